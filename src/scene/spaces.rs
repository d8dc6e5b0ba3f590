//! From what the axes say to where it stands on the board, and back.

use super::AREA_HEIGHT;
use crate::model::{Map, sound_aspect};
use kurbo::{Point, Rect};

/// The part of the board that the axes span.
pub fn area(map: &Map) -> Rect {
    Rect::new(
        0.0,
        0.0,
        sound_aspect(map.aspect) * AREA_HEIGHT,
        AREA_HEIGHT,
    )
}

/// Where a pair of values stands on the board; upwards on the axis is upwards on the board.
pub fn board_point(map: &Map, x: f64, y: f64) -> Point {
    let area = area(map);
    Point::new(
        area.x0 + map.axes.x.share(x) * area.width(),
        area.y1 - map.axes.y.share(y) * area.height(),
    )
}

/// How far along both axes a point of the board lies: 0 at the low end, 1 at the high end, beyond them outside.
pub fn shares_at(map: &Map, board: Point) -> (f64, f64) {
    let area = area(map);
    (
        (board.x - area.x0) / area.width(),
        (area.y1 - board.y) / area.height(),
    )
}

/// The values of a point of the board, kept within the axes.
pub fn values_at(map: &Map, board: Point) -> (f64, f64) {
    let (across, up) = shares_at(map, board);
    (map.axes.x.value(across), map.axes.y.value(up))
}
