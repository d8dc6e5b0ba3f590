//! The windows, questions and messages over everything, and the start screen.

use super::{Seen, WIDE, window};
use alliage::i18n::{Language, Texts};
use alliage::library;
use alliage::scene::Look;
use alliage::ui::action::Action;
use alliage::ui::bars::toasts::{Toasts, toasts_ui};
use alliage::ui::style::theme;
use alliage::ui::widgets::ask::{Ask, ask_ui};
use alliage::ui::windows::file_chooser::{Listing, PathAnswer, PathDialog, PathPurpose, path_ui};
use alliage::ui::windows::settings::{Settings, settings_ui};
use alliage::ui::windows::shortcuts::{groups, sheet_ui};
use alliage::ui::windows::start::{Recent, Start, StartPreset, start_ui};
use alliage::ui::{Request, ThemeChoice};
use egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use std::path::PathBuf;

#[test]
fn the_sheet_says_every_shortcut_and_closes() {
    let seen = Seen::new(Language::French);
    let mut harness = window(WIDE, seen, |ui, seen, requests| {
        let said = groups(ui.ctx(), seen.desk());
        let lines = said.iter().flat_map(|(_, lines)| lines);
        let with_keys = Action::ALL.iter().filter(|it| !it.chords().is_empty());
        assert!(lines.clone().count() > with_keys.count());
        for (how, does) in lines {
            assert!(
                !how.starts_with("gesture-") && !does.starts_with("gesture-"),
                "{how} {does}"
            );
        }
        sheet_ui(ui.ctx(), seen.desk(), requests);
    });
    harness.run();
    harness.get_by_label("Fermer").click();
    harness.run();
    assert!(harness.state_mut().asked().contains(&Request::CloseDialog));
}

#[test]
fn settings_ask_for_what_is_chosen() {
    let now = Settings {
        language: Language::French,
        theme: ThemeChoice::System,
        scale: 1.0,
        letter_keys: true,
        wheel_zooms: false,
        recent: 2,
    };
    let seen = Seen::new(Language::French);
    let mut harness = window([1000.0, 900.0], seen, move |ui, seen, requests| {
        settings_ui(ui.ctx(), (&seen.texts, Look::light()), &now, requests);
    });
    harness.run();
    for label in [
        "English",
        "Thème sombre",
        "Plus grand",
        "Oublier cette liste",
    ] {
        harness.get_by_label(label).click();
        harness.run();
    }
    harness
        .get_by_label("Une lettre seule prend un outil")
        .click();
    harness.run();
    let asked = harness.state_mut().asked();
    let Some(Request::Scale(scale)) = asked.get(2) else {
        panic!("{asked:?}");
    };
    assert!((scale - 1.05).abs() < 1e-4);
    assert_eq!(asked[0], Request::Speak(Language::English));
    assert_eq!(asked[1], Request::Wear(ThemeChoice::Dark));
    assert_eq!(asked[3], Request::ForgetRecent);
    assert_eq!(asked[4], Request::LetterKeys(false));
}

fn question<'a>() -> Harness<'a, Option<usize>> {
    let mut harness = Harness::builder()
        .with_size(WIDE)
        .with_context_setup(theme::install)
        .build_ui_state(
            |ui, answer: &mut Option<usize>| {
                let ask = Ask {
                    title: "Save?",
                    text: "It would be lost.",
                    details: "",
                    buttons: &["Save", "Drop", "Stay"],
                };
                let given = ask_ui(ui.ctx(), Look::light(), &ask);
                *answer = answer.or(given);
            },
            None,
        );
    harness.run();
    harness
}

#[test]
fn enter_takes_the_first_answer_and_escape_the_last() {
    for (key, answer) in [(Key::Enter, 0), (Key::Escape, 2)] {
        let mut harness = question();
        harness.key_press(key);
        harness.run();
        assert_eq!(*harness.state(), Some(answer));
    }
    let mut harness = question();
    harness.get_by_label("Drop").click();
    harness.run();
    assert_eq!(*harness.state(), Some(1));
}

