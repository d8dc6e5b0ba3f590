//! How a name breaks into a few lines of about the same width.

use super::face::is_mark;
use super::{Font, typeface, width};
use std::ops::Range;
use std::sync::Arc;

/// How many times the range of possible line widths is halved to find balanced lines.
const HALVINGS: usize = 6;

/// A name broken into lines.
#[derive(Clone, Debug, PartialEq)]
pub struct Wrapped {
    /// The lines, joined by `\n`.
    pub text: Arc<str>,
    /// The width of the widest line for a font size of 1.
    pub width: f32,
    /// How many lines there are, at least 1.
    pub lines: u8,
}

/// Whether a line may end between two characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    /// They are one letter to the eye, or a line would start with a space.
    Never,
    /// Only when a single word is wider than a line.
    Inside,
    /// When nothing better fits: after a hyphen, a slash, a short word, a long elided one.
    Poor,
    /// Between words.
    Good,
}

/// One character of a name, measured on the line that holds the whole name.
struct Letter {
    is: char,
    start: usize,
    left: f32,
    right: f32,
    /// Whether a line may end before it.
    gap: Gap,
}

/// A name with its measures.
struct Ruler<'a> {
    name: &'a str,
    font: Font,
    letters: Vec<Letter>,
    hyphen: f32,
}

/// Breaks a name into at most `lines` lines no wider than `widest_em` for a font size of 1, of about the
/// same width; what has no room is left out and `…` says so.
pub fn wrap_name(name: &str, font: Font, widest_em: f32, lines: usize) -> Wrapped {
    let name = name.trim_matches(' ');
    let whole = width(name, font);
    if whole <= widest_em || name.is_empty() {
        return Wrapped {
            text: name.into(),
            width: whole,
            lines: 1,
        };
    }
    let ruler = Ruler::new(name, font);
    let widest = widest_em.max(1.0);
    let lines = lines.clamp(1, usize::from(u8::MAX));
    let rows = [Gap::Good, Gap::Poor, Gap::Inside]
        .iter()
        .find_map(|least| ruler.balanced(widest, *least, lines));
    ruler.join(&rows.unwrap_or_else(|| ruler.shortened(widest, lines)))
}

impl<'a> Ruler<'a> {
    fn new(name: &'a str, font: Font) -> Self {
        let mut pen = typeface(font).pen();
        let mut letters: Vec<Letter> = Vec::with_capacity(name.len());
        for (start, letter) in name.char_indices() {
            let left = pen.before(letter);
            pen.write(letter);
            letters.push(Letter {
                is: letter,
                start,
                left,
                right: pen.at(),
                gap: Gap::Inside,
            });
        }
        for place in 0..letters.len() {
            letters[place].gap = gap_before(&letters, place);
        }
        Self {
            name,
            font,
            letters,
            hyphen: width("-", font),
        }
    }

    /// Rows as narrow as can be without one row more than needed; `None` when `most` rows are not enough.
    fn balanced(&self, widest: f32, least: Gap, most: usize) -> Option<Vec<String>> {
        let mut best = self.fill(widest, least, most)?;
        let whole = self.width(0..self.letters.len());
        let (mut narrow, mut wide) = (whole / best.len() as f32 - 1.0, widest);
        for _ in 0..HALVINGS {
            let middle = f32::midpoint(narrow, wide);
            if let Some(rows) = self.fill(middle, least, best.len()) {
                best = rows;
                wide = middle;
            } else {
                narrow = middle;
            }
        }
        Some(best.into_iter().map(|row| self.row(row)).collect())
    }

    /// Rows filled one after the other; `None` when the whole name does not fit.
    fn fill(&self, widest: f32, least: Gap, most: usize) -> Option<Vec<Range<usize>>> {
        let mut rows = Vec::new();
        let mut start = 0;
        while start < self.letters.len() {
            let end = self.row_end(start, widest, least)?;
            rows.push(start..end);
            start = end;
            if rows.len() > most {
                return None;
            }
        }
        Some(rows)
    }

    /// Where the longest row ends that starts at `start` and is no wider than `widest`.
    fn row_end(&self, start: usize, widest: f32, least: Gap) -> Option<usize> {
        let mut end = None;
        for stop in start + 1..=self.letters.len() {
            let next = self.letters.get(stop);
            if next.is_some_and(|next| next.gap < least) {
                continue;
            }
            let hyphen = if self.needs_hyphen(stop) {
                self.hyphen
            } else {
                0.0
            };
            if self.width(start..stop) + hyphen > widest {
                break;
            }
            end = Some(stop);
        }
        end
    }

    /// Rows for a name that is too long: the last one ends with an ellipsis.
    fn shortened(&self, widest: f32, most: usize) -> Vec<String> {
        let mut rows = Vec::new();
        let mut start = 0;
        while rows.len() + 1 < most && start < self.letters.len() {
            let end = [Gap::Good, Gap::Poor, Gap::Inside]
                .iter()
                .find_map(|least| self.row_end(start, widest, *least));
            let end = end.unwrap_or_else(|| self.one_letter(start));
            rows.push(self.row(start..end));
            start = end;
        }
        rows.push(self.with_ellipsis(start, widest));
        rows
    }

