//! The actors: everyone who counts around the struggle.

use super::keyed::{Keyed, Table};
use super::named::Named;
use super::{
    ADDRESS_MAX, ActorId, ActorKind, Board, CategoryId, Change, Edit, Effort, Engagement, Ext,
    LinkState, MapId, MemberId, Movability, NAME_MAX, NOTE_MAX, OfferState, Placement, ResourceId,
    Scope, Stance, WORD_MAX, name,
};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The most people in charge of contact with one actor.
pub const PAIR_MAX: usize = 2;

/// A person, group, organisation or institution that counts around the struggle.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact that may hold beside all others"
)]
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Actor {
    /// Its name, one line.
    pub name: String,
    /// How it is sorted, if it is.
    pub category: Option<CategoryId>,
    /// What sort of body it is.
    pub kind: ActorKind,
    /// How far its reach goes.
    pub scope: Scope,
    /// What it says and does about the demand.
    pub stance: Stance,
    /// How far the relation has come.
    pub engagement: Engagement,
    /// What it could bring.
    pub offers: Vec<Offer>,
    /// Why it would move.
    pub motives: String,
    /// What else is known of it.
    pub notes: String,
    /// Pages about it.
    pub links: Vec<ActorLink>,
    /// Whether it stays where it is when dragged.
    pub locked: bool,
    /// Whether it can grant what is asked.
    pub target: bool,
    /// Whether it is on the shortlist of alliances to build.
    pub pinned: bool,
    /// Whether nobody is to contact it.
    pub no_contact: bool,
    /// Who of us is in charge of contact with it: at most [`PAIR_MAX`].
    pub pair: Vec<MemberId>,
    /// Whether it could be moved one step nearer.
    pub movability: Movability,
    /// How much effort an alliance with it would take.
    pub effort: Effort,
    /// Where it stands on each map.
    pub places: BTreeMap<MapId, Placement>,
    /// What a later version wrote of it.
    pub ext: Ext,
}

impl Actor {
    /// An actor of which only the name is known.
    pub fn named(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Self::default()
        }
    }

    /// Its offer of a resource, in another state; a new one if it makes none.
    pub fn offering(&self, resource: ResourceId, state: OfferState) -> Offer {
        let known = self.offers.iter().find(|it| it.resource == resource);
        let new = || Offer::of(resource, OfferState::default());
        let offer = known.cloned().unwrap_or_else(new);
        Offer { state, ..offer }
    }
}

/// Something an actor could bring.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// What.
    pub resource: ResourceId,
    /// Whether it was said or only hoped for.
    pub state: OfferState,
    /// What a later version wrote of it.
    pub ext: Ext,
}

impl Offer {
    /// Something that was said or hoped for.
    pub fn of(resource: ResourceId, state: OfferState) -> Self {
        Self {
            resource,
            state,
            ext: Ext::new(),
        }
    }
}

/// A page about one actor.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ActorLink {
    /// What the page is.
    pub label: String,
    /// Its full address.
    pub address: String,
    /// What is known of the address.
    pub state: LinkState,
    /// When it was last checked, as `YYYY-MM-DD`, or nothing.
    pub checked: String,
    /// What a later version wrote of it.
    pub ext: Ext,
}

impl ActorLink {
    /// Makes each text fit.
    pub fn mend(&mut self) {
        name::fit_line(&mut self.label, NAME_MAX);
        name::fit_line(&mut self.address, ADDRESS_MAX);
        name::fit_line(&mut self.checked, WORD_MAX);
    }
}

impl Keyed for Actor {
    type Id = ActorId;

    fn table(board: &Board) -> &Table<Self> {
        &board.actors
    }

    fn table_mut(board: &mut Board) -> &mut Table<Self> {
        &mut board.actors
    }

    fn held_by(&self, _id: ActorId, board: &Board) -> Option<Self> {
        let mut actor = self.clone();
        board.mend(&mut actor);
        Some(actor)
    }

    fn put(id: ActorId, actor: &Arc<Self>) -> Edit {
        Edit::Put(id, Arc::clone(actor))
    }

    fn removal(id: ActorId) -> Edit {
        Edit::Remove(id)
    }

