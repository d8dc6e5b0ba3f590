//! The promises and next steps in a file: how they are read, mended and written.

use super::id::WrittenId;
use super::line::Line;
use super::list::Later;
use super::mend::{Ids, Reader, name_of, word};
use super::report::{Item, Repair};
use crate::model::{ActorId, Done, Edit, MeetingId, Task, TaskId, TaskKind};
use serde::Deserialize;
use std::sync::Arc;

/// A promise or a next step, as it is read.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Written {
    id: WrittenId,
    actor: WrittenId,
    meeting: Option<WrittenId>,
    kind: Option<String>,
    #[serde(default)]
    text: String,
    by: Option<WrittenId>,
    #[serde(default)]
    due: String,
    done: Option<WrittenDone>,
    #[serde(default)]
    ext: Later,
}

/// That something was done, as it is read.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct WrittenDone {
    on: String,
    proof: String,
    ext: Later,
}

impl Reader<'_> {
    pub(super) fn tasks(&mut self, written: Vec<Written>) {
        let mut ids = Ids::new(written.iter().map(|task| task.id));
        for task in written {
            let item = Item::Task(name_of(self.board, task.actor));
            let id = ids.give(task.id, || item.clone(), self.report);
            if self.has_actor(task.actor) {
                self.task(TaskId(id), task, item);
            } else {
                self.of_nobody(id, task.text);
            }
        }
    }

    fn task(&mut self, id: TaskId, task: Written, item: Item) {
        let task = Task {
            actor: ActorId(task.actor.0),
            meeting: self.known_meeting(task.meeting, &item),
            kind: word(task.kind, TaskKind::from_word),
            text: task.text,
            by: task.by.and_then(|id| self.member(id, || item.clone())),
            due: self.day(&task.due, || item.clone()),
            done: task.done.map(|done| Done {
                on: self.day(&done.on, || item.clone()),
                proof: done.proof,
                ext: done.ext.0,
            }),
            ext: task.ext.0,
        };
        let written = Arc::new(task);
        self.board.apply(&Edit::PutTask(id, Arc::clone(&written)));
        let same = self.board.tasks.get(&id) == Some(&written);
        self.text(same, || item);
    }

    fn known_meeting(&mut self, written: Option<WrittenId>, of: &Item) -> Option<MeetingId> {
        let id = MeetingId(written?.0);
        let known = self.board.meetings.contains_key(&id);
        if !known {
            let item = of.clone();
            self.report.push(Repair::Gone { item, id: id.0 });
        }
        known.then_some(id)
    }
}

pub(super) fn write(line: &mut Line<'_>, id: TaskId, task: &Task) {
    line.id("id", id.0);
    line.id("actor", task.actor.0);
    line.id_if_any("meeting", task.meeting.map(|meeting| meeting.0));
    line.string("kind", task.kind.word());
    line.string("text", &task.text);
    line.id_if_any("by", task.by.map(|member| member.0));
    line.day("due", task.due);
    if let Some(done) = &task.done {
        line.group("done", |line| {
            line.day("on", done.on);
            line.string_unless_empty("proof", &done.proof);
            line.ext(&done.ext);
        });
    }
    line.ext(&task.ext);
}
