//! What a pointer holds from the moment it goes down until it lifts.

use crate::model::ActorId;
use kurbo::{Point, Vec2};

/// What one pointer holds. It never changes because of another pointer.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Grip {
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
    /// One of two fingers that zoom; the id of the other.
    Pinch(super::PointerId),
    /// An actor that another finger holds too: it is shown large.
    Look(ActorId),
    /// Nothing: a palm, a second hand on a held actor, a press that was put back.
    Idle,
}

/// Actors in a hand.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Haul {
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
pub(super) struct Pull {
    /// Where it begins.
    pub(super) from: ActorId,
    /// Whether it was taken by the knob beside the actor.
    pub(super) knob: bool,
}

/// A wish being set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Aim {
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
