//! What every collection of a file is mended with: ids given once, words of closed lists, colours, days, mentions.

use super::id::WrittenId;
use super::report::{Item, Repair, Repairs};
use crate::model::{ActorId, Board, Color, IdSource, MemberId, NAME_MAX, name};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// Hands out ids, so that no two items of a list have the same.
pub(super) struct Ids {
    listed: BTreeSet<u64>,
    seen: BTreeSet<u64>,
}

impl Ids {
    pub(super) fn new(listed: impl Iterator<Item = WrittenId>) -> Self {
        Self {
            listed: listed.map(|id| id.0).collect(),
            seen: BTreeSet::new(),
        }
    }

    /// The id itself, or a fresh one if it was given before: the same one whenever the same file is read.
    pub(super) fn give(
        &mut self,
        WrittenId(id): WrittenId,
        item: impl FnOnce() -> Item,
        report: &mut Repairs,
    ) -> u64 {
        if self.seen.insert(id) {
            return id;
        }
        let last = self.listed.last().copied();
        let given = IdSource::seeded(id).following(last, |number| self.listed.contains(&number));
        self.listed.insert(given);
        self.seen.insert(given);
        let item = item();
        report.push(Repair::SameId { item, id, given });
        given
    }
}

/// Mends an item's texts, and says so if that changed it.
pub(super) fn tell<T: Clone + PartialEq>(
    thing: &mut T,
    mend: impl Fn(&mut T),
    repair: impl Fn(&T) -> Repair,
    report: &mut Repairs,
) {
    let before = thing.clone();
    mend(thing);
    if before != *thing {
        report.push(repair(thing));
    }
}

/// A colour; grey, and told, if it cannot be read.
pub(super) fn color(written: &str, of: &str, report: &mut Repairs) -> Color {
    written.parse().unwrap_or_else(|_bad| {
        let text = super::short(written);
        let name = of.to_owned();
        report.push(Repair::Colour { name, text });
        Color::rgb(0x6E, 0x6E, 0x6E)
    })
}

/// A word of a closed list; what is not written is the default.
pub(super) fn word<T: Default>(written: Option<String>, read: impl Fn(&str) -> T) -> T {
    written.map(|text| read(&text)).unwrap_or_default()
}

/// A name as messages show it: one line that is not too long. Only made when there is something to tell.
pub(super) fn shown(written: &str) -> String {
    name::line(written, NAME_MAX)
}

/// The name of an actor, to tell something about it: only asked for when there is something to tell.
pub(super) fn name_of(board: &Board, actor: WrittenId) -> String {
    let actor = board.actor(ActorId(actor.0));
    actor.map_or_else(String::new, |actor| actor.name.clone())
}

/// Reads what is about actors that are on the board already.
pub(super) struct Reader<'a> {
    pub(super) board: &'a mut Board,
    pub(super) report: &'a mut Repairs,
}

impl Reader<'_> {
    pub(super) fn has_actor(&self, actor: WrittenId) -> bool {
        self.board.actors.contains_key(&ActorId(actor.0))
    }

    /// Notes that a text was mended.
    pub(super) fn text(&mut self, same: bool, item: impl FnOnce() -> Item) {
        if !same {
            self.report.push(Repair::Text(item()));
        }
    }

    /// A day, or nothing; what is no day is told.
    pub(super) fn day(&mut self, text: &str, of: impl FnOnce() -> Item) -> Option<Date> {
        if text.is_empty() {
            return None;
        }
        let date = text.parse().ok();
        if date.is_none() {
            let text = super::short(text);
            self.report.push(Repair::NotADate { item: of(), text });
        }
        date
    }

    pub(super) fn member(
        &mut self,
        WrittenId(id): WrittenId,
        of: impl FnOnce() -> Item,
    ) -> Option<MemberId> {
        let known = self.board.member(MemberId(id)).is_some();
        if !known {
            self.report.push(Repair::Gone { item: of(), id });
        }
        known.then_some(MemberId(id))
    }

    /// Notes that a line was about nobody, and what it said.
    pub(super) fn of_nobody(&mut self, id: u64, text: String) {
        self.report.push(Repair::OfNobody { id, text });
    }
}
