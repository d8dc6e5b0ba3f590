//! A meeting while it is written.

use crate::editor::{Act, Command, Editor, Label};
use crate::i18n::Texts;
use crate::model::{ActorId, Change, Edit, Engagement, Meeting, MeetingId, Stance, Task, TaskKind};
use crate::ui::Desk;
use crate::ui::parts::plan::Plan;
use crate::ui::words::date;
use std::sync::Arc;

/// What is being written.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// The meeting that is changed; `None` is a new one.
    pub id: Option<MeetingId>,
    /// What is written of it, but for its day.
    pub meeting: Meeting,
    /// Its day, as it is typed.
    pub day: String,
    /// What they promise, what we promise, what is next; none when a known meeting is changed.
    pub plans: Vec<Plan>,
    /// Whether the stance felt that day becomes the actor's.
    pub adopt: bool,
    /// Whether the actor is now one that was met.
    pub advance: bool,
    /// What it was when the writing began.
    began: Option<Box<Self>>,
}

impl Draft {
    /// Begins to write.
    pub fn new(editor: &Editor, texts: &Texts, actor: ActorId, id: Option<MeetingId>) -> Self {
        let known = id.and_then(|id| editor.board().meetings.get(&id));
        let fresh = || Meeting {
            who: editor
                .board()
                .actor(actor)
                .map_or_else(Vec::new, |it| it.pair.clone()),
            ..Meeting::with(actor, Some(editor.today))
        };
        let meeting = known.map_or_else(fresh, |known| known.as_ref().clone());
        let kinds = TaskKind::KNOWN.iter().cloned();
        let mut draft = Self {
            id,
            day: meeting
                .date
                .map(|day| date::typed(texts, day))
                .unwrap_or_default(),
            meeting,
            plans: kinds.map(Plan::new).filter(|_| id.is_none()).collect(),
            adopt: false,
            advance: id.is_none(),
            began: None,
        };
        draft.began = Some(Box::new(draft.clone()));
        draft
    }

    /// Whether something was written since it began.
    pub fn was_written(&self) -> bool {
        self.began.as_deref().is_some_and(|began| {
            let now = Self {
                began: None,
                ..self.clone()
            };
            now != *began
        })
    }

    /// Whether every day can be read.
    pub fn is_readable(&self) -> bool {
        let day = self.day.trim().is_empty() || date::read(&self.day).is_some();
        day && self.plans.iter().all(Plan::is_readable)
    }

    /// Whether the stance felt that day says something else than the actor's.
    pub fn feels_other(&self, stance: &Stance) -> bool {
        self.meeting.stance != Stance::Unknown && self.meeting.stance != *stance
    }

    /// The command that writes it all down as one entry of the undo list.
    pub fn command(&self, desk: Desk<'_>) -> Command {
        let (editor, actor) = (desk.editor, self.meeting.actor);
        let id = self.id.unwrap_or_else(|| editor.fresh());
        let meeting = Meeting {
            date: date::read(&self.day),
            ..self.meeting.clone()
        };
        let mut edits = vec![Edit::PutMeeting(id, Arc::new(meeting))];
        let plans = self.plans.iter().filter(|plan| !plan.is_blank());
        let ids = editor.several_fresh(plans.clone().count());
        edits.extend(plans.zip(ids).map(|(plan, task_id)| {
            let task = Task {
                meeting: Some(id),
                ..Task::about(actor, plan.kind.clone())
            };
            let task = plan.written(desk.texts, task);
            Edit::PutTask(task_id, Arc::new(task))
        }));
        edits.extend(self.consequences(desk));
        Command::Do(Label::on(Act::Meet, editor.board(), &[actor]), edits)
    }

    /// What a meeting changes of the actor, where the person agrees.
    fn consequences(&self, desk: Desk<'_>) -> Vec<Edit> {
        let id = self.meeting.actor;
        let Some(actor) = desk.editor.board().actor(id) else {
            return vec![];
        };
        let mut edits = Vec::new();
        if self.adopt && self.feels_other(&actor.stance) {
            let stance = self.meeting.stance.clone();
            edits.push(Edit::Change(id, Change::Stance(stance)));
        }
        if self.advance && actor.engagement.quarters() < Engagement::Met.quarters() {
            edits.push(Edit::Change(id, Change::Engagement(Engagement::Met)));
        }
        edits
    }
}
