//! Two fingers that zoom and move the board together.

use super::held::{Grip, Hand};
use crate::editor::Editor;
use crate::editor::event::{Device, Pointer, PointerId};
use kurbo::Point;

/// Two fingers pinch when they come down this near, in millimetres, and this soon after one another, in seconds.
const PINCH: (f64, f64) = (250.0, 0.3);
/// By how much the distance must change before a pinch zooms.
const PINCH_DEAD_ZONE: f64 = 0.05;

/// Two fingers that zoom.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pinch {
    a: PointerId,
    b: PointerId,
    middle: Point,
    distance: f64,
    first_distance: f64,
    zooming: bool,
}

/// A finger on the empty board and another that came down just before begin to pinch.
pub(super) fn pair(editor: &mut Editor, pointer: &Pointer) {
    if editor.view.traces.pinch.is_some() || !moves_board(editor, pointer.id) {
        return;
    }
    let Some((other, at)) = partner(editor, pointer) else {
        return;
    };
    let distance = at.distance(pointer.at).max(1.0);
    editor.view.traces.pinch = Some(Pinch {
        a: other,
        b: pointer.id,
        middle: at.midpoint(pointer.at),
        distance,
        first_distance: distance,
        zooming: false,
    });
    for id in [other, pointer.id] {
        if let Some(hand) = editor.hands.held.get_mut(&id) {
            hand.grip = Grip::Pinch;
        }
    }
}

fn moves_board(editor: &Editor, id: PointerId) -> bool {
    let hand = editor.hands.held.get(&id);
    hand.is_some_and(|hand| hand.on_empty && hand.grip == Grip::Board)
}

/// The finger that a finger pinches with, and where it is.
fn partner(editor: &Editor, pointer: &Pointer) -> Option<(PointerId, Point)> {
    let (millimetres, seconds) = PINCH;
    let reach = millimetres * editor.view.points_per_mm;
    let fits = |hand: &&Hand| {
        hand.start.device == Device::Finger
            && hand.start.id != pointer.id
            && moves_board(editor, hand.start.id)
            && hand.now.at.distance(pointer.at) <= reach
            && pointer.time - hand.start.time <= seconds
    };
    let other = editor.hands.of(editor.view.id()).find(fits);
    other.map(|hand| (hand.start.id, hand.now.at))
}

/// One of two pinching fingers moved.
pub(super) fn moved(editor: &mut Editor) {
    let held = &editor.hands.held;
    let Some(pinch) = &mut editor.view.traces.pinch else {
        return;
    };
    let (Some(a), Some(b)) = (held.get(&pinch.a), held.get(&pinch.b)) else {
        return;
    };
    let (middle, distance) = (
        a.now.at.midpoint(b.now.at),
        a.now.at.distance(b.now.at).max(1.0),
    );
    editor.view.camera.pan(middle - pinch.middle);
    pinch.middle = middle;
    if pinch.zooming {
        editor
            .view
            .camera
            .zoom_about(middle, distance / pinch.distance);
        pinch.distance = distance;
    } else if (distance / pinch.first_distance - 1.0).abs() > PINCH_DEAD_ZONE {
        // Starts from here, not from the first distance: the board does not jump.
        pinch.zooming = true;
        pinch.distance = distance;
    }
}

/// A finger is no longer there: if it pinched, the other goes on moving the board.
pub(super) fn cancel(editor: &mut Editor, id: PointerId) {
    let Some(pinch) = editor
        .view
        .traces
        .pinch
        .filter(|it| it.a == id || it.b == id)
    else {
        return;
    };
    editor.view.traces.pinch = None;
    let other = if pinch.a == id { pinch.b } else { pinch.a };
    if let Some(hand) = editor.hands.held.get_mut(&other) {
        hand.grip = Grip::Board;
        // It is no longer where it went down; without this its first step would jump.
        hand.dragging = true;
    }
    editor.view.traces.coast.stop();
}
