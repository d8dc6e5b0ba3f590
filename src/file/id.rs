//! Ids as they stand in a file. A number that fits in 32 bits stands as it is, as all ids did up to version 2: what older
//! versions gave keeps its look. Any other is a short text in the digits of Crockford's base 32, which leave out letters
//! that look like digits (Douglas Crockford, “Base 32”, 2002); read without regard to case, `i` and `l` as 1, `o` as 0.

use serde::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};
use std::fmt;

/// The least number that is written as a text.
pub(super) const TEXT_FROM: u64 = 1 << 32;
/// The digits of a text.
const DIGITS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
/// How many of them the largest number takes.
const LENGTH_MAX: usize = 13;

/// An id as it was read: a number, or the text of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct WrittenId(pub(super) u64);

impl<'de> Deserialize<'de> for WrittenId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(IdVisitor)
    }
}

struct IdVisitor;

impl Visitor<'_> for IdVisitor {
    type Value = WrittenId;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number or the text of an id")
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<WrittenId, E> {
        Ok(WrittenId(number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<WrittenId, E> {
        let number = number(text);
        let number = number.ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self));
        number.map(WrittenId)
    }
}

/// The number of a text; `None` if it is the text of none.
pub fn number(text: &str) -> Option<u64> {
    if text.is_empty() || text.len() > LENGTH_MAX {
        return None;
    }
    let mut number: u64 = 0;
    for letter in text.bytes() {
        let digit = digit(letter.to_ascii_lowercase())?;
        number = number.checked_mul(32)?.checked_add(digit)?;
    }
    Some(number)
}

fn digit(letter: u8) -> Option<u64> {
    let letter = match letter {
        b'i' | b'l' => b'1',
        b'o' => b'0',
        other => other,
    };
    let place = DIGITS.iter().position(|known| *known == letter)?;
    Some(place as u64)
}

/// An id as messages show it: as it stands in the file, without quotes.
pub fn shown(number: u64) -> String {
    if number < TEXT_FROM {
        return number.to_string();
    }
    let mut text = String::with_capacity(LENGTH_MAX);
    push_digits(&mut text, number);
    text
}

/// Adds the digits of an id that stands as a text.
pub(super) fn push_digits(text: &mut String, number: u64) {
    let length = (64 - number.leading_zeros()).div_ceil(5).max(1);
    for place in (0..length).rev() {
        let digit = (number >> (5 * place)) & 31;
        text.push(char::from(DIGITS[digit as usize]));
    }
}
