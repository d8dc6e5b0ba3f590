//! What can arrive at each actor near a target at best: by it the search knows what is worth growing.

use super::STEPS_MAX;
use super::sought::Search;
use petgraph::graph::NodeIndex;

/// The best that can arrive at each actor from which the target is within reach.
pub(super) struct Table {
    /// The row of each node, or [`NOWHERE`].
    places: Vec<u32>,
    rows: Vec<Row>,
}

const NOWHERE: u32 = u32::MAX;

/// The best that can arrive at one actor in at most so many steps: at all, and by one on whom each way must go.
#[derive(Clone, Copy, Default)]
struct Row {
    any: [f64; STEPS_MAX + 1],
    through: [f64; STEPS_MAX + 1],
}

/// An actor near the target and its steps to it.
type Near = (NodeIndex, usize);

impl Table {
    pub fn of(search: &Search<'_>) -> Self {
        let (near, places) = near(search);
        let rows = vec![Row::default(); near.len()];
        let mut table = Self { places, rows };
        for left in 0..=STEPS_MAX {
            for (node, steps) in &near {
                if steps + left <= STEPS_MAX {
                    table.fill(search, *node, left);
                }
            }
        }
        table
    }

    /// The best that can arrive at a node with so many steps left; `through` when those on whom it must go stand behind it.
    pub fn bound(&self, node: NodeIndex, left: usize, through: bool) -> f64 {
        let row = self.row(node);
        if through {
            row.any[left]
        } else {
            row.through[left]
        }
    }

    fn row(&self, node: NodeIndex) -> Row {
        let place = self.places[node.index()] as usize;
        self.rows.get(place).copied().unwrap_or_default()
    }

    fn fill(&mut self, search: &Search<'_>, node: NodeIndex, left: usize) {
        let mut any = search.opening(node).unwrap_or_default();
        let mut through = 0.0_f64;
        if left > 0 && search.comes_from_another(node) {
            for (from, passage) in search.web.into(node, search.target_actor()) {
                if from != search.target && search.open_to(from) {
                    let share = passage.share * search.web.spot(from).passes_on;
                    let before = self.row(from);
                    any = any.max(before.any[left - 1] * share);
                    through = through.max(before.through[left - 1] * share);
                }
            }
        }
        if search.through == Some(node) {
            through = any;
        }
        let row = &mut self.rows[self.places[node.index()] as usize];
        (row.any[left], row.through[left]) = (any, through);
    }
}

/// Those from whom the target is within reach, the nearest first, and at which place of the list each stands.
fn near(search: &Search<'_>) -> (Vec<Near>, Vec<u32>) {
    let mut places = vec![NOWHERE; search.web.len()];
    places[search.target.index()] = 0;
    let mut near = vec![(search.target, 0)];
    let mut next = 0;
    while let Some((node, steps)) = near.get(next).copied() {
        next += 1;
        if steps == STEPS_MAX || !search.comes_from_another(node) {
            continue;
        }
        for (from, _) in search.web.into(node, search.target_actor()) {
            if places[from.index()] == NOWHERE && search.open_to(from) {
                places[from.index()] = near.len() as u32;
                near.push((from, steps + 1));
            }
        }
    }
    (near, places)
}
