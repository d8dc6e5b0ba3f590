//! What can be pointed at on a map, whatever it is.

use super::{ActorId, TieId};

/// One thing that can be pointed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Item {
    /// An actor.
    Actor(ActorId),
    /// A tie.
    Tie(TieId),
}

impl Item {
    /// The actor, if it is one.
    pub fn actor(self) -> Option<ActorId> {
        match self {
            Self::Actor(actor) => Some(actor),
            Self::Tie(_) => None,
        }
    }

    /// The tie, if it is one.
    pub fn tie(self) -> Option<TieId> {
        match self {
            Self::Actor(_) => None,
            Self::Tie(tie) => Some(tie),
        }
    }
}
