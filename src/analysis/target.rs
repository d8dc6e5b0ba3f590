//! The answers about each target: the ways to it, who acts on it, without whom every way breaks.

use super::influence::{cut_points, on_target};
use super::ways::{Answer, to_target};
use super::web::Web;
use super::{Stop, share_done};
use crate::model::{ActorId, Board};

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
        let web = Web::of(board);
        let targets: Vec<_> = board.targets().collect();
        let mut answers = Vec::with_capacity(targets.len());
        for (nth, target) in targets.iter().enumerate() {
            if stop(share_done(nth, targets.len())) {
                return None;
            }
            answers.push(Self::of(&web, *target));
        }
        Some(answers)
    }

    fn of(web: &Web, target: ActorId) -> Self {
        Self {
            ways: to_target(web, target),
            acting: on_target(web, target),
            cut_points: cut_points(web, target),
        }
    }
}
