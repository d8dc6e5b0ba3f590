//! The follow-up: what is overdue, due this week, later or some day, and whom nobody has met; or who has what to do.

use crate::analysis::follow_up::{Charge, When, by_charge, done, in_order, never_met, open};
use crate::formats::FormatId;
use crate::model::{ActorId, MapId, TaskId};
use crate::scene::Font;
use crate::scene::icons::glyph;
use crate::ui::action::Action;
use crate::ui::parts::task::{Proving, TaskRow, task_row_ui};
use crate::ui::parts::{EDGE, actor_list, head, inset};
use crate::ui::style::fonts;
use crate::ui::style::theme::{TOUCH, color32};
use crate::ui::widgets::{choice, hint, icon_toggle, link_button};
use crate::ui::{Desk, Request, words};
use egui::{Frame, Margin, Rect, RichText, ScrollArea, Sense, Ui, pos2, vec2};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// What the panel remembers, and what it found until the board or the day changes.
#[derive(Default)]
pub struct FollowUpState {
    by_pair: bool,
    done: bool,
    proving: Option<Proving>,
    found_for: Option<(u64, Date, MapId)>,
    found: Found,
}

/// What there is to show.
#[derive(Default)]
struct Found {
    open: BTreeMap<When, Vec<TaskId>>,
    done: Vec<TaskId>,
    open_by: Vec<Charge>,
    done_by: Vec<Charge>,
    never_met: Vec<ActorId>,
}

impl FollowUpState {
    fn update(&mut self, desk: Desk<'_>) {
        let (editor, board) = (desk.editor, desk.editor.board());
        let now = (editor.document.state(), editor.today, editor.map_id());
        if self.found_for == Some(now) {
            return;
        }
        self.found_for = Some(now);
        let done = done(board);
        self.found = Found {
            open: open(board, editor.today),
            open_by: by_charge(board, &in_order(board, |task| task.done.is_none())),
            done_by: by_charge(board, &done),
            done,
            never_met: never_met(board, editor.map_id()),
        };
    }
}

/// Shows the panel.
pub fn follow_up_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    state: &mut FollowUpState,
    requests: &mut Vec<Request>,
) {
    state.update(desk);
    ScrollArea::vertical()
        .id_salt("follow-up")
        .auto_shrink(false)
        .show(ui, |ui| {
            ui.add_space(8.0);
            head_ui(ui, desk, state);
            inset(ui, |ui| filter_ui(ui, desk, state));
            match (state.by_pair, state.done) {
                (false, false) => by_date_ui(ui, desk, state, requests),
                (false, true) => done_ui(ui, desk, state, requests),
                (true, done) => by_pair_ui(ui, desk, (state, done), requests),
            }
            ui.add_space(12.0);
            inset(ui, |ui| {
                let export = desk.texts.of("follow-up-calendar");
                let action = Action::Export(FormatId::Calendar);
                if link_button(ui, desk.look, action.icon(), export).clicked() {
                    requests.extend(action.request(desk));
                }
            });
            ui.add_space(12.0);
        });
}

fn head_ui(ui: &mut Ui, desk: Desk<'_>, state: &mut FollowUpState) {
    let texts = desk.texts;
    head(ui, |ui| {
        let middle = egui::Layout::left_to_right(egui::Align::Center);
        let room = vec2(ui.available_width() - TOUCH, TOUCH);
        ui.allocate_ui_with_layout(room, middle, |ui| {
            ui.set_min_width(room.x);
            let words = RichText::new(texts.of("follow-up-title").to_uppercase())
                .font(fonts::id(Font::Bold, 11.5))
                .extra_letter_spacing(0.6)
                .color(color32(desk.look.muted));
            ui.label(words);
        });
        let name = texts.of("follow-up-by-pair");
        let toggle = icon_toggle(ui, desk.look, glyph::USERS, name, Some(state.by_pair));
        if toggle.clicked() {
            state.by_pair = !state.by_pair;
        }
    });
}

/// What is open, or what is done.
fn filter_ui(ui: &mut Ui, desk: Desk<'_>, state: &mut FollowUpState) {
    let texts = desk.texts;
    let words = [texts.of("follow-up-open"), texts.of("follow-up-done")];
    let shades = (desk.look.primary, 0);
    let present = Some(usize::from(state.done));
    if let Some(clicked) = choice(ui, desk.look, &words, present, shades) {
        state.done = clicked == 1;
    }
}

