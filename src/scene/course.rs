//! The ways that ties take: an arch from node to node, a loop from a node to itself.

use kurbo::{
    Arc, BezPath, CubicBez, ParamCurve as _, ParamCurveDeriv as _, Point, Rect, Shape as _, Vec2,
};
use std::f64::consts::{FRAC_1_SQRT_2, FRAC_PI_4, TAU};

/// How exactly loops are drawn, in points.
const EXACTNESS: f64 = 0.05;

/// A way on the screen, from 0 to 1.
#[derive(Clone, Debug, PartialEq)]
pub enum Course {
    /// From node to node.
    Arch(CubicBez),
    /// From a node to itself.
    Loop(Looped),
}

/// A part of a circle that leaves a node at its left and comes back at its top: badges stand in the other corners.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Looped {
    /// The middle of the circle.
    pub middle: Point,
    /// Its radius.
    pub radius: f64,
    /// Where it leaves the node, in radians clockwise from the right.
    pub start: f64,
    /// How far it goes from there.
    pub sweep: f64,
}

impl Looped {
    /// At a node whose ties end `gap` points from its middle; the more it bends, the larger it is.
    pub fn new(node: Point, gap: f64, bend: f64) -> Self {
        let radius = 0.6 * gap * (1.5 * bend.clamp(-1.0, 1.0)).exp2();
        let away = gap + 0.45 * radius;
        // Half of the angle under which the circle sees what it leaves out.
        let half = (away * away + radius * radius - gap * gap) / (2.0 * away * radius);
        let half = half.clamp(-1.0, 1.0).acos();
        Self {
            middle: node + Vec2::new(-FRAC_1_SQRT_2, -FRAC_1_SQRT_2) * away,
            radius,
            start: FRAC_PI_4 + half,
            sweep: TAU - 2.0 * half,
        }
    }

    fn angle(&self, t: f64) -> f64 {
        self.start + self.sweep * t
    }
}

impl Course {
    /// The point at `t`.
    pub fn at(&self, t: f64) -> Point {
        match self {
            Self::Arch(curve) => curve.eval(t),
            Self::Loop(it) => it.middle + Vec2::from_angle(it.angle(t)) * it.radius,
        }
    }

    /// How the point moves at `t`.
    pub fn speed(&self, t: f64) -> Vec2 {
        match self {
            Self::Arch(curve) => curve.deriv().eval(t).to_vec2(),
            Self::Loop(it) => Vec2::from_angle(it.angle(t)).turn_90() * (it.radius * it.sweep),
        }
    }

    /// The path from one place to another.
    pub fn part(&self, from: f64, to: f64) -> BezPath {
        match self {
            Self::Arch(curve) => curve.subsegment(from..to).to_path(EXACTNESS),
            Self::Loop(it) => {
                let radii = Vec2::new(it.radius, it.radius);
                let sweep = it.sweep * (to - from);
                Arc::new(it.middle, radii, it.angle(from), sweep, 0.0).to_path(EXACTNESS)
            }
        }
    }

    /// A box that holds all of it.
    pub fn bounds(&self) -> Rect {
        match self {
            Self::Arch(curve) => Rect::from_points(curve.p0, curve.p3)
                .union_pt(curve.p1)
                .union_pt(curve.p2),
            Self::Loop(it) => Rect::from_center_size(it.middle, (2.0 * it.radius, 2.0 * it.radius)),
        }
    }

    /// How far a point is from a loop; `None` for an arch.
    pub fn distance_from_loop(&self, at: Point) -> Option<f64> {
        let Self::Loop(it) = self else {
            return None;
        };
        let away = at - it.middle;
        let turned = (away.atan2() - it.start).rem_euclid(TAU);
        if turned <= it.sweep {
            return Some((away.hypot() - it.radius).abs());
        }
        Some(self.at(0.0).distance(at).min(self.at(1.0).distance(at)))
    }
}
