//! The typology: adding, the tray, suggestions, showing and hiding.

use super::desk::{Bench, board, open};
use alliage::editor::Command;
use alliage::i18n::Language;
use alliage::model::{Actor, ActorId, CategoryId};
use alliage::ui::left::typology::typology_ui;
use alliage::ui::{Carried, Dialog, Request};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use std::sync::Arc;

fn opened() -> Harness<'static, Bench> {
    shown(board())
}

fn shown(board: alliage::model::Board) -> Harness<'static, Bench> {
    let mut harness = open(Language::French, board, |ui, desk, panels, requests| {
        typology_ui(ui, desk, &mut panels.left.typology, requests);
    });
    harness.run();
    harness
}

fn type_name(harness: &mut Harness<'_, Bench>, name: &str) {
    harness.get_by_label("Ajouter des acteurs").click();
    harness.run();
    harness.get_by_label("Ajouter des acteurs").type_text(name);
    harness.run();
}

fn press(harness: &mut Harness<'_, Bench>, modifiers: egui::Modifiers, key: egui::Key) {
    harness.key_press_modifiers(modifiers, key);
    harness.run();
}

fn enter(harness: &mut Harness<'_, Bench>) {
    press(harness, egui::Modifiers::NONE, egui::Key::Enter);
}

#[test]
fn names_are_added_one_after_the_other_without_touching_the_mouse() {
    let mut harness = opened();
    type_name(&mut harness, "Club cycliste");
    enter(&mut harness);
    assert_eq!(harness.state().actor("Club cycliste").category, None);
    assert!(harness.get_by_label("Ajouter des acteurs").is_focused());
    harness
        .get_by_label("Ajouter des acteurs")
        .type_text("Médiathèque");
    harness.run();
    enter(&mut harness);
    assert_eq!(harness.state().actor("Médiathèque").name, "Médiathèque");
    assert_eq!(harness.state().editor.board().actors.len(), 14);
}

#[test]
fn newcomers_get_the_category_of_the_open_row() {
    let mut harness = opened();
    harness.get_by_label("Élu·es, 1").click();
    harness.run();
    type_name(&mut harness, "Conseil départemental");
    enter(&mut harness);
    let added = harness.state().actor("Conseil départemental");
    assert_eq!(added.category, Some(CategoryId(4)));
}

#[test]
fn a_name_that_is_there_is_pointed_out_and_not_added_by_enter() {
    let mut harness = opened();
    type_name(&mut harness, "lpo");
    harness.get_by_label("LPO est déjà là.");
    enter(&mut harness);
    assert_eq!(harness.state().editor.board().actors.len(), 12);
    assert!(harness.get_by_label("Ajouter des acteurs").is_focused());
    press(&mut harness, egui::Modifiers::COMMAND, egui::Key::Enter);
    assert_eq!(harness.state().editor.board().actors.len(), 13);
}

#[test]
fn one_can_go_to_the_namesake_instead() {
    let mut harness = opened();
    type_name(&mut harness, "mairie");
    harness.get_by_label("Y aller").click();
    harness.run();
    assert_eq!(harness.state().editor.selected(), Some(ActorId(7)));
    assert!(harness.query_by_label("Y aller").is_none());
}

#[test]
fn a_namesake_can_be_added_all_the_same() {
    let mut harness = opened();
    type_name(&mut harness, "LPO");
    harness.get_by_label("Ajouter quand même").click();
    harness.run();
    assert_eq!(harness.state().editor.board().actors.len(), 13);
    assert!(harness.get_by_label("Ajouter des acteurs").is_focused());
}

#[test]
fn several_pasted_lines_open_the_window_for_lists() {
    let mut harness = opened();
    harness.get_by_label("Ajouter des acteurs").click();
    harness.run();
    harness.event(egui::Event::Paste("Amap\nLPO\n".to_owned()));
    harness.run();
    let asked = &harness.state().asked;
    let list = Request::Show(Dialog::List("Amap\nLPO\n".to_owned()));
    assert!(asked.contains(&list), "{asked:?}");
    assert!(harness.query_by_label("Amap LPO").is_none());
}

#[test]
fn a_suggestion_joins_the_tray_and_is_suggested_no_more() {
    let mut harness = opened();
    harness.get_by_label("Assos environnementales, 2").click();
    harness.run();
    assert!(harness.query_by_label("L.P.O.").is_none(), "LPO is there");
    harness.get_by_label("Alternatiba").click();
    harness.run();
    let added = harness.state().actor("Alternatiba");
    assert_eq!(added.category, Some(CategoryId(3)));
    harness.get_by_label("À PLACER (4)");
}

