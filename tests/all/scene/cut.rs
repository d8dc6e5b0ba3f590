//! Outlines cut to what is seen.

use alliage::scene::{cut, hull};
use kurbo::{BezPath, Point, Rect, Shape as _};
use proptest::prelude::*;

const VIEW: Rect = Rect::new(0.0, 0.0, 100.0, 80.0);

fn area(points: &[Point]) -> f64 {
    if points.is_empty() {
        return 0.0;
    }
    let mut path = BezPath::new();
    for (nth, at) in points.iter().enumerate() {
        if nth == 0 {
            path.move_to(*at);
        } else {
            path.line_to(*at);
        }
    }
    path.close_path();
    path.area().abs()
}

proptest! {
    #[test]
    fn what_is_left_of_an_outline_is_all_that_is_seen_of_it(
        points in prop::collection::vec((-150.0..250.0, -150.0..250.0), 3..20),
    ) {
        let points: Vec<Point> = points.into_iter().map(Point::from).collect();
        let outline = hull::around(&points, 10.0);
        let left = cut::within(&hull::points(&outline), VIEW);
        prop_assert!(left.iter().all(|at| VIEW.inflate(1e-9, 1e-9).contains(*at)));
        let hits = (0..50).flat_map(|x| (0..40).map(move |y| (x, y)));
        let inside = |(x, y): &(i32, i32)| {
            let at = Point::new(2.0 * f64::from(*x) + 1.0, 2.0 * f64::from(*y) + 1.0);
            outline.contains(at)
        };
        let expected = 4.0 * hits.filter(inside).count() as f64;
        prop_assert!((area(&left) - expected).abs() < 400.0, "{} {expected}", area(&left));
    }
}

#[test]
fn an_outline_within_the_view_is_left_alone() {
    let points = hull::points(&hull::around(&[Point::new(50.0, 40.0)], 20.0));
    assert_eq!(cut::within(&points, VIEW), points);
    assert!(cut::within(&points, VIEW + kurbo::Vec2::new(500.0, 0.0)).is_empty());
}

#[test]
fn dashes_have_their_length_and_gaps_and_meet_without_a_seam() {
    let square = [(0.0, 0.0), (100.0, 0.0), (100.0, 80.0), (0.0, 80.0)].map(Point::from);
    let dashes = cut::dashes(&square, [5.0, 4.0], VIEW);
    // 360 around, in 40 periods of 9.
    let drawn: f64 = dashes.iter().map(|dash| dash.p0.distance(dash.p1)).sum();
    assert!((drawn - 200.0).abs() < 1e-6, "{drawn}");
    assert_eq!(dashes[0].p0, Point::ZERO);
    let last = dashes.last().unwrap().p1;
    assert!((last.distance(Point::ZERO) - 4.0).abs() < 1e-6, "{last}");
}

#[test]
fn dashes_far_out_are_left_out_and_those_seen_stay_where_they_are() {
    let square = [
        (10.0, 10.0),
        (9010.0, 10.0),
        (9010.0, 9010.0),
        (10.0, 9010.0),
    ]
    .map(Point::from);
    let few = cut::dashes(&square, [5.0, 4.0], VIEW);
    assert!(few.len() < 30, "{}", few.len());
    let wide = cut::dashes(&square, [5.0, 4.0], VIEW.inflate(20.0, 20.0));
    let whole = few.iter().filter(|dash| dash.p0.distance(dash.p1) > 4.9);
    for dash in whole {
        let same = |other: &&kurbo::Line| other.p0.distance(dash.p0) < 1e-6;
        assert!(wide.iter().any(|other| same(&other)), "{dash:?}");
    }
    assert!(cut::dashes(&[], [5.0, 4.0], VIEW).is_empty());
}
