//! What turns one state of a board into another, while it is being found.

use super::keyed::{Keyed, Table};
use super::list::{ListEdit, Listed};
use super::{Board, Edit};
use imbl::ordmap::DiffItem;
use std::collections::{BTreeMap, BTreeSet};

/// What turns one state of a board into another. First all is put that others may name, then what names it; what goes is
/// taken away when nothing that stays names it any more.
#[derive(Default)]
pub(super) struct Turn {
    pub(super) puts: Vec<Edit>,
    pub(super) removals: Vec<Edit>,
    /// What is done when all that it may name is there: the order of each list, and what there is only one of.
    pub(super) last: Vec<Edit>,
}

impl Turn {
    /// All of it, in the order in which it is to be done.
    pub(super) fn edits(self) -> Vec<Edit> {
        let mut edits = self.puts;
        edits.extend(self.removals);
        edits.extend(self.last);
        edits
    }

    /// Notes what turns one list into another, on a board where all that they name is as it will be.
    pub(super) fn list<T: Listed>(&mut self, from: &[T], to: &[T], board: &Board) {
        let known: BTreeMap<T::Id, &T> = from.iter().map(|item| (item.id(), item)).collect();
        let kept: BTreeSet<T::Id> = to.iter().map(Listed::id).collect();
        for item in to {
            if !(known.get(&item.id())).is_some_and(|it| comes_to(*it, item, board)) {
                self.puts.push(Edit::put(item.clone()));
            }
        }
        let (stay, go): (Vec<T::Id>, Vec<T::Id>) = from
            .iter()
            .map(Listed::id)
            .partition(|id| kept.contains(id));
        let removal = |id| T::edit(ListEdit::Remove(id));
        self.removals.extend(go.into_iter().map(removal));
        let order: Vec<T::Id> = to.iter().map(Listed::id).collect();
        let added = order.iter().filter(|id| !known.contains_key(id));
        if !stay.iter().chain(added).eq(&order) {
            self.last.push(T::edit(ListEdit::Order(order)));
        }
    }

    /// Notes what turns one collection into that of a board, where all that they name is as it will be. What both share
    /// is not looked at.
    pub(super) fn table<T: Keyed>(&mut self, from: &Table<T>, board: &Board) {
        for item in from.diff(T::table(board)) {
            match item {
                DiffItem::Add(id, new) => self.puts.push(T::put(*id, new)),
                DiffItem::Remove(id, old) => {
                    // What hangs on something that goes is gone with it.
                    if old.held_by(*id, board).is_some() {
                        self.removals.push(T::removal(*id));
                    }
                }
                DiffItem::Update { old, new } => match old.1.held_by(*old.0, board) {
                    Some(held) if held == **new.1 => {}
                    Some(held) => self.puts.extend(held.changes(*new.0, new.1)),
                    None => self.puts.push(T::put(*new.0, new.1)),
                },
            }
        }
    }
}

/// Whether an item becomes another merely because of what it names on a board.
fn comes_to<T: Listed>(from: &T, to: &T, board: &Board) -> bool {
    from == to || {
        let mut mended = from.clone();
        mended.mend_for(board);
        mended == *to
    }
}
