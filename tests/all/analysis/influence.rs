//! Who acts on a target, who cannot be lost, who stands between others.

use super::net::Net;
use super::town::town;
use alliage::analysis::influence::{EXACT_MAX, articulation, betweenness, cut_points, on_target};
use alliage::analysis::never;
use alliage::model::{ActorId, End, Engagement, Stance, TieRole};
use std::cell::Cell;

fn acting<'a>(net: &'a Net, target: &str) -> Vec<(&'a str, f64)> {
    let found = on_target(&net.board, net.id(target));
    let rounded = |share: f64| (share * 1000.0).round() / 1000.0;
    let named = found
        .iter()
        .map(|(id, share)| (net.name(*id), rounded(*share)));
    named.collect()
}

#[test]
fn the_strongest_product_along_one_chain_counts() {
    let mut net = Net::of(&["Press", "Deputy", "Union", "Mayor"]);
    net.acts("Press", "Deputy");
    net.acts("Deputy", "Mayor");
    let weak = net.acts("Press", "Mayor");
    net.change_tie(weak, |tie| tie.strength = 1);
    net.acts("Mayor", "Union");
    assert_eq!(acting(&net, "Mayor"), [("Deputy", 0.8), ("Press", 0.64)]);
}

#[test]
fn opponents_act_on_the_target_as_others_do() {
    let mut net = Net::of(&["Lobby", "Mayor"]);
    net.acts("Lobby", "Mayor");
    net.change("Lobby", |actor| {
        actor.stance = Stance::ActiveOpponent;
        actor.no_contact = true;
    });
    assert_eq!(acting(&net, "Mayor"), [("Lobby", 0.8)]);
}

#[test]
fn those_more_than_four_steps_away_do_not_act_on_it() {
    let mut net = Net::of(&["A", "B", "C", "D", "E", "F"]);
    for (from, to) in [("A", "B"), ("B", "C"), ("C", "D"), ("D", "E"), ("E", "F")] {
        net.acts(from, to);
    }
    let names: Vec<_> = acting(&net, "F").iter().map(|(name, _)| *name).collect();
    assert_eq!(names, ["E", "D", "C", "B"]);
}

#[test]
fn influence_limited_to_another_target_does_not_count() {
    let mut net = Net::of(&["Deputy", "Mayor", "Prefect"]);
    let (from, on) = (End::Actor(net.id("Deputy")), net.id("Prefect"));
    net.tie(from, "Mayor", &TieRole::Influence, |tie| tie.on = Some(on));
    assert_eq!(acting(&net, "Mayor"), []);
}

#[test]
fn who_is_on_every_way_is_a_cut_point() {
    let mut net = Net::of(&["Mill", "Union", "School", "Deputy", "Mayor"]);
    net.meet("Mill");
    net.acts("Mill", "Union");
    net.acts("Mill", "School");
    net.acts("Union", "Deputy");
    net.acts("School", "Deputy");
    net.acts("Deputy", "Mayor");
    let points = cut_points(&net.board, net.id("Mayor"));
    assert_eq!(net.names(&points), ["Mill", "Deputy"]);
    net.meet("School");
    let points = cut_points(&net.board, net.id("Mayor"));
    assert_eq!(net.names(&points), ["Deputy"]);
    net.meet("Mayor");
    assert_eq!(cut_points(&net.board, net.id("Mayor")), []);
}

#[test]
fn where_there_is_no_way_there_is_nothing_to_cut() {
    let mut net = Net::of(&["Deputy", "Mayor"]);
    net.acts("Deputy", "Mayor");
    assert_eq!(cut_points(&net.board, net.id("Mayor")), []);
    assert_eq!(cut_points(&net.board, ActorId(99)), []);
}

#[test]
fn a_way_around_that_is_too_long_is_no_way_around() {
    let mut net = Net::of(&["Mill", "B", "C", "D", "E", "Deputy", "Mayor"]);
    net.change("Mill", |it| it.engagement = Engagement::InCollective);
    net.acts("Mill", "Deputy");
    net.acts("Deputy", "Mayor");
    for (from, to) in [
        ("Mill", "B"),
        ("B", "C"),
        ("C", "D"),
        ("D", "E"),
        ("E", "Mayor"),
    ] {
        net.acts(from, to);
    }
    let points = cut_points(&net.board, net.id("Mayor"));
    assert_eq!(net.names(&points), ["Mill", "Deputy"]);
}

#[test]
fn directions_double_ties_and_loops_do_not_change_who_stands_between() {
    let mut net = Net::of(&["A", "B", "C", "Alone"]);
    net.acts("A", "B");
    net.acts("C", "B");
    let before = betweenness(&net.board, &never).unwrap();
    net.allied("B", "A");
    net.acts("B", "B");
    let (b, c) = (End::Actor(net.id("B")), net.id("C"));
    net.tie(b, "C", &TieRole::Plain, |_| {});
    assert_eq!(betweenness(&net.board, &never).unwrap(), before);
    assert_eq!(before.actors[0], (net.id("B"), 1.0));
    assert_eq!(before.actors.len(), 3, "one without ties is left out");
    assert_eq!(before.actors[2], (c, 0.0));
    assert_eq!(net.names(&articulation(&net.board)), ["B"]);
}

#[test]
fn those_who_are_against_each_other_connect_nobody() {
    let mut net = Net::of(&["A", "B", "C"]);
    net.acts("A", "B");
    let b = End::Actor(net.id("B"));
    net.tie(b, "C", &TieRole::Conflict, |_| {});
    assert_eq!(articulation(&net.board), []);
    let found = betweenness(&net.board, &never).unwrap();
    assert_eq!(found.actors, [(net.id("A"), 0.0), (net.id("B"), 0.0)]);
}

#[test]
fn a_board_without_ties_has_nobody_between() {
    let found = betweenness(&Net::of(&["A"]).board, &never).unwrap();
    assert!(found.actors.is_empty() && found.exact);
}

#[test]
fn a_large_net_is_estimated_and_says_so() {
    let board = town(EXACT_MAX as u64 + 1500);
    let found = betweenness(&board, &never).unwrap();
    assert!(!found.exact);
    assert_eq!(betweenness(&board, &never).unwrap(), found);
    let shares = || found.actors.iter().map(|(_, share)| *share);
    assert!(shares().all(|share| (0.0..=1.0).contains(&share)));
    assert!(shares().next().unwrap() > 0.0);
}

#[test]
fn long_work_is_called_off() {
    let board = town(200);
    let asked = Cell::new(0);
    let stop = || {
        asked.set(asked.get() + 1);
        asked.get() > 5
    };
    assert_eq!(betweenness(&board, &stop), None);
    assert_eq!(asked.get(), 6);
}
