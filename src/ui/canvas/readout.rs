//! What a hand that moves an actor is told: both values beside the node, and lines to both axes.

use super::{Scenery, pos};
use crate::editor::{Editor, Moving};
use crate::i18n::Texts;
use crate::model::Axis;
use crate::scene::{Font, Look, NODE_RADIUS, spaces};
use crate::ui::style::fonts;
use crate::ui::style::theme::color32;
use crate::ui::words;
use egui::{Align, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, vec2};

/// How high above the pointer the read-out stands, in millimetres, so that no finger hides it.
const ABOVE_MM: f64 = 16.0;

/// How large a name is that two fingers show to the back row, in points.
const LARGE: f32 = 64.0;

/// Draws the read-outs of all hands.
pub(super) fn readouts(
    painter: &Painter,
    editor: &Editor,
    moving: &[Moving],
    scenery: Scenery<'_>,
) {
    large(painter, editor, scenery);
    let named = |moving: &Moving| {
        let actor = editor.board().actor(moving.actor);
        actor.map_or_else(String::new, |it| it.name.clone())
    };
    for moving in moving.iter().filter(|it| it.lead) {
        if moving.over_tray {
            ghost(painter, editor, moving, scenery);
        } else {
            guides(painter, editor, moving, scenery);
            label(painter, editor, moving, (&named(moving), scenery));
        }
    }
    for wish in editor.wishing() {
        let name = named(&wish);
        let said = (scenery.texts).with("canvas-wish", &[("name", name.into())]);
        guides(painter, editor, &wish, scenery);
        label(painter, editor, &wish, (&said, scenery));
    }
}

/// The name and the values of an actor, large at the upper edge, for those who sit far away.
fn large(painter: &Painter, editor: &Editor, scenery: Scenery<'_>) {
    let actor = editor.looked_at().and_then(|id| editor.board().actor(id));
    let Some(actor) = actor else {
        return;
    };
    let ink = color32(scenery.look.ink);
    let view = painter.clip_rect();
    let mut job = egui::text::LayoutJob::default();
    let name = egui::TextFormat::simple(fonts::id(Font::Bold, LARGE), ink);
    job.append(&actor.name, 0.0, name);
    job.append(
        "\n",
        0.0,
        egui::TextFormat::simple(fonts::id(Font::Regular, 24.0), ink),
    );
    let values = words::values(scenery.texts, editor.map(), actor);
    job.append(
        &values,
        0.0,
        egui::TextFormat::simple(fonts::id(Font::Regular, 24.0), ink),
    );
    job.halign = Align::Center;
    job.wrap.max_width = view.width() - 80.0;
    job.wrap.max_rows = 4;
    let galley = painter.layout_job(job);
    let size = galley.size() + vec2(48.0, 28.0);
    let centre = Pos2::new(view.center().x, view.top() + 24.0 + size.y / 2.0);
    let place = Rect::from_center_size(centre, size);
    let stroke = Stroke::new(2.0, color32(scenery.look.primary));
    let panel = color32(scenery.look.panel);
    painter.rect(place, 14, panel, stroke, StrokeKind::Inside);
    let top = Pos2::new(place.center().x, place.top() + 14.0);
    painter.galley(top, galley, ink);
}

fn guides(painter: &Painter, editor: &Editor, moving: &Moving, scenery: Scenery<'_>) {
    let area = spaces::area(editor.map());
    let point = spaces::board_point(editor.map(), moving.x, moving.y);
    let on_screen = |x, y| pos(editor.view.camera.to_screen(kurbo::Point::new(x, y)));
    let view = painter.clip_rect().expand(10.0);
    let node = on_screen(point.x, point.y);
    let stroke = Stroke::new(1.2, color32(scenery.look.primary.with_opacity(0.8)));
    for end in [on_screen(area.x0, point.y), on_screen(point.x, area.y1)] {
        // Clipped first: dashes are made for what is seen only.
        let end = end.clamp(view.min, view.max);
        painter.extend(Shape::dashed_line(&[node, end], stroke, 5.0, 4.0));
        painter.circle_filled(end, 3.5, color32(scenery.look.primary));
    }
}

