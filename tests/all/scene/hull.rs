//! The outline of the collective.

use super::company::{change, evening};
use super::desk::{MAP, board};
use alliage::formats::{Picture, Progress, Shown, picture};
use alliage::model::{Board, Engagement};
use alliage::scene::{Hull, Look, Mark, Shape, build, hull};
use kurbo::{Point, Rect, Shape as _, Vec2};
use proptest::prelude::*;

proptest! {
    #[test]
    fn the_outline_keeps_its_distance_from_every_point(
        points in prop::collection::vec((-400.0..400.0, -300.0..300.0), 1..80), radius in 5.0..60.0,
    ) {
        let points: Vec<Point> = points.into_iter().map(Point::from).collect();
        let outline = hull::around(&points, radius);
        for at in &points {
            for step in 0..16 {
                let way = Vec2::from_angle(f64::from(step) * std::f64::consts::TAU / 16.0);
                prop_assert!(outline.contains(*at + way * (radius - 0.2)), "{at}");
            }
        }
        let beyond = Rect::from_points(points[0], points[0]);
        let around = points.iter().fold(beyond, |rect, at| rect.union_pt(*at));
        let bounds = outline.bounding_box();
        prop_assert!(around.inflate(radius + 0.2, radius + 0.2).contains_rect(bounds));
    }

    #[test]
    fn corners_are_those_of_all_points_and_turn_one_way(
        points in prop::collection::vec((-40..40_i32, -30..30_i32), 3..200),
    ) {
        let points: Vec<Point> = points.iter().map(|(x, y)| (f64::from(*x), f64::from(*y)).into()).collect();
        let corners = hull::corners(&points);
        let count = corners.len();
        for nth in 0..count {
            let (a, b) = (corners[nth], corners[(nth + 1) % count]);
            for at in &points {
                prop_assert!(count < 3 || (b - a).cross(*at - a) >= 0.0, "{at} is outside of {a} to {b}");
            }
        }
    }
}

#[test]
fn one_point_has_a_circle_and_none_has_nothing() {
    let outline = hull::around(&[Point::new(3.0, 4.0), Point::new(3.0, 4.0)], 10.0);
    let area = outline.area().abs();
    assert!((area - 314.16).abs() < 0.5, "{area}");
    assert!(hull::around(&[], 10.0).is_empty());
    let nowhere = [Point::new(f64::NAN, 0.0), Point::new(0.0, f64::INFINITY)];
    assert!(hull::around(&nowhere, 10.0).is_empty());
}

#[test]
fn two_points_have_a_round_ended_strip() {
    let outline = hull::around(&[Point::ZERO, Point::new(100.0, 0.0)], 10.0);
    let expected = 314.16 + 2000.0;
    assert!((outline.area().abs() - expected).abs() < 0.5);
}

#[test]
fn the_hull_goes_around_the_actors_in_the_collective_and_needs_two() {
    let hull = |board: &Board| build::build(board, MAP, Look::light(), &|_| true).hull;
    let mut small = board();
    for id in 1..=21 {
        change(&mut small, id, |actor| actor.engagement = Engagement::Met);
    }
    assert_eq!(hull(&small), None);
    change(&mut small, 3, |actor| {
        actor.engagement = Engagement::InCollective;
    });
    assert_eq!(hull(&small), None);
    change(&mut small, 5, |actor| {
        actor.engagement = Engagement::InCollective;
    });
    assert_eq!(hull(&small).map(|hull| hull.nodes.len()), Some(2));
    assert_eq!(hull(&evening()).map(|hull| hull.nodes.len()), Some(6));
}

fn drawn(board: &Board) -> Picture {
    picture(
        board,
        MAP,
        Look::light(),
        ',',
        Shown::ALL,
        &Progress::default(),
    )
    .unwrap()
}

/// The hull of a picture and the box of its name.
fn named(picture: &Picture) -> (kurbo::BezPath, Option<Rect>) {
    let drawn = |node| picture.drawn(node);
    let stage = picture.sight(&drawn).stage;
    let hull: &Hull = picture.scene.hull.as_ref().unwrap();
    let outline = hull.outline(&stage);
    let name = hull.name(&outline, &stage, picture.size.to_rect(), &picture.look);
    let text_box = |mark: Mark| match mark.shape {
        Shape::Text(text) => Some(alliage::scene::axes::text_box(&text)),
        _ => None,
    };
    (outline, name.and_then(text_box))
}

#[test]
fn the_name_stands_at_the_edge_and_covers_nothing() {
    let picture = drawn(&evening());
    let (outline, name) = named(&picture);
    let name = name.unwrap();
    let bounds = outline.bounding_box();
    assert!(name.y0 > bounds.center().y && name.center().y < bounds.y1 + 20.0);
    for (node, place) in (0..).zip(&picture.arrangement.places) {
        let at = picture.drawn(node).unwrap();
        let disc = Rect::from_center_size(at, (47.0, 47.0));
        assert!(!disc.overlaps(name));
        if let Some(label) = place.label {
            let size = picture
                .arrangement
                .label_size(&picture.scene.nodes[node as usize]);
            assert!(!Rect::from_center_size(at + label, size).overlaps(name));
        }
    }
}

#[test]
fn the_name_stays_in_the_frame_if_it_can() {
    let picture = drawn(&evening());
    let drawn = |node| picture.drawn(node);
    let stage = picture.sight(&drawn).stage;
    let hull = picture.scene.hull.as_ref().unwrap();
    let outline = hull.outline(&stage);
    let above = Rect::new(0.0, 0.0, 5000.0, outline.bounding_box().y0);
    let name = hull.name(&outline, &stage, above, &picture.look).unwrap();
    let Shape::Text(text) = name.shape else {
        panic!("{name:?}");
    };
    assert!(above.contains(text.at), "{}", text.at);
}

#[test]
fn a_collective_without_a_name_has_a_hull_all_the_same() {
    let mut board = evening();
    let mut description = (*board.description).clone();
    description.collective = " ".to_owned();
    board.apply(&alliage::model::Edit::Describe(description));
    let (outline, name) = named(&drawn(&board));
    assert!(!outline.is_empty() && name.is_none());
}
