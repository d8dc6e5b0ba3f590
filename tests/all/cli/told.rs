//! Help, errors of typing, completions, the manual page, and the words for what befalls files.

use super::{ENGLISH, FRENCH, Room};
use alliage::i18n::{Language, Texts};
use alliage::store::{FoldersError, ReadError, SaveError};
use alliage::{explain, file, store_words};
use std::io::ErrorKind;
use std::path::PathBuf;

const COMMANDS: [&str; 4] = ["check", "export", "completions", "man"];
/// Words of the parser that would betray a text nobody translated.
const ENGLISH_WORDS: [&str; 6] = [
    "Usage",
    "Commands",
    "Print help",
    "possible values",
    "default:",
    "COMMAND]",
];

#[test]
fn help_is_in_the_language_of_the_system_and_shows_examples() {
    let room = Room::new();
    let asked = [vec!["--help"], vec!["-h"]]
        .into_iter()
        .chain(COMMANDS.map(|command| vec![command, "--help"]));
    for args in asked {
        let french = room.run(FRENCH, &args);
        assert_eq!((french.status, french.err.as_str()), (0, ""));
        assert!(french.out.contains("Utilisation\u{a0}:"), "{}", french.out);
        assert!(french.out.contains("--language <LANGUE>"), "{}", french.out);
        for word in ENGLISH_WORDS {
            assert!(!french.out.contains(word), "{word} in {}", french.out);
        }
        let english = room.run(ENGLISH, &args);
        assert!(english.out.contains("Usage:"), "{}", english.out);
        if args.contains(&"--help") {
            assert!(french.out.contains("Exemples\u{a0}:"), "{}", french.out);
            assert!(english.out.contains("Examples:"), "{}", english.out);
        }
    }
    let long = room.run(FRENCH, ["--help"]);
    for command in COMMANDS {
        assert!(long.out.contains(&format!("\n  {command} ")), "{command}");
    }
}

