//! Finds the best ways to a target, the best first, without walking all of them.
//!
//! Ways are grown backwards from the target, always the one first that could still become the best. How good it can
//! become is known from a table of the best that can arrive at each actor in so many steps (a walk, which may pass
//! somewhere twice, and so never less than a way). Hence only ways that are shown are walked to their end, even where a
//! board holds millions of them.

use super::sought::Search;
use super::table::Table;
use super::{BUDGET, STEPS_MAX, Way};
use crate::analysis::web::Passage;
use crate::model::TieId;
use petgraph::graph::NodeIndex;
use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// What was found.
pub(in crate::analysis) struct Found {
    /// The best first.
    pub ways: Vec<Way>,
    /// Whether there may be more.
    pub cut_short: bool,
}

/// The end of a way: from an actor on to the target.
#[derive(Clone, Copy)]
struct Tail {
    /// The nodes from the target backwards.
    nodes: [NodeIndex; STEPS_MAX + 1],
    /// The ties between them.
    ties: [TieId; STEPS_MAX],
    steps: usize,
    /// What it lets through.
    share: f64,
    /// What a way with this end can be worth at most.
    bound: f64,
    /// Whether the way begins here.
    whole: bool,
    /// Whether what must be on the way is on it.
    through: bool,
}

impl Tail {
    fn first(&self) -> NodeIndex {
        self.nodes[self.steps]
    }

    fn nodes(&self) -> &[NodeIndex] {
        &self.nodes[..=self.steps]
    }
}

impl Ord for Tail {
    /// The greatest is grown first: what can be worth most; of those alike, what is done, then what is short, then by id.
    fn cmp(&self, other: &Self) -> Ordering {
        let worth = self.bound.total_cmp(&other.bound);
        let done = worth.then(self.whole.cmp(&other.whole));
        let short = done.then(other.steps.cmp(&self.steps));
        short.then_with(|| other.nodes().cmp(self.nodes()))
    }
}

impl PartialOrd for Tail {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Tail {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Tail {}

impl Search<'_> {
    /// Looks for them.
    pub fn run(&self) -> Found {
        let table = Table::of(self);
        let mut heap = BinaryHeap::new();
        let mut ways = Vec::new();
        let mut left = BUDGET;
        heap.extend(self.start(&table));
        while let Some(tail) = heap.pop() {
            if tail.whole {
                if ways.len() == self.most {
                    return self.found(&ways, true);
                }
                ways.push(tail);
                continue;
            }
            heap.extend(self.whole(&tail));
            if self.grow(&tail, &table, &mut heap, &mut left).is_none() {
                return self.found(&ways, true);
            }
        }
        self.found(&ways, false)
    }

    fn start(&self, table: &Table) -> Option<Tail> {
        let through = self.through.is_none_or(|it| it == self.target);
        let bound = table.bound(self.target, STEPS_MAX, through);
        let tail = Tail {
            nodes: [self.target; STEPS_MAX + 1],
            ties: [TieId(0); STEPS_MAX],
            steps: 0,
            share: 1.0,
            bound,
            whole: false,
            through,
        };
        (bound > 0.0).then_some(tail)
    }

    /// The way that begins where a tail does, if we can ask there.
    fn whole(&self, tail: &Tail) -> Option<Tail> {
        let opening = self.opening(tail.first()).filter(|_| tail.through)?;
        Some(Tail {
            bound: opening * tail.share,
            whole: true,
            ..*tail
        })
    }

    /// Adds each way to make a tail longer by one step; `None` when the budget ran out.
    fn grow(
        &self,
        tail: &Tail,
        table: &Table,
        heap: &mut BinaryHeap<Tail>,
        left: &mut usize,
    ) -> Option<()> {
        let first = tail.first();
        if tail.steps == STEPS_MAX || !self.comes_from_another(first) {
            return Some(());
        }
        for (from, passage) in self.best_into(first) {
            *left = left.checked_sub(1)?;
            if self.open_to(from) && !tail.nodes().contains(&from) {
                heap.extend(self.longer(tail, from, passage, table));
            }
        }
        Some(())
    }

    /// The best passage from each one that leads to a node, by id.
    fn best_into(&self, node: NodeIndex) -> Vec<(NodeIndex, Passage)> {
        let mut passages: Vec<_> = self.web.into(node, self.target_actor()).collect();
        passages.sort_by(|(a, first), (b, second)| {
            let share = second.share.total_cmp(&first.share);
            a.cmp(b).then(share).then(first.tie.cmp(&second.tie))
        });
        passages.dedup_by_key(|(from, _)| *from);
        passages
    }

    fn longer(
        &self,
        tail: &Tail,
        from: NodeIndex,
        passage: Passage,
        table: &Table,
    ) -> Option<Tail> {
        let mut longer = *tail;
        longer.steps += 1;
        longer.nodes[longer.steps] = from;
        longer.ties[tail.steps] = passage.tie;
        longer.share *= passage.share * self.web.spot(from).passes_on;
        longer.through |= self.through == Some(from);
        let arriving = table.bound(from, STEPS_MAX - longer.steps, longer.through);
        longer.bound = longer.share * arriving;
        (longer.bound > 0.0).then_some(longer)
    }

    fn found(&self, tails: &[Tail], cut_short: bool) -> Found {
        let mut ways: Vec<_> = tails.iter().map(|tail| self.way(tail)).collect();
        ways.sort_by(|a, b| {
            let worth = b.strength.total_cmp(&a.strength);
            let short = worth.then(a.actors.len().cmp(&b.actors.len()));
            short.then_with(|| a.actors.cmp(&b.actors))
        });
        Found { ways, cut_short }
    }

    fn way(&self, tail: &Tail) -> Way {
        let actor = |node: &NodeIndex| self.web.spot(*node).actor;
        let opening = self.web.spot(tail.first()).opening(self.target_actor());
        let by = opening.and_then(|it| it.by);
        let ties = tail.ties[..tail.steps].iter().rev().copied();
        Way {
            asker: by.map(|(member, _)| member),
            actors: tail.nodes().iter().rev().map(actor).collect(),
            ties: by.map(|(_, tie)| tie).into_iter().chain(ties).collect(),
            strength: tail.bound,
        }
    }
}
