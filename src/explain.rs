//! What happened to a file, in the person's language: why it was refused, and what was mended in it.

use crate::file::{FileError, Item, Limit, Reason, Repair, Repairs, What};
use crate::i18n::{Language, NARROW_SPACE, Texts, Value};
use crate::model::name;

/// How much of a text of the file is quoted, in characters.
const QUOTED_MAX: usize = 300;
/// The bytes of the unit that sizes are told in.
const MEBIBYTE: usize = 1 << 20;

/// Why a file was refused, in one or two sentences.
pub fn file_error(texts: &Texts, error: &FileError) -> String {
    match error {
        FileError::NotABoard(what) => texts.of(not_a_board(*what)).to_owned(),
        FileError::Foreign { format } => foreign(texts, format),
        FileError::Newer { app, version } => newer(texts, app, *version),
        FileError::Damaged {
            line,
            column,
            reason,
        } => texts.with(
            "file-error-damaged",
            &[
                ("line", Value::from(*line)),
                ("column", Value::from(*column)),
                ("reason", Value::from(self::reason(texts, reason))),
            ],
        ),
        FileError::TooLarge { limit, found, most } => too_large(texts, *limit, *found, *most),
    }
}

/// What was mended, in one sentence.
pub fn repair(texts: &Texts, repair: &Repair) -> String {
    match repair {
        Repair::NoMap => texts.of("repair-no-map").to_owned(),
        Repair::SameId { item, id, given } => texts.with(
            "repair-same-id",
            &[
                ("item", Value::from(self::item(texts, item))),
                ("id", number(*id)),
                ("given", number(*given)),
            ],
        ),
        Repair::Text(item) => with_item(texts, "repair-text", item),
        Repair::NoSuchCategory { item, id } => texts.with(
            "repair-no-such-category",
            &[
                ("item", Value::from(self::item(texts, item))),
                ("id", number(*id)),
            ],
        ),
        Repair::Axes { map } => named(texts, "repair-axes", map),
        Repair::Aspect { map } => named(texts, "repair-aspect", map),
        Repair::Colour { category, text } => {
            named_and(texts, "repair-colour", category, ("text", quoted(text)))
        }
        Repair::NotesOfNobody { id, text } => texts.with(
            "repair-notes-of-nobody",
            &[("id", number(*id)), ("text", quoted(text))],
        ),
        Repair::NoSuchResource { .. }
        | Repair::NoSuchMap { .. }
        | Repair::OfferedTwice { .. }
        | Repair::PlacedTwice { .. }
        | Repair::NotANumber { .. }
        | Repair::BeyondAxis { .. }
        | Repair::NotesTwice { .. } => of_actor(texts, repair),
    }
}

/// How many things were mended, in one sentence.
pub fn repairs_summary(texts: &Texts, repairs: &Repairs) -> String {
    texts.with(
        "repairs-summary",
        &[("count", Value::from(repairs.count()))],
    )
}

/// What was mended of an actor.
fn of_actor(texts: &Texts, repair: &Repair) -> String {
    let about = |key: &str, actor: &str, id: u64| named_and(texts, key, actor, ("id", number(id)));
    match repair {
        Repair::NoSuchResource { actor, id } => about("repair-no-such-resource", actor, *id),
        Repair::NoSuchMap { actor, id } => about("repair-no-such-map", actor, *id),
        Repair::OfferedTwice { actor, resource } => about("repair-offered-twice", actor, *resource),
        Repair::PlacedTwice { actor, map } => about("repair-placed-twice", actor, *map),
        Repair::NotANumber { actor } => named(texts, "repair-not-a-number", actor),
        Repair::BeyondAxis { actor } => named(texts, "repair-beyond-axis", actor),
        Repair::NotesTwice { actor } => named(texts, "repair-notes-twice", actor),
        _ => String::new(),
    }
}

