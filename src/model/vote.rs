//! The vote on the alliances to build.

use super::edit::replace;
use super::named::Named;
use super::{ActorId, Board, Ext, NAME_MAX, name};
use std::collections::BTreeMap;

/// The most dots that each person may give.
pub const DOTS_MAX: u8 = 20;
/// The most people who vote.
pub const BALLOTS_MAX: usize = 500;

/// A vote with dots on the alliances to build.
#[derive(Clone, Debug, PartialEq)]
pub struct Vote {
    /// How many dots each person gives, from 1 to [`DOTS_MAX`].
    pub dots: u8,
    /// Whether the result is shown; hidden until then, so that nobody follows the crowd.
    pub shown: bool,
    /// Who gave how many dots to whom.
    pub ballots: Vec<Ballot>,
    /// What a later version wrote of it.
    pub ext: Ext,
}

/// The dots of one person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ballot {
    /// A name or initials; may be empty.
    pub voter: String,
    /// How many dots each actor got.
    pub dots: BTreeMap<ActorId, u8>,
    /// What a later version wrote of it.
    pub ext: Ext,
}

impl Default for Vote {
    fn default() -> Self {
        Self {
            dots: 5,
            shown: false,
            ballots: Vec::new(),
            ext: Ext::new(),
        }
    }
}

impl Vote {
    /// All dots that an actor got.
    pub fn dots_for(&self, actor: ActorId) -> u32 {
        let given = self.ballots.iter().filter_map(|it| it.dots.get(&actor));
        given.map(|dots| u32::from(*dots)).sum()
    }

    /// Makes each number and name fit; dots beyond what a person has are not counted.
    pub fn mend(&mut self) {
        self.dots = self.dots.clamp(1, DOTS_MAX);
        self.ballots.truncate(BALLOTS_MAX);
        for ballot in &mut self.ballots {
            ballot.voter = name::line(&ballot.voter, NAME_MAX);
            ballot.mend(self.dots);
        }
    }
}

impl Vote {
    /// Whether it names something.
    pub(super) fn names(&self, named: Named) -> bool {
        match named {
            Named::Actor(id) => self.ballots.iter().any(|it| it.dots.contains_key(&id)),
            Named::Category(_)
            | Named::Resource(_)
            | Named::Map(_)
            | Named::TieKind(_)
            | Named::Member(_)
            | Named::Meeting(_) => false,
        }
    }

    /// The vote as a board can hold it: no dots for who is not there.
    pub(super) fn held_by(&self, board: &Board) -> Self {
        let mut vote = self.clone();
        for ballot in &mut vote.ballots {
            ballot.dots.retain(|id, _| board.actors.contains_key(id));
        }
        vote.mend();
        vote
    }
}

impl Ballot {
    /// How many dots were given.
    pub fn given(&self) -> u32 {
        self.dots.values().map(|dots| u32::from(*dots)).sum()
    }

    fn mend(&mut self, most: u8) {
        let mut left = most;
        self.dots.retain(|_, dots| {
            *dots = (*dots).min(left);
            left -= *dots;
            *dots > 0
        });
    }
}

impl Board {
    pub(super) fn set_vote(&mut self, vote: &Vote) -> bool {
        let vote = vote.held_by(self);
        replace(&mut self.vote, vote)
    }
}
