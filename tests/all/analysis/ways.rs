//! Who can be asked, by which ties a way goes on, and whom it goes around.

use super::net::Net;
use alliage::analysis::Web;
use alliage::analysis::ways::{Answer, WAYS_MAX, Way, through, to_target};
use alliage::model::{ActorId, End, Engagement, Flow, Stance, Tie, TieRole};

/// The ways to an actor, each as the names of those on it.
fn ways<'a>(net: &'a Net, target: &str) -> Vec<Vec<&'a str>> {
    let answer = to_target(&Web::of(&net.board), net.id(target));
    names(net, &answer.ways)
}

fn names<'a>(net: &'a Net, ways: &[Way]) -> Vec<Vec<&'a str>> {
    ways.iter().map(|way| net.names(&way.actors)).collect()
}

fn answer(net: &Net, target: &str) -> Answer {
    to_target(&Web::of(&net.board), net.id(target))
}

/// Two actors tied as is said, the first of them met: does a way go from it to the other?
fn leads(role: &TieRole, change: impl Fn(&mut Tie)) -> bool {
    let mut net = Net::of(&["Mill", "Mayor"]);
    net.meet("Mill");
    let from = End::Actor(net.id("Mill"));
    net.tie(from, "Mayor", role, change);
    !ways(&net, "Mayor").is_empty()
}

/// The same, against the direction of the tie.
fn leads_back(role: &TieRole, change: impl Fn(&mut Tie)) -> bool {
    let mut net = Net::of(&["Mill", "Mayor"]);
    net.meet("Mayor");
    let from = End::Actor(net.id("Mill"));
    net.tie(from, "Mayor", role, change);
    !ways(&net, "Mill").is_empty()
}

#[test]
fn influence_runs_in_its_direction() {
    let flow = |flow: Flow| move |tie: &mut Tie| tie.flow = flow.clone();
    assert!(leads(&TieRole::Influence, flow(Flow::Forward)));
    assert!(!leads_back(&TieRole::Influence, flow(Flow::Forward)));
    assert!(leads_back(&TieRole::Influence, flow(Flow::Both)));
}

#[test]
fn alliances_and_acquaintance_run_as_they_are_drawn() {
    for role in [
        TieRole::Acquaintance,
        TieRole::FunctionalAlliance,
        TieRole::PoliticalAlliance,
    ] {
        let flow = |flow: Flow| move |tie: &mut Tie| tie.flow = flow.clone();
        assert!(leads(&role, flow(Flow::Forward)));
        assert!(!leads_back(&role, flow(Flow::Forward)));
        assert!(leads_back(&role, flow(Flow::Both)));
        assert!(leads_back(&role, flow(Flow::None)));
    }
}

#[test]
fn membership_runs_both_ways() {
    let forward = |tie: &mut Tie| tie.flow = Flow::Forward;
    assert!(leads(&TieRole::Membership, forward));
    assert!(leads_back(&TieRole::Membership, forward));
}

#[test]
fn conflict_carries_nothing() {
    let both = |tie: &mut Tie| tie.flow = Flow::Both;
    assert!(!leads(&TieRole::Conflict, both));
    assert!(!leads_back(&TieRole::Conflict, both));
}

#[test]
fn a_member_in_conflict_with_an_actor_does_not_ask_it() {
    let mut net = Net::of(&["Mayor"]);
    net.knows("Ada", "Mayor");
    assert_eq!(ways(&net, "Mayor"), [["Mayor"]]);
    let mut net = Net::of(&["Mayor"]);
    net.knows("Ada", "Mayor");
    let (id, tie) = net.board.ties.iter().next().unwrap();
    let (id, mut tie) = (*id, tie.as_ref().clone());
    tie.kind = net.kind(&TieRole::Conflict).id;
    net.put_tie(id, tie);
    assert!(ways(&net, "Mayor").is_empty());
}

#[test]
fn limited_influence_leads_to_its_target_only() {
    let mut net = Net::of(&["Union", "Deputy", "Mayor", "Prefect"]);
    net.meet("Union");
    net.acts("Deputy", "Mayor");
    net.acts("Deputy", "Prefect");
    let (from, on) = (End::Actor(net.id("Union")), net.id("Prefect"));
    net.tie(from, "Deputy", &TieRole::Influence, |tie| tie.on = Some(on));
    assert_eq!(ways(&net, "Prefect"), [["Union", "Deputy", "Prefect"]]);
    assert!(ways(&net, "Mayor").is_empty());
}

#[test]
fn a_limit_is_for_influence_alone() {
    let other = Some(ActorId(1));
    assert!(!leads(&TieRole::Influence, |tie| tie.on = other));
    assert!(leads(&TieRole::PoliticalAlliance, |tie| tie.on = other));
}

