//! Every change that can be made to a board, and how it is made.

use super::{
    Actor, ActorId, ActorKind, ActorLink, Board, Category, CategoryId, Description, Engagement,
    GuideLink, Map, MapId, NAME_MAX, NOTE_MAX, Offer, Placement, Resource, Scope, Stance,
};
use crate::model::name;
use std::sync::Arc;

/// One change to a board. Edits carry final values, so one sent again changes nothing more.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Says what the board is about.
    Describe(Description),
    /// Adds an actor, or puts another in its place.
    Put(ActorId, Arc<Actor>),
    /// Takes an actor away.
    Remove(ActorId),
    /// Changes one thing about an actor.
    Change(ActorId, Change),
    /// Places an actor on a map.
    Place(ActorId, MapId, Placement),
    /// Replaces the typology; actors of a category that is gone have none.
    SetCategories(Vec<Category>),
    /// Replaces the list of resources; offers of what is gone go too.
    SetResources(Vec<Resource>),
    /// Replaces the guide links.
    SetLinks(Vec<GuideLink>),
    /// Changes a map's name, axes or proportions, or adds it.
    PutMap(Box<Map>),
}

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
}

impl Board {
    /// Makes one change. An edit of an actor that is gone does nothing.
    pub fn apply(&mut self, edit: &Edit) {
        match edit {
            Edit::Describe(description) => {
                let mut description = description.clone();
                description.mend();
                self.description = Arc::new(description);
            }
            Edit::Put(id, actor) => self.put(*id, actor),
            Edit::Remove(id) => {
                self.actors.remove(id);
            }
            Edit::Change(id, change) => self.change(*id, change),
            Edit::Place(id, map, placement) => self.place(*id, *map, placement),
            Edit::SetCategories(categories) => {
                self.categories = mended(categories, Category::mend);
                self.forget_dangling();
                self.forget_dangling_in_links();
            }
            Edit::SetResources(resources) => {
                self.resources = mended(resources, Resource::mend);
                self.forget_dangling();
            }
            Edit::SetLinks(links) => {
                self.links = mended(links, GuideLink::mend);
                self.forget_dangling_in_links();
            }
            Edit::PutMap(map) => self.put_map(map),
        }
    }

    fn put(&mut self, id: ActorId, actor: &Arc<Actor>) {
        let mut actor = Arc::clone(actor);
        if !self.holds_for(&actor) {
            self.mend(Arc::make_mut(&mut actor));
        }
        self.actors.insert(id, actor);
    }

    fn change(&mut self, id: ActorId, change: &Change) {
        let known = |category: CategoryId| self.category(category).is_some();
        let change = match change {
            Change::Category(Some(category)) if !known(*category) => &Change::Category(None),
            Change::Offer(offer) if self.resource(offer.resource).is_none() => return,
            other => other,
        };
        if let Some(actor) = self.actors.get_mut(&id) {
            Arc::make_mut(actor).change(change);
        }
    }

    fn place(&mut self, id: ActorId, map: MapId, placement: &Placement) {
        let Some(place) = self.sound_place(map, placement) else {
            return;
        };
        if let Some(actor) = self.actors.get_mut(&id) {
            let places = &mut Arc::make_mut(actor).places;
            if place == Placement::default() {
                places.remove(&map);
            } else {
                places.insert(map, place);
            }
        }
    }

    fn put_map(&mut self, map: &Map) {
        let mut map = map.clone();
        map.mend();
        let id = map.id;
        let maps = Arc::make_mut(&mut self.maps);
        match maps.iter_mut().find(|known| known.id == id) {
            Some(known) => *known = map,
            None => maps.push(map),
        }
        let placed: Vec<_> = self
            .actors
            .iter()
            .filter_map(|(actor, data)| Some((*actor, data.places.get(&id)?.clone())))
            .collect();
        for (actor, place) in placed {
            if self.sound_place(id, &place).as_ref() != Some(&place) {
                self.place(actor, id, &place);
            }
        }
    }
}

/// A list of which every item was made sound.
fn mended<T: Clone>(items: &[T], mend: impl Fn(&mut T)) -> Arc<Vec<T>> {
    let mut items = items.to_vec();
    items.iter_mut().for_each(mend);
    Arc::new(items)
}

impl Actor {
    fn change(&mut self, change: &Change) {
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
