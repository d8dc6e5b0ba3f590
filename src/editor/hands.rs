//! What pointers do on the board: each has a meaning from the moment it goes down until it lifts, and no other
//! pointer changes it.

use super::event::{Button, Device, Event, Pointer, PointerId};
use super::grip::{Grip, Moving, Stretch};
use super::touch::{Coast, Pinch, Taps};
use super::{Editor, Item, Outcome, letting_go, taking, tapping, touch};
use crate::model::{ActorId, TieId};
use crate::scene::{hit, spaces};
use kurbo::Point;
use std::collections::BTreeMap;

/// How far the mouse may stray during a click, in points (tldraw's figure).
const MOUSE_SLOP: f64 = 4.0;
/// How far a finger may stray before what it holds follows, in points (tldraw's figure).
const FINGER_SLOP: f64 = 6.0;

/// How far beside a tie the mouse may point, in points, and a finger, in millimetres.
const TIE_SLOP: (f64, f64) = (6.0, 5.0);

/// One pointer that is down.
#[derive(Clone, Debug)]
pub(super) struct Hand {
    pub(super) start: Pointer,
    pub(super) now: Pointer,
    pub(super) button: Button,
    pub(super) grip: Grip,
    /// The farthest it has been from where it went down, in points.
    pub(super) travel: f64,
    /// Whether what it holds follows it.
    pub(super) dragging: bool,
    /// Whether it went down on no actor.
    pub(super) on_empty: bool,
}

impl Hand {
    fn holds(&self, actor: ActorId) -> bool {
        match &self.grip {
            Grip::Actors(haul) => {
                haul.lead == actor || haul.from.iter().any(|(id, ..)| *id == actor)
            }
            _ => false,
        }
    }
}

/// All pointers that are down, and what they leave behind.
#[derive(Default)]
pub(super) struct Hands {
    pub(super) held: BTreeMap<PointerId, Hand>,
    pub(super) pinch: Option<Pinch>,
    pub(super) taps: Taps,
    pub(super) coast: Coast,
    pub(super) hovered: Option<Item>,
    /// Where the mouse is over the board.
    pub(super) mouse: Option<Point>,
    pub(super) last_tap: Option<(Pointer, Option<Item>)>,
}

impl Hands {
    pub(super) fn any(&self) -> bool {
        !self.held.is_empty()
    }

    pub(super) fn stretches(&self) -> impl Iterator<Item = &Stretch> {
        self.held.values().filter_map(|hand| match &hand.grip {
            Grip::Stretch(stretch) if hand.dragging => Some(stretch),
            _ => None,
        })
    }

    pub(super) fn moving(&self, editor: &Editor) -> Vec<Moving> {
        self.held
            .values()
            .filter(|hand| hand.dragging)
            .flat_map(|hand| moving(editor, hand))
            .collect()
    }

    pub(super) fn holds(&self, actor: ActorId) -> bool {
        self.held.values().any(|hand| hand.holds(actor))
    }

    pub(super) fn drags(&self, actor: ActorId) -> bool {
        let mut holding = self.held.values().filter(|hand| hand.holds(actor));
        holding.any(|hand| hand.dragging)
    }

    /// The actor that two fingers show large.
    pub(super) fn looked_at(&self) -> Option<ActorId> {
        self.held.values().find_map(|hand| match hand.grip {
            Grip::Look(actor) => Some(actor),
            _ => None,
        })
    }
}

/// A hand does something.
pub(super) fn on(editor: &mut Editor, event: Event) {
    match event {
        Event::Press(pointer, button) => press(editor, pointer, button),
        Event::Move(pointer) => shift(editor, pointer),
        Event::Release(pointer) => release(editor, pointer),
        Event::Lost(id) => lose(editor, id),
        Event::Leave => (editor.hands.hovered, editor.hands.mouse) = (None, None),
        Event::Scroll(by) => editor.camera.pan(by),
        Event::Zoom(at, factor) => editor.camera.zoom_about(at, factor),
        Event::Escape => put_back(editor),
    }
}

/// How far beside what it means a device may point, in points.
fn slop(editor: &Editor, device: Device) -> f64 {
    match device {
        Device::Mouse => MOUSE_SLOP,
        Device::Finger => 9.0 * editor.points_per_mm,
    }
}

/// What is drawn at a point of the screen, as near as the device can point: an actor, else a tie.
pub(super) fn item_at(editor: &Editor, pointer: &Pointer) -> Option<Item> {
    let actor = actor_at(editor, pointer).map(Item::Actor);
    actor.or_else(|| tie_at(editor, pointer).map(Item::Tie))
}

