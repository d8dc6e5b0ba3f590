//! The meetings in a file: how they are read, mended and written.

use super::id::WrittenId;
use super::line::Line;
use super::list::{Later, List};
use super::mend::{Ids, Reader, name_of, word};
use super::report::Item;
use crate::model::{ActorId, Edit, Meeting, MeetingId, MeetingKind, Stance};
use serde::Deserialize;
use std::sync::Arc;

/// A meeting, as it is read.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Written {
    id: WrittenId,
    actor: WrittenId,
    #[serde(default)]
    date: String,
    kind: Option<String>,
    #[serde(default)]
    pub(super) who: List<WrittenId, 1_000>,
    stance: Option<String>,
    #[serde(default)]
    motives: String,
    #[serde(default)]
    intentions: String,
    #[serde(default)]
    worldview: String,
    #[serde(default)]
    know_how: String,
    #[serde(default)]
    ext: Later,
}

impl Reader<'_> {
    pub(super) fn meetings(&mut self, written: Vec<Written>) {
        let mut ids = Ids::new(written.iter().map(|meeting| meeting.id));
        for meeting in written {
            let item = Item::Meeting(name_of(self.board, meeting.actor));
            let id = ids.give(meeting.id, || item.clone(), self.report);
            if self.has_actor(meeting.actor) {
                self.meeting(MeetingId(id), meeting, item);
            } else {
                let said = [
                    meeting.motives,
                    meeting.intentions,
                    meeting.worldview,
                    meeting.know_how,
                ];
                self.of_nobody(id, said.join("\n"));
            }
        }
    }

    fn meeting(&mut self, id: MeetingId, meeting: Written, item: Item) {
        let date = self.day(&meeting.date, || item.clone());
        let who = meeting.who.items.iter();
        let meeting = Meeting {
            who: who
                .filter_map(|id| self.member(*id, || item.clone()))
                .collect(),
            actor: ActorId(meeting.actor.0),
            date,
            kind: word(meeting.kind, MeetingKind::from_word),
            motives: meeting.motives,
            intentions: meeting.intentions,
            worldview: meeting.worldview,
            know_how: meeting.know_how,
            stance: word(meeting.stance, Stance::from_word),
            ext: meeting.ext.0,
        };
        let written = Arc::new(meeting);
        self.board
            .apply(&Edit::PutMeeting(id, Arc::clone(&written)));
        let same = self.board.meetings.get(&id) == Some(&written);
        self.text(same, || item);
    }
}

pub(super) fn write(line: &mut Line<'_>, id: MeetingId, meeting: &Meeting) {
    line.id("id", id.0);
    line.id("actor", meeting.actor.0);
    line.day("date", meeting.date);
    line.string("kind", meeting.kind.word());
    line.ids("who", &meeting.who);
    line.word("stance", &meeting.stance, |word| word.word());
    line.string_unless_empty("motives", &meeting.motives);
    line.string_unless_empty("intentions", &meeting.intentions);
    line.string_unless_empty("worldview", &meeting.worldview);
    line.string_unless_empty("know_how", &meeting.know_how);
    line.ext(&meeting.ext);
}
