//! Closed outlines cut to what is seen of them, so that they cost the same however near one looks.

use kurbo::{Line, Point, Rect, Vec2};

/// The part of a convex outline within a rectangle.
pub fn within(points: &[Point], view: Rect) -> Vec<Point> {
    // Each edge of the view keeps what lies on its inner side.
    let edges = [
        (view.origin(), Vec2::new(1.0, 0.0)),
        (view.origin(), Vec2::new(0.0, 1.0)),
        (Point::new(view.x1, view.y1), Vec2::new(-1.0, 0.0)),
        (Point::new(view.x1, view.y1), Vec2::new(0.0, -1.0)),
    ];
    edges.iter().fold(points.to_vec(), |points, (on, inward)| {
        let depth = |at: Point| (at - *on).dot(*inward);
        let mut kept = Vec::with_capacity(points.len() + 2);
        for (a, b) in pairs(&points) {
            let (from, to) = (depth(a), depth(b));
            if from >= 0.0 {
                kept.push(a);
            }
            if (from >= 0.0) != (to >= 0.0) {
                kept.push(a.lerp(b, from / (from - to)));
            }
        }
        kept
    })
}

/// The dashes of a closed outline that are seen within a rectangle; one around a corner is in pieces. They are stretched a
/// little so that the last one meets the first.
pub fn dashes(points: &[Point], [dash, gap]: [f64; 2], view: Rect) -> Vec<Line> {
    let mut dashes = Vec::new();
    let length: f64 = pairs(points).map(|(a, b)| a.distance(b)).sum();
    let count = (length / (dash + gap)).round().max(1.0);
    let (period, share) = (length / count, dash / (dash + gap));
    if !(period.is_finite() && period > 0.1) {
        return dashes;
    }
    let mut gone = 0.0;
    for (a, b) in pairs(points) {
        let length = a.distance(b);
        if let Some((enter, leave)) = seen(a, b, view) {
            let (enter, leave) = (gone + enter * length, gone + leave * length);
            let at = |far: f64| a.lerp(b, (far - gone) / length);
            for nth in (enter / period).floor() as u32..=(leave / period).floor() as u32 {
                let start = (f64::from(nth) * period).max(enter);
                let end = ((f64::from(nth) + share) * period).min(leave);
                if start < end {
                    dashes.push(Line::new(at(start), at(end)));
                }
            }
        }
        gone += length;
    }
    dashes
}

/// The edges of a closed outline.
fn pairs(points: &[Point]) -> impl Iterator<Item = (Point, Point)> {
    let ends = points.iter().cycle().skip(1);
    points.iter().copied().zip(ends.copied())
}

/// Where an edge enters and leaves a rectangle, as shares of its length.
fn seen(a: Point, b: Point, view: Rect) -> Option<(f64, f64)> {
    let along = b - a;
    let (mut enter, mut leave) = (0.0_f64, 1.0_f64);
    for (start, way, low, high) in [
        (a.x, along.x, view.x0, view.x1),
        (a.y, along.y, view.y0, view.y1),
    ] {
        if way == 0.0 {
            if start < low || start > high {
                return None;
            }
            continue;
        }
        let (one, other) = ((low - start) / way, (high - start) / way);
        enter = enter.max(one.min(other));
        leave = leave.min(one.max(other));
    }
    (enter < leave).then_some((enter, leave))
}
