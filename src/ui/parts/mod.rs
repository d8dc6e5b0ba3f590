//! The parts that several panels are made of: rows, actors in a list, margins.

pub mod chart;
pub mod colors;
pub mod hues;
pub mod icon_grid;
pub mod pick;
pub mod plan;
pub mod roll;
pub mod sides;
pub mod stage;
pub mod task;

use super::style::fonts;
use super::style::theme::{TOUCH, color32};
use crate::editor::Command;
use crate::i18n::firm;
use crate::model::{Actor, ActorId, Board, Category, TieKind, TieKindId};
use crate::scene::Font;
use crate::scene::icons::glyph;
use crate::scene::look::Look;
use crate::ui::widgets::{badge_in, focus_ring, icon_in, icon_toggle};
use crate::ui::{Desk, Request};
use egui::{
    Align2, Color32, Galley, Margin, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2,
};
use std::sync::Arc;

/// From the edge of a panel to its text.
pub const EDGE: f32 = 18.0;
/// From the edge of a panel to the ground of its rows.
const ROW_EDGE: f32 = 8.0;
/// The most actors that a list shows; the others are found by searching.
pub const LIST_MAX: usize = 60;

/// Lays something out within the margins of a panel.
pub fn inset<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    egui::Frame::new()
        .inner_margin(Margin::symmetric(EDGE as i8, 0))
        .show(ui, add)
        .inner
}

/// Shows the title of a panel with a button at its end, which may be on.
pub fn title_ui(
    ui: &mut Ui,
    look: &Look,
    title: &str,
    (icon, name, on): (char, &str, bool),
) -> Response {
    head(ui, |ui| {
        let middle = egui::Layout::left_to_right(egui::Align::Center);
        let room = vec2(ui.available_width() - TOUCH, TOUCH);
        ui.allocate_ui_with_layout(room, middle, |ui| {
            ui.set_min_width(room.x);
            let words = egui::RichText::new(title.to_uppercase())
                .font(fonts::id(Font::Bold, 11.5))
                .extra_letter_spacing(0.6)
                .color(color32(look.muted));
            ui.label(words);
        });
        icon_toggle(ui, look, icon, name, on.then_some(true))
    })
}

/// Lays out the first line of a panel: what ends it stands above the eyes of the rows.
pub fn head<R>(ui: &mut Ui, add: impl FnOnce(&mut Ui) -> R) -> R {
    let margin = Margin {
        left: EDGE as i8,
        right: 5,
        top: 0,
        bottom: 0,
    };
    let line = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.horizontal(add).inner
    };
    egui::Frame::new().inner_margin(margin).show(ui, line).inner
}

/// A row that can be clicked.
#[derive(Clone, Copy, Debug, Default)]
pub struct Row<'a> {
    /// The words in it.
    pub text: &'a str,
    /// What a screen reader says; the words if it is empty.
    pub said: &'a str,
    /// The room before the words, within the margin of the panel.
    pub before: f32,
    /// The room after the words, within the margin of the panel.
    pub after: f32,
    /// Whether it stands out.
    pub strong: bool,
    /// Whether it stands back.
    pub muted: bool,
    /// Whether it is open or lit; `None` when it cannot be.
    pub on: Option<bool>,
}

/// Shows a row over the whole width of the panel. Its words take two lines at most; a tip shows them whole.
pub fn row(ui: &mut Ui, look: &Look, row: Row<'_>) -> Response {
    let size = vec2(ui.available_width(), TOUCH);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let enabled = ui.is_enabled();
    let said = if row.said.is_empty() {
        row.text
    } else {
        row.said
    };
    response.widget_info(|| match row.on {
        Some(on) => WidgetInfo::selected(Role::Button, enabled, on, said),
        None => WidgetInfo::labeled(Role::Button, enabled, said),
    });
    let ground = rect.shrink2(vec2(ROW_EDGE, 2.0));
    if row.on == Some(true) {
        ui.painter()
            .rect_filled(ground, 8, color32(look.primary_soft));
    } else if response.hovered() {
        ui.painter().rect_filled(ground, 8, color32(look.hover));
    }
    let ink = if row.muted { look.muted } else { look.ink };
    let weight = if row.strong {
        Font::Bold
    } else {
        Font::SemiBold
    };
    let left = rect.left() + EDGE + row.before;
    let room = rect.right() - EDGE - row.after - left;
    let galley = two_lines(ui, row.text, weight, color32(ink), room);
    let elided = galley.elided;
    let at = pos2(left, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, color32(ink));
    focus_ring(ui, look, &response, ground.shrink(2.0), 8);
    if elided {
        response.on_hover_text(row.text)
    } else {
        response
    }
}

