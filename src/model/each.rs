//! All collections of a board, gone through one by one.

use super::keyed::{Keyed, Table};
use super::list::Listed;
use std::sync::Arc;

/// Something that is done with each collection of a board.
pub(super) trait Each {
    /// Does it with a list.
    fn list<T: Listed>(&mut self, list: &Arc<Vec<T>>);

    /// Does it with items by id.
    fn table<T: Keyed>(&mut self, table: &Table<T>);
}
