//! What turns one board into another, as edits.

use super::list::{Listed, Turn};
use super::{Board, Edit};
use std::sync::Arc;

impl Board {
    /// The edits that turn this board into another, as fine as they can be: none between equal boards, one for what one edit
    /// did. What goes with something else, as the ties of an actor go with it, is not told of its own. What both boards
    /// share is not looked at, so that this costs as much as there is to tell.
    pub fn difference(&self, other: &Self) -> Vec<Edit> {
        // Every field is named, so that none is forgotten.
        let Self {
            description: _,
            categories,
            resources,
            links,
            maps,
            actors,
            tie_kinds,
            ties,
            members,
            meetings,
            tasks,
            contacts,
            weights: _,
            vote: _,
            ext: _,
        } = self;
        let mut turn = Turn::default();
        turn.values(self, other);
        turn.shared_list(categories, other);
        turn.shared_list(resources, other);
        turn.shared_list(members, other);
        turn.shared_list(tie_kinds, other);
        turn.shared_list(maps, other);
        turn.shared_list(links, other);
        turn.table(actors, &other.actors, other);
        turn.table(ties, &other.ties, other);
        turn.table(meetings, &other.meetings, other);
        turn.table(tasks, &other.tasks, other);
        turn.table(contacts, &other.contacts, other);
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

    fn shared_list<T: Listed>(&mut self, from: &Arc<Vec<T>>, other: &Board) {
        let to = T::list(other);
        if !Arc::ptr_eq(from, to) {
            self.list(from, to, other);
        }
    }
}

fn same<T: PartialEq>(from: &Arc<T>, to: &Arc<T>) -> bool {
    Arc::ptr_eq(from, to) || from == to
}
