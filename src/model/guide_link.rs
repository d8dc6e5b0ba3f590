//! The guide links: pages of advice.

use super::list::{ListEdit, Listed};
use super::named::Named;
use super::{
    ADDRESS_MAX, Board, CategoryId, Edit, Ext, LinkId, LinkState, NAME_MAX, WORD_MAX, name,
};
use std::sync::Arc;

/// A link to a page of advice.
#[derive(Clone, Debug, PartialEq)]
pub struct GuideLink {
    /// Its id.
    pub id: LinkId,
    /// What the page is.
    pub label: String,
    /// Its full address; empty while it is to be found.
    pub address: String,
    /// What is known of the address.
    pub state: LinkState,
    /// When it was last checked, as `YYYY-MM-DD`, or nothing.
    pub checked: String,
    /// The categories it is most useful for; none means all.
    pub categories: Vec<CategoryId>,
    /// What a later version wrote of it.
    pub ext: Ext,
}

impl GuideLink {
    /// Makes each text fit.
    pub fn mend(&mut self) {
        name::fit_line(&mut self.label, NAME_MAX);
        name::fit_line(&mut self.address, ADDRESS_MAX);
        name::fit_line(&mut self.checked, WORD_MAX);
    }
}

impl Listed for GuideLink {
    type Id = LinkId;

    fn id(&self) -> LinkId {
        self.id
    }

    fn list(board: &Board) -> &Arc<Vec<Self>> {
        &board.links
    }

    fn list_mut(board: &mut Board) -> &mut Arc<Vec<Self>> {
        &mut board.links
    }

    fn edit(edit: ListEdit<Self>) -> Edit {
        Edit::Link(edit)
    }

    fn mend_for(&mut self, board: &Board) {
        self.mend();
        self.categories.retain(|id| board.category(*id).is_some());
    }

    fn names(&self, named: Named) -> bool {
        match named {
            Named::Category(id) => self.categories.contains(&id),
            Named::Actor(_)
            | Named::Resource(_)
            | Named::Map(_)
            | Named::TieKind(_)
            | Named::Member(_)
            | Named::Meeting(_) => false,
        }
    }

    fn named(_id: LinkId) -> Option<Named> {
        None
    }
}
