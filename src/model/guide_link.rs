//! The guide links: pages of advice.

use super::{ADDRESS_MAX, Board, CategoryId, Ext, LinkId, LinkState, NAME_MAX, WORD_MAX, name};
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

impl Board {
    pub(super) fn set_links(&mut self, links: &[GuideLink]) {
        self.links = super::list::mended(links, GuideLink::mend);
        self.forget_dangling_in_links();
    }

    /// Takes from guide links the categories that are gone.
    pub(super) fn forget_dangling_in_links(&mut self) {
        let known = |id| self.categories.iter().any(|category| category.id == id);
        let broken = self
            .links
            .iter()
            .any(|link| !link.categories.iter().all(|id| known(*id)));
        if broken {
            let categories = Arc::clone(&self.categories);
            for link in Arc::make_mut(&mut self.links) {
                link.categories
                    .retain(|id| categories.iter().any(|category| category.id == *id));
            }
        }
    }
}
