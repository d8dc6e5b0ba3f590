//! A tie in a hand: pulled from actor to actor, or tapped from one to the other.

use super::held::{Grip, Hand, Pull};
use super::under::{actor_at, drawn_at};
use crate::editor::awaiting::Awaiting;
use crate::editor::event::{Device, Pointer};
use crate::editor::{Editor, Item, ToolKind};
use crate::model::{ActorId, TieKind};
use crate::scene::NODE_RADIUS;
use kurbo::{Point, Vec2};

/// The radius of the knob as it is drawn, in points.
pub const KNOB: f64 = 10.0;
/// Between the border of a node and the middle of its knob, in points.
const KNOB_ASIDE: f64 = 25.0;
/// How far from the middle of the knob a press still takes it: at least so many points, for fingers so many millimetres.
const KNOB_REACH: (f64, f64) = (22.0, 7.5);

/// A tie that would be drawn if a hand let go now.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pulling {
    /// Where it begins.
    pub from: ActorId,
    /// Where the pointer is, on the screen.
    pub at: Point,
    /// The actor it would reach.
    pub to: Option<ActorId>,
    /// Whether an actor would be added at its end.
    pub adds: bool,
}

/// The knob beside a selected actor, from which a tie can be drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Knob {
    /// The actor.
    pub actor: ActorId,
    /// Its middle, on the screen.
    pub at: Point,
}

impl Editor {
    /// The kind that new ties are of: the one chosen last, else the first there is.
    pub fn tie_kind(&self) -> Option<&TieKind> {
        let chosen = self.kind.and_then(|kind| self.board().tie_kind(kind));
        chosen.or_else(|| self.board().tie_kinds.first())
    }

    /// What the next tap on the board is for, if something was asked for.
    pub fn awaiting(&self) -> Option<Awaiting> {
        self.awaiting
    }

    /// The ties that hands are drawing in the view in front.
    pub fn pulling(&self) -> Vec<Pulling> {
        let dragging = self.hands.of(self.view.id()).filter(|hand| hand.dragging);
        let mut pulling: Vec<_> = dragging.filter_map(|hand| self.pulled(hand)).collect();
        if let (Some(Awaiting::Tie(from)), Some(at)) = (self.awaiting, self.view.traces.mouse)
            && self.hands.held.is_empty()
        {
            let hovered = self.view.traces.hovered.and_then(Item::actor);
            let to = hovered.filter(|to| *to != from);
            let adds = false;
            pulling.push(Pulling { from, at, to, adds });
        }
        pulling
    }

    fn pulled(&self, hand: &Hand) -> Option<Pulling> {
        let Grip::Pull(Pull { from, .. }) = hand.grip else {
            return None;
        };
        let (at, under) = (hand.now.at, actor_at(self, &hand.now));
        Some(Pulling {
            from,
            at,
            to: under.filter(|to| *to != from),
            adds: under.is_none() && self.free().contains(at),
        })
    }

    /// The knob of the selected actor, while there is nothing else in hand.
    pub fn knob(&self) -> Option<Knob> {
        let actor = self.selected().filter(|_| self.tool == ToolKind::Select)?;
        let busy = self.renaming.is_some() || self.hands.held.values().any(|hand| hand.dragging);
        let elsewhere = self.awaiting.is_some_and(|it| it != Awaiting::Tie(actor));
        self.tie_kind().filter(|_| !busy && !elsewhere)?;
        let node = drawn_at(self, actor)?;
        let view = self.free();
        let aside = NODE_RADIUS * f64::from(self.arrangement()?.scale) + KNOB_ASIDE;
        let right = node.x + aside + KNOB_REACH.0 <= view.x1;
        let at = node + Vec2::new(if right { aside } else { -aside }, 0.0);
        view.contains(at).then_some(Knob { actor, at })
    }
}

/// The actor whose knob is under a pointer: its disc comes before any node, the room around it after all of them.
pub(super) fn knob_under(editor: &Editor, pointer: &Pointer) -> Option<ActorId> {
    let knob = editor.knob()?;
    let (least, millimetres) = KNOB_REACH;
    let reach = match pointer.device {
        Device::Mouse => least,
        Device::Finger => least.max(millimetres * editor.view.points_per_mm),
    };
    let far = knob.at.distance(pointer.at);
    let on_node = || {
        let radius = NODE_RADIUS * editor.arrangement().map_or(1.0, |it| f64::from(it.scale));
        let nodes = editor.scene().nodes.iter();
        let mut drawn = nodes.filter_map(|node| drawn_at(editor, node.actor));
        drawn.any(|at| at.distance(pointer.at) <= radius)
    };
    (far <= KNOB + 2.0 || far <= reach && !on_node()).then_some(knob.actor)
}

/// Takes the end of a new tie.
pub(super) fn press(from: ActorId, knob: bool) -> Grip {
    Grip::Pull(Pull { from, knob })
}

/// A tie that was pulled is let go: on another actor it is drawn, on the empty board it brings a new actor.
pub(super) fn drop(editor: &mut Editor, hand: &Hand) {
    let Some(pulled) = editor.pulled(hand) else {
        return;
    };
    match pulled.to {
        Some(to) => editor.draw(pulled.from, to),
        None if pulled.adds => {
            let at = editor.view.camera.to_board(pulled.at);
            editor.tie_new_at(pulled.from, at);
        }
        None => {}
    }
}

/// An actor was tapped while ties are being drawn: it is the first or the second of a pair; tapped again, the first one is
/// let go of. Tells whether a tie was drawn.
pub(super) fn tap(editor: &mut Editor, actor: ActorId) -> bool {
    match editor.awaiting {
        Some(Awaiting::Tie(from)) if from == actor => editor.awaiting = None,
        Some(Awaiting::Tie(from)) => {
            editor.draw(from, actor);
            return true;
        }
        _ => editor.awaiting = Some(Awaiting::Tie(actor)),
    }
    false
}