#[test]
fn the_first_one_asked_is_known_by_a_member_or_by_engagement() {
    for (engagement, known) in [
        (Engagement::Identified, false),
        (Engagement::Contacted, false),
        (Engagement::Met, true),
        (Engagement::Partner, true),
        (Engagement::InCollective, true),
    ] {
        let mut net = Net::of(&["Mill", "Mayor"]);
        net.acts("Mill", "Mayor");
        net.change("Mill", |actor| actor.engagement = engagement.clone());
        let answer = answer(&net, "Mayor");
        assert_eq!(!answer.ways.is_empty(), known, "{engagement:?}");
        assert!(answer.ways.iter().all(|way| way.asker.is_none()));
        assert!(answer.ways.iter().all(|way| way.ties.len() == 1));
    }
}

#[test]
fn the_member_who_asks_is_named_and_their_tie_comes_first() {
    let mut net = Net::of(&["Mill", "Mayor"]);
    let acts = net.acts("Mill", "Mayor");
    let knows = net.knows("Ada", "Mill");
    net.meet("Mill");
    let answer = answer(&net, "Mayor");
    let [way] = answer.ways.as_slice() else {
        panic!("{:?}", answer.ways);
    };
    assert_eq!(way.asker, Some(net.member("Ada")));
    assert_eq!(way.ties, [knows, acts]);
    assert_eq!(way.steps(), 1);
}

#[test]
fn of_two_members_the_one_in_charge_of_contact_asks() {
    let mut net = Net::of(&["Mayor"]);
    net.knows("Ada", "Mayor");
    net.knows("Bo", "Mayor");
    let asker = |net: &Net| answer(net, "Mayor").ways[0].asker;
    assert_eq!(asker(&net), Some(net.member("Ada")));
    let bo = net.member("Bo");
    net.change("Mayor", |actor| actor.pair = vec![bo]);
    assert_eq!(asker(&net), Some(bo));
}

#[test]
fn a_member_who_knows_them_better_asks() {
    let mut net = Net::of(&["Mayor"]);
    let weak = net.knows("Ada", "Mayor");
    net.knows("Bo", "Mayor");
    net.change_tie(weak, |tie| tie.strength = 1);
    assert_eq!(answer(&net, "Mayor").ways[0].asker, Some(net.member("Bo")));
}

#[test]
fn one_of_us_needs_no_member_to_ask_it() {
    let mut net = Net::of(&["Mill", "Mayor"]);
    net.acts("Mill", "Mayor");
    net.knows("Ada", "Mill");
    net.change("Mill", |it| it.engagement = Engagement::InCollective);
    let answer = answer(&net, "Mayor");
    assert_eq!(answer.ways[0].asker, None);
    assert_eq!(answer.ways[0].ties.len(), 1);
}

#[test]
fn ways_begin_with_one_of_us_and_never_go_through_one() {
    let mut net = Net::of(&["Mill", "School", "Mayor"]);
    net.acts("School", "Mill");
    net.acts("Mill", "Mayor");
    net.meet("School");
    net.change("Mill", |it| it.engagement = Engagement::InCollective);
    assert_eq!(ways(&net, "Mayor"), [["Mill", "Mayor"]]);
}

#[test]
fn the_tie_of_a_member_is_no_step() {
    let mut net = Net::of(&["A", "B", "C", "D", "E", "F"]);
    for (from, to) in [("A", "B"), ("B", "C"), ("C", "D"), ("D", "E"), ("E", "F")] {
        net.acts(from, to);
    }
    net.knows("Ada", "A");
    assert_eq!(ways(&net, "E"), [["A", "B", "C", "D", "E"]]);
    assert!(ways(&net, "F").is_empty(), "five steps are too many");
}

#[test]
fn knowing_the_target_is_a_way_without_steps() {
    let mut net = Net::of(&["Mayor"]);
    let knows = net.knows("Ada", "Mayor");
    let answer = answer(&net, "Mayor");
    assert_eq!(answer.ways[0].actors, [net.id("Mayor")]);
    assert_eq!(answer.ways[0].ties, [knows]);
    assert_eq!(answer.ways[0].steps(), 0);
    assert_eq!(answer.ways[0].strength, 1.0);
}

#[test]
fn nobody_stands_twice_on_a_way() {
    let mut net = Net::of(&["Mill", "School", "Mayor"]);
    net.allied("Mill", "School");
    net.allied("School", "Mayor");
    net.allied("Mayor", "Mill");
    net.meet("Mill");
    assert_eq!(
        ways(&net, "Mayor"),
        [vec!["Mill", "Mayor"], vec!["Mill", "School", "Mayor"]]
    );
}

#[test]
fn a_tie_to_oneself_leads_nowhere() {
    let mut net = Net::of(&["Mill", "Mayor"]);
    net.meet("Mill");
    net.acts("Mill", "Mill");
    net.acts("Mayor", "Mayor");
    assert!(ways(&net, "Mayor").is_empty());
    net.acts("Mill", "Mayor");
    assert_eq!(ways(&net, "Mayor"), [["Mill", "Mayor"]]);
}

#[test]
fn of_several_ties_between_two_the_best_is_named() {
    let mut net = Net::of(&["Mill", "Mayor"]);
    net.meet("Mill");
    let weak = net.acts("Mill", "Mayor");
    net.change_tie(weak, |tie| tie.strength = 1);
    let strong = net.allied("Mayor", "Mill");
    let answer = answer(&net, "Mayor");
    let [way] = answer.ways.as_slice() else {
        panic!("{:?}", answer.ways);
    };
    assert_eq!(way.ties, [strong]);
}

