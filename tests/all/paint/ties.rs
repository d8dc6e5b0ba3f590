//! Ties as they are painted: where they run, what stands at their ends, how they come forward and stand back, and that
//! what is kept from frame to frame is as if drawn anew.

use super::stage::{Stage, vertices};
use crate::crowd;
use alliage::model::{ActorId, Color, Head};
use alliage::scene::arrange::{Arrangement, Step, arrange};
use alliage::scene::camera::Camera;
use alliage::scene::{Line, NODE_RADIUS, Node, Scene, TieLine, Tone};
use alliage::ui::paint::{Picture, color32};
use image::RgbaImage;
use kurbo::{ParamCurve as _, Point, Vec2};

const HEADS: [Head; 5] = [Head::Arrow, Head::Open, Head::Bar, Head::Diamond, Head::Dot];
const WIDE: f64 = 3.0;
const LEFT: Point = Point::new(-100.0, 0.0);
const RIGHT: Point = Point::new(100.0, 0.0);
/// From the middle of a node to where its ties end.
const GAP: f64 = NODE_RADIUS + 2.0;

fn tie(from: u32, to: u32) -> TieLine {
    TieLine {
        id: None,
        from,
        to,
        bend: 0.0,
        line: Line {
            color: crowd::INK,
            width: WIDE,
            dash: None,
        },
        heads: [Head::None, Head::None],
    }
}

/// Ties between nodes of which nothing is drawn.
fn scene(places: &[Point], ties: Vec<TieLine>) -> Scene {
    let node = |(index, at): (usize, &Point)| Node {
        actor: ActorId(index as u64),
        at: *at,
        // There is no such look.
        sprite: 0,
        label: "".into(),
        label_width: 0.0,
        label_lines: 1,
        rank: 0.0,
    };
    Scene {
        nodes: places.iter().enumerate().map(node).collect(),
        ties,
        node_scale: 1.0,
        ..Scene::default()
    }
}

fn two(tie: TieLine) -> Scene {
    scene(&[LEFT, RIGHT], vec![tie])
}

/// A picture of 400 times 300 points, with the origin of the board in its middle.
fn painted(scene: &Scene, tones: Option<&[Tone]>, pixels: f32) -> RgbaImage {
    let mut stage = Stage::new(egui::vec2(400.0, 300.0), pixels);
    let camera = Camera {
        zoom: 1.0,
        centre: Point::ORIGIN,
        view: stage.view(),
    };
    let arrangement = arrange(scene, Step::of(1.0), &[]);
    let mut picture = crowd::picture(scene, &arrangement, &camera);
    picture.tones = tones;
    let output = stage.paint(&picture);
    stage.soft.render(&stage.ctx, &output)
}

/// How much ink there is at a point of the board, from 0 to 255.
fn ink(picture: &RgbaImage, at: Point) -> u8 {
    picture
        .get_pixel((at.x + 200.0) as u32, (at.y + 150.0) as u32)
        .0[3]
}

/// The points of the board, one for each pixel, that have at least that much ink.
fn inked(picture: &RgbaImage, least: u8) -> Vec<Point> {
    let pixels = picture.enumerate_pixels();
    pixels
        .filter(|(_, _, pixel)| pixel.0[3] >= least)
        .map(|(x, y, _)| Point::new(f64::from(x) - 199.5, f64::from(y) - 149.5))
        .collect()
}

/// How far ink spreads across a tie from left to right, within a distance from one of its ends.
fn breadth(picture: &RgbaImage, at_end: bool) -> i32 {
    let near = |x: i32| f64::from(if at_end { 74 - x } else { x - 74 });
    let inked = |x: f64, y: &i32| ink(picture, Point::new(x, f64::from(*y))) > 96;
    let spread = |x: f64| {
        let first = (-40..40).find(|y| inked(x, y))?;
        let last = (-40..40).rfind(|y| inked(x, y))?;
        Some(last - first + 1)
    };
    (0..18).filter_map(|x| spread(near(x))).max().unwrap()
}

#[test]
fn every_head_is_seen_at_either_end_of_thin_and_wide_ties() {
    for width in [1.5, WIDE] {
        let mut pictures: Vec<RgbaImage> = vec![];
        for head in &HEADS {
            for at_end in [false, true] {
                let mut tie = tie(0, 1);
                tie.line.width = width;
                tie.heads[usize::from(at_end)] = head.clone();
                let picture = painted(&two(tie), None, 1.0);
                let (headed, bare) = (breadth(&picture, at_end), breadth(&picture, !at_end));
                assert!(bare <= 4, "{head:?} {width}: {bare} at the bare end");
                assert!(headed >= 7, "{head:?} {width}: {headed}");
                assert!(!pictures.contains(&picture), "{head:?}");
                pictures.push(picture);
            }
        }
    }
}

