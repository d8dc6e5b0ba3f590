//! Names as people write them: tidied, and compared without case, accents and inclusive endings.

use unicode_normalization::{UnicodeNormalization as _, char::is_combining_mark};

/// The most characters a name keeps.
pub const NAME_MAX: usize = 200;
/// The most bytes a note keeps.
pub const NOTE_MAX: usize = 100_000;
/// The most characters an address keeps.
pub const ADDRESS_MAX: usize = 2_000;
/// The most characters that a word such as a date or the name of an icon keeps.
pub(super) const WORD_MAX: usize = 100;

/// A name on one line: control characters become spaces, spaces are single, at most `most` characters.
pub fn tidy(text: &str, most: usize) -> String {
    let spaced: String = text
        .nfc()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    let mut name = String::with_capacity(spaced.len());
    // Only ASCII spaces are folded: a narrow no-break space before « ! » is part of the French name.
    for word in spaced.split(' ').filter(|word| !word.is_empty()) {
        if !name.is_empty() {
            name.push(' ');
        }
        name.push_str(word);
    }
    let kept: String = name.chars().take(most).collect();
    kept.trim().to_owned()
}

/// A text on one line, its spaces kept: control characters become spaces, at most `most` characters.
pub fn line(text: &str, most: usize) -> String {
    text.chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .take(most)
        .collect()
}

/// A note of several lines: at most `most` bytes, control characters but line feed and tab removed.
pub fn cut(text: &str, most: usize) -> String {
    let mut end = text.len().min(most);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end)
        .unwrap_or_default()
        .chars()
        .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
        .collect()
}

/// Makes a text fit on one line; no space is trimmed, so that this can be done while somebody types.
pub(super) fn fit_line(text: &mut String, most: usize) {
    let broken = |c: char| c.is_control();
    if text.contains(broken) || text.len() > most {
        *text = line(text, most);
    }
}

/// Makes a note fit.
pub(super) fn fit_note(text: &mut String) {
    *text = cut(text, NOTE_MAX);
}

/// Folds letters for searching: lower case, no accents, œ as oe, curly apostrophes straight.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.nfkd().filter(|c| !is_combining_mark(*c)) {
        match c {
            'œ' | 'Œ' => folded.push_str("oe"),
            'æ' | 'Æ' => folded.push_str("ae"),
            'ß' | 'ẞ' => folded.push_str("ss"),
            'ø' | 'Ø' => folded.push('o'),
            'ł' | 'Ł' => folded.push('l'),
            '’' | 'ʼ' | '`' | '´' => folded.push('\''),
            '‐' | '‑' | '–' | '—' => folded.push('-'),
            '‧' | '⸱' | '•' | '⋅' | '∙' => folded.push('·'),
            _ => folded.extend(c.to_lowercase()),
        }
    }
    folded
}

/// The most letters of an ending that inclusive writing adds (`teuses`, `trices`).
const ENDING_MAX: usize = 6;

/// The endings that are also written after a plain full stop, folded; others there are abbreviations (`S.N.C.F`).
const AFTER_STOP: [&str; 11] = [
    "e", "es", "s", "ne", "nes", "se", "ses", "euse", "euses", "trice", "trices",
];

/// What two names must share to be taken for the same: folded, without inclusive endings, plurals kept, and without
/// anything but letters and digits.
pub fn key(name: &str) -> String {
    let folded = fold(name);
    let mut key = String::with_capacity(folded.len());
    let mut words =
        folded.split(|c: char| !(c.is_alphanumeric() || matches!(c, '·' | '.' | '(' | ')')));
    for word in words.by_ref() {
        key.push_str(&without_ending(word));
    }
    key
}

/// A word without the feminine ending that inclusive writing adds: `riverain·es`, `riverain.e.s` and `riverain(e)s`
/// all become `riverains`.
fn without_ending(word: &str) -> String {
    let mut parts = word.split_inclusive(['·', '.', '(', ')']);
    let sign = |part: &str| part.chars().next_back().filter(|c| !c.is_alphanumeric());
    let bare = |part: &str| part.trim_end_matches(['·', '.', '(', ')']).to_owned();
    let first = parts.next().unwrap_or_default();
    let (mut plain, mut before) = (bare(first), sign(first));
    for part in parts {
        let ending = bare(part);
        let is_ending = match before {
            Some('·' | '(') => ending.chars().count() <= ENDING_MAX,
            Some('.') => AFTER_STOP.contains(&ending.as_str()),
            _ => false,
        };
        let inclusive = is_ending && plain.chars().count() > 1;
        match (inclusive, ending.ends_with('s') && !plain.ends_with('s')) {
            (true, true) => plain.push('s'),
            (true, false) => {}
            (false, _) => plain.push_str(&ending),
        }
        before = sign(part);
    }
    plain
}
