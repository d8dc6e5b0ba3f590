//! The keys of texts, both ways: each one that the sources name is in every language, and each one of a language is named.
//!
//! A key is named by a literal of its own. Some are made instead, of a list and what stands in it: [`made`] makes them all.

use alliage::i18n::{Language, keys};
use alliage::model::{
    ActorKind, Certainty, Effort, Engagement, Flow, Head, LinkState, MeetingKind, Movability, Need,
    NodeShape, Scope, Stance, Stroke, TaskKind, TieRole,
};
use std::collections::BTreeSet;
use std::path::Path;

/// Parts of the sources whose names are no texts: icons, content, words that other programs read, fonts.
const WITHOUT_TEXTS: [&str; 6] = [
    "scene/icon_glyphs.rs",
    "scene/icons.rs",
    "library.rs",
    "cli/",
    "fonts.rs",
    "main.rs",
];

/// Names written as keys are that are none: of fields, windows, places on the screen, and one guide card.
const NAMES: [&str; 11] = [
    "follow-up",
    "list-lines",
    "list-text",
    "new-board",
    "new-map",
    "one-to-one",
    "quick-add",
    "quick-add-field",
    "quiet-icon",
    "task-kind",
    "tie-kinds",
];

/// The names of axes on offer and examples, which the start screen gives a text.
const CONTENT: [&str; 3] = [
    "atelier-vide",
    "cible-conseil-departemental",
    "entrepot-des-trois-chenes",
];

macro_rules! list {
    ($name:literal, $words:ident) => {
        (
            $name,
            $words::KNOWN
                .iter()
                .map(|it| it.word().replace('_', "-"))
                .collect(),
        )
    };
}

/// The lists whose words of the model each have a text.
fn lists() -> [(&'static str, Vec<String>); 18] {
    [
        list!("certainty", Certainty),
        list!("effort", Effort),
        list!("engagement", Engagement),
        list!("engagement-means", Engagement),
        list!("flow", Flow),
        list!("head", Head),
        list!("kind", ActorKind),
        list!("link-state", LinkState),
        list!("link-state-short", LinkState),
        list!("meeting-kind", MeetingKind),
        list!("movability", Movability),
        list!("need", Need),
        list!("scope", Scope),
        list!("shape", NodeShape),
        list!("stance", Stance),
        list!("stroke", Stroke),
        list!("task-kind", TaskKind),
        list!("tie-role", TieRole),
    ]
}

/// The texts that are numbered, and how many there are.
const NUMBERED: [(&str, usize); 8] = [
    ("gesture-finger", 11),
    ("gesture-mouse", 15),
    ("gesture-pen", 3),
    ("gesture-trackpad", 2),
    ("month", 12),
    ("month-short", 12),
    ("weekday", 7),
    ("weekday-short", 7),
];

/// The keys that the program makes of a list and a word, or of a list and a number.
fn made() -> BTreeSet<String> {
    let mut made = BTreeSet::new();
    for (list, words) in lists() {
        made.extend(words.iter().map(|word| format!("{list}-{word}")));
    }
    for (list, count) in NUMBERED {
        for nth in 1..=count {
            let key = format!("{list}-{nth}");
            made.extend(list.starts_with("gesture").then(|| format!("{key}-does")));
            made.insert(key);
        }
    }
    for part in [
        "acquaintance",
        "effort",
        "nearness",
        "power",
        "resources",
        "target",
    ] {
        made.extend(["none", "low", "middle", "high"].map(|grade| format!("part-{part}-{grade}")));
    }
    for role in TieRole::KNOWN {
        let role = role.word().replace('_', "-");
        made.extend(
            ["on", "back", "mutual", "between"].map(|way| format!("tie-seen-{role}-{way}")),
        );
    }
    made
}

/// A literal of the sources, and the file it stands in.
struct Literal {
    file: String,
    text: String,
}

fn literals() -> Vec<Literal> {
    let mut found = Vec::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    super::visit(&root, &mut |path, source| {
        let file = path.strip_prefix(&root).unwrap();
        let file = file.to_string_lossy().replace('\\', "/");
        let texts = strings(source);
        found.extend(texts.into_iter().map(|text| Literal {
            file: file.clone(),
            text,
        }));
    });
    found
}

/// The string literals of a source, as they are written there.
fn strings(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = source;
    while let Some(at) = rest.find(['"', '\'', '/']) {
        let (sign, after) = rest[at..].split_at(1);
        rest = match sign {
            "/" if after.starts_with('/') => after.split_once('\n').map_or("", |(_, next)| next),
            "\"" => {
                let end = end_of_string(after);
                found.push(after[..end].to_owned());
                after.get(end + 1..).unwrap_or_default()
            }
            "'" => after_letter(after),
            _ => after,
        };
    }
    found
}

fn end_of_string(text: &str) -> usize {
    let mut escaped = false;
    let ends = |(_, letter): &(usize, char)| {
        let ends = *letter == '"' && !escaped;
        escaped = *letter == '\\' && !escaped;
        ends
    };
    text.char_indices()
        .find(ends)
        .map_or(text.len(), |(at, _)| at)
}

/// What follows a letter in quotes, or the name of a lifetime.
fn after_letter(text: &str) -> &str {
    let mut letters = text.char_indices();
    let first = letters.next().map(|(_, letter)| letter);
    let (at, second) = letters.next().unwrap_or((text.len(), ' '));
    match (first, second) {
        (Some('\\'), _) => text[at + 1..].split_once('\'').map_or("", |(_, next)| next),
        (Some(_), '\'') => &text[at + 1..],
        _ => text,
    }
}

fn known(language: Language) -> BTreeSet<&'static str> {
    keys(language.source()).collect()
}

