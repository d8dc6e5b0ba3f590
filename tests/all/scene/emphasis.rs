//! What comes forward: the ties of an actor, a way to the target.

use super::company::evening;
use super::desk::MAP;
use alliage::formats::{Progress, Shown, picture};
use alliage::model::{ActorId, TieId};
use alliage::scene::emphasis::Way;
use alliage::scene::{Emphasis, Look, Scene, Shape, TieLine, Tone, build};

fn scene() -> Scene {
    build::build(&evening(), MAP, Look::light(), &|_| true)
}

/// The way of the residents through the town hall and the department.
fn way() -> Way {
    Way {
        asker: Some("Ana".into()),
        actors: [19, 4, 3, 1].map(ActorId).into(),
        ties: [7, 1, 2].map(TieId).into(),
    }
}

fn place(scene: &Scene, id: u64) -> u32 {
    let node = scene
        .nodes
        .iter()
        .position(|node| node.actor == ActorId(id));
    node.unwrap() as u32
}

#[test]
fn a_way_is_lit_and_all_else_is_pale() {
    let scene = scene();
    let emphasis = Emphasis::of_way(&scene, &way());
    let lit: Vec<_> = (scene.ties.iter().zip(&emphasis.ties))
        .filter(|(_, tone)| **tone == Tone::Lit)
        .filter_map(|(tie, _)| tie.id)
        .collect();
    assert_eq!(lit, [1, 2, 7].map(TieId));
    assert!(!emphasis.ties.contains(&Tone::Normal));
    assert_eq!(emphasis.ringed, [19, 4, 3, 1].map(|id| place(&scene, id)));
    let bright = emphasis.pale.iter().filter(|pale| !**pale).count();
    assert_eq!(bright, 4);
}

#[test]
fn a_way_of_which_nobody_is_on_the_map_changes_nothing() {
    let nobody = Way {
        actors: vec![ActorId(404)],
        ..way()
    };
    assert!(Emphasis::of_way(&scene(), &nobody).is_none());
}

#[test]
fn the_ties_of_an_actor_come_forward_and_the_others_stand_back() {
    let scene = scene();
    let own = place(&scene, 3);
    let touches = |tie: &TieLine| tie.from == own || tie.to == own;
    let emphasis = Emphasis::of_ties(&scene, &touches);
    for (tie, tone) in scene.ties.iter().zip(&emphasis.ties) {
        assert_eq!(*tone == Tone::Normal, touches(tie));
    }
    assert!(emphasis.ties.contains(&Tone::Pale) && emphasis.pale.is_empty());
    assert!(Emphasis::of_ties(&scene, &|_| false).is_none());
}

#[test]
fn the_actors_of_a_way_are_ringed_and_the_one_who_asks_is_named_beside_the_first() {
    let look = Look::light();
    let picture = picture(&evening(), MAP, look, ',', Shown::ALL, &Progress::default()).unwrap();
    let emphasis = Emphasis::of_way(&picture.scene, &way());
    let drawn = |node| picture.drawn(node);
    let stage = picture.sight(&drawn).stage;
    let rings = emphasis.rings(&stage, look);
    assert_eq!(rings.len(), 4);
    assert!(
        rings
            .iter()
            .all(|ring| ring.line.unwrap().color == look.way)
    );
    let name = emphasis.asker_mark(&stage, look).unwrap();
    let Shape::Text(text) = &name.shape else {
        panic!("{name:?}");
    };
    assert_eq!(&*text.text, "Ana");
    let first = picture.drawn(emphasis.ringed[0]).unwrap();
    assert!(text.at.distance(first) < 70.0);
    assert!(name.fill.unwrap().contrast(look.paper) >= 4.5);
}
