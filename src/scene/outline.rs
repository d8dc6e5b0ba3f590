//! The outlines of nodes: eight convex shapes that weigh the same to the eye, and the quarters of the ring.

use super::Shape;
use crate::model::NodeShape;
use kurbo::{Affine, Arc, BezPath, Point, RoundedRect, Shape as _, Vec2};
use std::f64::consts::{FRAC_PI_2, PI, TAU};

/// How exactly arcs are drawn, in points.
const EXACTNESS: f64 = 0.02;
/// The radius of the outline of a disc.
pub const DISC: f64 = 17.0;
/// The radius of the ring, to its outside.
const RING: f64 = 23.5;
/// Half of the gap between two quarters of the ring, in radians.
const GAP: f64 = 0.119;

/// The outline of a node around its centre, at scale 1.
pub fn of(shape: &NodeShape) -> BezPath {
    match shape {
        NodeShape::Disc | NodeShape::Other(_) => circle(DISC),
        NodeShape::Square => polygon(4, 19.4, 5.0, PI / 4.0),
        NodeShape::Diamond => polygon(4, 19.9, 3.0, 0.0),
        NodeShape::Hexagon => polygon(6, 18.3, 2.5, PI / 6.0),
        NodeShape::Octagon => polygon(8, 17.9, 1.0, PI / 8.0),
        NodeShape::Pentagon => polygon(5, 19.0, 2.5, -FRAC_PI_2),
        NodeShape::Triangle => polygon(3, 20.0, 8.0, -FRAC_PI_2),
        NodeShape::Shield => shield(),
    }
}

/// How large the icon may be to stand within the outline, and how far below the centre it stands.
pub fn icon_room(shape: &NodeShape) -> (f64, f64) {
    match shape {
        NodeShape::Diamond => (18.5, 0.0),
        NodeShape::Pentagon => (20.0, 0.5),
        NodeShape::Triangle => (17.0, 0.5),
        NodeShape::Shield => (19.5, -1.0),
        _ => (21.0, 0.0),
    }
}

/// A whole circle around the centre.
pub fn circle(radius: f64) -> BezPath {
    kurbo::Circle::new(Point::ZERO, radius).to_path(EXACTNESS)
}

/// A lying box with round ends around a point.
pub fn pill(at: Point, width: f64, height: f64) -> BezPath {
    let corner = Vec2::new(width / 2.0, height / 2.0);
    RoundedRect::from_points(at - corner, at + corner, height / 2.0).to_path(EXACTNESS)
}

/// One quarter of the disc of which the ring is the rim: 0 is the top right one, and so on clockwise.
pub fn quarter(index: usize) -> Shape {
    Shape::Sector {
        centre: Point::ZERO,
        radius: RING,
        start: index as f64 * FRAC_PI_2 - FRAC_PI_2 + GAP,
        sweep: FRAC_PI_2 - 2.0 * GAP,
    }
}

fn arc(centre: Point, radius: f64, start: f64, sweep: f64) -> BezPath {
    Arc::new(centre, Vec2::new(radius, radius), start, sweep, 0.0).to_path(EXACTNESS)
}

/// A regular polygon with round corners: a smaller one that a disc of radius `round` is rolled along.
fn polygon(sides: u32, tip: f64, round: f64, turned: f64) -> BezPath {
    let step = TAU / f64::from(sides);
    let mut path = BezPath::new();
    for corner in 0..sides {
        let toward = turned + f64::from(corner) * step;
        let centre = (Vec2::from_angle(toward) * (tip - round)).to_point();
        for element in arc(centre, round, toward - step / 2.0, step).elements() {
            match (*element, path.is_empty()) {
                (kurbo::PathEl::MoveTo(at), false) => path.line_to(at),
                (element, _) => path.push(element),
            }
        }
    }
    path.close_path();
    path
}

fn shield() -> BezPath {
    let mut path = BezPath::new();
    path.move_to((-11.6, -15.4));
    path.line_to((11.6, -15.4));
    path.quad_to((14.8, -15.4), (14.8, -12.2));
    path.line_to((14.8, 0.0));
    path.curve_to((14.8, 9.5), (8.5, 15.2), (1.8, 18.4));
    path.quad_to((0.0, 19.2), (-1.8, 18.4));
    path.curve_to((-8.5, 15.2), (-14.8, 9.5), (-14.8, 0.0));
    path.line_to((-14.8, -12.2));
    path.quad_to((-14.8, -15.4), (-11.6, -15.4));
    path.close_path();
    path
}

/// A path moved by a distance.
pub fn moved(path: BezPath, by: Vec2) -> BezPath {
    Affine::translate(by) * path
}
