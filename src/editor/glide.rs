//! The camera on its way: jumps of the view are shown as short movements, so that nobody loses the thread.

use crate::scene::camera::Camera;
use kurbo::Point;

/// How long a movement takes, in seconds.
const SECONDS: f64 = 0.2;

/// A movement of the camera.
#[derive(Clone, Copy, Debug)]
pub(super) struct Glide {
    from: (Point, f64),
    to: (Point, f64),
    since: Option<f64>,
}

impl Glide {
    /// A movement from one view to another.
    pub(super) fn new(from: &Camera, to: &Camera) -> Self {
        Self {
            from: (from.centre, from.zoom),
            to: (to.centre, to.zoom),
            since: None,
        }
    }

    /// Where it goes: the middle and the zoom.
    pub(super) fn goal(&self) -> (Point, f64) {
        self.to
    }

    /// Moves the camera to where it is at a time; tells whether the movement goes on.
    pub(super) fn advance(&mut self, camera: &mut Camera, time: f64) -> bool {
        let since = *self.since.get_or_insert(time);
        let share = ((time - since) / SECONDS).clamp(0.0, 1.0);
        let eased = 1.0 - (1.0 - share).powi(3);
        let ((from, from_zoom), (to, to_zoom)) = (self.from, self.to);
        // Zooming is even in the logarithm, and the point that both views have in one place stays there.
        let zoom = (from_zoom.ln() + (to_zoom.ln() - from_zoom.ln()) * eased).exp();
        let (near, far) = (1.0 / from_zoom, 1.0 / to_zoom);
        let along = if (near - far).abs() > 1e-9 {
            (near - 1.0 / zoom) / (near - far)
        } else {
            eased
        };
        camera.zoom = zoom;
        camera.look_at(from.lerp(to, along));
        if share >= 1.0 {
            (camera.centre, camera.zoom) = self.to;
        }
        share < 1.0
    }
}
