//! What is selected: actors and ties, in any mixture.

use crate::model::{ActorId, Board, Item, TieId};
use std::collections::BTreeSet;

/// The selected actors and ties.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// The actors.
    pub actors: BTreeSet<ActorId>,
    /// The ties.
    pub ties: BTreeSet<TieId>,
}

impl Selection {
    /// One thing and nothing else.
    pub fn of(item: Item) -> Self {
        let mut selection = Self::default();
        selection.insert(item);
        selection
    }

    /// Some actors and nothing else.
    pub fn of_actors(actors: impl IntoIterator<Item = ActorId>) -> Self {
        Self {
            actors: actors.into_iter().collect(),
            ties: BTreeSet::new(),
        }
    }

    /// Some ties and nothing else.
    pub fn of_ties(ties: impl IntoIterator<Item = TieId>) -> Self {
        Self {
            actors: BTreeSet::new(),
            ties: ties.into_iter().collect(),
        }
    }

    /// Whether nothing is selected.
    pub fn is_empty(&self) -> bool {
        self.actors.is_empty() && self.ties.is_empty()
    }

    /// How many things are selected.
    pub fn count(&self) -> usize {
        self.actors.len() + self.ties.len()
    }

    /// Whether a thing is selected.
    pub fn has(&self, item: Item) -> bool {
        match item {
            Item::Actor(actor) => self.actors.contains(&actor),
            Item::Tie(tie) => self.ties.contains(&tie),
        }
    }

    /// Adds a thing.
    pub fn insert(&mut self, item: Item) {
        match item {
            Item::Actor(actor) => self.actors.insert(actor),
            Item::Tie(tie) => self.ties.insert(tie),
        };
    }

    /// Takes a thing out; tells whether it was in.
    pub fn remove(&mut self, item: Item) -> bool {
        match item {
            Item::Actor(actor) => self.actors.remove(&actor),
            Item::Tie(tie) => self.ties.remove(&tie),
        }
    }

    /// Selects nothing.
    pub fn clear(&mut self) {
        *self = Self::default();
    }

    /// The thing, if exactly one is selected.
    pub fn only(&self) -> Option<Item> {
        if self.count() != 1 {
            return None;
        }
        let actor = self.actors.first().map(|id| Item::Actor(*id));
        actor.or_else(|| self.ties.first().map(|id| Item::Tie(*id)))
    }

    /// Takes out what a board does not hold.
    pub(super) fn keep_known(&mut self, board: &Board) {
        self.actors.retain(|id| board.actors.contains_key(id));
        self.ties.retain(|id| board.ties.contains_key(id));
    }
}
