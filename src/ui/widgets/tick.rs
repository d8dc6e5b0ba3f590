//! What can be ticked, and what can be folded away.

use super::{focus_ring, icon_in};
use crate::scene::Font;
use crate::scene::icons::glyph;
use crate::scene::look::Look;
use crate::ui::style::fonts;
use crate::ui::style::theme::{TOUCH, color32};
use egui::{Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

/// A box that is ticked or not; its name is told to screen readers and in a tip.
pub fn tick_box(ui: &mut Ui, look: &Look, on: bool, name: &str) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(TOUCH, TOUCH), Sense::click());
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::selected(Role::CheckBox, enabled, on, name));
    let inner = rect.shrink(4.0);
    if response.hovered() {
        ui.painter().rect_filled(inner, 10, color32(look.hover));
    }
    let (icon, color) = if on {
        (glyph::CHECK_SQUARE, look.primary)
    } else {
        (glyph::SQUARE, look.control)
    };
    icon_in(ui.painter(), rect, icon, 22.0, color32(color));
    focus_ring(ui, look, &response, inner.shrink(2.0), 10);
    response.on_hover_text(name)
}

/// The heading of a part that can be folded away; a click asks for the other state.
pub fn fold_heading(ui: &mut Ui, look: &Look, text: &str, open: bool) -> Response {
    let size = vec2(ui.available_width(), TOUCH);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, text));
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_expanded(open));
    if response.hovered() {
        let ground = rect.expand2(vec2(6.0, -4.0));
        ui.painter().rect_filled(ground, 8, color32(look.hover));
    }
    let icon = if open {
        glyph::CARET_DOWN
    } else {
        glyph::CARET_RIGHT
    };
    let muted = color32(look.muted);
    let middle = pos2(rect.left() + 7.0, rect.center().y);
    let square = Rect::from_center_size(middle, vec2(14.0, 14.0));
    icon_in(ui.painter(), square, icon, 14.0, muted);
    let room = rect.width() - 22.0;
    let mut job = egui::text::LayoutJob::simple(
        text.to_uppercase(),
        fonts::id(Font::Bold, 11.5),
        muted,
        room,
    );
    for section in &mut job.sections {
        section.format.extra_letter_spacing = 0.6;
    }
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let at = pos2(rect.left() + 22.0, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, muted);
    focus_ring(ui, look, &response, rect.shrink2(vec2(0.0, 6.0)), 8);
    response
}