fn not_a_board(what: What) -> &'static str {
    match what {
        What::Empty => "file-error-empty",
        What::Zeros => "file-error-zeros",
        What::Encrypted => "file-error-encrypted",
        What::Zip => "file-error-zip",
        What::Gzip => "file-error-gzip",
        What::Pdf => "file-error-pdf",
        What::Picture => "file-error-picture",
        What::Json => "file-error-json",
        What::Markup => "file-error-markup",
        What::Utf16 => "file-error-utf16",
        What::Text => "file-error-text",
        What::Binary => "file-error-binary",
    }
}

fn foreign(texts: &Texts, format: &str) -> String {
    if format.trim().is_empty() {
        return texts.of("file-error-foreign-unnamed").to_owned();
    }
    texts.with("file-error-foreign", &[("format", quoted(format))])
}

fn newer(texts: &Texts, app: &str, version: u32) -> String {
    let version = ("version", Value::from(version));
    if app.trim().is_empty() {
        return texts.with("file-error-newer-unnamed", &[version]);
    }
    texts.with("file-error-newer", &[("app", quoted(app)), version])
}

fn reason(texts: &Texts, reason: &Reason) -> String {
    let about = |key: &str, text: &str| texts.with(key, &[("name", quoted(text))]);
    match reason {
        Reason::Cut => texts.of("file-error-cut").to_owned(),
        Reason::TooDeep => texts.of("file-error-too-deep").to_owned(),
        Reason::NotUtf8 => texts.of("file-error-not-utf8").to_owned(),
        Reason::UnknownField(name) => about("file-error-unknown-field", name),
        Reason::MissingField(name) => about("file-error-missing-field", name),
        Reason::Twice(name) => about("file-error-twice", name),
        Reason::Syntax(message) => texts.with("file-error-syntax", &[("message", quoted(message))]),
    }
}

fn too_large(texts: &Texts, limit: Limit, found: usize, most: usize) -> String {
    let (key, unit) = match limit {
        Limit::Bytes => ("file-error-many-bytes", MEBIBYTE),
        Limit::Actors => ("file-error-many-actors", 1),
        Limit::Notes => ("file-error-many-notes", 1),
        Limit::Categories => ("file-error-many-categories", 1),
        Limit::Resources => ("file-error-many-resources", 1),
        Limit::Links => ("file-error-many-links", 1),
        Limit::Maps => ("file-error-many-maps", 1),
        Limit::InOneLine => ("file-error-many-in-one-line", 1),
    };
    let told = |count: usize| Value::from(grouped(texts, count.div_ceil(unit)));
    texts.with(key, &[("found", told(found)), ("most", told(most))])
}

/// What an item is, in words that fit within a sentence.
fn item(texts: &Texts, item: &Item) -> String {
    match item {
        Item::Description => texts.of("repair-item-description").to_owned(),
        Item::Map(name) => named(texts, "repair-item-map", name),
        Item::Category(name) => named(texts, "repair-item-category", name),
        Item::Resource(name) => named(texts, "repair-item-resource", name),
        Item::Link(name) => named(texts, "repair-item-link", name),
        Item::Actor(name) => named(texts, "repair-item-actor", name),
    }
}

fn with_item(texts: &Texts, key: &str, item: &Item) -> String {
    texts.with(key, &[("item", Value::from(self::item(texts, item)))])
}

fn named(texts: &Texts, key: &str, name: &str) -> String {
    texts.with(key, &[("name", shown(texts, name))])
}

fn named_and(texts: &Texts, key: &str, name: &str, other: (&str, Value<'_>)) -> String {
    texts.with(key, &[("name", shown(texts, name)), other])
}

/// A name, or the words for having none.
fn shown(texts: &Texts, name: &str) -> Value<'static> {
    if name.trim().is_empty() {
        return Value::from(texts.of("repair-no-name").to_owned());
    }
    quoted(name)
}

/// Enough of a text of the file, on one line.
fn quoted(text: &str) -> Value<'static> {
    let mut line = name::line(text, QUOTED_MAX);
    if text.chars().nth(QUOTED_MAX).is_some() {
        line.push('…');
    }
    Value::from(line)
}

/// An id, whole: as a number it would lose its last digits.
fn number(id: u64) -> Value<'static> {
    Value::from(id.to_string())
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
