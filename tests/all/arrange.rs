//! Labels never cover anything, nodes on one spot fan out, and the same scene is always arranged alike.

use alliage::model::ActorId;
use alliage::scene::arrange::{Arrangement, Step, arrange};
use alliage::scene::text::wrap_name;
use alliage::scene::{AREA_HEIGHT, Font, NODE_RADIUS, Node, Scene};
use kurbo::{Point, Rect, Vec2};
use proptest::prelude::*;

const NAMES: [&str; 10] = [
    "Mairie",
    "Conseil départemental",
    "Riverain·es du chemin des Prés",
    "CGT",
    "Soulèvements — comité local",
    "Greenpeace (local)",
    "Amap du Val",
    "Confédération Paysanne",
    "Parents d’élèves",
    "Naturalistes des terres",
];

fn node(index: usize, at: Point, rank: f32) -> Node {
    let name = wrap_name(NAMES[index % NAMES.len()], Font::SemiBold, 10.0, 2);
    Node {
        actor: ActorId(index as u64),
        at,
        sprite: 0,
        label: name.text,
        label_width: name.width,
        label_lines: name.lines,
        rank,
    }
}

fn scene(points: impl IntoIterator<Item = (f64, f64)>) -> Scene {
    let nodes = points.into_iter().enumerate();
    Scene {
        nodes: nodes
            .map(|(index, at)| node(index, at.into(), (index * 7 % 5) as f32))
            .collect(),
        node_scale: 1.0,
        ..Scene::default()
    }
}

/// Points scattered over the map, the same at every call.
fn scattered(count: usize, seed: u64, width: f64, height: f64) -> Vec<(f64, f64)> {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 11) as f64 / (1_u64 << 53) as f64
    };
    (0..count)
        .map(|_| (next() * width, next() * height))
        .collect()
}

/// Where a node is drawn at a zoom, seen from the origin of the board.
fn drawn(scene: &Scene, arrangement: &Arrangement, zoom: f64, index: usize) -> Point {
    (scene.nodes[index].at.to_vec2() * zoom + arrangement.places[index].offset).to_point()
}

fn label_box(scene: &Scene, arrangement: &Arrangement, zoom: f64, index: usize) -> Option<Rect> {
    let label = arrangement.places[index].label?;
    let middle = drawn(scene, arrangement, zoom, index) + label;
    let size = arrangement.label_size(&scene.nodes[index]);
    Some(Rect::from_center_size(middle, size))
}

fn disc_box(scene: &Scene, arrangement: &Arrangement, zoom: f64, index: usize) -> Rect {
    let side = 2.0 * 0.95 * NODE_RADIUS * f64::from(arrangement.scale);
    Rect::from_center_size(drawn(scene, arrangement, zoom, index), (side, side))
}

fn cover(a: Rect, b: Rect) -> bool {
    let both = a.intersect(b);
    both.width() > 1e-6 && both.height() > 1e-6
}

/// What covers what at some zoom of the step; nothing should.
fn collision(scene: &Scene, arrangement: &Arrangement) -> Option<String> {
    let (from, to) = (arrangement.step.zoom(), Step(arrangement.step.0 + 1).zoom());
    for part in 0..6 {
        let zoom = from + (to - from) * f64::from(part) / 6.0 * 1.19;
        let nodes = 0..scene.nodes.len();
        let boxes: Vec<(usize, Rect)> = nodes
            .clone()
            .filter_map(|index| Some((index, label_box(scene, arrangement, zoom, index)?)))
            .collect();
        for (place, (index, label)) in boxes.iter().enumerate() {
            let mut discs = nodes
                .clone()
                .map(|index| disc_box(scene, arrangement, zoom, index));
            if let Some(disc) = discs.position(|disc| cover(*label, disc)) {
                return Some(format!("label {index} covers node {disc} at {zoom}"));
            }
            let mut others = boxes[place + 1..].iter();
            if let Some((other, _)) = others.find(|(_, other)| cover(*label, *other)) {
                return Some(format!("label {index} covers label {other} at {zoom}"));
            }
        }
    }
    None
}

