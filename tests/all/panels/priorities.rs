//! The priorities: large boards are ranked aside, and meanwhile that is said.

use super::desk::{Bench, board, open};
use alliage::i18n::Language;
use alliage::model::{Actor, ActorId, Board};
use alliage::ui::Request;
use alliage::ui::asks::aside::{Asked, Study};
use alliage::ui::left::priorities::priorities_ui;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use std::sync::Arc;

fn opened(board: Board) -> Harness<'static, Bench> {
    let mut harness = open(Language::French, board, |ui, desk, panels, requests| {
        priorities_ui(ui, desk, &mut panels.priorities, requests);
    });
    harness.run_steps(3);
    harness
}

fn rows(harness: &Harness<'_, Bench>) -> usize {
    let rows = harness.query_all_by_label_contains(", score ");
    rows.count()
}

#[test]
fn a_board_of_usual_size_is_ranked_at_once() {
    let harness = opened(board());
    assert_eq!(rows(&harness), 12);
    assert!(harness.state().asked.is_empty());
}

#[test]
fn a_large_board_asks_once_to_be_ranked_and_says_so_until_it_is() {
    let mut large = board();
    for nth in 100..2200 {
        let actor = Actor::named(format!("Voisin {nth}"));
        large.actors.insert(ActorId(nth), Arc::new(actor));
    }
    let mut harness = opened(large);
    harness.run_steps(3);
    assert_eq!(harness.state().asked, [Request::Study(Study::Ranks)]);
    harness.get_by_label("Calcul en cours…");
    assert_eq!(rows(&harness), 0);

    let bench = harness.state_mut();
    let asked = Asked::of(&bench.editor);
    let answer = Study::Ranks.of(bench.editor.board(), asked.map);
    bench.panels.aside(Study::Ranks).take(asked, answer);
    harness.run_steps(3);
    assert!(harness.query_by_label("Calcul en cours…").is_none());
    assert_eq!(rows(&harness), 40);
    harness.get_by_label("40 rangs de plus").scroll_to_me();
    harness.run();
    harness.get_by_label("40 rangs de plus").click();
    harness.run();
    assert_eq!(rows(&harness), 80);
}
