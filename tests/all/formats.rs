//! The table of formats: every row makes its bytes, reads what it wrote, stops when it is called off, and is what the menus,
//! the dialogs and the command line offer.

use crate::scene::place::crowd;
use alliage::formats::{
    Cancelled, Content, Format, FormatId, Options, Progress, Seen, Shown, UnderWay, Unread,
    picture, read, svg,
};
use alliage::i18n::{Language, Texts, keys};
use alliage::model::{Actor, Board};
use alliage::scene::arrange::{Step, arrange, arrange_while};
use alliage::scene::{Look, build};
use alliage::ui::action::{Action, EXPORTS};
use alliage::ui::bars::bar::{MENUS, Menu};
use alliage::ui::windows::file_chooser::PathPurpose;
use alliage::{cli, file, library};
use jiff::Timestamp;
use std::cell::Cell;
use std::collections::BTreeSet;
use std::ffi::OsString;
use std::path::Path;

fn rows() -> impl Iterator<Item = &'static Format> {
    FormatId::ALL.iter().map(|it| it.format())
}

fn examples() -> Vec<Board> {
    let read = |text: &str| file::read(text.as_bytes()).unwrap().board;
    let examples = library::examples().iter();
    examples.map(|example| read(example.text)).collect()
}

fn bytes(
    format: &Format,
    board: &Board,
    language: Language,
    options: &Options,
    progress: &Progress,
) -> Result<Vec<u8>, Cancelled> {
    let texts = Texts::new(language);
    let seen = Seen {
        map: board.maps.first().unwrap().id,
        shown: Shown::ALL,
        texts: &texts,
        now: Timestamp::constant(1_795_600_000, 0),
    };
    format.bytes(board, &seen, options, progress)
}

/// What the program says when it is given words.
fn said(words: &str) -> String {
    let words = words.split(' ').map(OsString::from);
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let open = |_| -> Result<(), String> { panic!("nothing is to be opened") };
    let _status = cli::run(words, &mut out, &mut err, open);
    out.extend(err);
    String::from_utf8(out).unwrap()
}

#[test]
fn every_format_has_endings_of_its_own() {
    let endings: Vec<_> = rows().flat_map(|it| it.endings).copied().collect();
    assert!(endings.starts_with(&["ron", "svg", "ics"]), "{endings:?}");
    let once: BTreeSet<_> = endings.iter().collect();
    assert_eq!(once.len(), endings.len());
    for (id, format) in FormatId::ALL.iter().zip(rows()) {
        assert!(!format.endings.is_empty() && !format.holds.is_empty());
        assert!(format.write.is_some() || format.read.is_some());
        for ending in format.endings {
            let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit();
            assert!(ending.chars().all(plain), "{ending}");
            let shouted = format!("A.{}", ending.to_uppercase());
            let found = FormatId::of_path(Path::new(&shouted), FormatId::ALL);
            assert_eq!(found, Some(*id));
        }
    }
    let unknown = FormatId::of_path(Path::new("svg"), FormatId::ALL);
    assert_eq!(unknown, None);
}

#[test]
fn every_format_has_its_texts_in_both_languages() {
    for language in Language::ALL {
        let known: BTreeSet<_> = keys(language.source()).collect();
        for format in rows() {
            let mut named = vec![format.name, format.title];
            named.extend(format.choices.iter().flat_map(|it| [it.about, it.value]));
            if let Some(export) = &format.export {
                named.extend([export.action, export.written, export.told]);
                let before = export.before.as_ref();
                named.extend(
                    before
                        .into_iter()
                        .flat_map(|it| [it.holds, it.without, it.held_back, it.leaves, it.choose]),
                );
            }
            for key in named {
                assert!(known.contains(key), "{language:?} lacks {key}");
            }
        }
    }
}

#[test]
fn every_format_makes_bytes_of_every_example() {
    let written = rows().filter(|format| format.write.is_some());
    for format in written {
        for (board, language) in examples().iter().zip(Language::ALL.into_iter().cycle()) {
            let progress = Progress::default();
            let made = bytes(format, board, language, &Options::default(), &progress);
            let made = made.unwrap();
            assert!(made.starts_with(format.begins), "{}", format.name);
            assert!(format.is_sound(&made), "{}", format.name);
            assert!(format.begins.is_empty() || !format.is_sound(b""));
            assert_eq!(progress.done(), 1.0);
            let again = Progress::default();
            let again = bytes(format, board, language, &Options::default(), &again);
            assert_eq!(again.unwrap(), made, "{}", format.name);
        }
    }
}

