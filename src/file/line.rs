//! Lines of a file: how fields, texts, numbers and lists are laid out.
//!
//! Written by hand rather than by a serialiser, because every byte of the layout is promised: what is one line, what is
//! left out, how a number reads. Reading what was written gives the same board, bit for bit.

use super::id::{TEXT_FROM, push_digits};
use super::list::is_value;
use crate::model::{Ext, Id};
use jiff::civil::Date;
use std::fmt::Write as _;

pub(super) fn put(text: &mut String, arguments: std::fmt::Arguments<'_>) {
    text.write_fmt(arguments)
        .expect("writing to a string cannot fail");
}

/// Adds an id: as a number, or as a text in quotes.
pub(super) fn push_id(text: &mut String, number: u64) {
    if number < TEXT_FROM {
        put(text, format_args!("{number}"));
    } else {
        text.push('"');
        push_digits(text, number);
        text.push('"');
    }
}

/// One list that is left out when it is empty.
pub(super) fn entry_list<T>(
    text: &mut String,
    name: &str,
    items: impl ExactSizeIterator<Item = T>,
    write: impl Fn(&mut Line<'_>, T),
) {
    if items.len() > 0 {
        list(text, name, items, write);
    }
}

/// One list, each item on its own line.
pub(super) fn list<T>(
    text: &mut String,
    name: &str,
    items: impl Iterator<Item = T>,
    write: impl Fn(&mut Line<'_>, T),
) {
    put(text, format_args!("    {name}: ["));
    let empty = text.len();
    for item in items {
        text.push_str(if text.len() == empty {
            "\n        ("
        } else {
            "        ("
        });
        write(&mut Line::new(text), item);
        text.push_str("),\n");
    }
    text.push_str(if text.len() == empty {
        "],\n"
    } else {
        "    ],\n"
    });
}

pub(super) fn list_of_ext(text: &mut String, ext: &Ext) {
    text.push_str("    ext: {");
    for (index, (key, value)) in ext.iter().enumerate() {
        text.push_str(if index == 0 { "\n        " } else { "        " });
        entry(text, key, value);
        text.push_str(",\n");
    }
    text.push_str(if ext.is_empty() { "},\n" } else { "    },\n" });
}

/// Something that there is one of, on a line of its own.
pub(super) fn one(text: &mut String, name: &str, write: impl FnOnce(&mut Line<'_>)) {
    put(text, format_args!("    {name}: "));
    group(text, write);
    text.push_str(",\n");
}

/// One line of fields.
pub(super) struct Line<'a> {
    pub(super) text: &'a mut String,
    first: bool,
}

impl<'a> Line<'a> {
    pub(super) fn new(text: &'a mut String) -> Self {
        Self { text, first: true }
    }
}

impl Line<'_> {
    pub(super) fn name(&mut self, name: &str) {
        if !self.first {
            self.text.push_str(", ");
        }
        self.first = false;
        put(self.text, format_args!("{name}: "));
    }

    pub(super) fn number(&mut self, name: &str, value: u64) {
        self.name(name);
        put(self.text, format_args!("{value}"));
    }

    pub(super) fn id(&mut self, name: &str, id: u64) {
        self.name(name);
        push_id(self.text, id);
    }

    pub(super) fn id_if_any(&mut self, name: &str, id: Option<u64>) {
        if let Some(id) = id {
            self.id(name, id);
        }
    }

    pub(super) fn ids(&mut self, name: &str, ids: &[impl Id]) {
        self.items(name, ids, |text, it| push_id(text, it.number()));
    }

    pub(super) fn day(&mut self, name: &str, day: Option<Date>) {
        if let Some(day) = day {
            self.string(name, &day.to_string());
        }
    }

    /// A number with the fewest digits that give it back exactly.
    pub(super) fn float(&mut self, name: &str, value: f64) {
        self.name(name);
        put(self.text, format_args!("{value:?}"));
    }

    pub(super) fn string(&mut self, name: &str, value: &str) {
        self.name(name);
        string(self.text, value);
    }

    pub(super) fn string_unless_empty(&mut self, name: &str, value: &str) {
        if !value.is_empty() {
            self.string(name, value);
        }
    }

    pub(super) fn word<T: PartialEq + Default>(
        &mut self,
        name: &str,
        value: &T,
        word: fn(&T) -> &str,
    ) {
        if *value != T::default() {
            self.string(name, word(value));
        }
    }

    /// What is true; what is not is left out.
    pub(super) fn flag(&mut self, name: &str, value: bool) {
        if value {
            self.name(name);
            self.text.push_str("true");
        }
    }

    pub(super) fn group(&mut self, name: &str, write: impl FnOnce(&mut Line<'_>)) {
        self.name(name);
        group(self.text, write);
    }

    pub(super) fn items<T>(&mut self, name: &str, items: &[T], write: impl Fn(&mut String, &T)) {
        if items.is_empty() {
            return;
        }
        self.name(name);
        self.text.push('[');
        separated(self.text, items, write);
        self.text.push(']');
    }

    pub(super) fn ext(&mut self, ext: &Ext) {
        if ext.is_empty() {
            return;
        }
        self.name("ext");
        self.text.push('{');
        for (index, (key, value)) in ext.iter().enumerate() {
            self.text.push_str(if index == 0 { "" } else { ", " });
            entry(self.text, key, value);
        }
        self.text.push('}');
    }
}

pub(super) fn separated<'t, T: 't>(
    text: &mut String,
    items: impl IntoIterator<Item = &'t T>,
    write: impl Fn(&mut String, &T),
) {
    for (index, item) in items.into_iter().enumerate() {
        text.push_str(if index == 0 { "" } else { ", " });
        write(text, item);
    }
}

pub(super) fn group(text: &mut String, write: impl FnOnce(&mut Line<'_>)) {
    text.push('(');
    write(&mut Line::new(text));
    text.push(')');
}

/// What a later version wrote, as it wrote it. A value that is not RON is kept as a text, so that the file stays whole.
fn entry(text: &mut String, key: &str, value: &str) {
    string(text, key);
    text.push_str(": ");
    if is_value(value) {
        text.push_str(value);
    } else {
        string(text, value);
    }
}

/// A text in quotes. Letters and spaces of every language stay as they are; what would break the line or hide in it is
/// written out.
pub(super) fn string(text: &mut String, value: &str) {
    text.push('"');
    for c in value.chars() {
        match c {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\t' => text.push_str("\\t"),
            '\r' => text.push_str("\\r"),
            hidden if breaks_or_hides(hidden) => {
                put(text, format_args!("{}", hidden.escape_unicode()));
            }
            plain => text.push(plain),
        }
    }
    text.push('"');
}

/// Control characters, line separators, marks of direction and the byte order mark.
fn breaks_or_hides(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}')
}
