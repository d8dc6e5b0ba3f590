//! The examples give every answer something to say.

use alliage::analysis::coverage::Cover;
use alliage::analysis::priorities::Part;
use alliage::analysis::{Report, never};
use alliage::{file, library};

const WAREHOUSE: &str = "entrepot-des-trois-chenes";
const COUNCIL: &str = "cible-conseil-departemental";

fn report(key: &str) -> Report {
    let mut examples = library::examples().iter();
    let example = examples.find(|it| it.key == key).unwrap();
    let board = file::read(example.text.as_bytes()).unwrap().board;
    Report::of(&board, board.maps[0].id, &never).unwrap()
}

#[test]
fn each_target_of_the_examples_has_ways_by_a_member_and_by_the_collective() {
    for key in [WAREHOUSE, COUNCIL] {
        let report = report(key);
        assert!(!report.targets.is_empty(), "{key}");
        for target in &report.targets {
            let ways = &target.ways.ways;
            assert!(ways.iter().any(|way| way.asker.is_some()), "{key}");
            assert!(ways.iter().any(|way| way.asker.is_none()), "{key}");
            assert!(!target.acting.is_empty() && !target.ways.cut_short);
        }
        assert!(!report.articulation.is_empty());
        assert!(report.camps.iter().filter(|camp| camp.power > 0.0).count() > 2);
    }
}

#[test]
fn the_struggle_of_the_example_lacks_something_and_knows_whom_to_ask() {
    let report = report(WAREHOUSE);
    for cover in [Cover::Nobody, Cover::Hoped, Cover::Confirmed, Cover::Held] {
        assert!(
            report.gaps.iter().any(|gap| gap.cover() == cover),
            "{cover:?}"
        );
    }
    assert!(!report.smallest_set.actors.is_empty() && report.smallest_set.exact);
    for part in Part::ALL {
        let known = |score: &alliage::analysis::priorities::Score| score.part(part).is_some();
        assert!(report.ranking.iter().any(known), "{part:?}");
    }
}
