//! The meetings: what was said, when.

use super::keyed::{Keyed, Table};
use super::named::Named;
use super::{ActorId, Board, Edit, Ext, MeetingId, MeetingKind, MemberId, Stance, name};
use jiff::civil::Date;
use std::sync::Arc;

/// A dated conversation with an actor.
#[derive(Clone, Debug, PartialEq)]
pub struct Meeting {
    /// With whom.
    pub actor: ActorId,
    /// The day, if it is known.
    pub date: Option<Date>,
    /// What sort of conversation it was.
    pub kind: MeetingKind,
    /// Who of us was there.
    pub who: Vec<MemberId>,
    /// What moves them.
    pub motives: String,
    /// What they mean to do.
    pub intentions: String,
    /// How they see the world and the struggle.
    pub worldview: String,
    /// What they know how to do.
    pub know_how: String,
    /// Their stance as it was felt that day; the actor's own is left alone.
    pub stance: Stance,
    /// What a later version wrote of it.
    pub ext: Ext,
}

impl Meeting {
    /// A one-to-one with an actor, of which nothing is written yet.
    pub fn with(actor: ActorId, date: Option<Date>) -> Self {
        Self {
            actor,
            date,
            kind: MeetingKind::default(),
            who: Vec::new(),
            motives: String::new(),
            intentions: String::new(),
            worldview: String::new(),
            know_how: String::new(),
            stance: Stance::default(),
            ext: Ext::new(),
        }
    }

    /// The four things learned, in the order of the form.
    pub fn learned(&self) -> [&str; 4] {
        [
            &self.motives,
            &self.intentions,
            &self.worldview,
            &self.know_how,
        ]
    }

    /// Makes each text fit.
    pub fn mend(&mut self) {
        for text in [
            &mut self.motives,
            &mut self.intentions,
            &mut self.worldview,
            &mut self.know_how,
        ] {
            name::fit_note(text);
        }
    }
}

impl Keyed for Meeting {
    type Id = MeetingId;

    fn table(board: &Board) -> &Table<Self> {
        &board.meetings
    }

    fn table_mut(board: &mut Board) -> &mut Table<Self> {
        &mut board.meetings
    }

    fn held_by(&self, _id: MeetingId, board: &Board) -> Option<Self> {
        if !board.actors.contains_key(&self.actor) {
            return None;
        }
        let mut meeting = self.clone();
        meeting.who = board.known_members(&meeting.who);
        meeting.mend();
        Some(meeting)
    }

    fn put(id: MeetingId, meeting: &Arc<Self>) -> Edit {
        Edit::PutMeeting(id, Arc::clone(meeting))
    }

    fn removal(id: MeetingId) -> Edit {
        Edit::RemoveMeeting(id)
    }

    fn names(&self, _id: MeetingId, named: Named) -> bool {
        match named {
            Named::Actor(id) => self.actor == id,
            Named::Member(id) => self.who.contains(&id),
            Named::Category(_)
            | Named::Resource(_)
            | Named::Map(_)
            | Named::TieKind(_)
            | Named::Meeting(_) => false,
        }
    }

    fn named(id: MeetingId) -> Option<Named> {
        Some(Named::Meeting(id))
    }
}

impl Board {
    /// The meetings with an actor, the last first; those without a date come at the end.
    pub fn meetings_with(&self, actor: ActorId) -> Vec<(MeetingId, &Meeting)> {
        let with = self.meetings.iter().filter(|(_, it)| it.actor == actor);
        let mut meetings: Vec<_> = with.map(|(id, it)| (*id, it.as_ref())).collect();
        meetings.sort_by(|(a, first), (b, second)| (second.date, b).cmp(&(first.date, a)));
        meetings
    }
}
