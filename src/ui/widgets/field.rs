//! Fields to write in. They keep no text of their own: each shows what the board says and tells what was typed.

use super::typing::{self, Enter, Rules};
use crate::i18n::firm;
use crate::scene::Font;
use crate::scene::look::Look;
use crate::ui::style::fonts;
use crate::ui::style::theme::{TOUCH, color32};
use egui::text::{CCursor, CCursorRange, LayoutJob};
use egui::{Align2, Margin, Response, Stroke, TextBuffer, TextEdit, Ui};

/// A field to write in.
#[derive(Clone, Copy, Debug)]
pub struct Field<'a> {
    /// What it is, for screen readers.
    pub name: &'a str,
    /// What stands in it while it is empty.
    pub hint: &'a str,
    /// A salt for its id; its name if there is nothing better.
    pub id: egui::Id,
}

impl<'a> Field<'a> {
    /// A field with a name and a hint; `key` tells it from all others (an actor's id, say).
    pub fn new(name: &'a str, hint: &'a str, key: impl egui::AsIdSalt) -> Self {
        let id = egui::Id::unique(("field", name)).with(key);
        Self { name, hint, id }
    }
}

/// One line.
pub fn text_field(ui: &mut Ui, look: &Look, field: Field<'_>, text: &mut String) -> Response {
    let rules = Rules {
        enter: Enter::Leaves,
        most: usize::MAX,
    };
    typing::lay(ui, field.id, rules, text, |ui, text| {
        let edit = TextEdit::singleline(text)
            .id(field.id)
            .hint_text(field.hint)
            .min_size(egui::vec2(0.0, TOUCH))
            .desired_width(f32::INFINITY)
            .align(Align2::LEFT_CENTER)
            .frame(frame(ui, look, field.id));
        ui.add(edit).accessible_name(field.name)
    })
}

/// Several lines.
pub fn text_area(
    ui: &mut Ui,
    look: &Look,
    field: Field<'_>,
    text: &mut String,
    rows: usize,
) -> Response {
    // As the field would by itself, but for where lines end.
    let mut lay = |ui: &Ui, text: &dyn TextBuffer, width: f32| {
        let text = firm(text.as_str()).into_owned();
        let font = fonts::id(Font::Regular, 14.0);
        let job = LayoutJob::simple(text, font, color32(look.ink), width);
        ui.fonts_mut(|fonts| fonts.layout_job(job))
    };
    let rules = Rules {
        enter: Enter::Breaks,
        most: usize::MAX,
    };
    typing::lay(ui, field.id, rules, text, |ui, text| {
        let edit = TextEdit::multiline(text)
            .id(field.id)
            .layouter(&mut lay)
            .hint_text(field.hint)
            .desired_rows(rows)
            .desired_width(f32::INFINITY)
            .frame(frame(ui, look, field.id));
        ui.add(edit).accessible_name(field.name)
    })
}

/// Selects all that stands in a field, so that typing replaces it.
pub fn select_all(ui: &Ui, field: egui::Id, text: &str) {
    let end = CCursor::new(text.chars().count());
    let range = CCursorRange::two(CCursor::new(0), end);
    let mut state = TextEdit::load_state(ui.ctx(), field).unwrap_or_default();
    state.cursor.set_char_range(Some(range));
    TextEdit::store_state(ui.ctx(), field, state);
}

/// The box of a field. Its margin stands here: a margin of the field itself is lost when it is given a frame.
fn frame(ui: &Ui, look: &Look, id: egui::Id) -> egui::Frame {
    let focused = typing::owned(ui.ctx(), id);
    // The stroke counts in the size of the frame: what it grows by, the margin gives.
    let (width, margin, edge) = if focused {
        (2.0, 11, look.primary)
    } else {
        (1.0, 12, look.control)
    };
    egui::Frame::new()
        .fill(color32(look.panel))
        .stroke(Stroke::new(width, color32(edge)))
        .corner_radius(10)
        .inner_margin(Margin::same(margin))
}
