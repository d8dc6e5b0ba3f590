//! What only fingers do: pinches, taps of several fingers, long presses, palms, and the way the board runs on.
//! The figures are those of the solo regime: one person, one or two hands.

use super::event::{Device, Pointer, PointerId};
use super::grip::Grip;
use super::hands::Hand;
use super::tapping::menu;
use super::{Command, Editor};
use kurbo::Vec2;

/// How long a press must rest to open the menu, in seconds.
pub(super) const LONG_PRESS: f64 = 0.5;
/// From which share of that on a ring tells that the menu is about to open.
const RING: f64 = 0.3;
/// A finger that told nothing for so long, in seconds, is lost: at once when another takes what it holds, else later.
const SILENT: (f64, f64) = (3.0, 30.0);
/// A finger that lifts sooner, in seconds, and strays less, in millimetres, has tapped.
const TAP: (f64, f64) = (0.25, 5.0);
/// The same for taps of several fingers at once.
const SEVERAL: (f64, f64) = (0.2, 8.0);
/// Two fingers pinch when they come down this near, in millimetres, and this soon after one another, in seconds.
const PINCH: (f64, f64) = (250.0, 0.3);
/// By how much the distance must change before a pinch zooms.
const PINCH_DEAD_ZONE: f64 = 0.05;
/// So many contacts, born within so many seconds and millimetres, are a palm.
const PALM: (usize, f64, f64) = (3, 0.12, 120.0);
/// How much of its speed the board loses in a sixtieth of a second (tldraw's figure).
const FRICTION: f64 = 0.09;
/// How near to the edge a drag scrolls the board, in points, after how many seconds, and how fast in points a second.
const EDGE: (f64, f64, f64) = (8.0, 0.2, 600.0);

/// Two fingers that zoom.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pinch {
    a: PointerId,
    b: PointerId,
    middle: kurbo::Point,
    distance: f64,
    first_distance: f64,
    zooming: bool,
}

/// Fingers that are down together, to tell a tap of two or three.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Taps {
    since: f64,
    most: usize,
    spoilt: bool,
}

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

/// A finger came down.
pub(super) fn pressed(editor: &mut Editor, pointer: &Pointer) {
    let fingers = fingers(editor).count();
    if fingers == 1 {
        editor.hands.taps = Taps {
            since: pointer.time,
            most: 0,
            spoilt: false,
        };
    }
    let on_empty = editor
        .hands
        .held
        .get(&pointer.id)
        .is_some_and(|it| it.on_empty);
    let taps = &mut editor.hands.taps;
    taps.most = taps.most.max(fingers);
    taps.spoilt |= !on_empty;
    if !is_palm(editor, pointer) {
        pair(editor, pointer);
    }
}

fn fingers(editor: &Editor) -> impl Iterator<Item = &Hand> {
    let held = editor.hands.held.values();
    held.filter(|hand| hand.start.device == Device::Finger)
}

/// Ignores the contacts of a palm until they lift.
fn is_palm(editor: &mut Editor, pointer: &Pointer) -> bool {
    let (count, seconds, millimetres) = PALM;
    let reach = millimetres * editor.points_per_mm;
    let with = |hand: &Hand| {
        hand.start.device == Device::Finger
            && !hand.dragging
            && pointer.time - hand.start.time <= seconds
            && hand.start.at.distance(pointer.at) <= reach
    };
    if editor.hands.held.values().filter(|hand| with(hand)).count() < count {
        return false;
    }
    for hand in editor.hands.held.values_mut().filter(|hand| with(hand)) {
        hand.grip = Grip::Idle;
    }
    editor.hands.pinch = None;
    true
}

