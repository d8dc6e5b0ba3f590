//! From values to the board and back, and the order of nodes.

use super::desk::{MAP, axis, board, map};
use alliage::model::{Actor, ActorId, Board, Certainty, Edit};
use alliage::scene::{Look, build, spaces};
use proptest::prelude::*;
use std::sync::Arc;

proptest! {
    #[test]
    fn a_value_that_an_axis_can_say_survives_the_way_to_the_board_and_back(
        x in 0_u32..=1000, y in 0_u32..=1000, low in -50.0..50.0, long in 0.1..1e5, aspect in 0.5..3.0,
    ) {
        let mut map = map();
        map.aspect = aspect;
        for axis in [&mut map.axes.x, &mut map.axes.y] {
            (axis.min, axis.max) = (low, low + long);
        }
        let values = (
            map.axes.x.value(f64::from(x) / 1000.0),
            map.axes.y.value(f64::from(y) / 1000.0),
        );
        let point = spaces::board_point(&map, values.0, values.1);
        prop_assert_eq!(spaces::values_at(&map, point), values);
    }
}

#[test]
fn up_on_the_axis_is_up_on_the_board() {
    let map = map();
    let area = spaces::area(&map);
    assert_eq!((area.width(), area.height()), (960.0, 720.0));
    let top_right = spaces::board_point(&map, 10.0, 10.0);
    assert_eq!((top_right.x, top_right.y), (960.0, 0.0));
}

#[test]
fn a_point_outside_the_area_has_the_values_of_its_edge() {
    let map = map();
    assert_eq!(spaces::values_at(&map, (-500.0, -9.0).into()), (0.0, 10.0));
    let nowhere = (f64::NAN, f64::INFINITY).into();
    assert_eq!(spaces::values_at(&map, nowhere), (0.0, 0.0));
}

#[test]
fn the_powerful_stand_in_front() {
    let scene = build::build(&board(), MAP, Look::light(), &|_| true);
    assert_eq!(scene.nodes.len(), 21);
    assert_eq!(
        scene.nodes.last().map(|node| &*node.label),
        Some("Confédération Paysanne")
    );
    assert!(scene.nodes.is_sorted_by(|a, b| a.rank <= b.rank));
}

#[test]
fn only_what_is_shown_is_built() {
    let scene = build::build(&board(), MAP, Look::light(), &|actor| actor.name == "LPO");
    assert_eq!(scene.nodes.len(), 1);
    assert_eq!(scene.sprites.len(), 1);
}

#[test]
fn a_builder_that_has_built_before_builds_the_same() {
    let (board, look) = (board(), Look::light());
    let mut builder = build::Builder::default();
    let first = builder.build(&board, MAP, look, &|_| true, &|_, _| true);
    assert_eq!(
        builder.build(&board, MAP, look, &|_| true, &|_, _| true),
        first
    );
}

/// A board of many actors in a loose heap.
pub fn crowd(count: u64) -> Board {
    let mut board = Board::new(map());
    let share =
        |seed: u64| (seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32) as f64 / 4_294_967_296.0;
    for id in 1..=count {
        let place = super::desk::at(10.0 * share(id), 10.0 * share(id + 7_777), Certainty::Sure);
        let actor = Actor {
            places: [(MAP, place)].into(),
            ..Actor::named(format!("Association des ami·es du quartier numéro {id}"))
        };
        board.apply(&Edit::Put(ActorId(id), Arc::new(actor)));
    }
    board
}

#[test]
fn nodes_become_smaller_on_a_crowded_map() {
    let scale = |count| build::build(&crowd(count), MAP, Look::light(), &|_| true).node_scale;
    assert!((scale(60) - 1.0).abs() < 1e-6);
    assert!(scale(120) < 0.75 && scale(120) > 0.6);
    assert!((scale(3000) - 0.3).abs() < 1e-6);
}

#[test]
fn the_axis_between_two_negative_ends_works_too() {
    let mut map = map();
    map.axes.x = axis("Soutien", "contre", "pour");
    (map.axes.x.min, map.axes.x.max) = (-5.0, 5.0);
    assert_eq!(spaces::board_point(&map, 0.0, 5.0), (480.0, 360.0).into());
}
