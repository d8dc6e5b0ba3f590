//! What a tap or a click means, and the menu that a long press or the right button opens.

use super::event::{Button, Device};
use super::grip::{Grip, Haul};
use super::hands::{Hand, item_at, tie_at};
use super::tying::Awaiting;
use super::{Command, Editor, Item, Outcome, Selection, ToolKind, tying, wishing};
use crate::model::TieId;

/// How near a second click must be, in points, and how soon, in seconds.
const MOUSE_AGAIN: (f64, f64) = (6.0, 0.4);

/// A pointer went down and up in one place.
pub(super) fn tap(editor: &mut Editor, hand: &Hand) {
    if hand.button == Button::Secondary {
        return menu(editor, hand);
    }
    let item = match &hand.grip {
        Grip::Actors(haul) => Some(Item::Actor(haul.lead)),
        Grip::Pull(pull) => Some(Item::Actor(pull.from)),
        Grip::Aim(aim) => return wishing::tap(editor, aim, hand),
        Grip::Idle | Grip::Pinch(_) | Grip::Look(_) => return,
        Grip::Board | Grip::Stretch(_) => tie_at(editor, &hand.start).map(Item::Tie),
        Grip::Seed => None,
    };
    if again(editor, hand, item) {
        editor.hands.last_tap = None;
        return tap_twice(editor, hand, item);
    }
    editor.hands.last_tap = Some((hand.now, item));
    match (&hand.grip, item) {
        (Grip::Pull(_), Some(Item::Actor(actor))) => tap_pair(editor, actor),
        (Grip::Actors(haul), _) if matches!(editor.awaiting, Some(Awaiting::Tie(_))) => {
            tap_pair(editor, haul.lead);
        }
        (Grip::Actors(haul), _) => tap_actor(editor, haul, hand),
        (Grip::Seed, _) => editor.run(Command::AddAt(hand.now.at)),
        (_, _) if editor.tool == ToolKind::Hand => {}
        (_, Some(Item::Tie(tie))) => tap_tie(editor, tie, hand),
        (grip, _) => tap_nothing(editor, grip),
    }
}

/// Whether this tap is the second of a double tap on the same thing.
fn again(editor: &Editor, hand: &Hand, item: Option<Item>) -> bool {
    let (near, soon) = match hand.now.device {
        Device::Mouse => MOUSE_AGAIN,
        Device::Finger => (15.0 * editor.points_per_mm, 0.45),
    };
    editor.hands.last_tap.is_some_and(|(before, what)| {
        what == item
            && before.device == hand.now.device
            && before.at.distance(hand.now.at) <= near
            && hand.now.time - before.time <= soon
    })
}

fn tap_twice(editor: &mut Editor, hand: &Hand, item: Option<Item>) {
    match item {
        Some(Item::Actor(actor)) => editor.run(Command::Rename(actor)),
        Some(Item::Tie(tie)) => {
            editor.selection = Selection::of(Item::Tie(tie));
            editor.outcomes.push(Outcome::WriteNote(tie));
        }
        None if hand.grip != Grip::Seed => editor.run(Command::AddAt(hand.now.at)),
        None => {}
    }
}

/// One actor of a pair. The next tap on the second one begins another pair: it is no double tap.
fn tap_pair(editor: &mut Editor, actor: crate::model::ActorId) {
    if tying::tap(editor, actor) {
        editor.hands.last_tap = None;
    }
}

fn tap_actor(editor: &mut Editor, haul: &Haul, hand: &Hand) {
    let lead = Item::Actor(haul.lead);
    let lit = editor.lit_way();
    if lit.is_some_and(|way| !way.actors.contains(&haul.lead)) {
        editor.lit = None;
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

fn tap_tie(editor: &mut Editor, tie: TieId, hand: &Hand) {
    let item = Item::Tie(tie);
    editor.awaiting = None;
    if hand.start.keys.shift {
        editor.toggle(item);
    } else if editor.selection.only() == Some(item) && hand.start.device == Device::Finger {
        editor.outcomes.push(Outcome::OpenCard);
    } else {
        editor.selection = Selection::of(item);
    }
}

fn tap_nothing(editor: &mut Editor, grip: &Grip) {
    editor.awaiting = None;
    let adds = matches!(grip, Grip::Stretch(stretch) if stretch.adds);
    if !adds {
        editor.selection.clear();
        editor.lit = None;
    }
}

/// Asks for the menu of what is under a pointer; what is not selected yet is selected first.
pub(super) fn menu(editor: &mut Editor, hand: &Hand) {
    let item = item_at(editor, &hand.now);
    if let Some(item) = item
        && !editor.selection.has(item)
    {
        editor.selection = Selection::of(item);
    }
    editor.outcomes.push(Outcome::Menu(hand.now.at, item));
}
