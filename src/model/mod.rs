//! What a board is: actors, how they are sorted, where they stand, what they can bring; and every change that can be
//! made to it. It knows no window, no file and no language.
//!
//! What always holds, because [`Board::apply`] sees to it: there is at least one map; every value on an axis is finite
//! and within the axis; the categories and resources that actors and guide links name exist; names are one line of at most
//! [`NAME_MAX`] characters, and every other text is capped too.

mod actor;
mod axes;
mod board;
mod color;
mod edit;
mod id;
pub mod name;
mod sound;
mod words;

pub use actor::{
    Actor, ActorLink, Category, GuideLink, NAME_MAX, NOTE_MAX, Offer, Placement, Resource,
};
pub use axes::{ASPECT_DEFAULT, Axes, Axis, Map};
pub use board::{Board, Description, Ext, sound_aspect};
pub use color::{Color, ColorError};
pub use edit::{Change, Edit};
pub use id::{ActorId, CategoryId, LinkId, MapId, ResourceId};
pub use sound::ADDRESS_MAX;
pub use words::{
    ActorKind, Certainty, Circle, Engagement, LinkState, NodeShape, OfferState, Scope, Stance,
};
