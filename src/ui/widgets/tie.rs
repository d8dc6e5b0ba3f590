//! The line of a kind of ties, as on the map but short, and a chip that bears it.

use super::focus_ring;
use crate::model::{Flow, TieKind};
use crate::scene::look::Look;
use crate::scene::tie_line::GAP;
use crate::scene::{Font, NODE_RADIUS, build};
use crate::ui::paint;
use crate::ui::style::fonts;
use crate::ui::style::theme::{TOUCH, color32};
use egui::{
    Color32, Galley, Painter, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo,
    pos2, vec2,
};
use kurbo::{Point, Vec2};
use std::sync::Arc;

/// The width of a line that stands for a kind.
const SAMPLE: f32 = 34.0;

/// Draws the line of a kind of ties through the middle of a rectangle; it runs to the right, or `back` to the left.
pub fn tie_line(
    painter: &Painter,
    look: &Look,
    kind: &TieKind,
    (flow, back): (&Flow, bool),
    rect: Rect,
) {
    // Ties keep clear of nodes: this one has none, so its ends stand as far away as their borders would.
    let half = f64::from(rect.width().min(SAMPLE)) / 2.0 + NODE_RADIUS + GAP;
    let aside = Vec2::new(if back { -half } else { half }, 0.0);
    let middle = Point::new(f64::from(rect.center().x), f64::from(rect.center().y));
    let tie = build::sample(kind, flow, look);
    paint::draw(painter, &tie.marks(middle - aside, middle + aside, 1.0));
}

/// Between the edge of a chip and what is in it, and between its line and its name.
const CHIP: (f32, f32) = (12.0, 8.0);

/// The width of the chip of a kind.
pub fn tie_chip_width(ui: &Ui, name: &str) -> f32 {
    let (edge, gap) = CHIP;
    letters(ui, name, Color32::BLACK).size().x + SAMPLE + gap + 2.0 * edge
}

fn letters(ui: &Ui, name: &str, color: Color32) -> Arc<Galley> {
    let font = fonts::id(Font::SemiBold, 13.0);
    ui.painter().layout_no_wrap(name.to_owned(), font, color)
}

/// Shows the chip of a kind, one of several that can be chosen.
pub fn tie_chip(ui: &mut Ui, look: &Look, kind: &TieKind, name: &str, chosen: bool) -> Response {
    let (edge, gap) = CHIP;
    let size = vec2(tie_chip_width(ui, name), TOUCH);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, enabled, chosen, name));
    let pill = rect.shrink2(vec2(0.0, 5.0));
    let (ground, line) = match (chosen, response.hovered()) {
        (true, _) => (look.primary_soft, Stroke::new(2.0, color32(look.primary))),
        (false, true) => (look.hover, Stroke::new(1.0, color32(look.control))),
        (false, false) => (look.panel, Stroke::new(1.0, color32(look.control))),
    };
    ui.painter()
        .rect(pill, 17, color32(ground), line, StrokeKind::Inside);
    let sample = Rect::from_center_size(
        pos2(rect.left() + edge + SAMPLE / 2.0, rect.center().y),
        vec2(SAMPLE, TOUCH),
    );
    tie_line(ui.painter(), look, kind, (&kind.flow, false), sample);
    let ink = color32(look.ink);
    let galley = letters(ui, name, ink);
    let at = pos2(
        sample.right() + gap,
        rect.center().y - galley.size().y / 2.0,
    );
    ui.painter().galley(at, galley, ink);
    focus_ring(ui, look, &response, pill, 17);
    response
}
