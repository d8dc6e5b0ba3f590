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
            kind: _,
            scope: _,
            stance: _,
            engagement: _,
            offers,
            motives,
            notes,
            links,
            locked: _,
            target: _,
            pinned: _,
            no_contact: _,
            pair,
            movability: _,
            effort: _,
            places: _,
            ext,
        } = to;
        let changes = [
            (from.name != *name).then(|| Self::Name(name.clone())),
            (from.category != *category).then_some(Self::Category(*category)),
            (from.motives != *motives).then(|| Self::Motives(motives.clone())),
            (from.notes != *notes).then(|| Self::Notes(notes.clone())),
            (from.links != *links).then(|| Self::Links(links.clone())),
            (from.pair != *pair).then(|| Self::Pair(pair.clone())),
            (from.ext != *ext).then(|| Self::Ext(ext.clone())),
        ];
        let told = changes.into_iter().chain(facts_between(from, to));
        let told = told.flatten();
        told.chain(offers_between(&from.offers, offers)).collect()
    }
}

/// The changes of what is one word, or holds or does not.
fn facts_between(from: &Actor, to: &Actor) -> [Option<Change>; 10] {
    [
        (from.kind != to.kind).then(|| Change::Kind(to.kind.clone())),
        (from.scope != to.scope).then(|| Change::Scope(to.scope.clone())),
        (from.stance != to.stance).then(|| Change::Stance(to.stance.clone())),
        (from.engagement != to.engagement).then(|| Change::Engagement(to.engagement.clone())),
        (from.locked != to.locked).then_some(Change::Locked(to.locked)),
        (from.target != to.target).then_some(Change::Target(to.target)),
        (from.pinned != to.pinned).then_some(Change::Pinned(to.pinned)),
        (from.no_contact != to.no_contact).then_some(Change::NoContact(to.no_contact)),
        (from.movability != to.movability).then(|| Change::Movability(to.movability.clone())),
        (from.effort != to.effort).then(|| Change::Effort(to.effort.clone())),
    ]
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
