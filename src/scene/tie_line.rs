//! How a tie runs from node to node: an arch, or a loop from a node to itself, with heads at its ends.

use super::course::{Course, Looped};
use super::{Line, Mark, NODE_RADIUS, Shape, head};
use crate::model::{Head, TieId};
use kurbo::{CubicBez, Line as Segment, ParamCurveNearest as _, Point, Vec2};

/// Between the border of a node and its ties, in points.
pub const GAP: f64 = 2.0;
/// The share of a tie that a head may take.
const HEAD_SHARE: f64 = 0.45;
/// Into how many straight pieces the part of an arch that is near a point is cut.
const PIECES: u32 = 8;
/// Bends beyond this are taken for it.
const BEND_MAX: f64 = 2.0;

/// A curved tie between two nodes.
#[derive(Clone, Debug, PartialEq)]
pub struct TieLine {
    /// The tie, if it can be pointed at.
    pub id: Option<TieId>,
    /// Index of the node it leaves.
    pub from: u32,
    /// Index of the node it reaches; the same for a tie to itself, which is drawn as a loop.
    pub to: u32,
    /// How far the middle stands aside, as a share of the length; positive is to the left of the way. The more a loop
    /// bends, the larger it is.
    pub bend: f32,
    /// How it is drawn, widths in points.
    pub line: Line,
    /// What stands at its start and at its end.
    pub heads: [Head; 2],
}

/// The part of its course where a tie is seen: between the borders of its nodes.
#[derive(Clone, Debug, PartialEq)]
pub struct Seen {
    /// The whole way, from the middle of one node to that of the other.
    pub course: Course,
    /// Where it comes out of the first node, from 0 to 1.
    pub start: f64,
    /// Where it goes into the second one.
    pub end: f64,
}

impl TieLine {
    /// The control points of its cubic curve between two points. They stand at thirds of the way, so that the curve is a
    /// parabola over it.
    pub fn curve(&self, from: Point, to: Point) -> CubicBez {
        let along = to - from;
        let aside = Vec2::new(along.y, -along.x) * self.sound_bend();
        CubicBez::new(
            from,
            from + along / 3.0 + aside,
            from + along * 2.0 / 3.0 + aside,
            to,
        )
    }

    /// What is seen of it when its nodes, drawn `scale` times as large, stand at two points of the screen; `None` when
    /// they touch.
    pub fn seen(&self, from: Point, to: Point, scale: f32) -> Option<Seen> {
        let course = self.course(from, to, scale);
        if self.from == self.to {
            return Some(Seen {
                course,
                start: 0.0,
                end: 1.0,
            });
        }
        let (gap, far) = (gap(scale), from.distance(to));
        if !far.is_finite() || far <= 2.0 * gap {
            return None;
        }
        let start = leaving(3.0 * self.sound_bend(), gap / far)?;
        Some(Seen {
            course,
            start,
            end: 1.0 - start,
        })
    }

    fn course(&self, from: Point, to: Point, scale: f32) -> Course {
        if self.from == self.to {
            Course::Loop(Looped::new(from, gap(scale), self.sound_bend()))
        } else {
            Course::Arch(self.curve(from, to))
        }
    }

    fn sound_bend(&self) -> f64 {
        let bend = f64::from(self.bend);
        if bend.is_finite() {
            bend.clamp(-BEND_MAX, BEND_MAX)
        } else {
            0.0
        }
    }

    /// How far it is from a point of the screen, if not farther than `within`; arguments as in [`TieLine::seen`].
    pub fn distance(
        &self,
        from: Point,
        to: Point,
        scale: f32,
        screen: Point,
        within: f64,
    ) -> Option<f64> {
        let far = if self.from == self.to {
            self.course(from, to, scale).distance_from_loop(screen)?
        } else {
            self.distance_of_arch([from, to], scale, screen, within)?
        };
        (far <= within).then_some(far)
    }

    /// Seen along the straight way from node to node, and measured in lengths of it, an arch is a low parabola: it is near
    /// a point only close to where the point is along the way.
    fn distance_of_arch(
        &self,
        [from, to]: [Point; 2],
        scale: f32,
        screen: Point,
        within: f64,
    ) -> Option<f64> {
        let (along, away) = (to - from, screen - from);
        let square = along.hypot2();
        let (t, aside) = (along.dot(away) / square, away.cross(along) / square);
        let (length, lean) = (square.sqrt(), 3.0 * self.sound_bend());
        let reach = within / length;
        let height = |t: f64| lean * t * (1.0 - t);
        let beside = (aside - height(t.clamp(0.0, 1.0))).abs();
        // Written so that what is not a number is not near.
        let near = t >= -reach && t <= 1.0 + reach && beside <= reach * (1.0 + lean.abs());
        if !near {
            return None;
        }
        let seen = self.seen(from, to, scale)?;
        let start = (t - reach).max(seen.start);
        let step = ((t + reach).min(seen.end) - start) / f64::from(PIECES);
        let at = |nth: u32| {
            let t = start + step * f64::from(nth);
            Point::new(t, height(t))
        };
        let pieces = (0..PIECES).map(|nth| Segment::new(at(nth), at(nth + 1)));
        let point = Point::new(t, aside);
        let far = pieces.map(|piece| piece.nearest(point, 0.0).distance_sq);
        (step >= 0.0).then(|| far.fold(f64::INFINITY, f64::min).sqrt() * length)
    }

    /// The marks that draw it between nodes at two points of the screen: the line, then its heads.
    pub fn marks(&self, from: Point, to: Point, scale: f32) -> Vec<Mark> {
        let Some(seen) = self.seen(from, to, scale) else {
            return Vec::new();
        };
        let Seen { course, start, end } = seen;
        let width = self.line.width;
        let room = course.speed(f64::midpoint(start, end)).hypot() * (end - start) * HEAD_SHARE;
        let mut marks = Vec::new();
        let mut cut = |kind: &Head, tip: f64, inward: f64| {
            let pace = course.speed(tip).hypot().max(1.0);
            let size = head::fitting(kind, width, f64::from(scale), room);
            let base = course.at(tip + inward * head::extent(kind, size, width).width / pace);
            marks.extend(head::mark(kind, base, course.at(tip), size, &self.line));
            head::cut(kind, size, width) / pace
        };
        let from = start + cut(&self.heads[0], start, 1.0);
        let until = end - cut(&self.heads[1], end, -1.0);
        if from < until {
            let line = Mark {
                shape: Shape::Path(course.part(from, until)),
                fill: None,
                line: Some(self.line),
            };
            marks.insert(0, line);
        }
        marks
    }
}

/// From the middle of a node to its ties.
pub(super) fn gap(scale: f32) -> f64 {
    NODE_RADIUS * f64::from(scale) + GAP
}

/// Where a curve that leans by `lean` at its start is `share` of its length away from there; as far before its end it is
/// as far away from that. `None` if nothing is left in between.
fn leaving(lean: f64, share: f64) -> Option<f64> {
    let away = |t: f64| t * (1.0 + (lean * (1.0 - t)).powi(2)).sqrt();
    let (mut low, mut high) = (0.0, 0.5);
    if away(high) <= share {
        return None;
    }
    for _ in 0..30 {
        let middle = f64::midpoint(low, high);
        if away(middle) < share {
            low = middle;
        } else {
            high = middle;
        }
    }
    Some(high)
}
