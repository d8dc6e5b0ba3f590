//! Whom to ally with first: the parts of a score, what is unknown, and the order.

use super::net::Net;
use super::town::{self, town};
use alliage::analysis::never;
use alliage::analysis::priorities::{Level, Part, Score, level, rank};
use alliage::model::{
    Actor, Edit, Effort, Engagement, MapId, Movability, Need, Offer, OfferState, Placement, Weights,
};

const MAP: MapId = MapId(1);

impl Net {
    fn place(&mut self, name: &str, x: Option<f64>, y: Option<f64>) {
        self.change(name, |actor| {
            let place = Placement {
                x,
                y,
                ..Placement::default()
            };
            actor.places.insert(MAP, place);
        });
    }

    fn weigh(&mut self, change: impl Fn(&mut Weights)) {
        let mut weights = self.board.weights.clone();
        change(&mut weights);
        self.board.apply(&Edit::SetWeights(weights));
    }

    fn rank(&self) -> Vec<Score> {
        rank(&self.board, MAP, &never).unwrap()
    }

    fn order(&self) -> Vec<&str> {
        self.rank().iter().map(|it| self.name(it.actor)).collect()
    }

    fn score(&self, name: &str) -> Score {
        let mut scores = self.rank().into_iter();
        scores.find(|it| it.actor == self.id(name)).unwrap()
    }

    fn part(&self, name: &str, part: Part) -> Option<f64> {
        self.score(name).part(part)
    }
}

fn near(one: f64, other: f64) -> bool {
    (one - other).abs() < 1e-9
}

#[test]
fn of_an_actor_that_is_only_named_nothing_is_known() {
    let score = Net::of(&["A"]).score("A");
    assert_eq!(score.parts, [None; 6]);
    assert_eq!((score.score, score.confidence), (0.0, 0.0));
}

#[test]
fn power_is_how_far_up_it_stands() {
    let mut net = Net::of(&["A"]);
    net.place("A", None, Some(7.5));
    assert_eq!(net.part("A", Part::Power), Some(0.75));
    assert_eq!(net.part("A", Part::Nearness), None);
}

#[test]
fn nearness_is_proximity_or_that_a_step_is_possible() {
    let mut net = Net::of(&["A"]);
    let with = |net: &mut Net, x: Option<f64>, movability: Movability| {
        net.place("A", x, None);
        net.change("A", |actor| actor.movability = movability.clone());
        net.part("A", Part::Nearness)
    };
    assert_eq!(with(&mut net, Some(2.0), Movability::Unknown), Some(0.2));
    assert_eq!(with(&mut net, Some(2.0), Movability::No), Some(0.2));
    assert_eq!(with(&mut net, Some(2.0), Movability::Maybe), Some(0.5));
    assert_eq!(with(&mut net, Some(2.0), Movability::Yes), Some(0.75));
    assert_eq!(with(&mut net, Some(9.0), Movability::Yes), Some(0.9));
    assert_eq!(with(&mut net, None, Movability::Yes), Some(0.75));
    assert_eq!(with(&mut net, None, Movability::No), None);
}

fn brings(actor: &mut Actor, net: &alliage::model::Board, offers: &[(usize, OfferState)]) {
    let offer =
        |(nth, state): &(usize, OfferState)| Offer::of(net.resources[*nth].id, state.clone());
    actor.offers = offers.iter().map(offer).collect();
}

#[test]
fn what_is_needed_and_missing_counts_and_what_is_held_does_not() {
    let mut net = Net::of(&["A", "Ours"]);
    let board = net.board.clone();
    let with = |net: &mut Net, offers: &[(usize, OfferState)]| {
        net.change("A", |actor| brings(actor, &board, offers));
        net.part("A", Part::Resources)
    };
    let (hoped, confirmed) = (OfferState::Hoped, OfferState::Confirmed);
    assert_eq!(
        with(&mut net, &[(0, confirmed.clone())]),
        None,
        "no need is named"
    );
    let mut resources = board.resources.to_vec();
    for (nth, need) in [Need::Vital, Need::Useful, Need::Vital, Need::Vital]
        .into_iter()
        .enumerate()
    {
        resources[nth].need = need;
    }
    resources[2].held = true;
    crate::desk::list(&mut net.board, &resources);
    net.change("Ours", |actor| {
        actor.engagement = Engagement::InCollective;
        brings(actor, &board, &[(3, confirmed.clone())]);
    });
    assert_eq!(
        with(&mut net, &[]),
        None,
        "what it could bring is not known"
    );
    assert_eq!(with(&mut net, &[(0, confirmed.clone())]), Some(1.0));
    assert_eq!(with(&mut net, &[(0, hoped.clone())]), Some(0.6));
    assert_eq!(with(&mut net, &[(1, confirmed.clone())]), Some(0.5));
    assert_eq!(with(&mut net, &[(2, confirmed.clone())]), Some(0.0));
    assert_eq!(with(&mut net, &[(3, confirmed.clone())]), Some(0.0));
    assert_eq!(with(&mut net, &[(4, confirmed.clone())]), Some(0.0));
    assert_eq!(with(&mut net, &[(0, confirmed), (1, hoped)]), Some(1.0));
}

