//! What a board is: actors, how they are sorted, where they stand, what they can bring; and every change that can be
//! made to it. It knows no window, no file and no language.
//!
//! What always holds, because [`Board::apply`] sees to it: there is at least one map; every value on an axis is finite
//! and within the axis; the categories and resources that actors and guide links name exist; names are one line of at most
//! [`NAME_MAX`] characters, and every other text is capped too.
//!
//! Each collection stands in a file of its own, which says what an item is, how it is mended, what it names and how it is
//! found: a list in the order shown is [`Listed`], items by id are `Keyed`. How items are put, taken away with what hangs
//! on them and told apart follows from that. A new collection is its file, its field in [`Board`], its place in `each` and
//! the arms that the compiler asks for.

mod actor;
mod axes;
mod board;
mod category;
mod change;
mod color;
mod contact;
mod description;
mod difference;
mod each;
mod edit;
mod ext;
mod guide_link;
mod id;
mod item;
mod keyed;
mod list;
mod map;
mod meeting;
mod member;
pub mod name;
mod named;
mod placement;
mod resource;
mod review;
mod task;
mod tie;
mod tie_kind;
mod turn;
mod vote;
mod weights;
mod words;

pub use actor::{Actor, ActorLink, Offer, PAIR_MAX};
pub use axes::{Axes, Axis};
pub use board::Board;
pub use category::Category;
pub use change::Change;
pub use color::{Color, ColorError};
pub use contact::Contact;
pub use description::Description;
pub use edit::Edit;
pub use ext::Ext;
pub use guide_link::GuideLink;
pub use id::{
    ActorId, CategoryId, Id, IdSource, LinkId, MapId, MeetingId, MemberId, ResourceId, TaskId,
    TieId, TieKindId,
};
pub use item::Item;
pub use list::{ListEdit, Listed};
pub use map::{ASPECT_DEFAULT, Map, sound_aspect};
pub use meeting::Meeting;
pub use member::Member;
use name::WORD_MAX;
pub use name::{ADDRESS_MAX, NAME_MAX, NOTE_MAX};
pub use named::Named;
pub use placement::{Placement, Wish};
pub use resource::Resource;
pub use task::{Done, Task};
pub use tie::{End, STRENGTH_MAX, Tie};
pub use tie_kind::TieKind;
pub use vote::{BALLOTS_MAX, Ballot, DOTS_MAX, Vote};
pub use weights::{WEIGHT_MAX, Weights};
pub use words::{
    ActorKind, Certainty, Circle, Effort, Engagement, Flow, Head, LinkState, MeetingKind,
    Movability, Need, NodeShape, OfferState, Scope, Stance, Stroke, TaskKind, TieRole,
};
