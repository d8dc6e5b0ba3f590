//! The texts of the interface: complete in both languages, known to the fonts, written as French is.

mod keys;

use alliage::i18n::{Language, NARROW_SPACE, Texts, Value, firm, keys};
use alliage::{file, library};
use std::collections::BTreeSet;
use std::path::Path;

fn all_keys(language: Language) -> BTreeSet<&'static str> {
    keys(language.source()).collect()
}

#[test]
fn both_languages_have_the_same_keys_once() {
    for language in Language::ALL {
        let listed = keys(language.source()).count();
        assert_eq!(
            listed,
            all_keys(language).len(),
            "a key stands twice in {language:?}"
        );
    }
    let (french, english) = (all_keys(Language::French), all_keys(Language::English));
    let lacking: Vec<_> = french.symmetric_difference(&english).collect();
    assert!(lacking.is_empty(), "{lacking:?}");
}

#[test]
fn fluent_reads_every_line() {
    for language in Language::ALL {
        let source = language.source().to_owned();
        if let Err((_, errors)) = fluent_bundle::FluentResource::try_new(source) {
            panic!("{language:?}: {errors:?}");
        }
    }
}

#[test]
fn texts_with_values_take_the_same_values_in_both_languages() {
    let values = |language: Language, key: &str| -> BTreeSet<String> {
        let source = language.source();
        let start = source.find(&format!("\n{key} =")).unwrap() + 1;
        let end = source[start..]
            .find("\n\n")
            .into_iter()
            .chain(source[start..].match_indices('\n').find_map(|(at, _)| {
                let next = source.as_bytes()[start..].get(at + 1)?;
                (!next.is_ascii_whitespace() && *next != b'}').then_some(at)
            }))
            .min()
            .unwrap_or(source.len() - start);
        let message = &source[start..start + end];
        let named = message.split('$').skip(1);
        named
            .map(|rest| {
                rest.chars()
                    .take_while(|c| c.is_alphanumeric() || *c == '_')
                    .collect()
            })
            .collect()
    };
    for key in all_keys(Language::English) {
        assert_eq!(
            values(Language::French, key),
            values(Language::English, key),
            "{key}"
        );
    }
}

#[test]
fn french_is_written_as_french_is() {
    for (at, line) in Language::French.source().lines().enumerate() {
        let Some((_, text)) = line.split_once('=').filter(|_| !line.starts_with('#')) else {
            continue;
        };
        let at = at + 1;
        let plain: String = text
            .split('{')
            .map(|part| part.rsplit('}').next().unwrap_or(""))
            .collect();
        for sign in [" ;", " !", " ?", " :", " »", "« "] {
            assert!(
                !text.contains(sign),
                "line {at}: a plain space beside {sign:?}: {text}"
            );
        }
        assert!(
            !plain.contains('\''),
            "line {at}: a straight apostrophe: {text}"
        );
        assert!(!plain.contains("..."), "line {at}: three points: {text}");
        assert!(!plain.contains('"'), "line {at}: straight quotes: {text}");
    }
}

/// Looks at every source in a folder.
fn visit(folder: &Path, see: &mut dyn FnMut(&Path, &str)) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            visit(&path, see);
        } else {
            see(&path, &std::fs::read_to_string(&path).unwrap());
        }
    }
}

#[test]
fn numbers_are_written_as_the_language_does() {
    let (french, english) = (Texts::new(Language::French), Texts::new(Language::English));
    assert_eq!(french.number(3.62, 1), "3,6");
    assert_eq!(english.number(3.62, 1), "3.6");
    assert_eq!(french.number(-2.0, 1), "−2,0");
    assert_eq!(french.number(-0.01, 1), "0,0");
    assert_eq!(french.percent(1.0), "100\u{202F}%");
    assert_eq!(english.percent(0.1), "10%");
}

#[test]
fn plurals_are_those_of_the_language() {
    let french = Texts::new(Language::French);
    let many = french.with("what-many", &[("count", Value::from(3))]);
    assert_eq!(many, "3 acteur·ices");
}

#[test]
fn the_system_s_language_is_french_or_else_english() {
    for (code, language) in [
        ("fr-FR", Language::French),
        ("fr_CA.UTF-8", Language::French),
        ("FR", Language::French),
        ("en-US", Language::English),
        ("oc", Language::English),
        ("", Language::English),
    ] {
        assert_eq!(Language::of_code(code), language, "{code}");
    }
}

#[test]
fn no_line_of_a_sentence_ends_at_a_narrow_space() {
    let french = Texts::new(Language::French);
    let narrow = |text: &str| text.contains(NARROW_SPACE);
    let mut labels = 0;
    for key in keys(Language::French.source()) {
        let text = french.of(key);
        let long = text.chars().count() > 24;
        assert!(!(long && narrow(text)), "{key}: {text}");
        labels += usize::from(narrow(text));
    }
    assert!(labels > 0, "short labels keep their narrow spaces");
    let named = french.with("quick-namesake", &[("name", "Mairie".into())]);
    assert!(!narrow(&named), "{named}");
    assert_eq!(firm("Qui\u{202F}?"), "Qui\u{A0}?");
}

#[test]
fn the_examples_bear_the_titles_of_their_boards() {
    let keys = ["struggle", "target", "workshop"];
    let titles = [
        "entrepot-des-trois-chenes",
        "cible-conseil-departemental",
        "atelier-vide",
    ]
    .map(|name| {
        let example = library::examples().iter().find(|it| it.key == name);
        let opened = file::read(example.unwrap().text.as_bytes()).unwrap();
        firm(&opened.board.description.title).into_owned()
    });
    for language in Language::ALL {
        let texts = Texts::new(language);
        let said = keys.map(|key| texts.of(&format!("start-example-{key}")).to_owned());
        assert_eq!(said.map(|it| firm(&it).into_owned()), titles);
    }
}