#[test]
fn those_whom_nobody_is_to_contact_are_gone_around_and_named() {
    let mut net = Net::of(&["Mill", "Union", "School", "Mayor"]);
    net.acts("Mill", "Mayor");
    net.acts("Union", "School");
    net.acts("School", "Mayor");
    net.acts("Union", "Mayor");
    net.meet("Mill");
    net.meet("Union");
    assert_eq!(answer(&net, "Mayor").avoided, []);
    net.change("Mill", |actor| actor.no_contact = true);
    net.change("School", |actor| actor.no_contact = true);
    let answer = answer(&net, "Mayor");
    assert_eq!(names(&net, &answer.ways), [["Union", "Mayor"]]);
    assert_eq!(net.names(&answer.avoided), ["Mill", "School"]);
}

#[test]
fn one_whom_nobody_is_to_contact_and_who_is_on_no_way_is_not_named() {
    let mut net = Net::of(&["Mill", "School", "Mayor"]);
    net.acts("Mill", "Mayor");
    net.allied("Mill", "School");
    net.meet("Mill");
    net.change("School", |actor| actor.no_contact = true);
    assert_eq!(answer(&net, "Mayor").avoided, []);
}

#[test]
fn a_target_whom_nobody_is_to_contact_is_reached_through_others_only() {
    let mut net = Net::of(&["Mill", "Mayor"]);
    net.acts("Mill", "Mayor");
    net.meet("Mill");
    net.meet("Mayor");
    net.change("Mayor", |actor| actor.no_contact = true);
    let answer = answer(&net, "Mayor");
    assert_eq!(names(&net, &answer.ways), [["Mill", "Mayor"]]);
    assert_eq!(net.names(&answer.avoided), ["Mayor"]);
}

#[test]
fn an_opponent_is_a_worse_way_than_two_allies() {
    let mut net = Net::of(&["Foe", "Mill", "School", "Mayor"]);
    net.acts("Foe", "Mayor");
    net.acts("Mill", "School");
    net.acts("School", "Mayor");
    net.meet("Foe");
    net.meet("Mill");
    net.change("Foe", |actor| actor.stance = Stance::Opponent);
    assert_eq!(
        ways(&net, "Mayor"),
        [vec!["Mill", "School", "Mayor"], vec!["Foe", "Mayor"]]
    );
    net.change("Foe", |actor| actor.stance = Stance::Ally);
    assert_eq!(ways(&net, "Mayor")[0], ["Foe", "Mayor"]);
}

#[test]
fn what_the_target_thinks_does_not_weaken_a_way() {
    let mut net = Net::of(&["Mill", "Mayor"]);
    net.acts("Mill", "Mayor");
    net.meet("Mill");
    let before = answer(&net, "Mayor").ways[0].strength;
    net.change("Mayor", |actor| actor.stance = Stance::ActiveOpponent);
    assert_eq!(answer(&net, "Mayor").ways[0].strength, before);
}

#[test]
fn only_those_that_pass_through_an_actor() {
    let mut net = Net::of(&["Mill", "Union", "School", "Mayor"]);
    net.acts("Mill", "Mayor");
    net.acts("Mill", "School");
    net.acts("Union", "School");
    net.acts("School", "Mayor");
    net.meet("Mill");
    net.meet("Union");
    let by = |name: &str| {
        names(
            &net,
            &through(&Web::of(&net.board), net.id("Mayor"), net.id(name)),
        )
    };
    assert_eq!(
        by("School"),
        [["Mill", "School", "Mayor"], ["Union", "School", "Mayor"]]
    );
    assert_eq!(
        by("Mill"),
        [vec!["Mill", "Mayor"], vec!["Mill", "School", "Mayor"]]
    );
    assert_eq!(by("Mayor").len(), 3);
    assert!(through(&Web::of(&net.board), net.id("Mayor"), ActorId(99)).is_empty());
}

#[test]
fn more_ways_than_can_be_read_are_cut_to_the_best() {
    let names: Vec<String> = (0..30).map(|nth| format!("A{nth:02}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let mut net = Net::of(&names);
    for (nth, from) in names.iter().enumerate() {
        for to in &names[nth + 1..] {
            net.allied(from, to);
        }
    }
    net.meet("A01");
    net.meet("A02");
    let answer = answer(&net, "A00");
    assert!(answer.cut_short);
    assert_eq!(answer.ways.len(), WAYS_MAX);
    assert_eq!(net.names(&answer.ways[0].actors), ["A01", "A00"]);
    let falling = answer
        .ways
        .windows(2)
        .all(|two| two[0].strength >= two[1].strength);
    assert!(falling);
    assert_eq!(answer, to_target(&Web::of(&net.board), net.id("A00")));
}

#[test]
fn nothing_leads_to_an_actor_that_is_not_there() {
    let answer = to_target(&Web::of(&Net::of(&["Mill"]).board), ActorId(99));
    assert!(answer.ways.is_empty() && answer.missing.is_none());
}
