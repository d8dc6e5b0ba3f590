//! How far each tie bends, so that none runs over another and nodes stay readable.

use crate::scene::{Link, NODE_RADIUS, Node};
use kurbo::{Point, Vec2};
use std::f64::consts::PI;

/// How far a tie bends when there is no reason for another bend: to the right of its way.
const GENTLE: f32 = -0.12;
/// The bends that a lone tie may have, the most welcome first.
const BENDS: [f32; 8] = [GENTLE, 0.12, -0.2, 0.2, -0.3, 0.3, -0.42, 0.42];
/// How much more each of the ties between the same two actors bends than the one before, and all of them together.
const APART: f32 = 0.24;
const APART_ALL: f32 = 1.2;
/// The same for the ties of an actor to itself, which bend so that each loop goes around the one before.
const NESTED: f32 = 0.35;
const NESTED_ALL: f32 = 1.4;
/// On larger maps ties do not look for their way.
const NODES_MAX: usize = 300;
const LINKS_MAX: usize = 600;

/// Gives each tie its bend.
pub(super) fn bend(links: &mut [Link], nodes: &[Node], node_scale: f32) {
    let mut order: Vec<(u32, u32, u32)> = (0..)
        .zip(links.iter())
        .map(|(place, link)| (link.from.min(link.to), link.from.max(link.to), place))
        .collect();
    order.sort_unstable();
    let (mut lone, mut fanned) = (Vec::new(), Vec::new());
    for group in order.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)) {
        match group {
            [(from, to, place)] if from != to => lone.push(*place),
            group => {
                spread(links, group);
                fanned.extend(group.iter().map(|(_, _, place)| *place));
            }
        }
    }
    if nodes.len() <= NODES_MAX && links.len() <= LINKS_MAX {
        let mut search = Search::new(nodes, node_scale);
        for place in fanned {
            search.take(&links[place as usize]);
        }
        search.bend(links, &mut lone);
    } else {
        for place in lone {
            links[place as usize].bend = GENTLE;
        }
    }
}

/// Fans out the ties between the same two nodes. A bend is seen along the way, so it turns with the tie.
fn spread(links: &mut [Link], group: &[(u32, u32, u32)]) {
    let steps = group.len().max(2) as f32 - 1.0;
    for (nth, (low, high, place)) in group.iter().enumerate() {
        let link = &mut links[*place as usize];
        link.bend = if low == high {
            nth as f32 * NESTED.min(NESTED_ALL / steps)
        } else {
            let aside =
                (nth as f32 - (group.len() as f32 - 1.0) / 2.0) * APART.min(APART_ALL / steps);
            if link.from == *low { aside } else { -aside }
        };
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

    /// Bends the lone ties, the shortest first: they have the least choice.
    fn bend(&mut self, links: &mut [Link], lone: &mut [u32]) {
        for link in links
            .iter()
            .filter(|link| link.bend != 0.0 && link.from != link.to)
        {
            self.take(link);
        }
        let length = |place: &u32| {
            let link = &links[*place as usize];
            (self.at(link.to) - self.at(link.from)).hypot2()
        };
        lone.sort_by(|a, b| length(a).total_cmp(&length(b)).then(a.cmp(b)));
        let mut near = Vec::new();
        for place in lone {
            let link = &mut links[*place as usize];
            self.look_around(link, &mut near);
            let cost = |bend: &f32| self.cost(link, f64::from(*bend), &near);
            let costs = BENDS.iter().map(|bend| (cost(bend), *bend));
            let best = costs.reduce(|best, other| if other.0 < best.0 { other } else { best });
            link.bend = best.map_or(GENTLE, |(_, bend)| bend);
            self.take(link);
        }
    }

    fn at(&self, node: u32) -> Point {
        self.nodes[node as usize].at
    }

    /// The obstacles that some bend may meet.
    fn look_around(&self, link: &Link, near: &mut Vec<Near>) {
        near.clear();
        let (from, along) = (self.at(link.from), self.at(link.to) - self.at(link.from));
        let square = along.hypot2().max(1e-9);
        let length = square.sqrt();
        for obstacle in &self.obstacles {
            let to = obstacle.at - from;
            let (t, aside) = (along.dot(to) / square, to.cross(along) / square);
            let is_end = obstacle.node == link.from || obstacle.node == link.to;
            let reach = 0.35 + obstacle.half.hypot() / length;
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

    /// How much a bend costs: what the tie runs over, which ties it leaves a node with, and the bend itself.
    fn cost(&self, link: &Link, bend: f64, near: &[Near]) -> f64 {
        let along = self.at(link.to) - self.at(link.from);
        let covered: f64 = near.iter().map(|near| near.covered(along, bend)).sum();
        let crowded: f64 = directions(along, bend)
            .into_iter()
            .zip([link.from, link.to])
            .map(|(direction, node)| crowding(&self.taken[node as usize], direction))
            .sum();
        covered + crowded + bend.abs()
    }

    fn take(&mut self, link: &Link) {
        let along = self.at(link.to) - self.at(link.from);
        let [leaving, coming] = directions(along, f64::from(link.bend));
        self.taken[link.from as usize].push(leaving);
        self.taken[link.to as usize].push(coming);
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
            (1.5 - away / self.half.x).max(0.0)
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
