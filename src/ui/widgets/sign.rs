//! The sign of a stance, as on the nodes of the map, and a button that bears it.

use super::focus_ring;
use crate::model::Stance;
use crate::scene::Font;
use crate::scene::look::Look;
use crate::ui::style::fonts;
use crate::ui::style::theme::{TOUCH, color32};
use egui::{Painter, Pos2, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo};
use egui::{pos2, vec2};

/// Draws the sign of a stance around a point, 22 points wide.
pub fn stance_sign(painter: &Painter, look: &Look, stance: &Stance, middle: Pos2) {
    let color = match stance {
        Stance::ActiveOpponent | Stance::Opponent => look.opponent,
        Stance::Neutral => look.neutral,
        Stance::Ally | Stance::ActiveAlly => look.ally,
        Stance::Unknown | Stance::Other(_) => {
            let edge = Stroke::new(1.5, color32(look.control));
            painter.extend(dashes(middle, edge));
            return;
        }
    };
    let double = matches!(stance, Stance::ActiveOpponent | Stance::ActiveAlly);
    let pill = Rect::from_center_size(middle, vec2(if double { 22.0 } else { 16.0 }, 16.0));
    painter.rect_filled(pill, 8, color32(color));
    let ink = Stroke::new(2.0, color32(look.sign));
    for [x, y, to_x, to_y] in strokes(stance) {
        let ends = [middle + vec2(*x, *y), middle + vec2(*to_x, *to_y)];
        painter.line_segment(ends, ink);
    }
}

/// The strokes of a sign: from x, y to x, y.
fn strokes(stance: &Stance) -> &'static [[f32; 4]] {
    match stance {
        Stance::ActiveOpponent => &[[-6.8, 0.0, -1.4, 0.0], [1.4, 0.0, 6.8, 0.0]],
        Stance::Opponent => &[[-4.0, 0.0, 4.0, 0.0]],
        Stance::Neutral => &[[-3.6, -2.0, 3.6, -2.0], [-3.6, 2.0, 3.6, 2.0]],
        Stance::Ally => &[[-4.0, 0.0, 4.0, 0.0], [0.0, -4.0, 0.0, 4.0]],
        Stance::ActiveAlly => &[
            [-7.4, 0.0, -1.2, 0.0],
            [-4.3, -3.1, -4.3, 3.1],
            [1.2, 0.0, 7.4, 0.0],
            [4.3, -3.1, 4.3, 3.1],
        ],
        Stance::Unknown | Stance::Other(_) => &[],
    }
}

fn dashes(middle: Pos2, edge: Stroke) -> Vec<egui::Shape> {
    let around: Vec<Pos2> = (0..=24_u8)
        .map(|step| {
            let angle = std::f32::consts::TAU * f32::from(step) / 24.0;
            middle + 7.5 * vec2(angle.cos(), angle.sin())
        })
        .collect();
    egui::Shape::dashed_line(&around, edge, 3.2, 2.7)
}

/// A stance as one of several that can be chosen: its sign and its words, over two lines where they are long.
pub fn stance_button(
    ui: &mut Ui,
    look: &Look,
    (stance, words): (&Stance, &str),
    on: bool,
    width: f32,
) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(width, TOUCH), Sense::click());
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, enabled, on, words));
    let shown = rect.shrink2(vec2(0.0, 1.0));
    let (ground, edge) = match (on, response.hovered()) {
        (true, _) => (look.primary_soft, Stroke::new(2.0, color32(look.primary))),
        (false, true) => (look.hover, Stroke::new(1.0, color32(look.control))),
        (false, false) => (look.panel, Stroke::new(1.0, color32(look.line))),
    };
    ui.painter()
        .rect(shown, 10, color32(ground), edge, StrokeKind::Inside);
    stance_sign(
        ui.painter(),
        look,
        stance,
        pos2(rect.left() + 20.0, rect.center().y),
    );
    let font = fonts::id(if on { Font::SemiBold } else { Font::Regular }, 13.0);
    let galley = ui
        .painter()
        .layout(words.to_owned(), font, color32(look.ink), width - 46.0);
    let at = pos2(rect.left() + 38.0, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, color32(look.ink));
    focus_ring(ui, look, &response, shown, 10);
    response
}
