//! Which alliances to build first: for each actor a score whose parts are in sight.
//!
//! Each part is between 0 and 1, or unknown. **Score** = the mean of the parts known but for effort, each times its
//! weight, minus the effort times its share of all weights; never below 0. **Confidence** = the weight of the parts known,
//! as a share of all weights. An unknown part is never filled in: it lowers the confidence and leaves the score to the
//! parts that are known; an unknown effort takes nothing off.

mod parts;

use super::reach::Reach;
use super::web::Web;
use super::{Stop, share_done};
use crate::model::{ActorId, Board, Engagement, MapId, Weights};
use parts::Sight;

/// One part of a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// How far up it stands on the map.
    Power,
    /// How far across it stands on the map; or, if that is more, whether it could be moved one step.
    Nearness,
    /// Whether it could bring what is needed and missing.
    Resources,
    /// Whether it leads to a target.
    Target,
    /// Whether one of us knows it.
    Acquaintance,
    /// How much effort an alliance would take; taken off.
    Effort,
}

impl Part {
    /// All parts, in the order shown.
    pub const ALL: [Self; 6] = [
        Self::Power,
        Self::Nearness,
        Self::Resources,
        Self::Target,
        Self::Acquaintance,
        Self::Effort,
    ];

    /// Those that speak for an alliance: all but effort.
    pub const GAINS: [Self; 5] = [
        Self::Power,
        Self::Nearness,
        Self::Resources,
        Self::Target,
        Self::Acquaintance,
    ];

    /// How much it counts.
    pub fn weight(self, weights: &Weights) -> f64 {
        match self {
            Self::Power => weights.power,
            Self::Nearness => weights.nearness,
            Self::Resources => weights.resources,
            Self::Target => weights.target,
            Self::Acquaintance => weights.acquaintance,
            Self::Effort => weights.effort,
        }
    }
}

/// A word for a value between 0 and 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Below a third.
    Low,
    /// From a third on.
    Middle,
    /// From two thirds on.
    High,
}

/// The word for a value between 0 and 1.
pub fn level(value: f64) -> Level {
    if value < 1.0 / 3.0 {
        Level::Low
    } else if value < 2.0 / 3.0 {
        Level::Middle
    } else {
        Level::High
    }
}

/// How much an alliance with an actor is worth building.
#[derive(Clone, Debug, PartialEq)]
pub struct Score {
    /// The actor.
    pub actor: ActorId,
    /// Each part, in the order of [`Part::ALL`]; `None` is unknown.
    pub parts: [Option<f64>; 6],
    /// The parts together, from 0 to 1.
    pub score: f64,
    /// The share of the weights of which the part is known, from 0 to 1.
    pub confidence: f64,
}

impl Score {
    /// One part.
    pub fn part(&self, part: Part) -> Option<f64> {
        self.parts[part as usize]
    }

    fn of(actor: ActorId, parts: [Option<f64>; 6], weights: &Weights) -> Self {
        let effort = parts[Part::Effort as usize];
        let effort_weight = Part::Effort.weight(weights);
        let (mut sum, mut known, mut all) = (0.0, 0.0, 0.0);
        for part in Part::GAINS {
            let weight = part.weight(weights);
            all += weight;
            if let Some(value) = parts[part as usize] {
                sum += weight * value;
                known += weight;
            }
        }
        let off = share(effort_weight * effort.unwrap_or_default(), all);
        let effort_known = effort.map_or(0.0, |_| effort_weight);
        Self {
            actor,
            parts,
            score: (share(sum, known) - off).clamp(0.0, 1.0),
            confidence: share(known + effort_known, all + effort_weight),
        }
    }
}

fn share(part: f64, all: f64) -> f64 {
    if all > 0.0 { part / all } else { 0.0 }
}

/// All actors but those in the collective, the best score first; of those alike the surer, then the one of less
/// effort, an unknown effort last.
/// Those whom nobody is to contact come after all others. `None` when called off.
pub fn rank(board: &Board, map: MapId, stop: Stop<'_>) -> Option<Vec<Score>> {
    let web = Web::of(board);
    let leads = leads(board, &web, stop)?;
    let sight = Sight::of(board, map);
    let mut scores = Vec::with_capacity(board.actors.len());
    for ((id, actor), (spot, lead)) in board.actors.iter().zip(web.spots().zip(leads)) {
        if actor.engagement != Engagement::InCollective {
            let score = Score::of(*id, sight.parts(actor, spot, lead), &board.weights);
            scores.push((actor.no_contact, score));
        }
    }
    Some(best_first(&scores))
}

/// The scores in their order; each is moved but once, as they are large.
fn best_first(scores: &[(bool, Score)]) -> Vec<Score> {
    let effort = |score: &Score| score.part(Part::Effort).unwrap_or(f64::MAX);
    let mut order: Vec<_> = scores.iter().collect();
    order.sort_unstable_by(|(avoid, a), (avoid_too, b)| {
        let last = avoid.cmp(avoid_too);
        let better = last.then(b.score.total_cmp(&a.score));
        let surer = better.then(b.confidence.total_cmp(&a.confidence));
        let easier = surer.then(effort(a).total_cmp(&effort(b)));
        easier.then(a.actor.cmp(&b.actor))
    });
    order.into_iter().map(|(_, score)| score.clone()).collect()
}

/// What arrives at the target it leads to best, for each actor by id; `None` for all of them while there is no target.
fn leads(board: &Board, web: &Web, stop: Stop<'_>) -> Option<Vec<Option<f64>>> {
    let mut best = vec![None; web.len()];
    let mut most = |at: usize, share: f64| {
        let known: &mut Option<f64> = &mut best[at];
        *known = Some(known.unwrap_or_default().max(share));
    };
    let tied = |at: usize| web.tied(at);
    let targets: Vec<_> = board.targets().filter_map(|it| web.node(it)).collect();
    if targets.is_empty() {
        return Some(best);
    }
    for at in (0..web.len()).filter(|at| tied(*at)) {
        most(at, 0.0);
    }
    let count = targets.len();
    for (nth, target) in targets.into_iter().enumerate() {
        if stop(share_done(nth, count)) {
            return None;
        }
        most(target.index(), 1.0);
        for (node, share) in Reach::acting(web, target).others() {
            most(node.index(), share);
        }
    }
    Some(best)
}
