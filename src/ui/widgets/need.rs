//! How much a resource is needed: a gauge that is empty, half full or full, and turns when it is pressed.

use super::focus_ring;
use crate::model::Need;
use crate::scene::Font;
use crate::scene::look::Look;
use crate::ui::style::fonts;
use crate::ui::style::theme::color32;
use egui::{Align2, Painter, Pos2, Rect, Response, Role, Sense, Shape, Stroke, Ui, WidgetInfo};
use egui::{pos2, vec2};

/// The radius of the gauge, in points.
const RADIUS: f32 = 9.5;

/// Shows the gauge of a need in a place of its own; a press is meant to go on to the next need. `name` says what it is
/// and how it stands, `tip` what a press does.
pub fn need_button(
    ui: &mut Ui,
    look: &Look,
    rect: Rect,
    need: &Need,
    [name, tip]: [&str; 2],
) -> Response {
    let response = ui.interact(rect, ui.scope_id().with("need"), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, name));
    let ground = Rect::from_center_size(rect.center(), vec2(36.0, 36.0));
    if response.hovered() {
        ui.painter().rect_filled(ground, 8, color32(look.hover));
    }
    need_sign(ui.painter(), look, need, rect.center());
    focus_ring(ui, look, &response, ground.shrink(2.0), 8);
    response.on_hover_text(format!("{name}\n{tip}"))
}

/// The need after this one: none, useful, vital, and none again.
pub fn next_need(need: &Need) -> Need {
    match need {
        Need::None | Need::Other(_) => Need::Useful,
        Need::Useful => Need::Vital,
        Need::Vital => Need::None,
    }
}

/// Draws the gauge around a point.
pub fn need_sign(painter: &Painter, look: &Look, need: &Need, middle: Pos2) {
    match need {
        Need::Vital => {
            painter.circle_filled(middle, RADIUS, color32(look.danger));
            let font = fonts::id(Font::Bold, 15.0);
            let ink = color32(look.on_danger);
            painter.text(middle, Align2::CENTER_CENTER, '!', font, ink);
        }
        Need::Useful => {
            let color = color32(look.primary);
            painter.add(Shape::convex_polygon(
                lower_half(middle),
                color,
                Stroke::NONE,
            ));
            painter.circle_stroke(middle, RADIUS - 0.8, Stroke::new(1.6, color));
        }
        Need::None | Need::Other(_) => {
            let edge = Stroke::new(1.4, color32(look.control));
            painter.circle_stroke(middle, RADIUS - 0.8, edge);
        }
    }
}

fn lower_half(middle: Pos2) -> Vec<Pos2> {
    (0..=16_u8)
        .map(|step| {
            let angle = std::f32::consts::PI * f32::from(step) / 16.0;
            pos2(middle.x, middle.y) + (RADIUS - 0.8) * vec2(angle.cos(), angle.sin())
        })
        .collect()
}