#[test]
fn what_holds_the_board_reads_back_as_it_was() {
    let mut tried = 0;
    for format in rows().filter(|it| it.can_hold(Content::Board)) {
        let opens = format.opens().unwrap();
        for board in examples() {
            let progress = Progress::default();
            let made = bytes(
                format,
                &board,
                Language::French,
                &Options::default(),
                &progress,
            );
            let opened = opens(&made.unwrap(), &Progress::default()).unwrap();
            assert!(opened.board == board && opened.report.is_empty());
            tried += 1;
        }
    }
    assert_eq!(tried, examples().len());
}

#[test]
fn a_file_is_opened_as_its_name_says_and_else_as_a_board() {
    let text = library::examples()[0].text.as_bytes();
    for name in ["board.ron", "board.RON", "board", "board.svg", "board.txt"] {
        let opened = read(Path::new(name), text, &Progress::default());
        assert!(opened.is_ok(), "{name}");
    }
    let refused = read(Path::new("board.ron"), b"<svg/>", &Progress::default());
    assert!(matches!(refused, Err(Unread::Refused(_))));
}

#[test]
fn what_is_called_off_makes_nothing() {
    let progress = Progress::default();
    let handle = progress.clone();
    handle.cancel();
    let board = &examples()[0];
    for format in rows() {
        let made = bytes(
            format,
            board,
            Language::French,
            &Options::default(),
            &progress,
        );
        assert_eq!(made, Err(Cancelled), "{}", format.name);
        if let Some(read) = format.read {
            let text = library::examples()[0].text.as_bytes();
            assert!(matches!(read(text, &progress), Err(Unread::Cancelled(_))));
        }
    }
    assert_eq!(progress.done(), 0.0);
}

#[test]
fn the_picture_of_a_large_board_is_called_off_while_it_is_built() {
    let board = crowd(500);
    let progress = Progress::default();
    let texts = Texts::new(Language::French);
    let asked = Cell::new(0);
    let count = |_: &Actor| {
        asked.set(asked.get() + 1);
        progress.cancel();
        true
    };
    let seen = Seen {
        map: board.maps.first().unwrap().id,
        shown: Shown {
            actor: &count,
            ..Shown::ALL
        },
        texts: &texts,
        now: Timestamp::UNIX_EPOCH,
    };
    let format = FormatId::Svg.format();
    let made = format.bytes(&board, &seen, &Options::default(), &progress);
    assert_eq!((made, progress.done()), (Err(Cancelled), 0.0));
    assert!(asked.get() > 0);
}

#[test]
fn the_picture_of_a_large_board_is_called_off_while_labels_are_placed() {
    let board = crowd(5_000);
    let progress = Progress::default();
    let (format, options) = (FormatId::Svg.format(), Options::default());
    std::thread::scope(|scope| {
        let work = || bytes(format, &board, Language::French, &options, &progress);
        let worker = scope.spawn(work);
        // Labels of so many take most of the time: the handle is at hand long before they end.
        while progress.done() < 0.15 && !worker.is_finished() {
            std::thread::yield_now();
        }
        progress.cancel();
        assert_eq!(worker.join().unwrap(), Err(Cancelled));
    });
    let done = progress.done();
    assert!((0.15..0.95).contains(&done), "{done}");
}

#[test]
fn a_picture_that_is_made_is_called_off_while_it_is_written() {
    let board = crowd(20);
    let (map, progress) = (board.maps.first().unwrap().id, Progress::default());
    let made = picture(&board, map, Look::light(), ',', Shown::ALL, &progress).unwrap();
    let whole = svg::svg(&made, &progress).unwrap();
    assert!(whole.ends_with("</svg>\n"));
    assert!((0.95..1.0).contains(&progress.done()));
    progress.cancel();
    assert_eq!(svg::svg(&made, &progress), Err(Cancelled));
}

#[test]
fn nothing_else_changes_when_the_way_is_told() {
    let board = crowd(700);
    let map = board.maps.first().unwrap().id;
    let all = |_: &Actor| true;
    let scene = build::build(&board, map, Look::light(), &all);
    let mut shares = Vec::new();
    let told = arrange_while(&scene, Step::of(1.0), &[3, 5], |share| {
        shares.push(share);
        Ok::<_, Cancelled>(())
    });
    assert_eq!(told.unwrap(), arrange(&scene, Step::of(1.0), &[3, 5]));
    assert!(shares.len() == 10 && shares.is_sorted() && shares[9] < 1.0);
    let stopped = arrange_while(&scene, Step::of(1.0), &[], |share| {
        if share > 0.5 { Err(Cancelled) } else { Ok(()) }
    });
    assert_eq!(stopped, Err(Cancelled));
}

