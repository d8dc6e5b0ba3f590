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
            description,
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
            weights,
            vote,
            ext,
        } = self;
        let mut turn = Turn::default();
        turn.value(description, &other.description, |it| {
            Edit::Describe(it.clone())
        });
        turn.value(ext, &other.ext, |it| Edit::SetExt(it.clone()));
        if *weights != other.weights {
            turn.puts.push(Edit::SetWeights(other.weights.clone()));
        }
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
        if !Arc::ptr_eq(vote, &other.vote) && vote.held_by(other) != *other.vote {
            turn.puts.push(Edit::SetVote(other.vote.as_ref().clone()));
        }
        turn.edits()
    }
}

impl Turn {
    fn value<T: PartialEq>(&mut self, from: &Arc<T>, to: &Arc<T>, edit: impl Fn(&T) -> Edit) {
        if !Arc::ptr_eq(from, to) && from != to {
            self.puts.push(edit(to));
        }
    }

    fn shared_list<T: Listed>(&mut self, from: &Arc<Vec<T>>, other: &Board) {
        let to = T::list(other);
        if !Arc::ptr_eq(from, to) {
            self.list(from, to, other);
        }
    }
}