fn two_lines(ui: &Ui, text: &str, weight: Font, ink: Color32, room: f32) -> Arc<Galley> {
    let font = fonts::id(weight, 14.0);
    let mut job = egui::text::LayoutJob::simple(firm(text).into_owned(), font, ink, room.max(40.0));
    job.wrap.max_rows = 2;
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

/// Shows a row that opens and closes what stands below it.
pub fn fold_row(ui: &mut Ui, look: &Look, text: &str, open: bool) -> Response {
    let words = Row {
        text,
        before: 30.0,
        strong: open,
        on: Some(open),
        ..Row::default()
    };
    let response = row(ui, look, words);
    let icon = if open {
        glyph::CARET_DOWN
    } else {
        glyph::CARET_RIGHT
    };
    let place = square(response.rect, 9.0, 18.0);
    icon_in(ui.painter(), place, icon, 16.0, color32(look.muted));
    response
}

/// A square of a row, its middle so far from the left margin of the panel.
pub fn square(row: Rect, middle: f32, size: f32) -> Rect {
    let at = pos2(row.left() + EDGE + middle, row.center().y);
    Rect::from_center_size(at, vec2(size, size))
}

/// A category's name, or what stands for one that is not named yet.
pub fn category_name<'a>(desk: Desk<'a>, category: Option<&'a Category>) -> &'a str {
    match category {
        Some(category) if category.name.trim().is_empty() => desk.texts.of("categories-unnamed"),
        Some(category) => &category.name,
        None => desk.texts.of("typology-without"),
    }
}

/// An actor's name, or what stands for one that is not named yet.
pub fn actor_name<'a>(desk: Desk<'a>, actor: &'a Actor) -> &'a str {
    if actor.name.is_empty() {
        desk.texts.of("typology-unnamed")
    } else {
        &actor.name
    }
}

/// The name of a kind of ties, or what stands for one that is not named yet.
pub fn kind_name<'a>(desk: Desk<'a>, kind: &'a TieKind) -> &'a str {
    if kind.name.trim().is_empty() {
        desk.texts.of("tie-kinds-unnamed")
    } else {
        &kind.name
    }
}

/// What is said of an actor whom nobody is to contact.
pub fn no_contact<'a>(desk: Desk<'a>, actor: &Actor) -> Option<&'a str> {
    actor.no_contact.then(|| desk.texts.of("no-contact"))
}

/// Draws the sign that nobody is to contact somebody.
pub fn no_contact_sign(ui: &Ui, look: &Look, square: Rect) {
    let danger = color32(look.danger);
    icon_in(
        ui.painter(),
        square,
        glyph::PROHIBIT,
        square.width(),
        danger,
    );
}