#[test]
fn a_file_that_is_written_anew_calls_off_what_is_still_made_for_it() {
    let mut under_way = UnderWay::default();
    let first = under_way.begin(Path::new("a.svg"));
    let other = under_way.begin(Path::new("b.svg"));
    let second = under_way.begin(Path::new("a.svg"));
    assert!(first.is_cancelled());
    assert!(!second.is_cancelled() && !other.is_cancelled());
    second.reach(1.0).unwrap();
    let third = under_way.begin(Path::new("a.svg"));
    assert!(!second.is_cancelled(), "it was done");
    assert!(!third.is_cancelled() && third.done() == 0.0);
}

#[test]
fn a_step_of_a_work_is_a_share_of_its_part() {
    let progress = Progress::default();
    let part = 0.5..1.0;
    progress.step(1, 2, &part).unwrap();
    assert_eq!(progress.done(), 0.75);
    progress.step(0, 0, &part).unwrap();
    assert_eq!(progress.done(), 0.5);
    progress.reach(7.0).unwrap();
    assert_eq!(progress.done(), 1.0);
}

#[test]
fn choices_change_the_bytes_and_what_cannot_be_chosen_does_not() {
    let board = &examples()[0];
    for format in rows() {
        let of = |options: &Options| {
            bytes(
                format,
                board,
                Language::French,
                options,
                &Progress::default(),
            )
            .unwrap()
        };
        let usual = of(&Options::default());
        for choice in format.choices {
            let with = |value: &str| Options::default().with(choice, value);
            assert!(choice.values.len() > 1, "{}", choice.name);
            assert_eq!(of(&with(choice.values[0])), usual);
            assert_eq!(with("nothing"), Options::default());
            for value in &choice.values[1..] {
                assert_ne!(of(&with(value)), usual, "{} {value}", choice.name);
            }
        }
    }
    let twice = Options::default()
        .with(&svg::THEME, "dark")
        .with(&svg::THEME, "light");
    assert_eq!(twice.of(&svg::THEME), "light");
}

#[test]
fn the_menus_and_the_actions_offer_what_the_table_offers() {
    let all = FormatId::ALL.iter().copied();
    let offered: Vec<_> = all.filter(|it| it.format().export.is_some()).collect();
    assert_eq!(offered, FormatId::EXPORTED);
    let actions: Vec<_> = offered.iter().map(|it| Action::Export(*it)).collect();
    assert_eq!(actions, EXPORTS);
    let listed = Action::ALL
        .iter()
        .filter(|it| matches!(it, Action::Export(_)));
    assert!(listed.eq(&actions));
    let Some(Menu::More("menu-file", lines)) = MENUS.first() else {
        panic!("the first menu is that of files");
    };
    assert!(lines.contains(&Menu::Each(&EXPORTS)));
    for (action, id) in actions.iter().zip(offered) {
        let export = id.format().export.as_ref().unwrap();
        assert_eq!(
            (action.key(), action.icon()),
            (export.action, Some(export.icon))
        );
    }
}

#[test]
fn the_dialogs_offer_the_endings_of_the_table() {
    let of = |purpose: PathPurpose| -> Vec<_> {
        let formats = purpose.formats().into_iter();
        formats.flat_map(|it| it.endings).copied().collect()
    };
    assert_eq!(of(PathPurpose::Open), [file::EXTENSION]);
    assert_eq!(of(PathPurpose::Save), [file::EXTENSION]);
    for id in FormatId::EXPORTED {
        assert_eq!(of(PathPurpose::Export(*id)), id.format().endings);
    }
}

#[test]
fn the_command_line_lists_the_endings_and_choices_of_the_table() {
    let formats = FormatId::EXPORTED.iter().map(|it| it.format());
    let endings = formats.clone().flat_map(|it| it.endings);
    let endings = endings.map(|it| format!(".{it}")).collect::<Vec<_>>();
    let endings = endings.join(", ");
    let help = said("alliage --language en export --help");
    assert!(help.contains(&format!("ends with {endings}\n")), "{help}");
    let refused = said("alliage --language en export board.ron --to picture.xyz");
    assert!(
        refused.contains(&format!("must end with {endings}.")),
        "{refused}"
    );
    let typed = help
        .lines()
        .filter_map(|line| line.trim().strip_prefix("--"));
    let typed: Vec<_> = typed.filter_map(|line| line.split(' ').next()).collect();
    let mut known = vec!["language", "to"];
    known.extend(formats.flat_map(|it| it.choices).map(|it| it.name));
    known.push("map");
    assert_eq!(typed, known);
    let bash = said("alliage --language en completions bash");
    assert!(known.iter().all(|name| bash.contains(&format!("--{name}"))));
}
