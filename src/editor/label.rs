//! What an entry of the undo list is called: an act and what it was done to, turned into words by the interface.

use super::selection::Selection;
use crate::model::{ActorId, Board, End, Tie, TieId};

/// Writes the kinds of acts, each with the key of its text, so that none is without.
macro_rules! acts {
    ($(#[$doc:meta])* $name:ident { $($(#[$item:meta])* $variant:ident => $key:literal,)+ }) => {
        $(#[$doc])*
        pub enum $name {
            $($(#[$item])* $variant,)+
        }

        impl $name {
            /// The key of its text.
            pub fn key(self) -> &'static str {
                match self {
                    $(Self::$variant => $key,)+
                }
            }
        }
    };
}

acts! {
    /// What was done.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    Act {
        /// Added actors.
        Add => "act-add",
        /// Added an actor with a tie to another.
        AddTied => "act-add-tied",
        /// Added a map.
        AddMap => "act-map-add",
        /// Put actors in a row.
        Align => "act-align",
        /// Sorted actors.
        Category => "act-category",
        /// Changed the typology.
        Categories => "act-categories",
        /// Deleted actors.
        Delete => "act-delete",
        /// Said what the board is about.
        Describe => "act-describe",
        /// Spread actors evenly.
        Distribute => "act-distribute",
        /// Made copies of actors.
        Duplicate => "act-duplicate",
        /// Changed something about actors.
        Edit => "act-edit",
        /// Changed the guide links.
        Links => "act-links",
        /// Locked actors in place.
        Lock => "act-lock",
        /// Changed the axes.
        Map => "act-map",
        /// Moved actors.
        Move => "act-move",
        /// Put the maps in another order.
        OrderMaps => "act-map-order",
        /// Pasted actors.
        Paste => "act-paste",
        /// Placed actors for the first time.
        Place => "act-place",
        /// Took a map away.
        RemoveMap => "act-map-remove",
        /// Renamed an actor.
        Rename => "act-rename",
        /// Renamed a map.
        RenameMap => "act-map-rename",
        /// Changed the list of resources.
        Resources => "act-resources",
        /// Turned ties round.
        Reverse => "act-reverse",
        /// Marked targets.
        Target => "act-target",
        /// Drew a tie.
        Tie => "act-tie",
        /// Changed the kinds of ties.
        TieKinds => "act-tie-kinds",
        /// Put actors back among those to be placed.
        Tray => "act-tray",
        /// Unlocked actors.
        Unlock => "act-unlock",
        /// Said who we are.
        Members => "act-members",
        /// Wrote a meeting down, or wrote it anew.
        Meet => "act-meet",
        /// Took a meeting away.
        Unmeet => "act-unmeet",
        /// Wrote a promise or a next step down, or wrote it anew.
        Plan => "act-plan",
        /// Took a promise or a next step away.
        Unplan => "act-unplan",
        /// Ticked a promise or a next step.
        Tick => "act-tick",
        /// Took the tick away again.
        Untick => "act-untick",
        /// Said how much a resource is needed, or that it is there.
        Need => "act-need",
        /// Put an actor on the shortlist.
        Pin => "act-pin",
        /// Took an actor off the shortlist.
        Unpin => "act-unpin",
        /// Said how much each part of a score counts.
        Weights => "act-weights",
        /// Gave dots, or changed the vote.
        Vote => "act-vote",
        /// Took back wishes.
        NoWish => "act-no-wish",
        /// Said where an actor is wanted.
        Wish => "act-wish",
        /// Took back that actors are targets.
        Untarget => "act-untarget",
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

    /// An act on whatever is selected: actors count first.
    pub(super) fn on_items(act: Act, board: &Board, selection: &Selection) -> Self {
        let actors: Vec<ActorId> = selection.actors().collect();
        if actors.is_empty() {
            let ties: Vec<TieId> = selection.ties().collect();
            return Self::on_ties(act, board, &ties);
        }
        Self::on(act, board, &actors)
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
