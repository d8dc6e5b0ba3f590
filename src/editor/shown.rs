//! Which actors and ties are shown, and which are lit up.

use crate::model::{Actor, CategoryId, ResourceId, Tie, TieKindId};
use std::collections::BTreeSet;

/// What the person chose to see; not part of the board.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// The categories that are hidden; `None` stands for actors without one.
    pub hidden: BTreeSet<Option<CategoryId>>,
    /// The kinds of ties that are hidden.
    pub hidden_kinds: BTreeSet<TieKindId>,
    /// The resource whose offerers are lit up.
    pub lit: Option<ResourceId>,
}

impl Shown {
    /// Whether an actor is shown.
    pub fn shows(&self, actor: &Actor) -> bool {
        !self.hidden.contains(&actor.category)
    }

    /// Whether a tie is shown, as far as its kind goes.
    pub fn shows_tie(&self, tie: &Tie) -> bool {
        !self.hidden_kinds.contains(&tie.kind)
    }

    /// Whether an actor stands back because something else is lit up.
    pub fn dims(&self, actor: &Actor) -> bool {
        self.lit
            .is_some_and(|lit| actor.offers.iter().all(|offer| offer.resource != lit))
    }
}
