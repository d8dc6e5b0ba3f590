//! One promise or next step as a row: ticked with what shows it, un-ticked, clicked to be changed or to go to its actor.

use super::{actor_name, no_contact, no_contact_sign};
use crate::analysis::follow_up::{When, in_charge};
use crate::editor::{Act, Command, Label};
use crate::i18n::{Value, firm};
use crate::model::{Actor, Done, Edit, Task, TaskId, TaskKind};
use crate::scene::Font;
use crate::scene::icons::glyph;
use crate::ui::style::fonts;
use crate::ui::style::theme::{TOUCH, color32};
use crate::ui::widgets::{
    Field, badge_in, focus_ring, plain_button, primary_button, text_field, tick_box, typing,
};
use crate::ui::words::{self, date, word};
use crate::ui::{Desk, Dialog, Request};
use egui::text::{LayoutJob, TextFormat};
use egui::{Color32, Frame, Galley, Margin, Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};
use std::sync::Arc;

/// Between two lines of a row.
const GAP: f32 = 2.0;

/// A tick that waits for what shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proving {
    task: TaskId,
    text: String,
    begun: bool,
}

/// One row.
#[derive(Clone, Copy)]
pub struct TaskRow<'a> {
    /// What it shows.
    pub id: TaskId,
    /// What is known of it.
    pub task: &'a Task,
    /// Whether its actor is named: a click goes there. If not, a click changes it.
    pub with_actor: bool,
}

/// Shows a row.
pub fn task_row_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    row: TaskRow<'_>,
    proving: &mut Option<Proving>,
    requests: &mut Vec<Request>,
) {
    ui.push_id(("task", row.id, row.with_actor), |ui| {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            tick_ui(ui, desk, row, proving, requests);
            words_ui(ui, desk, row, requests);
        });
        let waits = proving.as_ref().is_some_and(|it| it.task == row.id);
        if !waits || row.task.done.is_some() {
            return;
        }
        let margin = Margin {
            left: TOUCH as i8 + 2,
            ..Margin::ZERO
        };
        let frame = Frame::new().inner_margin(margin);
        let answered = frame.show(ui, |ui| proof_ui(ui, desk, row, proving, requests));
        if answered.inner {
            *proving = None;
        }
    });
}

/// What is to be done, or whose promise it is when nothing is written.
fn what<'a>(desk: Desk<'a>, task: &'a Task) -> &'a str {
    if task.text.trim().is_empty() {
        word(desk.texts, "task-kind", task.kind.word())
    } else {
        task.text.trim()
    }
}

fn tick_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    row: TaskRow<'_>,
    proving: &mut Option<Proving>,
    requests: &mut Vec<Request>,
) {
    let done = row.task.done.is_some();
    let key = if done { "task-untick" } else { "task-tick" };
    let named = [("what", Value::from(what(desk, row.task)))];
    let said = desk.texts.with(key, &named);
    if !tick_box(ui, desk.look, done, &said).clicked() {
        return;
    }
    if done {
        requests.push(tick(desk, row, None));
    } else {
        *proving = Some(Proving {
            task: row.id,
            text: String::new(),
            begun: false,
        });
    }
}

/// The request that ticks a row with what shows it, or takes the tick away.
fn tick(desk: Desk<'_>, row: TaskRow<'_>, done: Option<Done>) -> Request {
    let act = if done.is_some() {
        Act::Tick
    } else {
        Act::Untick
    };
    let label = Label::on(act, desk.editor.board(), &[row.task.actor]);
    let task = Task {
        done,
        ..row.task.clone()
    };
    Command::Do(label, vec![Edit::PutTask(row.id, Arc::new(task))]).into()
}

/// Asks what shows that it was done. Tells whether that is answered.
fn proof_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    row: TaskRow<'_>,
    proving: &mut Option<Proving>,
    requests: &mut Vec<Request>,
) -> bool {
    let (look, texts) = (desk.look, desk.texts);
    let Some(proving) = proving else {
        return true;
    };
    let field = Field::new(
        texts.of("task-proof"),
        texts.of("task-proof-hint"),
        (row.id, row.with_actor),
    );
    let response = text_field(ui, look, field, &mut proving.text);
    if !proving.begun {
        proving.begun = true;
        typing::give(&response);
    }
    let (mut sure, mut never) = (typing::entered(&response), typing::given_up(&response));
    ui.horizontal_wrapped(|ui| {
        sure |= primary_button(ui, look, Some(glyph::CHECK), texts.of("task-done-do")).clicked();
        never |= plain_button(ui, look, None, texts.of("cancel")).clicked();
    });
    if sure {
        let done = Done {
            on: Some(desk.editor.today),
            proof: proving.text.trim().to_owned(),
            ..Done::default()
        };
        requests.push(tick(desk, row, Some(done)));
    }
    sure || never
}

