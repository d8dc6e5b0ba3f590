//! The names by which things on a board know each other.

use serde::{Deserialize, Serialize};

/// Writes one newtype id; they would otherwise differ only by name.
macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
        )]
        #[serde(transparent)]
        pub struct $name(pub u64);
    };
}

id! {
    /// Names an actor; never given twice within a board.
    ActorId
}
id! {
    /// Names a category of the typology.
    CategoryId
}
id! {
    /// Names a resource that can be needed and offered.
    ResourceId
}
id! {
    /// Names a map: one pair of axes with its placements.
    MapId
}
id! {
    /// Names a link to a page of advice.
    LinkId
}

id! {
    /// Names a tie; never given twice within a board.
    TieId
}
id! {
    /// Names a sort of tie.
    TieKindId
}
id! {
    /// Names one of the collective.
    MemberId
}
id! {
    /// Names a meeting.
    MeetingId
}
id! {
    /// Names a promise or a next step.
    TaskId
}
