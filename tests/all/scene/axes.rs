//! The axes at many zooms, with short and with very long texts.

use super::desk::map;
use alliage::model::Map;
use alliage::scene::axes::{Axes, axes, axes_within, number, text_box};
use alliage::scene::camera::Camera;
use alliage::scene::{Look, Mark, Shape, Text, spaces};
use kurbo::{Point, Rect, Shape as _, Vec2};

const VIEW: Rect = Rect::new(0.0, 0.0, 1100.0, 800.0);

fn cameras() -> Vec<Camera> {
    let zooms = [
        0.1, 0.17, 0.3, 0.5, 0.7, 0.85, 1.0, 1.3, 2.0, 3.7, 8.0, 30.0,
    ];
    let centres = [
        (480.0, 360.0),
        (0.0, 0.0),
        (960.0, 720.0),
        (0.0, 720.0),
        (480.0, 40.0),
        (233.3, 611.7),
        (2000.0, 300.0),
        (1.0e5, -1.0e5),
    ];
    let at = |zoom: f64| {
        centres.map(|centre| Camera {
            centre: Point::from(centre),
            zoom,
            view: VIEW,
        })
    };
    zooms.into_iter().flat_map(at).collect()
}

fn wordy() -> Map {
    let mut map = map();
    let long = "Une phrase qui n’en finit pas de dire ce que cet axe mesure ".repeat(4);
    for axis in [&mut map.axes.x, &mut map.axes.y] {
        axis.title.clone_from(&long);
        axis.low.clone_from(&long);
        axis.high.clone_from(&long);
        (axis.min, axis.max) = (-1234.5, 98765.4);
    }
    map.axes.quadrants = [const { String::new() }; 4].map(|_| long.clone());
    map
}

fn texts(marks: &[Mark]) -> Vec<&Text> {
    let text = |mark| match mark {
        &Mark {
            shape: Shape::Text(ref text),
            ..
        } => Some(text),
        _ => None,
    };
    marks.iter().filter_map(text).collect()
}

fn all_texts(axes: &Axes) -> Vec<&Text> {
    let mut all = texts(&axes.behind);
    all.extend(texts(&axes.front));
    all
}

fn says(axes: &Axes, what: &str) -> bool {
    all_texts(axes).iter().any(|text| &*text.text == what)
}

#[test]
fn texts_never_overlap() {
    for map in [map(), wordy()] {
        for camera in cameras() {
            let axes = axes(&map, Look::light(), &camera, ',');
            let texts = all_texts(&axes);
            for (index, a) in texts.iter().enumerate() {
                for b in &texts[..index] {
                    let shared = text_box(a).intersect(text_box(b));
                    assert!(shared.is_zero_area(), "{a:?} {b:?} {camera:?}");
                }
            }
        }
    }
}

#[test]
fn nothing_is_absurd_at_any_zoom() {
    let mut odd = map();
    (odd.axes.x.min, odd.axes.x.max) = (-1e6, 1e6);
    (odd.axes.y.min, odd.axes.y.max) = (0.0, 1e-3);
    let mut broken = map();
    (broken.axes.x.min, broken.axes.x.max) = (f64::NAN, 3.0);
    (broken.axes.y.min, broken.axes.y.max) = (3.0, 3.0);
    for map in [map(), wordy(), odd, broken] {
        for camera in cameras() {
            let axes = axes(&map, Look::dark(), &camera, '.');
            let marks: Vec<&Mark> = axes.behind.iter().chain(&axes.front).collect();
            assert!(marks.len() <= 200, "{} {camera:?}", marks.len());
            for mark in marks {
                let rect = match &mark.shape {
                    Shape::Disc { centre, .. } => Rect::from_points(*centre, *centre),
                    Shape::Text(text) => text_box(text),
                    shape => shape.outline().unwrap().bounding_box(),
                };
                assert!(rect.is_finite(), "{mark:?}");
                assert!(
                    VIEW.inflate(1500.0, 1500.0).contains(rect.center()),
                    "{mark:?}"
                );
            }
        }
    }
}

