//! Every change that can be made to a board, and how it is made.

use super::{
    Actor, ActorId, Board, Category, Change, Contact, Description, GuideLink, Map, MapId, Meeting,
    MeetingId, Member, Placement, Resource, Task, TaskId, Tie, TieId, TieKind, Vote, Weights,
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
            Edit::Describe(description) => self.describe(description),
            Edit::Put(id, actor) => self.put_actor(*id, actor),
            Edit::Remove(id) => self.remove_actor(*id),
            Edit::Change(id, change) => self.change_actor(*id, change),
            Edit::Place(id, map, placement) => self.place(*id, *map, placement),
            Edit::SetCategories(categories) => self.set_categories(categories),
            Edit::SetResources(resources) => self.set_resources(resources),
            Edit::SetLinks(links) => self.set_links(links),
            Edit::PutMap(map) => self.put_map(map),
            Edit::RemoveMap(id) => self.remove_map(*id),
            Edit::OrderMaps(order) => self.order_maps(order),
            Edit::PutTie(id, tie) => self.put_tie(*id, tie),
            Edit::RemoveTie(id) => self.remove_tie(*id),
            Edit::SetTieKinds(kinds) => self.set_tie_kinds(kinds),
            Edit::SetMembers(members) => self.set_members(members),
            Edit::PutMeeting(id, meeting) => self.put_meeting(*id, meeting),
            Edit::RemoveMeeting(id) => self.remove_meeting(*id),
            Edit::PutTask(id, task) => self.put_task(*id, task),
            Edit::RemoveTask(id) => self.remove_task(*id),
            Edit::SetContact(id, contact) => self.set_contact(*id, contact),
            Edit::SetWeights(weights) => self.set_weights(weights),
            Edit::SetVote(vote) => self.set_vote(vote),
        }
    }
}
