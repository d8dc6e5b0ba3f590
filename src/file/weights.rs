//! The weights in a file: how they are read, mended and written.

use super::line::Line;
use super::list::Later;
use super::mend::Reader;
use super::report::{Item, Repair};
use crate::model::{Edit, Weights};
use serde::Deserialize;

/// How much each part of a score counts, as it is read.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Written {
    power: f64,
    nearness: f64,
    resources: f64,
    target: f64,
    acquaintance: f64,
    effort: f64,
    ext: Later,
}

impl Default for Written {
    fn default() -> Self {
        let even = Weights::default();
        Self {
            power: even.power,
            nearness: even.nearness,
            resources: even.resources,
            target: even.target,
            acquaintance: even.acquaintance,
            effort: even.effort,
            ext: Later::default(),
        }
    }
}

impl Reader<'_> {
    pub(super) fn weights(&mut self, written: Written) {
        let weights = Weights {
            power: written.power,
            nearness: written.nearness,
            resources: written.resources,
            target: written.target,
            acquaintance: written.acquaintance,
            effort: written.effort,
            ext: written.ext.0,
        };
        self.board.apply(&Edit::SetWeights(weights.clone()));
        if self.board.weights != weights {
            self.report.push(Repair::Number(Item::Description));
        }
    }
}

pub(super) fn write(line: &mut Line<'_>, weights: &Weights) {
    line.float("power", weights.power);
    line.float("nearness", weights.nearness);
    line.float("resources", weights.resources);
    line.float("target", weights.target);
    line.float("acquaintance", weights.acquaintance);
    line.float("effort", weights.effort);
    line.ext(&weights.ext);
}
