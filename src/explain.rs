//! What happened to a file, in the person's language: why it was refused, and what was mended in it; and what is to be
//! done, in one line.

use crate::file::{FileError, Limit, Repair, Repairs};
use crate::i18n::{Language, NARROW_SPACE, Texts, Value};
use crate::model::{Actor, NAME_MAX, Task, TaskKind, name};

/// How much of a text of the file is quoted, in characters.
const QUOTED_MAX: usize = 300;
/// The bytes of the unit that sizes are told in.
const MEBIBYTE: usize = 1 << 20;

/// Why a file was refused, with the line and the column if it is damaged.
pub fn file_error(texts: &Texts, error: &FileError) -> String {
    if let FileError::TooLarge { limit, found, most } = error {
        let unit = if *limit == Limit::Bytes { MEBIBYTE } else { 1 };
        let told = |count: usize| grouped(texts, count.div_ceil(unit));
        let counts = [("found", told(*found)), ("most", told(*most))];
        return filled(texts, error.key(), &counts);
    }
    filled(texts, error.key(), &error.values())
}

/// What is to be done about an actor, in one line: `Mairie : relancer`.
pub fn task(texts: &Texts, task: &Task, actor: &Actor) -> String {
    let key = match task.kind {
        TaskKind::Theirs => "calendar-theirs",
        TaskKind::Ours => "calendar-ours",
        TaskKind::NextStep | TaskKind::Other(_) => "calendar-next-step",
    };
    let what = name::tidy(&task.text, NAME_MAX);
    let what = if what.is_empty() {
        texts.of("plan-again").to_owned()
    } else {
        what
    };
    let values = [
        ("name", Value::from(actor.name.as_str())),
        ("what", Value::from(what)),
    ];
    texts.with(key, &values)
}

/// What was mended, in one sentence.
pub fn repair(texts: &Texts, repair: &Repair) -> String {
    filled(texts, repair.key(), &repair.values())
}

/// How many things were mended, in one sentence.
pub fn repairs_summary(texts: &Texts, repairs: &Repairs) -> String {
    let count = [("count", Value::from(repairs.count()))];
    texts.with("repairs-summary", &count)
}

fn filled(texts: &Texts, key: &str, values: &[(&'static str, String)]) -> String {
    let quoted = |(name, text): &(&'static str, String)| (*name, quoted(texts, text).into());
    let values: Vec<(&str, Value<'_>)> = values.iter().map(quoted).collect();
    texts.with(key, &values)
}

/// Enough of a text of the file, on one line; where there is nothing to quote, words that say so.
fn quoted(texts: &Texts, text: &str) -> String {
    if text.trim().is_empty() {
        return texts.of("repair-no-name").to_owned();
    }
    let mut line = name::line(text, QUOTED_MAX);
    if text.chars().nth(QUOTED_MAX).is_some() {
        line.push('…');
    }
    line
}

/// A large number as the language groups its digits.
fn grouped(texts: &Texts, count: usize) -> String {
    let separator = match texts.language() {
        Language::French => NARROW_SPACE,
        Language::English => ',',
    };
    let digits = count.to_string();
    let mut grouped = String::with_capacity(digits.len() * 2);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(separator);
        }
        grouped.push(digit);
    }
    grouped
}
