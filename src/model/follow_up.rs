//! What was said, what was promised, and what is to be done by whom and when.

use super::{ActorId, Ext, MeetingId, MeetingKind, MemberId, NOTE_MAX, Stance, TaskKind, name};
use jiff::civil::Date;

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
            *text = name::cut(text, NOTE_MAX);
        }
    }
}

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
        self.text = name::cut(&self.text, NOTE_MAX);
        if let Some(done) = &mut self.done {
            done.proof = name::cut(&done.proof, NOTE_MAX);
        }
    }
}
