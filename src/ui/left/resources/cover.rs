//! What is needed, who offers what and what is missing, worked out once for each state of the board.

use crate::analysis::coverage::{self, Gap};
use crate::editor::Editor;
use crate::model::{ActorId, Board, OfferState, ResourceId};
use std::collections::BTreeMap;

/// Who offers one resource.
#[derive(Default)]
pub struct Offers {
    /// Those who said so.
    pub confirmed: Vec<ActorId>,
    /// Those who are hoped to.
    pub hoped: Vec<ActorId>,
}

/// Who offers what, and what is missing.
#[derive(Default)]
pub struct Cover {
    made_for: Option<u64>,
    offers: BTreeMap<ResourceId, Offers>,
    gaps: Vec<Gap>,
}

/// Offers of nobody.
static NOBODY: Offers = Offers {
    confirmed: Vec::new(),
    hoped: Vec::new(),
};

impl Cover {
    /// Works everything out again if the board changed.
    pub fn update(&mut self, editor: &Editor) {
        let state = editor.document.state();
        if self.made_for != Some(state) {
            let board = editor.board();
            self.offers = offers(board);
            self.gaps = coverage::gaps(board);
            self.made_for = Some(state);
        }
    }

    /// Who offers a resource.
    pub fn offers(&self, resource: ResourceId) -> &Offers {
        self.offers.get(&resource).unwrap_or(&NOBODY)
    }

    /// The needed resources, those that are missing first.
    pub fn gaps(&self) -> impl Iterator<Item = &Gap> {
        self.gaps.iter()
    }

    /// What is known of a resource that is needed.
    pub fn gap(&self, resource: ResourceId) -> Option<&Gap> {
        self.gaps.iter().find(|gap| gap.resource == resource)
    }
}

/// Who offers what.
fn offers(board: &Board) -> BTreeMap<ResourceId, Offers> {
    let mut all: BTreeMap<ResourceId, Offers> = BTreeMap::new();
    for (id, actor) in &board.actors {
        for offer in &actor.offers {
            let offers = all.entry(offer.resource).or_default();
            if offer.state == OfferState::Confirmed {
                offers.confirmed.push(*id);
            } else {
                offers.hoped.push(*id);
            }
        }
    }
    all
}
