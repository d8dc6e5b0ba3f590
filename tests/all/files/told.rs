//! Every refusal and every repair has a sentence in each language.

use alliage::file::{FileError, Item, Limit, Reason, Repair, Values, What};
use alliage::i18n::{Language, Texts, Value};

fn said(texts: &Texts, key: &str, values: &Values) -> String {
    let values: Vec<(&str, Value<'_>)> = values
        .iter()
        .map(|(name, value)| (*name, Value::from(value.as_str())))
        .collect();
    texts.with(key, &values)
}

fn errors() -> Vec<FileError> {
    let whats = [
        What::Empty,
        What::Zeros,
        What::Encrypted,
        What::Zip,
        What::Gzip,
        What::Pdf,
        What::Picture,
        What::Json,
        What::Markup,
        What::Utf16,
        What::Text,
        What::Binary,
    ];
    let reasons = [
        Reason::Cut,
        Reason::TooDeep,
        Reason::UnknownField("x".into()),
        Reason::MissingField("x".into()),
        Reason::Twice("x".into()),
        Reason::NotUtf8,
        Reason::NoSign(','),
        Reason::NotANumber,
        Reason::NotAText,
        Reason::NotABoolean,
        Reason::NotAName,
        Reason::Backslash,
        Reason::Stray('x'),
        Reason::WrongSort,
        Reason::Behind,
        Reason::Syntax("x".into()),
    ];
    let limits = [
        Limit::Bytes,
        Limit::Actors,
        Limit::Notes,
        Limit::Categories,
        Limit::Resources,
        Limit::Links,
        Limit::Maps,
        Limit::TieKinds,
        Limit::Ties,
        Limit::Members,
        Limit::Meetings,
        Limit::Tasks,
        Limit::InOneLine,
    ];
    let newer = ["", "9.1"].map(|app| FileError::Newer {
        app: app.to_owned(),
        version: 9,
    });
    let mut errors: Vec<FileError> = whats.map(FileError::NotABoard).into();
    errors.extend(reasons.map(|reason| FileError::Damaged {
        line: 3,
        column: 7,
        reason,
    }));
    errors.extend(limits.map(|limit| FileError::TooLarge {
        limit,
        found: 3,
        most: 2,
    }));
    errors.extend(newer);
    let format = "x".to_owned();
    errors.push(FileError::Foreign { format });
    errors
}

fn repairs() -> Vec<Repair> {
    let name = || "Mairie".to_owned();
    let item = || Item::Actor(name());
    vec![
        Repair::NoMap,
        Repair::SameId {
            item: item(),
            id: 1,
            given: 2,
        },
        Repair::Text(Item::Description),
        Repair::Text(item()),
        Repair::Axes { map: name() },
        Repair::Aspect { map: name() },
        Repair::Colour {
            name: name(),
            text: "red".into(),
        },
        Repair::NoSuchCategory {
            item: item(),
            id: 1,
        },
        Repair::NoSuchResource {
            actor: name(),
            id: 1,
        },
        Repair::NoSuchMap {
            actor: name(),
            id: 1,
        },
        Repair::OfferedTwice {
            actor: name(),
            resource: 1,
        },
        Repair::PlacedTwice {
            actor: name(),
            map: 1,
        },
        Repair::NotANumber { actor: name() },
        Repair::BeyondAxis { actor: name() },
        Repair::NotesTwice { actor: name() },
        Repair::Gone {
            item: item(),
            id: 1,
        },
        Repair::OfNobody {
            id: 1,
            text: "why".into(),
        },
        Repair::NotADate {
            item: item(),
            text: "soon".into(),
        },
        Repair::Number(item()),
        Repair::Number(Item::Description),
        Repair::Vote,
        Repair::NotesOfNobody {
            id: 1,
            text: "why".into(),
        },
    ]
}

#[test]
fn every_refusal_and_repair_has_a_whole_sentence_in_each_language() {
    let errors = errors();
    let repairs = repairs();
    let told = errors
        .iter()
        .map(|error| (error.key(), error.values()))
        .chain(repairs.iter().map(|repair| (repair.key(), repair.values())));
    for (key, values) in told {
        let both = Language::ALL.map(|language| said(&Texts::new(language), key, &values));
        assert_ne!(both[0], both[1]);
        for text in both {
            assert!(text.ends_with('.') && text != key, "{key}: {text}");
            assert!(!text.contains('{') && !text.contains('$'), "{key}: {text}");
        }
    }
}
