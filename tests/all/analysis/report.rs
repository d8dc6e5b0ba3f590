//! All answers at once say what each says alone.

use super::town::{MAP, town};
use alliage::analysis::balance::camps;
use alliage::analysis::coverage::{gaps, smallest_set};
use alliage::analysis::influence::{articulation, cut_points, on_target};
use alliage::analysis::priorities::rank;
use alliage::analysis::ways::to_target;
use alliage::analysis::{Report, never};

#[test]
fn a_report_says_what_each_answer_says() {
    let board = town(1000);
    let report = Report::of(&board, MAP, &never).unwrap();
    assert_eq!(report.targets.len(), 3);
    for target in board.targets() {
        let told = report.target(target).unwrap();
        assert_eq!(told.ways, to_target(&board, target));
        assert_eq!(told.acting, on_target(&board, target));
        assert_eq!(told.cut_points, cut_points(&board, target));
    }
    assert_eq!(report.articulation, articulation(&board));
    assert_eq!(report.camps, camps(&board, MAP));
    assert_eq!(report.gaps, gaps(&board));
    assert_eq!(Some(report.smallest_set), smallest_set(&board, &never));
    assert_eq!(Some(report.ranking), rank(&board, MAP, &never));
}

#[test]
fn a_report_is_called_off() {
    assert_eq!(Report::of(&town(50), MAP, &|| true), None);
}