#[test]
fn dragging_takes_a_suggestion_or_an_actor_along() {
    let mut harness = opened();
    harness.get_by_label("Assos environnementales, 2").click();
    harness.run();
    for name in ["Alternatiba", "Club de rando"] {
        let tray = |node: &egui_kittest::Node<'_>| node.rect().center();
        let at = harness.get_all_by_label(name).last().map(|it| tray(&it));
        let at = at.unwrap();
        harness.hover_at(at);
        harness.drag_at(at);
        harness.run_steps(1);
        harness.hover_at(at + egui::vec2(60.0, 10.0));
        harness.run_steps(1);
        harness.drop_at(at + egui::vec2(90.0, 10.0));
        harness.run();
    }
    let asked = &harness.state().asked;
    let suggestion = Carried::Suggestion("Alternatiba".to_owned(), Some(CategoryId(3)));
    assert!(asked.contains(&Request::Carry(suggestion)), "{asked:?}");
    let actor = Carried::Actor(ActorId(12));
    assert!(asked.contains(&Request::Carry(actor)), "{asked:?}");
}

#[test]
fn the_eye_hides_and_shows_a_category() {
    let mut harness = opened();
    harness.get_by_label("Masquer\u{A0}: Élu·es").click();
    harness.run();
    assert!(
        harness
            .state()
            .shown()
            .hidden
            .contains(&Some(CategoryId(4)))
    );
    harness.get_by_label("Afficher\u{A0}: Élu·es").click();
    harness.run();
    assert!(harness.state().shown().hidden.is_empty());
}

#[test]
fn the_eye_with_alt_shows_one_category_only() {
    let mut harness = opened();
    let at = harness
        .get_by_label("Masquer\u{A0}: Élu·es")
        .rect()
        .center();
    harness.key_down_modifiers(egui::Modifiers::ALT, egui::Key::F20);
    harness.hover_at(at);
    for pressed in [true, false] {
        harness.event_modifiers(
            egui::Event::PointerButton {
                pos: at,
                button: egui::PointerButton::Primary,
                pressed,
                modifiers: egui::Modifiers::ALT,
            },
            egui::Modifiers::ALT,
        );
    }
    harness.run();
    let hidden = &harness.state().shown().hidden;
    assert_eq!(hidden.len(), 7, "{hidden:?}");
    assert!(!hidden.contains(&Some(CategoryId(4))));
    harness.get_by_label("Tout afficher").click();
    harness.run();
    assert!(harness.state().shown().hidden.is_empty());
}

#[test]
fn searching_finds_actors_of_all_categories() {
    let mut harness = opened();
    harness.get_by_label("Chercher un·e acteur·ice").click();
    harness.run();
    harness
        .get_by_label("Chercher un·e acteur·ice")
        .type_text("PREF");
    harness.run();
    harness.get_by_label("Préfecture").click();
    harness.run();
    assert_eq!(harness.state().editor.selected(), Some(ActorId(9)));
}

#[test]
fn a_crowd_is_cut_short_and_says_so() {
    let mut board = board();
    for id in 100..1100 {
        let actor = Actor::named(format!("Personne {id}"));
        board.actors.insert(ActorId(id), Arc::new(actor));
    }
    let mut harness = shown(board);
    harness.get_by_label("Sans catégorie, 1002").click();
    harness.run();
    harness.get_by_label("et 942 autres\u{A0}: chercher par le nom");
    harness.get_by_label("À PLACER (1003)");
}

#[test]
fn the_tray_is_where_actors_are_dropped() {
    let mut harness = open(Language::French, board(), |ui, desk, panels, requests| {
        let reply = typology_ui(ui, desk, &mut panels.left.typology, requests);
        let tray = reply.tray.unwrap();
        assert!(tray.height() > 60.0 && tray.width() > 250.0, "{tray:?}");
        requests.push(Request::Say(format!("{}", tray.top())));
    });
    harness.run();
    let top = harness.get_by_label("À PLACER (3)").rect().top();
    let said = harness.state().asked.last().cloned();
    let Some(Request::Say(said)) = said else {
        panic!("{said:?}");
    };
    assert!(said.parse::<f32>().unwrap() <= top);
    harness.state_mut().editor.run(Command::SelectAll);
    harness.run();
}
