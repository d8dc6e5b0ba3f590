//! A wish in a hand: seeking the place where we want an actor to move.

use super::held::{Aim, Grip, Hand, Moving};
use super::under::drawn_at;
use crate::editor::awaiting::Awaiting;
use crate::editor::event::Pointer;
use crate::editor::event::ViewId;
use crate::editor::label::{Act, Label};
use crate::editor::{Editor, Item, Selection};
use crate::model::{ActorId, Edit, Wish};
use crate::scene::spaces;
use kurbo::{Point, Vec2};

/// Seeks a place for the wish of an actor. When it was asked for beforehand the place is right under the pointer, else as
/// far from there as the actor was when it was taken.
pub(super) fn press(editor: &Editor, pointer: &Pointer, actor: ActorId, asked: bool) -> Grip {
    let offset = drawn_at(editor, actor)
        .filter(|_| !asked)
        .map_or(Vec2::ZERO, |at| at - pointer.at);
    Grip::Aim(Aim {
        actor,
        offset,
        asked,
    })
}

/// A tap sets a wish that was asked for beforehand; otherwise it selects the actor.
pub(super) fn tap(editor: &mut Editor, aim: &Aim, hand: &Hand) {
    if aim.asked {
        drop(editor, hand);
    } else {
        editor.selection = Selection::of(Item::Actor(aim.actor));
    }
}

/// The ghost is let go: the wish is set.
pub(super) fn drop(editor: &mut Editor, hand: &Hand) {
    let Some(wish) = aimed(editor, hand) else {
        return;
    };
    editor.awaiting = None;
    editor.selection = Selection::of(Item::Actor(wish.actor));
    editor.wish(wish.actor, wish.x, wish.y);
}

/// A ghost at a point of the screen of a view, from where the pointer is there.
fn ghost(editor: &Editor, view: ViewId, actor: ActorId, (at, pointer): (Point, Point)) -> Moving {
    let view = editor.view_of(view);
    let (x, y) = spaces::values_at(view.map(editor.board()), view.camera.to_board(at));
    Moving {
        actor,
        x,
        y,
        lead: true,
        over_tray: false,
        pointer: view.seen_from(&editor.view, pointer),
    }
}

/// The wish that a hand is setting, if it is and would set it by letting go now.
fn aimed(editor: &Editor, hand: &Hand) -> Option<Moving> {
    let Grip::Aim(aim) = hand.grip else {
        return None;
    };
    let sets = hand.dragging || aim.asked;
    let at = hand.now.at;
    sets.then(|| ghost(editor, hand.view, aim.actor, (at + aim.offset, at)))
}

impl Editor {
    /// The wishes on the map in front that hands are setting in any view, as if the actors were moved there.
    pub fn wishing(&self) -> Vec<Moving> {
        let here = |hand: &&Hand| self.view_of(hand.view).map_id() == self.map_id();
        let held = self.hands.held.values().filter(here);
        let mut wishing: Vec<_> = held.filter_map(|hand| aimed(self, hand)).collect();
        if let (Some(Awaiting::Wish(actor)), Some(at)) = (self.awaiting, self.view.traces.mouse)
            && self.hands.held.is_empty()
        {
            wishing.push(ghost(self, self.view.id(), actor, (at, at)));
        }
        wishing
    }

    /// Says where an actor is wanted; what would move it stays as it was written.
    fn wish(&mut self, actor: ActorId, x: f64, y: f64) {
        let map = self.map_id();
        let Some(data) = self.board().actor(actor) else {
            return;
        };
        let mut place = data.placement(map);
        let wish = place.wish.take().unwrap_or_default();
        place.wish = Some(Wish { x, y, ..wish });
        let label = Label::on(Act::Wish, self.board(), &[actor]);
        self.change(label, &[Edit::Place(actor, map, place)]);
    }

    pub(in crate::editor) fn forget_wishes(&mut self, actors: &[ActorId]) {
        let map = self.map_id();
        let label = Label::on(Act::NoWish, self.board(), actors);
        let without = |id: &ActorId| {
            let mut place = self.board().actor(*id)?.placement(map);
            place.wish.take()?;
            Some(Edit::Place(*id, map, place))
        };
        let edits: Vec<_> = actors.iter().filter_map(without).collect();
        self.change(label, &edits);
    }
}
