//! Version 2 of the format, as it is read. It only added to version 1, and all that it added may be missing, so that
//! these structs read both. Frozen with the first release: what is new goes to `ext` or to version 3.

mod work;

pub(super) use work::{Ballot, Contact, Meeting, Member, Task, Tie, TieKind, Vote, Weights, Wish};

use super::list::{Later, List};
use super::{ACTORS_MAX, FileError, Limit, TIES_MAX};
use serde::Deserialize;

/// A whole file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Board {
    pub(super) format: String,
    pub(super) version: u32,
    pub(super) min_reader: u32,
    #[serde(default)]
    pub(super) app: String,
    #[serde(default)]
    pub(super) meta: Meta,
    pub(super) maps: List<Map, 100>,
    #[serde(default)]
    pub(super) categories: List<Category, 1_000>,
    #[serde(default)]
    pub(super) resources: List<Resource, 1_000>,
    #[serde(default)]
    pub(super) links: List<Link, 10_000>,
    pub(super) actors: List<Actor, ACTORS_MAX>,
    #[serde(default)]
    pub(super) notes: List<Note, ACTORS_MAX>,
    #[serde(default)]
    pub(super) tie_kinds: List<TieKind, 1_000>,
    #[serde(default)]
    pub(super) ties: List<Tie, TIES_MAX>,
    #[serde(default)]
    pub(super) members: List<Member, 1_000>,
    #[serde(default)]
    pub(super) meetings: List<Meeting, TIES_MAX>,
    #[serde(default)]
    pub(super) tasks: List<Task, TIES_MAX>,
    #[serde(default)]
    pub(super) contacts: List<Contact, ACTORS_MAX>,
    #[serde(default)]
    pub(super) weights: Weights,
    #[serde(default)]
    pub(super) vote: Vote,
    #[serde(default)]
    pub(super) ext: Later,
}

/// What the board is about.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Meta {
    pub(super) title: String,
    pub(super) question: String,
    pub(super) territory: String,
    pub(super) target: String,
    pub(super) date: String,
    pub(super) language: String,
    pub(super) collective: String,
}

/// One pair of axes.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Map {
    pub(super) id: u64,
    #[serde(default)]
    pub(super) name: String,
    #[serde(default)]
    pub(super) preset: String,
    pub(super) x: Axis,
    pub(super) y: Axis,
    #[serde(default)]
    pub(super) quadrants: [String; 4],
    pub(super) aspect: Option<f64>,
    #[serde(default)]
    pub(super) ext: Later,
}

/// One axis.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Axis {
    #[serde(default)]
    pub(super) title: String,
    #[serde(default)]
    pub(super) low: String,
    #[serde(default)]
    pub(super) high: String,
    pub(super) min: f64,
    pub(super) max: f64,
}

/// One kind of actor.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Category {
    pub(super) id: u64,
    #[serde(default)]
    pub(super) name: String,
    pub(super) circle: Option<String>,
    #[serde(default)]
    pub(super) color: String,
    #[serde(default)]
    pub(super) icon: String,
    pub(super) shape: Option<String>,
    #[serde(default)]
    pub(super) suggestions: List<String, 1_000>,
    #[serde(default)]
    pub(super) card: String,
    #[serde(default)]
    pub(super) ext: Later,
}

/// A skill or a means.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Resource {
    pub(super) id: u64,
    #[serde(default)]
    pub(super) name: String,
    #[serde(default)]
    pub(super) icon: String,
    pub(super) need: Option<String>,
    #[serde(default)]
    pub(super) held: bool,
    #[serde(default)]
    pub(super) ext: Later,
}

/// A page of advice.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Link {
    pub(super) id: u64,
    #[serde(default)]
    pub(super) label: String,
    #[serde(default)]
    pub(super) address: String,
    pub(super) state: Option<String>,
    #[serde(default)]
    pub(super) checked: String,
    #[serde(default)]
    pub(super) categories: List<u64, 1_000>,
    #[serde(default)]
    pub(super) ext: Later,
}

/// An actor, but for its notes.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact that may hold beside all others"
)]
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Actor {
    pub(super) id: u64,
    #[serde(default)]
    pub(super) name: String,
    pub(super) category: Option<u64>,
    pub(super) kind: Option<String>,
    pub(super) scope: Option<String>,
    pub(super) stance: Option<String>,
    pub(super) engagement: Option<String>,
    #[serde(default)]
    pub(super) offers: List<Offer, 1_000>,
    #[serde(default)]
    pub(super) links: List<Page, 1_000>,
    #[serde(default)]
    pub(super) locked: bool,
    #[serde(default)]
    pub(super) target: bool,
    #[serde(default)]
    pub(super) pinned: bool,
    #[serde(default)]
    pub(super) no_contact: bool,
    #[serde(default)]
    pub(super) pair: List<u64, 1_000>,
    pub(super) movability: Option<String>,
    pub(super) effort: Option<String>,
    #[serde(default)]
    pub(super) at: List<Place, 100>,
    #[serde(default)]
    pub(super) ext: Later,
}

/// What an actor could bring.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Offer {
    pub(super) resource: u64,
    pub(super) state: Option<String>,
}

/// A page about one actor.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Page {
    #[serde(default)]
    pub(super) label: String,
    pub(super) address: String,
    pub(super) state: Option<String>,
    #[serde(default)]
    pub(super) checked: String,
}

/// Where an actor stands on one map.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Place {
    pub(super) map: u64,
    pub(super) x: Option<f64>,
    pub(super) y: Option<f64>,
    pub(super) certainty: Option<String>,
    #[serde(default)]
    pub(super) reason: String,
    pub(super) wish: Option<Wish>,
}

/// What is known of one actor, in words.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Note {
    pub(super) actor: u64,
    #[serde(default)]
    pub(super) motives: String,
    #[serde(default)]
    pub(super) notes: String,
}

impl Board {
    /// Refuses what holds more than can be shown: what was beyond the limit was not even kept.
    pub(super) fn check_sizes(&self) -> Result<(), FileError> {
        within(&self.actors, Limit::Actors)?;
        within(&self.notes, Limit::Notes)?;
        within(&self.maps, Limit::Maps)?;
        within(&self.categories, Limit::Categories)?;
        within(&self.resources, Limit::Resources)?;
        within(&self.links, Limit::Links)?;
        within(&self.tie_kinds, Limit::TieKinds)?;
        within(&self.ties, Limit::Ties)?;
        within(&self.members, Limit::Members)?;
        within(&self.meetings, Limit::Meetings)?;
        within(&self.tasks, Limit::Tasks)?;
        within(&self.contacts, Limit::Notes)?;
        within(&self.vote.ballots, Limit::Members)?;
        for ballot in &self.vote.ballots.items {
            within(&ballot.dots, Limit::InOneLine)?;
        }
        for meeting in &self.meetings.items {
            within(&meeting.who, Limit::InOneLine)?;
        }
        for category in &self.categories.items {
            within(&category.suggestions, Limit::InOneLine)?;
        }
        for link in &self.links.items {
            within(&link.categories, Limit::InOneLine)?;
        }
        self.actors.items.iter().try_for_each(|actor| {
            within(&actor.offers, Limit::InOneLine)?;
            within(&actor.links, Limit::InOneLine)?;
            within(&actor.pair, Limit::InOneLine)?;
            within(&actor.at, Limit::InOneLine)
        })
    }
}

fn within<T, const MOST: usize>(list: &List<T, MOST>, limit: Limit) -> Result<(), FileError> {
    if list.found <= MOST {
        return Ok(());
    }
    Err(FileError::TooLarge {
        limit,
        found: list.found,
        most: MOST,
    })
}