#[test]
fn a_head_of_a_short_tie_leaves_room_for_the_line() {
    let mut tie = tie(0, 1);
    tie.heads = [Head::Arrow, Head::Arrow];
    let places = [Point::new(-33.0, 0.0), Point::new(33.0, 0.0)];
    let picture = painted(&scene(&places, vec![tie]), None, 2.0);
    let across = |x: u32| {
        (0..600)
            .filter(|y| picture.get_pixel(x, *y).0[3] > 96)
            .count()
    };
    assert!((5..=8).contains(&across(400)), "{}", across(400));
}

#[test]
fn ties_end_at_the_rings_of_their_nodes_and_never_under_them() {
    for head in HEADS.into_iter().chain([Head::None]) {
        for bend in [-0.5, 0.0, 0.25] {
            let mut tie = tie(0, 1);
            tie.bend = bend;
            tie.heads = [head.clone(), head.clone()];
            let inked = inked(&painted(&two(tie), None, 1.0), 40);
            for node in [LEFT, RIGHT] {
                let far = |at: &Point| at.distance(node);
                let nearest = inked.iter().map(far).min_by(f64::total_cmp).unwrap();
                assert!(
                    (NODE_RADIUS..GAP + 2.0).contains(&nearest),
                    "{head:?} {bend}: {nearest}"
                );
            }
        }
    }
}

#[test]
fn ties_run_where_the_scene_says() {
    for bend in [-0.4, 0.0, 0.15] {
        let tie = TieLine { bend, ..tie(0, 1) };
        let curve = tie.curve(LEFT, RIGHT);
        let picture = painted(&two(tie), None, 1.0);
        for t in [0.2, 0.35, 0.5, 0.65, 0.8] {
            assert!(ink(&picture, curve.eval(t)) > 200, "{bend} {t}");
        }
    }
}

#[test]
fn a_tie_to_itself_is_a_loop_and_further_loops_go_around_it() {
    let reach = |bend: f32| {
        let tie = TieLine { bend, ..tie(0, 0) };
        let picture = painted(&scene(&[Point::ORIGIN], vec![tie]), None, 1.0);
        let inked = inked(&picture, 40);
        assert!(inked.len() > 100, "{}", inked.len());
        let far = |at: &Point| at.to_vec2().hypot();
        let nearest = inked.iter().map(far).min_by(f64::total_cmp).unwrap();
        assert!(nearest >= NODE_RADIUS, "{nearest}");
        inked.iter().map(far).max_by(f64::total_cmp).unwrap()
    };
    let reaches = [0.0, 0.35, 0.7].map(reach);
    assert!(reaches[0] > GAP + 10.0, "{reaches:?}");
    assert!(
        reaches[1] > reaches[0] + 5.0 && reaches[2] > reaches[1] + 5.0,
        "{reaches:?}"
    );
}

#[test]
fn loops_keep_their_share_of_the_node() {
    let mut stage = Stage::new(egui::vec2(400.0, 300.0), 1.0);
    let scene = scene(&[Point::ORIGIN], vec![tie(0, 0)]);
    let mut reaches = vec![];
    for scale in [0.5, 1.0, 2.0] {
        let camera = Camera {
            zoom: 1.0,
            centre: Point::ORIGIN,
            view: stage.view(),
        };
        let mut arrangement = arrange(&scene, Step::of(1.0), &[]);
        arrangement.scale = scale;
        let output = stage.paint(&crowd::picture(&scene, &arrangement, &camera));
        let inked = inked(&stage.soft.render(&stage.ctx, &output), 40);
        let far = inked.iter().map(|at| at.to_vec2().hypot());
        reaches.push(far.max_by(f64::total_cmp).unwrap());
    }
    assert!(
        reaches[1] > 1.7 * reaches[0] && reaches[2] > 1.7 * reaches[1],
        "{reaches:?}"
    );
}

