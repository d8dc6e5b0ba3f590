//! What a tap or a click means, by what the pointer took hold of.

use super::held::{Grip, Hand};
use super::under::item_at;
use super::{actors, aim, menu, pull, seed};
use crate::editor::event::{Button, Device};
use crate::editor::{Command, Editor, Item, Outcome, Selection, ToolKind};
use crate::model::ActorId;

/// How near a second click must be, in points, and how soon, in seconds.
const MOUSE_AGAIN: (f64, f64) = (6.0, 0.4);
/// The same for a second tap, in millimetres and seconds.
const FINGER_AGAIN: (f64, f64) = (15.0, 0.45);

/// A pointer went down and up in one place.
pub(super) fn tap(editor: &mut Editor, hand: &Hand) {
    if hand.button == Button::Secondary {
        return menu::open(editor, hand);
    }
    let item = match &hand.grip {
        Grip::Actors(haul) => Some(Item::Actor(haul.lead)),
        Grip::Pull(pull) => Some(Item::Actor(pull.from)),
        Grip::Aim(aim) => return aim::tap(editor, aim, hand),
        Grip::Idle | Grip::Pinch | Grip::Look(_) => return,
        Grip::Board | Grip::Stretch(_) => item_at(editor, &hand.start).filter(|_| hand.on_empty),
        Grip::Seed => None,
    };
    if again(editor, hand, item) {
        editor.view.traces.last_tap = None;
        return twice(editor, hand, item);
    }
    editor.view.traces.last_tap = Some((hand.now, item));
    match (&hand.grip, item) {
        (Grip::Pull(_), Some(Item::Actor(actor))) => pair(editor, actor),
        (Grip::Actors(haul), _) if actors::is_awaited(editor) => pair(editor, haul.lead),
        (Grip::Actors(haul), _) => actors::tap(editor, haul, hand),
        (Grip::Seed, _) => seed::drop(editor, hand),
        (_, _) if editor.tool == ToolKind::Hand => {}
        (_, Some(item)) => on_item(editor, item, hand),
        (grip, _) => on_nothing(editor, grip),
    }
}

/// Whether this tap is the second of a double tap on the same thing.
fn again(editor: &Editor, hand: &Hand, item: Option<Item>) -> bool {
    let (near, soon) = match hand.now.device {
        Device::Mouse => MOUSE_AGAIN,
        Device::Finger => (FINGER_AGAIN.0 * editor.view.points_per_mm, FINGER_AGAIN.1),
    };
    editor.view.traces.last_tap.is_some_and(|(before, what)| {
        what == item
            && before.device == hand.now.device
            && before.at.distance(hand.now.at) <= near
            && hand.now.time - before.time <= soon
    })
}

fn twice(editor: &mut Editor, hand: &Hand, item: Option<Item>) {
    match item {
        Some(Item::Actor(actor)) => editor.run(Command::Rename(actor)),
        Some(item) => {
            editor.selection = Selection::of(item);
            editor.outcomes.extend(item.tie().map(Outcome::WriteNote));
        }
        None if hand.grip != Grip::Seed => editor.run(Command::AddAt(hand.now.at)),
        None => {}
    }
}

/// One actor of a pair. The next tap on the second one begins another pair: it is no double tap.
fn pair(editor: &mut Editor, actor: ActorId) {
    if pull::tap(editor, actor) {
        editor.view.traces.last_tap = None;
    }
}

/// A tie, or what stands for an actor elsewhere.
fn on_item(editor: &mut Editor, item: Item, hand: &Hand) {
    editor.awaiting = None;
    if hand.start.keys.shift {
        editor.toggle(item);
    } else if editor.selection.only() == Some(item) && hand.start.device == Device::Finger {
        editor.outcomes.push(Outcome::OpenCard);
    } else {
        editor.selection = Selection::of(item);
    }
}

fn on_nothing(editor: &mut Editor, grip: &Grip) {
    editor.awaiting = None;
    let adds = matches!(grip, Grip::Stretch(stretch) if stretch.adds);
    if !adds {
        editor.selection.clear();
        editor.view.lit = None;
    }
}
