//! Every change that can be made to a board, and how it is made.

use super::list::ListEdit;
use super::{
    Actor, ActorId, Board, Category, Change, Contact, Description, Ext, GuideLink, Map, MapId,
    Meeting, MeetingId, Member, Placement, Resource, Task, TaskId, Tie, TieId, TieKind, Vote,
    Weights,
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
    /// Changes the typology; actors of a category that is gone have none.
    Category(ListEdit<Category>),
    /// Changes the list of resources; offers of what is gone go too.
    Resource(ListEdit<Resource>),
    /// Changes the guide links.
    Link(ListEdit<GuideLink>),
    /// Changes the maps; the places on one that is gone go too, and the last one stays.
    Map(ListEdit<Map>),
    /// Draws a tie, or draws it anew; one whose ends or kind are unknown is not drawn.
    PutTie(TieId, Arc<Tie>),
    /// Takes a tie away.
    RemoveTie(TieId),
    /// Changes the sorts of ties; ties of a sort that is gone go too.
    TieKind(ListEdit<TieKind>),
    /// Changes the members; what named one who is gone names nobody.
    Member(ListEdit<Member>),
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
    /// Replaces what a later version wrote of the board.
    SetExt(Ext),
}

impl Edit {
    /// The maps that it changes, or on which it moves somebody, on the board as it was before.
    pub fn maps(&self, before: &Board) -> Vec<MapId> {
        let places = |actor: &Actor| actor.places.keys().copied().collect();
        match self {
            Self::Map(ListEdit::Put(map)) => vec![map.id],
            Self::Place(_, map, _) => vec![*map],
            Self::Put(_, actor) => places(actor),
            Self::Remove(id) => before.actor(*id).map_or_else(Vec::new, places),
            Self::Describe(_)
            | Self::Change(..)
            | Self::Category(_)
            | Self::Resource(_)
            | Self::Link(_)
            | Self::Map(ListEdit::Remove(_) | ListEdit::Order(_))
            | Self::PutTie(..)
            | Self::RemoveTie(_)
            | Self::TieKind(_)
            | Self::Member(_)
            | Self::PutMeeting(..)
            | Self::RemoveMeeting(_)
            | Self::PutTask(..)
            | Self::RemoveTask(_)
            | Self::SetContact(..)
            | Self::SetWeights(_)
            | Self::SetVote(_)
            | Self::SetExt(_) => Vec::new(),
        }
    }
}

impl Board {
    /// Makes one change; tells whether it changed anything. An edit of an actor that is gone does nothing.
    pub fn apply(&mut self, edit: &Edit) -> bool {
        match edit {
            Edit::Describe(description) => self.describe(description),
            Edit::Put(id, actor) => self.put(*id, actor),
            Edit::Remove(id) => self.take::<Actor>(*id),
            Edit::Change(id, change) => self.change_actor(*id, change),
            Edit::Place(id, map, placement) => self.place(*id, *map, placement),
            Edit::Category(edit) => self.change_list(edit),
            Edit::Resource(edit) => self.change_list(edit),
            Edit::Link(edit) => self.change_list(edit),
            Edit::Map(edit) => self.change_list(edit),
            Edit::PutTie(id, tie) => self.put(*id, tie),
            Edit::RemoveTie(id) => self.take::<Tie>(*id),
            Edit::TieKind(edit) => self.change_list(edit),
            Edit::Member(edit) => self.change_list(edit),
            Edit::PutMeeting(id, meeting) => self.put(*id, meeting),
            Edit::RemoveMeeting(id) => self.take::<Meeting>(*id),
            Edit::PutTask(id, task) => self.put(*id, task),
            Edit::RemoveTask(id) => self.take::<Task>(*id),
            Edit::SetContact(id, contact) => self.set_contact(*id, contact),
            Edit::SetWeights(weights) => self.set_weights(weights),
            Edit::SetVote(vote) => self.set_vote(vote),
            Edit::SetExt(ext) => replace(&mut self.ext, ext.clone()),
        }
    }
}

/// Puts a value in the place of another; tells whether it differs.
pub(super) fn replace<T: PartialEq>(place: &mut Arc<T>, value: T) -> bool {
    let differs = **place != value;
    if differs {
        *place = Arc::new(value);
    }
    differs
}
