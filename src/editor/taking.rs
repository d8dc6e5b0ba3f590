//! What a pointer that goes down takes hold of.

use super::event::{Device, Pointer};
use super::grip::{Aim, Grip, Haul, Pull, Stretch};
use super::tying::{Awaiting, knob_under};
use super::{Editor, Item, Outcome, ToolKind};
use crate::model::ActorId;
use kurbo::{Point, Vec2};

/// What a pointer that goes down means.
pub(super) fn grip(editor: &mut Editor, pointer: &Pointer, actor: Option<ActorId>) -> Grip {
    if pointer.keys.space || editor.tool == ToolKind::Hand {
        return Grip::Board;
    }
    if let Some(Awaiting::Wish(actor)) = editor.awaiting {
        return aim(editor, pointer, actor, true);
    }
    if let Some(from) = knob_under(editor, pointer) {
        return Grip::Pull(Pull { from, knob: true });
    }
    match (editor.tool, actor) {
        (ToolKind::Tie, Some(from)) => Grip::Pull(Pull { from, knob: false }),
        (_, Some(actor)) if editor.hands.holds(actor) => join(editor, pointer, actor),
        (ToolKind::Select, Some(actor)) if pointer.keys.command => {
            aim(editor, pointer, actor, false)
        }
        (ToolKind::Select | ToolKind::Actor, Some(actor)) => take(editor, pointer, actor),
        (ToolKind::Actor, None) => Grip::Seed,
        (ToolKind::Tie, None) => Grip::Board,
        (ToolKind::Lasso, _) => stretch(pointer, true),
        (ToolKind::Select, None) if pointer.device == Device::Finger => Grip::Board,
        (ToolKind::Select | ToolKind::Hand, _) => stretch(pointer, pointer.keys.alt),
    }
}

/// A second pointer on a held actor: two resting fingers show it large, anything else does nothing.
fn join(editor: &mut Editor, pointer: &Pointer, actor: ActorId) -> Grip {
    if pointer.device == Device::Finger && !editor.hands.drags(actor) {
        return Grip::Look(actor);
    }
    editor.outcomes.push(Outcome::Held(actor));
    Grip::Idle
}

fn stretch(pointer: &Pointer, lasso: bool) -> Grip {
    Grip::Stretch(Stretch {
        points: vec![pointer.at, pointer.at],
        lasso,
        adds: pointer.keys.shift,
    })
}

/// Seeks a place for the wish of an actor. When it was asked for beforehand the place is right under the pointer, else as
/// far from there as the actor was when it was taken.
fn aim(editor: &Editor, pointer: &Pointer, actor: ActorId, asked: bool) -> Grip {
    let offset = drawn_at(editor, actor)
        .filter(|_| !asked)
        .map_or(Vec2::ZERO, |at| at - pointer.at);
    Grip::Aim(Aim {
        actor,
        offset,
        asked,
    })
}

/// Takes an actor, and with it the selection it belongs to. The mouse selects at once; a finger only when it taps, so
/// that nobody loses a selection to somebody else's drag.
fn take(editor: &mut Editor, pointer: &Pointer, lead: ActorId) -> Grip {
    let selected_before = editor.selection.actors.contains(&lead);
    if pointer.device == Device::Mouse && !selected_before {
        if !pointer.keys.shift {
            editor.selection.clear();
        }
        editor.selection.insert(Item::Actor(lead));
    }
    let in_selection = editor.selection.actors.contains(&lead);
    let movable = editor.movable();
    let from = if in_selection {
        movable
            .into_iter()
            .filter(|(id, ..)| !editor.hands.holds(*id))
            .collect()
    } else {
        alone(editor, lead)
    };
    let axes = &editor.map().axes;
    let shares = |(id, x, y): (ActorId, f64, f64)| (id, axes.x.share(x), axes.y.share(y));
    Grip::Actors(Haul {
        lead,
        from: from.into_iter().map(shares).collect(),
        offset: drawn_at(editor, lead).map_or(Vec2::ZERO, |at| at - pointer.at),
        copy: pointer.keys.alt,
        settle: !pointer.keys.shift,
        selected_before,
    })
}

fn alone(editor: &Editor, lead: ActorId) -> Vec<(ActorId, f64, f64)> {
    let actor = editor.board().actor(lead).filter(|actor| !actor.locked);
    let place = actor.and_then(|actor| actor.position(editor.map_id()));
    place.map(|(x, y)| (lead, x, y)).into_iter().collect()
}

/// Where an actor is drawn on the screen, spread from a shared spot or not.
pub(super) fn drawn_at(editor: &Editor, actor: ActorId) -> Option<Point> {
    let node = editor.node(actor)? as usize;
    let at = editor.scene().nodes.get(node)?.at;
    let place = editor.arrangement()?.places.get(node)?;
    Some(editor.camera.to_screen(at) + place.offset)
}
