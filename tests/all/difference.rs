//! The difference of two boards: edits that make one into the other, one for what one edit did, found without looking at
//! what both share.

mod followed;
mod told;

use crate::edits::{self, assert_sound};
use crate::files::boards;
use alliage::model::{Board, Edit, Placement};
use proptest::prelude::*;
use std::mem::discriminant;

/// A board of any content, as some further edits left it. Boards that are made apart share numbers here and there.
fn board() -> impl Strategy<Value = Board> {
    let edits = prop::collection::vec(edits::edit(), 0..8);
    (boards::board_of(0..8_u64), edits).prop_map(|(mut board, edits)| {
        for edit in &edits {
            board.apply(edit);
        }
        board
    })
}

/// A board after some edits, made in order.
fn after(board: &Board, edits: &[Edit]) -> Board {
    let mut board = board.clone();
    for edit in edits {
        board.apply(edit);
        assert_sound(&board);
    }
    board
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn it_makes_any_board_into_any_other(from in board(), to in board()) {
        let edits = from.difference(&to);
        prop_assert_eq!(&after(&from, &edits), &to, "{:#?}", edits);
        prop_assert!(to.difference(&to.clone()).is_empty());
        prop_assert_eq!(edits.is_empty(), from == to);
    }

    #[test]
    fn it_makes_a_board_into_what_it_becomes_and_back(
        from in board(),
        edits in prop::collection::vec(edits::edit(), 0..12),
    ) {
        let to = after(&from, &edits);
        prop_assert_eq!(&after(&from, &from.difference(&to)), &to);
        prop_assert_eq!(&after(&to, &to.difference(&from)), &from);
    }

    #[test]
    fn what_one_edit_did_is_one_edit_of_its_kind(from in board(), edit in edits::edit()) {
        let mut to = from.clone();
        prop_assert_eq!(to.apply(&edit), to != from);
        let told = from.difference(&to);
        match &edit {
            // One that is there already is changed in what differs.
            Edit::Put(id, _) if from.actors.contains_key(id) => {
                let places = &to.actors[id].places;
                let one = |told: &Edit| match told {
                    Edit::Change(other, _) | Edit::Place(other, ..) => other == id,
                    // No finer edit makes a place of which nothing is known.
                    Edit::Put(other, _) => other == id && places.values().any(|it| *it == Placement::default()),
                    _ => false,
                };
                prop_assert!(told.iter().all(one), "{:#?}", told);
            }
            _ if from == to => prop_assert!(told.is_empty(), "{:#?}", told),
            _ => {
                prop_assert_eq!(told.len(), 1, "{:#?}", told);
                prop_assert_eq!(discriminant(&told[0]), discriminant(&edit), "{:#?}", told);
            }
        }
    }
}