fn by_date_ui(ui: &mut Ui, desk: Desk<'_>, state: &mut FollowUpState, requests: &mut Vec<Request>) {
    let found = &state.found;
    if found.open.is_empty() {
        inset(ui, |ui| {
            hint(ui, desk.look, desk.texts.of("follow-up-none"));
        });
    }
    for (when, tasks) in &found.open {
        let title = desk.texts.of(when_key(*when));
        heading_ui(ui, desk, title, tasks.len(), *when == When::Overdue);
        rows_ui(ui, desk, tasks, &mut state.proving, requests);
    }
    if found.never_met.is_empty() {
        return;
    }
    let title = desk.texts.of("follow-up-never-met");
    heading_ui(ui, desk, title, found.never_met.len(), false);
    inset(ui, |ui| {
        hint(ui, desk.look, desk.texts.of("follow-up-never-met-hint"));
    });
    let actors: Vec<_> = found.never_met.iter().map(|id| (*id, "")).collect();
    actor_list(ui, desk, &actors, requests);
}

fn when_key(when: When) -> &'static str {
    match when {
        When::Overdue => "follow-up-overdue",
        When::Week => "follow-up-week",
        When::Later => "follow-up-later",
        When::Undated => "follow-up-undated",
    }
}

fn done_ui(ui: &mut Ui, desk: Desk<'_>, state: &mut FollowUpState, requests: &mut Vec<Request>) {
    let tasks = &state.found.done;
    if tasks.is_empty() {
        inset(ui, |ui| {
            hint(ui, desk.look, desk.texts.of("follow-up-none-done"));
        });
        return;
    }
    let title = desk.texts.of("follow-up-done");
    heading_ui(ui, desk, title, tasks.len(), false);
    rows_ui(ui, desk, tasks, &mut state.proving, requests);
}

fn by_pair_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    (state, done): (&mut FollowUpState, bool),
    requests: &mut Vec<Request>,
) {
    let (found, board) = (&state.found, desk.editor.board());
    let (charges, none) = if done {
        (&found.done_by, "follow-up-none-done")
    } else {
        (&found.open_by, "follow-up-none")
    };
    if charges.is_empty() {
        inset(ui, |ui| {
            hint(ui, desk.look, desk.texts.of(none));
        });
    }
    for charge in charges {
        let title = match charge.members.as_slice() {
            [] => desk.texts.of("follow-up-nobody").to_owned(),
            [one] => words::names(board, &[*one]),
            pair => {
                let initials = words::initials(board, pair);
                let values = [("pair", initials.into())];
                desk.texts.with("pair-named", &values)
            }
        };
        heading_ui(ui, desk, &title, charge.tasks.len(), false);
        rows_ui(ui, desk, &charge.tasks, &mut state.proving, requests);
    }
}

fn rows_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    tasks: &[TaskId],
    proving: &mut Option<Proving>,
    requests: &mut Vec<Request>,
) {
    let margin = Margin {
        left: 6,
        right: 10,
        ..Margin::ZERO
    };
    Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        for id in tasks.iter().take(ROWS_MAX) {
            if let Some(task) = desk.editor.board().tasks.get(id) {
                let row = TaskRow {
                    id: *id,
                    task,
                    with_actor: true,
                };
                task_row_ui(ui, desk, row, proving, requests);
            }
        }
        let left = tasks.len().saturating_sub(ROWS_MAX);
        if left > 0 {
            let values = [("count", left.into())];
            let said = desk.texts.with("follow-up-more", &values);
            hint(ui, desk.look, &said);
        }
    });
}

/// The most rows of a group; more are not read in one evening.
const ROWS_MAX: usize = 100;

/// The heading of a group, with the count of what is in it.
fn heading_ui(ui: &mut Ui, desk: Desk<'_>, title: &str, count: usize, urgent: bool) {
    let look = desk.look;
    ui.add_space(10.0);
    let size = vec2(ui.available_width(), 24.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let values = [("title", title.into()), ("count", count.into())];
    let said = desk.texts.with("follow-up-heading", &values);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Heading, true, &said));
    let (ink, ground) = if urgent {
        (look.danger, look.danger_soft)
    } else {
        (look.muted, look.field)
    };
    let mut job = egui::text::LayoutJob::simple_singleline(
        title.to_uppercase(),
        fonts::id(Font::Bold, 11.5),
        color32(ink),
    );
    for section in &mut job.sections {
        section.format.extra_letter_spacing = 0.6;
    }
    job.wrap.max_width = rect.width() - 2.0 * EDGE - 44.0;
    job.wrap.max_rows = 1;
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let at = pos2(rect.left() + EDGE, rect.center().y - galley.size().y / 2.0);
    let right = at.x + galley.size().x + 10.0;
    let painter = ui.painter();
    painter.galley(at, galley, color32(ink));
    let font = fonts::id(Font::Bold, 12.0);
    let count = painter.layout_no_wrap(count.to_string(), font, color32(ink));
    let pill = vec2((count.size().x + 14.0).max(24.0), 20.0);
    let pill = Rect::from_min_size(pos2(right, rect.center().y - 10.0), pill);
    painter.rect_filled(pill, 10, color32(ground));
    let at = pill.center() - count.size() / 2.0;
    painter.galley(at, count, color32(ink));
}
