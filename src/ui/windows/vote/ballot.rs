//! One person at the screen: a name if they like, and dots given by touching names.

use super::{TARGET, VoteState, large_button, set_vote};
use crate::i18n::Value;
use crate::model::{Actor, ActorId, Ballot, NAME_MAX, name};
use crate::scene::Font;
use crate::scene::icons::glyph;
use crate::scene::look::Look;
use crate::ui::parts::actor_name;
use crate::ui::style::fonts;
use crate::ui::style::theme::color32;
use crate::ui::widgets::{Field, badge_in, focus_ring, hint, icon_in, text_field};
use crate::ui::{Desk, Request};
use egui::{Align2, Painter, Pos2, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo};
use egui::{RichText, pos2, vec2};

/// The height of a candidate, in points, and the least width that two stand beside each other with.
const HEIGHT: f32 = 72.0;
const WIDTH: f32 = 380.0;
/// What the window needs above and below the candidates.
const AROUND: f32 = 356.0;
/// What is left beside them for the bar that shows how far one scrolled.
const BAR: f32 = 12.0;
/// The radius of a dot, and how far one stands from the next.
const DOT: f32 = 8.0;
const STEP: f32 = 21.0;

/// Shows the screen of the person whose turn it is.
pub fn ballot_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    state: &mut VoteState,
    candidates: &[ActorId],
    requests: &mut Vec<Request>,
) {
    let Some(mut ballot) = state.ballot.take() else {
        return;
    };
    let (texts, vote) = (desk.texts, &desk.editor.board().vote);
    let left = u32::from(vote.dots).saturating_sub(ballot.given());
    left_ui(ui, desk, u32::from(vote.dots), left);
    let (named, empty) = (texts.of("vote-voter"), texts.of("vote-voter-hint"));
    let field = Field::new(named, empty, "voter");
    text_field(ui, desk.look, field, &mut ballot.voter);
    hint(ui, desk.look, texts.of("vote-touch"));
    ui.add_space(4.0);
    // What is left and the button at the end stay in sight however long the list is.
    let room = (ui.content_rect().height() - AROUND).max(2.0 * HEIGHT);
    let scroll = egui::ScrollArea::vertical().max_height(room);
    let scroll = scroll.min_scrolled_height(room).auto_shrink([false, true]);
    scroll.show(ui, |ui| {
        ui.set_max_width(ui.available_width() - BAR);
        grid_ui(ui, desk, candidates, &mut ballot, left);
    });
    ui.add_space(10.0);
    let stays = !end_ui(ui, desk, &ballot, requests);
    state.ballot = stays.then_some(ballot);
}

/// The buttons that end the turn of a person, with the dots or without; tells whether it ended.
fn end_ui(ui: &mut Ui, desk: Desk<'_>, ballot: &Ballot, requests: &mut Vec<Request>) -> bool {
    let (texts, vote) = (desk.texts, &desk.editor.board().vote);
    let mut ends = false;
    ui.horizontal_wrapped(|ui| {
        ui.add_enabled_ui(ballot.given() > 0, |ui| {
            if large_button(ui, desk.look, texts.of("vote-done"), true).clicked() {
                let mut ballot = ballot.clone();
                ballot.voter = name::tidy(&ballot.voter, NAME_MAX);
                let mut vote = vote.as_ref().clone();
                vote.ballots.push(ballot);
                requests.push(set_vote(vote));
                ends = true;
            }
        });
        ends |= large_button(ui, desk.look, texts.of("cancel"), false).clicked();
    });
    ends
}

/// How many dots are left, as dots and in words.
fn left_ui(ui: &mut Ui, desk: Desk<'_>, all: u32, left: u32) {
    let count = [("count", Value::from(left))];
    let said = desk.texts.with("vote-left", &count);
    ui.label(RichText::new(said).font(fonts::id(Font::Bold, 24.0)));
    let size = vec2(STEP * all as f32, 26.0);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    for nth in 0..all {
        let middle = pos2(rect.left() + STEP * (nth as f32 + 0.5), rect.center().y);
        dot(ui.painter(), desk.look, middle, nth < left);
    }
    ui.add_space(4.0);
}

/// Draws a dot, or the place of one that is gone.
fn dot(painter: &Painter, look: &Look, middle: Pos2, there: bool) {
    if there {
        painter.circle_filled(middle, DOT, color32(look.primary));
    } else {
        let edge = Stroke::new(1.5, color32(look.control));
        painter.circle_stroke(middle, DOT - 1.0, edge);
    }
}

