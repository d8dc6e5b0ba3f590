//! What only fingers do: taps of several fingers, long presses, palms, fingers that fell silent.
//! The figures are those of the solo regime: one person, one or two hands.

use super::held::{Grip, Hand};
use super::traces::Taps;
use super::{menu, pinch};
use crate::editor::event::{Device, Pointer, PointerId};
use crate::editor::{Command, Editor};
use crate::model::ActorId;

/// How long a press must rest to open the menu, in seconds.
const LONG_PRESS: f64 = 0.5;
/// From which share of that on a ring tells that the menu is about to open.
const RING: f64 = 0.3;
/// A finger that told nothing for so long, in seconds, is lost: at once when another takes what it holds, else later.
const SILENT: (f64, f64) = (3.0, 30.0);
/// A finger that lifts sooner, in seconds, and strays less, in millimetres, has tapped.
const TAP: (f64, f64) = (0.25, 5.0);
/// The same for taps of several fingers at once.
const SEVERAL: (f64, f64) = (0.2, 8.0);
/// So many contacts, born within so many seconds and millimetres, are a palm.
const PALM: (usize, f64, f64) = (3, 0.12, 120.0);
/// A finger came down.
pub(super) fn pressed(editor: &mut Editor, pointer: &Pointer) {
    let fingers = fingers(editor).count();
    if fingers == 1 {
        editor.view.traces.taps = Taps {
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
    let taps = &mut editor.view.traces.taps;
    taps.most = taps.most.max(fingers);
    taps.spoilt |= !on_empty;
    if !is_palm(editor, pointer) {
        pinch::pair(editor, pointer);
    }
}

/// The fingers that are down in the view in front.
fn fingers(editor: &Editor) -> impl Iterator<Item = &Hand> {
    let held = editor.hands.of(editor.view.id());
    held.filter(|hand| hand.start.device == Device::Finger)
}

/// Ignores the contacts of a palm until they lift.
fn is_palm(editor: &mut Editor, pointer: &Pointer) -> bool {
    let (count, seconds, millimetres) = PALM;
    let reach = millimetres * editor.view.points_per_mm;
    let with = |hand: &Hand| {
        hand.start.device == Device::Finger
            && !hand.dragging
            && pointer.time - hand.start.time <= seconds
            && hand.start.at.distance(pointer.at) <= reach
    };
    let view = editor.view.id();
    if editor.hands.of(view).filter(|hand| with(hand)).count() < count {
        return false;
    }
    for hand in editor.hands.of_mut(view).filter(|hand| with(hand)) {
        hand.grip = Grip::Idle;
    }
    editor.view.traces.pinch = None;
    true
}

/// Whether a finger that strayed a little has tapped all the same.
pub(super) fn is_tap(editor: &Editor, hand: &Hand) -> bool {
    let (seconds, millimetres) = TAP;
    hand.now.time - hand.start.time <= seconds
        && hand.travel <= millimetres * editor.view.points_per_mm
        && !matches!(hand.grip, Grip::Board | Grip::Stretch(_))
}

/// A finger lifted; tells whether it was one of several that belong together, so that it means nothing alone.
pub(super) fn released(editor: &mut Editor, hand: &Hand) -> bool {
    let pinching = hand.grip == Grip::Pinch;
    pinch::cancel(editor, hand.start.id);
    let (seconds, millimetres) = SEVERAL;
    let taps = &mut editor.view.traces.taps;
    taps.spoilt |= hand.travel > millimetres * editor.view.points_per_mm;
    taps.spoilt |= hand.now.time - taps.since > seconds;
    if fingers(editor).next().is_some() {
        return pinching;
    }
    let Taps { most, spoilt, .. } = editor.view.traces.taps;
    match (most, spoilt) {
        (2, false) => editor.run(Command::Undo),
        (3, false) => editor.run(Command::Redo),
        _ => return pinching,
    }
    true
}

/// The finger that holds an actor and has told nothing for a while, if that is how it is held: screens lose the end of a
/// touch now and then, and then somebody else may take the actor.
pub(super) fn silent_holder(editor: &Editor, actor: ActorId, time: f64) -> Option<PointerId> {
    let holds = |hand: &&Hand| match &hand.grip {
        Grip::Actors(haul) => haul.from.iter().any(|(id, ..)| *id == actor),
        _ => false,
    };
    let silent =
        |hand: &&Hand| hand.start.device == Device::Finger && time - hand.now.time > SILENT.0;
    let holder = editor.hands.held.values().filter(holds).find(silent);
    holder.map(|hand| hand.start.id)
}

/// A finger that told nothing for so long that it is lost.
pub(super) fn gone(editor: &Editor, time: f64) -> Option<PointerId> {
    let gone = fingers(editor).find(|hand| time - hand.now.time > SILENT.1);
    gone.map(|hand| hand.start.id)
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
pub(super) fn ripen(editor: &mut Editor, time: f64) -> Option<f64> {
    let rests = |hand: &&Hand| hand.start.device == Device::Finger && ripens(hand);
    let age = |hand: &Hand| time - hand.start.time;
    let alone = fingers(editor).count() == 1;
    let ripe = fingers(editor).find(|hand| rests(hand) && age(hand) >= LONG_PRESS);
    if let Some(hand) = ripe.filter(|_| alone).cloned() {
        if let Some(held) = editor.hands.held.get_mut(&hand.start.id) {
            held.grip = Grip::Idle;
        }
        menu::open(editor, &hand);
        return None;
    }
    let left = fingers(editor)
        .filter(rests)
        .map(|hand| RING * LONG_PRESS - age(hand));
    // Before the ring shows there is nothing to draw; while it grows every frame counts.
    left.reduce(f64::min).map(|left| left.max(0.016))
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