    /// As much of the name from `start` as fits before an ellipsis.
    fn with_ellipsis(&self, start: usize, widest: f32) -> String {
        let room = widest - width("…", self.font);
        let end = self.row_end(start, room, Gap::Inside);
        let end = end.unwrap_or_else(|| self.one_letter(start));
        let kept = self.slice(start..end);
        if end == self.letters.len() {
            return kept.to_owned();
        }
        let loose =
            |letter: char| letter.is_whitespace() || matches!(letter, ',' | '.' | '-' | '—');
        format!("{}…", kept.trim_end_matches(loose))
    }

    /// The end of the row that holds only the letter at `start`, with its marks.
    fn one_letter(&self, start: usize) -> usize {
        let mut end = start + 1;
        while self
            .letters
            .get(end)
            .is_some_and(|next| next.gap == Gap::Never)
        {
            end += 1;
        }
        end.min(self.letters.len())
    }

    fn slice(&self, row: Range<usize>) -> &'a str {
        let start_of = |place| self.letters.get(place).map(|letter: &Letter| letter.start);
        let start = start_of(row.start).unwrap_or(self.name.len());
        let end = start_of(row.end).unwrap_or(self.name.len());
        self.name[start..end].trim_end_matches(' ')
    }

    fn row(&self, row: Range<usize>) -> String {
        let hyphen = if self.needs_hyphen(row.end) { "-" } else { "" };
        format!("{}{hyphen}", self.slice(row))
    }

    /// Whether a row that ends there cuts a word in two.
    fn needs_hyphen(&self, end: usize) -> bool {
        let before = end.checked_sub(1).and_then(|place| self.letters.get(place));
        let (Some(before), Some(after)) = (before, self.letters.get(end)) else {
            return false;
        };
        let is_part = |letter: char| letter.is_alphanumeric() || is_mark(letter);
        after.gap == Gap::Inside && is_part(before.is) && is_part(after.is)
    }

    /// How wide a row is without the spaces at its end.
    fn width(&self, row: Range<usize>) -> f32 {
        let letters = &self.letters[row];
        let last = letters.iter().rfind(|letter| letter.is != ' ');
        match (letters.first(), last) {
            (Some(first), Some(last)) => last.right - first.left,
            _ => 0.0,
        }
    }

    fn join(&self, rows: &[String]) -> Wrapped {
        let widths = rows.iter().map(|row| width(row, self.font));
        Wrapped {
            text: rows.join("\n").into(),
            width: widths.fold(0.0, f32::max),
            lines: rows.len() as u8,
        }
    }
}

/// Whether a line may end before the letter at `place`.
fn gap_before(letters: &[Letter], place: usize) -> Gap {
    let at = |back: usize| Some(letters.get(place.checked_sub(back)?)?.is);
    let (Some(after), Some(before)) = (at(0), at(1)) else {
        return Gap::Never;
    };
    if after == ' ' || is_one_letter(before, after, flags_before(letters, place)) {
        return Gap::Never;
    }
    let word = letters[..place - 1].iter().rev().map(|letter| letter.is);
    match before {
        ' ' => after_space(after, word),
        '-' | '‐' | '–' | '/' if after.is_alphanumeric() && is_in_word(at(2)) => Gap::Poor,
        '’' | '\'' if letters_of(word.clone()) >= 4 => Gap::Poor,
        _ => Gap::Inside,
    }
}

/// How well a line ends at a space, given what follows and what precedes it, from back to front.
fn after_space(after: char, word: impl Iterator<Item = char> + Clone) -> Gap {
    let leans_back = matches!(
        after,
        ':' | ';' | '!' | '?' | '»' | ')' | '–' | '—' | '-' | '/'
    );
    let leans_on = matches!(word.clone().next(), Some('«' | '(' | '“'));
    let letters = word.take_while(|letter| *letter != ' ');
    if leans_back || leans_on {
        Gap::Inside
    } else if letters.clone().all(char::is_lowercase) && letters.count() <= 3 {
        Gap::Poor
    } else {
        Gap::Good
    }
}

fn is_in_word(letter: Option<char>) -> bool {
    letter.is_some_and(char::is_alphanumeric)
}

fn letters_of(word: impl Iterator<Item = char>) -> usize {
    word.take_while(|letter| letter.is_alphabetic()).count()
}

/// Whether two characters are one letter to the eye: marks, joined pictures, flags, Hangul syllables.
fn is_one_letter(before: char, after: char, flags_before: usize) -> bool {
    let joiner = '\u{200D}';
    is_mark(after)
        || before == joiner
        || matches!(after, '\u{200C}' | '\u{200D}' | '\u{1F3FB}'..='\u{1F3FF}' | '\u{E0020}'..='\u{E007F}')
        || matches!(
            (before, after),
            ('\u{1100}'..='\u{11FF}' | '\u{AC00}'..='\u{D7A3}', '\u{1160}'..='\u{11FF}')
        )
        || (is_flag_half(after) && flags_before % 2 == 1)
}

/// How many halves of flags stand in a row before `place`.
fn flags_before(letters: &[Letter], place: usize) -> usize {
    let before = letters[..place].iter().rev();
    before.take_while(|letter| is_flag_half(letter.is)).count()
}

fn is_flag_half(letter: char) -> bool {
    matches!(letter, '\u{1F1E6}'..='\u{1F1FF}')
}
