//! Adding actors and naming them.

use super::command::Newcomer;
use super::label::{Act, Label, What};
use super::{Editor, Item, Selection};
use crate::model::{Actor, ActorId, Edit, Placement};
use crate::scene::spaces;
use kurbo::Point;
use std::sync::Arc;

impl Editor {
    pub(super) fn add(&mut self, newcomers: &[Newcomer]) {
        let named = newcomers
            .iter()
            .filter(|newcomer| !newcomer.name.trim().is_empty());
        let label = match named.clone().count() {
            0 => return,
            1 => Label::named(
                Act::Add,
                named.clone().map(|it| it.name.trim()).collect::<String>(),
            ),
            many => Label {
                act: Act::Add,
                what: What::Many(many),
            },
        };
        self.document.mark(label);
        let mut added = Vec::new();
        for newcomer in named {
            added.push(self.put(newcomer));
        }
        self.selection = Selection::of_all(added);
    }

    /// Adds an actor within the present entry of the undo list.
    pub(super) fn put(&mut self, newcomer: &Newcomer) -> ActorId {
        let id = self.fresh();
        let mut actor = Actor::named(newcomer.name.clone());
        actor.category = newcomer.category;
        if newcomer.x.is_some() || newcomer.y.is_some() {
            let place = Placement {
                x: newcomer.x,
                y: newcomer.y,
                ..Placement::default()
            };
            actor.places.insert(self.map_id(), place);
        }
        self.document.apply(&Edit::Put(id, Arc::new(actor)));
        id
    }

    pub(super) fn rename(&mut self, actor: ActorId) {
        self.awaiting = None;
        (self.renaming, self.fresh) = (Some(actor), None);
    }

    pub(super) fn add_at(&mut self, screen: Point) {
        let (x, y) = spaces::values_at(self.map(), self.view.camera.to_board(screen));
        self.document.mark(Label::of(Act::Add));
        let newcomer = Newcomer {
            x: Some(x),
            y: Some(y),
            ..Newcomer::default()
        };
        let id = self.put(&newcomer);
        self.selection = Selection::of(Item::Actor(id));
        self.fresh = Some(id);
        self.renaming = Some(id);
    }

    pub(super) fn end_rename(&mut self) {
        let Some(id) = self.renaming.take() else {
            return;
        };
        let fresh = self.fresh.take() == Some(id);
        let nameless = |actor: &Actor| actor.name.is_empty();
        if fresh && self.board().actor(id).is_some_and(nameless) {
            self.document.retract();
            self.forget_the_gone();
        }
    }
}
