//! The curve of one tie on the screen.

use super::lens::length;
use egui::{Pos2, Rect, Vec2, vec2};

/// A cubic curve in points of the screen.
#[derive(Clone, Copy, Debug)]
pub struct Curve {
    points: [Pos2; 4],
    bend: f32,
    chord: f32,
}

impl Curve {
    /// The curve of [`crate::scene::Link::curve`].
    pub fn new(from: Pos2, to: Pos2, bend: f32) -> Self {
        let along = to - from;
        let aside = vec2(along.y, -along.x) * bend;
        let points = [
            from,
            from + along / 3.0 + aside,
            from + along * (2.0 / 3.0) + aside,
            to,
        ];
        Self {
            points,
            bend: bend.abs(),
            chord: length(along),
        }
    }

    /// A box that holds it all.
    pub fn hull(&self) -> Rect {
        Rect::from_points(&self.points)
    }

    /// How many straight segments stay within `tolerance` points of it (Wang’s formula), and within reason.
    pub fn segments(&self, tolerance: f32) -> f32 {
        let by_bend = (0.75 * self.bend * self.chord / tolerance).sqrt();
        by_bend.max(self.chord / 2000.0).ceil().clamp(1.0, 2048.0)
    }

    /// The point at `t`, from 0 to 1.
    #[inline]
    pub fn at(&self, t: f32) -> Pos2 {
        let rest = 1.0 - t;
        let [from, first, second, to] = self.points.map(Pos2::to_vec2);
        let ends = from * (rest * rest * rest) + to * (t * t * t);
        (ends + (first * rest + second * t) * (3.0 * rest * t)).to_pos2()
    }

    /// How the point moves at `t`.
    #[inline]
    pub fn speed(&self, t: f32) -> Vec2 {
        let rest = 1.0 - t;
        let [from, first, second, to] = self.points;
        let middle = (second - first) * (2.0 * rest * t);
        ((first - from) * (rest * rest) + middle + (to - second) * (t * t)) * 3.0
    }

    /// Where the curve is `gap` points away from its ends; `None` if nothing is left between them.
    pub fn trim(&self, gap: f32) -> Option<(f32, f32)> {
        let [from, _, _, to] = self.points;
        let (mut start, mut end) = (0.0, 1.0);
        for _ in 0..2 {
            start += self.correction(start, from, gap)?;
            end -= self.correction(end, to, gap)?;
        }
        (start < end).then_some((start.max(0.0), end.min(1.0)))
    }

    /// How much further along `t` must be to be `gap` away from an end.
    fn correction(&self, t: f32, end: Pos2, gap: f32) -> Option<f32> {
        let speed = length(self.speed(t));
        let step = (gap - length(self.at(t) - end)) / speed;
        (step.is_finite() && step.abs() < 1.0).then_some(step)
    }
}