fn words_ui(ui: &mut Ui, desk: Desk<'_>, row: TaskRow<'_>, requests: &mut Vec<Request>) {
    let room = ui.available_width();
    let (look, board) = (desk.look, desk.editor.board());
    let actor = board.actor(row.task.actor).filter(|_| row.with_actor);
    let lines = lines(ui, desk, row, actor, room);
    let height = lines.iter().map(|it| it.size().y + GAP).sum::<f32>() - GAP;
    let size = vec2(room, (height + 12.0).max(TOUCH));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let mut said: Vec<_> = lines.iter().map(|it| it.text().to_owned()).collect();
    let forbidden = actor.and_then(|actor| no_contact(desk, actor));
    said.extend(forbidden.map(str::to_owned));
    let said = said.join(", ");
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &said));
    if response.hovered() {
        ui.painter().rect_filled(rect, 8, color32(look.hover));
    }
    paint(ui, desk, (rect, height), actor, lines);
    focus_ring(ui, look, &response, rect.shrink(3.0), 8);
    let key = if row.with_actor {
        "task-go"
    } else {
        "task-edit"
    };
    if response.on_hover_text(desk.texts.of(key)).clicked() {
        requests.extend(asked(row));
    }
}

/// Paints the lines, the first with the badge of the actor.
fn paint(
    ui: &Ui,
    desk: Desk<'_>,
    (rect, height): (Rect, f32),
    actor: Option<&Actor>,
    lines: Vec<Arc<Galley>>,
) {
    let (look, board) = (desk.look, desk.editor.board());
    let mut at = pos2(rect.left() + 4.0, rect.center().y - height / 2.0);
    for (nth, galley) in lines.into_iter().enumerate() {
        let mut left = at.x;
        if let Some(actor) = actor.filter(|_| nth == 0) {
            let middle = pos2(left + 9.0, at.y + galley.size().y / 2.0);
            let square = Rect::from_center_size(middle, vec2(18.0, 18.0));
            badge_in(ui.painter(), look, board.category_of(actor), square);
            left += BADGE;
            if actor.no_contact {
                let middle = pos2(rect.right() - 10.0, middle.y);
                let square = Rect::from_center_size(middle, vec2(16.0, 16.0));
                no_contact_sign(ui, look, square);
            }
        }
        at.y += galley.size().y + GAP;
        let top = at.y - galley.size().y - GAP;
        ui.painter().galley(pos2(left, top), galley, Color32::BLACK);
    }
}

/// What a click on a row asks for.
fn asked(row: TaskRow<'_>) -> Vec<Request> {
    if row.with_actor {
        vec![Command::go_to(row.task.actor).into(), Request::Card]
    } else {
        let dialog = Dialog::Task(row.task.actor, Some(row.id));
        vec![Request::Show(dialog)]
    }
}

/// The room that the badge of an actor takes before its name.
const BADGE: f32 = 24.0;

/// Whom it is about, what is to be done, and whose it is, by whom and when.
fn lines(
    ui: &Ui,
    desk: Desk<'_>,
    row: TaskRow<'_>,
    actor: Option<&Actor>,
    room: f32,
) -> Vec<Arc<Galley>> {
    let (look, done) = (desk.look, row.task.done.is_some());
    let room = room - 8.0;
    let lay = |text: &str, font: Font, size: f32, color: Color32, struck: bool| {
        let line = if struck { 1.0 } else { 0.0 };
        let format = TextFormat {
            strikethrough: Stroke::new(line, color),
            ..TextFormat::simple(fonts::id(font, size), color)
        };
        let mut job = LayoutJob::single_section(firm(text).into_owned(), format);
        job.wrap.max_width = room;
        job.wrap.max_rows = 4;
        job
    };
    let (ink, muted) = (color32(look.ink), color32(look.muted));
    let mut jobs = Vec::new();
    if let Some(actor) = actor {
        let mut name = lay(actor_name(desk, actor), Font::SemiBold, 13.0, muted, false);
        name.wrap.max_width = room - BADGE - 18.0;
        name.wrap.max_rows = 1;
        jobs.push(name);
    }
    let color = if done { muted } else { ink };
    jobs.push(lay(what(desk, row.task), Font::SemiBold, 14.0, color, done));
    let (details, late) = details(desk, row.task);
    let color = if late { color32(look.danger) } else { muted };
    if !details.is_empty() {
        jobs.push(lay(&details, Font::Regular, 13.0, color, false));
    }
    let lay_out = |job| ui.fonts_mut(|fonts| fonts.layout_job(job));
    jobs.into_iter().map(lay_out).collect()
}

/// Whose it is, by whom and when, or when it was done and what shows it; and whether it is late.
fn details(desk: Desk<'_>, task: &Task) -> (String, bool) {
    let (texts, board, today) = (desk.texts, desk.editor.board(), desk.editor.today);
    let mut parts = Vec::new();
    if task.kind != TaskKind::NextStep && !task.text.trim().is_empty() {
        parts.push(word(texts, "task-kind", task.kind.word()).to_owned());
    }
    if let Some(done) = &task.done {
        let day = done.on.map(|on| date::short(texts, on, today));
        parts.push(match day {
            Some(day) => texts.with("task-done-on", &[("date", day.into())]),
            None => texts.of("task-done").to_owned(),
        });
        if !done.proof.is_empty() {
            parts.push(done.proof.clone());
        }
        return (parts.join(" · "), false);
    }
    let charge = in_charge(board, task);
    match task.by.and_then(|id| board.member(id)) {
        Some(member) => parts.push(member.name.clone()),
        None if charge.is_empty() => {}
        None => parts.push(words::initials(board, &charge)),
    }
    let late = When::of(task.due, today) == When::Overdue;
    if let Some(due) = task.due {
        let day = date::near(texts, due, today);
        parts.push(if late {
            texts.with("task-late", &[("date", day.into())])
        } else {
            day
        });
    }
    (parts.join(" · "), late)
}
