//! The axes of a map on the screen: grid, arrows, numbers, titles, worded ends and the texts of the quadrants.
//!
//! Letters and lines keep their size at any zoom. When an axis leaves the view, its numbers and its title stay at the
//! edge on a band of paper. No text ever covers another one: each is placed in the order of its weight, and one that
//! finds no room is left out.

mod cutting;
mod lettering;
mod lines;
mod texts;
mod ticks;
mod words;

pub use lettering::text_box;
pub use texts::corners;
pub use ticks::number;

use super::camera::Camera;
use super::{Font, Look, Mark, spaces};
use crate::model::{Axis, Map};
use kurbo::{Insets, Point, Rect};
use lettering::Lettering;
use ticks::Ticks;
use words::Words;

/// How far the arrows reach beyond the area, in points.
const BEYOND: f64 = 30.0;
/// From an axis to the numbers beside it.
const ASIDE: f64 = 10.0;
/// From the axis that runs across down to the base line of its numbers.
const NUMBERS: f64 = 19.0;
/// From the axis that runs across down to the base line of its title.
const TITLE_BELOW: f64 = 41.0;
/// The height of the band at the lower edge of the view.
const BAND: f64 = 50.0;
/// The height of the title at the upper edge of the view.
const CHIP: f64 = 34.0;

/// The room that the texts around the area need on the screen.
pub const MARGINS: Insets = Insets::new(44.0, 60.0, 36.0, 56.0);

/// What is drawn of the axes, in points of the screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Axes {
    /// Below the actors.
    pub behind: Vec<Mark>,
    /// Above the actors: what stays at the edges of the view.
    pub front: Vec<Mark>,
}

/// Draws the axes for a view; `decimal` is the decimal sign of the language.
pub fn axes(map: &Map, look: &Look, camera: &Camera, decimal: char) -> Axes {
    axes_within(map, look, camera, camera.view, decimal)
}

/// Draws the axes for a view of which only `frame` is free of other things, such as floating bars.
pub fn axes_within(map: &Map, look: &Look, camera: &Camera, frame: Rect, decimal: char) -> Axes {
    let mut drafter = Drafter::default();
    drafter.draw(map, look, camera, frame, decimal);
    drafter.axes
}

/// Draws axes frame by frame, and keeps what can be used again for the next one.
#[derive(Clone, Debug, Default)]
pub struct Drafter {
    axes: Axes,
    lettering: Lettering,
    words: Words,
}

impl Drafter {
    /// Draws the axes as [`axes_within`] does.
    pub fn draw(&mut self, map: &Map, look: &Look, camera: &Camera, frame: Rect, decimal: char) {
        self.axes.behind.clear();
        self.axes.front.clear();
        let frame = frame.intersect(camera.view);
        let area = spaces::area(map);
        let area = Rect::from_points(
            camera.to_screen(area.origin()),
            camera.to_screen(Point::new(area.x1, area.y1)),
        );
        let around = area.inset(MARGINS);
        if (area.is_finite() && frame.is_finite()) && !around.intersect(frame).is_zero_area() {
            self.lettering.begin(frame);
            Drawing::new(self, map, look, area, frame, decimal).finish();
        }
    }

    /// What was drawn last.
    pub fn drawn(&self) -> &Axes {
        &self.axes
    }
}

/// What stays at the edges of the view because its place beside the area is not seen.
#[derive(Clone, Copy, Debug, Default)]
struct Pinned {
    /// The numbers of the axis that runs up.
    left: bool,
    /// The numbers and the title of the axis that runs across.
    below: bool,
    /// The title of the axis that runs up.
    above: bool,
}

/// The axes while they are drawn.
struct Drawing<'a> {
    map: &'a Map,
    look: &'a Look,
    decimal: char,
    /// The area of the map on the screen.
    area: Rect,
    /// The part of the screen that may be drawn on.
    frame: Rect,
    /// The part of the frame between what stays at its edges.
    inner: Rect,
    pinned: Pinned,
    /// Whether the low end of the axis that runs up is written within the area.
    low_word: bool,
    behind: &'a mut Vec<Mark>,
    front: &'a mut Vec<Mark>,
    lettering: &'a mut Lettering,
    words: &'a mut Words,
}

