//! How much of a pixel is covered by the line of a tie, and by what stands at its ends.

use crate::model::Head;
use crate::scene::head;
use egui::{Vec2, vec2};

/// What can stand at the end of a tie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tip {
    /// A solid arrowhead.
    Arrow,
    /// An open arrowhead.
    Open,
    /// A bar across.
    Bar,
    /// A diamond.
    Diamond,
    /// A dot.
    Dot,
}

impl Tip {
    /// All of them, each at the place of its number.
    pub const ALL: [Self; 5] = [Self::Arrow, Self::Open, Self::Bar, Self::Diamond, Self::Dot];

    /// What a head of the model looks like; an unknown one is drawn like most.
    pub fn of(head: &Head) -> Option<Self> {
        match head {
            Head::Arrow | Head::Other(_) => Some(Self::Arrow),
            Head::Open => Some(Self::Open),
            Head::Bar => Some(Self::Bar),
            Head::Diamond => Some(Self::Diamond),
            Head::Dot => Some(Self::Dot),
            Head::None => None,
        }
    }

    fn head(self) -> Head {
        match self {
            Self::Arrow => Head::Arrow,
            Self::Open => Head::Open,
            Self::Bar => Head::Bar,
            Self::Diamond => Head::Diamond,
            Self::Dot => Head::Dot,
        }
    }
}

/// A pattern that ties are drawn with. All lengths are in physical pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Ink {
    /// A line, without end.
    Line {
        /// How wide it is.
        width: f32,
        /// The lengths of dash and gap, if dashed; a dash no longer than the line is wide is a round dot.
        dash: Option<[f32; 2]>,
    },
    /// What stands at the end of a line of that width.
    Head {
        /// Which one.
        tip: Tip,
        /// How large an arrowhead would be.
        size: f32,
        /// Width of the line.
        width: f32,
    },
}

impl Ink {
    /// How long it is, until it repeats itself or from base to tip, and how broad.
    pub fn size(&self) -> Vec2 {
        match *self {
            Self::Line { width, dash } => vec2(dash.map_or(1.0, |[dash, gap]| dash + gap), width),
            Self::Head { tip, size, width } => {
                let extent = head::extent(&tip.head(), size.into(), width.into());
                vec2(extent.width as f32, extent.height as f32)
            }
        }
    }

    /// How far from the tip of a head the line ends.
    pub fn cut(&self) -> f32 {
        match *self {
            Self::Line { .. } => 0.0,
            Self::Head { tip, size, width } => {
                head::cut(&tip.head(), size.into(), width.into()) as f32
            }
        }
    }

    /// How much of the pixel at a point is covered, from 0 to 1: `x` runs from where the pattern begins, or from the
    /// base of a head to its tip; `y` from the middle of the line to the side.
    pub fn cover(&self, at: Vec2) -> f32 {
        match *self {
            Self::Line { width, dash } => line(width, dash, at),
            Self::Head { tip, width, .. } => {
                let size = self.size();
                let beyond = beyond(tip, size, width, vec2(at.x - 0.5 * size.x, at.y.abs()));
                (0.5 - beyond).clamp(0.0, 1.0)
            }
        }
    }
}

fn line(width: f32, dash: Option<[f32; 2]>, at: Vec2) -> f32 {
    let Some([dash, gap]) = dash else {
        return span(at.y, 0.5 * width);
    };
    // From the middle of the nearest dash.
    let along =
        (at.x - 0.5 * dash + 0.5 * (dash + gap)).rem_euclid(dash + gap) - 0.5 * (dash + gap);
    if dash <= width {
        return (0.5 + 0.5 * width - along.hypot(at.y)).clamp(0.0, 1.0);
    }
    span(at.y, 0.5 * width) * span(along, 0.5 * dash)
}

/// How much of a pixel at `at` lies within `half` around zero.
fn span(at: f32, half: f32) -> f32 {
    ((at + 0.5).min(half) - (at - 0.5).max(-half)).clamp(0.0, 1.0)
}

/// How far a point lies outside of a head, measured from its middle; less than nothing inside.
fn beyond(tip: Tip, size: Vec2, width: f32, at: Vec2) -> f32 {
    let half = 0.5 * size;
    match tip {
        Tip::Arrow => {
            // From the tip along the side: its normal points away from the arrowhead.
            let normal = vec2(half.y, size.x).normalized();
            (at - vec2(half.x, 0.0)).dot(normal).max(-half.x - at.x)
        }
        Tip::Open => {
            let tip = vec2(half.x - 0.5 * width, 0.0);
            let back = vec2(-half.x + 0.5 * width, half.y - 0.5 * width);
            from_segment(at, tip, back) - 0.5 * width
        }
        Tip::Bar => (at.x.abs() - half.x).max(at.y - half.y),
        Tip::Diamond => {
            let normal = vec2(half.y, half.x).normalized();
            (vec2(at.x.abs(), at.y) - vec2(half.x, 0.0)).dot(normal)
        }
        Tip::Dot => at.length() - half.x,
    }
}

fn from_segment(at: Vec2, from: Vec2, to: Vec2) -> f32 {
    let along = to - from;
    let share = (at - from).dot(along) / along.length_sq().max(1.0e-6);
    (at - from - along * share.clamp(0.0, 1.0)).length()
}
