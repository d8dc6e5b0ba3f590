//! The examples give every answer something to say.

use alliage::analysis::balance::camps;
use alliage::analysis::coverage::{Cover, gaps, smallest_set};
use alliage::analysis::priorities::{Part, Score, rank};
use alliage::analysis::{TargetReport, never};
use alliage::model::Board;
use alliage::{file, library};

const WAREHOUSE: &str = "entrepot-des-trois-chenes";
const COUNCIL: &str = "cible-conseil-departemental";

fn board(key: &str) -> Board {
    let mut examples = library::examples().iter();
    let example = examples.find(|it| it.key == key).unwrap();
    file::read(example.text.as_bytes()).unwrap().board
}

#[test]
fn each_target_of_the_examples_has_ways_by_a_member_and_by_the_collective() {
    for key in [WAREHOUSE, COUNCIL] {
        let board = board(key);
        let targets = TargetReport::all(&board, &never).unwrap();
        assert!(!targets.is_empty(), "{key}");
        for target in &targets {
            let ways = &target.ways.ways;
            assert!(ways.iter().any(|way| way.asker.is_some()), "{key}");
            assert!(ways.iter().any(|way| way.asker.is_none()), "{key}");
            assert!(!target.acting.is_empty() && !target.ways.cut_short);
        }
        let camps = camps(&board, board.maps[0].id);
        assert!(camps.iter().filter(|camp| camp.power > 0.0).count() > 2);
    }
}

#[test]
fn the_struggle_of_the_example_lacks_something_and_knows_whom_to_ask() {
    let board = board(WAREHOUSE);
    let gaps = gaps(&board);
    for cover in [Cover::Nobody, Cover::Hoped, Cover::Confirmed, Cover::Held] {
        assert!(gaps.iter().any(|gap| gap.cover() == cover), "{cover:?}");
    }
    let set = smallest_set(&board, &never).unwrap();
    assert!(!set.actors.is_empty() && set.exact);
    let ranking = rank(&board, board.maps[0].id, &never).unwrap();
    for part in Part::ALL {
        let known = |score: &Score| score.part(part).is_some();
        assert!(ranking.iter().any(known), "{part:?}");
    }
}
