//! What is selected: things on the map, in any mixture.

use crate::model::{ActorId, Board, Item, TieId};
use std::collections::BTreeSet;

/// The selected things.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    items: BTreeSet<Item>,
}

impl Selection {
    /// One thing and nothing else.
    pub fn of(item: impl Into<Item>) -> Self {
        Self::of_all([item])
    }

    /// Some things and nothing else.
    pub fn of_all<I: Into<Item>>(items: impl IntoIterator<Item = I>) -> Self {
        Self {
            items: items.into_iter().map(Into::into).collect(),
        }
    }

    /// Whether nothing is selected.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// How many things are selected.
    pub fn count(&self) -> usize {
        self.items.len()
    }

    /// The things, sort by sort and each sort by id.
    pub fn items(&self) -> impl DoubleEndedIterator<Item = Item> + Clone {
        self.items.iter().copied()
    }

    /// The actors among them, by id.
    pub fn actors(&self) -> impl Iterator<Item = ActorId> + Clone {
        self.items().filter_map(Item::actor)
    }

    /// The ties among them, by id.
    pub fn ties(&self) -> impl Iterator<Item = TieId> + Clone {
        self.items().filter_map(Item::tie)
    }

    /// Whether a thing is selected.
    pub fn has(&self, item: impl Into<Item>) -> bool {
        self.items.contains(&item.into())
    }

    /// Adds a thing.
    pub fn insert(&mut self, item: impl Into<Item>) {
        self.items.insert(item.into());
    }

    /// Adds things.
    pub fn extend(&mut self, items: impl IntoIterator<Item = Item>) {
        self.items.extend(items);
    }

    /// Takes a thing out; tells whether it was in.
    pub fn remove(&mut self, item: impl Into<Item>) -> bool {
        self.items.remove(&item.into())
    }

    /// Selects nothing.
    pub fn clear(&mut self) {
        self.items.clear();
    }

    /// The thing, if exactly one is selected.
    pub fn only(&self) -> Option<Item> {
        let only = self.items.first().copied();
        only.filter(|_| self.items.len() == 1)
    }

    /// Takes out what a board does not hold.
    pub(super) fn keep_known(&mut self, board: &Board) {
        self.items.retain(|item| board.holds(*item));
    }
}
