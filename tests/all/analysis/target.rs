//! The answers about all targets say what each says alone, tell how far they are, and are called off.

use super::town::{MAP, town};
use alliage::analysis::coverage::smallest_set;
use alliage::analysis::influence::{cut_points, on_target};
use alliage::analysis::priorities::rank;
use alliage::analysis::ways::to_target;
use alliage::analysis::{Stop, TargetReport, Web, never};
use alliage::model::{ActorId, Board, Change, Edit, Need, Offer, OfferState, Resource, ResourceId};
use std::cell::{Cell, RefCell};
use std::sync::Arc;

#[test]
fn the_answers_about_all_targets_are_those_about_each() {
    let board = town(1000);
    let told = TargetReport::all(&board, &never).unwrap();
    let targets: Vec<_> = board.targets().collect();
    assert_eq!((told.len(), targets.len()), (3, 3));
    let web = Web::of(&board);
    for (about, target) in told.iter().zip(targets) {
        assert_eq!(about.ways, to_target(&web, target));
        assert_eq!(about.acting, on_target(&web, target));
        assert_eq!(about.cut_points, cut_points(&web, target));
    }
}

/// A question that takes long on a large board; whether it was answered.
type Question = fn(&Board, Stop<'_>) -> bool;

const QUESTIONS: [(&str, Question); 3] = [
    ("targets", |board, stop| {
        TargetReport::all(board, stop).is_some()
    }),
    ("ranks", |board, stop| rank(board, MAP, stop).is_some()),
    ("smallest set", |board, stop| {
        smallest_set(board, stop).is_some()
    }),
];

/// How many vital needs there are.
const NEEDS: u64 = 41;

/// A board about which each question asks several times whether to go on.
fn demanding() -> Board {
    let mut board = town(400);
    let aimed: Vec<_> = board.actors.keys().copied().take(12).collect();
    for actor in aimed {
        board.apply(&Edit::Change(actor, Change::Target(true)));
    }
    let one = board.resources[0].clone();
    let needs = (1..=NEEDS).map(|nth| Resource {
        id: ResourceId(nth),
        need: Need::Vital,
        held: false,
        ..one.clone()
    });
    board.resources = Arc::new(needs.collect());
    for id in 1..=400 {
        let mut actor = board.actors[&ActorId(id)].as_ref().clone();
        let offered = [(id * 7919) >> 3, (id * 104_729) >> 5, (id * 1_299_709) >> 7]
            .map(|it| ResourceId(1 + it % NEEDS));
        actor.offers = offered.map(|it| Offer::of(it, OfferState::Hoped)).into();
        actor.no_contact = false;
        board.apply(&Edit::Put(ActorId(id), Arc::new(actor)));
    }
    board
}

#[test]
fn long_work_ends_the_first_time_it_is_called_off() {
    let board = demanding();
    for (name, question) in QUESTIONS {
        let asked = Cell::new(0);
        let stop = |_| {
            asked.set(asked.get() + 1);
            asked.get() > 2
        };
        assert!(!question(&board, &stop), "{name}");
        assert_eq!(asked.get(), 3, "{name}");
    }
}

#[test]
fn the_share_that_is_done_only_grows() {
    let board = demanding();
    for (name, question) in QUESTIONS {
        let told = RefCell::new(Vec::new());
        let stop = |done| {
            told.borrow_mut().push(done);
            false
        };
        assert!(question(&board, &stop), "{name}");
        let told = told.into_inner();
        assert!(told.len() > 2 && told.is_sorted(), "{name}: {told:?}");
        assert!(
            told.iter().all(|done| (0.0..=1.0).contains(done)),
            "{name}: {told:?}"
        );
        assert!(told.last() > told.first(), "{name}: {told:?}");
    }
}
