//! Which labels are shown and where, and how nodes on one spot fan out, for one step of the zoom.
//!
//! Sizes on the screen change only from step to step; within a step the distances between nodes only grow with the
//! zoom, so what does not collide at the start of a step does not collide anywhere in it.

use super::Scene;
use kurbo::Vec2;

/// How many steps there are to a doubling of the zoom.
const STEPS_PER_OCTAVE: f64 = 8.0;

/// One step of the zoom: within it nodes and letters keep their size on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Step(pub i32);

impl Step {
    /// The step that a zoom falls in.
    pub fn of(zoom: f64) -> Self {
        Self((zoom.log2() * STEPS_PER_OCTAVE + 1e-6).floor() as i32)
    }

    /// The smallest zoom of the step.
    pub fn zoom(self) -> f64 {
        (f64::from(self.0) / STEPS_PER_OCTAVE).exp2()
    }

    /// How large nodes are on the screen: 1 is [`super::NODE_RADIUS`] points.
    pub fn node_scale(self, base: f32) -> f32 {
        (base * self.zoom().sqrt() as f32).clamp(0.2, 2.0)
    }

    /// The size of the letters of a label, in points, in halves.
    pub fn font_size(self, base: f32) -> f32 {
        let size = 14.0 * self.node_scale(base).powf(0.7);
        (size.clamp(11.0, 22.0) * 2.0).round() / 2.0
    }
}

/// Where one node and its label are drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Place {
    /// From the true point to where the node is drawn, in points; not zero when it fans out of a shared spot,
    /// and then a leader line shows the true point.
    pub offset: Vec2,
    /// From where the node is drawn to the middle of its label, in points; `None` when there is no room.
    pub label: Option<Vec2>,
}

/// The places of all nodes of a scene for one step of the zoom.
#[derive(Clone, Debug, PartialEq)]
pub struct Arrangement {
    /// The step it was made for.
    pub step: Step,
    /// How large nodes are drawn.
    pub scale: f32,
    /// The size of the labels' letters, in points.
    pub font_size: f32,
    /// One place for each of [`Scene::nodes`].
    pub places: Vec<Place>,
}
