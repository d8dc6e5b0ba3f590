//! Pictures to look at.

use super::stage::Stage;
use crate::crowd;
use alliage::model::{Color, Head};
use alliage::scene::arrange::{Step, arrange};
use alliage::scene::camera::Camera;
use alliage::scene::{Anchor, Font, Line, Mark, Scene, Shape, Text, TieLine, Tone};
use alliage::ui::paint::{MarkPainter, color32};
use kurbo::{Point, Vec2};

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
        let mut arrangement = arrange(&scene, Step::of(camera.zoom), &[]);
        arrangement.places[7].offset = Vec2::new(60.0, -30.0);
        let dimmed: Vec<bool> = (0..count).map(|node| node % 9 == 4).collect();
        let moved = [(12, scene.nodes[12].at + Vec2::new(30.0, 20.0))];
        let mut picture = crowd::picture(&scene, &arrangement, &camera);
        (picture.dimmed, picture.moved, picture.emphasis) = (Some(&dimmed[..]), &moved, &[12]);
        let output = stage.show(|board, painter| {
            painter.rect_filled(painter.clip_rect(), 0.0, color32(crowd::PAPER));
            board.paint(painter, &picture, &mut |_| {});
            let mut marks = MarkPainter::default();
            marks.lay_out(painter, None, &[], |draw| draw(&sample_marks()));
            marks.paint(painter);
        });
        let path = std::path::Path::new(&folder)
            .join(name)
            .with_extension("png");
        stage.soft.render(&stage.ctx, &output).save(path).unwrap();
    }
}

/// Paints every head, dash, tone and loop into a file, to look at, as above.
#[test]
fn pictures_of_ties_to_look_at() {
    let Some(folder) = std::env::var_os("ALLIAGE_PICTURES") else {
        return;
    };
    for (name, pixels) in [("ties", 1.0), ("ties-2x", 2.0)] {
        let (scene, tones) = every_tie();
        let mut stage = Stage::new(egui::vec2(900.0, 640.0), pixels);
        let mut arrangement = arrange(&scene, Step::of(1.0), &[]);
        arrangement
            .places
            .iter_mut()
            .for_each(|place| place.label = None);
        let camera = Camera {
            zoom: 1.0,
            centre: Point::new(450.0, 320.0),
            view: stage.view(),
        };
        let mut picture = crowd::picture(&scene, &arrangement, &camera);
        picture.tones = Some(&tones);
        let output = stage.show(|board, painter| {
            painter.rect_filled(painter.clip_rect(), 0.0, color32(crowd::PAPER));
            board.paint(painter, &picture, &mut |_| {});
        });
        let path = std::path::Path::new(&folder)
            .join(name)
            .with_extension("png");
        stage.soft.render(&stage.ctx, &output).save(path).unwrap();
    }
}

/// Each row a head, with wider lines from left to right; then dashes, tones and loops.
fn every_tie() -> (Scene, Vec<Tone>) {
    let mut scene = crowd::scene(72);
    scene.node_scale = 1.0;
    for (index, node) in scene.nodes.iter_mut().enumerate() {
        let (column, row) = (index % 8, index / 8);
        node.at = Point::new(60.0 + 115.0 * column as f64, 40.0 + 72.0 * row as f64);
    }
    let heads = [Head::Arrow, Head::Open, Head::Bar, Head::Diamond, Head::Dot];
    let dashes = [None, Some([6.0, 4.0]), Some([1.5, 4.0]), Some([12.0, 5.0])];
    let tones = [Tone::Normal, Tone::Pale, Tone::Lit];
    let mut ties = vec![];
    let mut all_tones = vec![];
    for row in 0..9_u32 {
        for column in 0..7_u32 {
            let mut tie = scene.ties[0].clone();
            (tie.from, tie.to) = (8 * row + column, 8 * row + column + 1);
            if row == 8 {
                tie.to = tie.from;
            }
            tie.bend = [0.0, 0.12, -0.2][column as usize % 3];
            tie.line.width = 1.0 + 0.5 * f64::from(column);
            let head = heads[row as usize % 5].clone();
            tie.heads = [Head::None, head.clone()];
            if column % 2 == 1 {
                tie.heads[0] = head;
            }
            tie.line.dash = (row > 4).then(|| dashes[row as usize % 4]).flatten();
            all_tones.push(if row == 7 {
                tones[column as usize % 3]
            } else {
                Tone::Normal
            });
            if row == 8 {
                for more in 1..=column % 3 {
                    let bend = 0.35 * more as f32;
                    ties.push(TieLine {
                        bend,
                        ..tie.clone()
                    });
                    all_tones.push(Tone::Normal);
                }
                tie.bend = 0.0;
            }
            ties.push(tie);
        }
    }
    scene.ties = ties;
    (scene, all_tones)
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
