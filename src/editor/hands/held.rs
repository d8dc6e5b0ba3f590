//! The pointers that are down, and what each holds from the moment it goes down until it lifts.

use crate::editor::event::ViewId;
use crate::editor::event::{Button, Pointer, PointerId};
use crate::model::ActorId;
use kurbo::{Point, Vec2};
use std::collections::BTreeMap;

/// What one pointer holds. It never changes because of another pointer.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::editor) enum Grip {
    /// Actors being moved.
    Actors(Haul),
    /// The board being moved.
    Board,
    /// A rectangle or a line drawn around actors.
    Stretch(Stretch),
    /// A tie being drawn.
    Pull(Pull),
    /// A place being sought where an actor is wanted.
    Aim(Aim),
    /// A place where an actor is to be added on lifting.
    Seed,
    /// One of two fingers that zoom.
    Pinch,
    /// An actor that another finger holds too: it is shown large.
    Look(ActorId),
    /// Nothing: a palm, a second hand on a held actor, a press that was put back.
    Idle,
}

/// Actors in a hand.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::editor) struct Haul {
    /// The actor that was pressed.
    pub(super) lead: ActorId,
    /// Each moved actor with the share of the axes it stood at: across, then up.
    pub(super) from: Vec<(ActorId, f64, f64)>,
    /// From the pointer to the lead's true point on the screen when it was taken.
    pub(super) offset: Vec2,
    /// Whether copies are to be left at the start.
    pub(super) copy: bool,
    /// Whether the lead alone is to be selected if it does not move.
    pub(super) settle: bool,
    /// Whether the lead was selected before it was pressed.
    pub(super) selected_before: bool,
}

/// A tie being drawn from an actor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::editor) struct Pull {
    /// Where it begins.
    pub(super) from: ActorId,
    /// Whether it was taken by the knob beside the actor.
    pub(super) knob: bool,
}

/// A wish being set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::editor) struct Aim {
    /// The actor that is wanted elsewhere.
    pub(super) actor: ActorId,
    /// From the pointer to the ghost.
    pub(super) offset: Vec2,
    /// Whether it was asked for beforehand, so that a mere tap sets it too.
    pub(super) asked: bool,
}

/// One actor being moved: where it would stand if let go now.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moving {
    /// The actor.
    pub actor: ActorId,
    /// Its value across.
    pub x: f64,
    /// Its value up.
    pub y: f64,
    /// Whether a finger or the mouse is on this very actor.
    pub lead: bool,
    /// Whether it is over the tray and would leave the map.
    pub over_tray: bool,
    /// Where the pointer is, on the screen.
    pub pointer: Point,
}

/// A rectangle or a line being drawn around actors, on the screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Stretch {
    /// Its points: two corners of a rectangle, or the line of a lasso.
    pub points: Vec<Point>,
    /// Whether it is a lasso.
    pub lasso: bool,
    /// Whether it adds to the selection.
    pub adds: bool,
}

/// One pointer that is down.
#[derive(Clone, Debug)]
pub(in crate::editor) struct Hand {
    /// The view in which it went down: where it is is said in points of that one's screen.
    pub(super) view: ViewId,
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

/// All pointers that are down, in whichever view.
#[derive(Default)]
pub(in crate::editor) struct Hands {
    pub(super) held: BTreeMap<PointerId, Hand>,
}

impl Hands {
    pub(in crate::editor) fn any(&self) -> bool {
        !self.held.is_empty()
    }

    /// The pointers that are down in a view.
    pub(super) fn of(&self, view: ViewId) -> impl Iterator<Item = &Hand> {
        self.held.values().filter(move |hand| hand.view == view)
    }

    /// The same, to be changed.
    pub(super) fn of_mut(&mut self, view: ViewId) -> impl Iterator<Item = &mut Hand> {
        self.held.values_mut().filter(move |hand| hand.view == view)
    }

    /// What is being drawn around things in a view.
    pub(in crate::editor) fn stretches(&self, view: ViewId) -> impl Iterator<Item = &Stretch> {
        self.of(view).filter_map(|hand| match &hand.grip {
            Grip::Stretch(stretch) if hand.dragging => Some(stretch),
            _ => None,
        })
    }

    pub(super) fn holds(&self, actor: ActorId) -> bool {
        self.held.values().any(|hand| hand.holds(actor))
    }

    pub(super) fn drags(&self, actor: ActorId) -> bool {
        let mut holding = self.held.values().filter(|hand| hand.holds(actor));
        holding.any(|hand| hand.dragging)
    }

    /// The actor that two fingers show large in a view.
    pub(in crate::editor) fn looked_at(&self, view: ViewId) -> Option<ActorId> {
        self.of(view).find_map(|hand| match hand.grip {
            Grip::Look(actor) => Some(actor),
            _ => None,
        })
    }
}