/// Whether a literal is written as keys of several words are.
fn is_key_like(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let begins = text.starts_with(|c: char| c.is_ascii_lowercase());
    begins && text.contains('-') && !text.ends_with('-') && text.chars().all(plain)
}

#[test]
fn every_key_that_the_sources_name_is_in_every_language() {
    let lists = lists();
    let is_name = |text: &str| {
        let list = lists.iter().any(|(list, _)| *list == text);
        let numbered = NUMBERED.iter().any(|(list, _)| *list == text);
        list || numbered || NAMES.contains(&text) || CONTENT.contains(&text)
    };
    let mut named = made();
    for Literal { file, text } in literals() {
        let speaks = !WITHOUT_TEXTS
            .iter()
            .any(|part| file.starts_with(part) || file.ends_with(part));
        if speaks && is_key_like(&text) && !is_name(&text) {
            named.insert(text);
        }
    }
    assert!(named.len() > 1000, "{} keys are named", named.len());
    for language in Language::ALL {
        let known = known(language);
        let lacking: Vec<_> = named
            .iter()
            .filter(|key| !known.contains(key.as_str()))
            .collect();
        assert!(
            lacking.is_empty(),
            "{language:?} has no text for {lacking:?}; what is written as keys are and is none goes into NAMES"
        );
    }
}

#[test]
fn every_key_that_a_text_is_asked_by_at_once_is_in_every_language() {
    let mut asked = BTreeSet::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    super::visit(&root, &mut |_, source| {
        for call in [
            "texts.of(\"",
            "texts.with(\"",
            "texts.find(\"",
            "bench.of(\"",
        ] {
            let calls = source.split(call).skip(1);
            asked.extend(calls.filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())));
        }
    });
    assert!(asked.len() > 300, "{} keys are asked by", asked.len());
    for language in Language::ALL {
        let known = known(language);
        let lacking: Vec<_> = asked
            .iter()
            .filter(|key| !known.contains(key.as_str()))
            .collect();
        assert!(
            lacking.is_empty(),
            "{language:?} has no text for {lacking:?}"
        );
    }
}

#[test]
fn every_key_of_a_language_is_named_by_the_sources() {
    let made = made();
    let literals: BTreeSet<_> = literals().into_iter().map(|literal| literal.text).collect();
    for language in Language::ALL {
        let known = known(language);
        let idle: Vec<_> = (known.into_iter())
            .filter(|key| !literals.contains(*key) && !made.contains(*key))
            .collect();
        assert!(
            idle.is_empty(),
            "{language:?} has texts that nobody shows: {idle:?}"
        );
    }
}

#[test]
fn keys_are_made_of_no_other_lists() {
    let mut used = BTreeSet::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    super::visit(&root, &mut |_, source| {
        for call in source
            .split(" word(")
            .skip(1)
            .chain(source.split("(word(").skip(1))
        {
            let list = call
                .split(')')
                .next()
                .and_then(|inside| inside.split('"').nth(1));
            used.extend(list.map(str::to_owned));
        }
    });
    let told: BTreeSet<_> = lists().iter().map(|(list, _)| (*list).to_owned()).collect();
    assert_eq!(
        used, told,
        "`lists` tells which lists have a text for each word"
    );
}

#[test]
fn literals_are_told_from_what_stands_around_them() {
    let source = r#"
        // "not-this"
        let quote = '"'; // nor "that"
        let escaped = ('\'', "one-\"two\"", '\\');
        fn borrowed<'a>(text: &'a str) -> &'a str { of("three-four") / 2 }
    "#;
    assert_eq!(strings(source), ["one-\\\"two\\\"", "three-four"]);
}
