//! What others on a board name.

use super::{ActorId, CategoryId, MapId, MeetingId, MemberId, ResourceId, TieKindId};

/// Something that others name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    /// An actor.
    Actor(ActorId),
    /// A category.
    Category(CategoryId),
    /// A resource.
    Resource(ResourceId),
    /// A map.
    Map(MapId),
    /// A sort of tie.
    TieKind(TieKindId),
    /// One of the collective.
    Member(MemberId),
    /// A meeting.
    Meeting(MeetingId),
}
