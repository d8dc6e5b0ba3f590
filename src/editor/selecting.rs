//! What is selected, and walking from one thing to the next.

use super::command::Step;
use super::label::{Act, Label};
use super::{Editor, Item, Selection};
use crate::model::{Actor, ActorId, Change, Edit, TieId};
use kurbo::Point;
use std::sync::Arc;

impl Editor {
    pub(super) fn select(&mut self, items: Vec<Item>) {
        self.selection = Selection::of_all(items);
        self.selection.keep_known(self.document.board());
    }

    pub(super) fn toggle(&mut self, item: Item) {
        if !self.selection.remove(item) {
            self.selection.insert(item);
            self.selection.keep_known(self.document.board());
        }
    }

    pub(super) fn select_all(&mut self) {
        let shown = |(_, actor): &(&ActorId, &Arc<Actor>)| self.view.shown.shows(actor);
        let actors = self.board().actors.iter().filter(shown);
        let mut selection = Selection::of_all(actors.map(|(id, _)| *id));
        if self.ties_too {
            let drawn = self.scene().ties.iter().filter_map(|tie| tie.id);
            selection.extend(drawn.map(Item::Tie));
        }
        self.selection = selection;
    }

    /// What stands on the map in reading order: rows from the top, each from the left. Ties are reached from their ends.
    fn reading_order(&self) -> Vec<(Item, Point)> {
        let row = |point: Point| (point.y / 60.0).floor() as i64;
        let mut order: Vec<(Item, Point)> = self.scene().standing().collect();
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
            .selection
            .only()
            .and_then(|only| order.iter().position(|(item, _)| *item == only));
        let next = match (step, here) {
            (_, None) => order.first(),
            (Step::Next, Some(at)) => order.get(at + 1).or(order.first()),
            (Step::Previous, Some(0)) => order.last(),
            (Step::Previous, Some(at)) => order.get(at - 1),
            (Step::Left | Step::Right | Step::Up | Step::Down, Some(at)) => order
                .get(at)
                .and_then(|(_, point)| nearest(&order, *point, step)),
        };
        if let Some((item, _)) = next {
            self.go_to(*item);
        }
    }

    /// The selected actors, in the order of ids.
    pub(super) fn chosen(&self) -> Vec<ActorId> {
        self.selection.actors().collect()
    }

    /// The selected ties, in the order of ids.
    pub(super) fn chosen_ties(&self) -> Vec<TieId> {
        self.selection.ties().collect()
    }

    pub(super) fn delete(&mut self) {
        let label = Label::on_items(Act::Delete, self.board(), &self.selection);
        // What hangs on others goes before them.
        let edits: Vec<_> = self.selection.items().rev().map(Item::removal).collect();
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
}

/// The nearest thing within a quarter turn of a direction; one that stands on the very point lies in none.
pub(super) fn nearest<T>(order: &[(T, Point)], at: Point, step: Step) -> Option<&(T, Point)> {
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
