//! How far each tie bends, so that none runs over another and nodes stay readable.

use crate::scene::{NODE_RADIUS, Node, TieLine};
use kurbo::{Point, Vec2};
use std::f64::consts::PI;

/// How far a tie bends when there is no reason for another bend: to the right of its way.
const GENTLE: f32 = -0.12;
/// The bends that a lone tie may have, the most welcome first.
const BENDS: [f32; 8] = [GENTLE, 0.12, -0.2, 0.2, -0.3, 0.3, -0.42, 0.42];
/// How far the ties between the same two actors may all bend aside.
const SHIFTS: [f32; 5] = [0.0, 0.12, -0.12, 0.24, -0.24];
/// How much more each of the ties between the same two actors bends than the one before, and all of them together.
const APART: f32 = 0.24;
const APART_ALL: f32 = 1.2;
/// The same for the ties of an actor to itself, which bend so that each loop goes around the one before.
const NESTED: f32 = 0.35;
const NESTED_ALL: f32 = 1.4;
/// How much a strong bend costs beside what a tie runs over.
const STRAIN: f64 = 6.0;
/// On larger maps ties do not look for their way.
const NODES_MAX: usize = 300;
const TIES_MAX: usize = 600;

/// The ties between the same two actors, by their places; for a lone tie there is one.
type Bundle = Vec<u32>;

/// Gives each tie its bend.
pub(super) fn bend(ties: &mut [TieLine], nodes: &[Node], node_scale: f32) {
    let mut order: Vec<(u32, u32, u32)> = (0..)
        .zip(ties.iter())
        .map(|(place, tie)| (tie.from.min(tie.to), tie.from.max(tie.to), place))
        .collect();
    order.sort_unstable();
    let searching = nodes.len() <= NODES_MAX && ties.len() <= TIES_MAX;
    let mut bundles: Vec<Bundle> = Vec::new();
    for group in order.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)) {
        if group.iter().all(|(low, high, _)| low == high) {
            nest(ties, group);
        } else if searching {
            bundles.push(group.iter().map(|(_, _, place)| *place).collect());
        } else {
            fan(
                ties,
                group.iter().map(|(_, _, place)| *place),
                default_shift(group.len()),
            );
        }
    }
    if searching {
        Search::new(nodes, node_scale).bend(ties, bundles);
    }
}

/// Makes the loops of an actor lie around each other.
fn nest(ties: &mut [TieLine], loops: &[(u32, u32, u32)]) {
    let step = NESTED.min(NESTED_ALL / loops.len() as f32);
    for (nth, (_, _, place)) in loops.iter().enumerate() {
        ties[*place as usize].bend = nth as f32 * step;
    }
}

/// A lone tie bends, those of a fan lie around the straight way.
fn default_shift(count: usize) -> f32 {
    if count == 1 { GENTLE } else { 0.0 }
}

/// Fans out ties between the same two nodes, all of them bent aside by `shift`. A bend is seen along the way, so it turns
/// with the tie.
fn fan(ties: &mut [TieLine], places: impl ExactSizeIterator<Item = u32>, shift: f32) {
    let last = places.len() as f32 - 1.0;
    let apart = APART.min(APART_ALL / last.max(1.0));
    let mut first = None;
    for (nth, place) in places.enumerate() {
        let tie = &mut ties[place as usize];
        let first = *first.get_or_insert(tie.from);
        let aside = shift + (nth as f32 - last / 2.0) * apart;
        tie.bend = if tie.from == first { aside } else { -aside };
    }
}

/// What a tie had better not run over.
struct Obstacle {
    node: u32,
    at: Point,
    /// Half of its size.
    half: Vec2,
    is_name: bool,
}

/// Where an obstacle stands as seen along the straight way of a tie, in lengths of that way.
struct Near {
    along: f64,
    aside: f64,
    half: Vec2,
    is_name: bool,
}

/// Looks for the bends that leave most readable.
struct Search<'a> {
    nodes: &'a [Node],
    obstacles: Vec<Obstacle>,
    /// The directions in which ties leave each node so far.
    taken: Vec<Vec<f64>>,
}

impl<'a> Search<'a> {
    fn new(nodes: &'a [Node], node_scale: f32) -> Self {
        let radius = NODE_RADIUS * f64::from(node_scale);
        let letters = 14.0 * f64::from(node_scale).powf(0.7);
        let mut obstacles = Vec::with_capacity(2 * nodes.len());
        for (node, data) in (0..).zip(nodes) {
            let name = Vec2::new(
                f64::from(data.label_width) / 2.0,
                f64::from(data.label_lines) * 0.625,
            ) * letters;
            obstacles.push(Obstacle {
                node,
                at: data.at,
                half: Vec2::new(radius, radius),
                is_name: false,
            });
            obstacles.push(Obstacle {
                node,
                at: data.at + Vec2::new(0.0, radius + 1.0 + name.y),
                half: name,
                is_name: true,
            });
        }
        Self {
            nodes,
            obstacles,
            taken: vec![Vec::new(); nodes.len()],
        }
    }

