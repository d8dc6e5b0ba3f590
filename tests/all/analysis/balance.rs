//! The balance of camps.

use crate::desk::{self, MAP};
use alliage::analysis::balance::camps;
use alliage::model::{ActorId, Board, Change, Edit, Stance};

fn stand(board: &mut Board, actor: u64, stance: Stance) {
    board.apply(&Edit::Change(ActorId(actor), Change::Stance(stance)));
}

#[test]
fn power_is_added_up_for_each_stance_and_the_unknown_is_counted_apart() {
    let mut board = desk::board(&[("A", 1.0, 6.0), ("B", 2.0, 3.5), ("C", 9.0, 8.0)]);
    stand(&mut board, 1, Stance::Ally);
    stand(&mut board, 2, Stance::Ally);
    stand(&mut board, 3, Stance::ActiveOpponent);
    let put = Edit::Put(ActorId(4), alliage::model::Actor::named("D").into());
    board.apply(&put);
    stand(&mut board, 4, Stance::Ally);
    let camps = camps(&board, MAP);
    let stances: Vec<_> = camps.iter().map(|camp| camp.stance.clone()).collect();
    assert_eq!(stances, Stance::KNOWN);
    let told: Vec<_> = camps
        .iter()
        .map(|camp| (camp.actors, camp.power, camp.unknown_power))
        .collect();
    assert_eq!(told[0], (1, 8.0, 0));
    assert_eq!(told[3], (3, 9.5, 1));
    assert_eq!(told[1], (0, 0.0, 0));
}

#[test]
fn power_is_counted_from_the_low_end_of_the_axis() {
    let mut board = desk::board(&[("A", 1.0, 3.0)]);
    let mut map = board.map(MAP).clone();
    (map.axes.y.min, map.axes.y.max) = (-5.0, 5.0);
    board.apply(&Edit::put(map));
    stand(&mut board, 1, Stance::Neutral);
    let neutral = camps(&board, MAP).remove(2);
    assert_eq!((neutral.stance, neutral.power), (Stance::Neutral, 8.0));
}

#[test]
fn a_stance_of_a_later_version_counts_as_unknown() {
    let mut board = desk::board(&[("A", 1.0, 6.0)]);
    stand(&mut board, 1, Stance::Other("torn".into()));
    let camps = camps(&board, MAP);
    assert_eq!((camps[5].actors, camps[5].power), (1, 6.0));
}
