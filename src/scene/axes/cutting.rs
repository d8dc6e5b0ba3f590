//! Texts measured, and cut to the room there is.

use crate::scene::{Font, text};

/// The most characters of a text that are looked at: more never fits on a screen.
const LONGEST: usize = 300;

/// The width of a text for letters of size 1.
pub fn width(text: &str, font: Font) -> f64 {
    f64::from(text::width(text, font))
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
