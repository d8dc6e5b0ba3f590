//! What an entry of the undo list is called: an act and what it was done to, turned into words by the interface.

use crate::model::{ActorId, Board, End, Tie, TieId};

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Added actors.
    Add,
    /// Added an actor with a tie to another.
    AddTied,
    /// Added a map.
    AddMap,
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
    /// Put the maps in another order.
    OrderMaps,
    /// Pasted actors.
    Paste,
    /// Placed actors for the first time.
    Place,
    /// Took a map away.
    RemoveMap,
    /// Renamed an actor.
    Rename,
    /// Renamed a map.
    RenameMap,
    /// Changed the list of resources.
    Resources,
    /// Turned ties round.
    Reverse,
    /// Marked targets.
    Target,
    /// Drew a tie.
    Tie,
    /// Changed the kinds of ties.
    TieKinds,
    /// Put actors back among those to be placed.
    Tray,
    /// Unlocked actors.
    Unlock,
    /// Said who we are.
    Members,
    /// Wrote a meeting down, or wrote it anew.
    Meet,
    /// Took a meeting away.
    Unmeet,
    /// Wrote a promise or a next step down, or wrote it anew.
    Plan,
    /// Took a promise or a next step away.
    Unplan,
    /// Ticked a promise or a next step.
    Tick,
    /// Took the tick away again.
    Untick,
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
    /// Took back wishes.
    NoWish,
    /// Said where an actor is wanted.
    Wish,
    /// Took back that actors are targets.
    Untarget,
}

impl Act {
    /// The key of its text.
    pub fn key(self) -> &'static str {
        match self {
            Self::Add => "act-add",
            Self::AddTied => "act-add-tied",
            Self::AddMap => "act-map-add",
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
            Self::OrderMaps => "act-map-order",
            Self::Paste => "act-paste",
            Self::Place => "act-place",
            Self::RemoveMap => "act-map-remove",
            Self::Rename => "act-rename",
            Self::RenameMap => "act-map-rename",
            Self::Resources => "act-resources",
            Self::Reverse => "act-reverse",
            Self::Target => "act-target",
            Self::Tie => "act-tie",
            Self::TieKinds => "act-tie-kinds",
            Self::Tray => "act-tray",
            Self::Unlock => "act-unlock",
            Self::Members => "act-members",
            Self::Meet => "act-meet",
            Self::Unmeet => "act-unmeet",
            Self::Plan => "act-plan",
            Self::Unplan => "act-unplan",
            Self::Tick => "act-tick",
            Self::Untick => "act-untick",
            Self::Need => "act-need",
            Self::Pin => "act-pin",
            Self::Unpin => "act-unpin",
            Self::Weights => "act-weights",
            Self::Vote => "act-vote",
            Self::NoWish => "act-no-wish",
            Self::Wish => "act-wish",
            Self::Untarget => "act-untarget",
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
    /// The tie between two, by their names.
    Tie(String, String),
    /// So many ties.
    Ties(usize),
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

    /// An act on some ties of a board.
    pub fn on_ties(act: Act, board: &Board, ties: &[TieId]) -> Self {
        match ties {
            [one] => board
                .ties
                .get(one)
                .map_or(Self::of(act), |tie| Self::tie(act, board, tie)),
            many => Self {
                act,
                what: What::Ties(many.len()),
            },
        }
    }

    /// An act on one tie.
    pub fn tie(act: Act, board: &Board, tie: &Tie) -> Self {
        let actor = |id| board.actor(id).map_or("", |actor| actor.name.as_str());
        let from = match tie.from {
            End::Actor(id) => actor(id),
            End::Member(id) => board.member(id).map_or("", |member| member.name.as_str()),
        };
        let what = What::Tie(from.to_owned(), actor(tie.to).to_owned());
        Self { act, what }
    }
}
