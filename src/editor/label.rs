//! What an entry of the undo list is called: an act and what it was done to, turned into words by the interface.

use crate::model::{ActorId, Board};

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Added actors.
    Add,
    /// Put actors in a row.
    Align,
    /// Sorted actors.
    Category,
    /// Changed the typology.
    Categories,
    /// Deleted actors.
    Delete,
    /// Said what the board is about.
    Describe,
    /// Spread actors evenly.
    Distribute,
    /// Made copies of actors.
    Duplicate,
    /// Changed something about actors.
    Edit,
    /// Changed the guide links.
    Links,
    /// Locked actors in place.
    Lock,
    /// Changed the axes.
    Map,
    /// Moved actors.
    Move,
    /// Pasted actors.
    Paste,
    /// Placed actors for the first time.
    Place,
    /// Renamed an actor.
    Rename,
    /// Changed the list of resources.
    Resources,
    /// Put actors back among those to be placed.
    Tray,
    /// Unlocked actors.
    Unlock,
    /// Said how much a resource is needed, or that it is there.
    Need,
    /// Put an actor on the shortlist.
    Pin,
    /// Took an actor off the shortlist.
    Unpin,
    /// Said how much each part of a score counts.
    Weights,
    /// Gave dots, or changed the vote.
    Vote,
}

impl Act {
    /// The key of its text.
    pub fn key(self) -> &'static str {
        match self {
            Self::Add => "act-add",
            Self::Align => "act-align",
            Self::Category => "act-category",
            Self::Categories => "act-categories",
            Self::Delete => "act-delete",
            Self::Describe => "act-describe",
            Self::Distribute => "act-distribute",
            Self::Duplicate => "act-duplicate",
            Self::Edit => "act-edit",
            Self::Links => "act-links",
            Self::Lock => "act-lock",
            Self::Map => "act-map",
            Self::Move => "act-move",
            Self::Paste => "act-paste",
            Self::Place => "act-place",
            Self::Rename => "act-rename",
            Self::Resources => "act-resources",
            Self::Tray => "act-tray",
            Self::Unlock => "act-unlock",
            Self::Need => "act-need",
            Self::Pin => "act-pin",
            Self::Unpin => "act-unpin",
            Self::Weights => "act-weights",
            Self::Vote => "act-vote",
        }
    }
}

/// What it was done to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// Nothing to name.
    Nothing,
    /// One thing, by its name.
    One(String),
    /// So many actors.
    Many(usize),
}

/// The name of an entry of the undo list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// What was done.
    pub act: Act,
    /// To what.
    pub what: What,
}

impl Label {
    /// An act on the board itself.
    pub fn of(act: Act) -> Self {
        let what = What::Nothing;
        Self { act, what }
    }

    /// An act on something that has a name.
    pub fn named(act: Act, name: impl Into<String>) -> Self {
        let what = What::One(name.into());
        Self { act, what }
    }

    /// An act on some actors of a board.
    pub fn on(act: Act, board: &Board, actors: &[ActorId]) -> Self {
        let what = match actors {
            [one] => board
                .actor(*one)
                .map_or(What::Nothing, |actor| What::One(actor.name.clone())),
            many => What::Many(many.len()),
        };
        Self { act, what }
    }
}
