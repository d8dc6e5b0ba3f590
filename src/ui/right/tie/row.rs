//! A tie as a line of a list: its kind as it is drawn, and words over as many lines as they need.

use crate::i18n::firm;
use crate::model::{Flow, TieKind};
use crate::scene::Font;
use crate::scene::look::Look;
use crate::ui::style::fonts;
use crate::ui::style::theme::{TOUCH, color32};
use crate::ui::widgets::{focus_ring, tie_line};
use egui::{Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

/// Where the words begin.
const WORDS: f32 = 42.0;

/// A line of a list of ties.
#[derive(Clone, Copy, Debug)]
pub struct TieRow<'a> {
    /// The kind of the tie.
    pub kind: Option<&'a TieKind>,
    /// Which way it runs, and whether that is seen from its end.
    pub flow: (&'a Flow, bool),
    /// The words.
    pub text: &'a str,
    /// What is said of it besides, in weaker words below.
    pub note: &'a str,
}

/// Shows a tie as a line that can be clicked.
pub fn tie_row(ui: &mut Ui, look: &Look, row: TieRow<'_>) -> Response {
    let width = ui.available_width();
    let room = (width - WORDS).max(40.0);
    let lay = |text: &str, font, color| {
        let text = firm(text).into_owned();
        ui.painter().layout(text, font, color32(color), room)
    };
    let words = lay(row.text, fonts::id(Font::SemiBold, 14.0), look.ink);
    let note = lay(row.note, fonts::id(Font::Regular, 12.5), look.muted);
    let below = if row.note.is_empty() {
        0.0
    } else {
        note.size().y
    };
    let height = (words.size().y + below + 14.0).max(TOUCH);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    let enabled = ui.is_enabled();
    let said = if row.note.is_empty() {
        row.text.to_owned()
    } else {
        format!("{}, {}", row.text, row.note)
    };
    response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, &said));
    if response.hovered() {
        let ground = rect.expand2(vec2(6.0, 0.0));
        ui.painter().rect_filled(ground, 8, color32(look.hover));
    }
    if let Some(kind) = row.kind {
        let sample =
            Rect::from_center_size(pos2(rect.left() + 16.0, rect.center().y), vec2(30.0, TOUCH));
        tie_line(ui.painter(), look, kind, row.flow, sample);
    }
    let top = rect.center().y - f32::midpoint(words.size().y, below);
    let at = pos2(rect.left() + WORDS, top);
    let beneath = at + vec2(0.0, words.size().y);
    ui.painter().galley(at, words, color32(look.ink));
    ui.painter().galley(beneath, note, color32(look.muted));
    focus_ring(ui, look, &response, rect.shrink(2.0), 8);
    response
}
