//! The resources: lighting up, and changing the list.

use super::desk::{Bench, board, large, open};
use alliage::editor::Command;
use alliage::i18n::Language;
use alliage::model::{ActorId, Need, ResourceId};
use alliage::ui::Request;
use alliage::ui::asks::Question;
use alliage::ui::left::resources::resources_ui;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

fn opened() -> Harness<'static, Bench> {
    let mut harness = open(Language::French, board(), |ui, desk, panels, requests| {
        resources_ui(ui, desk, &mut panels.left.resources, requests);
    });
    harness.run();
    harness
}

const NATURALIST: &str = "Expertise naturaliste\u{A0}: 1 confirmé, 1 espéré";

#[test]
fn a_resource_lights_up_those_who_offer_it() {
    let mut harness = opened();
    harness.get_by_label(NATURALIST).click();
    harness.run();
    assert_eq!(harness.state().shown().lit, Some(ResourceId(1)));
    harness.get_by_label("LPO espéré").click();
    harness.run();
    assert_eq!(harness.state().editor.selected(), Some(ActorId(5)));
    harness.get_by_label(NATURALIST).click();
    harness.run();
    assert_eq!(harness.state().shown().lit, None);
}

#[test]
fn deleting_a_resource_says_how_many_offer_it_and_can_be_undone() {
    let mut harness = opened();
    harness.get_by_label(NATURALIST).click();
    harness.run();
    harness
        .get_by_label("Modifier la liste des ressources")
        .click();
    harness.run();
    harness.get_by_label("Expertise naturaliste").click();
    harness.run();
    harness.get_by_label("Supprimer la ressource").click();
    harness.run();
    harness.get_by_label("2 acteur·ices peuvent l’apporter\u{A0}; ces mentions disparaîtront.");
    harness.get_by_label("Supprimer").click();
    harness.run();
    assert_eq!(harness.state().editor.board().resources.len(), 2);
    assert!(harness.state().actor("LPO").offers.is_empty());
    assert_eq!(harness.state().shown().lit, None);
    harness.state_mut().editor.run(Command::Undo);
    assert_eq!(harness.state().actor("LPO").offers.len(), 1);
}

#[test]
fn resources_are_added_renamed_and_moved() {
    let mut harness = opened();
    harness
        .get_by_label("Modifier la liste des ressources")
        .click();
    harness.run();
    harness.get_by_label("Ajouter une ressource").click();
    harness.run();
    harness.get_by_label("Nom de la ressource").click();
    harness.run();
    press_all(&mut harness);
    harness
        .get_by_label("Nom de la ressource")
        .type_text("Garde d’enfants ");
    harness.run();
    harness.get_by_label("Monter").click();
    harness.run();
    let names: Vec<_> = harness
        .state()
        .editor
        .board()
        .resources
        .iter()
        .map(|it| it.name.clone())
        .collect();
    let last_two = ["Garde d’enfants", "Aide juridique"];
    assert_eq!(names[2..], last_two, "{names:?}");
}

fn press_all(harness: &mut Harness<'_, Bench>) {
    harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
    harness.run();
}

#[test]
fn the_smallest_set_of_a_large_board_is_worked_out_aside_and_can_be_called_off() {
    let mut board = large();
    let mut needed = board.resources.to_vec();
    needed[0].need = Need::Vital;
    crate::desk::list(&mut board, &needed);
    let mut harness = open(Language::French, board, |ui, desk, panels, requests| {
        resources_ui(ui, desk, &mut panels.left.resources, requests);
    });
    harness.run();
    harness.get_by_label("Calcul en cours…");
    harness.get_by_label("Arrêter").click();
    harness.run();
    let asked = &harness.state().asked;
    assert_eq!(*asked, [Request::StopAnswer(Question::SmallestSet)]);
    harness.state_mut().work();
    harness.run();
    assert!(harness.query_by_label("Calcul en cours…").is_none());
    let set = harness.state().answers.smallest_set().unwrap();
    assert_eq!(
        (set.actors.len(), set.uncovered.len(), set.exact),
        (1, 0, true)
    );
}