    fn changes(&self, id: ActorId, to: &Arc<Self>) -> Vec<Edit> {
        let Some(moves) = self.moves(to) else {
            return vec![Self::put(id, to)];
        };
        let changes = Change::between(self, to).into_iter();
        let changes = changes.map(|change| Edit::Change(id, change));
        let moves = moves.into_iter();
        let moves = moves.map(|(map, place)| Edit::Place(id, map, place));
        changes.chain(moves).collect()
    }

    fn names(&self, _id: ActorId, named: Named) -> bool {
        match named {
            Named::Category(id) => self.category == Some(id),
            Named::Resource(id) => self.offers.iter().any(|it| it.resource == id),
            Named::Map(id) => self.places.contains_key(&id),
            Named::Member(id) => self.pair.contains(&id),
            Named::Actor(_) | Named::TieKind(_) | Named::Meeting(_) => false,
        }
    }

    fn named(id: ActorId) -> Option<Named> {
        Some(Named::Actor(id))
    }
}

impl Board {
    /// An actor.
    pub fn actor(&self, id: ActorId) -> Option<&Actor> {
        self.actors.get(&id).map(AsRef::as_ref)
    }

    /// The actors that can grant what is asked, by id.
    pub fn targets(&self) -> impl Iterator<Item = ActorId> {
        self.actors
            .iter()
            .filter(|(_, actor)| actor.target)
            .map(|(id, _)| *id)
    }

    /// The actor that already bears a name, but for case, accents and inclusive endings.
    pub fn namesake(&self, name: &str) -> Option<ActorId> {
        self.namesakes(name).next()
    }

    /// Another actor than `this` that bears a name, but for case, accents and inclusive endings.
    pub fn namesake_but(&self, name: &str, this: ActorId) -> Option<ActorId> {
        self.namesakes(name).find(|id| *id != this)
    }

    fn namesakes(&self, name: &str) -> impl Iterator<Item = ActorId> {
        let key = name::key(name);
        self.actors
            .iter()
            .filter(move |(_, actor)| !key.is_empty() && name::key(&actor.name) == key)
            .map(|(id, _)| *id)
    }

    /// The members of a pair who exist, each once, no more than a pair has.
    fn known_pair(&self, pair: &[MemberId]) -> Vec<MemberId> {
        let mut known = self.known_members(pair);
        known.truncate(PAIR_MAX);
        known
    }

    /// Makes an actor fit for this board.
    fn mend(&self, actor: &mut Actor) {
        actor.name = name::tidy(&actor.name, NAME_MAX);
        actor.motives = name::cut(&actor.motives, NOTE_MAX);
        actor.notes = name::cut(&actor.notes, NOTE_MAX);
        actor.links.iter_mut().for_each(ActorLink::mend);
        actor.category = actor.category.filter(|id| self.category(*id).is_some());
        actor.pair = self.known_pair(&actor.pair);
        let mut seen = Vec::new();
        actor.offers.retain(|offer| {
            let known = self.resource(offer.resource).is_some() && !seen.contains(&offer.resource);
            seen.push(offer.resource);
            known
        });
        actor.places = std::mem::take(&mut actor.places)
            .into_iter()
            .filter_map(|(map, place)| Some((map, self.sound_place(map, &place)?)))
            .collect();
    }

    /// Changes an actor, if it is there; tells whether that changed anything.
    pub(super) fn alter(&mut self, id: ActorId, how: impl FnOnce(&mut Actor)) -> bool {
        let Some(known) = self.actors.get(&id) else {
            return false;
        };
        let mut actor = known.as_ref().clone();
        how(&mut actor);
        let differs = actor != **known;
        if differs {
            self.actors.insert(id, Arc::new(actor));
        }
        differs
    }

    pub(super) fn change_actor(&mut self, id: ActorId, change: &Change) -> bool {
        let known = |category: CategoryId| self.category(category).is_some();
        let change = match change {
            Change::Category(Some(category)) if !known(*category) => &Change::Category(None),
            Change::Offer(offer) if self.resource(offer.resource).is_none() => return false,
            Change::Pair(pair) => &Change::Pair(self.known_pair(pair)),
            other => other,
        };
        self.alter(id, |actor| actor.change(change))
    }
}
