//! The small parts that panels are made of. Each can be touched: 44 points high at least, whatever is drawn in it;
//! each has a name that a screen reader can say; each shows when it has the focus.

pub mod ask;
mod badge;
mod button;
mod chip;
mod choice;
mod day;
pub mod dialog;
mod draft;
mod entry;
mod field;
mod need;
mod number;
mod share;
mod sign;
mod slider;
mod tick;
mod tie;
pub mod typing;

pub use badge::{badge, badge_in};
pub use button::{icon_button, icon_toggle, link_button, plain_button, primary_button};
pub use chip::{Chip, chip, closable_chip};
pub use choice::{choice, menu_choice};
pub use day::day_field;
pub use draft::{Draft, Drafted, draft_field};
pub use entry::{Entry, entry, line};
pub use field::{Field, select_all, text_area, text_field};
pub use need::{need_button, need_sign, next_need};
pub use number::{Range, Typed, number_field};
pub use share::share_bar;
pub use sign::{stance_button, stance_sign};
pub use slider::value_slider;
pub use tick::{fold_heading, tick_box};
pub use tie::{tie_chip, tie_chip_width, tie_line};

use super::style::fonts;
use super::style::theme::color32;
use crate::i18n::firm;
use crate::scene::Font;
use crate::scene::look::Look;
use egui::{Align2, Color32, Painter, Rect, Response, RichText, Stroke, StrokeKind, Ui};

/// The heading of a part of a panel: small capitals, muted.
pub fn heading(ui: &mut Ui, look: &Look, text: &str) -> Response {
    ui.add_space(8.0);
    let text = RichText::new(text.to_uppercase())
        .font(fonts::id(Font::Bold, 11.5))
        .extra_letter_spacing(0.6)
        .color(color32(look.muted));
    ui.label(text)
}

/// A sentence of less weight, wrapped.
pub fn hint(ui: &mut Ui, look: &Look, text: &str) -> Response {
    let text = RichText::new(firm(text))
        .font(fonts::id(Font::Regular, 13.0))
        .color(color32(look.muted));
    ui.add(egui::Label::new(text).wrap())
}

/// A box within a panel.
pub fn card<R>(ui: &mut Ui, look: &Look, add: impl FnOnce(&mut Ui) -> R) -> R {
    egui::Frame::new()
        .fill(color32(look.card))
        .stroke(Stroke::new(1.0, color32(look.line)))
        .corner_radius(10)
        .inner_margin(12)
        .show(ui, add)
        .inner
}

/// A box that asks for attention.
pub fn notice<R>(ui: &mut Ui, look: &Look, add: impl FnOnce(&mut Ui) -> R) -> R {
    egui::Frame::new()
        .fill(color32(look.warning_ground))
        .stroke(Stroke::new(1.0, color32(look.warning_border)))
        .corner_radius(10)
        .inner_margin(egui::Margin::symmetric(12, 8))
        .show(ui, |ui| {
            ui.visuals_mut().override_text_color = Some(color32(look.warning_text));
            add(ui)
        })
        .inner
}

/// Draws an icon in the middle of a rectangle.
pub fn icon_in(painter: &Painter, rect: Rect, glyph: char, size: f32, color: Color32) {
    let font = fonts::id(Font::Icon, size);
    painter.text(rect.center(), Align2::CENTER_CENTER, glyph, font, color);
}

/// The ring around what has the keyboard's focus.
pub fn focus_ring(ui: &Ui, look: &Look, response: &Response, rect: Rect, radius: u8) {
    if response.has_focus() {
        let stroke = Stroke::new(2.0, color32(look.primary));
        let rect = rect.expand(2.0);
        ui.painter()
            .rect_stroke(rect, radius.saturating_add(2), stroke, StrokeKind::Outside);
    }
}
