//! Copies of actors and of the ties between them: beside themselves, or from another board.

use super::label::{Act, Label};
use super::{Editor, Item};
use crate::model::{
    Actor, ActorId, Board, Category, Edit, End, Listed, Resource, Tie, TieId, TieKind, Weights,
};
use imbl::OrdMap;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// How far a copy stands from what it copies, as a share of each axis.
const ASIDE: f64 = 0.03;

/// What is to be copied: actors under their ids, and ties between them.
pub(super) struct Copies {
    pub(super) actors: Vec<(ActorId, Actor)>,
    pub(super) ties: Vec<Tie>,
}

impl Copies {
    /// Copies of actors of a board, with the ties between them.
    pub(super) fn of(board: &Board, actors: Vec<(ActorId, Actor)>) -> Self {
        let known = actors.iter().map(|(id, _)| *id).collect();
        let ties = ties_between(board, &known);
        Self { actors, ties }
    }
}

/// The ties of which both ends are among some actors; what they are limited to must be too.
fn between<'a>(
    board: &'a Board,
    actors: &'a BTreeSet<ActorId>,
) -> impl Iterator<Item = (TieId, Arc<Tie>)> + 'a {
    let within = |tie: &Tie| {
        let from = tie.from.actor().is_some_and(|from| actors.contains(&from));
        from && actors.contains(&tie.to)
    };
    let limited = move |(id, tie): (&TieId, &Arc<Tie>)| {
        let mut tie = Arc::clone(tie);
        if tie.on.is_some_and(|on| !actors.contains(&on)) {
            Arc::make_mut(&mut tie).on = None;
        }
        (*id, tie)
    };
    let ties = board.ties.iter().filter(move |(_, tie)| within(tie));
    ties.map(limited)
}

/// The same as they are.
fn ties_between(board: &Board, actors: &BTreeSet<ActorId>) -> Vec<Tie> {
    between(board, actors)
        .map(|(_, tie)| Arc::unwrap_or_clone(tie))
        .collect()
}

/// A tie between the copies of the actors it was between.
fn moved(tie: &Tie, ids: &BTreeMap<ActorId, ActorId>) -> Option<Tie> {
    let to = |actor: ActorId| ids.get(&actor).copied();
    Some(Tie {
        from: End::Actor(to(tie.from.actor()?)?),
        to: to(tie.to)?,
        on: tie.on.and_then(to),
        ..tie.clone()
    })
}

impl Editor {
    /// A board that holds the selected actors, the ties between them, and the categories, resources and kinds they refer to,
    /// to be copied. Meetings and contact details stay where they are.
    pub fn excerpt(&self) -> Board {
        let board = self.board();
        let chosen: BTreeSet<ActorId> = self.selection.actors().collect();
        let of = |id: &ActorId| Some((*id, Arc::clone(board.actors.get(id)?)));
        let actors: OrdMap<ActorId, Arc<Actor>> = chosen.iter().filter_map(of).collect();
        let ties: OrdMap<TieId, Arc<Tie>> = between(board, &chosen).collect();
        let used = |it: &&Category| actors.values().any(|actor| actor.category == Some(it.id));
        let offers = |it: &&Resource| {
            let mut offers = actors.values().flat_map(|actor| &actor.offers);
            offers.any(|offer| offer.resource == it.id)
        };
        let drawn = |it: &&TieKind| ties.values().any(|tie| tie.kind == it.id);
        // Every field is named, so that it is said of each whether it is copied.
        Board {
            description: Arc::default(),
            categories: Arc::new(board.categories.iter().filter(used).cloned().collect()),
            resources: Arc::new(board.resources.iter().filter(offers).cloned().collect()),
            links: Arc::default(),
            // Only the map that is shown: what others hold is not what was copied.
            maps: Arc::new(vec![self.map().clone()]),
            tie_kinds: Arc::new(board.tie_kinds.iter().filter(drawn).cloned().collect()),
            members: Arc::default(),
            meetings: OrdMap::new(),
            tasks: OrdMap::new(),
            contacts: OrdMap::new(),
            weights: Weights::default(),
            vote: Arc::default(),
            ext: Arc::default(),
            actors,
            ties,
        }
    }

    pub(super) fn duplicate(&mut self) {
        let chosen = self.chosen();
        let label = Label::on(Act::Duplicate, self.board(), &chosen);
        let copy = |id: &ActorId| Some((*id, self.board().actor(*id)?.clone()));
        let copies = Copies::of(self.board(), chosen.iter().filter_map(copy).collect());
        self.document.mark(label);
        self.put_copies(copies, ASIDE);
    }

