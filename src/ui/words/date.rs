//! Days as people write them: `23/11/2026` in French, `2026-11-23` in English, either is read in both; and as they say them:
//! `28 nov.`, `demain`.

use crate::i18n::{Language, Texts, Value};
use jiff::Unit;
use jiff::civil::Date;

/// From how many days on a date says more than a count of days.
const NEAR_DAYS: i64 = 7;

/// A day that is kept as `YYYY-MM-DD`, as the language writes it; what is no day is shown as it is.
pub fn shown(texts: &Texts, kept: &str) -> String {
    kept.parse::<Date>()
        .map_or_else(|_| kept.to_owned(), |date| typed(texts, date))
}

/// A day as it is typed in a field.
pub fn typed(texts: &Texts, date: Date) -> String {
    match texts.language() {
        Language::French => date.strftime("%d/%m/%Y").to_string(),
        Language::English => date.to_string(),
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
    said(texts, "date-in-words", ["weekday", "month"], date)
}

/// A day in few letters: `28 nov.`, with the year when it is not this one.
pub fn short(texts: &Texts, date: Date, today: Date) -> String {
    let key = if date.year() == today.year() {
        "date-short"
    } else {
        "date-short-year"
    };
    said(texts, key, ["weekday-short", "month-short"], date)
}

/// A day in few letters with the day of the week and the year: `ven. 28 nov. 2026`.
pub fn full(texts: &Texts, date: Date) -> String {
    let lists = ["weekday-short", "month-short"];
    said(texts, "date-full", lists, date)
}

/// A day by how far it is when it is near, such as `demain`; else in few letters.
pub fn near(texts: &Texts, date: Date, today: Date) -> String {
    let days = days(today, date);
    let count = [("days", Value::from(days.abs()))];
    match days {
        0 => texts.of("date-today").to_owned(),
        1 => texts.of("date-tomorrow").to_owned(),
        -1 => texts.of("date-yesterday").to_owned(),
        2..=NEAR_DAYS => texts.with("date-in-days", &count),
        days if days < 0 && -days <= NEAR_DAYS => texts.with("date-days-ago", &count),
        _ => short(texts, date, today),
    }
}

/// How many days there are from one day to another; fewer than none when the other is before.
pub fn days(from: Date, to: Date) -> i64 {
    let span = from.until((Unit::Day, to));
    span.map_or(0, |span| i64::from(span.get_days()))
}

/// A month with its year, as a calendar has it above its days.
pub fn month(texts: &Texts, date: Date) -> String {
    said(texts, "date-month", ["weekday", "month"], date)
}

fn said(texts: &Texts, key: &str, [weekday, month]: [&str; 2], date: Date) -> String {
    let weekday = format!("{weekday}-{}", date.weekday().to_monday_one_offset());
    let month = format!("{month}-{}", date.month());
    let values = [
        ("weekday", Value::from(texts.of(&weekday))),
        ("day", Value::from(date.day())),
        ("month", Value::from(texts.of(&month))),
        ("year", Value::from(date.year().to_string())),
    ];
    texts.with(key, &values)
}
