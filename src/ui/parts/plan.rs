//! A promise or a next step while it is written: what, by whom, by when.

use crate::i18n::Texts;
use crate::model::{MemberId, Task, TaskKind};
use crate::ui::Desk;
use crate::ui::widgets::{Field, day_field, menu_choice, text_field};
use crate::ui::words::date;
use egui::{RichText, Ui};

/// The least width at which who and when stand side by side.
const BESIDE: f32 = 400.0;

/// What is being written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Whose it is.
    pub kind: TaskKind,
    /// What is to be done.
    pub text: String,
    /// Who of us does it or asks after it.
    pub by: Option<MemberId>,
    /// The day by which it is due, as it is typed.
    pub due: String,
}

impl Plan {
    /// Nothing is written yet.
    pub fn new(kind: TaskKind) -> Self {
        Self {
            kind,
            text: String::new(),
            by: None,
            due: String::new(),
        }
    }

    /// One that is written down already.
    pub fn of(texts: &Texts, task: &Task) -> Self {
        let due = task.due.map(|due| date::typed(texts, due));
        Self {
            kind: task.kind.clone(),
            text: task.text.clone(),
            by: task.by,
            due: due.unwrap_or_default(),
        }
    }

    /// Whether nothing was written: who it would be does not count.
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty() && self.due.trim().is_empty()
    }

    /// Whether the day can be read, or none is written.
    pub fn is_readable(&self) -> bool {
        self.due.trim().is_empty() || date::read(&self.due).is_some()
    }

    /// The same task with what is written here; what is only dated is to call again.
    pub fn written(&self, texts: &Texts, task: Task) -> Task {
        let text = self.text.trim();
        let again = text.is_empty() && self.kind == TaskKind::NextStep;
        let text = if again { texts.of("plan-again") } else { text };
        Task {
            kind: self.kind.clone(),
            text: text.to_owned(),
            by: self.by,
            due: date::read(&self.due),
            ..task
        }
    }
}

/// The key of the name of what is to be done.
pub fn what_key(kind: &TaskKind) -> &'static str {
    match kind {
        TaskKind::Theirs => "plan-theirs",
        TaskKind::Ours => "plan-ours",
        TaskKind::NextStep | TaskKind::Other(_) => "plan-next-step",
    }
}

/// Shows the fields: what, then who and when; tells whether the field of what to do has the focus.
pub fn plan_ui(ui: &mut Ui, desk: Desk<'_>, salt: impl egui::AsIdSalt, plan: &mut Plan) {
    let texts = desk.texts;
    ui.push_id(salt, |ui| {
        let key = what_key(&plan.kind);
        let hinted = texts.of(match key {
            "plan-theirs" => "plan-theirs-hint",
            "plan-ours" => "plan-ours-hint",
            _ => "plan-next-step-hint",
        });
        let field = Field::new(texts.of(key), hinted, ("plan", key));
        text_field(ui, desk.look, field, &mut plan.text);
        if ui.available_width() < BESIDE {
            by_ui(ui, desk, plan);
            due_ui(ui, desk, plan);
            return;
        }
        ui.columns(2, |columns| {
            let [left, right] = columns else {
                return;
            };
            by_ui(left, desk, plan);
            due_ui(right, desk, plan);
        });
    });
}

fn caption(ui: &mut Ui, text: &str) {
    ui.label(RichText::new(text).size(13.0).weak());
}

/// Who does it: one of the members, or nobody yet.
fn by_ui(ui: &mut Ui, desk: Desk<'_>, plan: &mut Plan) {
    let (texts, members) = (desk.texts, &desk.editor.board().members);
    let name = texts.of(match plan.kind {
        TaskKind::Theirs => "plan-by-theirs",
        _ => "plan-by",
    });
    caption(ui, name);
    let mut words = vec![texts.of("plan-by-nobody")];
    words.extend(members.iter().map(|member| member.name.as_str()));
    let known = |by| members.iter().position(|member| member.id == by);
    let present = plan.by.and_then(known).map_or(0, |at| at + 1);
    if let Some(chosen) = menu_choice(ui, name, &words, Some(present)) {
        let chosen = chosen.checked_sub(1).and_then(|at| members.get(at));
        plan.by = chosen.map(|member| member.id);
    }
}

fn due_ui(ui: &mut Ui, desk: Desk<'_>, plan: &mut Plan) {
    let (look, texts) = (desk.look, desk.texts);
    caption(ui, texts.of("plan-due"));
    let name = texts.with(
        "plan-due-of",
        &[("what", texts.of(what_key(&plan.kind)).into())],
    );
    let field = Field::new(&name, texts.of("board-date-hint"), what_key(&plan.kind));
    day_field(ui, (look, texts), field, desk.editor.today, &mut plan.due);
}