    /// Adds actors and the ties between them within the present entry of the undo list, and selects the actors.
    pub(super) fn put_copies(&mut self, copies: Copies, aside: f64) {
        let axes = self.map().axes.clone();
        let map = self.map_id();
        self.selection.clear();
        let mut ids = BTreeMap::new();
        for (copied, mut copy) in copies.actors {
            if let Some(place) = copy.places.get_mut(&map) {
                place.x = place.x.map(|x| axes.x.value(axes.x.share(x) + aside));
                place.y = place.y.map(|y| axes.y.value(axes.y.share(y) - aside));
            }
            copy.locked = false;
            let id = self.fresh();
            self.document.apply(&Edit::Put(id, Arc::new(copy)));
            self.selection.insert(Item::Actor(id));
            ids.insert(copied, id);
        }
        for tie in copies.ties {
            if let Some(tie) = moved(&tie, &ids) {
                self.put_tie(tie);
            }
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
        let known = there.into_iter().collect();
        let ties = ties_between(from, &known);
        self.welcome_tie_kinds(from, &ties);
        let actors = from.actors.iter();
        let copies = Copies {
            actors: (actors.map(|(id, actor)| (*id, self.translated(from, actor)))).collect(),
            ties: (ties.into_iter())
                .filter_map(|tie| self.translated_tie(from, tie))
                .collect(),
        };
        let onto_itself = copies.actors.iter().any(|(_, copy)| self.covers(copy));
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
        let lacks = |it: &&Category| self.board().category_named(&it.name).is_none();
        let missing = from.categories.iter().filter(lacks).cloned().collect();
        self.welcome(missing, |category, id| Category { id, ..category });
    }

    /// Adds the resources of another board that this one lacks by name.
    fn welcome_resources(&mut self, from: &Board) {
        let lacks = |it: &&Resource| self.board().resource_named(&it.name).is_none();
        let missing = from.resources.iter().filter(lacks).cloned().collect();
        self.welcome(missing, |resource, id| Resource { id, ..resource });
    }

    /// Adds the kinds of some ties of another board that this one lacks by name.
    fn welcome_tie_kinds(&mut self, from: &Board, ties: &[Tie]) {
        let used = |kind: &&TieKind| ties.iter().any(|tie| tie.kind == kind.id);
        let lacks = |it: &&TieKind| self.board().tie_kind_named(&it.name).is_none();
        let missing = from.tie_kinds.iter().filter(used).filter(lacks);
        let missing = missing.cloned().collect();
        self.welcome(missing, |kind, id| TieKind { id, ..kind });
    }

    /// Adds what a list lacks, under ids of this board.
    fn welcome<T: Listed>(&mut self, missing: Vec<T>, under: impl Fn(T, T::Id) -> T) {
        let ids = self.several_fresh(missing.len());
        for (item, id) in missing.into_iter().zip(ids) {
            self.document.apply(&Edit::put(under(item, id)));
        }
    }

    /// A tie of another board in the words of this one.
    fn translated_tie(&self, from: &Board, tie: Tie) -> Option<Tie> {
        let kind = from.tie_kind(tie.kind)?;
        let kind = self.board().tie_kind_named(&kind.name)?;
        Some(Tie { kind, ..tie })
    }

    /// An actor of another board in the words of this one.
    fn translated(&self, from: &Board, actor: &Actor) -> Actor {
        let mut copy = actor.clone();
        let category = from.category_of(actor);
        copy.category = category.and_then(|it| self.board().category_named(&it.name));
        // The pair stays with its board: others may bear the same numbers here.
        copy.pair.clear();
        copy.offers.retain_mut(|offer| {
            let resource = from.resource(offer.resource);
            let here = resource.and_then(|it| self.board().resource_named(&it.name));
            offer.resource = here.unwrap_or(offer.resource);
            here.is_some()
        });
        let there = from.maps.first();
        let place = there.and_then(|map| Some((map, copy.places.remove(&map.id)?)));
        copy.places.clear();
        if let Some((there, mut place)) = place {
            let axes = &self.map().axes;
            place.x = place.x.map(|x| axes.x.value(there.axes.x.share(x)));
            place.y = place.y.map(|y| axes.y.value(there.axes.y.share(y)));
            if let Some(wish) = &mut place.wish {
                wish.x = axes.x.value(there.axes.x.share(wish.x));
                wish.y = axes.y.value(there.axes.y.share(wish.y));
            }
            copy.places.insert(self.map_id(), place);
        }
        copy
    }
}
