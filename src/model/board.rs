//! The board: one document.

use super::each::Each;
use super::{
    Actor, ActorId, Category, Contact, Description, Ext, GuideLink, Map, Meeting, MeetingId,
    Member, Resource, Task, TaskId, Tie, TieId, TieKind, Vote, Weights,
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

    /// Does something with each collection: with what others name before what names it.
    pub(super) fn each(&self, todo: &mut impl Each) {
        // Every field is named, so that none is forgotten.
        let Self {
            description: _,
            categories,
            resources,
            links,
            maps,
            actors,
            tie_kinds,
            ties,
            members,
            meetings,
            tasks,
            contacts,
            weights: _,
            vote: _,
            ext: _,
        } = self;
        todo.list(categories);
        todo.list(resources);
        todo.list(members);
        todo.list(tie_kinds);
        todo.list(maps);
        todo.list(links);
        todo.table(actors);
        todo.table(ties);
        todo.table(meetings);
        todo.table(tasks);
        todo.table(contacts);
    }
}
