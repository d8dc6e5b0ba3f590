//! What can be asked about a board and may take longer than a frame: one row for each question, and what comes of it.

use crate::analysis::balance::{Camp, camps};
use crate::analysis::coverage::{SmallestSet, smallest_set};
use crate::analysis::priorities::{Score, rank};
use crate::analysis::ways::Way;
use crate::analysis::{Stop, TargetReport};
use crate::editor::Editor;
use crate::formats::Progress;
use crate::model::{ActorId, Board, MapId, Need};
use std::sync::Arc;

/// The most actors of a board, and the most of them times its targets, whose ways take a few milliseconds.
const WAYS: (usize, usize) = (1_000, 3_000);
/// The most actors that are ranked, or looked at for the smallest set, within a frame.
const ACTORS: usize = 2_000;
/// The most vital needs for which the smallest set is found within a frame.
const NEEDS: usize = 8;

/// What can be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Question {
    /// The ways to the targets, who acts on them, the balance of camps.
    Ways,
    /// The ranks of the actors.
    Ranks,
    /// The fewest alliances that would cover all vital needs.
    SmallestSet,
}

/// What an answer is about: two that are alike in this are the same answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Which of the boards that were open.
    pub session: u64,
    /// The number of the state of its document.
    pub state: u64,
    /// The map.
    pub map: MapId,
}

impl Asked {
    /// What an editor shows now.
    pub fn of(session: u64, editor: &Editor) -> Self {
        Self {
            session,
            state: editor.document.state(),
            map: editor.map_id(),
        }
    }
}

/// What came of a question.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    /// The ways and what goes with them.
    Ways(Arc<Known>),
    /// The ranks, best first.
    Ranks(Vec<Score>),
    /// The fewest alliances.
    SmallestSet(SmallestSet),
}

/// The answers about the targets of a board, on one of its maps.
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

impl Question {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Ways, Self::Ranks, Self::SmallestSet];

    /// Answers it; `None` when called off.
    pub fn answer(self, board: &Board, map: MapId, stop: Stop<'_>) -> Option<Answer> {
        match self {
            Self::Ways => Known::of(board, map, stop).map(|known| Answer::Ways(Arc::new(known))),
            Self::Ranks => rank(board, map, stop).map(Answer::Ranks),
            Self::SmallestSet => smallest_set(board, stop).map(Answer::SmallestSet),
        }
    }

    /// Whether the answer takes no longer than a frame may.
    pub fn is_short(self, board: &Board) -> bool {
        let actors = board.actors.len();
        match self {
            Self::Ways => actors <= WAYS.0 && actors * board.targets().count() <= WAYS.1,
            Self::Ranks => actors <= ACTORS,
            Self::SmallestSet => {
                let resources = board.resources.iter();
                let vital = resources.filter(|it| it.need == Need::Vital).count();
                actors <= ACTORS && vital <= NEEDS
            }
        }
    }
}

impl Known {
    fn of(board: &Board, map: MapId, stop: Stop<'_>) -> Option<Self> {
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

/// An answer that is to be worked out aside, from the board as it was when it was asked for.
#[derive(Debug)]
pub struct Work {
    /// The question.
    pub question: Question,
    /// What it was asked about.
    pub asked: Asked,
    pub(super) board: Board,
    pub(super) progress: Progress,
}

/// How a work ended.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// With an answer.
    Answered(Answer),
    /// Somebody called it off.
    CalledOff,
    /// By a fault of the program.
    Failed,
}

impl Work {
    /// Works the answer out until it is called off.
    pub fn run(&self) -> Outcome {
        let stop = |done| self.progress.reach(done).is_err();
        if stop(0.0) {
            return Outcome::CalledOff;
        }
        let answer = self.question.answer(&self.board, self.asked.map, &stop);
        answer.map_or(Outcome::CalledOff, Outcome::Answered)
    }
}