#[test]
fn leading_to_a_target_is_what_arrives_there() {
    let mut net = Net::of(&["A", "B", "Else", "Untied", "Mayor"]);
    net.acts("A", "B");
    net.acts("B", "Mayor");
    net.acts("Mayor", "Else");
    assert_eq!(net.part("B", Part::Target), None, "there is no target");
    net.change("Mayor", |actor| actor.target = true);
    assert_eq!(net.part("B", Part::Target), Some(0.8));
    assert!(near(net.part("A", Part::Target).unwrap(), 0.64));
    assert_eq!(net.part("Else", Part::Target), Some(0.0));
    assert_eq!(net.part("Mayor", Part::Target), Some(1.0));
    assert_eq!(
        net.part("Untied", Part::Target),
        None,
        "its ties are not known"
    );
}

#[test]
fn of_two_targets_the_one_it_leads_to_best_counts() {
    let mut net = Net::of(&["A", "B", "Mayor", "Prefect"]);
    net.acts("A", "B");
    net.acts("B", "Mayor");
    net.acts("A", "Prefect");
    for name in ["Mayor", "Prefect"] {
        net.change(name, |actor| actor.target = true);
    }
    assert_eq!(net.part("A", Part::Target), Some(0.8));
}

#[test]
fn who_knows_them_is_unknown_until_somebody_was_asked() {
    let mut net = Net::of(&["A", "B", "C", "D"]);
    net.meet("B");
    net.change("C", |it| it.engagement = Engagement::Contacted);
    assert_eq!(net.part("A", Part::Acquaintance), None);
    assert_eq!(net.part("B", Part::Acquaintance), Some(0.7));
    assert_eq!(net.part("C", Part::Acquaintance), Some(0.3));
    let knows = net.knows("Ada", "D");
    assert_eq!(net.part("D", Part::Acquaintance), Some(1.0));
    net.change_tie(knows, |tie| tie.strength = 1);
    assert_eq!(net.part("D", Part::Acquaintance), Some(0.4));
    assert_eq!(net.part("A", Part::Acquaintance), Some(0.0));
}

#[test]
fn the_score_is_the_mean_of_what_is_known_minus_effort() {
    let mut net = Net::of(&["A"]);
    net.place("A", Some(4.0), Some(8.0));
    let score = net.score("A");
    assert!(near(score.score, 0.6), "{score:?}");
    assert!(near(score.confidence, 2.0 / 6.0));
    net.weigh(|weights| weights.power = 3.0);
    let score = net.score("A");
    assert!(near(score.score, (3.0 * 0.8 + 0.4) / 4.0));
    assert!(near(score.confidence, 4.0 / 8.0));
    net.change("A", |actor| actor.effort = Effort::Large);
    let score = net.score("A");
    assert!(near(score.score, (3.0 * 0.8 + 0.4) / 4.0 - 1.0 / 7.0));
    assert!(near(score.confidence, 5.0 / 8.0));
}

#[test]
fn an_unknown_part_changes_the_confidence_and_not_the_score() {
    let mut net = Net::of(&["A", "B"]);
    net.place("A", None, Some(6.0));
    net.place("B", Some(6.0), Some(6.0));
    let (a, b) = (net.score("A"), net.score("B"));
    assert!(near(a.score, b.score));
    assert!(a.confidence < b.confidence);
    assert_eq!(net.order(), ["B", "A"], "the surer comes first");
}

#[test]
fn a_part_without_weight_counts_for_nothing() {
    let mut net = Net::of(&["A"]);
    net.place("A", Some(2.0), Some(9.0));
    net.weigh(|weights| weights.power = 0.0);
    assert!(near(net.score("A").score, 0.2));
    net.weigh(|weights| {
        *weights = Weights {
            power: 0.0,
            nearness: 0.0,
            resources: 0.0,
            target: 0.0,
            acquaintance: 0.0,
            effort: 0.0,
            ..Weights::default()
        };
    });
    let score = net.score("A");
    assert_eq!((score.score, score.confidence), (0.0, 0.0));
}

#[test]
fn the_best_comes_first_ours_are_left_out_and_those_not_to_contact_are_last() {
    let mut net = Net::of(&["Low", "High", "Ours", "Avoided"]);
    net.place("Low", None, Some(1.0));
    net.place("High", None, Some(9.0));
    net.place("Ours", None, Some(10.0));
    net.place("Avoided", None, Some(10.0));
    net.change("Ours", |it| it.engagement = Engagement::InCollective);
    net.change("Avoided", |actor| actor.no_contact = true);
    assert_eq!(net.order(), ["High", "Low", "Avoided"]);
}

#[test]
fn a_value_has_a_word() {
    assert_eq!(level(0.0), Level::Low);
    assert_eq!(level(0.33), Level::Low);
    assert_eq!(level(0.34), Level::Middle);
    assert_eq!(level(0.66), Level::Middle);
    assert_eq!(level(0.67), Level::High);
    assert_eq!(level(1.0), Level::High);
}

#[test]
fn every_score_of_a_large_board_is_a_share() {
    let board = town(1000);
    let scores = rank(&board, town::MAP, &never).unwrap();
    let share = |value: f64| (0.0..=1.0).contains(&value);
    for score in &scores {
        assert!(share(score.score) && share(score.confidence), "{score:?}");
        assert!(score.parts.iter().flatten().all(|part| share(*part)));
    }
    assert_eq!(rank(&board, town::MAP, &never).unwrap(), scores);
    assert_eq!(rank(&board, town::MAP, &|_| true), None);
}
