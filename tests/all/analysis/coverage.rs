//! What is needed, who could bring it, and the fewest alliances that would cover what is vital.

use super::net::Net;
use super::town::town;
use alliage::analysis::coverage::{Cover, Gap, NEEDS_MAX, SmallestSet, gaps, smallest_set};
use alliage::analysis::never;
use alliage::model::{
    Effort, Engagement, Movability, Need, Offer, OfferState, Placement, ResourceId, Stance, Wish,
};

impl Net {
    /// Needs the resources at these places of the list, and no others.
    fn need(&mut self, needs: &[(usize, Need)]) {
        let mut resources = self.board.resources.to_vec();
        for (nth, need) in needs {
            resources[*nth].need = need.clone();
        }
        crate::desk::list(&mut self.board, &resources);
    }

    fn hold(&mut self, nth: usize) {
        let mut resources = self.board.resources.to_vec();
        resources[nth].held = true;
        crate::desk::list(&mut self.board, &resources);
    }

    fn resource(&self, nth: usize) -> ResourceId {
        self.board.resources[nth].id
    }

    fn offer(&mut self, name: &str, nth: usize, state: &OfferState) {
        let resource = self.resource(nth);
        self.change(name, |actor| {
            let state = state.clone();
            actor.offers.push(Offer::of(resource, state));
        });
    }

    fn hope(&mut self, name: &str, nth: usize) {
        self.offer(name, nth, &OfferState::Hoped);
    }

    fn smallest(&self) -> SmallestSet {
        smallest_set(&self.board, &never).unwrap()
    }

    /// The names of the smallest set, which must be exact and leave nothing out.
    fn fewest(&self) -> Vec<&str> {
        let set = self.smallest();
        assert!(set.exact && set.uncovered.is_empty(), "{set:?}");
        self.names(&set.actors)
    }
}

const VITAL: Need = Need::Vital;
const USEFUL: Need = Need::Useful;

#[test]
fn gaps_come_first_the_vital_before_the_useful() {
    let mut net = Net::of(&["A", "B"]);
    net.need(&[
        (0, USEFUL),
        (1, VITAL),
        (2, VITAL),
        (3, VITAL),
        (4, VITAL),
        (5, USEFUL),
    ]);
    net.hold(1);
    net.offer("A", 2, &OfferState::Confirmed);
    net.hope("B", 2);
    net.hope("B", 3);
    let gaps = gaps(&net.board);
    let told: Vec<_> = gaps.iter().map(|gap| (gap.resource, gap.cover())).collect();
    let nth = |nth| net.resource(nth);
    assert_eq!(
        told,
        [
            (nth(4), Cover::Nobody),
            (nth(3), Cover::Hoped),
            (nth(0), Cover::Nobody),
            (nth(5), Cover::Nobody),
            (nth(2), Cover::Confirmed),
            (nth(1), Cover::Held),
        ]
    );
    assert_eq!(gaps.iter().filter(|gap| gap.open()).count(), 4);
    assert_eq!(net.names(&gaps[4].confirmed), ["A"]);
    assert_eq!(net.names(&gaps[4].hoped), ["B"]);
    assert!(gaps[5].held && gaps[5].need == VITAL);
}

fn only_gap(net: &Net) -> Gap {
    let mut gaps = gaps(&net.board);
    assert_eq!(gaps.len(), 1);
    gaps.remove(0)
}

#[test]
fn those_who_would_if_moved_one_step_are_named() {
    let mut net = Net::of(&["Met", "Movable", "Perhaps", "Wished", "Fixed", "Unsaid"]);
    net.need(&[(0, VITAL)]);
    for name in ["Met", "Movable", "Perhaps", "Wished", "Fixed", "Unsaid"] {
        net.hope(name, 0);
    }
    net.meet("Met");
    net.change("Met", |actor| actor.movability = Movability::Yes);
    net.change("Movable", |actor| actor.movability = Movability::Yes);
    net.change("Perhaps", |actor| actor.movability = Movability::Maybe);
    net.change("Fixed", |actor| actor.movability = Movability::No);
    let map = net.board.maps[0].id;
    for name in ["Wished", "Fixed"] {
        net.change(name, |actor| {
            let place = Placement {
                wish: Some(Wish::default()),
                ..Placement::default()
            };
            actor.places.insert(map, place);
        });
    }
    let gap = only_gap(&net);
    assert_eq!(gap.hoped.len(), 6);
    assert_eq!(net.names(&gap.nearer), ["Movable", "Perhaps", "Wished"]);
}

