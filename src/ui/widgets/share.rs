//! A bar that shows a share of 1, or hatching where it is unknown.

use crate::model::Color;
use crate::scene::look::Look;
use crate::ui::style::theme::color32;
use egui::{Painter, Rect, Stroke, StrokeKind, pos2};

/// Between two strokes of the hatching, in points.
const HATCH: f32 = 5.0;

/// Draws a share from 0 to 1 as a bar filled from the left; `None` is an empty bar, hatched within a dashed edge.
pub fn share_bar(painter: &Painter, look: &Look, rect: Rect, share: Option<f64>, color: Color) {
    let radius = (rect.height() / 2.0) as u8;
    let Some(share) = share else {
        hatch(painter, look, rect);
        return;
    };
    painter.rect_filled(rect, radius, color32(look.track));
    let length = rect.width() * share.clamp(0.0, 1.0) as f32;
    if length > 0.5 {
        let filled = Rect::from_min_size(
            rect.min,
            egui::vec2(length.max(rect.height()), rect.height()),
        );
        painter.rect_filled(filled, radius, color32(color));
    }
}

fn hatch(painter: &Painter, look: &Look, rect: Rect) {
    let stroke = Stroke::new(1.0, color32(look.control));
    let within = painter.with_clip_rect(rect.intersect(painter.clip_rect()));
    let slant = rect.height();
    let mut left = rect.left() - slant;
    while left < rect.right() {
        within.line_segment(
            [pos2(left, rect.bottom()), pos2(left + slant, rect.top())],
            stroke,
        );
        left += HATCH;
    }
    painter.rect_stroke(rect, 2, stroke, StrokeKind::Inside);
}
