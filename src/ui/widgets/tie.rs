//! The line of a kind of ties, as on the map but short, and a chip that bears it.

use super::focus_ring;
use crate::model::{Flow, Head, Stroke as Dashes, TieKind};
use crate::scene::Font;
use crate::scene::look::Look;
use crate::ui::fonts;
use crate::ui::theme::{TOUCH, color32};
use egui::{
    Color32, Galley, Painter, Pos2, Rect, Response, Role, Sense, Shape, Stroke, StrokeKind, Ui,
    Vec2, WidgetInfo, pos2, vec2,
};
use std::sync::Arc;

/// The width of a line that stands for a kind.
const SAMPLE: f32 = 30.0;
/// How thick it is.
const WIDTH: f32 = 2.0;
/// How large what stands at its ends is.
const HEAD: f32 = 8.0;

/// Draws the line of a kind of ties through the middle of a rectangle; it runs to the right, or `back` to the left.
pub fn tie_line(
    painter: &Painter,
    look: &Look,
    kind: &TieKind,
    (flow, back): (&Flow, bool),
    rect: Rect,
) {
    let color = color32(look.shown(kind.color));
    let width = rect.width().min(SAMPLE);
    let middle = rect.center();
    let half = if back { -width / 2.0 } else { width / 2.0 };
    let ends = [-half, half].map(|aside| pos2(middle.x + aside, middle.y));
    strand(painter, &ends, kind, flow, Stroke::new(WIDTH, color));
}

/// Draws a tie along points, with what its kind puts at its ends.
pub fn strand(painter: &Painter, points: &[Pos2], kind: &TieKind, flow: &Flow, stroke: Stroke) {
    let mut points = points.to_vec();
    if matches!(flow, Flow::Both) {
        points.reverse();
        cap(painter, &mut points, &kind.head, stroke);
        points.reverse();
    }
    if !matches!(flow, Flow::None) {
        cap(painter, &mut points, &kind.head, stroke);
    }
    match dashes(&kind.stroke) {
        Some([dash, gap]) => {
            painter.extend(Shape::dashed_line(&points, stroke, dash, gap));
        }
        None => {
            painter.line(points, stroke);
        }
    }
}

/// The lengths of dash and gap; shorter than on the map, so that some are seen on a short line.
fn dashes(stroke: &Dashes) -> Option<[f32; 2]> {
    match stroke {
        Dashes::Solid | Dashes::Other(_) => None,
        Dashes::Dashed => Some([5.0, 3.0]),
        Dashes::Dotted => Some([1.5, 3.0]),
        Dashes::Long => Some([9.0, 4.0]),
    }
}

/// Draws what stands at the last of some points, and ends them where the line shall end.
fn cap(painter: &Painter, points: &mut [Pos2], head: &Head, stroke: Stroke) {
    let [.., before, tip] = points else {
        return;
    };
    let way = (*tip - *before).normalized();
    if way == Vec2::ZERO || !way.is_finite() {
        return;
    }
    let (aside, end) = (way.rot90(), *tip);
    let corner = |back: f32, out: f32| end - way * (back * HEAD) + aside * (out * HEAD);
    let solid = |corners: Vec<Pos2>, color: Color32| {
        painter.add(Shape::convex_polygon(corners, color, Stroke::NONE));
    };
    match head {
        Head::Arrow | Head::Other(_) => {
            solid(vec![end, corner(1.0, 0.5), corner(1.0, -0.5)], stroke.color);
            *tip = corner(0.8, 0.0);
        }
        Head::Open => {
            painter.line(vec![corner(0.9, 0.55), end, corner(0.9, -0.55)], stroke);
        }
        Head::Bar => {
            painter.line_segment([corner(0.15, 0.6), corner(0.15, -0.6)], stroke);
        }
        Head::Diamond => {
            let corners = vec![
                end,
                corner(0.65, 0.45),
                corner(1.3, 0.0),
                corner(0.65, -0.45),
            ];
            solid(corners, stroke.color);
            *tip = corner(1.2, 0.0);
        }
        Head::Dot => {
            painter.circle_filled(corner(0.45, 0.0), 0.45 * HEAD, stroke.color);
            *tip = corner(0.5, 0.0);
        }
        Head::None => {}
    }
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
