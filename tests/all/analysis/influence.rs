//! Who acts on a target, who cannot be lost.

use super::net::Net;
use alliage::analysis::Web;
use alliage::analysis::influence::{cut_points, on_target};
use alliage::model::{ActorId, End, Engagement, Stance, TieRole};

fn acting<'a>(net: &'a Net, target: &str) -> Vec<(&'a str, f64)> {
    let found = on_target(&Web::of(&net.board), net.id(target));
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
    let points = cut_points(&Web::of(&net.board), net.id("Mayor"));
    assert_eq!(net.names(&points), ["Mill", "Deputy"]);
    net.meet("School");
    let points = cut_points(&Web::of(&net.board), net.id("Mayor"));
    assert_eq!(net.names(&points), ["Deputy"]);
    net.meet("Mayor");
    assert_eq!(cut_points(&Web::of(&net.board), net.id("Mayor")), []);
}

#[test]
fn where_there_is_no_way_there_is_nothing_to_cut() {
    let mut net = Net::of(&["Deputy", "Mayor"]);
    net.acts("Deputy", "Mayor");
    assert_eq!(cut_points(&Web::of(&net.board), net.id("Mayor")), []);
    assert_eq!(cut_points(&Web::of(&net.board), ActorId(99)), []);
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
    let points = cut_points(&Web::of(&net.board), net.id("Mayor"));
    assert_eq!(net.names(&points), ["Mill", "Deputy"]);
}
