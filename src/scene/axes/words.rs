//! The words of the axes, measured and cut once and kept for the next frames.

use super::cutting::{elided, lines, width};
use super::ticks::number;
use crate::scene::Font;
use std::sync::Arc;

/// More words of a kind than this are not remembered.
const REMEMBERED: usize = 128;

/// What was found out about texts so far. Few are in use at a time, so that looking through all of them is fast.
#[derive(Clone, Debug, Default)]
pub struct Words {
    widths: Vec<(Arc<str>, Font, f64)>,
    elided: Vec<(Request, Option<Arc<str>>)>,
    lines: Vec<(Request, Arc<[Arc<str>]>)>,
    numbers: Vec<(u64, char, Arc<str>)>,
    ways: Vec<([Arc<str>; 2], Arc<str>)>,
}

/// A text to be written in some room.
#[derive(Clone, Debug)]
struct Request {
    text: Arc<str>,
    font: Font,
    size: f64,
    most: f64,
}

impl Request {
    fn is(&self, (text, font, size, most): (&str, Font, f64, f64)) -> bool {
        self.font == font
            && self.size.to_bits() == size.to_bits()
            && self.most.to_bits() == most.to_bits()
            && *self.text == *text
    }

    fn new((text, font, size, most): (&str, Font, f64, f64)) -> Self {
        Self {
            text: text.into(),
            font,
            size,
            most,
        }
    }
}

impl Words {
    /// The width of a text for letters of size 1.
    pub fn width(&mut self, text: &Arc<str>, font: Font) -> f64 {
        let known = |known: &&(Arc<str>, Font, f64)| known.1 == font && known.0 == *text;
        if let Some((_, _, width)) = self.widths.iter().find(known) {
            return *width;
        }
        let width = width(text, font);
        keep(&mut self.widths, (Arc::clone(text), font, width));
        width
    }

    /// A text on one line, as [`elided`] cuts it.
    pub fn elided(&mut self, text: &str, font: Font, size: f64, most: f64) -> Option<Arc<str>> {
        // Room that a text does not need makes no difference: it changes as the board moves.
        let whole = self.cut((text, font, size, f64::INFINITY))?;
        if self.width(&whole, font) * size <= most {
            return Some(whole);
        }
        self.cut((text, font, size, most))
    }

    fn cut(&mut self, asked: (&str, Font, f64, f64)) -> Option<Arc<str>> {
        let (text, font, size, most) = asked;
        if let Some((_, made)) = self.elided.iter().find(|(made, _)| made.is(asked)) {
            return made.clone();
        }
        let made: Option<Arc<str>> = elided(text, font, size, most).map(Arc::from);
        keep(&mut self.elided, (Request::new(asked), made.clone()));
        made
    }

    /// A text on one line or two, as [`lines`] breaks it.
    pub fn lines(&mut self, text: &str, font: Font, size: f64, most: f64) -> Arc<[Arc<str>]> {
        let asked = (text, font, size, most);
        if let Some((_, made)) = self.lines.iter().find(|(made, _)| made.is(asked)) {
            return Arc::clone(made);
        }
        let made = lines(text, font, size, most).into_iter().map(Arc::from);
        let made: Arc<[Arc<str>]> = made.collect();
        keep(&mut self.lines, (Request::new(asked), Arc::clone(&made)));
        made
    }

    /// A value as people write it.
    pub fn number(&mut self, value: f64, decimal: char) -> Arc<str> {
        let known = |known: &&(u64, char, _)| known.0 == value.to_bits() && known.1 == decimal;
        if let Some((_, _, text)) = self.numbers.iter().find(known) {
            return Arc::clone(text);
        }
        let text: Arc<str> = number(value, decimal).into();
        keep(
            &mut self.numbers,
            (value.to_bits(), decimal, Arc::clone(&text)),
        );
        text
    }

    /// Both ends of an axis in a few words.
    pub fn way(&mut self, low: &str, high: &str) -> Arc<str> {
        let known = |(ends, _): &&([Arc<str>; 2], _)| *ends[0] == *low && *ends[1] == *high;
        if let Some((_, text)) = self.ways.iter().find(known) {
            return Arc::clone(text);
        }
        let text: Arc<str> = match (low.trim(), high.trim()) {
            ("", high) => high.into(),
            (low, "") => low.into(),
            (low, high) => format!("{low} → {high}").into(),
        };
        keep(
            &mut self.ways,
            ([low.into(), high.into()], Arc::clone(&text)),
        );
        text
    }
}

/// Remembers one more; all are forgotten when they are too many.
fn keep<T>(kept: &mut Vec<T>, one: T) {
    if kept.len() >= REMEMBERED {
        kept.clear();
    }
    kept.push(one);
}
