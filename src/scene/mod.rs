//! The picture of a board as plain data: the window paints it, the pointer is tested against it, the
//! exporters write it.
//!
//! Three spaces: *values* (what an axis says), *board* (units of the infinite canvas, y down; the map area is
//! [`AREA_HEIGHT`] high) and *screen* (points). Positions live on the board; sizes of nodes and letters
//! live on the screen and change in steps with the zoom ([`arrange::Step`]), so that zooming in makes room.

pub mod arrange;
pub mod axes;
pub mod build;
pub mod camera;
pub mod course;
pub mod cut;
pub mod emphasis;
pub mod free;
mod grid;
pub mod head;
pub mod hit;
pub mod hull;
pub mod icon_glyphs;
pub mod icons;
pub mod layer;
pub mod look;
pub mod outline;
pub mod piece;
pub mod spaces;
pub mod sprite;
pub mod text;
pub mod tie_grid;
pub mod tie_line;
pub mod wish;

pub use emphasis::{Emphasis, Tone};
pub use hull::Hull;
pub use layer::Layer;
pub use look::Look;
pub use piece::{Piece, Sight};
pub use tie_line::TieLine;
pub use wish::Ghost;

use crate::model::{ActorId, Color, Item};
use kurbo::{BezPath, Circle, Point, Rect, Shape as _};
use std::sync::Arc;

/// The height of the map area on the board; its width follows from the map's proportions.
pub const AREA_HEIGHT: f64 = 720.0;

/// A part of the screen without end.
pub const UNBOUNDED: Rect = Rect::new(
    f64::NEG_INFINITY,
    f64::NEG_INFINITY,
    f64::INFINITY,
    f64::INFINITY,
);

/// How exactly arcs are drawn, in points.
const EXACTNESS: f64 = 0.02;

/// Radius of a node from its centre to the outside of its ring, in points at scale 1.
pub const NODE_RADIUS: f64 = 23.5;

/// One thing drawn. In a [`Sprite`] the space is points around the node's centre at scale 1; in the axes
/// it is the screen. Marks are listed from back to front.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// The outline, or one line of text.
    pub shape: Shape,
    /// The inside, if any; the colour of letters.
    pub fill: Option<Color>,
    /// The edge, if any; the halo of letters.
    pub line: Option<Line>,
}

/// What a mark looks like.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A disc.
    Disc {
        /// The middle.
        centre: Point,
        /// The radius.
        radius: f64,
    },
    /// A slice of a disc, from its centre.
    Sector {
        /// The centre of the disc.
        centre: Point,
        /// The radius of the disc.
        radius: f64,
        /// Where it starts, in radians clockwise from the right.
        start: f64,
        /// How far it reaches from there, in radians; less than half of the disc.
        sweep: f64,
    },
    /// A straight line.
    Segment(Point, Point),
    /// A triangle on its base.
    Tip {
        /// The middle of the base.
        base: Point,
        /// The corner across.
        tip: Point,
        /// The length of the base.
        width: f64,
    },
    /// An upright box.
    Box(Rect),
    /// Any outline; only convex closed paths may be filled.
    Path(BezPath),
    /// One line of text.
    Text(Text),
}

impl Shape {
    /// The outline of what is not a text.
    pub fn outline(&self) -> Option<BezPath> {
        match self {
            Self::Disc { centre, radius } => Some(Circle::new(*centre, *radius).to_path(EXACTNESS)),
            Self::Sector {
                centre,
                radius,
                start,
                sweep,
            } => Some(
                Circle::new(*centre, *radius)
                    .segment(0.0, *start, *sweep)
                    .to_path(EXACTNESS),
            ),
            Self::Segment(from, to) => Some(kurbo::Line::new(*from, *to).to_path(EXACTNESS)),
            Self::Tip { base, tip, width } => Some(triangle(*base, *tip, *width)),
            Self::Box(rect) => Some(rect.to_path(EXACTNESS)),
            Self::Path(path) => Some(path.clone()),
            Self::Text(_) => None,
        }
    }
}

fn triangle(base: Point, tip: Point, width: f64) -> BezPath {
    let aside = (tip - base).normalize().turn_90() * (width / 2.0);
    let mut path = BezPath::new();
    path.move_to(tip);
    path.line_to(base + aside);
    path.line_to(base - aside);
    path.close_path();
    path
}

/// One line of text, placed.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    /// Where the anchor stands on the base line (middle of the glyph box for icons).
    pub at: Point,
    /// What it says; one glyph for icons.
    pub text: Arc<str>,
    /// The size of the font.
    pub size: f64,
    /// Which of the bundled fonts.
    pub font: Font,
    /// Which end of the text stands at `at`.
    pub anchor: Anchor,
}

/// The bundled fonts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Font {
    /// Running text.
    Regular,
    /// Names on the map, headings of panels.
    SemiBold,
    /// Titles.
    Bold,
    /// Icons drawn with lines.
    Icon,
    /// Icons drawn solid, on nodes.
    IconFill,
}

/// Which end of a text its point holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// The text starts there.
    Start,
    /// The text is centred there.
    Middle,
    /// The text ends there.
    End,
}

/// How an edge is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Line {
    /// Its colour.
    pub color: Color,
    /// Its width.
    pub width: f64,
    /// Lengths of dash and gap, if dashed.
    pub dash: Option<[f64; 2]>,
}

/// The look that several nodes share: category, engagement, stance and certainty.
#[derive(Clone, Debug, PartialEq)]
pub struct Sprite {
    /// The marks, from back to front, in points around the node's centre at scale 1.
    pub marks: Vec<Mark>,
    /// The colour that stands for all of it when the node is too small to show more.
    pub color: Color,
}

/// One actor on the map.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// The actor.
    pub actor: ActorId,
    /// The true point, on the board.
    pub at: Point,
    /// Index into [`Scene::sprites`].
    pub sprite: u32,
    /// The name, broken into one or two lines joined by `\n`.
    pub label: Arc<str>,
    /// Width of the longest line of the label for a font size of 1.
    pub label_width: f32,
    /// How many lines the label has.
    pub label_lines: u8,
    /// Who keeps its label when there is not room for all: the higher, the sooner.
    pub rank: f32,
}

/// The picture of one map of a board, apart from its axes (see [`axes`]).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scene {
    /// The looks that nodes share.
    pub sprites: Vec<Sprite>,
    /// The actors on the map, from back to front.
    pub nodes: Vec<Node>,
    /// The ties.
    pub ties: Vec<TieLine>,
    /// The collective, when more than one of its actors is on the map.
    pub hull: Option<Hull>,
    /// Where we want actors to move.
    pub wishes: Vec<Ghost>,
    /// How large nodes are at zoom 1: 1, or less on a crowded board.
    pub node_scale: f32,
    /// The part of the board that the axes span; names keep above its lower edge and right of its left edge, where the
    /// words of the axes stand. Empty when there are no axes.
    pub area: kurbo::Rect,
    /// The texts in the corners of the area, which names keep clear of.
    pub corners: Vec<Corner>,
}

impl Scene {
    /// Every thing that stands at one point of the board, and where.
    pub fn standing(&self) -> impl Iterator<Item = (Item, Point)> {
        let nodes = self.nodes.iter();
        nodes.map(|node| (node.actor.into(), node.at))
    }
}

/// A text that stands in a corner of the map area.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Corner {
    /// The corner, on the board.
    pub at: Point,
    /// The box of the text, in points from there.
    pub text: kurbo::Rect,
}
