//! The tasks: what was promised, and what is to be done by whom and when.

use super::keyed::{Keyed, Table};
use super::named::Named;
use super::{ActorId, Board, Edit, Ext, MeetingId, MemberId, TaskId, TaskKind, name};
use jiff::civil::Date;
use std::sync::Arc;

/// A promise, theirs or ours, or a next step.
#[derive(Clone, Debug, PartialEq)]
pub struct Task {
    /// Whom it is about.
    pub actor: ActorId,
    /// The meeting it came from, if it came from one.
    pub meeting: Option<MeetingId>,
    /// Whose it is.
    pub kind: TaskKind,
    /// What is to be done.
    pub text: String,
    /// Who of us does it or asks after it.
    pub by: Option<MemberId>,
    /// The day by which it is due.
    pub due: Option<Date>,
    /// What shows that it was done; `None` while it is open.
    pub done: Option<Done>,
    /// What a later version wrote of it.
    pub ext: Ext,
}

/// That something was done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Done {
    /// The day it was ticked.
    pub on: Option<Date>,
    /// The act that proves it.
    pub proof: String,
    /// What a later version wrote of it.
    pub ext: Ext,
}

impl Task {
    /// Something open about an actor, of which nothing is written yet.
    pub fn about(actor: ActorId, kind: TaskKind) -> Self {
        Self {
            actor,
            meeting: None,
            kind,
            text: String::new(),
            by: None,
            due: None,
            done: None,
            ext: Ext::new(),
        }
    }

    /// Makes each text fit.
    pub fn mend(&mut self) {
        name::fit_note(&mut self.text);
        if let Some(done) = &mut self.done {
            name::fit_note(&mut done.proof);
        }
    }
}

impl Keyed for Task {
    type Id = TaskId;

    fn table(board: &Board) -> &Table<Self> {
        &board.tasks
    }

    fn table_mut(board: &mut Board) -> &mut Table<Self> {
        &mut board.tasks
    }

    fn held_by(&self, _id: TaskId, board: &Board) -> Option<Self> {
        if !board.actors.contains_key(&self.actor) {
            return None;
        }
        let mut task = self.clone();
        task.by = task.by.filter(|id| board.member(*id).is_some());
        task.meeting = task.meeting.filter(|id| board.meetings.contains_key(id));
        task.mend();
        Some(task)
    }

    fn put(id: TaskId, task: &Arc<Self>) -> Edit {
        Edit::PutTask(id, Arc::clone(task))
    }

    fn removal(id: TaskId) -> Edit {
        Edit::RemoveTask(id)
    }

    fn names(&self, _id: TaskId, named: Named) -> bool {
        match named {
            Named::Actor(id) => self.actor == id,
            Named::Member(id) => self.by == Some(id),
            Named::Meeting(id) => self.meeting == Some(id),
            Named::Category(_) | Named::Resource(_) | Named::Map(_) | Named::TieKind(_) => false,
        }
    }

    fn named(_id: TaskId) -> Option<Named> {
        None
    }
}

impl Board {
    /// The promises and next steps about an actor, by id.
    pub fn tasks_about(&self, actor: ActorId) -> impl Iterator<Item = (TaskId, &Task)> {
        self.tasks
            .iter()
            .filter(move |(_, task)| task.actor == actor)
            .map(|(id, task)| (*id, task.as_ref()))
    }
}
