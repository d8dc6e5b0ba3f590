//! The board: one document.

use super::{
    Actor, ActorId, Category, CategoryId, GuideLink, Map, MapId, NAME_MAX, NOTE_MAX, Placement,
    Resource, ResourceId, name,
};
use imbl::OrdMap;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What a later version wrote and this one does not know: name to RON text, kept verbatim.
pub type Ext = BTreeMap<String, String>;

/// What the board is about.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Description {
    /// The name of the board.
    pub title: String,
    /// What the group asks itself.
    pub question: String,
    /// Where.
    pub territory: String,
    /// Who can grant what is asked, in words.
    pub target: String,
    /// The day of the workshop, as `YYYY-MM-DD`, or nothing.
    pub date: String,
    /// The language its first content was written in: `fr` or `en`.
    pub language: String,
}

/// One document. A copy costs the same at any size: the collections are shared until changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Board {
    /// What it is about.
    pub description: Arc<Description>,
    /// The typology, in the order shown.
    pub categories: Arc<Vec<Category>>,
    /// What can be needed and offered, in the order shown.
    pub resources: Arc<Vec<Resource>>,
    /// The guide links, in the order shown.
    pub links: Arc<Vec<GuideLink>>,
    /// The maps; never empty.
    pub maps: Arc<Vec<Map>>,
    /// Everyone who counts.
    pub actors: OrdMap<ActorId, Arc<Actor>>,
    /// What a later version wrote.
    pub ext: Arc<Ext>,
}

/// A width-to-height ratio within the bounds that a map can have.
pub fn sound_aspect(aspect: f64) -> f64 {
    if aspect.is_finite() {
        aspect.clamp(0.5, 3.0)
    } else {
        super::ASPECT_DEFAULT
    }
}

impl Board {
    /// An empty board with one map.
    pub fn new(map: Map) -> Self {
        Self {
            description: Arc::default(),
            categories: Arc::default(),
            resources: Arc::default(),
            links: Arc::default(),
            maps: Arc::new(vec![map]),
            actors: OrdMap::new(),
            ext: Arc::default(),
        }
    }

    /// An actor.
    pub fn actor(&self, id: ActorId) -> Option<&Actor> {
        self.actors.get(&id).map(AsRef::as_ref)
    }

    /// A category.
    pub fn category(&self, id: CategoryId) -> Option<&Category> {
        self.categories.iter().find(|known| known.id == id)
    }

    /// The category an actor is sorted in, if it is.
    pub fn category_of(&self, actor: &Actor) -> Option<&Category> {
        self.category(actor.category?)
    }

    /// A resource.
    pub fn resource(&self, id: ResourceId) -> Option<&Resource> {
        self.resources.iter().find(|known| known.id == id)
    }

    /// A map; the first one if there is none of that id.
    pub fn map(&self, id: MapId) -> &Map {
        self.maps
            .iter()
            .find(|known| known.id == id)
            .or_else(|| self.maps.first())
            .expect("a board has at least one map")
    }

    /// The actors that have a place on a map, by id.
    pub fn placed(&self, map: MapId) -> impl Iterator<Item = (ActorId, &Actor)> {
        self.actors
            .iter()
            .filter(move |(_, actor)| actor.position(map).is_some())
            .map(|(id, actor)| (*id, actor.as_ref()))
    }

    /// The actors still to be placed on a map, by id.
    pub fn to_place(&self, map: MapId) -> impl Iterator<Item = (ActorId, &Actor)> {
        self.actors
            .iter()
            .filter(move |(_, actor)| actor.position(map).is_none())
            .map(|(id, actor)| (*id, actor.as_ref()))
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

    /// The category whose name is meant, but for case, accents and inclusive endings.
    pub fn category_named(&self, name: &str) -> Option<CategoryId> {
        let key = name::key(name);
        self.categories
            .iter()
            .find(|category| !key.is_empty() && name::key(&category.name) == key)
            .map(|category| category.id)
    }

    /// The resource whose name is meant, but for case, accents and inclusive endings.
    pub fn resource_named(&self, name: &str) -> Option<ResourceId> {
        let key = name::key(name);
        self.resources
            .iter()
            .find(|resource| !key.is_empty() && name::key(&resource.name) == key)
            .map(|resource| resource.id)
    }

    /// An id that no actor has: after the last, by a step from 1 to 997 that `seed` picks, so that two copies of a board
    /// edited apart seldom give the same id to different actors.
    pub fn next_actor(&self, seed: u64) -> ActorId {
        let last = self.actors.get_max().map_or(0, |(id, _)| id.0);
        ActorId(last.saturating_add(1 + seed % 997))
    }

    /// A placement with values that the map's axes can show; `None` if there is no such map.
    pub(super) fn sound_place(&self, map: MapId, place: &Placement) -> Option<Placement> {
        let map = self.maps.iter().find(|known| known.id == map)?;
        Some(Placement {
            x: place.x.and_then(|value| map.axes.x.clamped(value)),
            y: place.y.and_then(|value| map.axes.y.clamped(value)),
            certainty: place.certainty.clone(),
            reason: name::cut(&place.reason, NOTE_MAX),
        })
    }

    /// Whether an actor could stand on this board as it is.
    pub(super) fn holds_for(&self, actor: &Actor) -> bool {
        let mut mended = actor.clone();
        self.mend(&mut mended);
        mended == *actor
    }

    /// Makes an actor fit for this board.
    pub(super) fn mend(&self, actor: &mut Actor) {
        actor.name = name::tidy(&actor.name, NAME_MAX);
        actor.motives = name::cut(&actor.motives, NOTE_MAX);
        actor.notes = name::cut(&actor.notes, NOTE_MAX);
        actor.links.iter_mut().for_each(super::ActorLink::mend);
        actor.category = actor.category.filter(|id| self.category(*id).is_some());
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

    /// Takes from actors what refers to a category or a resource that is gone.
    pub(super) fn forget_dangling(&mut self) {
        let broken: Vec<ActorId> = self
            .actors
            .iter()
            .filter(|(_, actor)| !self.refers_to_known(actor))
            .map(|(id, _)| *id)
            .collect();
        for id in broken {
            if let Some(mut actor) = self.actors.get(&id).cloned() {
                self.mend(Arc::make_mut(&mut actor));
                self.actors.insert(id, actor);
            }
        }
    }

    fn refers_to_known(&self, actor: &Actor) -> bool {
        actor.category.is_none_or(|id| self.category(id).is_some())
            && actor
                .offers
                .iter()
                .all(|offer| self.resource(offer.resource).is_some())
    }
}
