//! What must look different does.

use super::desk::board;
use alliage::model::{CategoryId, Certainty, Stance};
use alliage::scene::sprite::{Doubt, Key, Sign, sprite};
use alliage::scene::{Look, Mark, NODE_RADIUS, Shape};
use kurbo::{Rect, Shape as _};

fn keys() -> Vec<Key> {
    let mut keys = vec![];
    for category in [None, Some(0), Some(3)].map(|id| id.map(CategoryId)) {
        for quarters in 0..=4 {
            for stance in Stance::KNOWN.iter().map(Sign::of) {
                for certainty in Certainty::KNOWN.iter().map(Doubt::of) {
                    for target in [false, true] {
                        let flags = [(false, false), (true, false), (false, true), (true, true)];
                        keys.extend(flags.map(|(locked, no_contact)| Key {
                            category,
                            quarters,
                            stance,
                            certainty,
                            locked,
                            no_contact,
                            target,
                        }));
                    }
                }
            }
        }
    }
    keys
}

#[test]
fn every_combination_looks_different() {
    let board = board();
    for look in [Look::light(), Look::dark()] {
        let mut drawn: Vec<String> = keys()
            .iter()
            .map(|key| sprite(key, key.category.and_then(|id| board.category(id)), look))
            .map(|sprite| format!("{:?}", sprite.marks))
            .collect();
        let all = drawn.len();
        drawn.sort();
        drawn.dedup();
        assert_eq!(drawn.len(), all);
    }
}

#[test]
fn stances_differ_without_their_colours() {
    let look = Look::light();
    let shapes = |stance| {
        let key = Key {
            category: None,
            quarters: 0,
            stance,
            certainty: Doubt::Nothing,
            locked: false,
            no_contact: false,
            target: false,
        };
        let marks = sprite(&key, None, look).marks;
        let shapes: Vec<Shape> = marks.into_iter().map(|mark| mark.shape).collect();
        format!("{shapes:?}")
    };
    let mut known: Vec<String> = Stance::KNOWN
        .iter()
        .map(|stance| shapes(Sign::of(stance)))
        .collect();
    known.sort();
    known.dedup();
    assert_eq!(known.len(), Stance::KNOWN.len());
}

#[test]
fn outlines_are_convex_stand_within_the_ring_and_weigh_the_same() {
    for form in alliage::model::NodeShape::KNOWN {
        let path = alliage::scene::outline::of(form);
        let area = path.area().abs();
        assert!((790.0..=925.0).contains(&area), "{form:?}: {area}");
        let mut points: Vec<kurbo::Point> = vec![];
        kurbo::flatten(&path, 0.01, |element| points.extend(element.end_point()));
        points.dedup_by(|a, b| a.distance(*b) < 1e-6);
        assert!(
            points.iter().all(|at| at.to_vec2().hypot() <= 20.3),
            "{form:?}"
        );
        let turns = points
            .windows(3)
            .map(|three| (three[1] - three[0]).cross(three[2] - three[1]));
        let (mut left, mut right) = (false, false);
        for turn in turns {
            left |= turn > 1e-6;
            right |= turn < -1e-6;
        }
        assert!(!(left && right), "{form:?}");
    }
}

#[test]
fn a_plain_node_stays_within_its_radius() {
    let key = Key {
        category: None,
        quarters: 4,
        stance: Sign::Nothing,
        certainty: Doubt::Nothing,
        locked: false,
        no_contact: false,
        target: false,
    };
    let bounds = |mark: &Mark| {
        let wide = mark.line.map_or(0.0, |line| line.width / 2.0);
        let rect = match &mark.shape {
            Shape::Disc { centre, radius } => kurbo::Circle::new(*centre, *radius).bounding_box(),
            Shape::Text(text) => Rect::from_center_size(text.at, (text.size, text.size)),
            shape => shape.outline().unwrap().bounding_box(),
        };
        rect.inflate(wide, wide)
    };
    for mark in sprite(&key, None, Look::light()).marks {
        let rect = bounds(&mark);
        assert!(
            rect.x1 <= NODE_RADIUS + 0.01 && rect.y0 >= -NODE_RADIUS - 0.01,
            "{mark:?}"
        );
    }
}