impl<'a> Drawing<'a> {
    fn new(
        drafter: &'a mut Drafter,
        map: &'a Map,
        look: &'a Look,
        area: Rect,
        frame: Rect,
        decimal: char,
    ) -> Self {
        let mut drawing = Self {
            map,
            look,
            decimal,
            area,
            frame,
            inner: frame,
            pinned: Pinned::default(),
            low_word: false,
            behind: &mut drafter.axes.behind,
            front: &mut drafter.axes.front,
            lettering: &mut drafter.lettering,
            words: &mut drafter.words,
        };
        if !area.intersect(frame).is_zero_area() {
            drawing.pin();
        }
        drawing
    }

    /// Finds out what has to stay at the edges of the view.
    fn pin(&mut self) {
        let room = self.number_room();
        self.pinned.left = self.area.x0 - ASIDE - room < self.frame.x0 + 4.0;
        self.pinned.below = self.area.y1 + BAND > self.frame.y1;
        self.pinned.above = self.area.y0 - BEYOND - 24.0 < self.frame.y0;
        if self.pinned.left {
            self.inner.x0 += room + 4.0 + ASIDE;
        }
        if self.pinned.below {
            self.inner.y1 -= BAND;
        }
        if self.pinned.above {
            self.inner.y0 += CHIP;
        }
        self.inner.x1 = self.inner.x1.max(self.inner.x0);
        self.inner.y1 = self.inner.y1.max(self.inner.y0);
    }

    /// The width of the widest number along the axis that runs up.
    fn number_room(&mut self) -> f64 {
        let values = self.up_values();
        let widths = values.map(|value| self.number_width(value));
        widths.fold(0.0, f64::max)
    }

    fn finish(mut self) {
        self.grid();
        self.arrows();
        self.bands();
        self.texts();
    }

    fn across(&self, value: f64) -> f64 {
        self.area.x0 + self.map.axes.x.share(value) * self.area.width()
    }

    fn up(&self, value: f64) -> f64 {
        self.area.y1 - self.map.axes.y.share(value) * self.area.height()
    }

    /// The values seen of an axis that spans from `start` to `end` on the screen, from its low end.
    fn seen(axis: &Axis, shares: [f64; 2]) -> [f64; 2] {
        let value = |share: f64| axis.min + share.clamp(0.0, 1.0) * (axis.max - axis.min);
        shares.map(value)
    }

    fn seen_across(&self) -> [f64; 2] {
        let share = |x: f64| (x - self.area.x0) / self.area.width();
        Self::seen(
            &self.map.axes.x,
            [share(self.frame.x0), share(self.frame.x1)],
        )
    }

    fn seen_up(&self) -> [f64; 2] {
        let share = |y: f64| (self.area.y1 - y) / self.area.height();
        Self::seen(
            &self.map.axes.y,
            [share(self.frame.y1), share(self.frame.y0)],
        )
    }

    fn whole_across(&self) -> bool {
        !self.pinned.left && self.area.x0 >= self.frame.x0 && self.area.x1 <= self.frame.x1
    }

    fn whole_up(&self) -> bool {
        self.area.y0 >= self.frame.y0 && self.area.y1 <= self.frame.y1
    }

    /// The values that get a number: the ends and the middle, or all that are graduated when only a part is seen.
    fn numbered(
        axis: &Axis,
        length: f64,
        seen: [f64; 2],
        whole: bool,
    ) -> impl Iterator<Item = f64> + use<> {
        let ends = [axis.min, axis.max, f64::midpoint(axis.min, axis.max)];
        let ticks = Ticks::of(axis, length).filter(|_| !whole);
        let ticks = ticks.into_iter();
        ends.into_iter()
            .chain(ticks.flat_map(move |ticks| ticks.between(seen[0], seen[1])))
    }

    fn across_values(&self) -> impl Iterator<Item = f64> + use<> {
        let (whole, length) = (self.whole_across(), self.area.width());
        Self::numbered(&self.map.axes.x, length, self.seen_across(), whole)
    }

    fn up_values(&self) -> impl Iterator<Item = f64> + use<> {
        let (whole, length) = (self.whole_up(), self.area.height());
        Self::numbered(&self.map.axes.y, length, self.seen_up(), whole)
    }

    fn number_width(&mut self, value: f64) -> f64 {
        let text = self.words.number(value, self.decimal);
        self.words.width(&text, Font::Regular) * self.look.sizes.graduation
    }

    /// Where the axis that runs across is drawn, or stays.
    fn base_line(&self) -> f64 {
        if self.pinned.below {
            self.inner.y1
        } else {
            self.area.y1
        }
    }

    /// Where the axis that runs up is drawn, or stays.
    fn side_line(&self) -> f64 {
        if self.pinned.left {
            self.inner.x0
        } else {
            self.area.x0
        }
    }
}
