//! What a board is: actors, how they are sorted, where they stand, what they can bring; and every change that can be
//! made to it. It knows no window, no file and no language.
//!
//! What always holds, because [`Board::apply`] sees to it: there is at least one map; every value on an axis is finite
//! and within the axis; the categories and resources that actors and guide links name exist; names are one line of at most
//! [`NAME_MAX`] characters, and every other text is capped too.

mod actor;
mod axes;
mod board;
mod change;
mod color;
mod edit;
mod follow_up;
mod id;
pub mod name;
mod people;
mod priority;
mod sound;
mod tidy;
mod tie;
mod words;

pub use actor::{
    Actor, ActorLink, Category, GuideLink, NAME_MAX, NOTE_MAX, Offer, PAIR_MAX, Placement,
    Resource, Wish,
};
pub use axes::{ASPECT_DEFAULT, Axes, Axis, Map};
pub use board::{Board, Description, Ext, sound_aspect};
pub use change::Change;
pub use color::{Color, ColorError};
pub use edit::Edit;
pub use follow_up::{Done, Meeting, Task};
pub use id::{
    ActorId, CategoryId, Id, IdSource, LinkId, MapId, MeetingId, MemberId, ResourceId, TaskId,
    TieId, TieKindId,
};
pub use people::{Contact, Member};
pub use priority::{BALLOTS_MAX, Ballot, DOTS_MAX, Vote, WEIGHT_MAX, Weights};
pub use sound::ADDRESS_MAX;
pub use tie::{End, STRENGTH_MAX, Tie, TieKind};
pub use words::{
    ActorKind, Certainty, Circle, Effort, Engagement, Flow, Head, LinkState, MeetingKind,
    Movability, Need, NodeShape, OfferState, Scope, Stance, Stroke, TaskKind, TieRole,
};
