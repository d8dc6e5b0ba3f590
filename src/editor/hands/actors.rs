//! Actors in a hand: taking them, where they would stand, tapping one, letting them go.

use super::held::{Grip, Hand, Haul, Moving};
use super::under::drawn_at;
use crate::editor::awaiting::Awaiting;
use crate::editor::clip::Copies;
use crate::editor::event::{Device, Pointer};
use crate::editor::label::{Act, Label};
use crate::editor::{Command, Editor, Item, Outcome, Selection};
use crate::model::{ActorId, Edit, Placement};
use crate::scene::spaces;
use kurbo::{Point, Vec2};

/// Takes an actor, and with it the selection it belongs to. The mouse selects at once; a finger only when it taps, so
/// that nobody loses a selection to somebody else's drag.
pub(super) fn press(editor: &mut Editor, pointer: &Pointer, lead: ActorId) -> Grip {
    let selected_before = editor.selection.has(Item::Actor(lead));
    if pointer.device == Device::Mouse && !selected_before {
        if !pointer.keys.shift {
            editor.selection.clear();
        }
        editor.selection.insert(Item::Actor(lead));
    }
    let from = if editor.selection.has(Item::Actor(lead)) {
        let movable = editor.movable().into_iter();
        movable
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

/// A second pointer on a held actor: two resting fingers show it large, anything else does nothing.
pub(super) fn join(editor: &mut Editor, pointer: &Pointer, actor: ActorId) -> Grip {
    if pointer.device == Device::Finger && !editor.hands.drags(actor) {
        return Grip::Look(actor);
    }
    editor.outcomes.push(Outcome::Held(actor));
    Grip::Idle
}

/// Where the actors in a hand would stand if it let go now.
pub(super) fn moving(editor: &Editor, hand: &Hand) -> Vec<Moving> {
    let Grip::Actors(haul) = &hand.grip else {
        return Vec::new();
    };
    let Some((_, lead_x, lead_y)) = haul.from.iter().find(|(id, ..)| *id == haul.lead) else {
        return Vec::new();
    };
    let view = editor.view_of(hand.view);
    let map = view.map(editor.board());
    let (x, y) = spaces::shares_at(map, view.camera.to_board(hand.now.at + haul.offset));
    let (mut across, mut up) = (x - lead_x, y - lead_y);
    if hand.now.keys.shift {
        let way = hand.now.at - hand.start.at;
        if way.x.abs() >= way.y.abs() {
            up = 0.0;
        } else {
            across = 0.0;
        }
    }
    let over_tray = view.tray.is_some_and(|tray| tray.contains(hand.now.at));
    haul.from
        .iter()
        .map(|(actor, from_x, from_y)| Moving {
            actor: *actor,
            x: map.axes.x.value(from_x + across),
            y: map.axes.y.value(from_y + up),
            lead: *actor == haul.lead,
            over_tray,
            pointer: view.seen_from(&editor.view, hand.now.at),
        })
        .collect()
}

/// An actor was tapped: it is selected, or the selection gains or loses it.
pub(super) fn tap(editor: &mut Editor, haul: &Haul, hand: &Hand) {
    let lead = Item::Actor(haul.lead);
    let lit = editor.lit_way();
    if lit.is_some_and(|way| !way.actors.contains(&haul.lead)) {
        editor.view.lit = None;
    }
    let only = editor.selection.only() == Some(lead);
    if !haul.settle {
        if haul.selected_before {
            editor.selection.remove(lead);
        }
    } else if haul.selected_before && only && hand.start.device == Device::Finger {
        editor.outcomes.push(Outcome::OpenCard);
    } else {
        editor.selection = Selection::of(lead);
    }
}

/// The actor that the next tap pairs with the one a tie begins at, if one is awaited.
pub(super) fn is_awaited(editor: &Editor) -> bool {
    matches!(editor.awaiting, Some(Awaiting::Tie(_)))
}

/// The hand lets go of the actors it moved.
pub(super) fn drop(editor: &mut Editor, haul: &Haul, moved: &[Moving]) {
    let places: Vec<_> = moved.iter().map(|it| (it.actor, it.x, it.y)).collect();
    if places.is_empty() {
        return;
    }
    if haul.copy {
        leave_copies(editor, &places);
    } else if moved.iter().any(|it| it.over_tray) {
        let actors = places.iter().map(|(id, ..)| *id).collect();
        editor.run(Command::ToTray(actors));
    } else {
        editor.place_all(Act::Move, &places);
    }
}

/// The originals stay; copies stand where they were dragged to.
fn leave_copies(editor: &mut Editor, places: &[(ActorId, f64, f64)]) {
    let ids: Vec<_> = places.iter().map(|(id, ..)| *id).collect();
    let map = editor.map_id();
    let label = Label::on(Act::Duplicate, editor.board(), &ids);
    let copy = |(id, x, y): &(ActorId, f64, f64)| {
        let mut copy = editor.board().actor(*id)?.clone();
        let place = Placement {
            x: Some(*x),
            y: Some(*y),
            ..copy.placement(map)
        };
        copy.places.insert(map, place);
        Some((*id, copy))
    };
    let copies = Copies::of(editor.board(), places.iter().filter_map(copy).collect());
    editor.document.mark(label);
    editor.put_copies(copies, 0.0);
}

impl Editor {
    /// What keeps actors where a lost finger had them.
    pub fn keeping(&self, moved: &[Moving]) -> Command {
        let ids: Vec<_> = moved.iter().map(|it| it.actor).collect();
        let places = moved.iter();
        let edits = places.filter_map(|it| self.placing(it.actor, it.x, it.y));
        Command::Do(Label::on(Act::Move, self.board(), &ids), edits.collect())
    }

    /// The change that places an actor dropped from the tray at a point of the screen.
    pub fn placing_at(&self, actor: ActorId, screen: Point) -> Option<Edit> {
        let (x, y) = spaces::values_at(self.map(), self.view.camera.to_board(screen));
        self.placing(actor, x, y)
    }
}
