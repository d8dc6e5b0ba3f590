//! What is drawn around ties and never exported: the glow of those that are selected, ties and wishes while hands set
//! them, and the knob from which ties are drawn.

use super::overlay::dashed_circle;
use super::{drawn_at, pos};
use crate::editor::{Editor, KNOB, Knob, Moving, Pulling};
use crate::model::{ActorId, TieKind};
use crate::scene::icons::glyph;
use crate::scene::look::Look;
use crate::scene::tie_line::{Seen, TieLine};
use crate::scene::{Ghost, NODE_RADIUS, build, spaces};
use crate::ui::paint;
use crate::ui::style::theme::color32;
use crate::ui::widgets::icon_in;
use egui::{Painter, Rect, Stroke, vec2};
use kurbo::Point;

/// The most ties that glow in a frame; more would say nothing more.
const GLOWS_MAX: usize = 200;
/// How far a tie that is being drawn bends, as a share of its length: as those on the board do.
const BEND: f32 = -0.12;
/// Into how many pieces a curve is cut.
const PIECES: u8 = 32;

/// The radius of nodes on the screen.
fn radius(editor: &Editor) -> f64 {
    NODE_RADIUS * editor.arrangement().map_or(1.0, |it| f64::from(it.scale))
}

/// What lies under the nodes: the glow of the ties that are selected or under the mouse.
pub(super) fn below(painter: &Painter, editor: &Editor, moving: &[Moving], look: &Look) {
    let (chosen, hovered) = (&editor.selection, editor.hovered_tie());
    if chosen.ties().next().is_none() && hovered.is_none() {
        return;
    }
    let share = |tie: &&TieLine| match tie.id {
        Some(tie) if chosen.has(tie) => Some(0.3),
        tie if tie.is_some() && tie == hovered => Some(0.15),
        _ => None,
    };
    let glowing = editor.scene().ties.iter();
    let glowing = glowing.filter_map(|tie| Some((tie, share(&tie)?)));
    let at = |node| drawn_at(editor, moving, node);
    let scale = editor.arrangement().map_or(1.0, |it| it.scale);
    for (tie, share) in glowing.take(GLOWS_MAX) {
        let ends = at(tie.from).zip(at(tie.to));
        if let Some(seen) = ends.and_then(|(from, to)| tie.seen(from, to, scale)) {
            let color = color32(look.selection.with_opacity(share));
            let stroke = Stroke::new(tie.line.width as f32 + 9.0, color);
            painter.line(sampled(&seen), stroke);
        }
    }
}

fn sampled(seen: &Seen) -> Vec<egui::Pos2> {
    let at = |step: u8| {
        let share = f64::from(step) / f64::from(PIECES);
        pos(seen.course.at(seen.start + (seen.end - seen.start) * share))
    };
    (0..=PIECES).map(at).collect()
}

/// What lies over the nodes: ties and wishes that hands are setting, and the knob.
pub(super) fn above(painter: &Painter, editor: &Editor, moving: &[Moving], look: &Look) {
    if let Some(from) = editor.awaiting().map(crate::editor::Awaiting::actor) {
        ring(painter, editor, moving, (from, 6.5), look);
    }
    if let Some(kind) = editor.tie_kind() {
        for pulling in editor.pulling() {
            pull(painter, editor, moving, (&pulling, kind), look);
        }
    }
    for wish in editor.wishing() {
        ghost(painter, editor, moving, &wish, look);
    }
    if let Some(knob) = editor.knob() {
        paint_knob(painter, editor, &knob, look);
    }
}

/// A ring around an actor, so far from its border.
fn ring(
    painter: &Painter,
    editor: &Editor,
    moving: &[Moving],
    (actor, beyond): (ActorId, f32),
    look: &Look,
) {
    if let Some(at) = place(editor, moving, actor) {
        let stroke = Stroke::new(2.5, color32(look.primary));
        painter.circle_stroke(pos(at), radius(editor) as f32 + beyond, stroke);
    }
}

fn place(editor: &Editor, moving: &[Moving], actor: ActorId) -> Option<Point> {
    drawn_at(editor, moving, editor.node(actor)?)
}

/// A tie that follows a pointer, or has found the actor it would reach.
fn pull(
    painter: &Painter,
    editor: &Editor,
    moving: &[Moving],
    (pulling, kind): (&Pulling, &TieKind),
    look: &Look,
) {
    let Some(from) = place(editor, moving, pulling.from) else {
        return;
    };
    let reached = pulling.to.and_then(|to| place(editor, moving, to));
    let tie = TieLine {
        bend: BEND,
        ..build::sample(kind, &kind.flow, look)
    };
    if let Some(to) = pulling.to {
        ring(painter, editor, moving, (to, 5.5), look);
    } else if pulling.adds {
        let stroke = Stroke::new(2.0, color32(tie.line.color));
        let at = pos(pulling.at);
        painter.extend(dashed_circle(at, radius(editor) as f32, stroke));
    }
    let scale = editor.arrangement().map_or(1.0, |it| it.scale);
    let to = reached.unwrap_or_else(|| {
        // Ties keep clear of nodes: this one is to end right under the pointer.
        let beyond = if pulling.adds { 0.0 } else { radius(editor) };
        pulling.at + (pulling.at - from).normalize() * beyond
    });
    paint::draw(painter, &tie.marks(from, to, scale));
}

/// Where an actor is wanted, with an arrow from where it stands.
fn ghost(painter: &Painter, editor: &Editor, moving: &[Moving], wish: &Moving, look: &Look) {
    let map = editor.map();
    let at = spaces::board_point(map, wish.x, wish.y);
    let node = editor.node(wish.actor);
    let from = place(editor, moving, wish.actor);
    let actor = editor.board().actor(wish.actor);
    if let (Some(node), Some(from), Some(actor)) = (node, from, actor) {
        let scale = editor.arrangement().map_or(1.0, |it| it.scale);
        let category = editor.board().category_of(actor);
        let ghost = Ghost::new(node, at, &actor.name, category, look);
        paint::draw(
            painter,
            &ghost.marks(from, editor.view.camera.to_screen(at), scale),
        );
    }
}

/// The knob beside the selected actor.
fn paint_knob(painter: &Painter, editor: &Editor, knob: &Knob, look: &Look) {
    let at = pos(knob.at);
    let awaited = editor.awaiting().is_some();
    let (ground, ink) = if awaited {
        (look.primary, look.on_primary)
    } else {
        (look.panel, look.primary)
    };
    let edge = Stroke::new(2.0, color32(look.primary));
    painter.circle(at, KNOB as f32, color32(ground), edge);
    let square = Rect::from_center_size(at, vec2(14.0, 14.0));
    icon_in(painter, square, glyph::ARROW_UP_RIGHT, 12.0, color32(ink));
}
