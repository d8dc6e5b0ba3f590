//! The window in which a promise or a next step is written down or changed.

use crate::editor::{Act, Command, Editor, Label};
use crate::i18n::Texts;
use crate::model::{ActorId, Edit, Task, TaskId, TaskKind};
use crate::scene::icons::glyph;
use crate::ui::parts::plan::{Plan, plan_ui};
use crate::ui::widgets::{choice, hint, icon_button, plain_button, primary_button};
use crate::ui::words::word;
use crate::ui::{Desk, Request};
use egui::Ui;
use std::sync::Arc;

/// What the window remembers.
#[derive(Default)]
pub struct TaskState {
    writing: Option<Writing>,
}

/// What is being written, and about whom.
struct Writing {
    actor: ActorId,
    id: Option<TaskId>,
    plan: Plan,
}

impl TaskState {
    /// Begins to write one down, or goes on with one that is new and was not saved.
    pub fn begin(&mut self, editor: &Editor, texts: &Texts, actor: ActorId, id: Option<TaskId>) {
        let unsaved = self.writing.as_ref();
        let goes_on =
            id.is_none() && unsaved.is_some_and(|it| it.id.is_none() && it.actor == actor);
        if goes_on {
            return;
        }
        let known = id.and_then(|id| editor.board().tasks.get(&id));
        let fresh = || Plan::new(TaskKind::NextStep);
        let plan = known.map_or_else(fresh, |task| Plan::of(texts, task));
        self.writing = Some(Writing { actor, id, plan });
    }
}

/// Shows the content of the window.
pub fn task_ui(ui: &mut Ui, desk: Desk<'_>, state: &mut TaskState, requests: &mut Vec<Request>) {
    let (look, texts) = (desk.look, desk.texts);
    let Some(writing) = &mut state.writing else {
        return;
    };
    let words: Vec<&str> = TaskKind::KNOWN
        .iter()
        .map(|kind| word(texts, "task-kind", kind.word()))
        .collect();
    let mut kinds = TaskKind::KNOWN.iter();
    let present = kinds.position(|kind| *kind == writing.plan.kind);
    let clicked = choice(ui, look, &words, present, (look.primary, 0));
    if let Some(kind) = clicked.and_then(|at| TaskKind::KNOWN.get(at)) {
        writing.plan.kind = kind.clone();
    }
    ui.add_space(4.0);
    plan_ui(ui, desk, "task", &mut writing.plan);
    ui.add_space(8.0);
    if buttons_ui(ui, desk, writing, requests) {
        state.writing = None;
        requests.push(Request::CloseDialog);
    }
}

/// Shows the buttons; tells whether the writing is done with.
fn buttons_ui(ui: &mut Ui, desk: Desk<'_>, writing: &Writing, requests: &mut Vec<Request>) -> bool {
    let (look, texts) = (desk.look, desk.texts);
    let plan = &writing.plan;
    let enough = plan.is_readable() && !plan.is_blank();
    let done = ui.horizontal(|ui| {
        let save = ui.add_enabled_ui(enough, |ui| {
            primary_button(ui, look, Some(glyph::CHECK), texts.of("task-save")).clicked()
        });
        if save.inner {
            requests.push(writing.command(desk).into());
        }
        let dropped = plain_button(ui, look, None, texts.of("cancel")).clicked();
        save.inner || dropped || delete_ui(ui, desk, writing, requests)
    });
    if !enough {
        hint(ui, look, texts.of("task-not-enough"));
    }
    done.inner
}

/// The button that takes a known one away; tells whether it was clicked.
fn delete_ui(ui: &mut Ui, desk: Desk<'_>, writing: &Writing, requests: &mut Vec<Request>) -> bool {
    let Some(id) = writing.id else {
        return false;
    };
    let delete = desk.texts.of("task-delete");
    let clicked = icon_button(ui, desk.look, glyph::TRASH, delete).clicked();
    if clicked {
        let label = Label::on(Act::Unplan, desk.editor.board(), &[writing.actor]);
        requests.push(Command::Do(label, vec![Edit::RemoveTask(id)]).into());
        let said = desk.texts.of("task-deleted").to_owned();
        requests.push(Request::SayDone(said));
    }
    clicked
}

impl Writing {
    /// The command that writes it down.
    fn command(&self, desk: Desk<'_>) -> Command {
        let editor = desk.editor;
        let known = self.id.and_then(|id| editor.board().tasks.get(&id));
        let fresh = || Task::about(self.actor, self.plan.kind.clone());
        let task = known.map_or_else(fresh, |known| known.as_ref().clone());
        let task = Arc::new(self.plan.written(desk.texts, task));
        let id = self.id.unwrap_or_else(|| editor.fresh());
        let label = Label::on(Act::Plan, editor.board(), &[self.actor]);
        Command::Do(label, vec![Edit::PutTask(id, task)])
    }
}
