//! The painter of boards: what it draws, that nothing upsets it, and that it is quiet when nothing happens.

use crate::crowd;
use crate::soft::SoftRenderer;
use alliage::model::Color;
use alliage::scene::arrange::{Arrangement, Step};
use alliage::scene::camera::Camera;
use alliage::scene::{Anchor, Font, Line, Mark, Scene, Shape, Text};
use alliage::ui::fonts;
use alliage::ui::paint::{BoardPainter, Picture, color32, marks};
use egui::epaint::{ClippedPrimitive, Primitive};
use egui::{Context, FullOutput, RawInput, ViewportId};
use kurbo::{BezPath, Point, Rect, Vec2};
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

/// A window without a screen.
struct Stage {
    ctx: Context,
    painter: BoardPainter,
    soft: SoftRenderer,
    size: egui::Vec2,
    pixels: f32,
}

impl Stage {
    fn new(size: egui::Vec2, pixels: f32) -> Self {
        let ctx = Context::default();
        fonts::install(&ctx);
        Self {
            ctx,
            painter: BoardPainter::default(),
            soft: SoftRenderer::default(),
            size,
            pixels,
        }
    }

    fn show(&mut self, mut contents: impl FnMut(&mut BoardPainter, &egui::Painter)) -> FullOutput {
        let mut input = RawInput {
            screen_rect: Some(egui::Rect::from_min_size(egui::Pos2::ZERO, self.size)),
            ..RawInput::default()
        };
        input
            .viewports
            .entry(ViewportId::ROOT)
            .or_default()
            .native_pixels_per_point = Some(self.pixels);
        let painter = &mut self.painter;
        let mut output = self.ctx.run_ui(input, |ui| contents(painter, ui.painter()));
        self.soft.update(&mut output.textures_delta);
        output
    }

    fn paint(&mut self, picture: &Picture<'_>) -> FullOutput {
        self.show(|board, painter| board.paint(painter, picture))
    }

    fn triangles(&self, output: FullOutput) -> Vec<ClippedPrimitive> {
        self.ctx.tessellate(output.shapes, self.pixels)
    }

    fn view(&self) -> Rect {
        Rect::new(0.0, 0.0, f64::from(self.size.x), f64::from(self.size.y))
    }
}

fn vertices(primitives: &[ClippedPrimitive]) -> usize {
    let mut count = 0;
    for primitive in primitives {
        let Primitive::Mesh(mesh) = &primitive.primitive else {
            continue;
        };
        count += mesh.vertices.len();
        for vertex in &mesh.vertices {
            assert!(
                vertex.pos.is_finite() && vertex.uv.is_finite(),
                "{vertex:?}"
            );
            assert!(
                vertex.pos.x.abs() < 10_000.0 && vertex.pos.y.abs() < 10_000.0,
                "{vertex:?}"
            );
        }
    }
    count
}

fn stage() -> Stage {
    Stage::new(egui::vec2(800.0, 600.0), 1.0)
}

fn small() -> (Scene, Arrangement) {
    let scene = crowd::scene(40);
    let arrangement = crowd::arrange(&scene, Step::of(1.0));
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
        1 => scene
            .links
            .iter_mut()
            .for_each(|link| link.bend = wild as f32),
        2 => scene
            .links
            .iter_mut()
            .for_each(|link| link.line.width = wild),
        3 => scene
            .links
            .iter_mut()
            .for_each(|link| link.line.dash = Some([wild, wild.abs().recip()])),
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
        let output = stage.show(|_, painter| marks(painter, &all));
        assert!(vertices(&stage.triangles(output)) < 200_000);
    }
}

