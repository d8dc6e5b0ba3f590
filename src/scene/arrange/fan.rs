//! Nodes that would hide one another fan out around their spot.

use super::{Arrangement, Place, Spots};
use crate::scene::grid::PointGrid;
use crate::scene::{NODE_RADIUS, Node};
use kurbo::{Point, Rect, Vec2};
use std::f64::consts::{FRAC_PI_2, PI, TAU};

/// Nodes closer than this hide one another, in radii.
const HIDING: f64 = 0.9;

/// How far apart fanned nodes stand, in radii: they touch, and the true points of two of them, at most twice
/// [`HIDING`] apart, draw away from each other while the zoom grows within the step.
const APART: f64 = 2.2;

/// The most nodes that fan out together; more stay piled.
const MOST: usize = 12;

/// The smallest radius of nodes that fan out, in points.
const SMALLEST: f64 = 9.0;

/// With more neighbours than this a fan does not try to avoid them.
const CROWD: usize = 24;

/// The ways a fan may turn to avoid its neighbours, in seats, and how far it may open.
const TURNS: [f64; 4] = [0.0, 0.5, 0.25, 0.75];
const OPENINGS: [f64; 3] = [1.0, 1.3, 1.6];

/// Moves nodes that hide one another aside.
pub(super) fn out(nodes: &[Node], spots: &Spots, arrangement: &mut Arrangement) {
    let radius = NODE_RADIUS * f64::from(arrangement.scale);
    if radius < SMALLEST {
        return;
    }
    let standing = spots.order.iter();
    let points = standing.map(|index| (spots.at[*index as usize], *index));
    let grid = PointGrid::new(radius * 2.0, points);
    let mut fans = Fans {
        spots,
        radius,
        grid,
        places: &mut arrangement.places,
    };
    for mut members in fans.clusters() {
        members.sort_unstable_by_key(|index| (nodes[*index as usize].actor, *index));
        fans.spread(&members);
    }
}

/// The nodes while they fan out.
struct Fans<'a> {
    spots: &'a Spots,
    radius: f64,
    grid: PointGrid,
    places: &'a mut [Place],
}

impl Fans<'_> {
    /// The nodes that hide one another, around the highest rank: clusters do not chain.
    fn clusters(&self) -> Vec<Vec<u32>> {
        let mut taken = vec![false; self.places.len()];
        let mut clusters = Vec::new();
        let mut members = Vec::new();
        for leader in &self.spots.order {
            if taken[*leader as usize] {
                continue;
            }
            members.clear();
            let near = HIDING * self.radius;
            let spot = self.spots.at[*leader as usize];
            self.grid.any(square(spot, near), |at, index| {
                let taken = &mut taken[index as usize];
                if !*taken && spot.distance_squared(at) < near * near {
                    *taken = true;
                    members.push(index);
                }
                false
            });
            if (2..=MOST).contains(&members.len()) {
                clusters.push(members.clone());
            }
        }
        clusters
    }

    /// Gives each member of a cluster a seat around their middle, where the fewest neighbours are covered.
    fn spread(&mut self, members: &[u32]) {
        let spots = members.iter().map(|index| self.spots.at[*index as usize]);
        let sum: Vec2 = spots.map(Point::to_vec2).sum();
        let middle = (sum / members.len() as f64).to_point();
        let seats = self.free_seats(middle, members);
        for (index, seat) in members.iter().zip(seats) {
            let index = *index as usize;
            self.places[index].offset = middle + seat - self.spots.at[index];
        }
    }

    /// The seats of the first way to turn and open the fan that covers no neighbour, or the least of them.
    fn free_seats(&self, middle: Point, members: &[u32]) -> Vec<Vec2> {
        let seats = seats(members.len());
        let scale = APART * self.radius;
        let outer = seats.last().map_or(0.0, |seat| seat.hypot());
        let within = outer * scale * OPENINGS[OPENINGS.len() - 1] + 2.0 * self.radius;
        let neighbours = self.neighbours(middle, within, members);
        let between = TAU / outer_seats(members.len()) as f64;
        let mut best = (u64::MAX, Vec::new());
        for (opening, turn) in ways() {
            let turned = seats.iter().map(|seat| turned(*seat, turn * between));
            let seats: Vec<Vec2> = turned.map(|seat| seat * scale * opening).collect();
            let covered = self.covered(middle, &seats, &neighbours);
            let cost = covered + (self.radius * 20.0 * (opening - 1.0)) as u64;
            if cost < best.0 {
                best = (cost, seats);
            }
            if covered == 0 {
                break;
            }
        }
        best.1
    }

    /// Where the other nodes are drawn around a cluster; none in a crowd, which no fan can avoid.
    fn neighbours(&self, middle: Point, within: f64, members: &[u32]) -> Vec<Point> {
        let mut neighbours = Vec::new();
        let crowded = self.grid.any(square(middle, within), |at, index| {
            let drawn = at + self.places[index as usize].offset;
            if middle.distance_squared(drawn) < within * within && !members.contains(&index) {
                neighbours.push(drawn);
            }
            neighbours.len() > CROWD
        });
        if crowded {
            neighbours.clear();
        }
        neighbours
    }

    /// How much seats cover their neighbours, in whole numbers so that their order does not matter.
    fn covered(&self, middle: Point, seats: &[Vec2], neighbours: &[Point]) -> u64 {
        let mut covered = 0;
        for seat in seats {
            for neighbour in neighbours {
                let gap = (middle + *seat).distance(*neighbour);
                covered += ((2.0 * self.radius - gap).max(0.0) * 16.0) as u64;
            }
        }
        covered
    }
}

/// The ways to open and turn a fan, the plainest first.
fn ways() -> impl Iterator<Item = (f64, f64)> {
    let turns = |opening| TURNS.map(|turn| (opening, turn));
    OPENINGS.into_iter().flat_map(turns)
}

/// The square around a point.
fn square(middle: Point, reach: f64) -> Rect {
    Rect::from_center_size(middle, (2.0 * reach, 2.0 * reach))
}

fn turned(seat: Vec2, angle: f64) -> Vec2 {
    let (sin, cos) = angle.sin_cos();
    Vec2::new(seat.x * cos - seat.y * sin, seat.x * sin + seat.y * cos)
}

/// How many of the seats of a fan stand on its inner ring.
fn inner_seats(count: usize) -> usize {
    match count {
        0..=6 => 0,
        7..=9 => 1,
        _ => 3,
    }
}

fn outer_seats(count: usize) -> usize {
    count - inner_seats(count)
}

/// Seats around a middle, at least 1 apart: one ring, or two from seven on.
fn seats(count: usize) -> Vec<Vec2> {
    let (inner, outer) = (inner_seats(count), outer_seats(count));
    let reach = if inner == 0 {
        0.0
    } else {
        ring_radius(inner) + 1.0
    };
    let mut seats = ring(inner, ring_radius(inner));
    seats.extend(ring(outer, ring_radius(outer).max(reach)));
    seats
}

/// The radius of the ring on which neighbours are 1 apart.
fn ring_radius(count: usize) -> f64 {
    if count < 2 {
        0.0
    } else {
        0.5 / (PI / count as f64).sin()
    }
}

/// Points on a ring, clockwise from the top; two stand side by side.
fn ring(count: usize, radius: f64) -> Vec<Vec2> {
    let start = if count == 2 { PI } else { -FRAC_PI_2 };
    let angle = |place: usize| start + TAU * place as f64 / count as f64;
    (0..count)
        .map(|place| Vec2::from_angle(angle(place)) * radius)
        .collect()
}
