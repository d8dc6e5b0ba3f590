//! The answers about the targets of the board that is open, as far as they are known.

use crate::analysis::balance::{Camp, camps};
use crate::analysis::ways::Way;
use crate::analysis::{Stop, TargetReport};
use crate::model::{ActorId, Board, MapId};
use std::sync::Arc;

/// What the panels read.
#[derive(Clone, Debug, Default)]
pub struct Answers {
    /// The answers worked out last; they may be those about the board as it was a moment ago.
    pub known: Option<Arc<Known>>,
    /// The best ways through the selected actor.
    pub through: Option<Arc<Through>>,
    /// Whether they are about the board as it is.
    pub stage: Stage,
}

/// How far the answers are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// They are about the board as it is.
    #[default]
    Done,
    /// They are being worked out.
    UnderWay,
    /// Somebody called them off.
    Stopped,
}

/// The answers about a map of a board.
#[derive(Clone, Debug, PartialEq)]
pub struct Known {
    /// Each target, by id.
    pub targets: Vec<TargetReport>,
    /// The balance of camps.
    pub camps: Vec<Camp>,
}

/// The best ways through an actor.
#[derive(Clone, Debug, PartialEq)]
pub struct Through {
    /// The actor.
    pub actor: ActorId,
    /// The best way to each target to which one leads through it.
    pub ways: Vec<(ActorId, Way)>,
}

impl Known {
    /// Works out the answers; `None` when called off.
    pub fn of(board: &Board, map: MapId, stop: Stop<'_>) -> Option<Self> {
        let targets = TargetReport::all(board, stop)?;
        let camps = camps(board, map);
        Some(Self { targets, camps })
    }
}

impl Through {
    /// The best ways through an actor among those that are known; `beyond` looks for those that were left out of a long
    /// answer.
    pub fn of(known: &Known, actor: ActorId, beyond: &dyn Fn(ActorId) -> Option<Way>) -> Self {
        let best = |about: &TargetReport| {
            let target = about.ways.target;
            let mut ways = about.ways.ways.iter();
            let listed = ways.find(|way| way.actors.contains(&actor)).cloned();
            let way = listed.or_else(|| beyond(target).filter(|_| about.ways.cut_short));
            Some((target, way?))
        };
        Self {
            actor,
            ways: known.targets.iter().filter_map(best).collect(),
        }
    }
}
