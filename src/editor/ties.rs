//! What is done to ties, by hands, panels and keys alike.

use super::command::{Newcomer, Step, TieCommand};
use super::label::{Act, Label};
use super::selecting::nearest;
use super::{Editor, Item, Selection};
use crate::model::{ActorId, Edit, End, Flow, Tie, TieId};
use crate::scene::spaces;
use kurbo::{Point, Vec2};
use std::sync::Arc;

/// How far an actor that is added beside another stands from it, nearest first, and from all others at least, in points.
const BESIDE: ([f64; 3], f64) = ([120.0, 170.0, 240.0], 64.0);

impl Editor {
    pub(super) fn tie(&mut self, command: TieCommand) {
        match command {
            TieCommand::Kind(kind) => {
                self.kind = Some(kind);
                self.view.shown.hidden_kinds.remove(&kind);
            }
            TieCommand::Draw(from, to) => self.draw(from, to),
            TieCommand::Newcomer(from, name) => self.tie_newcomer(from, name),
            TieCommand::Beside(from) => self.tie_beside(from),
            TieCommand::Reverse => self.reverse(),
            TieCommand::Follow(step) => self.follow(step),
        }
    }

    /// Draws a tie of the kind in hand and selects it; one that is there already is only selected.
    pub(super) fn draw(&mut self, from: ActorId, to: ActorId) {
        self.awaiting = None;
        let Some(tie) = self.new_tie(from, to) else {
            return;
        };
        let id = self.same_as(&tie).unwrap_or_else(|| {
            let label = Label::tie(Act::Tie, self.board(), &tie);
            self.document.mark(label);
            self.put_tie(tie)
        });
        self.selection = Selection::of(Item::Tie(id));
    }

    /// A tie of the kind in hand, which is shown from now on.
    fn new_tie(&mut self, from: ActorId, to: ActorId) -> Option<Tie> {
        let kind = self.tie_kind()?;
        let tie = Tie::new(End::Actor(from), to, kind);
        self.view.shown.hidden_kinds.remove(&tie.kind);
        self.board().can_hold_tie(&tie).then_some(tie)
    }

    /// Adds a tie within the present entry of the undo list.
    pub(super) fn put_tie(&mut self, tie: Tie) -> TieId {
        let id = self.fresh();
        self.document.apply(&Edit::PutTie(id, Arc::new(tie)));
        id
    }

    /// A tie that says no more and no less than a new one would.
    fn same_as(&self, new: &Tie) -> Option<TieId> {
        let directed = new.flow == Flow::Forward;
        let turned = new.reversed();
        let same = |tie: &Tie| {
            let ends = (tie.from, tie.to);
            tie.kind == new.kind
                && tie.flow == new.flow
                && tie.on.is_none()
                && (ends == (new.from, new.to) || !directed && ends == (turned.from, turned.to))
        };
        let mut ties = self.board().ties.iter();
        ties.find(|(_, tie)| same(tie)).map(|(id, _)| *id)
    }

    /// Adds an actor at a place of the map or among those to be placed, with a tie to it; `None` if there is no such actor
    /// to begin at.
    fn tie_new(&mut self, from: ActorId, newcomer: &Newcomer) -> Option<ActorId> {
        self.awaiting = None;
        let name = self.board().actor(from)?.name.clone();
        self.document.mark(Label::named(Act::AddTied, name));
        let to = self.put(newcomer);
        if let Some(tie) = self.new_tie(from, to) {
            self.put_tie(tie);
        }
        self.selection = Selection::of(Item::Actor(to));
        Some(to)
    }

    fn tie_newcomer(&mut self, from: ActorId, name: String) {
        let newcomer = Newcomer {
            name,
            ..Newcomer::default()
        };
        self.tie_new(from, &newcomer);
    }

    /// Adds an actor with a tie to it at a point of the board and lets its name be typed; both are one entry of the undo
    /// list, and an actor left without a name takes its tie along.
    pub(super) fn tie_new_at(&mut self, from: ActorId, board: Point) {
        let (x, y) = spaces::values_at(self.map(), board);
        let newcomer = Newcomer {
            x: Some(x),
            y: Some(y),
            ..Newcomer::default()
        };
        let added = self.tie_new(from, &newcomer);
        (self.fresh, self.renaming) = (added, added);
    }

    fn tie_beside(&mut self, from: ActorId) {
        let place = self
            .board()
            .actor(from)
            .and_then(|it| it.position(self.map_id()));
        let near = place.map(|(x, y)| spaces::board_point(self.map(), x, y));
        let at = near.map_or(
            self.view.camera.to_board(self.view.camera.view.center()),
            |near| self.room_beside(near),
        );
        self.tie_new_at(from, at);
        if !self.view.camera.seen().inflate(-20.0, -20.0).contains(at) {
            self.view.camera.look_at(at);
        }
    }

    /// A point of the board beside another where nobody stands: first to the right, then around it.
    fn room_beside(&self, near: Point) -> Point {
        let area = spaces::area(self.map());
        let (rings, apart) = BESIDE;
        let far = |points: f64| points / self.view.camera.zoom;
        let around = rings.iter().flat_map(|ring| {
            (0..8).map(move |eighth| {
                let angle = std::f64::consts::FRAC_PI_4 * f64::from(eighth);
                near + Vec2::from_angle(angle) * far(*ring)
            })
        });
        let alone = |at: &Point| {
            let mut nodes = self.scene().nodes.iter();
            nodes.all(|node| node.at.distance(*at) >= far(apart))
        };
        let right = near + Vec2::new(far(rings[0]), 0.0);
        let mut within = around.filter(|at| area.contains(*at));
        within.find(alone).unwrap_or(right)
    }

    fn reverse(&mut self) {
        let chosen = self.chosen_ties();
        let label = Label::on_ties(Act::Reverse, self.board(), &chosen);
        let turned = |id: &TieId| {
            let tie = self.board().ties.get(id)?;
            Some(Edit::PutTie(*id, Arc::new(tie.reversed())))
        };
        let edits: Vec<_> = chosen.iter().filter_map(turned).collect();
        self.change(label, &edits);
    }

    /// Goes along a tie of what is selected to the actor at its other end that lies that way.
    fn follow(&mut self, step: Step) {
        let reached: Vec<ActorId> = match self.selection.only() {
            Some(Item::Actor(actor)) => {
                let ties = self.board().ties_of(actor);
                let shown = ties.filter(|(_, tie)| self.view.shown.shows_tie(tie));
                shown.filter_map(|(_, tie)| tie.across(actor)).collect()
            }
            only => only.map_or_else(Vec::new, |it| self.board().actors_at(it)),
        };
        let stands = |actor: ActorId| {
            let node = self.node(actor)? as usize;
            Some((actor, self.scene().nodes.get(node)?.at))
        };
        let ends: Vec<_> = match self.selection.only() {
            Some(Item::Actor(actor)) => stands(actor).into_iter().collect(),
            _ => reached.iter().filter_map(|it| stands(*it)).collect(),
        };
        let Some(from) = middle(ends.iter().map(|(_, at)| *at)) else {
            return;
        };
        let reached: Vec<_> = reached.into_iter().filter_map(stands).collect();
        if let Some((actor, _)) = nearest(&reached, from, step) {
            self.go_to(Item::Actor(*actor));
        }
    }
}

/// The middle of some points.
pub(super) fn middle(points: impl ExactSizeIterator<Item = Point>) -> Option<Point> {
    let count = points.len() as f64;
    let sum = points.map(Point::to_vec2).reduce(|a, b| a + b)?;
    Some((sum / count).to_point())
}
