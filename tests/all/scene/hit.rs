//! What is under the pointer.

use super::desk::{MAP, board};
use alliage::scene::arrange::{Arrangement, Step, arrange};
use alliage::scene::camera::Camera;
use alliage::scene::hit::{drawn_at, node_at, nodes_in_polygon, nodes_in_rect};
use alliage::scene::{Look, Scene, build};
use kurbo::{Point, Rect, Vec2};

fn view() -> (Scene, Arrangement, Camera) {
    let scene = build::build(&board(), MAP, Look::light(), &|_| true);
    let mut camera = Camera {
        view: Rect::new(0.0, 0.0, 1200.0, 900.0),
        ..Camera::default()
    };
    camera.fit(
        Rect::new(0.0, 0.0, 960.0, 720.0),
        camera.view.inset(-60.0),
        1.0,
    );
    let arrangement = arrange(&scene, Step::of(camera.zoom), &[]);
    (scene, arrangement, camera)
}

fn index_of(scene: &Scene, label: &str) -> u32 {
    let position = scene.nodes.iter().position(|node| &*node.label == label);
    position.unwrap() as u32
}

fn drawn(label: &str) -> Point {
    let (scene, arrangement, camera) = view();
    let index = index_of(&scene, label) as usize;
    drawn_at(&camera, &scene.nodes[index], &arrangement.places[index])
}

#[test]
fn the_node_under_the_pointer_is_found() {
    let (scene, arrangement, camera) = view();
    for label in ["LPO", "Mairie", "FNE"] {
        let found = node_at(&scene, &arrangement, &camera, drawn(label), 0.0);
        assert_eq!(found, Some(index_of(&scene, label)));
    }
}

#[test]
fn a_finger_beside_a_node_still_finds_it() {
    let (scene, arrangement, camera) = view();
    let beside = drawn("CGT") - Vec2::new(27.0, 5.0);
    assert_eq!(node_at(&scene, &arrangement, &camera, beside, 5.0), None);
    let found = node_at(&scene, &arrangement, &camera, beside, 30.0);
    assert_eq!(found, Some(index_of(&scene, "CGT")));
}

#[test]
fn a_name_counts_as_its_node() {
    let (scene, arrangement, camera) = view();
    let index = index_of(&scene, "Parents d’élèves");
    let label = arrangement.places[index as usize].label.unwrap();
    let on_label = drawn("Parents d’élèves") + label + Vec2::new(40.0, 0.0);
    assert_eq!(
        node_at(&scene, &arrangement, &camera, on_label, 0.0),
        Some(index)
    );
}

#[test]
fn of_two_nodes_on_one_another_the_front_one_is_found() {
    let (mut scene, mut arrangement, camera) = view();
    let last = scene.nodes.len() as u32 - 1;
    let at = scene.nodes[last as usize].at;
    scene.nodes[0].at = at + Vec2::new(3.0, 0.0);
    arrangement.places[0].offset = Vec2::ZERO;
    let found = node_at(
        &scene,
        &arrangement,
        &camera,
        camera.to_screen(scene.nodes[0].at),
        8.0,
    );
    assert_eq!(found, Some(last));
}

#[test]
fn nothing_is_found_far_out_or_nowhere() {
    let (scene, arrangement, camera) = view();
    for at in [Point::new(-900.0, 5.0), Point::new(f64::NAN, 1.0)] {
        assert_eq!(node_at(&scene, &arrangement, &camera, at, 20.0), None);
    }
}

#[test]
fn a_rectangle_pulled_either_way_catches_the_same() {
    let (scene, arrangement, camera) = view();
    let at = drawn("LPO");
    let forth = Rect::from_points(at - Vec2::new(9.0, 9.0), at + Vec2::new(9.0, 9.0));
    let back = Rect::new(forth.x1, forth.y1, forth.x0, forth.y0);
    let expected = vec![index_of(&scene, "LPO")];
    assert_eq!(
        nodes_in_rect(&scene, &arrangement, &camera, forth),
        expected
    );
    assert_eq!(nodes_in_rect(&scene, &arrangement, &camera, back), expected);
}

#[test]
fn a_lasso_catches_what_it_goes_around() {
    let (scene, arrangement, camera) = view();
    let at = drawn("LPO");
    let around = [(-40.0, 0.0), (0.0, -40.0), (40.0, 0.0), (0.0, 40.0)];
    let lasso: Vec<Point> = around.iter().map(|by| at + Vec2::from(*by)).collect();
    let found = nodes_in_polygon(&scene, &arrangement, &camera, &lasso);
    assert_eq!(found, vec![index_of(&scene, "LPO")]);
    let line = &lasso[..2];
    assert!(nodes_in_polygon(&scene, &arrangement, &camera, line).is_empty());
}
