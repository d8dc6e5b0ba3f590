//! The ties in a file: how they are read, mended and written.

use super::id::WrittenId;
use super::line::Line;
use super::list::Later;
use super::mend::{Ids, Reader, name_of, word};
use super::report::{Item, Repair};
use crate::model::{
    ActorId, Board, Certainty, Edit, End, Flow, MemberId, STRENGTH_MAX, Tie, TieId, TieKind,
    TieKindId,
};
use serde::Deserialize;
use std::sync::Arc;

/// A tie from an actor or from a member, as it is read.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Written {
    id: WrittenId,
    from: Option<WrittenId>,
    member: Option<WrittenId>,
    to: WrittenId,
    kind: WrittenId,
    pub(super) flow: Option<String>,
    pub(super) strength: Option<u64>,
    certainty: Option<String>,
    on: Option<WrittenId>,
    #[serde(default)]
    note: String,
    #[serde(default)]
    ext: Later,
}

impl Written {
    fn from(&self) -> End {
        match (self.from, self.member) {
            (Some(actor), _) => End::Actor(ActorId(actor.0)),
            (None, Some(member)) => End::Member(MemberId(member.0)),
            (None, None) => End::Actor(ActorId(u64::MAX)),
        }
    }
}

impl Reader<'_> {
    pub(super) fn ties(&mut self, written: Vec<Written>) {
        let mut ids = Ids::new(written.iter().map(|tie| tie.id));
        for tie in written {
            let (board, to) = (&*self.board, tie.to);
            let id = ids.give(tie.id, || Item::Tie(name_of(board, to)), self.report);
            let strength = tie.strength.unwrap_or(2);
            let sound = strength.clamp(1, u64::from(STRENGTH_MAX)) as u8;
            let kind = TieKindId(tie.kind.0);
            let tie = Tie {
                from: tie.from(),
                to: ActorId(tie.to.0),
                kind,
                flow: self.flow(tie.flow.as_deref(), kind),
                strength: sound,
                certainty: word(tie.certainty, Certainty::from_word),
                on: tie.on.map(|on| ActorId(on.0)),
                note: tie.note,
                ext: tie.ext.0,
            };
            self.tie(TieId(id), tie, u64::from(sound) == strength);
        }
    }

    /// Which way a tie runs: as its kind does unless it says otherwise.
    fn flow(&self, written: Option<&str>, kind: TieKindId) -> Flow {
        let of_kind = || self.board.tie_kind(kind).map(|kind| kind.flow.clone());
        let flow = written.map(Flow::from_word).or_else(of_kind);
        flow.unwrap_or_default()
    }

    fn tie(&mut self, id: TieId, tie: Tie, sound: bool) {
        let to = WrittenId(tie.to.0);
        let written = Arc::new(tie);
        if !self.board.apply(&Edit::PutTie(id, Arc::clone(&written))) {
            return self.of_nobody(id.0, written.note.clone());
        }
        let item = |board: &Board| Item::Tie(name_of(board, to));
        if !sound {
            self.report.push(Repair::Number(item(self.board)));
        }
        if written.on.is_none() && written.note.is_empty() {
            return;
        }
        let Some(kept) = self.board.ties.get(&id) else {
            return;
        };
        if let Some(target) = written.on.filter(|_| kept.on.is_none()) {
            let (item, id) = (item(self.board), target.0);
            self.report.push(Repair::Gone { item, id });
        }
        if kept.note != written.note {
            self.report.push(Repair::Text(item(self.board)));
        }
    }
}

/// Writes a tie of a kind: which way it runs is left out when it runs as its kind does.
pub(super) fn write(line: &mut Line<'_>, id: TieId, tie: &Tie, kind: Option<&TieKind>) {
    line.id("id", id.0);
    match tie.from {
        End::Actor(actor) => line.id("from", actor.0),
        End::Member(member) => line.id("member", member.0),
    }
    line.id("to", tie.to.0);
    line.id("kind", tie.kind.0);
    if kind.is_none_or(|kind| kind.flow != tie.flow) {
        line.string("flow", tie.flow.word());
    }
    line.number("strength", u64::from(tie.strength));
    line.word("certainty", &tie.certainty, |word| word.word());
    line.id_if_any("on", tie.on.map(|on| on.0));
    line.string_unless_empty("note", &tie.note);
    line.ext(&tie.ext);
}