/// A finger on the empty board and another that came down just before begin to pinch.
fn pair(editor: &mut Editor, pointer: &Pointer) {
    let (millimetres, seconds) = PINCH;
    let reach = millimetres * editor.points_per_mm;
    let moves_board = |id: &PointerId| {
        let hand = editor.hands.held.get(id);
        hand.is_some_and(|hand| hand.on_empty && hand.grip == Grip::Board)
    };
    if editor.hands.pinch.is_some() || !moves_board(&pointer.id) {
        return;
    }
    let other = fingers(editor).find(|hand| {
        hand.start.id != pointer.id
            && moves_board(&hand.start.id)
            && hand.now.at.distance(pointer.at) <= reach
            && pointer.time - hand.start.time <= seconds
    });
    let Some((other, at)) = other.map(|hand| (hand.start.id, hand.now.at)) else {
        return;
    };
    let distance = at.distance(pointer.at).max(1.0);
    editor.hands.pinch = Some(Pinch {
        a: other,
        b: pointer.id,
        middle: at.midpoint(pointer.at),
        distance,
        first_distance: distance,
        zooming: false,
    });
    for (id, with) in [(other, pointer.id), (pointer.id, other)] {
        if let Some(hand) = editor.hands.held.get_mut(&id) {
            hand.grip = Grip::Pinch(with);
        }
    }
}

/// One of two pinching fingers moved.
pub(super) fn pinched(editor: &mut Editor) {
    let hands = &mut editor.hands;
    let Some(pinch) = &mut hands.pinch else {
        return;
    };
    let (Some(a), Some(b)) = (hands.held.get(&pinch.a), hands.held.get(&pinch.b)) else {
        return;
    };
    let (middle, distance) = (
        a.now.at.midpoint(b.now.at),
        a.now.at.distance(b.now.at).max(1.0),
    );
    editor.camera.pan(middle - pinch.middle);
    pinch.middle = middle;
    if pinch.zooming {
        editor.camera.zoom_about(middle, distance / pinch.distance);
        pinch.distance = distance;
    } else if (distance / pinch.first_distance - 1.0).abs() > PINCH_DEAD_ZONE {
        // Starts from here, not from the first distance: the board does not jump.
        pinch.zooming = true;
        pinch.distance = distance;
    }
}

/// Whether a finger that strayed a little has tapped all the same.
pub(super) fn is_tap(editor: &Editor, hand: &Hand) -> bool {
    let (seconds, millimetres) = TAP;
    hand.now.time - hand.start.time <= seconds
        && hand.travel <= millimetres * editor.points_per_mm
        && !matches!(hand.grip, Grip::Board | Grip::Stretch(_))
}

/// A finger lifted; tells whether it was one of several that belong together, so that it means nothing alone.
pub(super) fn released(editor: &mut Editor, hand: &Hand) -> bool {
    let pinching = matches!(hand.grip, Grip::Pinch(_));
    forget(editor, hand.start.id);
    let (seconds, millimetres) = SEVERAL;
    let taps = &mut editor.hands.taps;
    taps.spoilt |= hand.travel > millimetres * editor.points_per_mm;
    taps.spoilt |= hand.now.time - taps.since > seconds;
    if fingers(editor).next().is_some() {
        return pinching;
    }
    let Taps { most, spoilt, .. } = editor.hands.taps;
    match (most, spoilt) {
        (2, false) => editor.run(Command::Undo),
        (3, false) => editor.run(Command::Redo),
        _ => return pinching,
    }
    true
}

/// A finger is no longer there: if it pinched, the other goes on moving the board.
pub(super) fn forget(editor: &mut Editor, id: PointerId) {
    let Some(pinch) = editor.hands.pinch.filter(|it| it.a == id || it.b == id) else {
        return;
    };
    editor.hands.pinch = None;
    let other = if pinch.a == id { pinch.b } else { pinch.a };
    if let Some(hand) = editor.hands.held.get_mut(&other) {
        hand.grip = Grip::Board;
        // It is no longer where it went down; without this its first step would jump.
        hand.dragging = true;
    }
    editor.hands.coast.stop();
}

