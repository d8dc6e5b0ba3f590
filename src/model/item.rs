//! What can be pointed at on a map, whatever it is: it is selected, moved, deleted and spoken of by this.

use super::{ActorId, Board, Edit, MapId, TieId};

/// One thing that can be pointed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Item {
    /// An actor.
    Actor(ActorId),
    /// A tie.
    Tie(TieId),
}

impl Item {
    /// The actor, if it is one.
    pub fn actor(self) -> Option<ActorId> {
        match self {
            Self::Actor(actor) => Some(actor),
            Self::Tie(_) => None,
        }
    }

    /// The tie, if it is one.
    pub fn tie(self) -> Option<TieId> {
        match self {
            Self::Actor(_) => None,
            Self::Tie(tie) => Some(tie),
        }
    }

    /// The change that takes it away.
    pub fn removal(self) -> Edit {
        match self {
            Self::Actor(actor) => Edit::Remove(actor),
            Self::Tie(tie) => Edit::RemoveTie(tie),
        }
    }
}

impl From<ActorId> for Item {
    fn from(actor: ActorId) -> Self {
        Self::Actor(actor)
    }
}

impl From<TieId> for Item {
    fn from(tie: TieId) -> Self {
        Self::Tie(tie)
    }
}

impl Board {
    /// Whether a thing is on it.
    pub fn holds(&self, item: Item) -> bool {
        match item {
            Item::Actor(actor) => self.actors.contains_key(&actor),
            Item::Tie(tie) => self.ties.contains_key(&tie),
        }
    }

    /// The actors that a thing is about: itself, or those at the ends of a tie.
    pub fn actors_at(&self, item: Item) -> Vec<ActorId> {
        match item {
            Item::Actor(actor) => vec![actor],
            Item::Tie(tie) => self.ties.get(&tie).map_or_else(Vec::new, |tie| {
                tie.from.actor().into_iter().chain([tie.to]).collect()
            }),
        }
    }

    /// Where a thing stands on a map, in the values of its axes: at one point, or at both ends of a tie.
    pub fn stands(&self, item: Item, map: MapId) -> Vec<(f64, f64)> {
        let actors = self.actors_at(item).into_iter();
        actors
            .filter_map(|actor| self.actor(actor)?.position(map))
            .collect()
    }
}