#[test]
fn the_version_is_that_of_the_package() {
    let said = Room::new().say("--version");
    assert_eq!(said.out, format!("alliage {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn words_that_cannot_be_understood_are_told_with_status_2() {
    let room = Room::new();
    for (line, told) in [
        ("check", "il manque <FICHIER>."),
        (
            "check --jso a.ron",
            "Vouliez-vous dire «\u{a0}--json\u{a0}»",
        ),
        (
            "check --colour a.ron",
            "«\u{a0}--colour\u{a0}» n’est pas connu ici.",
        ),
        ("export a.ron", "il manque --to <SORTIE>."),
        (
            "export a.ron --to",
            "il manque une valeur après --to <SORTIE>.",
        ),
        (
            "export a.ron --to b.svg --theme blue",
            "Valeurs possibles\u{a0}: light, dark.",
        ),
        (
            "export a.ron --to b.svg --map 0",
            "«\u{a0}0\u{a0}» ne convient pas pour --map <CARTE>.",
        ),
        (
            "export a.ron --to b.svg --to c.svg",
            "ne peut être donné qu’une fois.",
        ),
        ("completions tcsh", "bash, elvish, fish, powershell, zsh"),
        ("a.ron check b.ron", "ne vont pas ensemble"),
        ("a.ron b.ron", "«\u{a0}b.ron\u{a0}» n’est pas connu ici."),
    ] {
        let said = room.run(FRENCH, line.split(' '));
        assert_eq!((said.status, said.out.as_str()), (2, ""), "{line}");
        assert!(said.err.starts_with("alliage\u{a0}: "), "{}", said.err);
        assert!(said.err.contains(told), "{told} is not in {}", said.err);
        assert!(!said.err.contains('{'), "{}", said.err);
    }
}

#[test]
fn completions_and_the_manual_page_mention_every_command() {
    let room = Room::new();
    let shells = ["bash", "elvish", "fish", "powershell", "zsh"];
    let asked = shells.map(|shell| vec!["completions", shell]);
    for args in asked.into_iter().chain([vec!["man"]]) {
        let said = room.run(FRENCH, &args);
        assert_eq!((said.status, said.err.as_str()), (0, ""));
        for command in COMMANDS {
            assert!(said.out.contains(command), "{args:?} lacks {command}");
        }
        for option in ["json", "to", "theme", "map", "language"] {
            assert!(said.out.contains(option), "{args:?} lacks {option}");
        }
    }
}

#[test]
fn the_manual_page_is_one_page_in_one_language() {
    let room = Room::new();
    let page = room.run(FRENCH, ["man"]).out;
    assert_eq!(page.matches(".TH ").count(), 1);
    for heading in [
        ".SH NOM",
        ".SH SYNOPSIS",
        ".SH \"ALLIAGE EXPORT\"",
        ".SS EXEMPLES",
    ] {
        assert!(page.contains(heading), "{heading} is not in {page}");
    }
    assert!(
        !page.contains("EXTRA") && !page.contains("Possible values"),
        "{page}"
    );
    assert!(page.ends_with('\n'));
}

/// Every reason not to read, to save, or to have folders, in words.
fn told(texts: &Texts) -> Vec<String> {
    let path = || PathBuf::from("a/board.ron");
    let (kind, code) = (ErrorKind::Other, Some(5));
    let length = 300 << 20;
    let reads = [
        ReadError::NotFound { path: path() },
        ReadError::IsDirectory { path: path() },
        ReadError::NotAFile { path: path() },
        ReadError::TooBig {
            path: path(),
            length,
            limit: 256 << 20,
        },
        ReadError::PermissionDenied { path: path() },
        ReadError::Io {
            path: path(),
            kind,
            code,
        },
    ];
    let saves = [
        SaveError::NotVerified { path: path() },
        SaveError::IsDirectory { path: path() },
        SaveError::NotAFile { path: path() },
        SaveError::FolderMissing { path: path() },
        SaveError::NameTooLong { path: path() },
        SaveError::NameInvalid { path: path() },
        SaveError::ReadOnly { path: path() },
        SaveError::PermissionDenied { path: path() },
        SaveError::DiskFull { path: path() },
        SaveError::ChangedOnDisk { path: path() },
        SaveError::ReadBack { path: path() },
        SaveError::Damaged {
            path: path(),
            recovery: None,
            kind,
        },
        SaveError::Damaged {
            path: path(),
            recovery: Some(path()),
            kind,
        },
        SaveError::Io {
            path: path(),
            kind,
            code: None,
        },
    ];
    let folders = [
        FoldersError::NoHome,
        FoldersError::Io { path: path(), kind },
    ];
    let reads = reads
        .iter()
        .map(|error| store_words::read_error(texts, error));
    let saves = saves
        .iter()
        .map(|error| store_words::save_error(texts, error));
    let folders = folders
        .iter()
        .map(|error| store_words::folders_error(texts, error));
    reads.chain(saves).chain(folders).collect()
}

#[test]
fn whatever_befalls_a_file_is_told_in_a_sentence_of_its_own() {
    for language in Language::ALL {
        let texts = Texts::new(language);
        let mut all = told(&texts);
        for sentence in &all {
            assert!(
                sentence.ends_with('.') && sentence.contains(' '),
                "{sentence}"
            );
            assert!(!sentence.contains(['{', '}', '$']), "{sentence}");
        }
        let count = all.len();
        all.sort();
        all.dedup();
        assert_eq!(all.len(), count);
    }
}

#[test]
fn sizes_and_empty_names_are_told_as_people_say_them() {
    let french = Texts::new(Language::French);
    let limit = |limit, found, most| {
        explain::file_error(&french, &file::FileError::TooLarge { limit, found, most })
    };
    let bytes = limit(file::Limit::Bytes, (256 << 20) + 1, 256 << 20);
    assert!(
        bytes.contains("257\u{a0}Mio") && bytes.contains("256 au plus"),
        "{bytes}"
    );
    let actors = limit(file::Limit::Actors, 50_003, 50_000);
    assert!(actors.contains("50\u{a0}003"), "{actors}");
    let actor = String::new();
    let repair = explain::repair(&french, &file::Repair::NotANumber { actor });
    assert!(repair.contains("«\u{a0}sans nom\u{a0}»"), "{repair}");
    let text = "mot\n".repeat(1_000);
    let long = explain::repair(&french, &file::Repair::NotesOfNobody { id: 9, text });
    assert!(
        long.contains('…') && !long.contains('\n') && long.len() < 500,
        "{long}"
    );
}

#[test]
fn repairs_are_counted_in_words() {
    let opened = |text: &str| file::read(text.as_bytes()).unwrap().report;
    let head = "(format: \"alliage\", version: 1, min_reader: 1, actors: [], ";
    let one = opened(&format!("{head} maps: [])"));
    let none = opened(alliage::library::examples()[0].text);
    for (language, nothing, single) in [
        (
            Language::French,
            "Rien n’était à réparer.",
            "Une chose a été réparée.",
        ),
        (
            Language::English,
            "Nothing was to be repaired.",
            "One thing was repaired.",
        ),
    ] {
        let texts = Texts::new(language);
        assert_eq!(explain::repairs_summary(&texts, &none), nothing);
        assert_eq!(explain::repairs_summary(&texts, &one), single);
    }
}
