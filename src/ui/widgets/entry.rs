//! One line of a menu or of a list of results.

use super::{badge_in, focus_ring, icon_in, tie_line};
use crate::model::{Category, TieKind};
use crate::scene::Font;
use crate::scene::icons::glyph;
use crate::scene::look::Look;
use crate::ui::style::fonts;
use crate::ui::style::theme::{TOUCH, color32};
use egui::{Color32, FontId, Galley, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};
use std::sync::Arc;

/// One line of a menu or of a list.
#[derive(Clone, Copy, Debug, Default)]
pub struct Entry<'a> {
    /// An icon before the words.
    pub icon: Option<char>,
    /// The badge of a category before the words, instead of an icon.
    pub badge: Option<Option<&'a Category>>,
    /// The line of a kind of ties before the words, instead of an icon.
    pub tie: Option<&'a TieKind>,
    /// The words.
    pub text: &'a str,
    /// What stands at the right: a shortcut, a category.
    pub note: &'a str,
    /// It opens another menu.
    pub leads_on: bool,
    /// It is what holds now, or what Enter would take.
    pub chosen: bool,
}

impl Entry<'_> {
    /// The width that shows all of it.
    pub fn width(&self, ui: &Ui) -> f32 {
        let text = line(ui, self.text, text_font(), Color32::BLACK, f32::INFINITY);
        let note = line(ui, self.note, note_font(), Color32::BLACK, f32::INFINITY);
        TEXT_LEFT
            + text.size().x
            + 28.0
            + note.size().x
            + if self.leads_on { 20.0 } else { 0.0 }
            + 12.0
    }
}

/// Where the words begin.
const TEXT_LEFT: f32 = 42.0;

fn text_font() -> FontId {
    fonts::id(Font::SemiBold, 14.0)
}

fn note_font() -> FontId {
    fonts::id(Font::Regular, 13.0)
}

/// A text on one line, cut with … where the width ends.
pub fn line(ui: &Ui, text: &str, font: FontId, color: Color32, width: f32) -> Arc<Galley> {
    let mut job = egui::text::LayoutJob::simple(text.to_owned(), font, color, width.max(1.0));
    job.wrap.max_rows = 1;
    job.wrap.break_anywhere = true;
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

/// Shows a line of a menu or of a list, as wide as there is room.
pub fn entry(ui: &mut Ui, look: &Look, entry: Entry<'_>) -> Response {
    let size = vec2(ui.available_width(), TOUCH);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let enabled = ui.is_enabled();
    let name = if entry.note.is_empty() {
        entry.text.to_owned()
    } else {
        format!("{}, {}", entry.text, entry.note)
    };
    response.widget_info(|| {
        if entry.chosen {
            WidgetInfo::selected(Role::MenuItem, enabled, true, &name)
        } else {
            WidgetInfo::labeled(Role::MenuItem, enabled, &name)
        }
    });
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let ground = match (entry.chosen, response.hovered() && enabled) {
        (true, _) => Some(look.primary_soft),
        (false, true) => Some(look.hover),
        (false, false) => None,
    };
    if let Some(ground) = ground {
        ui.painter().rect_filled(rect, 8, color32(ground));
    }
    let cut = paint(ui, look, &entry, rect);
    focus_ring(ui, look, &response, rect.shrink(3.0), 7);
    if cut {
        response.on_hover_text(entry.text)
    } else {
        response
    }
}

/// Draws what is in the line; tells whether the words had to be cut.
fn paint(ui: &Ui, look: &Look, entry: &Entry<'_>, rect: Rect) -> bool {
    let enabled = ui.is_enabled();
    // What cannot be used is paled by egui itself.
    let ink = color32(if enabled { look.ink } else { look.muted });
    let muted = color32(look.muted);
    let middle = rect.center().y;
    let square = Rect::from_center_size(pos2(rect.left() + 22.0, middle), vec2(26.0, 26.0));
    if let Some(category) = entry.badge {
        badge_in(ui.painter(), look, category, square);
    } else if let Some(kind) = entry.tie {
        tie_line(ui.painter(), look, kind, (&kind.flow, false), square);
    } else if let Some(glyph) = entry.icon {
        icon_in(ui.painter(), square, glyph, 18.0, ink);
    }
    let mut right = rect.right() - 12.0;
    if entry.leads_on {
        let square = Rect::from_center_size(pos2(right - 6.0, middle), vec2(14.0, 14.0));
        icon_in(ui.painter(), square, glyph::CARET_RIGHT, 14.0, muted);
        right -= 20.0;
    }
    let room = (right - rect.left() - TEXT_LEFT).max(0.0);
    let note = line(ui, entry.note, note_font(), muted, room * 0.6);
    right -= note.size().x;
    ui.painter().galley(
        pos2(right, middle - note.size().y / 2.0),
        note.clone(),
        muted,
    );
    let room = right - 12.0 - rect.left() - TEXT_LEFT;
    let text = line(ui, entry.text, text_font(), ink, room);
    let at = pos2(rect.left() + TEXT_LEFT, middle - text.size().y / 2.0);
    let cut = text.elided;
    ui.painter().galley(at, text, ink);
    cut
}
