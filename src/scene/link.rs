//! How a tie runs from node to node: an arch, or a loop from a node to itself.

use super::Line;
use crate::model::{Head, TieId};
use kurbo::{CubicBez, Point, Vec2};

/// A curved tie between two nodes.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// The tie, if it can be pointed at.
    pub tie: Option<TieId>,
    /// Index of the node it leaves.
    pub from: u32,
    /// Index of the node it reaches; the same for a tie to itself, which is drawn as a loop.
    pub to: u32,
    /// How far the middle stands aside, as a share of the length; positive is to the left of the way. The more a loop
    /// bends, the larger it is.
    pub bend: f32,
    /// How it is drawn, widths in points.
    pub line: Line,
    /// What stands at its start and at its end.
    pub heads: [Head; 2],
}

impl Link {
    /// The control points of its cubic curve between two points.
    pub fn curve(&self, from: Point, to: Point) -> CubicBez {
        let along = to - from;
        let aside = Vec2::new(along.y, -along.x) * f64::from(self.bend);
        CubicBez::new(
            from,
            from + along / 3.0 + aside,
            from + along * 2.0 / 3.0 + aside,
            to,
        )
    }
}
