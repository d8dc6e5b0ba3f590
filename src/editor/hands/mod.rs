//! What pointers do on the board: each has a meaning from the moment it goes down until it lifts, and no other
//! pointer changes it.
//!
//! Each thing that a pointer can hold has a file of its own, which says what pressing, moving, tapping, letting go and
//! being lost mean for it; none of these files uses another. What is under a pointer and what is held stand below them,
//! what taps and fingers mean above.

mod actors;
mod aim;
mod board;
mod coast;
mod fingers;
mod held;
mod menu;
mod pinch;
mod pull;
mod seed;
mod stretch;
mod taps;
mod traces;
mod under;

pub(super) use held::Hands;
pub use held::{Moving, Stretch};
pub use pull::{KNOB, Knob, Pulling};
pub(super) use traces::Traces;

use super::awaiting::Awaiting;
use super::event::ViewId;
use super::event::{Button, Device, Event, Pointer, PointerId};
use super::{Editor, Outcome, ToolKind};
use crate::model::ActorId;
use held::{Grip, Hand};
use under::{actor_at, item_at};

/// How far the mouse may stray during a click, in points (tldraw's figure).
const MOUSE_SLOP: f64 = 4.0;
/// How far a finger may stray before what it holds follows, in points (tldraw's figure).
const FINGER_SLOP: f64 = 6.0;

/// A hand does something.
pub(super) fn on(editor: &mut Editor, event: Event) {
    match event {
        Event::Press(pointer, button) => press(editor, pointer, button),
        Event::Move(pointer) => shift(editor, pointer),
        Event::Release(pointer) => release(editor, pointer),
        Event::Lost(id) => lose(editor, id),
        Event::Leave => (editor.view.traces.hovered, editor.view.traces.mouse) = (None, None),
        Event::Scroll(by) => editor.view.camera.pan(by),
        Event::Zoom(at, factor) => editor.view.camera.zoom_about(at, factor),
        Event::Escape => put_back(editor),
    }
}

/// Time passes; tells after how many seconds to come back.
pub(super) fn tick(editor: &mut Editor, time: f64) -> Option<f64> {
    if let Some(id) = fingers::gone(editor, time) {
        lose(editor, id);
    }
    let ripening = fingers::ripen(editor, time);
    let running = coast::tick(editor, time);
    if running { Some(0.0) } else { ripening }
}

fn press(editor: &mut Editor, pointer: Pointer, button: Button) {
    if !pointer.at.is_finite() {
        return;
    }
    if editor.hands.held.contains_key(&pointer.id) {
        if pointer.device == Device::Mouse {
            return press_again(editor, pointer.id, button);
        }
        lose(editor, pointer.id);
    }
    editor.view.traces.coast.stop();
    let actor = actor_at(editor, &pointer);
    let silent = actor.and_then(|actor| fingers::silent_holder(editor, actor, pointer.time));
    if let Some(silent) = silent {
        lose(editor, silent);
    }
    let grip = match button {
        Button::Primary => grip(editor, &pointer, actor),
        Button::Middle | Button::Secondary => Grip::Board,
    };
    let hand = Hand {
        view: editor.view.id(),
        start: pointer,
        now: pointer,
        button,
        grip,
        travel: 0.0,
        dragging: false,
        on_empty: actor.is_none(),
    };
    editor.hands.held.insert(pointer.id, hand);
    if pointer.device == Device::Finger {
        fingers::pressed(editor, &pointer);
    }
}

/// What a pointer that goes down takes hold of.
fn grip(editor: &mut Editor, pointer: &Pointer, actor: Option<ActorId>) -> Grip {
    if pointer.keys.space || editor.tool == ToolKind::Hand {
        return Grip::Board;
    }
    if let Some(Awaiting::Wish(actor)) = editor.awaiting {
        return aim::press(editor, pointer, actor, true);
    }
    if let Some(from) = pull::knob_under(editor, pointer) {
        return pull::press(from, true);
    }
    match (editor.tool, actor) {
        (ToolKind::Tie, Some(from)) => pull::press(from, false),
        (_, Some(actor)) if editor.hands.holds(actor) => actors::join(editor, pointer, actor),
        (ToolKind::Select, Some(actor)) if pointer.keys.command => {
            aim::press(editor, pointer, actor, false)
        }
        (ToolKind::Select | ToolKind::Actor, Some(actor)) => actors::press(editor, pointer, actor),
        (ToolKind::Actor, None) => Grip::Seed,
        (ToolKind::Tie, None) => Grip::Board,
        (ToolKind::Lasso, _) => stretch::press(pointer, true),
        (ToolKind::Select, None) if pointer.device == Device::Finger => Grip::Board,
        (ToolKind::Select | ToolKind::Hand, _) => stretch::press(pointer, pointer.keys.alt),
    }
}

