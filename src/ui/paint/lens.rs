//! From the board to the pixels of the screen: the only way in for coordinates, which are found sound or left out.

use super::Picture;
use crate::scene::NODE_RADIUS;
use egui::emath::GuiRounding as _;
use egui::{Pos2, Rect, Vec2, pos2, vec2};
use kurbo::Point;

/// Farthest from the origin of the screen, in points, that anything is drawn.
const FAR: f64 = 4.0e6;

/// How the frame looks at the board.
#[derive(Clone, Copy, Debug)]
pub struct Lens {
    camera: crate::scene::camera::Camera,
    /// The view on the screen.
    pub view: Rect,
    /// Physical pixels for one point.
    pub pixels: f32,
    /// Radius of a node to the outside of its ring, in points.
    pub radius: f32,
    /// How large nodes are drawn.
    pub scale: f32,
}

impl Lens {
    /// The lens of a picture, unless its view or its camera make no sense.
    pub fn new(picture: &Picture<'_>, pixels: f32) -> Option<Self> {
        let camera = *picture.camera;
        let (view, zoom) = (camera.view, camera.zoom);
        let sound = view.is_finite() && camera.centre.is_finite() && zoom.is_finite();
        if !sound || zoom <= 0.0 || view.width() < 1.0 || view.height() < 1.0 {
            return None;
        }
        let view = Rect::from_min_max(point(view.origin())?, point(Point::new(view.x1, view.y1))?);
        let scale = sane(picture.arrangement.scale, 1.0).clamp(0.05, 8.0);
        Some(Self {
            camera,
            view,
            pixels,
            radius: NODE_RADIUS as f32 * scale,
            scale,
        })
    }

    /// Where a point of the board stands on the screen, moved by `offset` points.
    pub fn screen(&self, board: Point, offset: kurbo::Vec2) -> Option<Pos2> {
        point(self.camera.to_screen(board) + offset)
    }

    /// The zoom, and what is added to a point of the board times the zoom: as exact as a screen needs, and fast.
    pub fn affine(&self) -> (f32, Vec2) {
        (self.camera.zoom as f32, vector(self.origin().to_vec2()))
    }

    /// Where the origin of the board stands on the screen.
    pub fn origin(&self) -> Point {
        self.camera.to_screen(Point::ORIGIN)
    }

    /// The zoom of the camera.
    pub fn zoom(&self) -> f64 {
        self.camera.zoom
    }

    /// The part of the board that a part of the screen shows.
    pub fn board(&self, screen: Rect) -> kurbo::Rect {
        let place = |at: Pos2| (Point::new(at.x.into(), at.y.into()) - self.origin()) / self.zoom();
        let (min, max) = (place(screen.min), place(screen.max));
        kurbo::Rect::new(min.x, min.y, max.x, max.y)
    }

    /// The nearest corner of four pixels.
    pub fn snap(&self, place: Pos2) -> Pos2 {
        place.round_to_pixels(self.pixels)
    }
}

/// A point that can be drawn.
fn point(place: Point) -> Option<Pos2> {
    let near = place.x.abs() < FAR && place.y.abs() < FAR;
    near.then(|| pos2(place.x as f32, place.y as f32))
}

/// An offset that can be drawn; any other is none.
pub fn offset(offset: kurbo::Vec2) -> kurbo::Vec2 {
    let near = offset.x.abs() < 4096.0 && offset.y.abs() < 4096.0;
    if near { offset } else { kurbo::Vec2::ZERO }
}

/// The same vector for egui.
pub fn vector(by: kurbo::Vec2) -> Vec2 {
    vec2(by.x as f32, by.y as f32)
}

/// The number, or `instead` when it is not finite.
pub fn sane(number: f32, instead: f32) -> f32 {
    if number.is_finite() { number } else { instead }
}

/// The length of a vector between things that are drawn: these are near enough for the plain formula, which is many
/// times faster than the one that fears overflow.
#[inline]
pub fn length(by: Vec2) -> f32 {
    by.length_sq().sqrt()
}

/// The vector with length 1; nothing stays nothing.
#[inline]
pub fn unit(by: Vec2) -> Vec2 {
    let length = length(by);
    if length > 0.0 {
        by / length
    } else {
        Vec2::ZERO
    }
}
