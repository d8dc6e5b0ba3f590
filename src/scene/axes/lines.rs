//! The lines of the axes: the grid, the arrows and the bands at the edges of the view.

use super::ticks::Ticks;
use super::{BEYOND, Drawing};
use crate::model::{Axis, Color};
use crate::scene::{Line, Look, Mark, Shape};
use kurbo::{Point, Rect};

impl Drawing<'_> {
    pub(super) fn grid(&mut self) {
        let seen = self.area.intersect(self.frame);
        if seen.is_zero_area() {
            return;
        }
        // The darker lines lie above the lighter ones.
        for darker in [false, true] {
            self.grid_lines(seen, darker);
        }
    }

    fn grid_lines(&mut self, seen: Rect, darker: bool) {
        let (map, look) = (self.map, self.look);
        let (x, y) = (&map.axes.x, &map.axes.y);
        let wanted = |(_, color): &(f64, Color)| (*color != look.grid) == darker;
        let across = grid_values(look, x, self.area.width(), self.seen_across());
        for (value, color) in across.filter(wanted) {
            let at = self.across(value);
            let line = stroke([at, seen.y0, at, seen.y1], color, look.sizes.grid);
            self.behind.push(line);
        }
        let up = grid_values(look, y, self.area.height(), self.seen_up());
        for (value, color) in up.filter(wanted) {
            let at = self.up(value);
            let line = stroke([seen.x0, at, seen.x1, at], color, look.sizes.grid);
            self.behind.push(line);
        }
    }

    pub(super) fn arrows(&mut self) {
        let (area, width) = (self.area, self.look.sizes.axis);
        if !self.pinned.left {
            let tip = Point::new(area.x0, area.y0 - BEYOND);
            self.arrow(Point::new(area.x0, area.y1), tip, width);
        }
        if !self.pinned.below {
            let tip = Point::new(area.x1 + BEYOND - 6.0, area.y1);
            self.arrow(Point::new(area.x0, area.y1), tip, width);
        }
    }

    /// A straight arrow along an axis, drawn as far as it is seen.
    fn arrow(&mut self, from: Point, tip: Point, width: f64) {
        let along = (tip - from).normalize();
        let aside = kurbo::Vec2::new(-along.y, along.x);
        let near = self.frame.inflate(40.0, 40.0);
        let clip =
            |at: Point| Point::new(at.x.clamp(near.x0, near.x1), at.y.clamp(near.y0, near.y1));
        let (start, end) = (clip(from - along * (width / 2.0)), clip(tip - along * 6.0));
        let ends = [start.x, start.y, end.x, end.y];
        self.behind.push(stroke(ends, self.look.ink, width));
        let base = tip - along * 12.0;
        let side = aside * 6.0;
        let head = Rect::from_points(base - side, base + side).union_pt(tip);
        if !head.intersect(self.inner).is_zero_area() {
            self.lettering.keep_free(head);
            self.behind.push(Mark {
                shape: Shape::Tip {
                    base,
                    tip,
                    width: 12.0,
                },
                fill: Some(self.look.ink),
                line: None,
            });
        }
    }

    /// The paper below what stays at the left and lower edges.
    pub(super) fn bands(&mut self) {
        let (frame, inner, look) = (self.frame, self.inner, self.look);
        let color = look.line;
        if self.pinned.left {
            let band = Rect::new(frame.x0, frame.y0, inner.x0, frame.y1);
            self.front.push(filled(band, look.paper));
            let edge = [inner.x0, frame.y0, inner.x0, inner.y1];
            self.front.push(stroke(edge, color, look.sizes.grid));
        }
        if self.pinned.below {
            let band = Rect::new(frame.x0, inner.y1, frame.x1, frame.y1);
            self.front.push(filled(band, look.paper));
            let edge = [inner.x0, inner.y1, frame.x1, inner.y1];
            self.front.push(stroke(edge, color, look.sizes.grid));
        }
    }
}

/// Where lines of the grid stand along an axis, and their colours.
fn grid_values(
    look: &Look,
    axis: &Axis,
    length: f64,
    seen: [f64; 2],
) -> impl Iterator<Item = (f64, Color)> {
    let ticks = Ticks::of(axis, length);
    let middle = f64::midpoint(axis.min, axis.max);
    let close = (axis.max - axis.min) * 1e-6;
    let others = [middle, axis.min, axis.max];
    let drawn_otherwise =
        move |value: f64| others.iter().any(|other| (value - other).abs() <= close);
    let between = ticks.into_iter().flat_map(move |ticks| {
        let values = ticks.between(seen[0], seen[1]);
        values.map(move |value| (value, grid_color(look, ticks, value)))
    });
    let in_the_middle = ticks.is_some() && (seen[0]..=seen[1]).contains(&middle);
    between
        .filter(move |(value, _)| !drawn_otherwise(*value))
        .chain(in_the_middle.then_some((middle, look.grid_middle)))
}

fn grid_color(look: &Look, ticks: Ticks, value: f64) -> Color {
    if ticks.fine() && ticks.major(value) {
        look.grid.mix(look.grid_middle, 0.5)
    } else {
        look.grid
    }
}

fn stroke([x0, y0, x1, y1]: [f64; 4], color: Color, width: f64) -> Mark {
    Mark {
        shape: Shape::Segment(Point::new(x0, y0), Point::new(x1, y1)),
        fill: None,
        line: Some(Line {
            color,
            width,
            dash: None,
        }),
    }
}

/// A box without an edge.
pub(super) fn filled(rect: Rect, color: Color) -> Mark {
    Mark {
        shape: Shape::Box(rect),
        fill: Some(color),
        line: None,
    }
}
