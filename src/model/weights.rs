//! The weights: how much each part of a score counts.

use super::{Board, Ext};

/// The greatest weight of a part of a score; the least is 0.
pub const WEIGHT_MAX: f64 = 3.0;

/// How much each part of a score counts: from 0 to [`WEIGHT_MAX`], 1 by default.
#[derive(Clone, Debug, PartialEq)]
pub struct Weights {
    /// Power.
    pub power: f64,
    /// Proximity, or that one step nearer is possible.
    pub nearness: f64,
    /// Covering a resource that is needed and missing.
    pub resources: f64,
    /// Leading to a target.
    pub target: f64,
    /// Somebody of us knows them.
    pub acquaintance: f64,
    /// The effort, which is taken off.
    pub effort: f64,
    /// What a later version wrote of it.
    pub ext: Ext,
}

impl Default for Weights {
    fn default() -> Self {
        Self {
            power: 1.0,
            nearness: 1.0,
            resources: 1.0,
            target: 1.0,
            acquaintance: 1.0,
            effort: 1.0,
            ext: Ext::new(),
        }
    }
}

impl Weights {
    /// Makes each weight a number from 0 to [`WEIGHT_MAX`].
    pub fn mend(&mut self) {
        for weight in [
            &mut self.power,
            &mut self.nearness,
            &mut self.resources,
            &mut self.target,
            &mut self.acquaintance,
            &mut self.effort,
        ] {
            *weight = if weight.is_finite() {
                weight.clamp(0.0, WEIGHT_MAX)
            } else {
                1.0
            };
        }
    }
}

impl Board {
    pub(super) fn set_weights(&mut self, weights: &Weights) -> bool {
        let mut weights = weights.clone();
        weights.mend();
        let differs = weights != self.weights;
        self.weights = weights;
        differs
    }
}
