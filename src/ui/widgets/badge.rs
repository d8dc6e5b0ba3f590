//! The badge of a category: its shape, colour and icon, as on the map.

use crate::model::{Category, NodeShape};
use crate::scene::look::Look;
use crate::scene::{Font, icons, outline};
use crate::ui::style::fonts;
use crate::ui::style::theme::color32;
use egui::{Align2, Painter, Pos2, Rect, Sense, Ui, vec2};

/// Shows the badge of a category, or of none, `size` points wide.
pub fn badge(ui: &mut Ui, look: &Look, category: Option<&Category>, size: f32) -> Rect {
    let (rect, _) = ui.allocate_exact_size(vec2(size, size), Sense::hover());
    badge_in(ui.painter(), look, category, rect);
    rect
}

/// Draws the badge of a category, or of none, in a rectangle.
pub fn badge_in(painter: &Painter, look: &Look, category: Option<&Category>, rect: Rect) {
    let color = category.map_or(look.sorted_nowhere, |it| look.shown(it.color));
    let outlined = category.map_or(&NodeShape::Disc, |it| &it.shape);
    let points = outline(outlined, rect);
    painter.add(egui::Shape::convex_polygon(
        points,
        color32(color),
        egui::Stroke::NONE,
    ));
    let icon = category.and_then(|it| icons::named(&it.icon));
    let glyph = icon.map_or(icons::glyph::CIRCLE_DASHED, |it| it.glyph);
    let font = fonts::id(Font::IconFill, rect.width() * 0.62);
    let ink = color32(look.on(color));
    painter.text(rect.center(), Align2::CENTER_CENTER, glyph, font, ink);
}

/// The radius of the outlines that [`outline::of`] draws, in points.
const OUTLINE_RADIUS: f32 = 17.0;

/// The outline of a shape as a polygon within a rectangle.
fn outline(outlined: &NodeShape, rect: Rect) -> Vec<Pos2> {
    let scale = rect.width() / 2.0 / OUTLINE_RADIUS;
    let mut points = Vec::new();
    kurbo::flatten(outline::of(outlined), 0.05, |element| {
        if let kurbo::PathEl::MoveTo(at) | kurbo::PathEl::LineTo(at) = element {
            points.push(rect.center() + scale * vec2(at.x as f32, at.y as f32));
        }
    });
    points
}
