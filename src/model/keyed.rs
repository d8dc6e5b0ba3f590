//! Collections that keep their items by id: what is alike in all of them.

use super::named::Named;
use super::{Board, Edit};
use imbl::OrdMap;
use std::sync::Arc;

/// Items by what names them.
pub(super) type Table<T> = OrdMap<<T as Keyed>::Id, Arc<T>>;

/// An item that a board keeps by its id.
pub(super) trait Keyed: Clone + PartialEq {
    /// What names it.
    type Id: Copy + Ord;

    /// All of them on a board.
    fn table(board: &Board) -> &Table<Self>;

    /// The same, to be changed.
    fn table_mut(board: &mut Board) -> &mut Table<Self>;

    /// It as a board can hold it; nothing if what it hangs on is not there.
    fn held_by(&self, id: Self::Id, board: &Board) -> Option<Self>;

    /// The edit that puts it on a board.
    fn put(id: Self::Id, item: &Arc<Self>) -> Edit;

    /// The edit that takes it away.
    fn removal(id: Self::Id) -> Edit;

    /// The edits that turn it into another.
    fn changes(&self, id: Self::Id, to: &Arc<Self>) -> Vec<Edit> {
        vec![Self::put(id, to)]
    }

    /// Whether it names something.
    fn names(&self, id: Self::Id, named: Named) -> bool;

    /// As what others name it, if any do.
    fn named(id: Self::Id) -> Option<Named>;
}

impl Board {
    /// Puts an item on the board, mended if it must be; one that needs no mending is kept as it is, not a copy of it.
    pub(super) fn put<T: Keyed>(&mut self, id: T::Id, item: &Arc<T>) -> bool {
        let Some(held) = item.held_by(id, self) else {
            return false;
        };
        let table = T::table_mut(self);
        if table.get(&id).is_some_and(|known| **known == held) {
            return false;
        }
        let item = if held == **item {
            Arc::clone(item)
        } else {
            Arc::new(held)
        };
        table.insert(id, item);
        true
    }

    /// Takes an item away, with what hangs on it.
    pub(super) fn take<T: Keyed>(&mut self, id: T::Id) -> bool {
        let there = T::table_mut(self).remove(&id).is_some();
        if let Some(named) = T::named(id).filter(|_| there) {
            self.review(named);
        }
        there
    }
}
