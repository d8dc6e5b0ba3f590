//! What the group weighs when it chooses whom to ally with.

use super::{ActorId, NAME_MAX, name};
use std::collections::BTreeMap;

/// The greatest weight of a part of a score; the least is 0.
pub const WEIGHT_MAX: f64 = 3.0;
/// The most dots that each person may give.
pub const DOTS_MAX: u8 = 20;
/// The most people who vote.
pub const BALLOTS_MAX: usize = 500;

/// How much each part of a score counts: from 0 to [`WEIGHT_MAX`], 1 by default.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weights {
    /// Power.
    pub power: f64,
    /// Proximity, or that one step nearer is possible.
    pub nearness: f64,
    /// Covering a resource that is needed and missing.
    pub resources: f64,
    /// Leading to a target.
    pub target: f64,
    /// Somebody of us knows them.
    pub acquaintance: f64,
    /// The effort, which is taken off.
    pub effort: f64,
}

impl Default for Weights {
    fn default() -> Self {
        Self {
            power: 1.0,
            nearness: 1.0,
            resources: 1.0,
            target: 1.0,
            acquaintance: 1.0,
            effort: 1.0,
        }
    }
}

impl Weights {
    /// Makes each weight a number from 0 to [`WEIGHT_MAX`].
    pub fn mend(&mut self) {
        for weight in [
            &mut self.power,
            &mut self.nearness,
            &mut self.resources,
            &mut self.target,
            &mut self.acquaintance,
            &mut self.effort,
        ] {
            *weight = if weight.is_finite() {
                weight.clamp(0.0, WEIGHT_MAX)
            } else {
                1.0
            };
        }
    }
}

/// A vote with dots on the alliances to build.
#[derive(Clone, Debug, PartialEq)]
pub struct Vote {
    /// How many dots each person gives, from 1 to [`DOTS_MAX`].
    pub dots: u8,
    /// Whether the result is shown; hidden until then, so that nobody follows the crowd.
    pub shown: bool,
    /// Who gave how many dots to whom.
    pub ballots: Vec<Ballot>,
}

/// The dots of one person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ballot {
    /// A name or initials; may be empty.
    pub voter: String,
    /// How many dots each actor got.
    pub dots: BTreeMap<ActorId, u8>,
}

impl Default for Vote {
    fn default() -> Self {
        Self {
            dots: 5,
            shown: false,
            ballots: Vec::new(),
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
