//! What is done to the selection.

use super::command::{Alignment, Direction, Newcomer, Step};
use super::label::{Act, Label, What};
use super::{Editor, Item, Selection};
use crate::model::{Actor, ActorId, Change, Edit, Placement, TieId};
use crate::scene::spaces;
use kurbo::Point;
use std::sync::Arc;

impl Editor {
    pub(super) fn select(&mut self, actors: Vec<ActorId>) {
        let board = self.document.board();
        self.selection = Selection::of_actors(actors);
        self.selection.keep_known(board);
    }

    pub(super) fn toggle(&mut self, item: Item) {
        if !self.selection.remove(item) {
            self.selection.insert(item);
            self.selection.keep_known(self.document.board());
        }
    }

    pub(super) fn select_all(&mut self) {
        let shown = |(_, actor): &(&ActorId, &Arc<Actor>)| self.shown.shows(actor);
        let all = self.board().actors.iter().filter(shown);
        self.selection = Selection::of_actors(all.map(|(id, _)| *id));
    }

    /// The shown actors on the map in reading order: rows from the top, each from the left.
    fn reading_order(&self) -> Vec<(ActorId, Point)> {
        let row = |point: Point| (point.y / 60.0).floor() as i64;
        let mut order: Vec<_> = self
            .scene()
            .nodes
            .iter()
            .map(|node| (node.actor, node.at))
            .collect();
        order.sort_by(|(a, p), (b, q)| {
            (row(*p).cmp(&row(*q)))
                .then(p.x.total_cmp(&q.x))
                .then(a.cmp(b))
        });
        order
    }

    pub(super) fn step(&mut self, step: Step) {
        let order = self.reading_order();
        let here = self
            .selected()
            .and_then(|id| order.iter().position(|(actor, _)| *actor == id));
        let next = match (step, here) {
            (_, None) => order.first(),
            (Step::Next, Some(at)) => order.get(at + 1).or(order.first()),
            (Step::Previous, Some(0)) => order.last(),
            (Step::Previous, Some(at)) => order.get(at - 1),
            (Step::Left | Step::Right | Step::Up | Step::Down, Some(at)) => order
                .get(at)
                .and_then(|(_, point)| nearest(&order, *point, step)),
        };
        if let Some((actor, _)) = next {
            self.go_to(*actor);
        }
    }

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
        self.selection = Selection::of_actors(added);
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
        let (x, y) = spaces::values_at(self.map(), self.camera.to_board(screen));
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

    /// The selected actors, in the order of ids.
    pub(super) fn chosen(&self) -> Vec<ActorId> {
        self.selection.actors.iter().copied().collect()
    }

    /// The selected ties, in the order of ids.
    pub(super) fn chosen_ties(&self) -> Vec<TieId> {
        self.selection.ties.iter().copied().collect()
    }

    /// The selected actors that may be moved, with their values on the map.
    pub(super) fn movable(&self) -> Vec<(ActorId, f64, f64)> {
        let place = |id: &ActorId| {
            let actor = self.board().actor(*id).filter(|actor| !actor.locked)?;
            let (x, y) = actor.position(self.map_id())?;
            Some((*id, x, y))
        };
        self.selection.actors.iter().filter_map(place).collect()
    }

    pub(super) fn delete(&mut self) {
        let (actors, ties) = (self.chosen(), self.chosen_ties());
        let label = if actors.is_empty() {
            Label::on_ties(Act::Delete, self.board(), &ties)
        } else {
            Label::on(Act::Delete, self.board(), &actors)
        };
        let ties = ties.into_iter().map(Edit::RemoveTie);
        let edits: Vec<_> = ties.chain(actors.into_iter().map(Edit::Remove)).collect();
        self.change(label, &edits);
        self.forget_the_gone();
    }

    pub(super) fn lock(&mut self, locked: bool) {
        let chosen = self.chosen();
        let act = if locked { Act::Lock } else { Act::Unlock };
        let label = Label::on(act, self.board(), &chosen);
        let lock = |id| Edit::Change(id, Change::Locked(locked));
        let edits: Vec<_> = chosen.into_iter().map(lock).collect();
        self.change(label, &edits);
    }

    pub(super) fn target(&mut self, target: bool) {
        let chosen = self.chosen();
        let act = if target { Act::Target } else { Act::Untarget };
        let label = Label::on(act, self.board(), &chosen);
        let mark = |id| Edit::Change(id, Change::Target(target));
        let edits: Vec<_> = chosen.into_iter().map(mark).collect();
        self.change(label, &edits);
    }

