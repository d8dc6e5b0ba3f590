//! What a tap or a click means, and the menu that a long press or the right button opens.

use super::event::{Button, Device};
use super::grip::{Grip, Haul};
use super::hands::{Hand, actor_at};
use super::{Command, Editor, Outcome, ToolKind};
use crate::model::ActorId;

/// How near a second click must be, in points, and how soon, in seconds.
const MOUSE_AGAIN: (f64, f64) = (6.0, 0.4);

/// A pointer went down and up in one place.
pub(super) fn tap(editor: &mut Editor, hand: &Hand) {
    if hand.button == Button::Secondary {
        return menu(editor, hand);
    }
    let actor = match &hand.grip {
        Grip::Actors(haul) => Some(haul.lead),
        Grip::Idle | Grip::Pinch(_) | Grip::Look(_) => return,
        Grip::Board | Grip::Stretch(_) | Grip::Seed => None,
    };
    if again(editor, hand, actor) {
        editor.hands.last_tap = None;
        return match actor {
            Some(actor) => editor.run(Command::Rename(actor)),
            None if hand.grip != Grip::Seed => editor.run(Command::AddAt(hand.now.at)),
            None => {}
        };
    }
    editor.hands.last_tap = Some((hand.now, actor));
    match &hand.grip {
        Grip::Actors(haul) => tap_actor(editor, haul, hand),
        Grip::Seed => editor.run(Command::AddAt(hand.now.at)),
        Grip::Stretch(stretch) if stretch.adds => {}
        Grip::Board if editor.tool == ToolKind::Hand => {}
        _ => {
            editor.selection.clear();
            editor.lit = None;
        }
    }
}

/// Whether this tap is the second of a double tap on the same thing.
fn again(editor: &Editor, hand: &Hand, actor: Option<ActorId>) -> bool {
    let (near, soon) = match hand.now.device {
        Device::Mouse => MOUSE_AGAIN,
        Device::Finger => (15.0 * editor.points_per_mm, 0.45),
    };
    editor.hands.last_tap.is_some_and(|(before, what)| {
        what == actor
            && before.device == hand.now.device
            && before.at.distance(hand.now.at) <= near
            && hand.now.time - before.time <= soon
    })
}

fn tap_actor(editor: &mut Editor, haul: &Haul, hand: &Hand) {
    let lit = editor.lit_way();
    if lit.is_some_and(|way| !way.actors.contains(&haul.lead)) {
        editor.lit = None;
    }
    let only = editor.selected() == Some(haul.lead);
    if !haul.settle {
        if haul.selected_before {
            editor.selection.remove(&haul.lead);
        }
    } else if haul.selected_before && only && hand.start.device == Device::Finger {
        editor.outcomes.push(Outcome::OpenCard);
    } else {
        editor.selection = [haul.lead].into();
    }
}

/// Asks for the menu of what is under a pointer; an actor outside the selection is selected first.
pub(super) fn menu(editor: &mut Editor, hand: &Hand) {
    let actor = actor_at(editor, &hand.now);
    if let Some(actor) = actor
        && !editor.selection.contains(&actor)
    {
        editor.selection = [actor].into();
    }
    editor.outcomes.push(Outcome::Menu(hand.now.at, actor));
}
