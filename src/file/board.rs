//! A whole file: its collections in their order, as they are read and written.

use super::line::{Line, entry_list, list, list_of_ext, one, put};
use super::list::{Later, List};
use super::mend::Reader;
use super::report::Repairs;
use super::{
    ACTORS_MAX, FORMAT, FileError, Limit, MIN_READER, TIES_MAX, VERSION, actor, category, contact,
    description, guide_link, map, meeting, member, notes, resource, task, tie, tie_kind, vote,
    weights,
};
use crate::model::{Board, Vote, Weights};
use serde::Deserialize;
use std::sync::Arc;

/// A whole file, as it is read. Each version only added to the one before, and all that was added may be missing, so
/// that this reads every version there was; what a version meant otherwise stands in `older`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Written {
    pub(super) format: String,
    pub(super) version: u32,
    pub(super) min_reader: u32,
    #[serde(default)]
    pub(super) app: String,
    #[serde(default)]
    meta: description::Written,
    maps: List<map::Written, 100>,
    #[serde(default)]
    categories: List<category::Written, 1_000>,
    #[serde(default)]
    resources: List<resource::Written, 1_000>,
    #[serde(default)]
    links: List<guide_link::Written, 10_000>,
    actors: List<actor::Written, ACTORS_MAX>,
    #[serde(default)]
    notes: List<notes::Written, ACTORS_MAX>,
    #[serde(default)]
    tie_kinds: List<tie_kind::Written, 1_000>,
    #[serde(default)]
    pub(super) ties: List<tie::Written, TIES_MAX>,
    #[serde(default)]
    members: List<member::Written, 1_000>,
    #[serde(default)]
    meetings: List<meeting::Written, TIES_MAX>,
    #[serde(default)]
    tasks: List<task::Written, TIES_MAX>,
    #[serde(default)]
    contacts: List<contact::Written, ACTORS_MAX>,
    #[serde(default)]
    weights: weights::Written,
    #[serde(default)]
    vote: vote::Written,
    #[serde(default)]
    ext: Later,
}

/// The sound board that a file describes, and what had to be mended: what a hand, a merge or an attacker broke.
pub(super) fn read(written: Written) -> (Board, Repairs) {
    let mut report = Repairs::default();
    let maps = map::read(written.maps, &mut report);
    let first = maps.first().cloned().expect("there is always a map");
    let mut board = Board::new(first);
    board.maps = Arc::new(maps);
    board.description = Arc::new(description::read(written.meta, &mut report));
    board.categories = Arc::new(category::read(written.categories, &mut report));
    board.resources = Arc::new(resource::read(written.resources, &mut report));
    let links = guide_link::read(written.links, &board.categories, &mut report);
    board.links = Arc::new(links);
    board.ext = Arc::new(written.ext.0);
    board.tie_kinds = Arc::new(tie_kind::read(written.tie_kinds, &mut report));
    board.members = Arc::new(member::read(written.members, &mut report));
    let notes = notes::read(written.notes);
    actor::read(written.actors, notes, &mut board, &mut report);
    let mut reader = Reader {
        board: &mut board,
        report: &mut report,
    };
    reader.ties(written.ties.items);
    reader.meetings(written.meetings.items);
    reader.tasks(written.tasks.items);
    reader.contacts(written.contacts.items);
    reader.weights(written.weights);
    reader.vote(written.vote);
    (board, report)
}

/// The text of a board: each item of a list on one line, in a fixed order, without what is default.
pub fn write(board: &Board) -> String {
    // Most lines are about this long; growing a few megabytes again and again would cost more than the guess.
    let mut text = String::with_capacity(4096 + 256 * board.actors.len());
    head(&mut text);
    description::write(&mut text, &board.description);
    list(&mut text, "maps", board.maps.iter(), map::write);
    let categories = board.categories.iter();
    list(&mut text, "categories", categories, category::write);
    let resources = board.resources.iter();
    list(&mut text, "resources", resources, resource::write);
    list(&mut text, "links", board.links.iter(), guide_link::write);
    let kinds = board.tie_kinds.iter();
    entry_list(&mut text, "tie_kinds", kinds, tie_kind::write);
    entry_list(&mut text, "members", board.members.iter(), member::write);
    let actors = board.actors.iter();
    list(&mut text, "actors", actors, |line, (id, it)| {
        actor::write(line, *id, it);
    });
    work(&mut text, board);
    let told = board.actors.iter().filter(|(_, it)| notes::is_told(it));
    list(&mut text, "notes", told, |line, (id, it)| {
        notes::write(line, *id, it);
    });
    let contacts = board.contacts.iter();
    entry_list(&mut text, "contacts", contacts, |line, (id, it)| {
        contact::write(line, *id, it);
    });
    if board.weights != Weights::default() {
        let weights = |line: &mut Line<'_>| weights::write(line, &board.weights);
        one(&mut text, "weights", weights);
    }
    if *board.vote != Vote::default() {
        vote::write(&mut text, &board.vote);
    }
    list_of_ext(&mut text, &board.ext);
    text.push_str(")\n");
    text
}

/// What every file begins with.
fn head(text: &mut String) {
    text.push_str("(\n");
    put(text, format_args!("    format: \"{FORMAT}\",\n"));
    put(text, format_args!("    version: {VERSION},\n"));
    put(text, format_args!("    min_reader: {MIN_READER},\n"));
    let app = env!("CARGO_PKG_VERSION");
    put(text, format_args!("    app: \"{app}\",\n"));
}

/// What is about the actors, each in a list of its own; lists without items are left out.
fn work(text: &mut String, board: &Board) {
    entry_list(text, "ties", board.ties.iter(), |line, (id, it)| {
        tie::write(line, *id, it, board.tie_kind(it.kind));
    });
    entry_list(text, "meetings", board.meetings.iter(), |line, (id, it)| {
        meeting::write(line, *id, it);
    });
    entry_list(text, "tasks", board.tasks.iter(), |line, (id, it)| {
        task::write(line, *id, it);
    });
}

impl Written {
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
        self.check_lines()
    }

    /// The same for the lists within one line.
    fn check_lines(&self) -> Result<(), FileError> {
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
