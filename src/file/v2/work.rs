//! What version 2 added, as it is read: ties, members, meetings, promises, contacts, weights, the vote.

use crate::file::list::{Later, List};
use serde::Deserialize;

/// A sort of tie.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::file) struct TieKind {
    pub(in crate::file) id: u64,
    #[serde(default)]
    pub(in crate::file) name: String,
    pub(in crate::file) role: Option<String>,
    #[serde(default)]
    pub(in crate::file) color: String,
    pub(in crate::file) stroke: Option<String>,
    pub(in crate::file) head: Option<String>,
    pub(in crate::file) flow: Option<String>,
    #[serde(default)]
    pub(in crate::file) ext: Later,
}

/// A tie, from an actor or from a member.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::file) struct Tie {
    pub(in crate::file) id: u64,
    pub(in crate::file) from: Option<u64>,
    pub(in crate::file) member: Option<u64>,
    pub(in crate::file) to: u64,
    pub(in crate::file) kind: u64,
    pub(in crate::file) flow: Option<String>,
    pub(in crate::file) strength: Option<u64>,
    pub(in crate::file) certainty: Option<String>,
    pub(in crate::file) on: Option<u64>,
    #[serde(default)]
    pub(in crate::file) note: String,
    #[serde(default)]
    pub(in crate::file) ext: Later,
}

/// One of the collective.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::file) struct Member {
    pub(in crate::file) id: u64,
    #[serde(default)]
    pub(in crate::file) name: String,
    #[serde(default)]
    pub(in crate::file) ext: Later,
}

/// A meeting.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::file) struct Meeting {
    pub(in crate::file) id: u64,
    pub(in crate::file) actor: u64,
    #[serde(default)]
    pub(in crate::file) date: String,
    pub(in crate::file) kind: Option<String>,
    #[serde(default)]
    pub(in crate::file) who: List<u64, 1_000>,
    pub(in crate::file) stance: Option<String>,
    #[serde(default)]
    pub(in crate::file) motives: String,
    #[serde(default)]
    pub(in crate::file) intentions: String,
    #[serde(default)]
    pub(in crate::file) worldview: String,
    #[serde(default)]
    pub(in crate::file) know_how: String,
    #[serde(default)]
    pub(in crate::file) ext: Later,
}

/// A promise or a next step.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::file) struct Task {
    pub(in crate::file) id: u64,
    pub(in crate::file) actor: u64,
    pub(in crate::file) meeting: Option<u64>,
    pub(in crate::file) kind: Option<String>,
    #[serde(default)]
    pub(in crate::file) text: String,
    pub(in crate::file) by: Option<u64>,
    #[serde(default)]
    pub(in crate::file) due: String,
    pub(in crate::file) done: Option<Done>,
    #[serde(default)]
    pub(in crate::file) ext: Later,
}

/// That something was done.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[derive(Default)]
pub(in crate::file) struct Done {
    pub(in crate::file) on: String,
    pub(in crate::file) proof: String,
}

/// How an actor is reached.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::file) struct Contact {
    pub(in crate::file) actor: u64,
    #[serde(default)]
    pub(in crate::file) phone: String,
    #[serde(default)]
    pub(in crate::file) mail: String,
    #[serde(default)]
    pub(in crate::file) details: String,
}

/// Where an actor is wanted.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::file) struct Wish {
    pub(in crate::file) x: f64,
    pub(in crate::file) y: f64,
    #[serde(default)]
    pub(in crate::file) how: String,
}

/// How much each part of a score counts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(in crate::file) struct Weights {
    pub(in crate::file) power: f64,
    pub(in crate::file) nearness: f64,
    pub(in crate::file) resources: f64,
    pub(in crate::file) target: f64,
    pub(in crate::file) acquaintance: f64,
    pub(in crate::file) effort: f64,
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

/// The vote.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(in crate::file) struct Vote {
    pub(in crate::file) dots: u64,
    pub(in crate::file) shown: bool,
    pub(in crate::file) ballots: List<Ballot, 500>,
}

impl Default for Vote {
    fn default() -> Self {
        Self {
            dots: 5,
            shown: false,
            ballots: List::default(),
        }
    }
}

/// The dots of one person: pairs of an actor and a number.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::file) struct Ballot {
    #[serde(default)]
    pub(in crate::file) voter: String,
    #[serde(default)]
    pub(in crate::file) dots: List<(u64, u64), 1_000>,
}
