//! Marks of the scene as egui shapes: axes, the look of nodes, and whatever else is drawn in points of the screen.

use super::color32;
use crate::scene::{Anchor, Font, Line, Mark, Shape, Text};
use crate::ui::style::fonts;
use egui::epaint::{PathShape, PathStroke, TextShape};
use egui::{Color32, Context, Galley, Pos2, Rect, Stroke, Vec2, pos2, vec2};
use kurbo::{BezPath, PathEl, Point};
use std::f32::consts::{PI, TAU};
use std::sync::Arc;

/// Coordinates and sizes beyond this are not drawn: egui would hang on them.
const FAR: f64 = 2.0e4;
/// Smaller discs have no corners to tell apart.
const SMALL: f64 = 0.02;
/// Farthest a drawn curve may be from the true one, in points.
const TOLERANCE: f64 = 0.15;
/// A dashed line with more dashes than this is drawn solid.
const DASHES_MAX: f64 = 4096.0;

/// Draws a few marks, from back to front; where there are many of them each frame, a [`super::MarkPainter`] is faster.
pub fn draw(painter: &egui::Painter, marks: &[Mark]) {
    for mark in marks {
        painter.extend(shapes(painter.ctx(), mark, 1.0));
    }
}

/// The shapes of a mark, `scale` times as large; none if its numbers make no sense.
pub(super) fn shapes(ctx: &Context, mark: &Mark, scale: f32) -> Vec<egui::Shape> {
    let fill = mark.fill.map_or(Color32::TRANSPARENT, color32);
    match &mark.shape {
        Shape::Disc { centre, radius } => disc(*centre, *radius, fill, mark.line, scale),
        Shape::Text(text) => letters(ctx, text, fill, mark.line, scale),
        Shape::Path(path) => outline(path, fill, mark.line, scale),
        shape => match shape.outline() {
            Some(path) => outline(&path, fill, mark.line, scale),
            None => Vec::new(),
        },
    }
}

fn disc(
    centre: Point,
    radius: f64,
    fill: Color32,
    line: Option<Line>,
    scale: f32,
) -> Vec<egui::Shape> {
    let (Some(at), true) = (point(centre, scale), (SMALL..FAR).contains(&radius)) else {
        return Vec::new();
    };
    let radius = radius as f32 * scale;
    let count = corners(radius);
    let points =
        (0..count).map(|corner| at + radius * Vec2::angled(TAU * corner as f32 / count as f32));
    let points: Vec<Pos2> = points.collect();
    let mut shapes = Vec::new();
    if fill != Color32::TRANSPARENT {
        shapes.push(egui::Shape::convex_polygon(
            points.clone(),
            fill,
            Stroke::NONE,
        ));
    }
    if let Some((line, stroke)) = line.and_then(|line| Some((line, stroke(line, scale)?))) {
        shapes.extend(edge(points, true, line, stroke, scale));
    }
    shapes
}

/// How many corners make a disc look round: egui’s own take twice as many.
fn corners(radius: f32) -> u32 {
    let corners = PI / (1.0 - TOLERANCE as f32 / radius.max(0.2)).acos();
    (corners.ceil() as u32).clamp(8, 512)
}

fn outline(path: &BezPath, fill: Color32, line: Option<Line>, scale: f32) -> Vec<egui::Shape> {
    let mut shapes = Vec::new();
    for (points, closed) in polylines(path, scale) {
        if closed && fill != Color32::TRANSPARENT {
            shapes.push(egui::Shape::convex_polygon(
                points.clone(),
                fill,
                Stroke::NONE,
            ));
        }
        let Some((line, stroke)) = line.and_then(|line| Some((line, stroke(line, scale)?))) else {
            continue;
        };
        shapes.extend(edge(points, closed, line, stroke, scale));
    }
    shapes
}

fn edge(
    mut points: Vec<Pos2>,
    closed: bool,
    line: Line,
    stroke: Stroke,
    scale: f32,
) -> Vec<egui::Shape> {
    if let Some([dash, gap]) = line.dash.and_then(|dash| sound_dash(dash, &points)) {
        if closed {
            points.extend(points.first().copied());
        }
        return egui::Shape::dashed_line(&points, stroke, dash * scale, gap * scale);
    }
    vec![egui::Shape::Path(PathShape {
        points,
        closed,
        fill: Color32::TRANSPARENT,
        stroke: PathStroke::from(stroke),
    })]
}

/// The lengths of dash and gap if egui can draw them in reasonable time.
fn sound_dash([dash, gap]: [f64; 2], points: &[Pos2]) -> Option<[f32; 2]> {
    let length: f32 = points
        .windows(2)
        .map(|pair| pair[0].distance(pair[1]))
        .sum();
    let sound = dash > 0.0 && gap > 0.0 && dash < FAR && gap < FAR;
    let few = f64::from(length) / (dash + gap) < DASHES_MAX;
    (sound && few).then_some([dash as f32, gap as f32])
}