/// The finger that holds an actor and has told nothing for a while, if that is how it is held: screens lose the end of a
/// touch now and then, and then somebody else may take the actor.
pub(super) fn silent_holder(
    editor: &Editor,
    actor: crate::model::ActorId,
    time: f64,
) -> Option<PointerId> {
    let holds = |hand: &&Hand| match &hand.grip {
        Grip::Actors(haul) => haul.from.iter().any(|(id, ..)| *id == actor),
        _ => false,
    };
    let silent = |hand: &&Hand| time - hand.now.time > SILENT.0;
    let holder = fingers(editor).filter(holds).find(silent);
    holder.map(|hand| hand.start.id)
}

/// Time passes; tells after how many seconds to come back.
pub(super) fn tick(editor: &mut Editor, time: f64) -> Option<f64> {
    let gone = fingers(editor).find(|hand| time - hand.now.time > SILENT.1);
    if let Some(id) = gone.map(|hand| hand.start.id) {
        super::hands::lose(editor, id);
    }
    let ripening = ripen(editor, time);
    let running = run_on(editor, time) | scroll_at_edge(editor, time);
    if running { Some(0.0) } else { ripening }
}

/// Whether a finger that rests like this opens the menu in the end.
fn ripens(hand: &Hand) -> bool {
    let opens = match &hand.grip {
        Grip::Actors(_) | Grip::Board => true,
        Grip::Pull(pull) => !pull.knob,
        _ => false,
    };
    opens && !hand.dragging
}

/// Opens the menu under fingers that rest.
fn ripen(editor: &mut Editor, time: f64) -> Option<f64> {
    let rests = |hand: &&Hand| hand.start.device == Device::Finger && ripens(hand);
    let age = |hand: &Hand| time - hand.start.time;
    let alone = fingers(editor).count() == 1;
    let ripe = fingers(editor).find(|hand| rests(hand) && age(hand) >= LONG_PRESS);
    if let Some(hand) = ripe.filter(|_| alone).cloned() {
        if let Some(held) = editor.hands.held.get_mut(&hand.start.id) {
            held.grip = Grip::Idle;
        }
        menu(editor, &hand);
        return None;
    }
    let left = fingers(editor)
        .filter(rests)
        .map(|hand| RING * LONG_PRESS - age(hand));
    // Before the ring shows there is nothing to draw; while it grows every frame counts.
    left.reduce(f64::min).map(|left| left.max(0.016))
}

/// The board runs on after a finger let it go.
fn run_on(editor: &mut Editor, time: f64) -> bool {
    let coast = &mut editor.hands.coast;
    if !coast.moving {
        return false;
    }
    let elapsed = (time - coast.last_time).clamp(0.0, 0.1);
    coast.last_time = time;
    let by = coast.speed * elapsed;
    coast.speed *= (1.0 - FRICTION).powf(elapsed * 60.0);
    coast.moving = coast.speed.hypot() > 12.0;
    editor.camera.pan(by);
    coast.moving
}

/// Whether a hand takes something somewhere.
fn carries(hand: &Hand) -> bool {
    matches!(hand.grip, Grip::Actors(_) | Grip::Pull(_) | Grip::Aim(_))
}

/// Moves the board when a drag rests at the edge of the view.
fn scroll_at_edge(editor: &mut Editor, time: f64) -> bool {
    let (zone, after, speed) = EDGE;
    let view = editor.camera.view;
    let inner = view.inset(-zone);
    let drags = |hand: &&Hand| hand.dragging && carries(hand);
    let at = editor
        .hands
        .held
        .values()
        .find(drags)
        .map(|hand| hand.now.at);
    let coast = &mut editor.hands.coast;
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
        editor.camera.pan(-way * speed * elapsed);
    }
    true
}

impl Editor {
    /// The resting fingers whose menu is about to open, and how near it is: 0 to 1.
    pub fn ripening(&self, time: f64) -> Vec<(kurbo::Point, f64)> {
        fingers(self)
            .filter(|hand| ripens(hand))
            .map(|hand| (hand.now.at, (time - hand.start.time) / LONG_PRESS))
            .filter(|(_, share)| *share > RING)
            .collect()
    }
}
