//! Names as people write them: tidied, and compared without case, accents and inclusive endings.

use unicode_normalization::{UnicodeNormalization as _, char::is_combining_mark};

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

/// The endings that inclusive writing adds after a middle dot, folded, longest first.
const ENDINGS: [&str; 14] = [
    "trices", "trice", "euses", "euse", "ieres", "iere", "eres", "ere", "nes", "ne", "ses", "se",
    "es", "e",
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
    let parts: Vec<&str> = word
        .split(['·', '.', '(', ')'])
        .filter(|part| !part.is_empty())
        .collect();
    let Some((stem, rest)) = parts.split_first() else {
        return String::new();
    };
    let mut plain = (*stem).to_owned();
    for part in rest {
        match ENDINGS.iter().find(|ending| *ending == part) {
            Some(ending) if ending.ends_with('s') && !plain.ends_with('s') => plain.push('s'),
            Some(_) => {}
            None => plain.push_str(part),
        }
    }
    plain
}