#[test]
fn a_camera_that_is_not_finite_shows_nothing() {
    let camera = Camera {
        zoom: f64::NAN,
        ..Camera::default()
    };
    assert_eq!(axes(&map(), Look::light(), &camera, ','), Axes::default());
}

fn camera(zoom: f64, centre: (f64, f64)) -> Camera {
    Camera {
        centre: centre.into(),
        zoom,
        view: VIEW,
    }
}

#[test]
fn seen_whole_the_axes_say_all_their_texts() {
    let map = map();
    let axes = axes(&map, Look::light(), &camera(0.9, (480.0, 360.0)), ',');
    for text in [&map.axes.x, &map.axes.y]
        .iter()
        .flat_map(|axis| [&axis.title, &axis.low, &axis.high])
        .chain(&map.axes.quadrants)
    {
        assert!(says(&axes, text), "{text}");
    }
    assert!(says(&axes, "0") && says(&axes, "5") && says(&axes, "10"));
    assert!(axes.front.is_empty());
}

#[test]
fn seen_from_near_numbers_and_titles_stay_at_the_edges() {
    let axes = axes(&map(), Look::light(), &camera(4.0, (480.0, 300.0)), ',');
    assert!(says(&axes, "Pouvoir") && says(&axes, "Proximité avec la lutte"));
    assert!(says(&axes, "éloigné → tout proche"));
    assert!(says(&axes, "5,5"));
    let pinned = texts(&axes.front);
    assert!(pinned.iter().filter(|text| text.at.x < 60.0).count() >= 4);
}

#[test]
fn texts_of_quadrants_follow_what_is_seen_of_them() {
    let map = map();
    let near = axes(&map, Look::light(), &camera(4.0, (240.0, 180.0)), ',');
    assert!(says(&near, "Convaincre — plaidoyer"));
    assert!(!says(&near, "Mobiliser ensemble"));
    let far = axes(&map, Look::light(), &camera(0.15, (480.0, 360.0)), ',');
    assert!(!says(&far, "Convaincre — plaidoyer"));
}

#[test]
fn what_stays_at_the_edge_stays_clear_of_bars() {
    let camera = camera(4.0, (480.0, 300.0));
    let frame = VIEW.inset(-50.0);
    let axes = axes_within(&map(), Look::light(), &camera, frame, ',');
    let grown = frame.inflate(1.0, 1.0);
    for text in texts(&axes.front) {
        let rect = text_box(text);
        assert!(
            (grown.union(rect).area() - grown.area()).abs() < 1.0,
            "{text:?}"
        );
    }
}

#[test]
fn the_lines_stand_at_sixty_points_at_least() {
    for zoom in [1.0, 2.0, 5.0, 17.0, 30.0] {
        let axes = axes(&map(), Look::light(), &camera(zoom, (480.0, 360.0)), ',');
        let upright = axes.behind.iter().filter_map(|mark| match &mark.shape {
            Shape::Segment(from, to) => Some(Rect::from_points(*from, *to)),
            _ => None,
        });
        let mut at: Vec<f64> = upright
            .filter(|rect| rect.width() < 0.1)
            .map(|rect| rect.x0)
            .collect();
        at.sort_by(f64::total_cmp);
        let gaps: Vec<f64> = at.windows(2).map(|two| two[1] - two[0]).collect();
        assert!(
            gaps.iter().all(|gap| (59.9..=150.1).contains(gap)),
            "{zoom}: {gaps:?}"
        );
    }
}

#[test]
fn numbers_are_written_as_people_do() {
    assert_eq!(number(3.5, ','), "3,5");
    assert_eq!(number(-0.25, '.'), "−0.25");
    assert_eq!(number(-0.0, ','), "0");
    assert_eq!(number(10.0, ','), "10");
    assert_eq!(number(0.1 + 0.2, ','), "0,3");
}

#[test]
fn moving_the_board_moves_the_grid_with_it() {
    let map = map();
    let mut moved = camera(1.0, (480.0, 360.0));
    let before = axes(&map, Look::light(), &moved, ',');
    moved.pan(Vec2::new(5.0, 0.0));
    let after = axes(&map, Look::light(), &moved, ',');
    assert_eq!(before.behind.len(), after.behind.len());
    assert!(spaces::area(&map).width() > 0.0);
}
