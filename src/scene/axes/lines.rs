//! The lines of the axes: the grid, the arrows and the bands at the edges of the view.

use super::ticks::Ticks;
use super::{BEYOND, Drawing};
use crate::model::{Axis, Color};
use crate::scene::{Line, Mark, Shape};
use kurbo::{BezPath, Point, Rect, Shape as _};

impl Drawing<'_> {
    pub(super) fn grid(&mut self) {
        let seen = self.area.intersect(self.frame);
        if seen.is_zero_area() {
            return;
        }
        let (x, y) = (&self.map.axes.x, &self.map.axes.y);
        let [left, right] = self.seen_across();
        let mut lines: Vec<(Color, [f64; 4])> = vec![];
        for (value, color) in self.grid_values(x, self.area.width(), [left, right]) {
            let at = self.across(value);
            lines.push((color, [at, seen.y0, at, seen.y1]));
        }
        for (value, color) in self.grid_values(y, self.area.height(), self.seen_up()) {
            let at = self.up(value);
            lines.push((color, [seen.x0, at, seen.x1, at]));
        }
        // The darker lines lie above the lighter ones.
        lines.sort_by_key(|(color, _)| *color != self.look.grid);
        for (color, ends) in lines {
            let line = stroke(ends, color, self.look.sizes.grid);
            self.behind.push(line);
        }
    }

    /// Where lines of the grid stand along an axis, and their colours.
    fn grid_values(&self, axis: &Axis, length: f64, seen: [f64; 2]) -> Vec<(f64, Color)> {
        let Some(ticks) = Ticks::of(axis, length) else {
            return vec![];
        };
        let middle = f64::midpoint(axis.min, axis.max);
        let close = (axis.max - axis.min) * 1e-6;
        let drawn_otherwise = |value: f64| {
            let others = [middle, axis.min, axis.max];
            others.iter().any(|other| (value - other).abs() <= close)
        };
        let between = ticks.between(seen[0], seen[1]).into_iter();
        let mut values: Vec<(f64, Color)> = between
            .filter(|value| !drawn_otherwise(*value))
            .map(|value| (value, self.grid_color(&ticks, value)))
            .collect();
        if (seen[0]..=seen[1]).contains(&middle) {
            values.push((middle, self.look.grid_middle));
        }
        values
    }

    fn grid_color(&self, ticks: &Ticks, value: f64) -> Color {
        if ticks.fine() && ticks.major(value) {
            self.look.grid.mix(self.look.grid_middle, 0.5)
        } else {
            self.look.grid
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
        let mut head = BezPath::new();
        head.move_to(tip);
        head.line_to(base + aside * 6.0);
        head.line_to(base - aside * 6.0);
        head.close_path();
        let seen = head.bounding_box().intersect(self.inner);
        if !seen.is_zero_area() {
            self.lettering.keep_free(head.bounding_box());
            self.behind.push(Mark {
                shape: Shape::Path(head),
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

fn stroke([x0, y0, x1, y1]: [f64; 4], color: Color, width: f64) -> Mark {
    let mut path = BezPath::new();
    path.move_to((x0, y0));
    path.line_to((x1, y1));
    Mark {
        shape: Shape::Path(path),
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
        shape: Shape::Path(rect.to_path(0.1)),
        fill: Some(color),
        line: None,
    }
}