/// The parts of a path as points, and whether each is closed; none if any coordinate is out of reach.
fn polylines(path: &BezPath, scale: f32) -> Vec<(Vec<Pos2>, bool)> {
    let bounds = path.control_box();
    if [bounds.x0, bounds.y0, bounds.x1, bounds.y1]
        .iter()
        .any(|edge| edge.is_nan() || edge.abs() > FAR)
    {
        return Vec::new();
    }
    let mut lines: Vec<(Vec<Pos2>, bool)> = Vec::new();
    let tolerance = TOLERANCE / f64::from(scale.max(0.1));
    kurbo::flatten(path, tolerance, |element| match element {
        PathEl::MoveTo(to) => lines.push((point(to, scale).into_iter().collect(), false)),
        PathEl::ClosePath => {
            if let Some((_, closed)) = lines.last_mut() {
                *closed = true;
            }
        }
        element => {
            let to = element.end_point().and_then(|to| point(to, scale));
            if let (Some((points, _)), Some(to)) = (lines.last_mut(), to) {
                points.push(to);
            }
        }
    });
    lines.retain_mut(|(points, closed)| {
        tidy(points, *closed);
        points.len() > 1
    });
    lines
}

/// Leaves out points that repeat the one before, on which egui would trip.
fn tidy(points: &mut Vec<Pos2>, closed: bool) {
    points.dedup_by(|a, b| a.distance(*b) < 1.0e-3);
    while closed
        && points.len() > 1
        && points
            .first()
            .zip(points.last())
            .is_some_and(|(a, b)| a.distance(*b) < 1.0e-3)
    {
        points.pop();
    }
}

fn letters(
    ctx: &Context,
    text: &Text,
    color: Color32,
    line: Option<Line>,
    scale: f32,
) -> Vec<egui::Shape> {
    let size = text.size as f32 * scale;
    let Some(at) = point(text.at, scale).filter(|_| size.is_finite() && size > 0.5) else {
        return Vec::new();
    };
    let galley = layout(ctx, &text.text, fonts::id(text.font, size), color);
    let corner = corner(&galley, at, text);
    let mut shapes = Vec::new();
    if let Some(line) = line {
        let behind = color32(line.color);
        if text.font == Font::SemiBold {
            let halo = layout(ctx, &text.text, fonts::halo(size), behind);
            shapes.push(TextShape::new(corner, halo, behind).into());
        } else {
            let galley = layout(ctx, &text.text, fonts::id(text.font, size), behind);
            let reach = (line.width as f32 * scale).clamp(0.0, 8.0);
            shapes.extend(AROUND.map(|way| {
                TextShape::new(corner + way * reach, Arc::clone(&galley), behind).into()
            }));
        }
    }
    shapes.push(TextShape::new(corner, galley, color).into());
    shapes
}

/// Eight ways to go, for a halo around letters that have no twin with a halo.
const AROUND: [Vec2; 8] = [
    vec2(1.0, 0.0),
    vec2(0.7, 0.7),
    vec2(0.0, 1.0),
    vec2(-0.7, 0.7),
    vec2(-1.0, 0.0),
    vec2(-0.7, -0.7),
    vec2(0.0, -1.0),
    vec2(0.7, -0.7),
];

pub(super) fn layout(ctx: &Context, text: &str, font: egui::FontId, color: Color32) -> Arc<Galley> {
    ctx.fonts_mut(|fonts| fonts.layout_no_wrap(text.to_owned(), font, color))
}

/// The upper left corner of a text whose anchor stands at `at`.
pub(super) fn corner(galley: &Galley, at: Pos2, text: &Text) -> Pos2 {
    let width = galley.size().x;
    let left = match text.anchor {
        Anchor::Start => 0.0,
        Anchor::Middle => 0.5 * width,
        Anchor::End => width,
    };
    let down = match text.font {
        Font::Icon | Font::IconFill => icon_middle(galley),
        Font::Regular | Font::SemiBold | Font::Bold => base_line(galley),
    };
    at - vec2(left, down)
}

/// From the top of a text to its base line.
pub(super) fn base_line(galley: &Galley) -> f32 {
    let row = galley.rows.first();
    row.and_then(|row| Some(row.pos.y + row.glyphs.first()?.pos.y))
        .unwrap_or(0.0)
}

/// From the top of an icon to the middle of the box that it was drawn in.
pub(super) fn icon_middle(galley: &Galley) -> f32 {
    let glyph = galley.rows.first().and_then(|row| row.glyphs.first());
    glyph.map_or(0.0, |glyph| {
        glyph.pos.y - glyph.font_face_ascent + 0.5 * glyph.font_face_height
    })
}

pub(super) fn stroke(line: Line, scale: f32) -> Option<Stroke> {
    let width = line.width as f32 * scale;
    (width > 0.0 && f64::from(width) < FAR).then(|| Stroke::new(width, color32(line.color)))
}

pub(super) fn point(place: Point, scale: f32) -> Option<Pos2> {
    let near = place.x.abs() < FAR && place.y.abs() < FAR;
    near.then(|| pos2(place.x as f32 * scale, place.y as f32 * scale))
}

/// The box around a text mark as it would be painted, in points of the screen.
pub fn text_box(ctx: &Context, text: &Text) -> Option<Rect> {
    let at = point(text.at, 1.0)?;
    let galley = layout(
        ctx,
        &text.text,
        fonts::id(text.font, text.size as f32),
        Color32::WHITE,
    );
    Some(Rect::from_min_size(
        corner(&galley, at, text),
        galley.size(),
    ))
}
