//! All answers about a map at once, so that they are worked out once for each state of a board.

use super::Stop;
use super::balance::{Camp, camps};
use super::coverage::{Gap, SmallestSet, gaps, smallest_set};
use super::influence::{acting, articulation, cutting};
use super::priorities::{Score, ranked};
use super::ways::{Answer, answer};
use super::web::Web;
use crate::model::{ActorId, Board, MapId};

/// All answers about a map but the longest ones.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// The map.
    pub map: MapId,
    /// Each target, by id.
    pub targets: Vec<TargetReport>,
    /// The actors whose loss would leave others without any chain of ties between them.
    pub articulation: Vec<ActorId>,
    /// The balance of camps.
    pub camps: Vec<Camp>,
    /// What is needed.
    pub gaps: Vec<Gap>,
    /// The fewest alliances that cover what is vital.
    pub smallest_set: SmallestSet,
    /// Whom to ally with first.
    pub ranking: Vec<Score>,
}

/// The answers about one target.
#[derive(Clone, Debug, PartialEq)]
pub struct TargetReport {
    /// The ways from us to it.
    pub ways: Answer,
    /// Who acts on it, the strongest first.
    pub acting: Vec<(ActorId, f64)>,
    /// The actors whose loss breaks every way from us to it.
    pub cut_points: Vec<ActorId>,
}

impl TargetReport {
    /// The answers about all targets of a board, by id, for which its ties are read but once; `None` when called off.
    pub fn all(board: &Board, stop: Stop<'_>) -> Option<Vec<Self>> {
        Self::each(board, &Web::of(board), stop)
    }

    fn each(board: &Board, web: &Web, stop: Stop<'_>) -> Option<Vec<Self>> {
        let mut targets = Vec::new();
        for target in board.targets() {
            if stop() {
                return None;
            }
            targets.push(Self {
                ways: answer(web, target),
                acting: acting(web, target),
                cut_points: cutting(web, target),
            });
        }
        Some(targets)
    }
}

impl Report {
    /// The answers about a map of a board; `None` when called off.
    pub fn of(board: &Board, map: MapId, stop: Stop<'_>) -> Option<Self> {
        let web = Web::of(board);
        let targets = TargetReport::each(board, &web, stop)?;
        Some(Self {
            map,
            targets,
            articulation: articulation(board),
            camps: camps(board, map),
            gaps: gaps(board),
            smallest_set: smallest_set(board, stop)?,
            ranking: ranked(board, &web, map, stop)?,
        })
    }

    /// The answers about one target.
    pub fn target(&self, target: ActorId) -> Option<&TargetReport> {
        let mut targets = self.targets.iter();
        targets.find(|it| it.ways.target == target)
    }
}
