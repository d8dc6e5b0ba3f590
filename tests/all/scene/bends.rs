//! How ties bend: apart from each other, and around nodes.

use super::company::tied;
use super::desk::MAP;
use super::place::crowd;
use alliage::model::{ActorId, Board, Edit, End, Tie, TieId};
use alliage::scene::{Look, NODE_RADIUS, Scene, TieLine, build};
use kurbo::ParamCurve as _;
use std::sync::Arc;

fn scene(board: &Board) -> Scene {
    build::build(board, MAP, Look::light(), &|_| true)
}

fn actor(scene: &Scene, node: u32) -> ActorId {
    scene.nodes[node as usize].actor
}

/// The middle of a tie on the board.
fn middle(scene: &Scene, tie: &TieLine) -> kurbo::Point {
    let at = |node: u32| scene.nodes[node as usize].at;
    tie.curve(at(tie.from), at(tie.to)).eval(0.5)
}

/// How near a tie comes to a node on the board.
fn nearest(scene: &Scene, tie: &TieLine, id: u64) -> f64 {
    let node = scene.nodes.iter().find(|node| node.actor == ActorId(id));
    let at = |node: u32| scene.nodes[node as usize].at;
    let curve = tie.curve(at(tie.from), at(tie.to));
    let far = |step: u32| {
        curve
            .eval(f64::from(step) / 100.0)
            .distance(node.unwrap().at)
    };
    (0..=100).map(far).fold(f64::INFINITY, f64::min)
}

#[test]
fn a_lone_tie_bends_gently_to_the_right_of_its_way() {
    let scene = scene(&tied(&[(2.0, 5.0), (8.0, 5.0)], &[(1, 2)]));
    let tie = &scene.ties[0];
    assert_eq!(actor(&scene, tie.from), ActorId(1));
    assert_eq!(actor(&scene, tie.to), ActorId(2));
    assert!((tie.bend + 0.12).abs() < 1e-6, "{}", tie.bend);
    let below = middle(&scene, tie).y - scene.nodes[0].at.y;
    assert!(below > 20.0, "{below}: eastward, right is down");
}

#[test]
fn ties_between_the_same_two_keep_apart_whichever_way_they_run() {
    for count in 2..=9 {
        let ties: Vec<_> = (0..count)
            .map(|nth| if nth % 2 == 0 { (1, 2) } else { (2, 1) })
            .collect();
        let scene = scene(&tied(&[(2.0, 5.0), (8.0, 4.0)], &ties));
        assert_eq!(scene.ties.len(), count);
        let middles: Vec<_> = scene.ties.iter().map(|tie| middle(&scene, tie)).collect();
        for (nth, one) in middles.iter().enumerate() {
            for other in &middles[..nth] {
                assert!(one.distance(*other) > 40.0, "{count}: {one} {other}");
            }
        }
    }
}

#[test]
fn the_ties_of_an_actor_to_itself_lie_around_each_other() {
    let scene = scene(&tied(&[(5.0, 5.0)], &[(1, 1), (1, 1), (1, 1)]));
    let bends: Vec<f32> = scene.ties.iter().map(|tie| tie.bend).collect();
    assert!(bends.is_sorted() && bends[0] + 0.3 < bends[1] && bends[1] + 0.3 < bends[2]);
    let tops: Vec<f64> = (scene.ties.iter())
        .map(|tie| {
            let at = kurbo::Point::ZERO;
            tie.seen(at, at, 1.0).unwrap().course.bounds().y0
        })
        .collect();
    assert!(
        tops.windows(2).all(|pair| pair[1] < pair[0] - 5.0),
        "{tops:?}"
    );
}

#[test]
fn a_tie_goes_around_a_node_in_its_way() {
    // The third actor stands where a gentle bend to the right would run, the fourth one to the left.
    for blocked in [
        vec![(5.0, 4.3)],
        vec![(5.0, 4.3), (5.0, 5.7)],
        vec![(5.0, 5.0)],
    ] {
        let mut places = vec![(1.0, 5.0), (9.0, 5.0)];
        places.extend(&blocked);
        let scene = scene(&tied(&places, &[(1, 2)]));
        for id in 3..3 + blocked.len() as u64 {
            let near = nearest(&scene, &scene.ties[0], id);
            assert!(
                near > NODE_RADIUS,
                "{blocked:?}: {near} at {}",
                scene.ties[0].bend
            );
        }
    }
}

#[test]
fn ties_that_would_leave_a_node_in_one_line_part() {
    let scene = scene(&tied(
        &[(1.0, 5.0), (5.0, 5.0), (9.0, 5.0)],
        &[(1, 2), (1, 3)],
    ));
    let lean = |tie: &TieLine| {
        let at = |node: u32| scene.nodes[node as usize].at;
        let curve = tie.curve(at(tie.from), at(tie.to));
        (curve.p1 - curve.p0).atan2()
    };
    let apart = (lean(&scene.ties[0]) - lean(&scene.ties[1])).abs();
    assert!(apart > 0.15, "{apart}");
}

#[test]
fn the_same_board_always_bends_the_same() {
    let board = super::company::evening();
    assert_eq!(scene(&board).ties, scene(&board).ties);
}

#[test]
fn a_large_board_bends_all_its_lone_ties_alike() {
    let mut board = crowd(1000);
    let kind = super::company::kinds().remove(0);
    crate::desk::list(&mut board, std::slice::from_ref(&kind));
    for id in 1..=999_u64 {
        let tie = Tie::new(End::Actor(ActorId(id)), ActorId(id + 1), &kind);
        board.apply(&Edit::PutTie(TieId(id), Arc::new(tie)));
    }
    let scene = scene(&board);
    assert_eq!(scene.ties.len(), 999);
    assert!(scene.ties.iter().all(|tie| (tie.bend + 0.12).abs() < 1e-6));
}
