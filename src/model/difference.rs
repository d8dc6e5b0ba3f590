//! What turns one board into another, as edits.

use super::each::Each;
use super::keyed::{Keyed, Table};
use super::list::Listed;
use super::turn::Turn;
use super::{Board, Edit};
use std::sync::Arc;

impl Board {
    /// The edits that make these the items of their list, in this order.
    pub fn listing<T: Listed>(&self, items: &[T]) -> Vec<Edit> {
        let mut turn = Turn::default();
        turn.list(T::list(self), items, self);
        turn.edits()
    }

    /// The edits that turn this board into another, as fine as they can be: none between equal boards, one for what one edit
    /// did. What goes with something else, as the ties of an actor go with it, is not told of its own. What both boards
    /// share is not looked at, so that this costs as much as there is to tell.
    pub fn difference(&self, other: &Self) -> Vec<Edit> {
        let mut turn = Turn::default();
        turn.values(self, other);
        self.each(&mut To(other, &mut turn));
        turn.edits()
    }
}

impl Turn {
    /// Notes what turns into another all of which there is only one on a board.
    fn values(&mut self, from: &Board, to: &Board) {
        let mut note = |same: bool, edit: fn(&Board) -> Edit| {
            if !same {
                self.last.push(edit(to));
            }
        };
        note(same(&from.description, &to.description), |it| {
            Edit::Describe(it.description.as_ref().clone())
        });
        note(from.weights == to.weights, |it| {
            Edit::SetWeights(it.weights.clone())
        });
        note(same(&from.ext, &to.ext), |it| {
            Edit::SetExt(it.ext.as_ref().clone())
        });
        let votes = Arc::ptr_eq(&from.vote, &to.vote) || from.vote.held_by(to) == *to.vote;
        note(votes, |it| Edit::SetVote(it.vote.as_ref().clone()));
    }
}

/// Notes what turns each collection into that of a board.
struct To<'a>(&'a Board, &'a mut Turn);

impl Each for To<'_> {
    fn list<T: Listed>(&mut self, list: &Arc<Vec<T>>) {
        let to = T::list(self.0);
        if !Arc::ptr_eq(list, to) {
            self.1.list(list, to, self.0);
        }
    }

    fn table<T: Keyed>(&mut self, table: &Table<T>) {
        self.1.table(table, self.0);
    }
}

fn same<T: PartialEq>(from: &Arc<T>, to: &Arc<T>) -> bool {
    Arc::ptr_eq(from, to) || from == to
}