#[test]
fn messages_go_away_and_their_buttons_ask() {
    let mut toasts = Toasts::default();
    toasts.say("Copié");
    toasts.offer("Perdu", "Garder", Request::Save);
    let seen = Seen::new(Language::French);
    let mut harness = window(WIDE, seen, move |ui, seen, requests| {
        let within = ui.max_rect();
        let dress = (&seen.texts, Look::light());
        toasts_ui(ui.ctx(), dress, &mut toasts, within, requests);
    });
    harness.run_steps(4);
    harness.get_by_label("Copié");
    harness.get_by_label("Garder").click();
    harness.run_steps(4);
    assert_eq!(harness.state_mut().asked(), [Request::Save]);
    assert!(harness.query_by_label("Perdu").is_none());
    harness.input_mut().time = Some(60.0);
    harness.run_steps(2);
    assert!(harness.query_by_label("Copié").is_none());
}

fn choosing<'a>(purpose: PathPurpose) -> Harness<'a, Option<PathAnswer>> {
    let mut dialog = PathDialog::new(purpose, PathBuf::from("/boards"), "");
    let texts = Texts::new(Language::English);
    let mut harness = Harness::builder()
        .with_size(WIDE)
        .with_context_setup(theme::install)
        .build_ui_state(
            move |ui, answer: &mut Option<PathAnswer>| {
                let mut read = |folder: &std::path::Path| Listing {
                    folders: vec!["old".to_owned()],
                    files: vec![format!("{}.ron", folder.file_name().unwrap().display())],
                    error: String::new(),
                };
                let look = (&texts, Look::light());
                let given = path_ui(ui.ctx(), look, &mut dialog, &[], &mut read);
                *answer = answer.take().or(given);
            },
            None,
        );
    harness.run();
    harness
}

#[test]
fn a_file_is_found_by_walking_through_folders() {
    let mut harness = choosing(PathPurpose::Open);
    harness.get_by_label("old").click();
    harness.run();
    harness.get_by_label("old.ron").click();
    harness.run();
    let chosen = PathAnswer::Chosen(PathBuf::from("/boards/old/old.ron"));
    assert_eq!(*harness.state(), Some(chosen));
}

#[test]
fn a_file_to_be_written_is_named_before_it_is_chosen() {
    let mut harness = choosing(PathPurpose::Save);
    harness.get_by_label("boards.ron").click();
    harness.run();
    assert_eq!(*harness.state(), None);
    harness.get_by_label("Save").click();
    harness.run();
    let chosen = PathAnswer::Chosen(PathBuf::from("/boards/boards.ron"));
    assert_eq!(*harness.state(), Some(chosen));
}

#[test]
fn the_start_screen_begins_and_takes_up_boards() {
    let board = library::board("fr", library::PRESET_DEFAULT);
    let axes = board.maps[0].axes.clone();
    let recent = [Recent {
        path: PathBuf::from("/boards/route.ron"),
        name: "Route".to_owned(),
        when: "hier".to_owned(),
    }];
    let seen = Seen::new(Language::French);
    let mut harness = window(WIDE, seen, move |ui, seen, requests| {
        let presets = [StartPreset {
            key: "alliances",
            title: "Alliances",
            hint: "Qui\u{202f}?",
            axes: &axes,
        }];
        let start = Start {
            recent: &recent,
            presets: &presets,
            examples: &[],
            theme: ThemeChoice::System,
        };
        start_ui(ui, (&seen.texts, Look::light()), &start, requests);
    });
    harness.run();
    for label in [
        "Alliances, Qui\u{202f}?",
        "Route, /boards/route.ron, hier",
        "Ouvrir un tableau…",
    ] {
        harness.get_by_label(label).click();
        harness.run();
    }
    harness.get_by_label("English").click();
    harness.run();
    let asked = harness.state_mut().asked();
    let path = PathBuf::from("/boards/route.ron");
    assert_eq!(
        asked,
        [
            Request::New("alliances".to_owned()),
            Request::OpenPath(path),
            Request::Open,
            Request::Speak(Language::English),
        ]
    );
}