/// Scattered points, points in tight clusters, points on one spot, and ranks.
fn scenes() -> impl Strategy<Value = Scene> {
    let area = (0.0..960.0, 0.0..AREA_HEIGHT);
    let near = (-30.0..30.0, -30.0..30.0);
    let heap = (area.clone(), prop::collection::vec(near, 1..20), 0.0..1.5);
    let alone = prop::collection::vec((area, 0.0_f32..4.0), 0..120);
    (alone, prop::collection::vec(heap, 0..5), 0.3_f32..1.0).prop_map(|(alone, heaps, scale)| {
        let mut points: Vec<((f64, f64), f32)> = alone;
        for ((x, y), members, spread) in heaps {
            let at = |(dx, dy): (f64, f64)| (x + dx * spread, y + dy * spread);
            points.extend(members.into_iter().map(|member| (at(member), 1.0)));
            points.push(((x, y), 2.0));
            points.push(((x, y), 2.0));
        }
        let nodes = points.into_iter().enumerate();
        Scene {
            nodes: nodes
                .map(|(index, (at, rank))| node(index, at.into(), rank.round()))
                .collect(),
            node_scale: scale,
            ..Scene::default()
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn nothing_covers_anything_at_any_zoom_of_the_step(scene in scenes(), step in -26..40, first in prop::collection::vec(0_u32..200, 0..4)) {
        let arrangement = arrange(&scene, Step(step), &first);
        prop_assert_eq!(collision(&scene, &arrangement), None);
    }

    #[test]
    fn the_order_of_the_nodes_does_not_matter(scene in scenes(), step in -10..20, turn in 0_usize..200) {
        let arrangement = arrange(&scene, Step(step), &[]);
        prop_assert_eq!(&arrangement, &arrange(&scene, Step(step), &[]));
        let mut turned = scene.clone();
        let turn = turn.min(scene.nodes.len());
        turned.nodes.rotate_left(turn);
        let mut places = arrange(&turned, Step(step), &[]).places;
        places.rotate_right(turn);
        prop_assert_eq!(arrangement.places, places);
    }

    #[test]
    fn up_to_twelve_nodes_on_one_spot_fan_out_without_touching(
        near in prop::collection::vec((-5.0..5.0, -5.0..5.0), 2..=12), step in -4..16,
    ) {
        let zoom = Step(step).zoom();
        let scene = scene(near.iter().map(|(x, y)| (x / zoom, y / zoom)));
        let arrangement = arrange(&scene, Step(step), &[]);
        let apart = 2.0 * NODE_RADIUS * f64::from(arrangement.scale);
        for zoom in [zoom, Step(step + 1).zoom() * 0.999] {
            for (a, b) in (0..near.len()).flat_map(|b| (0..b).map(move |a| (a, b))) {
                let distance = drawn(&scene, &arrangement, zoom, a).distance(drawn(&scene, &arrangement, zoom, b));
                prop_assert!(distance >= apart - 1e-6, "{} and {}: {} of {}", a, b, distance, apart);
            }
        }
    }

    #[test]
    fn anything_is_arranged_without_infinite_numbers(
        points in prop::collection::vec((any::<f64>(), any::<f64>(), any::<f32>(), any::<f32>()), 0..40),
        step in any::<i32>(), scale in any::<f32>(), first in prop::collection::vec(any::<u32>(), 0..4),
    ) {
        let nodes = points.iter().enumerate().map(|(index, (x, y, rank, width))| Node {
            label_width: *width,
            ..node(index, Point::new(*x, *y), *rank)
        });
        let scene = Scene { nodes: nodes.collect(), node_scale: scale, ..Scene::default() };
        for place in arrange(&scene, Step(step), &first).places {
            prop_assert!(place.offset.is_finite() && place.label.is_none_or(Vec2::is_finite));
        }
    }
}

#[test]
fn the_label_of_a_lone_node_stands_under_it() {
    let scene = scene([(400.0, 300.0)]);
    for step in -26..40 {
        let place = arrange(&scene, Step(step), &[]).places[0];
        let label = place.label.expect("there is room");
        assert!(place.offset == Vec2::ZERO && label.x.abs() < 1e-9 && label.y > 0.0);
    }
}

#[test]
fn the_base_line_of_a_name_is_38_points_under_its_node() {
    let scene = scene([(400.0, 300.0)]);
    let arrangement = arrange(&scene, Step(0), &[]);
    let label = arrangement.places[0].label.expect("there is room");
    assert!((label.y + arrangement.baseline(1, 0) - 38.0).abs() < 0.1);
    let lines = arrangement.baseline(2, 1) - arrangement.baseline(2, 0);
    assert!((lines - 1.25 * f64::from(arrangement.font_size)).abs() < 1e-6);
}

#[test]
fn high_ranks_keep_their_labels_and_the_first_ones_win() {
    let mut scene = scene(scattered(150, 3, 500.0, 400.0));
    for (index, node) in scene.nodes.iter_mut().enumerate() {
        node.rank = index as f32;
    }
    let shown = |first: &[u32], index: usize| {
        arrange(&scene, Step(0), first).places[index]
            .label
            .is_some()
    };
    let hidden = (0..150).find(|index| !shown(&[], *index));
    let hidden = hidden.expect("not all of them have room");
    let first: Vec<u32> = (0..150)
        .filter(|index| shown(&[*index], *index as usize) && !shown(&[], *index as usize))
        .collect();
    assert!(
        !first.is_empty(),
        "node {hidden} and others have room when they come first"
    );
}

#[test]
fn nodes_with_room_around_them_always_have_their_labels() {
    let places =
        (0..100).map(|index| (f64::from(index % 10) * 260.0, f64::from(index / 10) * 90.0));
    let arrangement = arrange(&scene(places), Step(0), &[]);
    for place in arrangement.places {
        assert!(
            place
                .label
                .is_some_and(|label| label.x == 0.0 && label.y > 0.0)
        );
    }
}

#[test]
fn a_fan_keeps_its_order_when_the_zoom_changes() {
    let near = [(0.0, 0.0), (3.0, 1.0), (-2.0, 4.0), (1.0, -3.0), (2.0, 2.0)];
    let scene = scene(near.map(|(x, y)| (400.0 + x, 300.0 + y)));
    let seat = |step: i32, index: usize| {
        let arrangement = arrange(&scene, Step(step), &[]);
        let middle = Vec2::new(400.8, 300.8) * Step(step).zoom();
        (drawn(&scene, &arrangement, Step(step).zoom(), index).to_vec2() - middle).atan2()
    };
    for index in 0..near.len() {
        for step in 1..8 {
            assert!((seat(step, index) - seat(0, index)).abs() < 1e-6);
        }
    }
}

#[test]
fn large_piles_and_dots_stay_where_they_are() {
    let pile = scene(std::iter::repeat_n((200.0, 200.0), 13));
    let still = |scene: &Scene, step| {
        let places = arrange(scene, Step(step), &[]).places;
        places.iter().all(|place| place.offset == Vec2::ZERO)
    };
    assert!(still(&pile, 0));
    let pair = scene([(200.0, 200.0), (200.0, 200.0)]);
    assert!(!still(&pair, 0) && still(&pair, -26));
}

#[test]
fn a_fan_turns_away_from_its_neighbours() {
    let scene = scene([
        (200.0, 200.0),
        (201.0, 200.0),
        (240.0, 200.0),
        (160.0, 200.0),
    ]);
    let arrangement = arrange(&scene, Step(0), &[]);
    let apart = 2.0 * NODE_RADIUS;
    for (a, b) in [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3)] {
        let distance =
            drawn(&scene, &arrangement, 1.0, a).distance(drawn(&scene, &arrangement, 1.0, b));
        assert!(distance > apart - 2.0, "{a} and {b}: {distance}");
    }
}

#[test]
fn usual_maps_show_all_names_and_crowded_ones_most() {
    let hidden = |count: usize| {
        let scenes = (0..40).map(|seed| scene(scattered(count, seed, 960.0, AREA_HEIGHT)));
        let arranged = scenes.map(|scene| arrange(&scene, Step(0), &[]).places);
        let hidden =
            arranged.map(|places| places.iter().filter(|place| place.label.is_none()).count());
        hidden.sum::<usize>() as f64 / 40.0
    };
    let (usual, crowded) = (hidden(25), hidden(60));
    assert!(usual < 0.3, "{usual} of 25 names are hidden");
    assert!(crowded < 7.0, "{crowded} of 60 names are hidden");
}
