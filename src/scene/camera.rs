//! Which part of the board is seen, and how large.

use kurbo::{Affine, Point, Rect, Size, Vec2};

/// The smallest zoom: 10 %.
pub const ZOOM_MIN: f64 = 0.1;
/// The largest zoom: 3000 %.
pub const ZOOM_MAX: f64 = 30.0;
/// How far from the origin a camera may look, on the board.
const FAR: f64 = 1.0e5;

/// Where the view looks at the board from: the same zoom on both axes, always.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Camera {
    /// The point of the board in the middle of the view.
    pub centre: Point,
    /// Screen points for one board unit, from [`ZOOM_MIN`] to [`ZOOM_MAX`].
    pub zoom: f64,
    /// The view on the screen, in points.
    pub view: Rect,
}

impl Default for Camera {
    fn default() -> Self {
        Self {
            centre: Point::ZERO,
            zoom: 1.0,
            view: Rect::new(0.0, 0.0, 800.0, 600.0),
        }
    }
}

impl Camera {
    /// The transform from the board to the screen.
    pub fn screen_from_board(&self) -> Affine {
        Affine::translate(self.view.center().to_vec2())
            * Affine::scale(self.zoom)
            * Affine::translate(-self.centre.to_vec2())
    }

    /// Where a point of the board stands on the screen.
    pub fn to_screen(&self, board: Point) -> Point {
        self.view.center() + (board - self.centre) * self.zoom
    }

    /// Which point of the board stands at a point of the screen.
    pub fn to_board(&self, screen: Point) -> Point {
        self.centre + (screen - self.view.center()) / self.zoom
    }

    /// The part of the board that is seen.
    pub fn seen(&self) -> Rect {
        Rect::from_points(
            self.to_board(self.view.origin()),
            self.to_board(Point::new(self.view.x1, self.view.y1)),
        )
    }

    /// Moves the board with the hand, by a distance on the screen.
    pub fn pan(&mut self, by: Vec2) {
        self.look_at(self.centre - by / self.zoom);
    }

    /// Multiplies the zoom while the board stays still under `anchor`, a point of the screen.
    pub fn zoom_about(&mut self, anchor: Point, factor: f64) {
        if !factor.is_finite() || factor <= 0.0 {
            return;
        }
        let held = self.to_board(anchor);
        self.zoom = (self.zoom * factor).clamp(ZOOM_MIN, ZOOM_MAX);
        self.look_at(held - (anchor - self.view.center()) / self.zoom);
    }

    /// Puts a point of the board in the middle; what is not finite is ignored.
    pub fn look_at(&mut self, centre: Point) {
        if centre.is_finite() {
            self.centre = Point::new(centre.x.clamp(-FAR, FAR), centre.y.clamp(-FAR, FAR));
        }
    }

    /// Shows `rect` whole within `frame`, a part of the view, with a zoom of `most` at the most.
    pub fn fit(&mut self, rect: Rect, frame: Rect, most: f64) {
        let room = Size::new(frame.width().max(40.0), frame.height().max(40.0));
        let zoom = (room.width / rect.width().max(1.0)).min(room.height / rect.height().max(1.0));
        if zoom.is_finite() {
            self.zoom = zoom.min(most).clamp(ZOOM_MIN, ZOOM_MAX);
        }
        let aside = frame.center() - self.view.center();
        self.look_at(rect.center() - aside / self.zoom);
    }
}