    pub(super) fn send_to_tray(&mut self, actors: &[ActorId]) {
        let label = Label::on(Act::Tray, self.board(), actors);
        let map = self.map_id();
        let edits: Vec<_> = actors
            .iter()
            .filter_map(|id| {
                let mut place = self.board().actor(*id)?.placement(map);
                place.x = None;
                place.y = None;
                Some(Edit::Place(*id, map, place))
            })
            .collect();
        self.change(label, &edits);
    }

    /// The change that puts an actor at values of the map, its certainty and reason kept.
    pub(super) fn placing(&self, id: ActorId, x: f64, y: f64) -> Option<Edit> {
        let map = self.map_id();
        let mut place = self.board().actor(id)?.placement(map);
        place.x = Some(x);
        place.y = Some(y);
        Some(Edit::Place(id, map, place))
    }

    /// Puts actors at values of the map as one entry; named "place" for those that had none.
    pub(super) fn place_all(&mut self, act: Act, places: &[(ActorId, f64, f64)]) {
        let ids: Vec<_> = places.iter().map(|(id, ..)| *id).collect();
        let label = Label::on(act, self.board(), &ids);
        let edits: Vec<_> = places
            .iter()
            .filter_map(|(id, x, y)| self.placing(*id, *x, *y))
            .collect();
        self.change(label, &edits);
    }

    pub(super) fn nudge(&mut self, across: f64, up: f64) {
        let axes = self.map().axes.clone();
        let moved = |(id, x, y)| {
            let x = axes.x.value(axes.x.share(x) + across / 100.0);
            let y = axes.y.value(axes.y.share(y) + up / 100.0);
            (id, x, y)
        };
        let places: Vec<_> = self.movable().into_iter().map(moved).collect();
        if !places.is_empty() {
            self.place_all(Act::Move, &places);
        }
    }

    pub(super) fn align(&mut self, alignment: Alignment) {
        let places = self.movable();
        if places.len() < 2 {
            return;
        }
        let count = places.len() as f64;
        let xs = || places.iter().map(|(_, x, _)| *x);
        let ys = || places.iter().map(|(_, _, y)| *y);
        let (x, y) = match alignment {
            Alignment::Left => (xs().reduce(f64::min), None),
            Alignment::Right => (xs().reduce(f64::max), None),
            Alignment::Column => (Some(xs().sum::<f64>() / count), None),
            Alignment::Top => (None, ys().reduce(f64::max)),
            Alignment::Bottom => (None, ys().reduce(f64::min)),
            Alignment::Row => (None, Some(ys().sum::<f64>() / count)),
        };
        let row: Vec<_> = places
            .iter()
            .map(|(id, own_x, own_y)| (*id, x.unwrap_or(*own_x), y.unwrap_or(*own_y)))
            .collect();
        self.place_all(Act::Align, &row);
    }

    pub(super) fn distribute(&mut self, direction: Direction) {
        let mut places = self.movable();
        let along = |place: &(ActorId, f64, f64)| match direction {
            Direction::Across => place.1,
            Direction::Up => place.2,
        };
        places.sort_by(|a, b| along(a).total_cmp(&along(b)).then(a.0.cmp(&b.0)));
        let (Some(first), Some(last)) = (places.first().map(along), places.last().map(along))
        else {
            return;
        };
        let gaps = (places.len().max(2) - 1) as f64;
        for (nth, place) in places.iter_mut().enumerate() {
            let value = first + (last - first) * nth as f64 / gaps;
            match direction {
                Direction::Across => place.1 = value,
                Direction::Up => place.2 = value,
            }
        }
        if places.len() > 2 {
            self.place_all(Act::Distribute, &places);
        }
    }
}

/// The nearest actor within a quarter turn of a direction; one that stands on the very point lies in none.
pub(super) fn nearest(
    order: &[(ActorId, Point)],
    at: Point,
    step: Step,
) -> Option<&(ActorId, Point)> {
    let ahead = |point: Point| {
        let way = point - at;
        match step {
            Step::Left => (-way.x, way.y.abs()),
            Step::Right => (way.x, way.y.abs()),
            Step::Up => (-way.y, way.x.abs()),
            Step::Down | Step::Next | Step::Previous => (way.y, way.x.abs()),
        }
    };
    order
        .iter()
        .filter(|(_, point)| {
            let (along, aside) = ahead(*point);
            along > 0.0 && aside <= along
        })
        .min_by(|(_, p), (_, q)| (*p - at).hypot2().total_cmp(&(*q - at).hypot2()))
}
