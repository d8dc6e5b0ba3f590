//! The board runs on after a finger lets it go, and moves when a drag rests at the edge of the view.

use super::held::{Grip, Hand};
use crate::editor::Editor;
use kurbo::{Point, Vec2};

/// How much of its speed the board loses in a sixtieth of a second (tldraw's figure).
const FRICTION: f64 = 0.09;
/// How near to the edge a drag scrolls the board, in points, after how many seconds, and how fast in points a second.
const EDGE: (f64, f64, f64) = (8.0, 0.2, 600.0);

/// The speed at which the board runs on after a finger lets it go, and the time a drag has spent at the edge.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Coast {
    speed: Vec2,
    moving: bool,
    last_time: f64,
    at_edge_since: Option<f64>,
}

impl Coast {
    pub(super) fn stop(&mut self) {
        self.speed = Vec2::ZERO;
        self.moving = false;
    }

    /// A finger moves the board by so much in so many seconds.
    pub(super) fn push(&mut self, by: Vec2, elapsed: f64) {
        if elapsed > 1e-4 {
            self.speed = self.speed * 0.4 + by / elapsed * 0.6;
        }
    }

    /// The finger lets go.
    pub(super) fn release(&mut self, time: f64) {
        self.moving = self.speed.hypot() > 60.0 && self.speed.is_finite();
        self.last_time = time;
    }
}

/// Time passes; tells whether the board is still moving.
pub(super) fn tick(editor: &mut Editor, time: f64) -> bool {
    run_on(editor, time) | scroll_at_edge(editor, time)
}

/// The board runs on after a finger let it go.
fn run_on(editor: &mut Editor, time: f64) -> bool {
    let coast = &mut editor.view.traces.coast;
    if !coast.moving {
        return false;
    }
    let elapsed = (time - coast.last_time).clamp(0.0, 0.1);
    coast.last_time = time;
    let by = coast.speed * elapsed;
    coast.speed *= (1.0 - FRICTION).powf(elapsed * 60.0);
    coast.moving = coast.speed.hypot() > 12.0;
    editor.view.camera.pan(by);
    coast.moving
}

/// Whether a hand takes something somewhere.
fn carries(hand: &Hand) -> bool {
    matches!(hand.grip, Grip::Actors(_) | Grip::Pull(_) | Grip::Aim(_))
}

/// Where the hand is that takes something somewhere, if any does.
fn carried_at(editor: &Editor) -> Option<Point> {
    let mut held = editor.hands.of(editor.view.id());
    let drags = held.find(|hand| hand.dragging && carries(hand));
    drags.map(|hand| hand.now.at)
}

/// Moves the board when a drag rests at the edge of the view.
fn scroll_at_edge(editor: &mut Editor, time: f64) -> bool {
    let (zone, after, speed) = EDGE;
    let view = editor.view.camera.view;
    let inner = view.inset(-zone);
    let at = carried_at(editor);
    let coast = &mut editor.view.traces.coast;
    let Some(at) = at.filter(|at| view.contains(*at) && !inner.contains(*at)) else {
        coast.at_edge_since = None;
        return false;
    };
    let since = *coast.at_edge_since.get_or_insert(time);
    let elapsed = (time - coast.last_time).clamp(0.0, 0.05);
    coast.last_time = time;
    if time - since > after {
        let outward = |value: f64, low: f64, high: f64| {
            f64::from(u8::from(value > high)) - f64::from(u8::from(value < low))
        };
        let way = Vec2::new(
            outward(at.x, inner.x0, inner.x1),
            outward(at.y, inner.y0, inner.y1),
        );
        editor.view.camera.pan(-way * speed * elapsed);
    }
    true
}
