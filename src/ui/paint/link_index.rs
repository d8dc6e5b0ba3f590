//! Where the ties run on the board: a box around each, and boxes around the pieces of the long ones, so that a tie
//! that goes around the view costs next to nothing.

use super::lens::sane;
use crate::scene::{Link, Scene};
use kurbo::{CubicBez, ParamCurve as _, Point, Rect};

/// How many pieces a long tie has.
pub const PIECES: u16 = 8;

/// From this size of its box on, on the board, a tie is long.
const LONG: f64 = 64.0;

/// The pieces of a link that may be seen: bit `n` stands for the piece from `n / PIECES` to `(n + 1) / PIECES`.
pub type Seen = u16;

/// All of it.
pub const WHOLE: Seen = (1 << PIECES) - 1;

/// A box on the board, half as large as a [`Rect`].
#[derive(Clone, Copy, Debug)]
struct Box4 {
    x0: f32,
    y0: f32,
    x1: f32,
    y1: f32,
}

impl Box4 {
    /// Around a curve; what is not finite gives a box that nothing meets.
    fn around(curve: &CubicBez) -> Self {
        let points = [curve.p0, curve.p1, curve.p2, curve.p3];
        if points.iter().any(|point| !point.is_finite()) {
            let never = f32::NAN;
            return Self {
                x0: never,
                y0: never,
                x1: never,
                y1: never,
            };
        }
        let hull = Rect::from_points(curve.p0, curve.p3)
            .union_pt(curve.p1)
            .union_pt(curve.p2);
        Self {
            x0: hull.x0 as f32,
            y0: hull.y0 as f32,
            x1: hull.x1 as f32,
            y1: hull.y1 as f32,
        }
    }

    #[inline]
    fn meets(&self, other: &Self) -> bool {
        self.x0 <= other.x1 && other.x0 <= self.x1 && self.y0 <= other.y1 && other.y0 <= self.y1
    }
}

/// The boxes of all ties of a scene, kept until its revision changes.
#[derive(Debug, Default)]
pub struct LinkIndex {
    revision: Option<u64>,
    boxes: Vec<Box4>,
    /// Where the pieces of each link begin in `pieces`, if it has any.
    first: Vec<Option<u32>>,
    pieces: Vec<Box4>,
    /// The strongest bend of all.
    bend: f32,
    /// The greatest width of all, in points.
    width: f32,
}

impl LinkIndex {
    /// Brings the boxes up to date.
    pub fn refresh(&mut self, scene: &Scene, revision: u64) {
        if self.revision == Some(revision) && self.boxes.len() == scene.links.len() {
            return;
        }
        self.revision = Some(revision);
        self.boxes.clear();
        self.first.clear();
        self.pieces.clear();
        (self.bend, self.width) = (0.0, 0.0);
        for link in &scene.links {
            self.add(scene, link);
        }
    }

    fn add(&mut self, scene: &Scene, link: &Link) {
        let at = |node: u32| {
            scene
                .nodes
                .get(node as usize)
                .map_or(Point::new(f64::NAN, 0.0), |node| node.at)
        };
        let bend = bend(link);
        let curve = Link {
            bend,
            ..link.clone()
        }
        .curve(at(link.from), at(link.to));
        self.bend = self.bend.max(bend.abs());
        self.width = self.width.max(width(link));
        let around = Box4::around(&curve);
        let long = f64::from(around.x1 - around.x0) + f64::from(around.y1 - around.y0) > LONG;
        self.first.push(long.then_some(self.pieces.len() as u32));
        self.boxes.push(around);
        if long {
            let share = 1.0 / f64::from(PIECES);
            self.pieces.extend((0..PIECES).map(|piece| {
                let from = f64::from(piece) * share;
                Box4::around(&curve.subsegment(from..from + share))
            }));
        }
    }

    /// How far, at the most, a curve strays when its ends move by `offset`.
    pub fn stray(&self, offset: f32) -> f32 {
        offset * (1.0 + 2.0 * self.bend)
    }

    /// The width of the widest tie, in points.
    pub fn widest(&self) -> f32 {
        self.width
    }

    /// The pieces of a link that meet `seen`, a part of the board.
    #[inline]
    pub fn pieces(&self, link: usize, seen: &View) -> Seen {
        let Some(around) = self.boxes.get(link) else {
            return 0;
        };
        if !around.meets(&seen.0) {
            return 0;
        }
        let Some(&Some(first)) = self.first.get(link) else {
            return WHOLE;
        };
        let boxes = self
            .pieces
            .iter()
            .skip(first as usize)
            .take(usize::from(PIECES));
        boxes.enumerate().fold(0, |pieces, (piece, around)| {
            pieces | (Seen::from(around.meets(&seen.0)) << piece)
        })
    }
}

/// A part of the board to look for ties in.
#[derive(Clone, Copy, Debug)]
pub struct View(Box4);

impl From<Rect> for View {
    fn from(rect: Rect) -> Self {
        Self(Box4 {
            x0: rect.x0 as f32,
            y0: rect.y0 as f32,
            x1: rect.x1 as f32,
            y1: rect.y1 as f32,
        })
    }
}

/// How far a link bends, kept within reason.
pub fn bend(link: &Link) -> f32 {
    sane(link.bend, 0.0).clamp(-2.0, 2.0)
}

/// The width of a tie in points, kept within reason.
pub fn width(link: &Link) -> f32 {
    sane(link.line.width as f32, 1.0).clamp(0.2, 40.0)
}
