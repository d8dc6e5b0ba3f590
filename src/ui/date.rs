//! Days as people write them: `23/11/2026` in French, `2026-11-23` in English; either is read in both.

use crate::i18n::{Language, Texts, Value};
use jiff::civil::Date;

/// A day that is kept as `YYYY-MM-DD`, as the language writes it; what is no day is shown as it is.
pub fn shown(texts: &Texts, kept: &str) -> String {
    match (kept.parse::<Date>(), texts.language()) {
        (Ok(date), Language::French) => date.strftime("%d/%m/%Y").to_string(),
        (Ok(date), Language::English) => date.to_string(),
        (Err(_), _) => kept.to_owned(),
    }
}

/// Reads a day: year first, or day first; a year of two digits is of this century.
pub fn read(typed: &str) -> Option<Date> {
    let parts: Vec<&str> = typed
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .collect();
    let [first, month, last] = parts.as_slice() else {
        return None;
    };
    let (year, day) = if first.len() == 4 {
        (first, last)
    } else {
        (last, first)
    };
    let century = match year.len() {
        2 => 2000,
        4 => 0,
        _ => return None,
    };
    let year = year.parse::<i16>().ok()? + century;
    Date::new(year, month.parse().ok()?, day.parse().ok()?).ok()
}

/// A day in words, with the day of the week.
pub fn in_words(texts: &Texts, date: Date) -> String {
    let weekday = date.weekday().to_monday_one_offset();
    let weekday = format!("weekday-{weekday}");
    let month = format!("month-{}", date.month());
    texts.with(
        "date-in-words",
        &[
            ("weekday", Value::from(texts.of(&weekday))),
            ("day", Value::from(date.day())),
            ("month", Value::from(texts.of(&month))),
            ("year", Value::from(date.year().to_string())),
        ],
    )
}
