//! Which labels are shown and where, and how nodes on one spot fan out, for one step of the zoom.
//!
//! Sizes on the screen change only from step to step, and so do offsets: all is tested for every zoom of the
//! step at once, from the smallest to the largest, so that nothing collides or moves about while zooming.

mod fan;
mod labels;

use super::{Node, Scene};
use kurbo::{Point, Size, Vec2};
use std::convert::Infallible;

/// How many steps there are to a doubling of the zoom.
const STEPS_PER_OCTAVE: f64 = 8.0;

/// How much larger the zoom after a step is than at its start: the eighth root of 2.
const STEP_RATIO: f64 = 1.090_507_732_665_257_7;

/// The height of a line of a label, for a font size of 1.
pub(super) const LINE_HEIGHT: f64 = 1.25;

/// How far the base line stands below the middle of its line, for a font size of 1.
pub(super) const BASELINE: f64 = 0.334;

/// How far from the origin a node may stand on the screen; what is farther can never be seen.
const FAR: f64 = 1.0e9;

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
    /// How far from its true point the farthest node is drawn, in points.
    pub farthest: f64,
}

impl Arrangement {
    /// How far below the middle of a label the base line of one of its lines stands, in points.
    pub fn baseline(&self, lines: u8, line: u8) -> f64 {
        let from_middle = f64::from(line) - (f64::from(lines.max(1)) - 1.0) / 2.0;
        f64::from(self.font_size) * (from_middle * LINE_HEIGHT + BASELINE)
    }

    /// The room that the label of a node takes, in points.
    pub fn label_size(&self, node: &Node) -> Size {
        Size::new(
            f64::from(node.label_width),
            f64::from(node.label_lines) * LINE_HEIGHT,
        ) * f64::from(self.font_size)
    }
}

/// Where the nodes of a scene and their labels are drawn at a step of the zoom; the nodes `first`, by index,
/// get their labels before all others.
pub fn arrange(scene: &Scene, step: Step, first: &[u32]) -> Arrangement {
    let Ok(arrangement) = arrange_while(scene, step, first, |_| Ok::<_, Infallible>(()));
    arrangement
}

/// The same, as long as nobody stops it: `reached` is told what share of the labels has been placed.
pub fn arrange_while<E>(
    scene: &Scene,
    step: Step,
    first: &[u32],
    reached: impl FnMut(f32) -> Result<(), E>,
) -> Result<Arrangement, E> {
    let base = if scene.node_scale.is_nan() {
        1.0
    } else {
        scene.node_scale
    };
    let mut arrangement = Arrangement {
        step,
        scale: step.node_scale(base),
        font_size: step.font_size(base),
        places: vec![Place::default(); scene.nodes.len()],
        farthest: 0.0,
    };
    let spots = Spots::new(&scene.nodes, step.zoom());
    fan::out(&scene.nodes, &spots, &mut arrangement);
    let offsets = arrangement.places.iter().map(|place| place.offset.hypot2());
    arrangement.farthest = offsets.fold(0.0, f64::max).sqrt();
    labels::place(scene, &spots, first, &mut arrangement, reached)?;
    Ok(arrangement)
}

/// Where the nodes truly stand on the screen at the start of a step, seen from the origin of the board.
struct Spots {
    /// One point for each node; it means nothing for a node that is not in `order`.
    at: Vec<Point>,
    /// The nodes that stand somewhere, the highest rank first.
    order: Vec<u32>,
}

impl Spots {
    fn new(nodes: &[Node], zoom: f64) -> Self {
        let at: Vec<Point> = nodes
            .iter()
            .map(|node| (node.at.to_vec2() * zoom).to_point())
            .collect();
        let mut ranked: Vec<(f32, u64, u32)> = (0..)
            .zip(nodes.iter().zip(&at))
            .filter(|(_, (_, spot))| is_near(**spot))
            .map(|(index, (node, _))| (node.rank.max(f32::MIN), node.actor.0, index))
            .collect();
        ranked.sort_unstable_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
        let order = ranked.into_iter().map(|(_, _, index)| index).collect();
        Self { at, order }
    }

    /// Whether there is a node of that index, and it stands somewhere.
    fn stands(&self, index: u32) -> bool {
        self.at.get(index as usize).copied().is_some_and(is_near)
    }
}

/// Whether a point is one that can ever be seen.
fn is_near(spot: Point) -> bool {
    spot.x.abs() < FAR && spot.y.abs() < FAR
}

/// Whether two boxes meet at some zoom of the step. At its start their owners are `apart`; the boxes stand
/// `aside` of each other when their owners are on one spot, and `reach` is half of both sizes together.
fn meet(apart: Vec2, aside: Vec2, reach: Vec2) -> bool {
    let start = apart - aside;
    if start.x.abs() < reach.x && start.y.abs() < reach.y {
        return true;
    }
    let growth = STEP_RATIO - 1.0;
    if start.x.abs() >= reach.x + growth * apart.x.abs()
        || start.y.abs() >= reach.y + growth * apart.y.abs()
    {
        return false;
    }
    let (from_x, to_x) = meeting(apart.x, aside.x, reach.x);
    let (from_y, to_y) = meeting(apart.y, aside.y, reach.y);
    from_x.max(from_y).max(1.0) < to_x.min(to_y).min(STEP_RATIO)
}

/// The growth of the zoom from which, and up to which, `apart` grown is within `reach` of `aside`.
fn meeting(apart: f64, aside: f64, reach: f64) -> (f64, f64) {
    if apart.abs() > 1e-9 {
        let ends = ((aside - reach) / apart, (aside + reach) / apart);
        (ends.0.min(ends.1), ends.0.max(ends.1))
    } else if aside.abs() < reach {
        (0.0, f64::INFINITY)
    } else {
        (f64::INFINITY, 0.0)
    }
}
