//! The priorities: large boards are ranked aside, and meanwhile that is said.

use super::desk::{Bench, board, large, open};
use alliage::editor::Command;
use alliage::i18n::Language;
use alliage::model::{ActorId, Board, Change, Edit, Stance};
use alliage::ui::Request;
use alliage::ui::asks::Question;
use alliage::ui::left::priorities::priorities_ui;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

fn opened(board: Board) -> Harness<'static, Bench> {
    let mut harness = open(Language::French, board, |ui, desk, panels, requests| {
        priorities_ui(ui, desk, &mut panels.left.priorities, requests);
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
    assert!(harness.state().works.is_empty());
}

#[test]
fn a_large_board_is_ranked_aside_and_that_is_said_until_it_is() {
    let mut harness = opened(large());
    harness.run_steps(3);
    let ranks = |harness: &Harness<'_, Bench>| {
        let works = harness.state().works.iter();
        works.filter(|it| it.question == Question::Ranks).count()
    };
    assert_eq!(ranks(&harness), 1, "it is asked for but once");
    harness.get_by_label("Calcul en cours…");
    assert_eq!(rows(&harness), 0);

    harness.state_mut().work();
    harness.run_steps(3);
    assert!(harness.query_by_label("Calcul en cours…").is_none());
    assert_eq!(rows(&harness), 40);
    harness.get_by_label("40 rangs de plus").scroll_to_me();
    harness.run();
    harness.get_by_label("40 rangs de plus").click();
    harness.run();
    assert_eq!(rows(&harness), 80);
}

#[test]
fn ranking_can_be_called_off_and_the_last_ranks_stay() {
    let mut harness = opened(large());
    harness.state_mut().work();
    harness.run_steps(3);
    let edit = Edit::Change(ActorId(100), Change::Stance(Stance::Ally));
    harness.state_mut().editor.run(Command::Edit(edit));
    harness.run_steps(3);
    harness.get_by_label("Calcul en cours…");
    assert_eq!(rows(&harness), 40, "those of a moment ago");
    harness.get_by_label("Arrêter").click();
    harness.run_steps(3);
    let asked = &harness.state().asked;
    assert_eq!(asked.last(), Some(&Request::StopAnswer(Question::Ranks)));
    harness.state_mut().answers.stop(Question::Ranks);
    harness.run_steps(3);
    harness.get_by_label("Le calcul a été arrêté.");
    assert_eq!(rows(&harness), 40);
    harness.get_by_label("Reprendre").click();
    harness.run_steps(3);
    let asked = &harness.state().asked;
    assert_eq!(asked.last(), Some(&Request::ResumeAnswer(Question::Ranks)));
}