#[test]
fn allies_come_first_then_the_nearer_then_the_easier() {
    let mut net = Net::of(&["Foe", "Hard", "Easy", "Partner"]);
    net.need(&[(0, VITAL)]);
    for name in ["Foe", "Hard", "Easy", "Partner"] {
        net.hope(name, 0);
    }
    net.change("Foe", |actor| {
        actor.stance = Stance::Opponent;
        actor.engagement = Engagement::Partner;
    });
    net.change("Hard", |actor| actor.effort = Effort::Large);
    net.change("Easy", |actor| actor.effort = Effort::Small);
    net.change("Partner", |actor| actor.engagement = Engagement::Partner);
    let gap = only_gap(&net);
    assert_eq!(net.names(&gap.hoped), ["Partner", "Easy", "Hard", "Foe"]);
}

#[test]
fn those_whom_nobody_is_to_contact_bring_nothing() {
    let mut net = Net::of(&["A"]);
    net.need(&[(0, VITAL)]);
    net.offer("A", 0, &OfferState::Confirmed);
    net.change("A", |actor| actor.no_contact = true);
    assert_eq!(only_gap(&net).cover(), Cover::Nobody);
    assert_eq!(net.smallest().uncovered, [net.resource(0)]);
}

#[test]
fn one_who_covers_all_is_fewer_than_two() {
    let mut net = Net::of(&["A", "B", "Both"]);
    net.need(&[(0, VITAL), (1, VITAL), (2, USEFUL)]);
    net.hope("A", 0);
    net.hope("B", 1);
    net.hope("Both", 0);
    net.hope("Both", 1);
    net.change("Both", |actor| actor.stance = Stance::Opponent);
    assert_eq!(net.fewest(), ["Both"]);
}

#[test]
fn the_one_who_covers_most_is_not_always_in_the_smallest_set() {
    let mut net = Net::of(&["Greedy", "Left", "Right"]);
    net.need(&(0..6).map(|nth| (nth, VITAL)).collect::<Vec<_>>());
    for nth in [0, 1, 3, 4] {
        net.hope("Greedy", nth);
    }
    for nth in [0, 1, 2] {
        net.hope("Left", nth);
        net.hope("Right", nth + 3);
    }
    assert_eq!(net.fewest(), ["Left", "Right"]);
}

#[test]
fn of_sets_as_small_the_more_allied_is_taken_then_the_nearer_then_the_easier_then_the_surer() {
    let mut net = Net::of(&["A", "B"]);
    net.need(&[(0, VITAL)]);
    net.hope("A", 0);
    net.offer("B", 0, &OfferState::Confirmed);
    assert_eq!(net.fewest(), ["B"]);
    net.change("A", |actor| actor.effort = Effort::Small);
    assert_eq!(net.fewest(), ["A"]);
    net.meet("B");
    assert_eq!(net.fewest(), ["B"]);
    net.change("B", |actor| actor.stance = Stance::Ally);
    assert_eq!(net.fewest(), ["A"]);
}

#[test]
fn what_we_have_needs_no_alliance() {
    let mut net = Net::of(&["Ours", "A"]);
    net.need(&[(0, VITAL), (1, VITAL), (2, VITAL)]);
    net.hold(0);
    net.offer("Ours", 1, &OfferState::Confirmed);
    net.change("Ours", |it| it.engagement = Engagement::InCollective);
    net.hope("A", 0);
    net.hope("A", 1);
    let set = net.smallest();
    assert_eq!(set.actors, []);
    assert_eq!(set.uncovered, [net.resource(2)]);
    assert!(set.exact);
}

#[test]
fn beyond_what_can_be_tried_the_set_is_an_estimate_that_covers_all_the_same() {
    let mut net = Net::of(&["All", "One"]);
    let kept = net.board.resources[0].clone();
    let many = (1..=NEEDS_MAX as u64 + 1).map(|nth| {
        let mut resource = kept.clone();
        (resource.id, resource.need) = (ResourceId(nth), VITAL);
        resource
    });
    let many: Vec<_> = many.collect();
    crate::desk::list(&mut net.board, &many);
    net.hope("One", 0);
    for nth in 0..=NEEDS_MAX {
        net.hope("All", nth);
    }
    let set = net.smallest();
    assert!(!set.exact);
    assert_eq!(net.names(&set.actors), ["All"]);
}

#[test]
fn a_search_that_is_called_off_has_no_answer() {
    let board = town(300);
    assert_eq!(smallest_set(&board, &|_| true), None);
    assert!(smallest_set(&board, &never).is_some());
}
