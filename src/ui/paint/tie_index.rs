//! What a frame needs of the ties, packed: how they are drawn, and where they run on the board. There is a box around
//! each, and boxes around the pieces of the long ones, so that a tie that goes around the view costs next to nothing.

use super::color32;
use super::ink::Tip;
use super::lens::sane;
use crate::model::Color;
use crate::scene::{Line, Scene, TieLine};
use egui::Color32;
use kurbo::{CubicBez, ParamCurve as _, Point, Rect};

/// How many pieces a long tie has.
pub const PIECES: u16 = 8;

/// From this size of its box on, on the board, a tie is long.
const LONG: f64 = 64.0;

/// The pieces of a tie that may be seen: bit `n` stands for the piece from `n / PIECES` to `(n + 1) / PIECES`.
pub type Seen = u16;

/// All of it.
pub const WHOLE: Seen = (1 << PIECES) - 1;

/// At the most so many kinds of lines are told apart.
const STYLES_MAX: usize = 48;
/// Shorter than this, dash and gap together are drawn as a solid line, in points.
const PERIOD_MIN: f64 = 2.0;
const PERIOD_MAX: f64 = 1.0e4;

/// A tie as it is drawn.
#[derive(Clone, Copy, Debug)]
pub struct Tie {
    /// The node it leaves.
    pub from: u32,
    /// The node it reaches.
    pub to: u32,
    /// How far it bends.
    pub bend: f32,
    /// Its colour.
    pub color: Color,
    /// The same for egui.
    pub ink: Color32,
    /// Index into [`TieIndex::styles`].
    pub style: u16,
    /// What stands at its start and at its end.
    pub tips: [Option<Tip>; 2],
}

/// A kind of line that several ties share.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    /// Its width in points.
    pub width: f32,
    /// The lengths of dash and gap in points, if dashed.
    pub dash: Option<[f32; 2]>,
    /// Which heads its ties have, by number.
    pub tips: [bool; 5],
}

impl Style {
    /// The style of a line, kept within reason and told apart in eighths of a point.
    fn new(line: Line) -> Self {
        let width = (8.0 * sane(line.width as f32, 1.0)).round() / 8.0;
        let sound = |[dash, gap]: &[f64; 2]| {
            *dash >= 0.0 && *gap > 0.0 && (PERIOD_MIN..PERIOD_MAX).contains(&(dash + gap))
        };
        Self {
            width: width.clamp(0.25, 40.0),
            dash: line.dash.filter(sound).map(|dash| dash.map(|it| it as f32)),
            tips: [false; 5],
        }
    }

    fn is_like(&self, other: &Self) -> bool {
        self.width.to_bits() == other.width.to_bits() && self.dash == other.dash
    }
}

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

/// All ties of a scene, kept until its revision changes.
#[derive(Debug, Default)]
pub struct TieIndex {
    revision: Option<u64>,
    ties: Vec<Tie>,
    styles: Vec<Style>,
    boxes: Vec<Box4>,
    /// Where the pieces of each tie begin in `pieces`, if it has any.
    first: Vec<Option<u32>>,
    pieces: Vec<Box4>,
    /// The strongest bend of all, but for loops.
    bend: f32,
    has_loops: bool,
}

impl TieIndex {
    /// Reads the ties anew if they may have changed, and tells so.
    pub fn refresh(&mut self, scene: &Scene, revision: u64) -> bool {
        if self.revision == Some(revision) && self.boxes.len() == scene.ties.len() {
            return false;
        }
        self.revision = Some(revision);
        self.ties.clear();
        self.styles.clear();
        self.boxes.clear();
        self.first.clear();
        self.pieces.clear();
        (self.bend, self.has_loops) = (0.0, false);
        for tie in &scene.ties {
            let tips = [0, 1].map(|end: usize| Tip::of(&tie.heads[end]));
            let style = self.style(Style::new(tie.line), tips);
            self.ties.push(Tie {
                from: tie.from,
                to: tie.to,
                bend: bend(tie),
                color: tie.line.color,
                ink: color32(tie.line.color),
                style,
                tips,
            });
            self.enclose(scene, tie);
        }
        true
    }

    /// The place of a style among all; of another one if there are too many.
    fn style(&mut self, style: Style, tips: [Option<Tip>; 2]) -> u16 {
        let known = self.styles.iter().position(|known| known.is_like(&style));
        let place = known.unwrap_or_else(|| {
            if self.styles.len() < STYLES_MAX {
                self.styles.push(style);
            }
            self.styles.len() - 1
        });
        if let Some(style) = self.styles.get_mut(place) {
            for tip in tips.into_iter().flatten() {
                style.tips[tip as usize] = true;
            }
        }
        place as u16
    }

    /// Puts boxes around a tie.
    fn enclose(&mut self, scene: &Scene, tie: &TieLine) {
        let at = |node: u32| {
            scene
                .nodes
                .get(node as usize)
                .map_or(Point::new(f64::NAN, 0.0), |node| node.at)
        };
        let bend = bend(tie);
        let curve = TieLine {
            bend,
            ..tie.clone()
        }
        .curve(at(tie.from), at(tie.to));
        if tie.from == tie.to {
            self.has_loops = true;
        } else {
            self.bend = self.bend.max(bend.abs());
        }
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

    /// The ties, in the order of the scene.
    pub fn ties(&self) -> &[Tie] {
        &self.ties
    }

    /// Whether any tie leads from a node to itself; its box is only the place of the node.
    pub fn has_loops(&self) -> bool {
        self.has_loops
    }

    /// The kinds of lines there are.
    pub fn styles(&self) -> &[Style] {
        &self.styles
    }

    /// The pieces of a tie that meet `seen`, a part of the board.
    #[inline]
    pub fn pieces(&self, tie: usize, seen: &View) -> Seen {
        let Some(around) = self.boxes.get(tie) else {
            return 0;
        };
        if !around.meets(&seen.0) {
            return 0;
        }
        let Some(&Some(first)) = self.first.get(tie) else {
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

/// How far a tie bends, kept within reason.
fn bend(tie: &TieLine) -> f32 {
    sane(tie.bend, 0.0).clamp(-2.0, 2.0)
}
