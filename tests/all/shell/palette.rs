//! Finding actors and commands.

use super::{Seen, WIDE, asked_by, type_text, window};
use crate::desk;
use alliage::editor::{Command, Newcomer};
use alliage::i18n::Language;
use alliage::model::ActorId;
use alliage::ui::Request;
use alliage::ui::windows::finder::{Palette, palette_ui};
use alliage::ui::words::find::Finder;
use egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

#[test]
fn names_are_found_without_case_accents_and_ligatures() {
    let seen = Seen::new(Language::French);
    let mut finder = Finder::default();
    finder.refresh(seen.editor.board(), 0);
    assert_eq!(finder.actors("auditoria", 5), [ActorId(2)]);
    assert_eq!(finder.actors("PREFET", 5), [ActorId(1)]);
    assert_eq!(finder.actors("mrie", 5), [ActorId(3)]);
    assert!(finder.actors("zorglub", 5).is_empty());
    assert!(finder.actors("  ", 5).is_empty());
    let texts = ["Nœud des collectifs".to_owned(), "Noyau".to_owned()];
    assert_eq!(finder.texts("noeud", &texts), [0]);
}

#[test]
fn a_name_that_begins_with_what_is_sought_comes_first() {
    let board = desk::board(&[
        ("Confédération des riveraines", 1.0, 1.0),
        ("Riverain·es des Prés", 1.0, 1.0),
    ]);
    let mut finder = Finder::default();
    finder.refresh(&board, 0);
    assert_eq!(finder.actors("riveraines", 5), [ActorId(2), ActorId(1)]);
}

#[test]
fn ten_thousand_names_are_searched_at_once() {
    let names: Vec<String> = (0..10_000)
        .map(|nth| format!("Collectif numéro {nth}"))
        .collect();
    let actors: Vec<(&str, f64, f64)> =
        names.iter().map(|name| (name.as_str(), 1.0, 1.0)).collect();
    let mut finder = Finder::default();
    finder.refresh(&desk::board(&actors), 0);
    let begun = std::time::Instant::now();
    let found = finder.actors("numero 9876", 30);
    assert_eq!(found.first(), Some(&ActorId(9877)));
    assert!(begun.elapsed().as_millis() < 1000, "{:?}", begun.elapsed());
}

fn palette<'a>() -> Harness<'a, Seen> {
    let mut palette = Palette::default();
    let seen = Seen::new(Language::French);
    let mut harness = window(WIDE, seen, move |ui, seen, requests| {
        palette_ui(ui.ctx(), seen.desk(), &mut palette, requests);
    });
    harness.run();
    harness
}

#[test]
fn the_palette_goes_to_an_actor() {
    let mut harness = palette();
    type_text(&mut harness, "auditoria");
    let asked = asked_by(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(
        asked,
        [Request::CloseDialog, Command::go_to(ActorId(2)).into()]
    );
}

#[test]
fn the_palette_does_a_command_chosen_with_the_arrows() {
    let mut harness = palette();
    let down = asked_by(&mut harness, Modifiers::NONE, Key::ArrowDown);
    assert!(down.is_empty());
    let asked = asked_by(&mut harness, Modifiers::NONE, Key::Enter);
    assert_eq!(asked.len(), 2);
    assert!(
        matches!(asked[1], Request::Command(Command::AddAt(_))),
        "{asked:?}"
    );
}

#[test]
fn the_palette_offers_to_add_a_name_that_nobody_bears() {
    let mut harness = palette();
    type_text(&mut harness, "Zorglub");
    harness
        .get_by_label("Ajouter «\u{202f}Zorglub\u{202f}»")
        .click();
    harness.run();
    let newcomer = Newcomer {
        name: "Zorglub".to_owned(),
        ..Newcomer::default()
    };
    let asked = harness.state_mut().asked();
    assert_eq!(
        asked,
        [Request::CloseDialog, Command::Add(vec![newcomer]).into()]
    );
}
