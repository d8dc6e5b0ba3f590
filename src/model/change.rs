//! Every change that can be made to one actor.

use super::{
    Actor, ActorKind, ActorLink, CategoryId, Effort, Engagement, Ext, MemberId, Movability,
    NAME_MAX, NOTE_MAX, Offer, Scope, Stance, name,
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
    /// What a later version wrote of it.
    Ext(Ext),
}

impl Change {
    /// The changes that turn one actor into another, but for where they stand.
    pub(super) fn between(from: &Actor, to: &Actor) -> Vec<Self> {
        // Every field is named, so that none is forgotten.
        let Actor {
            name,
            category,
            kind,
            scope,
            stance,
            engagement,
            offers,
            motives,
            notes,
            links,
            locked,
            target,
            pinned,
            no_contact,
            pair,
            movability,
            effort,
            places: _,
            ext,
        } = from;
        let mut changes = Vec::new();
        let mut note = |same: bool, change: fn(&Actor) -> Self| {
            if !same {
                changes.push(change(to));
            }
        };
        note(*name == to.name, |it| Self::Name(it.name.clone()));
        note(*category == to.category, |it| Self::Category(it.category));
        note(*kind == to.kind, |it| Self::Kind(it.kind.clone()));
        note(*scope == to.scope, |it| Self::Scope(it.scope.clone()));
        note(*stance == to.stance, |it| Self::Stance(it.stance.clone()));
        note(*engagement == to.engagement, |it| {
            Self::Engagement(it.engagement.clone())
        });
        note(*motives == to.motives, |it| {
            Self::Motives(it.motives.clone())
        });
        note(*notes == to.notes, |it| Self::Notes(it.notes.clone()));
        note(*links == to.links, |it| Self::Links(it.links.clone()));
        note(*locked == to.locked, |it| Self::Locked(it.locked));
        note(*target == to.target, |it| Self::Target(it.target));
        note(*pinned == to.pinned, |it| Self::Pinned(it.pinned));
        note(*no_contact == to.no_contact, |it| {
            Self::NoContact(it.no_contact)
        });
        note(*pair == to.pair, |it| Self::Pair(it.pair.clone()));
        note(*movability == to.movability, |it| {
            Self::Movability(it.movability.clone())
        });
        note(*effort == to.effort, |it| Self::Effort(it.effort.clone()));
        note(*ext == to.ext, |it| Self::Ext(it.ext.clone()));
        changes.extend(offers_between(offers, &to.offers));
        changes
    }
}

/// The changes that turn some offers into others, in the same order too: what follows the first that stands elsewhere is
/// taken back and made again.
fn offers_between(from: &[Offer], to: &[Offer]) -> Vec<Change> {
    let stays = |offer: &&Offer| to.iter().any(|it| it.resource == offer.resource);
    let (stay, go): (Vec<&Offer>, Vec<&Offer>) = from.iter().partition(stays);
    let pairs = || stay.iter().zip(to);
    let same = pairs().take_while(|(old, new)| old.resource == new.resource);
    let same = same.count();
    let moved = stay.iter().skip(same);
    let back = go.iter().chain(moved);
    let back = back.map(|offer| Change::NoOffer(offer.resource));
    let changed = pairs().take(same).filter(|(old, new)| **old != *new);
    let changed = changed.map(|(_, new)| new);
    let made = changed.chain(to.iter().skip(same));
    back.chain(made.map(|offer| Change::Offer(offer.clone())))
        .collect()
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
            Change::Ext(ext) => self.ext.clone_from(ext),
        }
    }

    fn offer(&mut self, offer: &Offer) {
        match self
            .offers
            .iter_mut()
            .find(|known| known.resource == offer.resource)
        {
            Some(known) => known.clone_from(offer),
            None => self.offers.push(offer.clone()),
        }
    }
}
