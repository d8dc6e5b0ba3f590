//! What is drawn around the picture and never exported: selection, hover, marquees, ghosts, ripening presses.

use super::{drawn_at, pos};
use crate::editor::{Editor, Moving, Stretch};
use crate::scene::look::Look;
use crate::scene::{NODE_RADIUS, build};
use crate::ui::theme::color32;
use egui::{Color32, Painter, Rect, Shape, Stroke};

/// The most rings drawn in a frame; more would say nothing more.
const RINGS_MAX: usize = 500;

/// The radius of nodes on the screen.
fn radius(editor: &Editor) -> f32 {
    let scale = editor.arrangement().map_or(1.0, |it| it.scale);
    NODE_RADIUS as f32 * scale
}

/// What lies under the nodes: the glow of the selection, the ghosts of what is being moved.
pub(super) fn below(painter: &Painter, editor: &Editor, moving: &[Moving], look: &Look) {
    let radius = radius(editor) + 5.0;
    for actor in editor.selection.iter().take(RINGS_MAX) {
        let at = editor
            .node(*actor)
            .and_then(|node| drawn_at(editor, moving, node));
        if let Some(at) = at
            .map(pos)
            .filter(|at| painter.clip_rect().expand(radius).contains(*at))
        {
            painter.circle_filled(at, radius, color32(look.selection.with_opacity(0.18)));
        }
    }
    for moving in moving {
        let from = editor
            .board()
            .actor(moving.actor)
            .and_then(|it| it.position(editor.map_id()));
        if let Some((x, y)) = from {
            let at = pos(editor
                .camera
                .to_screen(build::board_point(editor.map(), x, y)));
            let stroke = Stroke::new(1.5, color32(look.muted.with_opacity(0.7)));
            painter.extend(dashed_circle(at, radius - 6.0, stroke));
        }
    }
}

/// What lies over the nodes.
pub(super) fn above(painter: &Painter, editor: &Editor, moving: &[Moving], look: &Look, time: f64) {
    let radius = radius(editor);
    let ring = |actor, grow: f32, stroke: Stroke| {
        let at = editor
            .node(actor)
            .and_then(|node| drawn_at(editor, moving, node))
            .map(pos);
        if let Some(at) = at.filter(|at| painter.clip_rect().expand(radius).contains(*at)) {
            painter.circle_stroke(at, radius + grow, stroke);
        }
    };
    for actor in editor.selection.iter().take(RINGS_MAX) {
        ring(*actor, 4.5, Stroke::new(2.0, color32(look.selection)));
    }
    if let Some(actor) = editor.hovered().filter(|it| !editor.selection.contains(it)) {
        ring(
            actor,
            3.5,
            Stroke::new(1.5, color32(look.selection.with_opacity(0.6))),
        );
    }
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
