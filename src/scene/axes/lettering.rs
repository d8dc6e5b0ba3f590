//! Texts that keep out of each other’s way.

use super::cutting::width;
use super::words::Words;
use crate::scene::{Anchor, Mark, Shape, Text};
use kurbo::Rect;

/// How far a text stays from the next, in points.
const APART: f64 = 2.0;

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
