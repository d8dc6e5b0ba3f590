//! What was promised and what is to be done next with an actor: a reminder of what is due first, then all of it.

use crate::analysis::follow_up::{in_charge, in_order, nearest};
use crate::i18n::{Value, firm};
use crate::model::{ActorId, TaskId, TaskKind};
use crate::scene::Font;
use crate::scene::icons::glyph;
use crate::ui::parts::task::{TaskRow, task_row_ui};
use crate::ui::right::bench::Bench;
use crate::ui::style::fonts;
use crate::ui::style::theme::color32;
use crate::ui::widgets::{fold_heading, icon_in, link_button, notice};
use crate::ui::words::{self, date, word};
use crate::ui::{Dialog, Request};
use egui::{Frame, Label as Words, Margin, RichText, Sense, Ui, vec2};

/// Shows what was promised and what is to be done next with an actor.
pub fn steps_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, id: ActorId) {
    reminder_ui(ui, bench, id);
    let board = bench.board();
    let about = |done: bool| in_order(board, |it| it.actor == id && it.done.is_some() == done);
    let (open, done) = (about(false), about(true));
    if !open.is_empty() || !done.is_empty() {
        bench.heading(ui, "steps-title");
    }
    rows_ui(ui, bench, &open);
    let add = bench.of("step-add");
    if link_button(ui, bench.look(), Some(glyph::PLUS), add).clicked() {
        bench.ask(Request::Show(Dialog::Task(id, None)));
    }
    if done.is_empty() {
        return;
    }
    let count = [("count", Value::from(done.len()))];
    let title = bench.texts().with("steps-done", &count);
    let shown = bench.state.done_shown;
    if fold_heading(ui, bench.look(), &title, shown).clicked() {
        bench.state.done_shown = !shown;
    }
    if shown {
        rows_ui(ui, bench, &done);
    }
}

fn rows_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, tasks: &[TaskId]) {
    let board = bench.board();
    // The boxes to tick stand in line with the text above them, not the room around them.
    let margin = Margin {
        left: -12,
        ..Margin::ZERO
    };
    Frame::new().outer_margin(margin).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        for id in tasks {
            if let Some(task) = board.tasks.get(id) {
                let row = TaskRow {
                    id: *id,
                    task,
                    with_actor: false,
                };
                let proving = &mut bench.state.proving;
                task_row_ui(ui, bench.desk, row, proving, bench.requests);
            }
        }
    });
}

/// The band that says what is due first, by when, and whose it is.
fn reminder_ui(ui: &mut Ui, bench: &Bench<'_, '_>, id: ActorId) {
    let Some(said) = reminder(bench, id) else {
        return;
    };
    let look = bench.look();
    ui.add_space(2.0);
    notice(ui, look, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_top(|ui| {
            let (square, _) = ui.allocate_exact_size(vec2(20.0, 22.0), Sense::hover());
            let warning = color32(look.warning_text);
            icon_in(ui.painter(), square, glyph::BELL_RINGING, 18.0, warning);
            let words = RichText::new(firm(&said)).font(fonts::id(Font::SemiBold, 13.0));
            ui.add(Words::new(words).wrap());
        });
    });
}

/// What it says, if anything is due.
fn reminder(bench: &Bench<'_, '_>, id: ActorId) -> Option<String> {
    let (texts, board) = (bench.texts(), bench.board());
    let (task, due) = nearest(board, id)?;
    let task = board.tasks.get(&task)?;
    let today = bench.desk.editor.today;
    let kind = word(texts, "task-kind", task.kind.word());
    let what = match (task.text.trim(), &task.kind) {
        ("", _) => kind.to_owned(),
        (text, TaskKind::NextStep) => text.to_owned(),
        (text, _) => format!("{text} ({})", kind.to_lowercase()),
    };
    let values = [
        ("what", Value::from(what)),
        ("date", Value::from(date::short(texts, due, today))),
    ];
    let key = match date::days(today, due) {
        ..0 => "reminder-late",
        0 => "reminder-today",
        1 => "reminder-tomorrow",
        _ => "reminder-before",
    };
    let mut said = texts.with(key, &values);
    let charge = in_charge(board, task);
    let initials = words::initials(board, &charge);
    let whose = [("pair", Value::from(initials))];
    match charge.len() {
        0 => {}
        1 => said.push_str(&texts.with("reminder-by", &whose)),
        _ => said.push_str(&texts.with("reminder-pair", &whose)),
    }
    Some(said)
}
