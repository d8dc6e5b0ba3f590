//! The texts of the axes: titles, numbers, worded ends and what the quadrants say.

use super::lines::filled;
use super::words::Words;
use super::{ASIDE, BEYOND, CHIP, Drawing, NUMBERS, TITLE_BELOW};
use crate::model::{Color, Map};
use crate::scene::{Anchor, Corner, Font, Look, Mark, Shape, Text, spaces};
use kurbo::{Point, Rect};
use std::sync::Arc;

/// From an axis to the words at its ends.
const BESIDE: f64 = 12.0;
/// From the edges of a quadrant to its text.
const WITHIN: f64 = 14.0;
/// The least room for a text.
const LEAST: f64 = 48.0;
/// The smallest quadrant that has a text.
const QUADRANT: (f64, f64) = (110.0, 70.0);

/// How a text is written.
#[derive(Clone, Copy)]
struct Hand {
    font: Font,
    size: f64,
    color: Color,
}

impl Hand {
    fn width(self, words: &mut Words, text: &Arc<str>) -> f64 {
        words.width(text, self.font) * self.size
    }

    /// A text in at most so much room; `None` if that is hardly any.
    fn elided(self, words: &mut Words, text: &str, most: f64) -> Option<Arc<str>> {
        if most < LEAST {
            return None;
        }
        words.elided(text, self.font, self.size, most)
    }

    fn mark(self, text: &Arc<str>, anchor: Anchor, at: Point) -> Mark {
        Mark {
            shape: Shape::Text(Text {
                at,
                text: Arc::clone(text),
                size: self.size,
                font: self.font,
                anchor,
            }),
            fill: Some(self.color),
            line: None,
        }
    }
}

/// Whether texts move with the board or stay at the edge of the view.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Layer {
    Board,
    Edge,
}

impl Layer {
    fn pinned(pinned: bool) -> Self {
        if pinned { Self::Edge } else { Self::Board }
    }
}

