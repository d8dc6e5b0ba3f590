//! Pictures to look at.

use super::stage::Stage;
use crate::crowd;
use alliage::model::Color;
use alliage::scene::arrange::{Step, arrange};
use alliage::scene::{Anchor, Font, Line, Mark, Shape, Text};
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
            board.paint(painter, &picture);
            MarkPainter::default().paint(painter, None, &sample_marks());
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
