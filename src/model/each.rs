//! All collections of a board, gone through one by one.

use super::Board;
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

impl Board {
    /// Does something with each collection: with what others name before what names it.
    pub(super) fn each(&self, todo: &mut impl Each) {
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
        todo.list(categories);
        todo.list(resources);
        todo.list(members);
        todo.list(tie_kinds);
        todo.list(maps);
        todo.list(links);
        todo.table(actors);
        todo.table(ties);
        todo.table(meetings);
        todo.table(tasks);
        todo.table(contacts);
    }
}