/// Shows an actor as a row with a word at its end; clicking goes there.
pub fn actor_row(
    ui: &mut Ui,
    desk: Desk<'_>,
    id: ActorId,
    note: &str,
    requests: &mut Vec<Request>,
) {
    let board = desk.editor.board();
    let Some(actor) = board.actor(id) else {
        return;
    };
    ui.push_id(("actor", id), |ui| {
        let font = fonts::id(Font::Regular, 12.0);
        let muted = color32(desk.look.muted);
        let galley = ui.painter().layout_no_wrap(note.to_owned(), font, muted);
        let noted = if note.is_empty() {
            0.0
        } else {
            galley.size().x + 8.0
        };
        let after = noted + if actor.no_contact { 24.0 } else { 0.0 };
        let on = desk.editor.selection.has(id).then_some(true);
        let response = named_row(ui, desk, (actor, on), note, after);
        let rect = response.rect;
        let badge = square(rect, 52.0, 22.0);
        badge_in(ui.painter(), desk.look, board.category_of(actor), badge);
        let top = rect.center().y - galley.size().y / 2.0;
        let at = pos2(rect.right() - EDGE - galley.size().x, top);
        ui.painter().galley(at, galley, muted);
        if actor.no_contact {
            let middle = pos2(rect.right() - EDGE - noted - 9.0, rect.center().y);
            let square = Rect::from_center_size(middle, vec2(18.0, 18.0));
            no_contact_sign(ui, desk.look, square);
        }
        if response.clicked() {
            requests.push(Command::go_to(id).into());
        }
    });
}

/// The row with the name of an actor, and room after it for what is said of the actor beside.
fn named_row(
    ui: &mut Ui,
    desk: Desk<'_>,
    (actor, on): (&Actor, Option<bool>),
    note: &str,
    after: f32,
) -> Response {
    let name = actor_name(desk, actor);
    let forbidden = no_contact(desk, actor).unwrap_or_default();
    let said = [name, note, forbidden].into_iter();
    let said: Vec<&str> = said.filter(|it| !it.is_empty()).collect();
    let shown = Row {
        text: name,
        said: &said.join(" "),
        before: 70.0,
        after,
        muted: !desk.editor.view.shown.shows(actor),
        on,
        ..Row::default()
    };
    row(ui, desk.look, shown)
}

/// Draws a word at the right of a row, its end so far from the right margin of the panel.
pub fn word_at_end(ui: &Ui, look: &Look, row: Rect, before_margin: f32, word: &str) {
    let at = pos2(row.right() - EDGE - before_margin, row.center().y);
    let font = fonts::id(Font::SemiBold, 13.0);
    ui.painter()
        .text(at, Align2::RIGHT_CENTER, word, font, color32(look.muted));
}

/// A button in a place of its own that shows an icon, muted until pointed at.
pub fn quiet_icon(
    ui: &mut Ui,
    look: &Look,
    rect: Rect,
    glyph: char,
    info: &WidgetInfo,
) -> Response {
    let id = ui.scope_id().with("quiet-icon").with(glyph);
    let response = ui.interact(rect, id, Sense::click());
    let tip = info.label.clone().unwrap_or_default();
    response.widget_info(|| info.clone());
    let ground = Rect::from_center_size(rect.center(), vec2(36.0, 36.0));
    if response.hovered() {
        ui.painter().rect_filled(ground, 8, color32(look.hover));
    }
    icon_in(ui.painter(), rect, glyph, 18.0, color32(look.muted));
    focus_ring(ui, look, &response, ground.shrink(2.0), 8);
    response.on_hover_text(tip)
}

/// A list of actors, cut when it grows long, with a sentence that says how many are left.
pub fn actor_list(
    ui: &mut Ui,
    desk: Desk<'_>,
    actors: &[(ActorId, &str)],
    requests: &mut Vec<Request>,
) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (id, note) in actors.iter().take(LIST_MAX) {
            actor_row(ui, desk, *id, note, requests);
        }
    });
    more_ui(ui, desk, actors.len().saturating_sub(LIST_MAX));
}

/// Says how many actors are not shown, if any.
pub fn more_ui(ui: &mut Ui, desk: Desk<'_>, left: usize) {
    if left > 0 {
        let text = desk.texts.with("typology-more", &[("count", left.into())]);
        inset(ui, |ui| crate::ui::widgets::hint(ui, desk.look, &text));
    }
}

/// How many ties are of a kind.
pub fn tie_count(board: &Board, kind: TieKindId) -> usize {
    board.ties.values().filter(|tie| tie.kind == kind).count()
}