impl Drawing<'_> {
    /// Writes all texts, those that matter most first.
    pub(super) fn texts(&mut self) {
        self.title_above();
        self.title_below();
        self.numbers();
        self.ends_across();
        self.ends_up();
        self.watermarks();
    }

    /// Adds texts if there is room for all of them.
    fn write(&mut self, layer: Layer, marks: impl IntoIterator<Item = Mark>) -> bool {
        let written = match layer {
            Layer::Board => &mut self.behind,
            Layer::Edge => &mut self.front,
        };
        let before = written.len();
        written.extend(marks);
        let new = written.get(before..).unwrap_or_default();
        let fits = self.lettering.place(new, self.words);
        if !fits {
            written.truncate(before);
        }
        fits
    }

    fn title(&self) -> Hand {
        Hand {
            font: Font::Bold,
            size: self.look.sizes.title,
            color: self.look.ink,
        }
    }

    fn word(&self) -> Hand {
        Hand {
            font: Font::Regular,
            size: self.look.sizes.end,
            color: self.look.muted,
        }
    }

    /// The title of the axis that runs up, above its arrow; at the edge of the view both ends follow it.
    fn title_above(&mut self) {
        let (frame, hand) = (self.frame, self.title());
        let most = (frame.width() - 24.0).min(self.area.width().max(220.0));
        let Some(title) = hand.elided(self.words, &self.map.axes.y.title, most) else {
            return;
        };
        let long = hand.width(self.words, &title);
        let right = (frame.x1 - long - 12.0).max(frame.x0 + 12.0);
        let x = (self.area.x0 - ASIDE).clamp(frame.x0 + 12.0, right);
        if self.pinned.above {
            let at = Point::new(x, frame.y0 + 23.0);
            self.chip(&title, at, long);
        } else {
            let at = Point::new(x, self.area.y0 - BEYOND - 8.0);
            self.write(Layer::Board, [hand.mark(&title, Anchor::Start, at)]);
        }
    }

    /// A title at the upper edge of the view, with the ends of its axis, on paper.
    fn chip(&mut self, title: &Arc<str>, at: Point, long: f64) {
        let (frame, word) = (self.frame, self.word());
        let start = at + (long + 14.0, 0.0);
        let axis = &self.map.axes.y;
        let ends = self.words.way(&axis.low, &axis.high);
        let ends = word.elided(self.words, &ends, frame.x1 - start.x - 12.0);
        let end = match &ends {
            Some(text) => start.x + word.width(self.words, text),
            None => at.x + long,
        };
        let ground = Rect::new(frame.x0, frame.y0, end + 12.0, frame.y0 + CHIP);
        self.front.push(filled(ground, self.look.paper));
        let ends = ends.map(|text| word.mark(&text, Anchor::Start, start));
        let title = self.title().mark(title, Anchor::Start, at);
        self.write(Layer::Edge, std::iter::once(title).chain(ends));
        self.lettering.keep_free(ground);
    }

    /// The title of the axis that runs across, below its arrow.
    fn title_below(&mut self) {
        let (frame, hand) = (self.frame, self.title());
        let most = (frame.width() - 24.0).min(self.area.width().max(220.0));
        let Some(title) = hand.elided(self.words, &self.map.axes.x.title, most) else {
            return;
        };
        let left = (frame.x0 + 12.0 + hand.width(self.words, &title)).min(frame.x1 - 12.0);
        let x = (self.area.x1 + BEYOND - 6.0).clamp(left, frame.x1 - 12.0);
        let at = Point::new(x, self.base_line() + TITLE_BELOW);
        let layer = Layer::pinned(self.pinned.below);
        self.write(layer, [hand.mark(&title, Anchor::End, at)]);
    }

    fn numbers(&mut self) {
        let hand = Hand {
            size: self.look.sizes.graduation,
            ..self.word()
        };
        let base = self.base_line();
        let layer = Layer::pinned(self.pinned.below);
        for value in self.across_values() {
            let at = Point::new(self.across(value), base + NUMBERS);
            let free = !self.pinned.left || at.x >= self.inner.x0 + 4.0;
            if free && at.x <= self.frame.x1 {
                let text = self.words.number(value, self.decimal);
                self.write(layer, [hand.mark(&text, Anchor::Middle, at)]);
            }
        }
        let right = self.side_line() - ASIDE;
        let layer = Layer::pinned(self.pinned.left);
        for value in self.up_values() {
            let at = Point::new(right, self.up(value) + 0.35 * hand.size);
            let free = !self.pinned.below || self.up(value) <= base;
            if free && at.y >= self.frame.y0 {
                let text = self.words.number(value, self.decimal);
                self.write(layer, [hand.mark(&text, Anchor::End, at)]);
            }
        }
    }

    /// The words at the ends of the axis that runs across: beside the outer numbers, or together at the lower edge
    /// when the axis is not seen whole.
    fn ends_across(&mut self) {
        let (hand, axis) = (self.word(), &self.map.axes.x);
        let base = self.base_line();
        if !self.whole_across() {
            let start = Point::new(self.area.x0.max(self.frame.x0 + 12.0), base + TITLE_BELOW);
            let bold = self.title();
            let title = bold.elided(self.words, &axis.title, f64::INFINITY);
            let title = title.map_or(0.0, |title| bold.width(self.words, &title));
            let most = self.frame.x1 - 48.0 - title - start.x;
            let way = self.words.way(&axis.low, &axis.high);
            if let Some(text) = hand.elided(self.words, &way, most) {
                let layer = Layer::pinned(self.pinned.below);
                self.write(layer, [hand.mark(&text, Anchor::Start, start)]);
            }
            return;
        }
        let layer = Layer::pinned(self.pinned.below);
        let low = self.number_width(axis.min) / 2.0 + 8.0;
        let high = self.number_width(axis.max) / 2.0 + 8.0;
        let middle = self.number_width(f64::midpoint(axis.min, axis.max)) / 2.0;
        let most = self.area.width() / 2.0 - middle - low.max(high) - 12.0;
        let ends = [
            (&axis.low, Anchor::Start, self.area.x0 + low),
            (&axis.high, Anchor::End, self.area.x1 - high),
        ];
        for (text, anchor, x) in ends {
            if let Some(text) = hand.elided(self.words, text, most) {
                let at = Point::new(x, base + NUMBERS);
                self.write(layer, [hand.mark(&text, anchor, at)]);
            }
        }
    }

    /// The words at the ends of the axis that runs up, to its right.
    fn ends_up(&mut self) {
        if self.pinned.above {
            return;
        }
        let (hand, axis) = (self.word(), &self.map.axes.y);
        let x = self.area.x0.max(self.inner.x0) + BESIDE;
        let most = (self.area.width() / 2.0).min(self.frame.x1 - x) - BESIDE;
        let ends = [
            (&axis.high, self.area.y0 - 9.0),
            (&axis.low, self.area.y1 - 9.0),
        ];
        for (text, y) in ends {
            let at = Point::new(x, y);
            let text = hand.elided(self.words, text, most);
            let text = text.filter(|_| y < self.inner.y1);
            self.low_word = text.is_some_and(|text| {
                self.write(Layer::Board, [hand.mark(&text, Anchor::Start, at)])
            });
        }
    }

    /// What the quadrants say, in the outer corner of what is seen of each.
    fn watermarks(&mut self) {
        let middle = self.area.center();
        for (index, text) in self.map.axes.quadrants.iter().enumerate() {
            let (right, low) = (index % 2 == 1, index >= 2);
            let corner = Point::new(
                if right { self.area.x1 } else { self.area.x0 },
                if low { self.area.y1 } else { self.area.y0 },
            );
            self.watermark(text, Rect::from_points(middle, corner), right, low);
        }
    }

    fn watermark(&mut self, text: &str, quadrant: Rect, right: bool, low: bool) {
        if quadrant.width() < QUADRANT.0 || quadrant.height() < QUADRANT.1 {
            return;
        }
        let hand = Hand {
            font: Font::SemiBold,
            size: self.look.sizes.watermark,
            color: self.look.watermark,
        };
        let seen = quadrant.intersect(self.inner);
        let room = quadrant.width().min(self.inner.width()) - 2.0 * WITHIN;
        let lines = self.words.lines(text, hand.font, hand.size, room);
        let widths = lines.iter().map(|line| hand.width(self.words, line));
        let widest = widths.fold(0.0, f64::max);
        let leading = 1.25 * hand.size;
        let high = leading * lines.len() as f64 + 2.0 * WITHIN;
        if seen.width() < widest + 2.0 * WITHIN - 0.5 || seen.height() < high {
            return;
        }
        let (anchor, x) = if right {
            (Anchor::End, seen.x1 - WITHIN)
        } else {
            (Anchor::Start, seen.x0 + WITHIN)
        };
        let above_end = if low && self.low_word { 20.0 } else { 0.0 };
        let first = if low {
            seen.y1 - 16.0 - above_end - leading * (lines.len() as f64 - 1.0)
        } else {
            seen.y0 + 26.0
        };
        let marks = lines.iter().enumerate().map(|(row, line)| {
            let at = Point::new(x, first + leading * row as f64);
            hand.mark(line, anchor, at)
        });
        self.write(Layer::Board, marks);
    }
}

/// Where the texts of the quadrants stand while the whole area is seen and each fits one line.
pub fn corners(map: &Map, look: &Look) -> Vec<Corner> {
    let area = spaces::area(map);
    let size = look.sizes.watermark;
    let texts = map.axes.quadrants.iter().enumerate();
    let texts = texts.filter(|(_, text)| !text.trim().is_empty());
    texts
        .map(|(index, text)| {
            let (right, low) = (index % 2 == 1, index >= 2);
            let width = f64::from(crate::scene::text::width(text, Font::SemiBold)) * size;
            let base = if low { -16.0 } else { 26.0 };
            // A lower text makes room for the words of the axis where they are shown.
            let top = if low { base - 20.0 - size } else { base - size };
            let left = if right { -WITHIN - width } else { WITHIN };
            Corner {
                at: Point::new(
                    if right { area.x1 } else { area.x0 },
                    if low { area.y1 } else { area.y0 },
                ),
                text: Rect::new(left, top, left + width, base + 0.3 * size),
            }
        })
        .collect()
}