/// The actor drawn at a point of the screen.
pub(super) fn actor_at(editor: &Editor, pointer: &Pointer) -> Option<ActorId> {
    let slop = slop(editor, pointer.device);
    let arrangement = editor.arrangement()?;
    let scene = editor.scene();
    let node = hit::node_at(scene, arrangement, &editor.camera, pointer.at, slop)?;
    scene.nodes.get(node as usize).map(|node| node.actor)
}

/// The tie drawn at a point of the screen.
pub(super) fn tie_at(editor: &Editor, pointer: &Pointer) -> Option<TieId> {
    let slop = match pointer.device {
        Device::Mouse => TIE_SLOP.0,
        Device::Finger => TIE_SLOP.1 * editor.points_per_mm,
    };
    let (scene, arrangement) = (editor.scene(), editor.arrangement()?);
    let (grid, camera) = (editor.derived.tie_grid(), &editor.camera);
    let tie = hit::tie_at(scene, grid, arrangement, camera, pointer.at, slop)?;
    scene.ties.get(tie as usize).and_then(|tie| tie.id)
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
    editor.hands.coast.stop();
    let actor = actor_at(editor, &pointer);
    let silent = actor.and_then(|actor| touch::silent_holder(editor, actor, pointer.time));
    if let Some(silent) = silent {
        lose(editor, silent);
    }
    let grip = match button {
        Button::Primary => taking::grip(editor, &pointer, actor),
        Button::Middle | Button::Secondary => Grip::Board,
    };
    let hand = Hand {
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
        touch::pressed(editor, &pointer);
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

/// Where the actors in a hand would stand if it let go now.
pub(super) fn moving(editor: &Editor, hand: &Hand) -> Vec<Moving> {
    let Grip::Actors(haul) = &hand.grip else {
        return Vec::new();
    };
    let Some((_, lead_x, lead_y)) = haul.from.iter().find(|(id, ..)| *id == haul.lead) else {
        return Vec::new();
    };
    let map = editor.map();
    let (x, y) = spaces::shares_at(map, editor.camera.to_board(hand.now.at + haul.offset));
    let (mut across, mut up) = (x - lead_x, y - lead_y);
    if hand.now.keys.shift {
        let way = hand.now.at - hand.start.at;
        if way.x.abs() >= way.y.abs() {
            up = 0.0;
        } else {
            across = 0.0;
        }
    }
    let over_tray = editor.tray.is_some_and(|tray| tray.contains(hand.now.at));
    haul.from
        .iter()
        .map(|(actor, from_x, from_y)| Moving {
            actor: *actor,
            x: map.axes.x.value(from_x + across),
            y: map.axes.y.value(from_y + up),
            lead: *actor == haul.lead,
            over_tray,
            pointer: hand.now.at,
        })
        .collect()
}

fn shift(editor: &mut Editor, pointer: Pointer) {
    if !pointer.at.is_finite() {
        return;
    }
    let Some(hand) = editor.hands.held.get_mut(&pointer.id) else {
        if pointer.device == Device::Mouse {
            editor.hands.hovered = item_at(editor, &pointer);
            editor.hands.mouse = Some(pointer.at);
        }
        return;
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
    match &mut hand.grip {
        Grip::Board => {
            // What was held back while it might have been a tap comes with the first step.
            let by = if first {
                pointer.at - hand.start.at
            } else {
                by
            };
            editor.hands.coast.push(by, elapsed);
            editor.camera.pan(by);
        }
        Grip::Stretch(stretch) if stretch.lasso => stretch.points.push(pointer.at),
        Grip::Stretch(stretch) => stretch.points = vec![hand.start.at, pointer.at],
        Grip::Pinch(_) => touch::pinched(editor),
        Grip::Actors(_)
        | Grip::Pull(_)
        | Grip::Aim(_)
        | Grip::Seed
        | Grip::Look(_)
        | Grip::Idle => {}
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
    let several = finger && touch::released(editor, &hand);
    let tapped = !hand.dragging || (finger && touch::is_tap(editor, &hand));
    if tapped && !several {
        tapping::tap(editor, &hand);
    } else if hand.dragging && !several {
        letting_go::drop(editor, &hand);
    }
}

/// A pointer is gone without lifting: what it moved goes back, and the person may still keep it there.
pub(super) fn lose(editor: &mut Editor, id: PointerId) {
    let Some(hand) = editor.hands.held.remove(&id) else {
        return;
    };
    touch::forget(editor, id);
    let moved = if hand.dragging {
        moving(editor, &hand)
    } else {
        Vec::new()
    };
    if !moved.is_empty() {
        editor.outcomes.push(Outcome::PutBack(moved));
    }
}

/// Puts back all that is held.
pub(super) fn put_back(editor: &mut Editor) {
    for hand in editor.hands.held.values_mut() {
        hand.grip = Grip::Idle;
    }
    editor.hands.pinch = None;
    editor.hands.coast.stop();
}