/// The read-out, such as `Pouvoir 6,2 · Proximité 7,5`.
fn label(
    painter: &Painter,
    editor: &Editor,
    moving: &Moving,
    (name, scenery): (&str, Scenery<'_>),
) {
    let texts = scenery.texts;
    let axes = &editor.map().axes;
    let value = |axis: &Axis, value| format!("{}\u{A0}{}", axis.title, texts.number(value, 1));
    let values = format!(
        "{}   {}",
        value(&axes.y, moving.y),
        value(&axes.x, moving.x)
    );
    let mut job = egui::text::LayoutJob::default();
    let format =
        |font, size, color| egui::TextFormat::simple(fonts::id(font, size), color32(color));
    let ink = scenery.look.ink;
    if !name.is_empty() {
        job.append(name, 0.0, format(Font::Bold, 15.0, ink));
        job.append("\n", 0.0, format(Font::Regular, 13.0, ink));
    }
    job.append(&values, 0.0, format(Font::SemiBold, 13.0, ink));
    job.halign = Align::Center;
    job.wrap.max_width = 420.0;
    let galley = painter.layout_job(job);
    let point = editor
        .view
        .camera
        .to_screen(spaces::board_point(editor.map(), moving.x, moving.y));
    let reach = (ABOVE_MM * editor.view.points_per_mm).max(NODE_RADIUS * 1.6) as f32;
    let size = galley.size() + vec2(24.0, 14.0);
    let place = beside(pos(point), reach, size, painter.clip_rect());
    let look = scenery.look;
    let stroke = Stroke::new(1.0, color32(look.line));
    painter.rect(place, 10, color32(look.panel), stroke, StrokeKind::Inside);
    let top = Pos2::new(place.center().x, place.top() + 7.0);
    painter.galley(top, galley, color32(ink));
}

/// A box above a point, or below it near the top of the view, kept within the view.
fn beside(point: Pos2, reach: f32, size: egui::Vec2, view: Rect) -> Rect {
    let above = point.y - reach - size.y / 2.0;
    let fits = above - size.y / 2.0 > view.top() + 4.0;
    let y = if fits {
        above
    } else {
        point.y + reach + size.y / 2.0
    };
    let inner = view.shrink(4.0);
    let half = size / 2.0;
    let x = point.x.clamp(
        (inner.left() + half.x).min(view.center().x),
        (inner.right() - half.x).max(view.center().x),
    );
    Rect::from_center_size(Pos2::new(x, y), size)
}

/// The name under the pointer while an actor is over the tray.
fn ghost(painter: &Painter, editor: &Editor, moving: &Moving, scenery: Scenery<'_>) {
    let name = editor.board().actor(moving.actor).map_or("", |it| &it.name);
    carried(painter.ctx(), pos(moving.pointer), name, scenery.look);
}

/// What is carried from a panel: its name under the pointer and, over the map, the values it would get.
pub fn carried_over(
    ctx: &egui::Context,
    at: Pos2,
    name: &str,
    editor: &Editor,
    scenery: (&Texts, &Look),
) {
    let (texts, look) = scenery;
    let view = super::kurbo_rect(ctx.content_rect()).intersect(editor.view.camera.view);
    let point = kurbo::Point::new(f64::from(at.x), f64::from(at.y));
    if !view.contains(point) {
        return carried(ctx, at, name, look);
    }
    let map = editor.map();
    let (x, y) = spaces::values_at(map, editor.view.camera.to_board(point));
    lines_to_axes(ctx, editor, (x, y), (view, look));
    let axes = &map.axes;
    let value = |axis: &Axis, value| format!("{}\u{A0}{}", axis.title, texts.number(value, 1));
    // Above the pointer, so that the place itself is seen.
    let above = at - vec2(0.0, 34.0);
    carried(
        ctx,
        above,
        &format!("{name}   {}   {}", value(&axes.y, y), value(&axes.x, x)),
        look,
    );
}

/// Paints the place that has these values, and dashed lines from it to the axes.
fn lines_to_axes(
    ctx: &egui::Context,
    editor: &Editor,
    (x, y): (f64, f64),
    (view, look): (kurbo::Rect, &Look),
) {
    let map = editor.map();
    let area = spaces::area(map);
    let stands = spaces::board_point(map, x, y);
    let painter = ctx.layer_painter(egui::LayerId::new(
        egui::Order::Middle,
        egui::Id::unique("carried lines"),
    ));
    let on_screen = |x, y| pos(editor.view.camera.to_screen(kurbo::Point::new(x, y)));
    let stroke = Stroke::new(1.2, color32(look.primary.with_opacity(0.8)));
    let seen = Rect::from_min_max(pos(view.origin()), pos(kurbo::Point::new(view.x1, view.y1)));
    for end in [on_screen(area.x0, stands.y), on_screen(stands.x, area.y1)] {
        let end = end.clamp(seen.min, seen.max);
        let from = on_screen(stands.x, stands.y).clamp(seen.min, seen.max);
        painter.extend(Shape::dashed_line(&[from, end], stroke, 5.0, 4.0));
    }
    painter.circle_filled(on_screen(stands.x, stands.y), 5.0, color32(look.primary));
}

/// Draws a name as a pill under the pointer, over everything.
pub fn carried(ctx: &egui::Context, at: Pos2, name: &str, look: &Look) {
    let layer = egui::LayerId::new(egui::Order::Tooltip, egui::Id::unique("carried"));
    let painter = ctx.layer_painter(layer);
    let font = fonts::id(Font::SemiBold, 14.0);
    let galley = painter.layout_no_wrap(name.to_owned(), font, color32(look.ink));
    let pill = Rect::from_center_size(at + vec2(0.0, -6.0), galley.size() + vec2(28.0, 14.0));
    let stroke = Stroke::new(2.0, color32(look.primary));
    painter.rect(pill, 16, color32(look.panel), stroke, StrokeKind::Inside);
    painter.galley(pill.min + vec2(14.0, 7.0), galley, color32(look.ink));
}
