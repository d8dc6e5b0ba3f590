//! The ways to the targets while they are worked out, and when somebody called that off.

use super::desk::{Bench, board, large, open};
use alliage::i18n::Language;
use alliage::model::{ActorId, Change, Edit, MapId};
use alliage::ui::Request;
use alliage::ui::asks::{Answer, Outcome, Question};
use alliage::ui::left::ways::ways_ui;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

fn opened() -> Harness<'static, Bench> {
    let mut board = large();
    board.apply(&Edit::Change(ActorId(9), Change::Target(true)));
    let mut harness = open(Language::French, board, |ui, desk, panels, requests| {
        ways_ui(ui, desk, &mut panels.left.ways, requests);
    });
    harness.run();
    harness
}

#[test]
fn what_is_under_way_can_be_called_off() {
    let mut harness = opened();
    harness.get_by_label("Calcul en cours…");
    harness.get_by_label("Arrêter").click();
    harness.run();
    assert_eq!(harness.state().asked, [Request::StopAnswer(Question::Ways)]);
}

#[test]
fn what_was_called_off_can_be_resumed() {
    let mut harness = opened();
    harness.state_mut().answers.stop(Question::Ways);
    harness.run();
    harness.get_by_label("Le calcul a été arrêté.");
    harness.get_by_label("Reprendre").click();
    harness.run();
    assert_eq!(
        harness.state().asked,
        [Request::ResumeAnswer(Question::Ways)]
    );
}

#[test]
fn what_a_fault_ended_is_said_and_can_be_tried_again() {
    let mut harness = opened();
    let bench = harness.state_mut();
    let work = bench.works.remove(0);
    (bench.answers).take(work.question, work.asked, Outcome::Failed);
    harness.run();
    harness.get_by_label("Le calcul n’a pas abouti.");
    harness.get_by_label("Reprendre");
}

#[test]
fn answers_end_when_they_are_called_off() {
    let mut board = board();
    board.apply(&Edit::Change(ActorId(9), Change::Target(true)));
    let answer = |stop: bool| Question::Ways.answer(&board, MapId(1), &|_| stop);
    assert_eq!(answer(true), None);
    let Some(Answer::Ways(known)) = answer(false) else {
        panic!("the ways are answered");
    };
    assert_eq!(known.targets.len(), 1);
}
