//! Where we want actors to move.

use super::company::{evening, wish};
use super::desk::{MAP, board};
use alliage::model::NodeShape;
use alliage::scene::{Look, NODE_RADIUS, Shape, build, spaces};
use kurbo::{Point, Shape as _};

#[test]
fn each_wish_for_a_placed_actor_has_a_ghost_of_its_category() {
    let mut board = board();
    wish(&mut board, 4, 6.0, 7.4);
    let look = Look::light();
    let scene = build::build(&board, MAP, look, &|_| true);
    let [ghost] = &scene.wishes[..] else {
        panic!("{:?}", scene.wishes);
    };
    assert_eq!(&*scene.nodes[ghost.node as usize].label, "Mairie");
    assert_eq!(ghost.at, spaces::board_point(board.map(MAP), 6.0, 7.4));
    assert_eq!(ghost.shape, NodeShape::Square);
    assert!(ghost.color.contrast(look.paper) >= 3.0);
    let hidden = build::build(&board, MAP, look, &|actor| actor.name != "Mairie");
    assert!(hidden.wishes.is_empty());
}

#[test]
fn the_arrow_runs_from_the_ring_to_the_ghost() {
    let scene = build::build(&evening(), MAP, Look::light(), &|_| true);
    let ghost = &scene.wishes[0];
    let (from, to) = (Point::new(50.0, 50.0), Point::new(250.0, 50.0));
    let marks = ghost.marks(from, to, 1.0);
    assert_eq!(marks.len(), 3, "a line, a head, a ghost");
    let Shape::Segment(start, end) = marks[0].shape else {
        panic!("{:?}", marks[0]);
    };
    assert!(start.x > 50.0 + NODE_RADIUS && end.x < 250.0 - 17.0);
    let outline = marks[2].shape.outline().unwrap().bounding_box();
    assert!(outline.center().distance(to) < 1.0);
    assert!(
        marks
            .iter()
            .filter_map(|mark| mark.line)
            .all(|line| line.dash.is_some())
    );
}

#[test]
fn a_wish_on_the_spot_is_a_ghost_without_an_arrow() {
    let scene = build::build(&evening(), MAP, Look::light(), &|_| true);
    let at = Point::new(50.0, 50.0);
    for to in [at, at + kurbo::Vec2::new(30.0, 0.0)] {
        assert_eq!(scene.wishes[0].marks(at, to, 1.0).len(), 1);
    }
}
