//! The board: one document.

use super::{
    Actor, ActorId, Category, Contact, Description, Ext, GuideLink, Map, MapId, Meeting, MeetingId,
    Member, MemberId, Resource, Task, TaskId, Tie, TieId, TieKind, TieKindId, Vote, Weights,
};
use imbl::OrdMap;
use std::sync::Arc;

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
    /// The sorts of ties, in the order shown.
    pub tie_kinds: Arc<Vec<TieKind>>,
    /// Who acts on whom, who knows whom.
    pub ties: OrdMap<TieId, Arc<Tie>>,
    /// Who we are, in the order shown.
    pub members: Arc<Vec<Member>>,
    /// What was said, when.
    pub meetings: OrdMap<MeetingId, Arc<Meeting>>,
    /// What was promised, and what is to be done next.
    pub tasks: OrdMap<TaskId, Arc<Task>>,
    /// How actors are reached; apart from all else.
    pub contacts: OrdMap<ActorId, Arc<Contact>>,
    /// How much each part of a score counts.
    pub weights: Weights,
    /// The vote on the alliances to build.
    pub vote: Arc<Vote>,
    /// What a later version wrote.
    pub ext: Arc<Ext>,
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
            tie_kinds: Arc::default(),
            ties: OrdMap::new(),
            members: Arc::default(),
            meetings: OrdMap::new(),
            tasks: OrdMap::new(),
            contacts: OrdMap::new(),
            weights: Weights::default(),
            vote: Arc::default(),
            ext: Arc::default(),
        }
    }

    /// An id that no actor has. Ids of copies of a board edited apart seldom meet, as `seed` varies the steps between them.
    pub fn next_actor(&self, seed: u64) -> ActorId {
        ActorId(after(self.actors.get_max().map(|(id, _)| id.0), seed))
    }

    /// An id that no tie has.
    pub fn next_tie(&self, seed: u64) -> TieId {
        TieId(after(self.ties.get_max().map(|(id, _)| id.0), seed))
    }

    /// An id that no meeting has.
    pub fn next_meeting(&self, seed: u64) -> MeetingId {
        MeetingId(after(self.meetings.get_max().map(|(id, _)| id.0), seed))
    }

    /// An id that no promise and no next step has.
    pub fn next_task(&self, seed: u64) -> TaskId {
        TaskId(after(self.tasks.get_max().map(|(id, _)| id.0), seed))
    }

    /// An id that no member has.
    pub fn next_member(&self) -> MemberId {
        let last = self.members.iter().map(|member| member.id.0).max();
        MemberId(after(last, 0))
    }

    /// An id that no sort of tie has.
    pub fn next_tie_kind(&self) -> TieKindId {
        let last = self.tie_kinds.iter().map(|kind| kind.id.0).max();
        TieKindId(after(last, 0))
    }

    /// An id that no map has.
    pub fn next_map(&self) -> MapId {
        let last = self.maps.iter().map(|map| map.id.0).max();
        MapId(after(last, 0))
    }
}

/// An id after the last one given, by a step from 1 to 997 that `seed` picks.
fn after(last: Option<u64>, seed: u64) -> u64 {
    last.unwrap_or(0).saturating_add(1 + seed % 997)
}