/// A second button of the mouse while the first is down: the right one puts back what is held.
fn press_again(editor: &mut Editor, id: PointerId, button: Button) {
    if let Some(hand) = editor.hands.held.get_mut(&id)
        && button == Button::Secondary
    {
        hand.grip = Grip::Idle;
    }
}

fn shift(editor: &mut Editor, pointer: Pointer) {
    if !pointer.at.is_finite() {
        return;
    }
    let Some(hand) = editor.hands.held.get_mut(&pointer.id) else {
        return hover(editor, &pointer);
    };
    let by = pointer.at - hand.now.at;
    let elapsed = pointer.time - hand.now.time;
    hand.now = pointer;
    hand.travel = hand.travel.max(hand.start.at.distance(pointer.at));
    let slop = match pointer.device {
        Device::Mouse => MOUSE_SLOP,
        Device::Finger => FINGER_SLOP,
    };
    let first = !hand.dragging && hand.travel > slop;
    hand.dragging |= first;
    if !hand.dragging {
        return;
    }
    let start = hand.start.at;
    match &mut hand.grip {
        // What was held back while it might have been a tap comes with the first step.
        Grip::Board if first => board::moved(editor, pointer.at - start, elapsed),
        Grip::Board => board::moved(editor, by, elapsed),
        Grip::Stretch(stretch) => stretch::moved(stretch, start, pointer.at),
        Grip::Pinch => pinch::moved(editor),
        Grip::Actors(_)
        | Grip::Pull(_)
        | Grip::Aim(_)
        | Grip::Seed
        | Grip::Look(_)
        | Grip::Idle => {}
    }
}

/// The mouse moves over the board and holds nothing.
fn hover(editor: &mut Editor, pointer: &Pointer) {
    if pointer.device == Device::Mouse {
        editor.view.traces.hovered = item_at(editor, pointer);
        editor.view.traces.mouse = Some(pointer.at);
    }
}

fn release(editor: &mut Editor, pointer: Pointer) {
    let Some(mut hand) = editor.hands.held.remove(&pointer.id) else {
        return;
    };
    if pointer.at.is_finite() {
        hand.now = pointer;
    }
    let finger = pointer.device == Device::Finger;
    let several = finger && fingers::released(editor, &hand);
    let tapped = !hand.dragging || (finger && fingers::is_tap(editor, &hand));
    if tapped && !several {
        taps::tap(editor, &hand);
    } else if hand.dragging && !several {
        drop(editor, &hand);
    }
}

/// Something was dragged and let go.
fn drop(editor: &mut Editor, hand: &Hand) {
    match &hand.grip {
        Grip::Actors(haul) => actors::drop(editor, haul, &actors::moving(editor, hand)),
        Grip::Stretch(stretch) => stretch::drop(editor, stretch),
        Grip::Pull(_) => pull::drop(editor, hand),
        Grip::Aim(_) => aim::drop(editor, hand),
        Grip::Seed => seed::drop(editor, hand),
        Grip::Board => board::drop(editor, hand),
        Grip::Pinch | Grip::Look(_) | Grip::Idle => {}
    }
}

/// A pointer is gone without lifting: what it moved goes back, and the person may still keep it there.
fn lose(editor: &mut Editor, id: PointerId) {
    let Some(hand) = editor.hands.held.remove(&id) else {
        return;
    };
    pinch::cancel(editor, id);
    let moved = if hand.dragging {
        actors::moving(editor, &hand)
    } else {
        Vec::new()
    };
    if !moved.is_empty() {
        editor.outcomes.push(Outcome::PutBack(moved));
    }
}

/// Puts back all that is held in the view in front.
pub(super) fn put_back(editor: &mut Editor) {
    for hand in editor.hands.of_mut(editor.view.id()) {
        hand.grip = Grip::Idle;
    }
    editor.view.traces.pinch = None;
    editor.view.traces.coast.stop();
}

/// Every pointer that is down in a view is gone.
pub(super) fn let_go_of(editor: &mut Editor, view: ViewId) {
    let held: Vec<PointerId> = editor.hands.of(view).map(|hand| hand.start.id).collect();
    for id in held {
        lose(editor, id);
    }
}

impl Editor {
    /// The actors of the map in front that hands are moving in any view, and where to.
    pub fn moving(&self) -> Vec<Moving> {
        let dragging = self.hands.held.values().filter(|hand| hand.dragging);
        let here = dragging.filter(|hand| self.shows_map_of(hand));
        here.flat_map(|hand| actors::moving(self, hand)).collect()
    }

    /// Whether a hand points at the map that is shown in front.
    fn shows_map_of(&self, hand: &Hand) -> bool {
        self.view_of(hand.view).map_id() == self.map_id()
    }
}
