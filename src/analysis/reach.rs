//! The best chain of ties from each actor to a target.

use super::rule::STEPS_MAX;
use super::web::{Spot, Web};
use petgraph::graph::NodeIndex;

/// What arrives at a target from each actor at best, in at most [`STEPS_MAX`] steps.
pub(super) struct Reach {
    /// For each node; 0 where nothing arrives.
    shares: Vec<f64>,
    /// Those from whom something arrives, the target first, then in the order in which they were met.
    met: Vec<NodeIndex>,
}

impl Reach {
    /// What anybody does to the target.
    pub fn acting(web: &Web, target: NodeIndex) -> Self {
        Self::of(web, target, |_| 1.0)
    }

    /// What the target hears of what is asked of somebody; nobody asks those whom nobody is to contact.
    pub fn asked(web: &Web, target: NodeIndex) -> Self {
        Self::of(web, target, |spot| {
            if spot.no_contact { 0.0 } else { spot.passes_on }
        })
    }

    fn of(web: &Web, target: NodeIndex, passes_on: impl Fn(&Spot) -> f64) -> Self {
        let actor = web.spot(target).actor;
        let mut shares = vec![0.0; web.len()];
        shares[target.index()] = 1.0;
        let mut met = vec![target];
        let mut latest = vec![(target, 1.0)];
        for _ in 0..STEPS_MAX {
            let mut better = Vec::new();
            for (node, arriving) in latest {
                for (from, passage) in web.into(node, actor) {
                    let share = arriving * passage.share * passes_on(web.spot(from));
                    if share > shares[from.index()] {
                        if shares[from.index()] == 0.0 {
                            met.push(from);
                        }
                        shares[from.index()] = share;
                        better.push((from, share));
                    }
                }
            }
            latest = better;
        }
        Self { shares, met }
    }

    /// What arrives from a node.
    pub fn share(&self, node: NodeIndex) -> f64 {
        self.shares[node.index()]
    }

    /// Those from whom something arrives, but for the target.
    pub fn others(&self) -> impl Iterator<Item = (NodeIndex, f64)> {
        let others = self.met.iter().skip(1);
        others.map(|node| (*node, self.share(*node)))
    }
}
