//! The painter of boards: what it draws, that nothing upsets it, and that it is quiet when nothing happens.

mod pictures;
pub mod stage;
mod ties;

use crate::crowd;
use alliage::scene::arrange::{Arrangement, Step, arrange};
use alliage::scene::camera::Camera;
use alliage::scene::{Anchor, Font, Line, Mark, Scene, Shape, Text};
use alliage::ui::paint::MarkPainter;
use alliage::ui::style::fonts;
use egui::ViewportId;
use kurbo::{BezPath, Point, Rect, Vec2};
use stage::{Stage, vertices};
use std::time::Duration;

const HOSTILE: [f64; 7] = [
    f64::NAN,
    f64::INFINITY,
    f64::NEG_INFINITY,
    f64::MAX,
    -1e30,
    1e30,
    1e-40,
];

fn stage() -> Stage {
    Stage::new(egui::vec2(800.0, 600.0), 1.0)
}

fn small() -> (Scene, Arrangement) {
    let scene = crowd::scene(40);
    let arrangement = arrange(&scene, Step::of(1.0), &[]);
    (scene, arrangement)
}

#[test]
fn no_number_upsets_the_painter() {
    let mut stage = stage();
    for (revision, &wild) in HOSTILE.iter().enumerate() {
        for field in 0..8 {
            let (mut scene, mut arrangement) = small();
            spoil(&mut scene, &mut arrangement, field, wild);
            for zoom in [0.1, 1.0, 30.0] {
                let camera = Camera {
                    zoom,
                    centre: scene.nodes[5].at,
                    view: stage.view(),
                };
                let mut picture = crowd::picture(&scene, &arrangement, &camera);
                picture.revision = (revision * 100 + field) as u64;
                picture.leader.width = wild;
                let output = stage.paint(&picture);
                assert!(vertices(&stage.triangles(output)) < 200_000);
            }
        }
    }
}

/// Puts a wild number into one of the places where numbers are.
fn spoil(scene: &mut Scene, arrangement: &mut Arrangement, field: usize, wild: f64) {
    match field {
        0 => scene.nodes[3].at.x = wild,
        1 => scene.ties.iter_mut().for_each(|tie| tie.bend = wild as f32),
        2 => scene.ties.iter_mut().for_each(|tie| tie.line.width = wild),
        3 => scene
            .ties
            .iter_mut()
            .for_each(|tie| tie.line.dash = Some([wild, wild.abs().recip()])),
        4 => scene
            .nodes
            .iter_mut()
            .for_each(|node| node.label_width = wild as f32),
        5 => arrangement
            .places
            .iter_mut()
            .for_each(|place| place.offset = Vec2::new(wild, 1.0)),
        6 => arrangement
            .places
            .iter_mut()
            .for_each(|place| place.label = Some(Vec2::new(1.0, wild))),
        _ => (arrangement.scale, arrangement.font_size) = (wild as f32, wild as f32),
    }
}

#[test]
fn no_camera_upsets_the_painter() {
    let (scene, arrangement) = small();
    let mut stage = stage();
    for wild in HOSTILE {
        let view = stage.view();
        for camera in [
            Camera {
                zoom: wild,
                centre: Point::ZERO,
                view,
            },
            Camera {
                zoom: 1.0,
                centre: Point::new(wild, 0.0),
                view,
            },
            Camera {
                zoom: 1.0,
                centre: Point::ZERO,
                view: Rect::new(0.0, wild, 9.0, 9.0),
            },
        ] {
            let moved = [(1, Point::new(wild, wild)), (u32::MAX, Point::ZERO)];
            let mut picture = crowd::picture(&scene, &arrangement, &camera);
            picture.moved = &moved;
            picture.emphasis = &[2, u32::MAX];
            let output = stage.paint(&picture);
            assert!(vertices(&stage.triangles(output)) < 200_000);
        }
    }
}

#[test]
fn no_mark_upsets_egui() {
    let mut stage = stage();
    for wild in HOSTILE {
        let line = Some(Line {
            color: crowd::INK,
            width: wild,
            dash: Some([wild, 2.0]),
        });
        let mut path = BezPath::new();
        path.move_to((0.0, 0.0));
        path.curve_to((wild, 9.0), (30.0, 30.0), (60.0, 0.0));
        path.close_path();
        let text = Text {
            at: Point::new(9.0, wild),
            text: "Été".into(),
            size: wild,
            font: Font::SemiBold,
            anchor: Anchor::Middle,
        };
        let shapes = [
            Shape::Disc {
                centre: Point::new(5.0, 5.0),
                radius: wild,
            },
            Shape::Disc {
                centre: Point::new(5.0, wild),
                radius: 5.0,
            },
            Shape::Path(path),
            Shape::Text(text.clone()),
            Shape::Text(Text { size: 12.0, ..text }),
        ];
        let all = shapes.map(|shape| Mark {
            shape,
            fill: Some(crowd::INK),
            line,
        });
        let output = stage.show(|_, painter| {
            let mut marks = MarkPainter::default();
            marks.lay_out(painter, None, &[], |draw| draw(&all));
            marks.paint(painter);
        });
        assert!(vertices(&stage.triangles(output)) < 200_000);
    }
}

