//! What a board is about, in a file: how it is read, mended and written.

use super::line::{put, string};
use super::list::Later;
use super::mend::tell;
use super::report::{Item, Repair, Repairs};
use crate::model::Description;
use serde::Deserialize;

/// What the board is about, as it is read.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Written {
    title: String,
    question: String,
    territory: String,
    target: String,
    date: String,
    language: String,
    collective: String,
    ext: Later,
}

pub(super) fn read(written: Written, report: &mut Repairs) -> Description {
    let mut description = Description {
        title: written.title,
        question: written.question,
        territory: written.territory,
        target: written.target,
        date: written.date,
        language: written.language,
        collective: written.collective,
        ext: written.ext.0,
    };
    let repair = |_: &Description| Repair::Text(Item::Description);
    tell(&mut description, Description::mend, repair, report);
    description
}

/// Writes it: each field on a line of its own.
pub(super) fn write(text: &mut String, description: &Description) {
    text.push_str("    meta: (\n");
    for (name, value) in [
        ("title", &description.title),
        ("question", &description.question),
        ("territory", &description.territory),
        ("target", &description.target),
        ("date", &description.date),
        ("language", &description.language),
    ] {
        field(text, name, value);
    }
    if !description.collective.is_empty() {
        field(text, "collective", &description.collective);
    }
    if !description.ext.is_empty() {
        text.push_str("        ");
        super::line::Line::new(text).ext(&description.ext);
        text.push_str(",\n");
    }
    text.push_str("    ),\n");
}

fn field(text: &mut String, name: &str, value: &str) {
    put(text, format_args!("        {name}: "));
    string(text, value);
    text.push_str(",\n");
}
