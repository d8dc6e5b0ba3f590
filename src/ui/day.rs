//! Dates as people read them.

use crate::i18n::{Language, Texts};
use jiff::civil::Date;

/// Reads a date written as `YYYY-MM-DD`.
pub fn read(date: &str) -> Option<Date> {
    date.trim().parse().ok()
}

/// A date written as `YYYY-MM-DD` in the way of the language: “22 nov. 2026”. What is no date is shown as it is.
pub fn said(texts: &Texts, date: &str) -> String {
    let Some(day) = read(date) else {
        return date.to_owned();
    };
    let key = format!("month-{}", day.month());
    let number = match (texts.language(), day.day()) {
        (Language::French, 1) => "1er".to_owned(),
        (_, number) => number.to_string(),
    };
    format!(
        "{number}\u{A0}{}\u{A0}{}",
        texts.of(key.as_str()),
        day.year()
    )
}
