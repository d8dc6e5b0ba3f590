//! What stands at the ends of ties.

use super::{Line, Mark, Shape};
use crate::model::Head;
use kurbo::{BezPath, Point, Size, Vec2};

/// Wider lines have no larger heads, in points.
const HEADED_MAX: f64 = 8.0;

/// How long an arrowhead is on a line of some width, in points, when nodes are drawn `scale` times as large.
pub fn size(width: f64, scale: f64) -> f64 {
    (5.0 + 3.0 * width.min(HEADED_MAX)) * scale.clamp(0.6, 1.2)
}

/// The width of a line on which an arrowhead is `size` points long, when nodes are drawn as large as they are.
pub fn width(size: f64) -> f64 {
    ((size - 5.0) / 3.0).clamp(0.25, HEADED_MAX)
}

/// The size of an arrowhead as [`size`] says, but smaller if the head would be longer than `room`.
pub fn fitting(head: &Head, width: f64, scale: f64, room: f64) -> f64 {
    let size = size(width, scale);
    let length = extent(head, size, width).width;
    if length > room {
        size * room / length
    } else {
        size
    }
}

/// How long and how broad a head is when an arrowhead is `size` long.
pub fn extent(head: &Head, size: f64, width: f64) -> Size {
    match head {
        Head::Arrow | Head::Other(_) => Size::new(size, 0.8 * size),
        Head::Open => Size::new(0.8 * size, size),
        Head::Bar => Size::new(width.max(0.2 * size), 1.1 * size),
        Head::Diamond => Size::new(1.3 * size, 0.8 * size),
        Head::Dot => Size::new(0.75 * size, 0.75 * size),
        Head::None => Size::ZERO,
    }
}

/// How far from the tip of a head the line ends, so that it is hidden by the head but does not stand out of it.
pub fn cut(head: &Head, size: f64, width: f64) -> f64 {
    let length = extent(head, size, width).width;
    match head {
        Head::Arrow | Head::Other(_) => 0.75 * length,
        Head::Open => width,
        Head::Bar | Head::Diamond | Head::Dot | Head::None => 0.5 * length,
    }
}

/// A head from its base to its tip, at the end of a line; `None` when nothing stands there.
pub fn mark(head: &Head, base: Point, tip: Point, size: f64, line: &Line) -> Option<Mark> {
    let extent = extent(head, size, line.width);
    let along = (tip - base) / (tip - base).hypot().max(1e-6);
    let aside = Vec2::new(-along.y, along.x) * (extent.height / 2.0);
    let back = tip - along * extent.width;
    let middle = back.midpoint(tip);
    let solid = |shape| Mark {
        shape,
        fill: Some(line.color),
        line: None,
    };
    let polygon = |corners: &[Point]| solid(Shape::Path(path(corners, true)));
    Some(match head {
        Head::Arrow | Head::Other(_) => polygon(&[tip, back + aside, back - aside]),
        Head::Open => {
            // The ends of the strokes stay within the head.
            let inside = |at: Point| at + (middle - at) * (line.width / extent.height);
            Mark {
                shape: Shape::Path(path(&[back + aside, tip, back - aside].map(inside), false)),
                fill: None,
                line: Some(Line {
                    dash: None,
                    ..*line
                }),
            }
        }
        Head::Bar => polygon(&[tip + aside, tip - aside, back - aside, back + aside]),
        Head::Diamond => polygon(&[tip, middle + aside, back, middle - aside]),
        Head::Dot => solid(Shape::Disc {
            centre: middle,
            radius: extent.width / 2.0,
        }),
        Head::None => return None,
    })
}

fn path(corners: &[Point], closed: bool) -> BezPath {
    let mut path = BezPath::new();
    for (nth, corner) in corners.iter().enumerate() {
        if nth == 0 {
            path.move_to(*corner);
        } else {
            path.line_to(*corner);
        }
    }
    if closed {
        path.close_path();
    }
    path
}
