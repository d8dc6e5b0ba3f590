//! The tie under the pointer.

use super::company::{evening, tied};
use super::desk::MAP;
use alliage::model::Board;
use alliage::scene::arrange::{Arrangement, Step, arrange};
use alliage::scene::camera::Camera;
use alliage::scene::hit::{drawn_at, tie_at};
use alliage::scene::tie_grid::TieGrid;
use alliage::scene::{Look, Scene, build};
use kurbo::{Point, Rect, Vec2};

struct View {
    scene: Scene,
    grid: TieGrid,
    arrangement: Arrangement,
    camera: Camera,
}

impl View {
    fn new(board: &Board, zoom: f64) -> Self {
        let scene = build::build(board, MAP, Look::light(), &|_| true);
        Self {
            grid: TieGrid::new(&scene),
            arrangement: arrange(&scene, Step::of(zoom), &[]),
            camera: Camera {
                centre: Point::new(480.0, 360.0),
                zoom,
                view: Rect::new(0.0, 0.0, 1200.0, 900.0),
            },
            scene,
        }
    }

    fn at(&self, screen: Point, slop: f64) -> Option<u32> {
        tie_at(
            &self.scene,
            &self.grid,
            &self.arrangement,
            &self.camera,
            screen,
            slop,
        )
    }

    fn drawn(&self, node: u32) -> Point {
        let place = &self.arrangement.places[node as usize];
        drawn_at(&self.camera, &self.scene.nodes[node as usize], place)
    }

    /// A point on a tie, and the direction across it.
    fn on(&self, tie: u32, share: f64) -> (Point, Vec2) {
        let tie = &self.scene.ties[tie as usize];
        let (from, to) = (self.drawn(tie.from), self.drawn(tie.to));
        let seen = tie.seen(from, to, self.arrangement.scale).unwrap();
        let t = seen.start + share * (seen.end - seen.start);
        let along = seen.course.speed(t).normalize();
        (seen.course.at(t), Vec2::new(-along.y, along.x))
    }

    /// Many points of each tie.
    fn courses(&self) -> Vec<Vec<Point>> {
        let course = |tie| {
            (0..=1000)
                .map(|step| self.on(tie, f64::from(step) / 1000.0).0)
                .collect()
        };
        (0..self.scene.ties.len() as u32).map(course).collect()
    }
}

/// The nearest of all courses, if it is within `slop`.
fn nearest(courses: &[Vec<Point>], screen: Point, slop: f64) -> Option<u32> {
    let far = |course: &Vec<Point>| {
        let all = course.iter().map(|at| (*at - screen).hypot2());
        all.fold(f64::INFINITY, f64::min)
    };
    let near = (0..).zip(courses).map(|(tie, course)| (far(course), tie));
    let best = near.reduce(|best, other| if other.0 <= best.0 { other } else { best });
    best.filter(|(far, _)| *far <= slop * slop)
        .map(|(_, tie)| tie)
}

#[test]
fn a_tie_is_found_along_its_whole_length_and_only_near_it() {
    let view = View::new(&tied(&[(2.0, 5.0), (8.0, 4.0)], &[(1, 2)]), 1.0);
    for share in [0.0, 0.2, 0.5, 0.8, 1.0] {
        let (at, across) = view.on(0, share);
        for side in [-1.0, 1.0] {
            assert_eq!(view.at(at + across * (5.0 * side), 6.0), Some(0));
            assert_eq!(view.at(at + across * (7.5 * side), 6.0), None);
        }
    }
}

#[test]
fn the_nearest_of_parallel_ties_is_found() {
    let view = View::new(
        &tied(&[(2.0, 5.0), (8.0, 5.0)], &[(1, 2), (2, 1), (1, 2)]),
        1.0,
    );
    for tie in 0..3 {
        assert_eq!(view.at(view.on(tie, 0.5).0, 30.0), Some(tie));
    }
}

#[test]
fn a_loop_is_found_too() {
    let view = View::new(&tied(&[(5.0, 5.0)], &[(1, 1)]), 1.0);
    let (at, across) = view.on(0, 0.4);
    assert_eq!(view.at(at, 6.0), Some(0));
    assert_eq!(view.at(at + across * 5.0, 6.0), Some(0));
    assert_eq!(view.at(at + across * 8.0, 6.0), None);
}

#[test]
fn what_is_found_is_the_nearest_of_all_at_any_zoom() {
    for zoom in [0.4, 1.0, 3.0] {
        let view = View::new(&evening(), zoom);
        let courses = view.courses();
        let mut found = 0;
        for step in 0..600_i32 {
            let board = Point::new(f64::from(step * 37 % 960), f64::from(step * 53 % 720));
            let at = view.camera.to_screen(board);
            let (quick, slow) = (view.at(at, 12.0), nearest(&courses, at, 12.0));
            if quick != slow {
                // Of two ties as near as each other either may be found.
                let both = quick.zip(slow).is_some();
                assert!(both, "{at} at {zoom}: {quick:?} {slow:?}");
            }
            found += u32::from(quick.is_some());
        }
        assert!(found > 20, "{found} at {zoom}");
    }
}

#[test]
fn nodes_that_fan_out_take_their_ties_along() {
    let places = [(5.0, 5.0), (5.0, 5.0), (9.0, 9.0)];
    let view = View::new(&tied(&places, &[(1, 3), (2, 3)]), 1.0);
    assert!(view.arrangement.farthest > 20.0);
    for tie in 0..2 {
        let (at, _) = view.on(tie, 0.1);
        assert_eq!(view.at(at, 3.0), Some(tie));
    }
}

#[test]
fn a_slop_without_bounds_finds_the_nearest_of_all() {
    let view = View::new(&evening(), 1.0);
    let far = Point::new(-4000.0, -3000.0);
    assert!(view.at(far, 1e12).is_some());
}

#[test]
fn nothing_is_found_nowhere() {
    let view = View::new(&evening(), 1.0);
    for at in [Point::new(f64::NAN, 3.0), Point::new(-5000.0, 10.0)] {
        assert_eq!(view.at(at, 6.0), None);
    }
    assert_eq!(view.at(Point::new(300.0, 300.0), f64::NAN), None);
    let empty = View::new(&tied(&[], &[]), 1.0);
    assert_eq!(empty.at(Point::new(300.0, 300.0), 6.0), None);
}
