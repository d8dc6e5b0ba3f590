//! Buttons.

use super::{focus_ring, icon_in};
use crate::i18n::firm;
use crate::scene::Font;
use crate::scene::look::Look;
use crate::ui::style::fonts;
use crate::ui::style::theme::{TOUCH, color32};
use egui::{
    Align2, Color32, Galley, Pos2, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2,
};
use std::sync::Arc;

/// A button that shows only an icon; its name is told to screen readers and in a tip.
pub fn icon_button(ui: &mut Ui, look: &Look, glyph: char, name: &str) -> Response {
    icon_toggle(ui, look, glyph, name, None)
}

/// A button that shows only an icon and is on or off; `None` is a plain button.
pub fn icon_toggle(
    ui: &mut Ui,
    look: &Look,
    glyph: char,
    name: &str,
    on: Option<bool>,
) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(TOUCH, TOUCH), Sense::click());
    let enabled = ui.is_enabled();
    response.widget_info(|| match on {
        Some(on) => WidgetInfo::selected(Role::Button, enabled, on, name),
        None => WidgetInfo::labeled(Role::Button, enabled, name),
    });
    let inner = rect.shrink(2.0);
    if response.hovered() && enabled {
        ui.painter().rect_filled(inner, 10, color32(look.hover));
    }
    let color = match (enabled, on) {
        (false, _) => look.disabled,
        (true, Some(true)) => look.primary,
        (true, _) => look.ink,
    };
    icon_in(ui.painter(), rect, glyph, 20.0, color32(color));
    focus_ring(ui, look, &response, inner.shrink(2.0), 10);
    response.on_hover_text(name)
}

/// How a button with words looks.
#[derive(Clone, Copy)]
struct Dress {
    ground: Color32,
    edge: Color32,
    letters: Color32,
}

/// The button for what is most likely wanted next.
pub fn primary_button(ui: &mut Ui, look: &Look, icon: Option<char>, text: &str) -> Response {
    let (ground, letters) = if ui.is_enabled() {
        (look.primary, look.on_primary)
    } else {
        (look.track, look.muted)
    };
    let dress = Dress {
        ground: color32(ground),
        edge: color32(ground),
        letters: color32(letters),
    };
    worded(ui, look, icon, text, dress)
}

/// A button with words.
pub fn plain_button(ui: &mut Ui, look: &Look, icon: Option<char>, text: &str) -> Response {
    let letters = if ui.is_enabled() {
        look.ink
    } else {
        look.disabled
    };
    let dress = Dress {
        ground: color32(look.panel),
        edge: color32(look.control),
        letters: color32(letters),
    };
    worded(ui, look, icon, text, dress)
}

/// A button that looks like a link, with an icon before it.
pub fn link_button(ui: &mut Ui, look: &Look, icon: Option<char>, text: &str) -> Response {
    let dress = Dress {
        ground: Color32::TRANSPARENT,
        edge: Color32::TRANSPARENT,
        letters: color32(look.primary),
    };
    worded(ui, look, icon, text, dress)
}

/// What a button says, in at most three lines.
fn words(ui: &Ui, text: &str, letters: Color32, room: f32) -> Arc<Galley> {
    ui.fonts_mut(|fonts| {
        let font = fonts::id(Font::SemiBold, 14.0);
        let mut job = egui::text::LayoutJob::simple(firm(text).into_owned(), font, letters, room);
        job.wrap.max_rows = 3;
        fonts.layout_job(job)
    })
}

/// An icon before the words, the middle of its left edge at a point.
fn sign(ui: &Ui, glyph: char, at: Pos2, letters: Color32) {
    let font = fonts::id(Font::Icon, 18.0);
    ui.painter()
        .text(at, Align2::LEFT_CENTER, glyph, font, letters);
}

/// Underlines each line of a text that stands at a point.
fn underline(ui: &Ui, galley: &Galley, at: Pos2, letters: Color32) {
    for row in &galley.rows {
        let line = row.rect().translate(at.to_vec2());
        let stroke = Stroke::new(1.0, letters);
        ui.painter().hline(line.x_range(), line.bottom(), stroke);
    }
}

fn worded(ui: &mut Ui, look: &Look, icon: Option<char>, text: &str, dress: Dress) -> Response {
    let bare = dress.edge == Color32::TRANSPARENT;
    let (padding, gap) = (if bare { 0.0 } else { 14.0 }, 8.0);
    let icon_width = if icon.is_some() { 18.0 + gap } else { 0.0 };
    let room = (ui.available_width() - 2.0 * padding - icon_width).max(40.0);
    let galley = words(ui, text, dress.letters, room);
    let size = vec2(
        galley.size().x + icon_width + 2.0 * padding,
        (galley.size().y + 16.0).max(TOUCH),
    );
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, text));
    let shown = rect.shrink2(vec2(0.0, 4.0));
    let ground = if response.hovered() && enabled && !bare {
        dress.ground.lerp_to_gamma(dress.letters, 0.08)
    } else {
        dress.ground
    };
    let edge = Stroke::new(1.0, dress.edge);
    ui.painter()
        .rect(shown, 10, ground, edge, StrokeKind::Inside);
    let left = rect.left() + padding;
    if let Some(glyph) = icon {
        let at = egui::pos2(left, rect.center().y);
        sign(ui, glyph, at, dress.letters);
    }
    let at = egui::pos2(left + icon_width, rect.center().y - galley.size().y / 2.0);
    if bare && response.hovered() {
        underline(ui, &galley, at, dress.letters);
    }
    ui.painter().galley(at, galley, dress.letters);
    focus_ring(ui, look, &response, shown, 10);
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}
