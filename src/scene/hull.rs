//! The collective on the map: a soft outline around its actors.

use super::{Font, Node, text};
use crate::model::{Board, Engagement};
use kurbo::{BezPath, Point, Vec2};
use std::f64::consts::{PI, TAU};
use std::sync::Arc;

/// The actors of the collective that are on the map, and what it is called.
#[derive(Clone, Debug, PartialEq)]
pub struct Hull {
    /// The nodes around which it is drawn; at least two.
    pub nodes: Vec<u32>,
    /// What the collective is called; nothing when it has no name.
    pub name: Arc<str>,
    /// Width of the name for a font size of 1.
    pub name_width: f32,
}

impl Hull {
    /// The collective of a board among its nodes on a map; `None` when fewer than two of its actors are there.
    pub fn of(board: &Board, nodes: &[Node]) -> Option<Self> {
        let is_in = |node: &Node| {
            let actor = board.actor(node.actor);
            actor.is_some_and(|actor| actor.engagement == Engagement::InCollective)
        };
        let inside: Vec<u32> = (0..)
            .zip(nodes)
            .filter(|(_, node)| is_in(node))
            .map(|(index, _)| index)
            .collect();
        let name = board.description.collective.trim();
        (inside.len() >= 2).then(|| Self {
            nodes: inside,
            name: name.into(),
            name_width: text::width(name, Font::SemiBold),
        })
    }
}

/// How exactly its corners are drawn, in points.
const EXACTNESS: f64 = 0.05;

/// The convex outline that keeps `radius` away from points, with round corners; empty without points. It runs clockwise
/// on the screen.
pub fn around(points: &[Point], radius: f64) -> BezPath {
    let corners = corners(points);
    let mut path = BezPath::new();
    for (place, at) in corners.iter().enumerate() {
        let before = corners[(place + corners.len() - 1) % corners.len()];
        let after = corners[(place + 1) % corners.len()];
        let (start, sweep) = turn(*at - before, after - *at);
        let arc = kurbo::Arc::new(*at, Vec2::new(radius, radius), start, sweep, 0.0);
        let from = *at + Vec2::from_angle(start) * radius;
        if path.is_empty() {
            path.move_to(from);
        } else {
            path.line_to(from);
        }
        path.extend(arc.append_iter(EXACTNESS));
    }
    if !path.is_empty() {
        path.close_path();
    }
    path
}

/// The arc around a corner between two edges: the angle at which it starts and how far it goes.
fn turn(coming: Vec2, going: Vec2) -> (f64, f64) {
    // The outline runs clockwise, so that its outside is on the left.
    let outside = |edge: Vec2| Vec2::new(edge.y, -edge.x).atan2();
    if coming == Vec2::ZERO || going == Vec2::ZERO {
        return (-PI / 2.0, TAU);
    }
    let start = outside(coming);
    (start, (outside(going) - start).rem_euclid(TAU))
}

/// The corners of the convex hull of points, clockwise on the screen, those on one edge left out.
pub fn corners(points: &[Point]) -> Vec<Point> {
    let mut sorted: Vec<Point> = outer(points);
    sorted.sort_unstable_by(|a, b| a.x.total_cmp(&b.x).then(a.y.total_cmp(&b.y)));
    sorted.dedup();
    if sorted.len() < 3 {
        return sorted;
    }
    // The upper chain from left to right, then the lower one back.
    let mut corners = chain(sorted.iter().copied());
    corners.pop();
    corners.extend(chain(sorted.iter().rev().copied()));
    corners.pop();
    corners
}

/// The corners of one side of the hull of points sorted along it.
fn chain(points: impl Iterator<Item = Point>) -> Vec<Point> {
    let mut chain: Vec<Point> = Vec::new();
    for at in points {
        while let [.., before, last] = chain[..]
            && (last - before).cross(at - last) <= 0.0
        {
            chain.pop();
        }
        chain.push(at);
    }
    chain
}

/// How many points are few: then none is left out beforehand.
const FEW: usize = 32;

/// The points that are not plainly within the others, so that sorting them costs little; those that are nowhere are left
/// out.
fn outer(points: &[Point]) -> Vec<Point> {
    let finite = points.iter().copied().filter(|at| at.is_finite());
    if points.len() <= FEW {
        return finite.collect();
    }
    let ends = finite.clone().fold(None, |ends: Option<[Point; 4]>, at| {
        let [left, top, right, bottom] = ends.unwrap_or([at; 4]);
        Some([
            if at.x < left.x { at } else { left },
            if at.y < top.y { at } else { top },
            if at.x > right.x { at } else { right },
            if at.y > bottom.y { at } else { bottom },
        ])
    });
    let Some(ends) = ends else {
        return Vec::new();
    };
    let inside = |at: Point| {
        (0..4).all(|place| {
            let (from, to) = (ends[place], ends[(place + 1) % 4]);
            (to - from).cross(at - from) > 0.0
        })
    };
    finite.filter(|at| !inside(*at)).collect()
}
