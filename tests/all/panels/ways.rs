//! The ways to the targets while they are worked out, and when somebody called that off.

use super::desk::{Bench, board, open};
use alliage::i18n::Language;
use alliage::model::{ActorId, Change, Edit, MapId};
use alliage::ui::Request;
use alliage::ui::asks::answers::{Known, Stage};
use alliage::ui::left::ways::ways_ui;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

fn opened(stage: Stage) -> Harness<'static, Bench> {
    let mut board = board();
    board.apply(&Edit::Change(ActorId(9), Change::Target(true)));
    let mut harness = open(Language::French, board, |ui, desk, panels, requests| {
        ways_ui(ui, desk, &mut panels.ways, requests);
    });
    harness.state_mut().panels.ways.answers.stage = stage;
    harness.run();
    harness
}

#[test]
fn what_is_under_way_can_be_called_off() {
    let mut harness = opened(Stage::UnderWay);
    harness.get_by_label("Calcul en cours…");
    harness.get_by_label("Arrêter").click();
    harness.run();
    assert_eq!(harness.state().asked, [Request::StopAnswers]);
}

#[test]
fn what_was_called_off_can_be_resumed() {
    let mut harness = opened(Stage::Stopped);
    harness.get_by_label("Le calcul a été arrêté.");
    harness.get_by_label("Reprendre").click();
    harness.run();
    assert_eq!(harness.state().asked, [Request::ResumeAnswers]);
}

#[test]
fn answers_end_when_they_are_called_off() {
    let mut board = board();
    board.apply(&Edit::Change(ActorId(9), Change::Target(true)));
    assert!(Known::of(&board, MapId(1), &|_| true).is_none());
    let known = Known::of(&board, MapId(1), &|_| false).unwrap();
    assert_eq!(known.targets.len(), 1);
}
