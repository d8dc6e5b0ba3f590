//! What becomes of all that names something when it goes or changes.

use super::Board;
use super::each::Each;
use super::keyed::{Keyed, Table};
use super::list::Listed;
use super::named::Named;
use std::sync::Arc;

impl Board {
    /// Makes all that names something fit for the board as it is now: what cannot be there without it goes too.
    pub(super) fn review(&mut self, named: Named) {
        let before = self.clone();
        before.each(&mut Review { board: self, named });
        if self.vote.names(named) {
            self.vote = Arc::new(self.vote.held_by(self));
        }
    }
}

/// Goes through all that names something.
struct Review<'a> {
    board: &'a mut Board,
    named: Named,
}

impl Each for Review<'_> {
    fn list<T: Listed>(&mut self, list: &Arc<Vec<T>>) {
        if list.iter().any(|item| item.names(self.named)) {
            let mut mended = list.to_vec();
            for item in &mut mended {
                item.mend_for(self.board);
            }
            *T::list_mut(self.board) = Arc::new(mended);
        }
    }

    fn table<T: Keyed>(&mut self, table: &Table<T>) {
        for (id, item) in table
            .iter()
            .filter(|(id, item)| item.names(**id, self.named))
        {
            match item.held_by(*id, self.board) {
                Some(held) if held == **item => {}
                Some(held) => {
                    T::table_mut(self.board).insert(*id, Arc::new(held));
                }
                None => {
                    self.board.take::<T>(*id);
                }
            }
        }
    }
}