#[test]
fn a_node_shows_as_much_as_there_is_room_for() {
    let mut scene = crowd::scene(1);
    scene.ties.clear();
    let mut stage = stage();
    let mut count = |scale: f32| {
        let mut arrangement = arrange(&scene, Step::of(1.0), &[]);
        arrangement.scale = scale;
        arrangement.places[0].label = None;
        let camera = Camera {
            zoom: 1.0,
            centre: scene.nodes[0].at,
            view: Rect::new(0.0, 0.0, 800.0, 600.0),
        };
        let output = stage.paint(&crowd::picture(&scene, &arrangement, &camera));
        vertices(&stage.triangles(output))
    };
    assert_eq!(count(0.2), 4, "a dot is one glyph");
    assert_eq!(count(0.5), 4);
    assert!(count(1.0) > 50, "from 14 pixels on, all marks are there");
}

#[test]
fn what_is_out_of_view_costs_no_vertex() {
    let scene = crowd::scene(1000);
    let arrangement = arrange(&scene, Step::of(1.0), &[]);
    let mut stage = stage();
    let camera = Camera {
        zoom: 1.0,
        centre: Point::new(9000.0, 9000.0),
        view: stage.view(),
    };
    let output = stage.paint(&crowd::picture(&scene, &arrangement, &camera));
    assert_eq!(vertices(&stage.triangles(output)), 0);
}

#[test]
fn panning_allocates_little_and_an_idle_board_sleeps() {
    let scene = crowd::scene(1000);
    let mut stage = Stage::new(egui::vec2(1600.0, 1000.0), 1.0);
    let mut camera = crowd::whole(stage.view());
    let arrangement = arrange(&scene, Step::of(camera.zoom), &[]);
    let mut allocations = 0;
    for _ in 0..12 {
        camera.pan(Vec2::new(7.3, 3.1));
        let picture = crowd::picture(&scene, &arrangement, &camera);
        let info = allocation_counter::measure(|| {
            let output = stage.paint(&picture);
            stage.triangles(output);
        });
        allocations = info.count_total;
    }
    assert!(allocations <= 30, "{allocations} allocations");
    let output = stage.paint(&crowd::picture(&scene, &arrangement, &camera));
    let delay = output.viewport_output[&ViewportId::ROOT].repaint_delay;
    assert_eq!(delay, Duration::MAX);
}

#[test]
fn names_get_their_new_size_a_few_at_a_time() {
    let scene = crowd::scene(300);
    let mut stage = Stage::new(egui::vec2(1600.0, 1000.0), 1.0);
    let camera = crowd::whole(stage.view());
    let mut arrangement = arrange(&scene, Step::of(camera.zoom), &[]);
    stage.paint(&crowd::picture(&scene, &arrangement, &camera));
    arrangement.font_size += 1.0;
    let mut frames = 0;
    loop {
        let output = stage.paint(&crowd::picture(&scene, &arrangement, &camera));
        frames += 1;
        if output.viewport_output[&ViewportId::ROOT].repaint_delay == Duration::MAX {
            break;
        }
        assert!(frames < 60);
    }
    assert!(frames > 3, "{frames} frames");
}

#[test]
fn letters_stay_right_when_the_atlas_grows_or_is_emptied() {
    let (scene, arrangement) = small();
    let mut stage = stage();
    let camera = crowd::whole(stage.view());
    let first = stage.paint(&crowd::picture(&scene, &arrangement, &camera));
    let expected = stage.soft.render(&stage.ctx, &first);
    for size in [40.0, 90.0, 140.0, 190.0, 240.0, 290.0, 270.0, 220.0] {
        let output = stage.show(|board, painter| {
            board.paint(
                painter,
                &crowd::picture(&scene, &arrangement, &camera),
                &mut |_| {},
            );
            let text = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".to_owned();
            let font = fonts::id(Font::Bold, size);
            let _galley = painter.layout_no_wrap(text, font, egui::Color32::WHITE);
        });
        let picture = stage.soft.render(&stage.ctx, &output);
        assert!(picture == expected, "at {size}");
        for _ in 0..2 {
            stage.paint(&crowd::picture(&scene, &arrangement, &camera));
        }
    }
}

#[test]
fn discs_are_round_and_stand_on_their_point() {
    let mut scene = crowd::scene(1);
    scene.nodes[0].at = Point::ZERO;
    let mut arrangement = arrange(&scene, Step::of(1.0), &[]);
    arrangement.places[0].label = None;
    for (scale, pixels) in [(0.4, 1.0), (1.0, 1.0), (1.0, 2.0)] {
        arrangement.scale = scale;
        let mut stage = Stage::new(egui::vec2(80.0, 80.0), pixels);
        let camera = Camera {
            zoom: 1.0,
            centre: Point::ZERO,
            view: stage.view(),
        };
        let output = stage.paint(&crowd::picture(&scene, &arrangement, &camera));
        let picture = stage.soft.render(&stage.ctx, &output);
        let half = picture.width() / 2;
        let solid = |x: u32, y: u32| picture.get_pixel(x, y).0[3] > 128;
        let reaches = [
            (0..half).filter(|&x| solid(x, half)).count(),
            (half..2 * half).filter(|&x| solid(x, half)).count(),
            (0..half).filter(|&y| solid(half, y)).count(),
            (half..2 * half).filter(|&y| solid(half, y)).count(),
        ];
        let (least, most) = (reaches.iter().min().unwrap(), reaches.iter().max().unwrap());
        assert!(most - least <= 1, "{reaches:?} at {scale}, {pixels}");
    }
}