/// The candidates, two beside each other where there is room.
fn grid_ui(ui: &mut Ui, desk: Desk<'_>, candidates: &[ActorId], ballot: &mut Ballot, left: u32) {
    let board = desk.editor.board();
    let gap = 10.0;
    let columns = if ui.available_width() >= 2.0 * WIDTH {
        2
    } else {
        1
    };
    let width = (ui.available_width() - gap * (columns as f32 - 1.0)) / columns as f32;
    ui.spacing_mut().item_spacing = vec2(gap, gap);
    for row in candidates.chunks(columns) {
        ui.horizontal(|ui| {
            for (id, actor) in row.iter().filter_map(|id| Some((*id, board.actor(*id)?))) {
                ui.push_id(id, |ui| {
                    let given = ballot.dots.get(&id).copied().unwrap_or(0);
                    let now = candidate_ui(ui, desk, actor, (given, left), width);
                    if now == 0 {
                        ballot.dots.remove(&id);
                    } else {
                        ballot.dots.insert(id, now);
                    }
                });
            }
        });
    }
}

/// One candidate; returns how many dots it has now.
fn candidate_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    actor: &Actor,
    (given, left): (u8, u32),
    width: f32,
) -> u8 {
    let (look, texts) = (desk.look, desk.texts);
    let (rect, response) = ui.allocate_exact_size(vec2(width, HEIGHT), Sense::click());
    let values = [
        ("name", Value::from(actor_name(desk, actor))),
        ("count", Value::from(given)),
    ];
    let said = texts.with("vote-candidate", &values);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &said));
    let (ground, edge) = match (given > 0, response.hovered()) {
        (true, _) => (look.primary_soft, Stroke::new(2.0, color32(look.primary))),
        (false, true) => (look.hover, Stroke::new(1.0, color32(look.control))),
        (false, false) => (look.card, Stroke::new(1.0, color32(look.control))),
    };
    ui.painter()
        .rect(rect, 12, color32(ground), edge, StrokeKind::Inside);
    let minus = Rect::from_min_max(pos2(rect.right() - TARGET - 8.0, rect.top()), rect.max);
    words(ui, desk, rect.with_max_x(minus.left()), (actor, given));
    focus_ring(ui, look, &response, rect.shrink(2.0), 12);
    let mut now = given;
    if given > 0 && minus_ui(ui, desk, minus, actor) {
        now = given - 1;
    } else if response.clicked() && left > 0 {
        now = given + 1;
    }
    now
}

/// The badge, the name and the dots of a candidate.
fn words(ui: &Ui, desk: Desk<'_>, rect: Rect, (actor, given): (&Actor, u8)) {
    let look = desk.look;
    let badge = Rect::from_center_size(pos2(rect.left() + 34.0, rect.center().y), vec2(36.0, 36.0));
    badge_in(
        ui.painter(),
        look,
        desk.editor.board().category_of(actor),
        badge,
    );
    let left = rect.left() + 62.0;
    let ink = color32(look.ink);
    let text = crate::i18n::firm(actor_name(desk, actor)).into_owned();
    let font = fonts::id(Font::SemiBold, 19.0);
    let mut job = egui::text::LayoutJob::simple(text, font, ink, rect.right() - left - 6.0);
    job.wrap.max_rows = if given > 0 { 1 } else { 2 };
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let dots = if given > 0 { 22.0 } else { 0.0 };
    let top = rect.center().y - f32::midpoint(galley.size().y, dots);
    let below = top + galley.size().y + 12.0;
    ui.painter().galley(pos2(left, top), galley, ink);
    let room = ((rect.right() - left - 40.0) / STEP) as u8;
    for nth in 0..given.min(room) {
        let middle = pos2(left + DOT + STEP * f32::from(nth), below);
        dot(ui.painter(), look, middle, true);
    }
    if given > room {
        let at = pos2(left + STEP * f32::from(room) + 6.0, below);
        let font = fonts::id(Font::Bold, 17.0);
        ui.painter().text(at, Align2::LEFT_CENTER, given, font, ink);
    }
}

/// The button that takes a dot back; tells whether it was pressed.
fn minus_ui(ui: &Ui, desk: Desk<'_>, rect: Rect, actor: &Actor) -> bool {
    let look = desk.look;
    let named = [("name", Value::from(actor_name(desk, actor)))];
    let said = desk.texts.with("vote-take-back", &named);
    let response = ui.interact(rect, ui.scope_id().with("minus"), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &said));
    let ground = Rect::from_center_size(rect.center(), vec2(44.0, 44.0));
    if response.hovered() {
        ui.painter().rect_filled(ground, 10, color32(look.hover));
    }
    icon_in(ui.painter(), ground, glyph::MINUS, 22.0, color32(look.ink));
    focus_ring(ui, look, &response, ground.shrink(3.0), 10);
    response.on_hover_text(said).clicked()
}
