//! Makes visible what could disguise a text on a terminal: control characters move the cursor or set colours, marks of
//! direction change the order in which letters appear, and others take no room at all.

use std::borrow::Cow;
use std::fmt::Write as _;

/// A line in which such characters are written as `\u{202e}`, `\n` or `\t`.
pub(super) fn line(text: &str) -> Cow<'_, str> {
    escaped(text, |line, character| {
        line.extend(character.escape_default());
    })
}

/// A JSON text in which such characters, which can only be within its strings, are written as JSON writes them.
pub(super) fn json(text: &str) -> Cow<'_, str> {
    escaped(text, |json, character| {
        for unit in character.encode_utf16(&mut [0; 2]) {
            let _infallible = write!(json, "\\u{unit:04x}");
        }
    })
}

fn escaped(text: &str, escape: impl Fn(&mut String, char)) -> Cow<'_, str> {
    if !text.contains(is_disguise) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len() + 32);
    for character in text.chars() {
        if is_disguise(character) {
            escape(&mut escaped, character);
        } else {
            escaped.push(character);
        }
    }
    Cow::Owned(escaped)
}

/// Whether a character acts instead of showing. Joiners (U+200C, U+200D) are left: scripts and emoji need them.
fn is_disguise(character: char) -> bool {
    character.is_control()
        || matches!(
            character,
            '\u{61C}'
                | '\u{180E}'
                | '\u{200B}'
                | '\u{200E}'
                | '\u{200F}'
                | '\u{2028}'..='\u{202E}'
                | '\u{2060}'..='\u{206F}'
                | '\u{FEFF}'
                | '\u{FFF9}'..='\u{FFFB}'
                | '\u{E0000}'..='\u{E0FFF}'
        )
}
