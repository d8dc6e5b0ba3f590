//! Texts that keep out of each other’s way.

use super::words::Words;
use crate::scene::{Anchor, Font, Mark, Shape, Text, text};
use kurbo::Rect;

/// The most characters of a text that are looked at: more never fits on a screen.
const LONGEST: usize = 300;
/// How far a text stays from the next, in points.
const APART: f64 = 2.0;

/// The width of a text for letters of size 1.
pub fn width(text: &str, font: Font) -> f64 {
    f64::from(text::width(text, font))
}

/// The box that a line of text covers.
pub fn text_box(text: &Text) -> Rect {
    boxed(text, width(&text.text, text.font) * text.size)
}

fn boxed(text: &Text, long: f64) -> Rect {
    let left = match text.anchor {
        Anchor::Start => text.at.x,
        Anchor::Middle => text.at.x - long / 2.0,
        Anchor::End => text.at.x - long,
    };
    Rect::new(
        left,
        text.at.y - 0.85 * text.size,
        left + long,
        text.at.y + 0.25 * text.size,
    )
}

/// The room that texts have taken so far.
#[derive(Clone, Debug, Default)]
pub struct Lettering {
    frame: Rect,
    taken: Vec<Rect>,
}

impl Lettering {
    /// Begins anew with no text yet, on a part of the screen.
    pub fn begin(&mut self, frame: Rect) {
        self.frame = frame;
        self.taken.clear();
    }

    /// Keeps texts away from a part of the screen.
    pub fn keep_free(&mut self, rect: Rect) {
        self.taken.push(rect);
    }

    /// Takes the room of some texts, if all of them are seen and none covers what is there.
    pub fn place(&mut self, marks: &[Mark], words: &mut Words) -> bool {
        let before = self.taken.len();
        for mark in marks {
            let Shape::Text(text) = &mark.shape else {
                continue;
            };
            let long = words.width(&text.text, text.font) * text.size;
            self.taken.push(boxed(text, long));
        }
        let (taken, new) = self.taken.split_at(before);
        let fits = new.iter().all(|rect| self.fits(*rect, taken));
        if !fits {
            self.taken.truncate(before);
        }
        fits
    }

    fn fits(&self, rect: Rect, taken: &[Rect]) -> bool {
        let wide = rect.inflate(APART, APART);
        rect.is_finite()
            && !rect.intersect(self.frame).is_zero_area()
            && taken
                .iter()
                .all(|other| wide.intersect(*other).is_zero_area())
    }
}

/// A text on one line, cut short with an ellipsis to be at most `most` wide; `None` if hardly anything is left.
pub fn elided(text: &str, font: Font, size: f64, most: f64) -> Option<String> {
    let text: String = text
        .chars()
        .take(LONGEST)
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    let text = text.trim();
    if text.is_empty() || width(text, font) * size <= most {
        return Some(text.to_owned()).filter(|text| !text.is_empty());
    }
    let ends: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
    let cut = |count: usize| {
        let kept = ends.get(count).and_then(|end| text.get(..*end));
        format!("{}…", kept.unwrap_or(text).trim_end())
    };
    let fits = |count: &usize| width(&cut(*count), font) * size <= most;
    let kept = (4..ends.len()).collect::<Vec<_>>();
    let count = kept.partition_point(fits);
    kept.get(count.checked_sub(1)?).map(|count| cut(*count))
}

/// A text on one line or two of at most `most`, the second one cut short if need be.
pub fn lines(text: &str, font: Font, size: f64, most: f64) -> Vec<String> {
    let fits = |line: &str| width(line, font) * size <= most;
    let text: String = text.chars().take(LONGEST).collect();
    let text = text.trim();
    if fits(text) {
        return elided(text, font, size, most).into_iter().collect();
    }
    let first = text
        .match_indices(' ')
        .map(|(at, _)| text.split_at(at))
        .take_while(|(start, _)| fits(start))
        .last();
    match first {
        Some((start, rest)) => std::iter::once(start.trim_end().to_owned())
            .chain(elided(rest, font, size, most))
            .collect(),
        None => elided(text, font, size, most).into_iter().collect(),
    }
}
