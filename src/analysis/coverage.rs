//! What the struggle needs, who could bring it, and the fewest alliances that would cover what is vital.
//!
//! Those whom nobody is to contact count for nothing here: nobody can ask them.

mod cover;

pub use cover::{NEEDS_MAX, NODES_MAX, SmallestSet, smallest_set};

use crate::model::{
    Actor, ActorId, Board, Effort, Engagement, Movability, Need, OfferState, ResourceId, Stance,
};

/// One resource that is needed, and who could bring it. Allies come first in each list, then the nearer in engagement, then
/// those who take less effort.
#[derive(Clone, Debug, PartialEq)]
pub struct Gap {
    /// What is needed.
    pub resource: ResourceId,
    /// How much.
    pub need: Need,
    /// Whether we have it.
    pub held: bool,
    /// Those who said they would bring it.
    pub confirmed: Vec<ActorId>,
    /// Those of whom it is hoped.
    pub hoped: Vec<ActorId>,
    /// Of those, the ones who would if they moved one step: not met yet, and movable, perhaps movable, or with a wish.
    pub nearer: Vec<ActorId>,
}

/// How far a need is covered, the least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Cover {
    /// By nobody.
    Nobody,
    /// Somebody might.
    Hoped,
    /// Somebody said so.
    Confirmed,
    /// We have it.
    Held,
}

impl Gap {
    /// How far the need is covered.
    pub fn cover(&self) -> Cover {
        if self.held {
            Cover::Held
        } else if !self.confirmed.is_empty() {
            Cover::Confirmed
        } else if !self.hoped.is_empty() {
            Cover::Hoped
        } else {
            Cover::Nobody
        }
    }

    /// Whether it is still to be filled: neither held nor confirmed.
    pub fn open(&self) -> bool {
        self.cover() < Cover::Confirmed
    }
}

/// Each resource that is needed: those still to be filled first, of these the vital before the useful, and nobody before
/// hoped before confirmed before held; else in the order of the board.
pub fn gaps(board: &Board) -> Vec<Gap> {
    let needed = board.resources.iter().filter(|it| needs(&it.need) > 0);
    let mut gaps: Vec<_> = needed
        .map(|resource| Gap {
            resource: resource.id,
            need: resource.need.clone(),
            held: resource.held,
            confirmed: Vec::new(),
            hoped: Vec::new(),
            nearer: Vec::new(),
        })
        .collect();
    for (id, actor) in by_ease(board) {
        for offer in &actor.offers {
            if let Some(gap) = gaps.iter_mut().find(|gap| gap.resource == offer.resource) {
                gap.add(id, actor, &offer.state);
            }
        }
    }
    gaps.sort_by_key(|gap| (!gap.open(), u8::MAX - needs(&gap.need), gap.cover()));
    gaps
}

impl Gap {
    fn add(&mut self, id: ActorId, actor: &Actor, state: &OfferState) {
        if *state == OfferState::Confirmed {
            self.confirmed.push(id);
            return;
        }
        self.hoped.push(id);
        if actor.engagement.quarters() < Engagement::Met.quarters() && could_move(actor) {
            self.nearer.push(id);
        }
    }
}

/// Whether it could be moved one step nearer, or we wish it to move.
fn could_move(actor: &Actor) -> bool {
    let wished = actor.places.values().any(|place| place.wish.is_some());
    match actor.movability {
        Movability::Yes | Movability::Maybe => true,
        Movability::Unknown | Movability::Other(_) => wished,
        Movability::No => false,
    }
}

/// How much a need is one: 0 for none.
fn needs(need: &Need) -> u8 {
    match need {
        Need::None | Need::Other(_) => 0,
        Need::Useful => 1,
        Need::Vital => 2,
    }
}

/// What is needed and not there: neither held, nor confirmed by one in the collective.
pub(super) fn wanted(board: &Board) -> Vec<(ResourceId, Need)> {
    let ours = board
        .actors
        .values()
        .filter(|actor| actor.engagement == Engagement::InCollective && !actor.no_contact);
    let confirmed = |offer: &&crate::model::Offer| offer.state == OfferState::Confirmed;
    let brought: Vec<_> = ours
        .flat_map(|actor| actor.offers.iter().filter(confirmed))
        .map(|offer| offer.resource)
        .collect();
    let resources = board.resources.iter();
    let wanted = resources.filter(|it| needs(&it.need) > 0 && !it.held);
    wanted
        .filter(|it| !brought.contains(&it.id))
        .map(|it| (it.id, it.need.clone()))
        .collect()
}

/// The actors who offer something and may be contacted, those whom it is easiest to ally with first.
fn by_ease(board: &Board) -> Vec<(ActorId, &Actor)> {
    let actors = board.actors.iter().map(|(id, actor)| (*id, actor.as_ref()));
    let asked = actors.filter(|(_, actor)| !actor.no_contact && !actor.offers.is_empty());
    let mut ranked: Vec<_> = asked
        .map(|(id, actor)| (unease(actor), id, actor))
        .collect();
    ranked.sort_unstable_by_key(|(unease, id, _)| (*unease, *id));
    ranked
        .into_iter()
        .map(|(_, id, actor)| (id, actor))
        .collect()
}

/// How hard it is to ally with one: first by its stance, then by how far the relation has come, then by the effort.
pub(super) fn unease(actor: &Actor) -> [u16; 3] {
    let stance = match actor.stance {
        Stance::ActiveAlly => 0,
        Stance::Ally => 1,
        Stance::Neutral => 2,
        Stance::Unknown | Stance::Other(_) => 3,
        Stance::Opponent => 4,
        Stance::ActiveOpponent => 5,
    };
    let effort = match actor.effort {
        Effort::Small => 0,
        Effort::Medium => 1,
        Effort::Large => 2,
        Effort::Unknown | Effort::Other(_) => 3,
    };
    [stance, 4 - actor.engagement.quarters() as u16, effort]
}
