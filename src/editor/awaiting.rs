//! What was asked for and waits for a tap on the board.

use crate::model::ActorId;

/// What the next tap on the board is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Awaiting {
    /// The second actor of a tie from this one.
    Tie(ActorId),
    /// The place where this actor is wanted.
    Wish(ActorId),
}

impl Awaiting {
    /// The actor it is about.
    pub fn actor(self) -> ActorId {
        match self {
            Self::Tie(actor) | Self::Wish(actor) => actor,
        }
    }
}
