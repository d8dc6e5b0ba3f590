//! The collective on the map: a soft outline around its actors.

use super::free::{Room, Stage, Words};
use super::piece::{Piece, Sight};
use super::{Font, Line, Look, Mark, NODE_RADIUS, Node, Shape, cut, text};
use crate::model::{Board, Engagement};
use kurbo::{BezPath, PathEl, Point, Rect, Shape as _, Vec2};
use std::f64::consts::{PI, TAU};
use std::sync::Arc;

/// From the middle of a node to the edge of the hull, in radii.
const REACH: f64 = 2.5;
/// The edge, in points.
const EDGE: (f64, [f64; 2]) = (1.5, [5.0, 4.0]);
/// From the lower edge to the name, in points; farther when names of actors are in the way.
const BELOW: [f64; 3] = [5.0, 22.0, 40.0];
/// From the upper edge to the name.
const ABOVE: f64 = 5.0;
/// Where the middle of the name may stand, as shares of the width.
const SHARES: [f64; 11] = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.1, 0.9, 0.0, 1.0];

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

    /// Its outline on the screen; empty when it cannot be drawn.
    pub fn outline(&self, stage: &Stage<'_>) -> BezPath {
        let points: Vec<Point> = self
            .nodes
            .iter()
            .filter_map(|node| (stage.drawn)(*node))
            .collect();
        let scale = f64::from(stage.arrangement.scale);
        around(&points, REACH * NODE_RADIUS * scale)
    }

    /// The mark of an outline.
    pub fn mark(outline: BezPath, look: &Look) -> Mark {
        let (width, dash) = EDGE;
        Mark {
            shape: Shape::Path(outline),
            fill: Some(look.hull),
            line: Some(Line {
                color: look.hull_line,
                width,
                dash: Some(dash),
            }),
        }
    }

    /// The name below an outline, or else above it, where it covers nothing, within a frame if that can be; `None` when there is no name or no room.
    pub fn name(
        &self,
        outline: &BezPath,
        stage: &Stage<'_>,
        frame: Rect,
        look: &Look,
    ) -> Option<Mark> {
        if self.name.is_empty() || outline.is_empty() {
            return None;
        }
        let words = Words {
            text: Arc::clone(&self.name),
            width: f64::from(self.name_width),
            size: f64::from(stage.arrangement.font_size),
        };
        let bounds = outline.bounding_box();
        let size = words.room();
        let room = Room::new(stage, bounds.inflate(size.width, 4.0 * size.height));
        let edge = points(outline);
        let place = |(away, share): (f64, f64)| {
            let x = bounds.x0 + share * bounds.width();
            let across = [x - size.width / 2.0, x + size.width / 2.0];
            let y = reach(&edge, across, away < 0.0)?;
            Some(Point::new(x, y + away + away.signum() * size.height / 2.0))
        };
        let rows = BELOW.into_iter().chain([-ABOVE]);
        let places = rows.flat_map(|row| SHARES.map(|share| (row, share)));
        let places = places.filter_map(place);
        let mut free = places.filter(|middle| room.has(&words, *middle));
        let within = |middle: &Point| frame.contains_rect(Rect::from_center_size(*middle, size));
        let first = free.clone().find(within).or_else(|| free.next())?;
        Some(words.mark(first, look.primary, look))
    }
}

/// The ground of the collective and its edge.
pub fn ground(sight: &Sight<'_>, show: &mut dyn FnMut(Piece<'_>)) {
    let Some(hull) = &sight.stage.scene.hull else {
        return;
    };
    let outline = hull.outline(&sight.stage);
    if outline.is_empty() {
        return;
    }
    let mark = Hull::mark(outline, sight.look);
    let mut marks = if sight.view.is_finite() {
        seen(&mark, sight.view)
    } else {
        vec![mark]
    };
    sight.emphasis.fade(&mut marks, sight.look);
    show(Piece {
        title: Some(&hull.name),
        target: None,
        marks: marks.into(),
    });
}

/// The name of the collective.
pub fn words(sight: &Sight<'_>, show: &mut dyn FnMut(Piece<'_>)) {
    let Some(hull) = &sight.stage.scene.hull else {
        return;
    };
    let outline = hull.outline(&sight.stage);
    let name = hull.name(&outline, &sight.stage, sight.free, sight.look);
    let mut marks = Vec::from_iter(name);
    sight.emphasis.fade(&mut marks, sight.look);
    show(Piece::plain(marks));
}

/// The ground and the dashes of an outline, as far as they are seen: cut, so that they cost the same however near one looks.
fn seen(mark: &Mark, view: Rect) -> Vec<Mark> {
    let (Shape::Path(outline), Some(line)) = (&mark.shape, mark.line) else {
        return Vec::new();
    };
    let points = points(outline);
    let ground = Mark {
        shape: Shape::Path(closed(&cut::within(&points, view))),
        fill: mark.fill,
        line: None,
    };
    let dashes = cut::dashes(&points, line.dash.unwrap_or([1.0, 0.0]), view);
    let edge = dashes.into_iter().map(|dash| Mark {
        shape: Shape::Segment(dash.p0, dash.p1),
        fill: None,
        line: Some(Line { dash: None, ..line }),
    });
    std::iter::once(ground).chain(edge).collect()
}

fn closed(points: &[Point]) -> BezPath {
    let mut path = BezPath::from_vec(Vec::with_capacity(points.len() + 1));
    for (nth, at) in points.iter().enumerate() {
        if nth == 0 {
            path.move_to(*at);
        } else {
            path.line_to(*at);
        }
    }
    if !points.is_empty() {
        path.close_path();
    }
    path
}

/// The corners of an outline drawn with straight lines.
pub fn points(outline: &BezPath) -> Vec<Point> {
    // Round corners are cut into a dozen pieces each; growing step by step would cost more than the guess.
    let mut points = Vec::with_capacity(16 * outline.elements().len());
    kurbo::flatten(outline, 0.2, |element| match element {
        PathEl::MoveTo(at) | PathEl::LineTo(at) => points.push(at),
        _ => {}
    });
    points
}

/// How far down, or up, a closed line of points reaches between two places across.
fn reach(edge: &[Point], [from, to]: [f64; 2], upper: bool) -> Option<f64> {
    let ends = edge.iter().cycle().skip(1);
    let within = edge.iter().zip(ends).flat_map(|(a, b)| {
        let at = |x: f64| {
            let t = (x - a.x) / (b.x - a.x);
            (0.0..=1.0).contains(&t).then_some(a.y + t * (b.y - a.y))
        };
        let own = (from..=to).contains(&a.x).then_some(a.y);
        [own, at(from), at(to)].into_iter().flatten()
    });
    within.reduce(if upper { f64::min } else { f64::max })
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
