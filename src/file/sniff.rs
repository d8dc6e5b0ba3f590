//! Tells what a file is when it is no board, and where a board is damaged.

use super::list;
use super::{BYTES_MAX, FORMAT, FileError, Limit, Reason, What};
use ron::error::SpannedError;

/// How far into a file its kind can be seen.
const HEAD: usize = 4096;

/// First bytes that tell what a file is.
const MAGIC: [(&[u8], What); 11] = [
    (b"age-encryption.org/v1", What::Encrypted),
    (b"-----BEGIN AGE ENCRYPTED FILE-----", What::Encrypted),
    (b"PK\x03\x04", What::Zip),
    (b"PK\x05\x06", What::Zip),
    (b"\x1F\x8B", What::Gzip),
    (b"%PDF-", What::Pdf),
    (b"\x89PNG", What::Picture),
    (b"\xFF\xD8\xFF", What::Picture),
    (b"GIF8", What::Picture),
    (b"\xFF\xFE", What::Utf16),
    (b"\xFE\xFF", What::Utf16),
];

/// The text of a file that may be a board, without byte order mark.
pub(super) fn text(bytes: &[u8]) -> Result<&str, FileError> {
    if bytes.len() > BYTES_MAX {
        return Err(FileError::TooLarge {
            limit: Limit::Bytes,
            found: bytes.len(),
            most: BYTES_MAX,
        });
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if let Some(what) = kind_of_bytes(bytes) {
        return Err(FileError::NotABoard(what));
    }
    let text = match str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => return Err(not_utf8(bytes, error.valid_up_to())),
    };
    match kind_of_text(text) {
        Some(what) => Err(FileError::NotABoard(what)),
        None => Ok(text),
    }
}

/// Where and why a text that should be a board cannot be read.
pub(super) fn damaged(text: &str, error: &SpannedError) -> FileError {
    if !says_format(text.as_bytes()) && !text.trim_start().starts_with(['(', '#', '/']) {
        return FileError::NotABoard(What::Text);
    }
    let (line, column) = (error.span.end.line, error.span.end.col);
    let ends_early = (line, column) >= end_of(text.trim_end())
        && !matches!(error.code, ron::Error::MissingStructField { .. });
    let reason = if ends_early {
        Reason::Cut
    } else {
        reason(&error.code)
    };
    FileError::Damaged {
        line,
        column,
        reason,
    }
}

/// The line and column after the last character.
fn end_of(text: &str) -> (usize, usize) {
    let line = 1 + text.matches('\n').count();
    let column = 1 + text.chars().rev().take_while(|c| *c != '\n').count();
    (line, column)
}

fn kind_of_bytes(bytes: &[u8]) -> Option<What> {
    let head = bytes.get(..HEAD).unwrap_or(bytes);
    if let Some((_, what)) = MAGIC.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        return Some(*what);
    }
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Some(What::Empty);
    }
    if !head.contains(&0) {
        return None;
    }
    // A board whose tail a power cut turned to zeros is a damaged board, not a stranger.
    if says_format(bytes) {
        return None;
    }
    let (even, odd) = (zeros(head, 0), zeros(head, 1));
    Some(match (even, odd) {
        _ if bytes.iter().all(|byte| *byte == 0) => What::Zeros,
        (true, false) | (false, true) => What::Utf16,
        _ => What::Binary,
    })
}

/// Whether most bytes at even (0) or odd (1) places are zero, as in UTF-16 text.
fn zeros(head: &[u8], from: usize) -> bool {
    let places = head.iter().skip(from).step_by(2);
    let zero = places.clone().filter(|byte| **byte == 0).count();
    zero * 4 > places.count() * 3
}

fn kind_of_text(text: &str) -> Option<What> {
    match text.trim_start().as_bytes().first()? {
        b'{' | b'[' => Some(What::Json),
        b'<' => Some(What::Markup),
        _ => None,
    }
}

fn says_format(bytes: &[u8]) -> bool {
    let head = bytes.get(..HEAD).unwrap_or(bytes);
    head.windows(FORMAT.len())
        .any(|word| word == FORMAT.as_bytes())
}

fn not_utf8(bytes: &[u8], valid: usize) -> FileError {
    if !says_format(bytes) {
        return FileError::NotABoard(What::Binary);
    }
    let before = bytes.get(..valid).unwrap_or_default();
    let before = str::from_utf8(before).unwrap_or_default();
    let (line, column) = end_of(before);
    FileError::Damaged {
        line,
        column,
        reason: Reason::NotUtf8,
    }
}

fn reason(error: &ron::Error) -> Reason {
    use ron::Error as E;
    match error {
        E::Eof | E::ExpectedStringEnd | E::UnclosedBlockComment | E::UnclosedLineComment => {
            Reason::Cut
        }
        E::ExceededRecursionLimit => Reason::TooDeep,
        E::NoSuchStructField { found, .. } => Reason::UnknownField(super::short(found)),
        E::MissingStructField { field, .. } => Reason::MissingField((*field).to_owned()),
        E::DuplicateStructField { field, .. } => Reason::Twice((*field).to_owned()),
        E::ExpectedFloat
        | E::FloatUnderscore
        | E::ExpectedInteger
        | E::IntegerOutOfBounds
        | E::InvalidIntegerDigit { .. }
        | E::UnderscoreAtBeginning => Reason::NotANumber,
        E::ExpectedString | E::ExpectedChar => Reason::NotAText,
        E::ExpectedBoolean => Reason::NotABoolean,
        E::ExpectedIdentifier | E::InvalidIdentifier(_) | E::SuggestRawIdentifier(_) => {
            Reason::NotAName
        }
        E::InvalidEscape(_) => Reason::Backslash,
        E::UnexpectedChar(sign) if !sign.is_control() => Reason::Stray(*sign),
        E::TrailingCharacters => Reason::Behind,
        E::InvalidValueForType { .. }
        | E::ExpectedDifferentLength { .. }
        | E::ExpectedDifferentStructName { .. }
        | E::ExpectedOption
        | E::ExpectedUnit
        | E::NoSuchEnumVariant { .. } => Reason::WrongSort,
        E::Message(message) => list::reason(message),
        other => sign(other).map_or_else(|| unnamed(other), Reason::NoSign),
    }
}

/// The sign that is missing.
fn sign(error: &ron::Error) -> Option<char> {
    Some(match error {
        ron::Error::ExpectedComma => ',',
        ron::Error::ExpectedMapColon => ':',
        ron::Error::ExpectedArray => '[',
        ron::Error::ExpectedArrayEnd => ']',
        ron::Error::ExpectedMap => '{',
        ron::Error::ExpectedMapEnd => '}',
        ron::Error::ExpectedStructLike | ron::Error::ExpectedNamedStructLike(_) => '(',
        ron::Error::ExpectedStructLikeEnd | ron::Error::ExpectedOptionEnd => ')',
        _ => return None,
    })
}

/// What has no words of its own.
fn unnamed(error: &ron::Error) -> Reason {
    Reason::Syntax(error.to_string().chars().take(200).collect())
}
