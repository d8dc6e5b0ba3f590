//! Where a few words may stand without covering nodes, names or the words of the axes.

use super::arrange::{Arrangement, BASELINE, LINE_HEIGHT};
use super::camera::Camera;
use super::{Anchor, Font, Line, Look, Mark, NODE_RADIUS, Scene, Shape, Text};
use crate::model::Color;
use kurbo::{Point, Rect, Size, Vec2};
use std::sync::Arc;

/// Badges reach beyond the ring of a node by this, in radii.
const BADGES: f64 = 1.2;
/// The room around words, in points.
const MARGIN: f64 = 2.0;

/// One line of words to be written in the letters of names.
#[derive(Clone, Debug, PartialEq)]
pub struct Words {
    /// What they say.
    pub text: Arc<str>,
    /// Their width for a font size of 1.
    pub width: f64,
    /// The size of their letters, in points.
    pub size: f64,
}

impl Words {
    /// The room that they take.
    pub fn room(&self) -> Size {
        Size::new(self.width, LINE_HEIGHT) * self.size
    }

    /// The words around a point, with a halo.
    pub fn mark(&self, middle: Point, color: Color, look: &Look) -> Mark {
        Mark {
            shape: Shape::Text(Text {
                at: middle + Vec2::new(0.0, BASELINE * self.size),
                text: Arc::clone(&self.text),
                size: self.size,
                font: Font::SemiBold,
                anchor: Anchor::Middle,
            }),
            fill: Some(color),
            line: Some(Line {
                color: look.paper,
                width: look.sizes.halo,
                dash: None,
            }),
        }
    }
}

/// A scene as it is drawn.
#[derive(Clone, Copy)]
pub struct Stage<'a> {
    /// What there is.
    pub scene: &'a Scene,
    /// Which names are shown, and where.
    pub arrangement: &'a Arrangement,
    /// Where it is looked at from.
    pub camera: &'a Camera,
    /// Where on the screen each node is drawn.
    pub drawn: &'a dyn Fn(u32) -> Option<Point>,
}

/// All that is covered on a part of the screen.
#[derive(Clone, Debug, Default)]
pub struct Room {
    covered: Vec<Rect>,
    /// The left and lower edge of the map area, if there is one.
    walls: Option<(f64, f64)>,
}

impl Room {
    /// What covers a part of the screen.
    pub fn new(stage: &Stage<'_>, part: Rect) -> Self {
        let Stage {
            scene,
            arrangement,
            camera,
            drawn,
        } = *stage;
        let reach = NODE_RADIUS * f64::from(arrangement.scale) * BADGES;
        let mut covered = Vec::new();
        let mut add = |rect: Rect| {
            if part.overlaps(rect) {
                covered.push(rect);
            }
        };
        for (index, (node, place)) in (0..).zip(scene.nodes.iter().zip(&arrangement.places)) {
            let Some(at) = drawn(index) else {
                continue;
            };
            add(Rect::from_center_size(at, (2.0 * reach, 2.0 * reach)));
            if let Some(label) = place.label {
                add(Rect::from_center_size(
                    at + label,
                    arrangement.label_size(node),
                ));
            }
        }
        for corner in &scene.corners {
            add(corner.text + camera.to_screen(corner.at).to_vec2());
        }
        let area = scene.area;
        let low = camera.to_screen(Point::new(area.x0, area.y1));
        Self {
            covered,
            walls: (!area.is_zero_area()).then_some((low.x, low.y)),
        }
    }

    /// Whether words around a point would cover nothing.
    pub fn has(&self, words: &Words, middle: Point) -> bool {
        let words = Rect::from_center_size(middle, words.room()).inflate(MARGIN, MARGIN);
        let within = |(left, low)| words.x0 >= left && words.y1 <= low;
        self.walls.is_none_or(within) && self.covered.iter().all(|rect| !rect.overlaps(words))
    }
}
