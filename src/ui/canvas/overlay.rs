//! What is drawn around the picture and never exported: selection, hover, marquees, ghosts, ripening presses.

use super::{drawn_at, pos};
use crate::editor::{Editor, Moving, Stretch};
use crate::scene::look::Look;
use crate::scene::{NODE_RADIUS, spaces};
use crate::ui::style::theme::color32;
use egui::{Color32, Painter, Rect, Shape, Stroke};

/// The most rings drawn in a frame; more would say nothing more.
const RINGS_MAX: usize = 500;

/// The radius of nodes on the screen.
fn radius(editor: &Editor) -> f32 {
    let scale = editor.arrangement().map_or(1.0, |it| it.scale);
    NODE_RADIUS as f32 * scale
}

/// What lies under the nodes and their names: the rings of the selection and of what the mouse is over, the ghosts of what
/// is being moved.
pub(super) fn below(painter: &Painter, editor: &Editor, moving: &[Moving], look: &Look) {
    let radius = radius(editor);
    let seen = painter.clip_rect().expand(radius + 10.0);
    let place = |actor| {
        let at = editor
            .node(actor)
            .and_then(|node| drawn_at(editor, moving, node));
        at.map(pos).filter(|at| seen.contains(*at))
    };
    let glow = color32(look.selection.with_opacity(0.18));
    let ring = Stroke::new(2.0, color32(look.selection));
    for at in editor.selection.actors().take(RINGS_MAX).filter_map(place) {
        painter.circle(at, radius + 4.5, glow, ring);
    }
    let hovered = editor.hovered().filter(|it| !editor.selection.has(*it));
    if let Some(at) = hovered.and_then(place) {
        let ring = Stroke::new(1.5, color32(look.selection.with_opacity(0.6)));
        painter.circle_stroke(at, radius + 3.5, ring);
    }
    for moving in moving {
        let actor = editor.board().actor(moving.actor);
        if let Some((x, y)) = actor.and_then(|it| it.position(editor.map_id())) {
            let point = spaces::board_point(editor.map(), x, y);
            let stroke = Stroke::new(1.5, color32(look.muted.with_opacity(0.7)));
            let at = pos(editor.view.camera.to_screen(point));
            painter.extend(dashed_circle(at, radius - 1.0, stroke));
        }
    }
}

/// What lies over the nodes: marquees, and the rings around presses that ripen.
pub(super) fn above(painter: &Painter, editor: &Editor, look: &Look, time: f64) {
    for stretch in editor.stretches() {
        paint_stretch(painter, stretch, look);
    }
    for (at, share) in editor.ripening(time) {
        let reach = 34.0 + 6.0 * share.clamp(0.0, 1.0) as f32;
        let stroke = Stroke::new(4.0, color32(look.primary.with_opacity(0.5)));
        painter.circle_stroke(pos(at), reach, stroke);
    }
}

fn paint_stretch(painter: &Painter, stretch: &Stretch, look: &Look) {
    let stroke = Stroke::new(1.5, color32(look.selection));
    let points: Vec<_> = stretch.points.iter().map(|point| pos(*point)).collect();
    match points.as_slice() {
        [from, to] if !stretch.lasso => {
            let rect = Rect::from_two_pos(*from, *to);
            let fill = color32(look.selection.with_opacity(0.08));
            painter.rect(rect, 2, fill, stroke, egui::StrokeKind::Middle);
        }
        _ => {
            painter.line(points.clone(), stroke);
            if let (Some(first), Some(last)) = (points.first(), points.last()) {
                let back = Stroke::new(1.0, color32(look.selection.with_opacity(0.5)));
                painter.line_segment([*last, *first], back);
            }
        }
    }
}

/// A circle of dashes; their number is bounded by its size.
pub(super) fn dashed_circle(centre: egui::Pos2, radius: f32, stroke: Stroke) -> Vec<Shape> {
    if stroke.color == Color32::TRANSPARENT || !(1.0..2000.0).contains(&radius) {
        return Vec::new();
    }
    let points: Vec<_> = (0..=48_u8)
        .map(|step| {
            let angle = std::f32::consts::TAU * f32::from(step) / 48.0;
            centre + radius * egui::vec2(angle.cos(), angle.sin())
        })
        .collect();
    Shape::dashed_line(&points, stroke, 4.0, 4.0)
}