#[test]
fn a_node_shows_as_much_as_there_is_room_for() {
    let mut scene = crowd::scene(1);
    scene.links.clear();
    let mut stage = stage();
    let mut count = |scale: f32| {
        let mut arrangement = crowd::arrange(&scene, Step::of(1.0));
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
    assert!(count(1.0) > 100, "from 14 pixels on, all marks are there");
}

#[test]
fn what_is_out_of_view_costs_no_vertex() {
    let scene = crowd::scene(1000);
    let arrangement = crowd::arrange(&scene, Step::of(1.0));
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
    let arrangement = crowd::arrange(&scene, Step::of(camera.zoom));
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
    let mut arrangement = crowd::arrange(&scene, Step::of(camera.zoom));
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
            board.paint(painter, &crowd::picture(&scene, &arrangement, &camera));
            let text = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".to_owned();
            let font = fonts::id(Font::Bold, size);
            let _galley = painter.layout_no_wrap(text, font, egui::Color32::WHITE);
        });
        let picture = stage.soft.render(&stage.ctx, &output);
        picture.save("/tmp/pics/atlas.png").unwrap();
        expected.save("/tmp/pics/expected.png").unwrap();
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
    let mut arrangement = crowd::arrange(&scene, Step::of(1.0));
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

/// Paints a sample into a file, to look at: `ALLIAGE_PICTURES=folder cargo test --test all pictures`.
#[test]
fn pictures_to_look_at() {
    let Some(folder) = std::env::var_os("ALLIAGE_PICTURES") else {
        return;
    };
    for (name, count, pixels, whole) in [
        ("sample", 30, 1.0, true),
        ("sample-2x", 30, 2.0, true),
        ("small", 300, 1.0, true),
        ("crowd", 10_000, 1.0, true),
        ("near", 1000, 1.0, false),
    ] {
        let mut scene = crowd::scene(count);
        scene.nodes[0].label = "Collectif inter-\norganisations".into();
        let mut stage = Stage::new(egui::vec2(960.0, 720.0), pixels);
        let camera = if whole {
            crowd::whole(stage.view())
        } else {
            crowd::near(stage.view(), count)
        };
        let mut arrangement = crowd::arrange(&scene, Step::of(camera.zoom));
        arrangement.places[7].offset = Vec2::new(60.0, -30.0);
        let dimmed: Vec<bool> = (0..count).map(|node| node % 9 == 4).collect();
        let moved = [(12, scene.nodes[12].at + Vec2::new(30.0, 20.0))];
        let mut picture = crowd::picture(&scene, &arrangement, &camera);
        (picture.dimmed, picture.moved, picture.emphasis) = (Some(&dimmed[..]), &moved, &[12]);
        let output = stage.show(|board, painter| {
            painter.rect_filled(painter.clip_rect(), 0.0, color32(crowd::PAPER));
            board.paint(painter, &picture);
            marks(painter, &sample_marks());
        });
        let path = std::path::Path::new(&folder)
            .join(name)
            .with_extension("png");
        stage.soft.render(&stage.ctx, &output).save(path).unwrap();
    }
}

/// A dashed ring and texts of each weight.
fn sample_marks() -> Vec<Mark> {
    let line = |dash| {
        Some(Line {
            color: Color::rgb(0x0b, 0x6e, 0x69),
            width: 2.0,
            dash,
        })
    };
    let text = |y: f64, font, line| Mark {
        shape: Shape::Text(Text {
            at: Point::new(20.0, y),
            text: "Pouvoir — 7 · élu·es".into(),
            size: 16.0,
            font,
            anchor: Anchor::Start,
        }),
        fill: Some(crowd::INK),
        line,
    };
    let paper = Some(Line {
        color: crowd::PAPER,
        width: 2.0,
        dash: None,
    });
    let ring = Shape::Disc {
        centre: Point::new(480.0, 360.0),
        radius: 60.0,
    };
    vec![
        Mark {
            shape: ring,
            fill: Some(Color::rgb(0x0b, 0x6e, 0x69).with_opacity(0.1)),
            line: line(Some([6.0, 4.0])),
        },
        text(30.0, Font::Regular, paper),
        text(55.0, Font::SemiBold, paper),
        text(80.0, Font::Bold, None),
    ]
}
