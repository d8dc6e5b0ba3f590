//! The window of the kinds of ties.

use super::desk::{Bench, board, open};
use alliage::editor::{Act, Command, TieCommand};
use alliage::i18n::Language;
use alliage::library;
use alliage::model::{ActorId, Color, Flow, Head, Stroke, TieKind, TieKindId, TieRole};
use alliage::ui::windows::tie_kinds::tie_kinds_ui;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

/// The window with two ties of influence and one of acquaintance.
fn opened(chosen: u64) -> Harness<'static, Bench> {
    let mut board = board();
    board.description = std::sync::Arc::new(alliage::model::Description {
        language: "fr".to_owned(),
        ..Default::default()
    });
    library::complete(&mut board);
    let mut harness = open(Language::French, board, |ui, desk, panels, requests| {
        tie_kinds_ui(ui, desk, &mut panels.tie_kinds, requests);
    });
    let editor = &mut harness.state_mut().editor;
    for (kind, from, to) in [(1, 1, 7), (1, 7, 9), (2, 1, 2)] {
        editor.run(TieCommand::Kind(TieKindId(kind)).into());
        editor.run(TieCommand::Draw(ActorId(from), ActorId(to)).into());
    }
    harness.set_size(egui::vec2(900.0, 1500.0));
    harness.state_mut().panels.tie_kinds.chosen = Some(TieKindId(chosen));
    harness.run();
    harness
}

fn click(harness: &mut Harness<'_, Bench>, label: &str) {
    harness.get_by_label(label).scroll_to_me();
    harness.run();
    harness.get_by_label(label).click();
    harness.run();
}

fn kind(harness: &Harness<'_, Bench>, id: u64) -> Option<TieKind> {
    let board = harness.state().editor.board();
    board.tie_kind(TieKindId(id)).cloned()
}

fn count(harness: &Harness<'_, Bench>, id: u64) -> usize {
    let ties = harness.state().editor.board().ties.values();
    ties.filter(|tie| tie.kind == TieKindId(id)).count()
}

#[test]
fn the_ties_of_a_deleted_kind_become_ties_of_another_and_that_is_undone() {
    let mut harness = opened(1);
    click(&mut harness, "Supprimer la sorte");
    harness.get_by_label("2 liens sont de cette sorte. Que deviennent-ils\u{A0}?");
    click(&mut harness, "Supprimer");
    assert_eq!((kind(&harness, 1), count(&harness, 2)), (None, 3));
    harness.state_mut().editor.run(Command::Undo);
    assert_eq!((count(&harness, 1), count(&harness, 2)), (2, 1));
    assert_eq!(kind(&harness, 1).unwrap().name, "Influence");
}

#[test]
fn the_ties_of_a_deleted_kind_can_go_with_it_or_the_kind_be_kept() {
    let mut harness = opened(1);
    click(&mut harness, "Supprimer la sorte");
    click(&mut harness, "Garder");
    assert_eq!(count(&harness, 1), 2);
    click(&mut harness, "Supprimer la sorte");
    click(&mut harness, "Supprimer aussi ces liens");
    click(&mut harness, "Supprimer");
    assert_eq!(harness.state().editor.board().ties.len(), 1);
    harness.state_mut().editor.run(Command::Undo);
    assert_eq!(harness.state().editor.board().ties.len(), 3);
}

#[test]
fn a_kind_without_ties_is_deleted_at_once() {
    let mut harness = opened(6);
    click(&mut harness, "Supprimer la sorte");
    assert_eq!(kind(&harness, 6), None);
    let label = harness.state().editor.document.undo_label().unwrap();
    assert_eq!(label.act, Act::TieKinds);
}

#[test]
fn a_kind_is_added_and_dressed() {
    let mut harness = opened(1);
    click(&mut harness, "Ajouter une sorte de lien");
    let id = harness.state().panels.tie_kinds.chosen.unwrap();
    for label in ["Indigo", "Pointillés", "Losange", "Les deux"] {
        click(&mut harness, label);
    }
    let dressed = kind(&harness, id.0).unwrap();
    assert_eq!(dressed.color, Color::rgb(0x33, 0x22, 0x88));
    assert_eq!(
        (dressed.stroke, dressed.head),
        (Stroke::Dotted, Head::Diamond)
    );
    assert_eq!((dressed.flow, dressed.role), (Flow::Both, TieRole::Plain));
    click(&mut harness, "Monter");
    let kinds = &harness.state().editor.board().tie_kinds;
    let place = kinds.iter().position(|it| it.id == id);
    assert_eq!(place, Some(kinds.len() - 2));
}

#[test]
fn a_kind_is_renamed_as_one_step_that_can_be_undone() {
    let mut harness = opened(1);
    click(&mut harness, "Nom de la sorte");
    harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
    harness.run();
    for letter in ["P", "o", "i", "d", "s"] {
        harness.event(egui::Event::Text(letter.to_owned()));
        harness.run();
    }
    assert_eq!(kind(&harness, 1).unwrap().name, "Poids");
    harness.state_mut().editor.run(Command::Undo);
    assert_eq!(kind(&harness, 1).unwrap().name, "Influence");
}

#[test]
fn what_a_kind_means_is_chosen() {
    let mut harness = opened(4);
    let role = "Ce que le lien veut dire: Alliance politique";
    click(&mut harness, role);
    click(&mut harness, "Rien de particulier");
    assert_eq!(kind(&harness, 4).unwrap().role, TieRole::Plain);
}