#[test]
fn a_lit_tie_is_wider_and_over_the_others_and_a_pale_one_stands_back() {
    let places = [LEFT, RIGHT, Point::new(0.0, -100.0), Point::new(0.0, 100.0)];
    let scene = scene(&places, vec![tie(0, 1), tie(2, 3)]);
    let at = |picture: &RgbaImage, x: u32, y: u32| picture.get_pixel(x, y).0;
    let is = |color: Color| [color.r, color.g, color.b, 255];
    let picture = painted(&scene, Some(&[Tone::Lit, Tone::Pale]), 1.0);
    assert_eq!(at(&picture, 200, 150), is(crowd::LIT), "lit over pale");
    assert_eq!(
        at(&picture, 200, 100),
        is(crowd::PAPER.mix(crowd::INK, 0.3))
    );
    let wide = |picture: &RgbaImage| (0..300).filter(|y| at(picture, 150, *y)[3] > 96).count();
    let normal = painted(&scene, Some(&[Tone::Normal, Tone::Normal]), 1.0);
    assert_eq!(at(&normal, 150, 150), is(crowd::INK));
    assert!(wide(&picture) >= wide(&normal) + 2);
    assert_eq!(
        normal,
        painted(&scene, None, 1.0),
        "normal is as if nothing were said"
    );
}

/// The lengths of what is inked along a tie from left to right, and of what is not.
fn runs(picture: &RgbaImage) -> Vec<(bool, usize)> {
    let line: Vec<bool> = (-70..70)
        .map(|x| ink(picture, Point::new(f64::from(x), 0.0)) > 96)
        .collect();
    let runs = line.chunk_by(|a, b| a == b);
    runs.map(|run| (run[0], run.len())).collect()
}

#[test]
fn dashes_and_gaps_are_as_long_as_the_line_says() {
    for [dash, gap] in [[6.0, 4.0], [12.0, 5.0], [10.0, 8.0]] {
        let mut tie = tie(0, 1);
        tie.line.dash = Some([dash, gap]);
        let runs = runs(&painted(&two(tie), None, 1.0));
        assert!(runs.len() > 10, "{runs:?}");
        for (on, length) in &runs[1..runs.len() - 1] {
            let expected = if *on { dash } else { gap };
            assert!((*length as f64 - expected).abs() <= 1.0, "{runs:?}");
        }
    }
}

#[test]
fn dots_are_round_and_apart() {
    let mut tie = tie(0, 1);
    tie.line = Line {
        width: 6.0,
        dash: Some([1.5, 12.5]),
        ..tie.line
    };
    let picture = painted(&two(tie), None, 1.0);
    // The first dot begins where the tie does, but is as long as it is wide.
    let middle = LEFT.x + GAP + 0.75;
    for nth in 1..5 {
        let at = |x: f64, y: f64| ink(&picture, Point::new(middle + 14.0 * f64::from(nth) + x, y));
        assert!(at(0.0, 0.0) > 240 && at(2.0, 0.0) > 200 && at(0.0, 2.0) > 200);
        assert!(at(2.6, 2.6) < 90 && at(-2.6, -2.6) < 90, "{nth}");
        assert_eq!(at(7.0, 0.0), 0);
    }
}

#[test]
fn a_board_with_many_kinds_of_ties_has_each_drawn_as_it_is() {
    let kind = |nth: u32| {
        let mut tie = tie(0, 1);
        tie.line.width = 1.0 + 0.5 * f64::from(nth % 9);
        tie.line.dash = (!nth.is_multiple_of(4)).then(|| [4.0 * f64::from(nth % 4), 4.0]);
        tie.heads[1] = HEADS[nth as usize % 5].clone();
        tie
    };
    let row = |nth: u32| {
        (
            Point::new(-180.0, f64::from(nth)),
            Point::new(180.0, f64::from(nth)),
        )
    };
    let mut places = vec![LEFT, RIGHT];
    let mut ties = vec![kind(7)];
    for nth in 0..36 {
        // Far below the view.
        let (from, to) = row(2000 + 40 * nth);
        ties.push(TieLine {
            from: places.len() as u32,
            to: places.len() as u32 + 1,
            ..kind(nth)
        });
        places.extend([from, to]);
    }
    let tones: Vec<Tone> = (0..37)
        .map(|nth| if nth > 18 { Tone::Lit } else { Tone::Normal })
        .collect();
    let among_many = painted(&scene(&places, ties), Some(&tones), 1.0);
    assert_eq!(among_many, painted(&two(kind(7)), None, 1.0));
}

#[test]
fn there_may_be_more_kinds_of_lines_than_the_painter_tells_apart() {
    let ties = (0..900_u32).map(|nth| {
        let mut tie = tie(0, 1);
        tie.bend = (f64::from(nth) / 900.0 - 0.5) as f32;
        tie.line.width = 0.5 + f64::from(nth % 30);
        tie.line.dash = Some([3.0 + f64::from(nth / 30), 4.0]);
        tie.heads = [
            HEADS[nth as usize % 5].clone(),
            HEADS[nth as usize % 3].clone(),
        ];
        tie
    });
    let scene = scene(&[LEFT, RIGHT], ties.collect());
    let mut stage = Stage::new(egui::vec2(400.0, 300.0), 1.0);
    let arrangement = arrange(&scene, Step::of(1.0), &[]);
    let camera = Camera {
        zoom: 1.0,
        centre: Point::ORIGIN,
        view: stage.view(),
    };
    let output = stage.paint(&crowd::picture(&scene, &arrangement, &camera));
    let count = vertices(&stage.triangles(output));
    assert!((9000..100_000).contains(&count), "{count}");
}

