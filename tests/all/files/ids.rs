//! Ids in a file: numbers that older versions gave as they are, others as short texts.

use super::sound;
use alliage::file::{self, id};
use alliage::model::{Actor, ActorId, Board, Edit, End, Flow, Tie, TieId};
use proptest::prelude::*;
use std::sync::Arc;

proptest! {
    #[test]
    fn the_text_of_an_id_is_read_back(number: u64) {
        let text = id::shown(number);
        prop_assert!(text.len() <= 13, "{text}");
        if number >= 1 << 32 {
            prop_assert_eq!(id::number(&text), Some(number));
            prop_assert_eq!(id::number(&text.to_uppercase()), Some(number));
        } else {
            prop_assert_eq!(text, number.to_string());
        }
    }

    #[test]
    fn any_text_is_an_id_or_none_and_never_two(text: String) {
        if let Some(number) = id::number(&text) {
            let again = id::number(&text.to_lowercase());
            prop_assert_eq!(again, Some(number));
        }
    }
}

#[test]
fn texts_are_short_and_letters_that_look_like_digits_are_digits() {
    assert_eq!(id::shown(0), "0");
    assert_eq!(id::shown(u64::from(u32::MAX)), "4294967295");
    assert_eq!(id::shown(1 << 32), "4000000");
    assert_eq!(id::shown(u64::MAX), "fzzzzzzzzzzzz");
    assert_eq!(id::number("4oooooo"), Some(1 << 32));
    assert_eq!(id::number("iL"), Some(33));
    for no_id in ["", "u", "é", "gzzzzzzzzzzzz", "00000000000000", "-1", "1 "] {
        assert_eq!(id::number(no_id), None, "{no_id}");
    }
}

/// A board of two actors and what stands between them.
fn pair(ties: &str) -> Board {
    let text = format!(
        "(format: \"alliage\", version: 3, min_reader: 3, maps: [(id: 1, x: (min: 0, max: 1), y: (min: 0, max: 1))], \
         actors: [(id: 1, name: \"A\"), (id: \"5G2K9MZ1Q\", name: \"B\")], \
         tie_kinds: [(id: 1, color: \"#000000\", flow: \"forward\"), (id: 2, color: \"#000000\", flow: \"both\"), \
         (id: 3, color: \"#000000\", flow: \"none\")], ties: [{ties}])"
    );
    sound(&text)
}

#[test]
fn an_id_is_read_as_a_number_or_as_a_text() {
    let b = id::number("5g2k9mz1q").unwrap();
    let board = pair("(id: \"zzzzzzz\", from: 1, to: \"5g2k9mz1q\", kind: 1)");
    assert_eq!(board.actor(ActorId(b)).unwrap().name, "B");
    let (tie, said) = board.ties.iter().next().unwrap();
    assert_eq!(tie.0, (1 << 35) - 1);
    assert_eq!((said.from, said.to), (End::Actor(ActorId(1)), ActorId(b)));
    let written = file::write(&board);
    assert!(
        written.contains("(id: \"5g2k9mz1q\", name: \"B\")"),
        "{written}"
    );
    assert!(
        written.contains("(id: \"zzzzzzz\", from: 1, to: \"5g2k9mz1q\", kind: 1, strength: 2)"),
        "{written}"
    );
}

#[test]
fn a_text_that_is_no_id_is_said_with_its_place() {
    let text =
        "(format: \"alliage\", version: 3, min_reader: 3, maps: [],\n actors: [(id: \"?\")])";
    let error = file::read(text.as_bytes()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "damaged at line 2, column 19: a value of the wrong sort"
    );
}

/// How the only tie of a board runs.
fn flow(board: &Board) -> Flow {
    board.ties.values().next().unwrap().flow.clone()
}

#[test]
fn a_tie_without_flow_runs_as_its_kind_does() {
    for (kind, runs) in [(1, Flow::Forward), (2, Flow::Both), (3, Flow::None)] {
        for more in ["", ", strength: 3"] {
            let ties = format!("(id: 1, from: 1, to: \"5g2k9mz1q\", kind: {kind}{more})");
            assert_eq!(flow(&pair(&ties)), runs);
        }
        let ties = format!("(id: 1, from: 1, to: \"5g2k9mz1q\", kind: {kind}, flow: \"forward\")");
        assert_eq!(flow(&pair(&ties)), Flow::Forward);
    }
}

#[test]
fn a_tie_of_version_2_runs_as_the_program_that_wrote_it_meant() {
    let board = |tie: &str| {
        let text = format!(
            "(format: \"alliage\", version: 2, min_reader: 2, maps: [(id: 1, x: (min: 0, max: 1), y: (min: 0, max: 1))], \
             actors: [(id: 1, name: \"A\"), (id: 2, name: \"B\")], \
             tie_kinds: [(id: 3, color: \"#000000\", flow: \"none\")], ties: [{tie}])"
        );
        sound(&text)
    };
    // It always wrote the strength, and left out the flow of a tie that runs forward.
    let written = board("(id: 1, from: 1, to: 2, kind: 3, strength: 2)");
    assert_eq!(flow(&written), Flow::Forward);
    let by_hand = board("(id: 1, from: 1, to: 2, kind: 3)");
    assert_eq!(flow(&by_hand), Flow::None);
    let again = sound(&file::write(&written));
    assert_eq!(
        again, written,
        "what it meant stays once it is written anew"
    );
}

#[test]
fn a_tie_that_runs_otherwise_than_its_kind_says_so_in_the_file() {
    let mut board = pair("(id: 1, from: 1, to: \"5g2k9mz1q\", kind: 2)");
    let tie = board.ties.get(&TieId(1)).unwrap();
    let turned = Tie {
        flow: Flow::Forward,
        ..tie.as_ref().clone()
    };
    board.apply(&Edit::PutTie(TieId(1), Arc::new(turned)));
    assert!(file::write(&board).contains("kind: 2, flow: \"forward\", strength: 2"));
    board.apply(&Edit::Put(ActorId(7), Arc::new(Actor::named("C"))));
    assert_eq!(sound(&file::write(&board)), board);
}
