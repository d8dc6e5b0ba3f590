//! The window that adds a list.

use super::desk::{Bench, board, open};
use alliage::i18n::Language;
use alliage::model::CategoryId;
use alliage::ui::Request;
use alliage::ui::windows::list::list_ui;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

const TEXT: &str = "LPO\n- Club cycliste;Élu·es;3,5;6\nMédiathèque;Bibliothèques\nclub cycliste";

fn opened() -> Harness<'static, Bench> {
    let mut harness = open(Language::French, board(), |ui, desk, panels, requests| {
        let mut text = TEXT.to_owned();
        list_ui(ui, desk, &mut text, &mut panels.list, requests);
    });
    harness.run();
    harness
}

#[test]
fn a_list_is_understood_before_it_is_added() {
    let mut harness = opened();
    harness.get_by_label("4 acteur·ices");
    harness.get_by_label(
        "Catégorie inconnue\u{A0}: Bibliothèques. Ces acteur·ices resteront sans catégorie.",
    );
    harness.get_by_label("Ajouter 2 acteur·ices").click();
    harness.run();
    assert_eq!(harness.state().editor.board().actors.len(), 14);
    let added = harness.state().actor("Club cycliste");
    assert_eq!(added.category, Some(CategoryId(4)));
    let map = harness.state().editor.map_id();
    assert_eq!(added.position(map), Some((6.0, 3.5)));
    assert!(harness.state().asked.contains(&Request::CloseDialog));
}

#[test]
fn those_that_are_there_can_be_added_all_the_same() {
    let mut harness = opened();
    harness
        .get_by_label("Passer les 2 qui sont déjà là")
        .click();
    harness.run();
    harness.get_by_label("Ajouter 4 acteur·ices").click();
    harness.run();
    assert_eq!(harness.state().editor.board().actors.len(), 16);
}
