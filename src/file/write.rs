//! Writes a board as text: each item of a list on one line, in a fixed order, without what is default.
//!
//! Written by hand rather than by a serialiser, because every byte of the layout is promised: what is one line, what is
//! left out, how a number reads. Reading what was written gives the same board, bit for bit.

mod work;

use super::list::is_value;
use super::{FORMAT, MIN_READER, VERSION};
use crate::model::{
    ASPECT_DEFAULT, Actor, ActorId, ActorLink, Axis, Board, Category, Description, Ext, GuideLink,
    Map, MapId, Offer, Placement, Resource,
};
use std::fmt::Write as _;

/// The text of a board.
pub fn write(board: &Board) -> String {
    // Most lines are about this long; growing a few megabytes again and again would cost more than the guess.
    let mut text = String::with_capacity(4096 + 256 * board.actors.len());
    text.push_str("(\n");
    put(&mut text, format_args!("    format: \"{FORMAT}\",\n"));
    put(&mut text, format_args!("    version: {VERSION},\n"));
    put(&mut text, format_args!("    min_reader: {MIN_READER},\n"));
    let app = env!("CARGO_PKG_VERSION");
    put(&mut text, format_args!("    app: \"{app}\",\n"));
    meta(&mut text, &board.description);
    list(&mut text, "maps", board.maps.iter(), map);
    list(&mut text, "categories", board.categories.iter(), category);
    list(&mut text, "resources", board.resources.iter(), resource);
    list(&mut text, "links", board.links.iter(), guide_link);
    work::before_actors(&mut text, board);
    list(&mut text, "actors", board.actors.iter(), |line, at| {
        actor(line, *at.0, at.1);
    });
    work::behind_actors(&mut text, board);
    let told = |(_, actor): &(&ActorId, &std::sync::Arc<Actor>)| {
        !(actor.motives.is_empty() && actor.notes.is_empty())
    };
    let told = board.actors.iter().filter(told);
    list(&mut text, "notes", told, |line, at| note(line, *at.0, at.1));
    work::at_the_end(&mut text, board);
    list_of_ext(&mut text, &board.ext);
    text.push_str(")\n");
    text
}

fn put(text: &mut String, arguments: std::fmt::Arguments<'_>) {
    text.write_fmt(arguments)
        .expect("writing to a string cannot fail");
}

fn meta(text: &mut String, description: &Description) {
    text.push_str("    meta: (\n");
    for (name, value) in [
        ("title", &description.title),
        ("question", &description.question),
        ("territory", &description.territory),
        ("target", &description.target),
        ("date", &description.date),
        ("language", &description.language),
    ] {
        put(text, format_args!("        {name}: "));
        string(text, value);
        text.push_str(",\n");
    }
    if !description.collective.is_empty() {
        text.push_str("        collective: ");
        string(text, &description.collective);
        text.push_str(",\n");
    }
    text.push_str("    ),\n");
}

/// One list that is left out when it is empty.
fn entry_list<T>(
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
fn list<T>(
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
        write(&mut Line { text, first: true }, item);
        text.push_str("),\n");
    }
    text.push_str(if text.len() == empty {
        "],\n"
    } else {
        "    ],\n"
    });
}

fn list_of_ext(text: &mut String, ext: &Ext) {
    text.push_str("    ext: {");
    for (index, (key, value)) in ext.iter().enumerate() {
        text.push_str(if index == 0 { "\n        " } else { "        " });
        entry(text, key, value);
        text.push_str(",\n");
    }
    text.push_str(if ext.is_empty() { "},\n" } else { "    },\n" });
}

/// One line of fields.
struct Line<'a> {
    text: &'a mut String,
    first: bool,
}

