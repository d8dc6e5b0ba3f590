//! Ways from us to a target through people we know.
//!
//! The first one asked is somebody a member has a tie to, or an actor in the collective, a partner, or one we met. From
//! there a way goes on by influence in its direction (influence limited to a target only towards that target), by
//! acquaintance and alliances as they run, and by membership both ways, to the target. A way has at most [`STEPS_MAX`]
//! steps. A step is a tie between two actors: the first one asked acts, and each step is one more whom we do not ask
//! ourselves; that a member asks the first one is our own doing and no step.
//!
//! Nobody stands twice on a way. No way goes *through* one in the collective, who is one of us and is better asked first;
//! and none begins with or goes through one that nobody is to contact: [`Answer::avoided`] names those it went around. Of
//! several ties between the same two the best is named. Ways are ranked by [`super::rule`].

mod missing;
mod search;
mod sought;
mod table;

pub(super) use search::Found;
pub(super) use sought::Search;

pub use super::rule::STEPS_MAX;

use super::web::Web;
use crate::model::{ActorId, MemberId, TieId};

/// The most ways that an answer holds.
pub const WAYS_MAX: usize = 100;
/// The most passages looked at for one answer.
pub const BUDGET: usize = 200_000;

/// One way from us to a target.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// The member who asks the first one; `None` when the collective does: it is in it, or works with it, or was met.
    pub asker: Option<MemberId>,
    /// From the first one asked to the target, both included; the target alone when we know it ourselves.
    pub actors: Vec<ActorId>,
    /// One between each two of the actors; before them the member's own tie, when a member asks.
    pub ties: Vec<TieId>,
    /// What the way is worth by [`super::rule`], from 0 to 1.
    pub strength: f64,
}

impl Way {
    /// How many ties between actors it takes.
    pub fn steps(&self) -> usize {
        self.actors.len() - 1
    }
}

/// The tie that is missing for there to be a way, and would help most.
#[derive(Clone, Debug, PartialEq)]
pub struct Missing {
    /// Who would have to be tied: one we know, or ourselves if `None`.
    pub from: Option<ActorId>,
    /// To whom.
    pub to: ActorId,
    /// How many ties are missing: 1, or 2 when nobody acts on the target and we know nobody who could.
    pub ties: usize,
    /// The way on from there to the target, both included.
    pub rest: Vec<ActorId>,
}

/// The ways to one target.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// The target.
    pub target: ActorId,
    /// The best first; at most [`WAYS_MAX`].
    pub ways: Vec<Way>,
    /// Whether there are more ways than these, all worth no more, or the [`BUDGET`] ran out.
    pub cut_short: bool,
    /// Those whom nobody is to contact and who would stand on one of the best ways if they were as others are, by id.
    pub avoided: Vec<ActorId>,
    /// What is missing, if there is no way.
    pub missing: Option<Missing>,
}

/// The ways from us to a target that pass through an actor or begin with it, the best first.
pub fn through(web: &Web, target: ActorId, actor: ActorId) -> Vec<Way> {
    let (Some(at), Some(node)) = (web.node(target), web.node(actor)) else {
        return Vec::new();
    };
    let mut search = Search::to(web, at);
    search.through = Some(node);
    search.run().ways
}

/// The ways from us to a target. Nothing leads to an actor that is not there.
pub fn to_target(web: &Web, target: ActorId) -> Answer {
    let mut answer = Answer {
        target,
        ways: Vec::new(),
        cut_short: false,
        avoided: Vec::new(),
        missing: None,
    };
    let Some(at) = web.node(target) else {
        return answer;
    };
    Found {
        ways: answer.ways,
        cut_short: answer.cut_short,
    } = Search::to(web, at).run();
    answer.avoided = missing::avoided(web, at);
    if answer.ways.is_empty() {
        answer.missing = missing::link(web, at);
    }
    answer
}
