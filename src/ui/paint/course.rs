//! The ways that ties take on the screen: an arch from node to node, a loop from a node to itself.

use super::lens::length;
use egui::{Pos2, Rect, Vec2, vec2};
use std::f32::consts::FRAC_PI_4;

/// A way on the screen, from 0 to 1.
pub trait Course {
    /// The point at `t`.
    fn at(&self, t: f32) -> Pos2;
    /// How the point moves at `t`.
    fn speed(&self, t: f32) -> Vec2;
    /// How many straight segments stay within `tolerance` points of it.
    fn segments(&self, tolerance: f32) -> f32;
}

/// The curve of [`crate::scene::Link::curve`]: its control points stand so that it is a parabola.
#[derive(Clone, Copy, Debug)]
pub struct Arch {
    from: Pos2,
    along: Vec2,
    /// The middle stands aside by a quarter of this.
    aside: Vec2,
    /// Length of `along`, and of `aside` as a share of it.
    chord: f32,
    bend: f32,
}

impl Arch {
    /// From point to point, `chord` points apart.
    pub fn new(from: Pos2, to: Pos2, chord: f32, bend: f32) -> Self {
        let along = to - from;
        let bend = 3.0 * bend;
        Self {
            from,
            along,
            aside: vec2(along.y, -along.x) * bend,
            chord,
            bend,
        }
    }

    /// A box that holds it all.
    pub fn hull(&self) -> Rect {
        let control = self.from + 0.5 * (self.along + self.aside);
        let mut hull = Rect::from_two_pos(self.from, self.from + self.along);
        hull.extend_with(control);
        hull
    }

    /// Where the curve is `gap` points away from its start; as far before its end it is as far away from that. `None`
    /// if nothing is left in between.
    pub fn trim(&self, gap: f32) -> Option<f32> {
        let share = gap / self.chord;
        let mut t = share;
        for _ in 0..2 {
            let lean = self.bend * (1.0 - t);
            let stretch = (1.0 + lean * lean).sqrt();
            let slope = stretch - t * lean * self.bend / stretch;
            t -= (t * stretch - share) / slope;
        }
        (t > 0.0 && t < 0.5).then_some(t)
    }
}

impl Course for Arch {
    #[inline]
    fn at(&self, t: f32) -> Pos2 {
        self.from + self.along * t + self.aside * (t * (1.0 - t))
    }

    #[inline]
    fn speed(&self, t: f32) -> Vec2 {
        self.along + self.aside * (1.0 - 2.0 * t)
    }

    #[inline]
    fn segments(&self, tolerance: f32) -> f32 {
        let by_bend = (0.25 * self.bend.abs() * self.chord / tolerance).sqrt();
        by_bend.max(self.chord / 2000.0).clamp(1.0, 2048.0)
    }
}

/// A loop at the upper right of a node: a cubic curve that leaves its ring and comes back to it.
#[derive(Clone, Copy, Debug)]
pub struct Loop {
    points: [Pos2; 4],
}

impl Loop {
    /// How far a loop is from the middle of its node at the most, as a share of `gap`.
    pub const REACH: f32 = 4.0;

    /// At a node whose ties end `gap` points from its middle; the more it bends, the larger it is, so that it goes
    /// around those that bend less.
    pub fn new(node: Pos2, gap: f32, bend: f32) -> Self {
        let bend = bend.abs().min(1.5);
        let toward = |aside: f32| Vec2::angled(aside - FRAC_PI_4);
        let (foot, reach) = (0.42 + 0.25 * bend, gap * (2.6 + 1.6 * bend));
        let points = [
            toward(-foot) * gap,
            toward(-foot - 0.28) * reach,
            toward(foot + 0.28) * reach,
            toward(foot) * gap,
        ];
        Self {
            points: points.map(|by| node + by),
        }
    }

    /// A box that holds it all.
    pub fn hull(&self) -> Rect {
        Rect::from_points(&self.points)
    }
}

impl Course for Loop {
    fn at(&self, t: f32) -> Pos2 {
        let rest = 1.0 - t;
        let [from, first, second, to] = self.points.map(Pos2::to_vec2);
        let ends = from * (rest * rest * rest) + to * (t * t * t);
        (ends + (first * rest + second * t) * (3.0 * rest * t)).to_pos2()
    }

    fn speed(&self, t: f32) -> Vec2 {
        let rest = 1.0 - t;
        let [from, first, second, to] = self.points;
        let middle = (second - first) * (2.0 * rest * t);
        ((first - from) * (rest * rest) + middle + (to - second) * (t * t)) * 3.0
    }

    fn segments(&self, tolerance: f32) -> f32 {
        let [from, first, second, to] = self.points.map(Pos2::to_vec2);
        let (one, two) = (from - first * 2.0 + second, first - second * 2.0 + to);
        let bend = length(one).max(length(two));
        (0.75 * bend / tolerance).sqrt().clamp(6.0, 256.0)
    }
}

/// Length of the vector and the vector with length 1.
#[inline]
pub fn split(speed: Vec2) -> (f32, Vec2) {
    let pace = length(speed);
    (pace, speed * (1.0 / pace.max(1.0e-12)))
}