    /// Bends all ties but loops, the shortest first: they have the least choice.
    fn bend(&mut self, ties: &mut [TieLine], mut bundles: Vec<Bundle>) {
        for tie in ties.iter().filter(|tie| tie.from == tie.to) {
            // A loop stands at the upper left of its node.
            let around = (0..5).map(|nth| PI + f64::from(nth) * PI / 8.0);
            self.taken[tie.from as usize].extend(around);
        }
        let length = |bundle: &Bundle| {
            let tie = bundle.first().map(|place| &ties[*place as usize]);
            tie.map_or(0.0, |tie| self.along(tie).hypot2())
        };
        bundles.sort_by(|a, b| length(a).total_cmp(&length(b)).then(a.cmp(b)));
        let mut near = Vec::new();
        for bundle in bundles {
            let Some(first) = bundle.first().map(|place| &ties[*place as usize]) else {
                continue;
            };
            let start = first.from;
            self.look_around(first, &mut near);
            let shifts: &[f32] = if bundle.len() == 1 { &BENDS } else { &SHIFTS };
            let mut best = (f64::INFINITY, 0.0);
            for shift in shifts {
                fan(ties, bundle.iter().copied(), *shift);
                let cost: f64 = (bundle.iter())
                    .map(|place| self.cost(&ties[*place as usize], start, &near))
                    .sum();
                if cost < best.0 {
                    best = (cost, *shift);
                }
            }
            fan(ties, bundle.iter().copied(), best.1);
            for place in bundle {
                self.take(&ties[place as usize]);
            }
        }
    }

    fn along(&self, tie: &TieLine) -> Vec2 {
        self.at(tie.to) - self.at(tie.from)
    }

    fn at(&self, node: u32) -> Point {
        self.nodes[node as usize].at
    }

    /// The obstacles that some bend may meet.
    fn look_around(&self, tie: &TieLine, near: &mut Vec<Near>) {
        near.clear();
        let (from, along) = (self.at(tie.from), self.along(tie));
        let square = along.hypot2().max(1e-9);
        let length = square.sqrt();
        for obstacle in &self.obstacles {
            let to = obstacle.at - from;
            let (t, aside) = (along.dot(to) / square, to.cross(along) / square);
            let is_end = obstacle.node == tie.from || obstacle.node == tie.to;
            let reach = 0.5 + obstacle.half.hypot() / length;
            if t > 0.0 && t < 1.0 && aside.abs() < reach && (obstacle.is_name || !is_end) {
                near.push(Near {
                    along: t,
                    aside,
                    half: obstacle.half,
                    is_name: obstacle.is_name,
                });
            }
        }
    }

    /// How much the bend of a tie costs: what it runs over, which ties it leaves a node with, and the bend itself. The
    /// obstacles are seen from `start`, the one of its nodes where the first tie of its bundle starts.
    fn cost(&self, tie: &TieLine, start: u32, near: &[Near]) -> f64 {
        let along = self.along(tie);
        let bend = f64::from(tie.bend);
        let (seen_along, seen_bend) = if tie.from == start {
            (along, bend)
        } else {
            (-along, -bend)
        };
        let cover = |near: &Near| near.covered(seen_along, seen_bend);
        let covered: f64 = near.iter().map(cover).sum();
        let crowded: f64 = directions(along, bend)
            .into_iter()
            .zip([tie.from, tie.to])
            .map(|(direction, node)| crowding(&self.taken[node as usize], direction))
            .sum();
        covered + crowded + STRAIN * bend * bend
    }

    fn take(&mut self, tie: &TieLine) {
        let [leaving, coming] = directions(self.along(tie), f64::from(tie.bend));
        self.taken[tie.from as usize].push(leaving);
        self.taken[tie.to as usize].push(coming);
    }
}

impl Near {
    /// How deep a tie with a bend runs through it, as a share of its size.
    fn covered(&self, along: Vec2, bend: f64) -> f64 {
        let t = self.along;
        // The control points stand at thirds of the way, so that the curve is a parabola over it.
        let slope = 3.0 * bend * (1.0 - 2.0 * t);
        let steep = (1.0 + slope * slope).sqrt();
        let away = (self.aside - 3.0 * bend * t * (1.0 - t)).abs() * along.hypot() / steep;
        let aside = Vec2::new(along.y, -along.x);
        let way = (along + aside * slope).normalize();
        if self.is_name {
            let extent = self.half.x * way.y.abs() + self.half.y * way.x.abs();
            0.5 * (1.0 - away / extent).max(0.0)
        } else {
            2.0 * (1.5 - away / self.half.x).max(0.0)
        }
    }
}

/// The directions in which a tie leaves its two nodes.
fn directions(along: Vec2, bend: f64) -> [f64; 2] {
    let lean = (3.0 * bend).atan();
    // Bending to the left turns the angle back, since y runs down.
    let leaving = along.atan2() - lean;
    [leaving, along.atan2() + PI + lean]
}

/// How close a direction is to those taken already: 1 on top of one, less up to an eighth of a right angle.
fn crowding(taken: &[f64], direction: f64) -> f64 {
    let apart = |other: &f64| {
        let turn = (direction - other).rem_euclid(2.0 * PI);
        turn.min(2.0 * PI - turn)
    };
    let near = |other: &f64| (1.0 - apart(other) / (PI / 16.0)).max(0.0);
    taken.iter().map(near).sum()
}
