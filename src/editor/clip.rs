//! Copies of actors: beside themselves, or from another board.

use super::Editor;
use super::label::{Act, Label};
use crate::model::{Actor, Board, Category, CategoryId, Edit, MemberId, Resource, ResourceId};
use std::sync::Arc;

/// How far a copy stands from what it copies, as a share of each axis.
const ASIDE: f64 = 0.03;

impl Editor {
    /// A board that holds the selected actors and the categories, resources and members they refer to, to be copied.
    pub fn excerpt(&self) -> Board {
        // Only the map that is shown: what others hold is not what was copied.
        let mut excerpt = Board::new(self.map().clone());
        excerpt.categories = Arc::clone(&self.board().categories);
        excerpt.resources = Arc::clone(&self.board().resources);
        excerpt.actors = (self.board().actors.iter())
            .filter(|(id, _)| self.selection.contains(id))
            .map(|(id, actor)| (*id, Arc::clone(actor)))
            .collect();
        let used = |id: CategoryId| excerpt.actors.values().any(|it| it.category == Some(id));
        let categories = excerpt
            .categories
            .iter()
            .filter(|it| used(it.id))
            .cloned()
            .collect();
        let offered = |id: ResourceId| {
            let mut offers = excerpt.actors.values().flat_map(|actor| &actor.offers);
            offers.any(|offer| offer.resource == id)
        };
        let resources = excerpt
            .resources
            .iter()
            .filter(|it| offered(it.id))
            .cloned()
            .collect();
        let charged = |id: MemberId| excerpt.actors.values().any(|it| it.pair.contains(&id));
        let members = self.board().members.iter();
        let members = members.filter(|it| charged(it.id)).cloned().collect();
        excerpt.members = Arc::new(members);
        excerpt.categories = Arc::new(categories);
        excerpt.resources = Arc::new(resources);
        excerpt
    }

    pub(super) fn duplicate(&mut self) {
        let chosen: Vec<_> = self.selection.iter().copied().collect();
        let label = Label::on(Act::Duplicate, self.board(), &chosen);
        let copies: Vec<Actor> = chosen
            .iter()
            .filter_map(|id| self.board().actor(*id).cloned())
            .collect();
        self.document.mark(label);
        self.put_copies(copies, ASIDE);
    }

    /// Adds actors within the present entry of the undo list and selects them.
    pub(super) fn put_copies(&mut self, copies: Vec<Actor>, aside: f64) {
        let axes = self.map().axes.clone();
        let map = self.map_id();
        self.selection.clear();
        for mut copy in copies {
            if let Some(place) = copy.places.get_mut(&map) {
                place.x = place.x.map(|x| axes.x.value(axes.x.share(x) + aside));
                place.y = place.y.map(|y| axes.y.value(axes.y.share(y) - aside));
            }
            copy.locked = false;
            let id = self.fresh_id();
            self.document.apply(&Edit::Put(id, Arc::new(copy)));
            self.selection.insert(id);
        }
    }

    pub(super) fn paste(&mut self, from: &Board) {
        let there: Vec<_> = from.actors.keys().copied().collect();
        if there.is_empty() {
            return;
        }
        self.document.mark(Label::on(Act::Paste, from, &there));
        self.welcome_categories(from);
        self.welcome_resources(from);
        let copies = from.actors.values();
        let copies: Vec<_> = copies.map(|actor| self.translated(from, actor)).collect();
        let onto_itself = copies.iter().any(|copy| self.covers(copy));
        self.put_copies(copies, if onto_itself { ASIDE } else { 0.0 });
    }

    /// Whether an actor of the same name stands exactly where this one would.
    fn covers(&self, copy: &Actor) -> bool {
        let place = copy.position(self.map_id());
        place.is_some()
            && self
                .board()
                .actors
                .values()
                .any(|actor| actor.name == copy.name && actor.position(self.map_id()) == place)
    }

    /// Adds the categories of another board that this one lacks by name.
    fn welcome_categories(&mut self, from: &Board) {
        let mut categories = self.board().categories.as_ref().clone();
        for category in from.categories.iter() {
            if self.board().category_named(&category.name).is_none() {
                let last = categories.iter().map(|it| it.id.0).max().unwrap_or(0);
                let id = CategoryId(last + 1);
                let category = category.clone();
                categories.push(Category { id, ..category });
            }
        }
        if categories.len() > self.board().categories.len() {
            self.document.apply(&Edit::SetCategories(categories));
        }
    }

    /// Adds the resources of another board that this one lacks by name.
    fn welcome_resources(&mut self, from: &Board) {
        let mut resources = self.board().resources.as_ref().clone();
        for resource in from.resources.iter() {
            if self.board().resource_named(&resource.name).is_none() {
                let last = resources.iter().map(|it| it.id.0).max().unwrap_or(0);
                let id = ResourceId(last + 1);
                let resource = resource.clone();
                resources.push(Resource { id, ..resource });
            }
        }
        if resources.len() > self.board().resources.len() {
            self.document.apply(&Edit::SetResources(resources));
        }
    }

    /// An actor of another board in the words of this one.
    fn translated(&self, from: &Board, actor: &Actor) -> Actor {
        let mut copy = actor.clone();
        let category = from.category_of(actor);
        copy.category = category.and_then(|it| self.board().category_named(&it.name));
        copy.offers.retain_mut(|offer| {
            let resource = from.resource(offer.resource);
            let here = resource.and_then(|it| self.board().resource_named(&it.name));
            offer.resource = here.unwrap_or(offer.resource);
            here.is_some()
        });
        let namesake = |id: &MemberId| {
            let name = &from.member(*id)?.name;
            let mut here = self.board().members.iter();
            here.find(|it| it.name == *name).map(|it| it.id)
        };
        copy.pair = copy.pair.iter().filter_map(namesake).collect();
        let there = from.maps.first();
        let place = there.and_then(|map| Some((map, copy.places.remove(&map.id)?)));
        copy.places.clear();
        if let Some((there, mut place)) = place {
            let axes = &self.map().axes;
            place.x = place.x.map(|x| axes.x.value(there.axes.x.share(x)));
            place.y = place.y.map(|y| axes.y.value(there.axes.y.share(y)));
            copy.places.insert(self.map_id(), place);
        }
        copy
    }
}
