//! What is missing where there is no way yet.

use super::net::Net;
use alliage::analysis::Web;
use alliage::analysis::ways::{Missing, to_target};
use alliage::model::Engagement;

fn missing(net: &Net, target: &str) -> Option<Missing> {
    to_target(&Web::of(&net.board), net.id(target)).missing
}

#[test]
fn the_one_who_acts_on_the_target_is_the_closest() {
    let mut net = Net::of(&["Mill", "Council", "Prefect"]);
    net.meet("Mill");
    net.acts("Council", "Prefect");
    let missing = missing(&net, "Prefect").unwrap();
    assert_eq!((missing.from, missing.ties), (None, 1));
    assert_eq!(net.name(missing.to), "Council");
    assert_eq!(net.names(&missing.rest), ["Council", "Prefect"]);
}

#[test]
fn nothing_is_missing_where_there_is_a_way() {
    let mut net = Net::of(&["Council", "Prefect"]);
    net.acts("Council", "Prefect");
    net.meet("Council");
    assert_eq!(missing(&net, "Prefect"), None);
}

#[test]
fn the_strongest_rest_counts() {
    let mut net = Net::of(&["Council", "Deputy", "Aide", "Prefect"]);
    let weak = net.acts("Council", "Prefect");
    net.change_tie(weak, |tie| tie.strength = 1);
    net.acts("Aide", "Deputy");
    net.acts("Deputy", "Prefect");
    let missing = missing(&net, "Prefect").unwrap();
    assert_eq!(net.names(&missing.rest), ["Deputy", "Prefect"]);
}

#[test]
fn a_door_half_open_comes_before_one_as_good() {
    let mut net = Net::of(&["Council", "Deputy", "Prefect"]);
    net.acts("Council", "Prefect");
    net.acts("Deputy", "Prefect");
    assert_eq!(net.name(missing(&net, "Prefect").unwrap().to), "Council");
    net.change("Deputy", |it| it.engagement = Engagement::Contacted);
    assert_eq!(net.name(missing(&net, "Prefect").unwrap().to), "Deputy");
}

#[test]
fn a_way_too_long_misses_the_tie_that_shortens_it_best() {
    let mut net = Net::of(&["A", "B", "C", "D", "E", "F"]);
    for (from, to) in [("A", "B"), ("B", "C"), ("C", "D"), ("D", "E"), ("E", "F")] {
        net.acts(from, to);
    }
    net.meet("A");
    let missing = missing(&net, "F").unwrap();
    assert_eq!(net.names(&missing.rest), ["E", "F"]);
}

#[test]
fn where_nobody_acts_on_the_target_the_best_we_know_would_have_to() {
    let mut net = Net::of(&["Mill", "Union", "Prefect"]);
    net.meet("Mill");
    net.change("Union", |it| it.engagement = Engagement::Partner);
    let missing = missing(&net, "Prefect").unwrap();
    assert_eq!(missing.from, Some(net.id("Union")));
    assert_eq!((net.name(missing.to), missing.ties), ("Prefect", 1));
    assert_eq!(net.names(&missing.rest), ["Prefect"]);
}

#[test]
fn where_nobody_acts_on_the_target_and_we_know_nobody_two_ties_are_missing() {
    let net = Net::of(&["Mill", "Prefect"]);
    let missing = missing(&net, "Prefect").unwrap();
    assert_eq!((missing.from, missing.ties), (None, 2));
    assert_eq!(net.name(missing.to), "Prefect");
}

#[test]
fn one_whom_nobody_is_to_contact_is_not_what_is_missing() {
    let mut net = Net::of(&["Council", "Deputy", "Prefect"]);
    net.acts("Council", "Prefect");
    let weak = net.acts("Deputy", "Prefect");
    net.change_tie(weak, |tie| tie.strength = 1);
    net.change("Council", |actor| actor.no_contact = true);
    assert_eq!(net.name(missing(&net, "Prefect").unwrap().to), "Deputy");
    net.change("Deputy", |actor| actor.no_contact = true);
    assert_eq!(missing(&net, "Prefect").unwrap().ties, 2);
}

#[test]
fn a_way_through_those_whom_nobody_is_to_contact_is_none() {
    let mut net = Net::of(&["Mill", "Council", "Prefect"]);
    net.meet("Mill");
    net.acts("Mill", "Council");
    net.acts("Council", "Prefect");
    net.change("Council", |actor| actor.no_contact = true);
    let answer = to_target(&Web::of(&net.board), net.id("Prefect"));
    assert!(answer.ways.is_empty());
    assert_eq!(net.names(&answer.avoided), ["Council"]);
    assert_eq!(answer.missing.unwrap().from, Some(net.id("Mill")));
}
