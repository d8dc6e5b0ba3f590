//! Every change that can be made to a board, and how it is made.

use super::{
    Actor, ActorId, Board, Category, CategoryId, Change, Contact, Description, GuideLink, Map,
    MapId, Meeting, MeetingId, Member, Placement, Resource, Task, TaskId, Tie, TieId, TieKind,
    Vote, Weights,
};
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
    /// Takes a map away, and the places on it; the last one stays.
    RemoveMap(MapId),
    /// Puts the maps in this order; those it does not name come last, as they were.
    OrderMaps(Vec<MapId>),
    /// Draws a tie, or draws it anew; one whose ends or kind are unknown is not drawn.
    PutTie(TieId, Arc<Tie>),
    /// Takes a tie away.
    RemoveTie(TieId),
    /// Replaces the sorts of ties; ties of a sort that is gone go too.
    SetTieKinds(Vec<TieKind>),
    /// Replaces the members; what named one who is gone names nobody.
    SetMembers(Vec<Member>),
    /// Writes a meeting down, or writes it anew.
    PutMeeting(MeetingId, Arc<Meeting>),
    /// Takes a meeting away; what was promised there stays.
    RemoveMeeting(MeetingId),
    /// Writes a promise or a next step down, or writes it anew.
    PutTask(TaskId, Arc<Task>),
    /// Takes a promise or a next step away.
    RemoveTask(TaskId),
    /// Says how an actor is reached; nothing at all takes it away.
    SetContact(ActorId, Contact),
    /// Says how much each part of a score counts.
    SetWeights(Weights),
    /// Replaces the vote.
    SetVote(Vote),
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
            Edit::Remove(id) => self.remove(*id),
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
            Edit::RemoveMap(id) => self.remove_map(*id),
            Edit::OrderMaps(order) => {
                let place = |map: &Map| order.iter().position(|id| *id == map.id);
                let last = order.len();
                Arc::make_mut(&mut self.maps).sort_by_key(|map| place(map).unwrap_or(last));
            }
            Edit::PutTie(id, tie) => self.put_tie(*id, tie),
            Edit::RemoveTie(id) => {
                self.ties.remove(id);
            }
            Edit::SetTieKinds(kinds) => {
                self.tie_kinds = mended(kinds, TieKind::mend);
                self.forget_ties_of_no_kind();
            }
            Edit::SetMembers(members) => {
                self.members = mended(members, Member::mend);
                self.forget_members();
            }
            Edit::PutMeeting(id, meeting) => self.put_meeting(*id, meeting),
            Edit::RemoveMeeting(id) => self.remove_meeting(*id),
            Edit::PutTask(id, task) => self.put_task(*id, task),
            Edit::RemoveTask(id) => {
                self.tasks.remove(id);
            }
            Edit::SetContact(id, contact) => self.set_contact(*id, contact),
            Edit::SetWeights(weights) => {
                self.weights = *weights;
                self.weights.mend();
            }
            Edit::SetVote(vote) => self.set_vote(vote),
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
            Change::Pair(pair) => &Change::Pair(self.known_pair(pair)),
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
