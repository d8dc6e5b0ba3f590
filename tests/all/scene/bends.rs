//! How ties bend: apart from each other, and around nodes.

use super::company::tied;
use super::desk::MAP;
use super::place::crowd;
use alliage::model::{ActorId, Board, Edit, End, Tie, TieId};
use alliage::scene::{Link, Look, NODE_RADIUS, Scene, build};
use kurbo::ParamCurve as _;
use std::sync::Arc;

fn scene(board: &Board) -> Scene {
    build::build(board, MAP, Look::light(), &|_| true)
}

fn actor(scene: &Scene, node: u32) -> ActorId {
    scene.nodes[node as usize].actor
}

/// The middle of a tie on the board.
fn middle(scene: &Scene, link: &Link) -> kurbo::Point {
    let at = |node: u32| scene.nodes[node as usize].at;
    link.curve(at(link.from), at(link.to)).eval(0.5)
}

/// How near a tie comes to a node on the board.
fn nearest(scene: &Scene, link: &Link, id: u64) -> f64 {
    let node = scene.nodes.iter().find(|node| node.actor == ActorId(id));
    let at = |node: u32| scene.nodes[node as usize].at;
    let curve = link.curve(at(link.from), at(link.to));
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
    let link = &scene.links[0];
    assert_eq!(actor(&scene, link.from), ActorId(1));
    assert_eq!(actor(&scene, link.to), ActorId(2));
    assert!((link.bend + 0.12).abs() < 1e-6, "{}", link.bend);
    let below = middle(&scene, link).y - scene.nodes[0].at.y;
    assert!(below > 20.0, "{below}: eastward, right is down");
}

#[test]
fn ties_between_the_same_two_keep_apart_whichever_way_they_run() {
    for count in 2..=9 {
        let ties: Vec<_> = (0..count)
            .map(|nth| if nth % 2 == 0 { (1, 2) } else { (2, 1) })
            .collect();
        let scene = scene(&tied(&[(2.0, 5.0), (8.0, 4.0)], &ties));
        assert_eq!(scene.links.len(), count);
        let middles: Vec<_> = scene
            .links
            .iter()
            .map(|link| middle(&scene, link))
            .collect();
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
    let bends: Vec<f32> = scene.links.iter().map(|link| link.bend).collect();
    assert!(bends.is_sorted() && bends[0] + 0.3 < bends[1] && bends[1] + 0.3 < bends[2]);
    let tops: Vec<f64> = (scene.links.iter())
        .map(|link| {
            let at = kurbo::Point::ZERO;
            link.seen(at, at, 1.0).unwrap().course.bounds().y0
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
            let near = nearest(&scene, &scene.links[0], id);
            assert!(
                near > NODE_RADIUS,
                "{blocked:?}: {near} at {}",
                scene.links[0].bend
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
    let lean = |link: &Link| {
        let at = |node: u32| scene.nodes[node as usize].at;
        let curve = link.curve(at(link.from), at(link.to));
        (curve.p1 - curve.p0).atan2()
    };
    let apart = (lean(&scene.links[0]) - lean(&scene.links[1])).abs();
    assert!(apart > 0.15, "{apart}");
}

#[test]
fn the_same_board_always_bends_the_same() {
    let board = super::company::evening();
    assert_eq!(scene(&board).links, scene(&board).links);
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
    assert_eq!(scene.links.len(), 999);
    assert!(
        scene
            .links
            .iter()
            .all(|link| (link.bend + 0.12).abs() < 1e-6)
    );
}