impl Line<'_> {
    fn name(&mut self, name: &str) {
        if !self.first {
            self.text.push_str(", ");
        }
        self.first = false;
        put(self.text, format_args!("{name}: "));
    }

    fn number(&mut self, name: &str, value: u64) {
        self.name(name);
        put(self.text, format_args!("{value}"));
    }

    /// A number with the fewest digits that give it back exactly.
    fn float(&mut self, name: &str, value: f64) {
        self.name(name);
        put(self.text, format_args!("{value:?}"));
    }

    fn string(&mut self, name: &str, value: &str) {
        self.name(name);
        string(self.text, value);
    }

    fn string_unless_empty(&mut self, name: &str, value: &str) {
        if !value.is_empty() {
            self.string(name, value);
        }
    }

    fn word<T: PartialEq + Default>(&mut self, name: &str, value: &T, word: fn(&T) -> &str) {
        if *value != T::default() {
            self.string(name, word(value));
        }
    }

    /// What is true; what is not is left out.
    fn flag(&mut self, name: &str, value: bool) {
        if value {
            self.name(name);
            self.text.push_str("true");
        }
    }

    fn group(&mut self, name: &str, write: impl FnOnce(&mut Line<'_>)) {
        self.name(name);
        group(self.text, write);
    }

    fn items<T>(&mut self, name: &str, items: &[T], write: impl Fn(&mut String, &T)) {
        if items.is_empty() {
            return;
        }
        self.name(name);
        self.text.push('[');
        separated(self.text, items, write);
        self.text.push(']');
    }

    fn ext(&mut self, ext: &Ext) {
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

fn separated<'t, T: 't>(
    text: &mut String,
    items: impl IntoIterator<Item = &'t T>,
    write: impl Fn(&mut String, &T),
) {
    for (index, item) in items.into_iter().enumerate() {
        text.push_str(if index == 0 { "" } else { ", " });
        write(text, item);
    }
}

fn group(text: &mut String, write: impl FnOnce(&mut Line<'_>)) {
    text.push('(');
    write(&mut Line { text, first: true });
    text.push(')');
}

fn map(line: &mut Line<'_>, map: &Map) {
    line.number("id", map.id.0);
    line.string("name", &map.name);
    line.string("preset", &map.axes.preset);
    line.group("x", |line| axis(line, &map.axes.x));
    line.group("y", |line| axis(line, &map.axes.y));
    line.name("quadrants");
    line.text.push('(');
    separated(line.text, &map.axes.quadrants, |text, item| {
        string(text, item);
    });
    line.text.push(')');
    if map.aspect.to_bits() != ASPECT_DEFAULT.to_bits() {
        line.float("aspect", map.aspect);
    }
    line.ext(&map.ext);
}

fn axis(line: &mut Line<'_>, axis: &Axis) {
    line.string("title", &axis.title);
    line.string("low", &axis.low);
    line.string("high", &axis.high);
    line.float("min", axis.min);
    line.float("max", axis.max);
}

fn category(line: &mut Line<'_>, category: &Category) {
    line.number("id", category.id.0);
    line.string("name", &category.name);
    line.string("circle", category.circle.word());
    line.string("color", &category.color.to_string());
    line.string("icon", &category.icon);
    line.string("shape", category.shape.word());
    line.items("suggestions", &category.suggestions, |text, item| {
        string(text, item);
    });
    line.string_unless_empty("card", &category.card);
    line.ext(&category.ext);
}

fn resource(line: &mut Line<'_>, resource: &Resource) {
    line.number("id", resource.id.0);
    line.string("name", &resource.name);
    line.string("icon", &resource.icon);
    line.word("need", &resource.need, |word| word.word());
    line.flag("held", resource.held);
    line.ext(&resource.ext);
}

fn guide_link(line: &mut Line<'_>, page: &GuideLink) {
    line.number("id", page.id.0);
    line.string("label", &page.label);
    line.string("address", &page.address);
    line.string("state", page.state.word());
    line.string_unless_empty("checked", &page.checked);
    line.items("categories", &page.categories, |text, id| {
        put(text, format_args!("{}", id.0));
    });
    line.ext(&page.ext);
}

fn actor(line: &mut Line<'_>, id: ActorId, actor: &Actor) {
    line.number("id", id.0);
    line.string("name", &actor.name);
    if let Some(category) = actor.category {
        line.number("category", category.0);
    }
    line.word("kind", &actor.kind, |word| word.word());
    line.word("scope", &actor.scope, |word| word.word());
    line.word("stance", &actor.stance, |word| word.word());
    line.word("engagement", &actor.engagement, |word| word.word());
    line.items("offers", &actor.offers, offer);
    line.items("links", &actor.links, page);
    line.flag("locked", actor.locked);
    line.flag("target", actor.target);
    line.flag("pinned", actor.pinned);
    line.flag("no_contact", actor.no_contact);
    line.items("pair", &actor.pair, |text, id| {
        put(text, format_args!("{}", id.0));
    });
    line.word("movability", &actor.movability, |word| word.word());
    line.word("effort", &actor.effort, |word| word.word());
    if !actor.places.is_empty() {
        line.name("at");
        line.text.push('[');
        for (index, (map, at)) in actor.places.iter().enumerate() {
            line.text.push_str(if index == 0 { "" } else { ", " });
            group(line.text, |line| place(line, *map, at));
        }
        line.text.push(']');
    }
    line.ext(&actor.ext);
}

fn offer(text: &mut String, offer: &Offer) {
    group(text, |line| {
        line.number("resource", offer.resource.0);
        line.word("state", &offer.state, |word| word.word());
    });
}

fn page(text: &mut String, page: &ActorLink) {
    group(text, |line| {
        line.string("label", &page.label);
        line.string("address", &page.address);
        line.word("state", &page.state, |word| word.word());
        line.string_unless_empty("checked", &page.checked);
    });
}

fn place(line: &mut Line<'_>, map: MapId, at: &Placement) {
    line.number("map", map.0);
    if let Some(x) = at.x {
        line.float("x", x);
    }
    if let Some(y) = at.y {
        line.float("y", y);
    }
    line.word("certainty", &at.certainty, |word| word.word());
    line.string_unless_empty("reason", &at.reason);
    if let Some(wish) = &at.wish {
        line.group("wish", |line| {
            line.float("x", wish.x);
            line.float("y", wish.y);
            line.string_unless_empty("how", &wish.how);
        });
    }
}

fn note(line: &mut Line<'_>, id: ActorId, actor: &Actor) {
    line.number("actor", id.0);
    line.string_unless_empty("motives", &actor.motives);
    line.string_unless_empty("notes", &actor.notes);
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
fn string(text: &mut String, value: &str) {
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
