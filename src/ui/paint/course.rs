//! The ways that ties take on the screen: an arch from node to node, a loop from a node to itself.

use super::lens::{length, vector};
use crate::scene::course::Looped;
use egui::{Pos2, Rect, Vec2, vec2};
use kurbo::Point;

/// A way on the screen, from 0 to 1.
pub trait Course {
    /// The point at `t`, and how it moves there.
    fn place(&self, t: f32) -> (Pos2, Vec2);
    /// How many straight segments stay within `tolerance` points of it.
    fn segments(&self, tolerance: f32) -> f32;
}

/// The curve of [`crate::scene::TieLine::curve`]: its control points stand so that it is a parabola.
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
    fn place(&self, t: f32) -> (Pos2, Vec2) {
        let at = self.from + self.along * t + self.aside * (t * (1.0 - t));
        (at, self.along + self.aside * (1.0 - 2.0 * t))
    }

    #[inline]
    fn segments(&self, tolerance: f32) -> f32 {
        let by_bend = (0.25 * self.bend.abs() * self.chord / tolerance).sqrt();
        by_bend.max(self.chord / 2000.0).clamp(1.0, 2048.0)
    }
}

/// The circle of [`crate::scene::course::Looped`].
#[derive(Clone, Copy, Debug)]
pub struct Loop {
    middle: Pos2,
    radius: f32,
    start: f32,
    sweep: f32,
}

impl Loop {
    /// How far a loop is from the middle of its node at the most, as a share of `gap`.
    pub const REACH: f32 = 4.0;

    /// At a node whose ties end `gap` points from its middle.
    pub fn new(node: Pos2, gap: f32, bend: f32) -> Self {
        let looped = Looped::new(Point::ORIGIN, gap.into(), bend.into());
        Self {
            middle: node + vector(looped.middle.to_vec2()),
            radius: looped.radius as f32,
            start: looped.start as f32,
            sweep: looped.sweep as f32,
        }
    }

    /// A box that holds it all.
    pub fn hull(&self) -> Rect {
        Rect::from_center_size(self.middle, Vec2::splat(2.0 * self.radius))
    }
}

impl Course for Loop {
    fn place(&self, t: f32) -> (Pos2, Vec2) {
        let out = Vec2::angled(self.start + self.sweep * t) * self.radius;
        (self.middle + out, vec2(-out.y, out.x) * self.sweep)
    }

    fn segments(&self, tolerance: f32) -> f32 {
        (self.sweep * (self.radius / (8.0 * tolerance)).sqrt()).clamp(6.0, 256.0)
    }
}

/// Length of the vector and the vector with length 1.
#[inline]
pub fn split(speed: Vec2) -> (f32, Vec2) {
    let pace = length(speed);
    (pace, speed * (1.0 / pace.max(1.0e-12)))
}