/// Something that may change from frame to frame, and a painter that has seen all of it.
struct Show {
    stage: Stage,
    scene: Scene,
    arrangement: Arrangement,
    camera: Camera,
    moved: Vec<(u32, Point)>,
    dimmed: Vec<bool>,
    tones: Vec<Tone>,
    revision: u64,
}

impl Show {
    fn new() -> Self {
        let stage = Stage::new(egui::vec2(320.0, 240.0), 1.0);
        let scene = crowd::scene(60);
        let camera = Camera {
            zoom: 1.1,
            centre: Point::new(420.0, 330.0),
            view: stage.view(),
        };
        Self {
            arrangement: arrange(&scene, Step::of(camera.zoom), &[]),
            stage,
            scene,
            camera,
            moved: vec![],
            dimmed: vec![],
            tones: vec![],
            revision: 1,
        }
    }

    /// Paints with the painter that has seen all, and with a new one: both must be alike.
    fn check(&mut self, what: &str) {
        let mut picture = crowd::picture(&self.scene, &self.arrangement, &self.camera);
        picture.moved = &self.moved;
        picture.dimmed = Some(&self.dimmed[..]).filter(|dimmed| !dimmed.is_empty());
        picture.tones = Some(&self.tones[..]).filter(|tones| !tones.is_empty());
        picture.revision = self.revision;
        let paint = |stage: &mut Stage, picture: &Picture<'_>| {
            let output = stage.show(|board, painter| {
                painter.rect_filled(painter.clip_rect(), 0.0, color32(crowd::PAPER));
                board.paint(painter, picture, &mut |_| {});
            });
            stage.soft.render(&stage.ctx, &output)
        };
        let kept = paint(&mut self.stage, &picture);
        let new = paint(&mut Stage::new(self.stage.size, 1.0), &picture);
        let pairs = kept.as_raw().iter().zip(new.as_raw());
        let off = pairs.map(|(a, b)| a.abs_diff(*b)).max().unwrap();
        assert!(off <= 24, "{what}: {off}");
    }
}

#[test]
fn what_is_kept_is_as_if_drawn_anew() {
    let mut show = Show::new();
    show.check("first");
    for frame in 0..6 {
        show.camera.pan(Vec2::new(61.3, -37.7));
        show.check(&format!("pan {frame}"));
    }
    show.moved = vec![(30, show.scene.nodes[30].at)];
    for frame in 0..3 {
        show.moved[0].1 += Vec2::new(12.0, 7.0);
        show.check(&format!("drag {frame}"));
        show.camera.pan(Vec2::new(-3.3, 2.1));
    }
    show.moved.clear();
    show.check("dropped");
    show.dimmed = (0..60).map(|node| node % 3 == 1).collect();
    show.check("dimmed");
    show.tones = (0..120)
        .map(|tie| [Tone::Pale, Tone::Lit, Tone::Normal][tie % 3])
        .collect();
    show.check("tones");
    show.tones.rotate_left(1);
    show.check("other tones");
    show.camera.zoom *= 1.02;
    show.check("zoom");
    for tie in &mut show.scene.ties {
        tie.bend += 0.2;
        tie.line.width += 1.0;
    }
    show.revision += 1;
    show.check("edit");
    show.stage.size = egui::vec2(600.0, 300.0);
    show.camera.view = show.stage.view();
    show.check("larger window");
}

#[test]
fn what_is_kept_costs_hardly_more_than_what_is_seen() {
    let scene = crowd::scene(1000);
    let mut stage = Stage::new(egui::vec2(1600.0, 1000.0), 1.0);
    let mut camera = crowd::near(stage.view(), 1000);
    let arrangement = arrange(&scene, Step::of(camera.zoom), &[]);
    let mut counts = vec![];
    for _ in 0..4 {
        let output = stage.paint(&crowd::picture(&scene, &arrangement, &camera));
        counts.push(vertices(&stage.triangles(output)));
        camera.pan(Vec2::new(1.0, 1.0));
    }
    let most = *counts.iter().max().unwrap();
    assert!(most < counts[0] * 3 / 2, "{counts:?}");
}
