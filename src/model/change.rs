//! Every change that can be made to one actor.

use super::{
    Actor, ActorKind, ActorLink, CategoryId, Effort, Engagement, MemberId, Movability, NAME_MAX,
    NOTE_MAX, Offer, Scope, Stance, name,
};

/// One change to one actor.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// Its name.
    Name(String),
    /// How it is sorted.
    Category(Option<CategoryId>),
    /// What sort of body it is.
    Kind(ActorKind),
    /// How far its reach goes.
    Scope(Scope),
    /// What it says and does.
    Stance(Stance),
    /// How far the relation has come.
    Engagement(Engagement),
    /// One offer, added or changed.
    Offer(Offer),
    /// One offer taken back.
    NoOffer(super::ResourceId),
    /// Why it would move.
    Motives(String),
    /// What else is known.
    Notes(String),
    /// The pages about it.
    Links(Vec<ActorLink>),
    /// Whether it stays where it is.
    Locked(bool),
    /// Whether it can grant what is asked.
    Target(bool),
    /// Whether it is on the shortlist.
    Pinned(bool),
    /// Whether nobody is to contact it.
    NoContact(bool),
    /// Who of us is in charge of contact.
    Pair(Vec<MemberId>),
    /// Whether it could be moved one step nearer.
    Movability(Movability),
    /// How much effort an alliance would take.
    Effort(Effort),
}

impl Actor {
    /// Makes one change.
    pub(super) fn change(&mut self, change: &Change) {
        match change {
            Change::Name(text) => self.name = name::tidy(text, NAME_MAX),
            Change::Category(category) => self.category = *category,
            Change::Kind(kind) => self.kind = kind.clone(),
            Change::Scope(scope) => self.scope = scope.clone(),
            Change::Stance(stance) => self.stance = stance.clone(),
            Change::Engagement(engagement) => self.engagement = engagement.clone(),
            Change::Offer(offer) => self.offer(offer),
            Change::NoOffer(resource) => self.offers.retain(|known| known.resource != *resource),
            Change::Motives(text) => self.motives = name::cut(text, NOTE_MAX),
            Change::Notes(text) => self.notes = name::cut(text, NOTE_MAX),
            Change::Links(links) => {
                self.links.clone_from(links);
                self.links.iter_mut().for_each(ActorLink::mend);
            }
            Change::Locked(locked) => self.locked = *locked,
            Change::Target(target) => self.target = *target,
            Change::Pinned(pinned) => self.pinned = *pinned,
            Change::NoContact(no_contact) => self.no_contact = *no_contact,
            Change::Pair(pair) => self.pair.clone_from(pair),
            Change::Movability(movability) => self.movability = movability.clone(),
            Change::Effort(effort) => self.effort = effort.clone(),
        }
    }

    fn offer(&mut self, offer: &Offer) {
        match self
            .offers
            .iter_mut()
            .find(|known| known.resource == offer.resource)
        {
            Some(known) => known.state = offer.state.clone(),
            None => self.offers.push(offer.clone()),
        }
    }
}
