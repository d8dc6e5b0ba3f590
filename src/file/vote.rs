//! The vote in a file: how it is read, mended and written.

use super::id::WrittenId;
use super::line::{Line, group, push_id, put};
use super::list::{Later, List};
use super::mend::Reader;
use super::report::Repair;
use crate::model::{ActorId, BALLOTS_MAX, Ballot, Edit, Vote};
use serde::Deserialize;
use std::collections::BTreeMap;

/// The vote, as it is read.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Written {
    dots: u64,
    shown: bool,
    pub(super) ballots: List<WrittenBallot, BALLOTS_MAX>,
    ext: Later,
}

impl Default for Written {
    fn default() -> Self {
        let none = Vote::default();
        Self {
            dots: u64::from(none.dots),
            shown: none.shown,
            ballots: List::default(),
            ext: Later::default(),
        }
    }
}

/// The dots of one person, as they are read: pairs of an actor and a number.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenBallot {
    #[serde(default)]
    voter: String,
    #[serde(default)]
    pub(super) dots: List<(WrittenId, u64), 1_000>,
    #[serde(default)]
    ext: Later,
}

impl Reader<'_> {
    pub(super) fn vote(&mut self, written: Written) {
        let ballot = |ballot: WrittenBallot| Ballot {
            voter: ballot.voter,
            dots: gather(&ballot.dots.items),
            ext: ballot.ext.0,
        };
        let vote = Vote {
            dots: written.dots.min(255) as u8,
            shown: written.shown,
            ballots: written.ballots.items.into_iter().map(ballot).collect(),
            ext: written.ext.0,
        };
        self.board.apply(&Edit::SetVote(vote.clone()));
        if *self.board.vote != vote {
            self.report.push(Repair::Vote);
        }
    }
}

fn gather(pairs: &[(WrittenId, u64)]) -> BTreeMap<ActorId, u8> {
    let mut dots = BTreeMap::new();
    for (actor, count) in pairs {
        let sum: &mut u8 = dots.entry(ActorId(actor.0)).or_default();
        *sum = sum.saturating_add((*count).min(255) as u8);
    }
    dots
}

/// Writes the vote: each ballot on its own line.
pub(super) fn write(text: &mut String, vote: &Vote) {
    let (dots, shown) = (vote.dots, vote.shown);
    put(
        text,
        format_args!("    vote: (dots: {dots}, shown: {shown}, ballots: ["),
    );
    for (nth, it) in vote.ballots.iter().enumerate() {
        text.push_str(if nth == 0 { "\n        " } else { "        " });
        group(text, |line| ballot(line, it));
        text.push_str(",\n");
    }
    text.push_str(if vote.ballots.is_empty() {
        "]"
    } else {
        "    ]"
    });
    if !vote.ext.is_empty() {
        text.push_str(", ");
        Line::new(text).ext(&vote.ext);
    }
    text.push_str("),\n");
}

fn ballot(line: &mut Line<'_>, ballot: &Ballot) {
    line.string_unless_empty("voter", &ballot.voter);
    let dots: Vec<_> = ballot.dots.iter().collect();
    line.items("dots", &dots, |text, (actor, dots)| {
        text.push('(');
        push_id(text, actor.0);
        put(text, format_args!(", {dots})"));
    });
    line.ext(&ballot.ext);
}
