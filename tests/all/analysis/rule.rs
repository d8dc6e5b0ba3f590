//! The ranking rule: what each word lets through, and that a way is worth the product.

use super::net::Net;
use alliage::analysis::Web;
use alliage::analysis::rule::RULE;
use alliage::analysis::ways::to_target;
use alliage::model::{Certainty, Engagement, Stance};

/// What the only way from the mill to the mayor is worth.
fn worth(net: &Net) -> f64 {
    let answer = to_target(&Web::of(&net.board), net.id("Mayor"));
    let [way] = answer.ways.as_slice() else {
        panic!("{:?}", answer.ways);
    };
    way.strength
}

fn near(one: f64, other: f64) -> bool {
    (one - other).abs() < 1e-12
}

#[test]
fn all_numbers_are_shares_and_follow_their_words() {
    let falling = |shares: Vec<f64>| {
        let within = shares.iter().all(|share| (0.0..=1.0).contains(share));
        within && shares.windows(2).all(|two| two[0] > two[1])
    };
    assert!(falling(RULE.strength.iter().rev().copied().collect()));
    assert!(falling(RULE.certainty.iter().map(|it| it.1).collect()));
    assert!(falling(RULE.stance.iter().map(|it| it.1).collect()));
    assert!(falling(RULE.opening.iter().map(|it| it.1).collect()));
    assert!(RULE.step > 0.0 && RULE.step < 1.0);
}

#[test]
fn a_way_is_worth_the_product_of_its_parts() {
    let mut net = Net::of(&["Mill", "School", "Mayor"]);
    let first = net.acts("Mill", "School");
    let second = net.acts("School", "Mayor");
    net.change_tie(first, |tie| tie.strength = 2);
    net.change_tie(second, |tie| tie.certainty = Certainty::Disputed);
    net.change("Mill", |actor| actor.stance = Stance::Neutral);
    net.change("School", |actor| actor.stance = Stance::Ally);
    net.meet("Mill");
    let expected = 0.7 * (0.6 * 0.7 * 0.8) * (0.9 * 0.4 * 0.8);
    assert!(near(worth(&net), expected), "{}", worth(&net));
}

#[test]
fn a_member_opens_as_well_as_they_know_them_and_no_worse_than_a_meeting() {
    let mut net = Net::of(&["Mayor"]);
    let knows = net.knows("Ada", "Mayor");
    assert!(near(worth(&net), 1.0));
    net.change_tie(knows, |tie| tie.certainty = Certainty::Unsure);
    assert!(near(worth(&net), 0.6));
    net.meet("Mayor");
    assert!(near(worth(&net), 0.7));
}

#[test]
fn what_one_of_us_says_of_their_stance_weakens_nothing() {
    let mut net = Net::of(&["Mill", "Mayor"]);
    net.acts("Mill", "Mayor");
    net.change("Mill", |actor| {
        actor.engagement = Engagement::InCollective;
        actor.stance = Stance::Unknown;
    });
    assert!(near(worth(&net), 0.8));
}

#[test]
fn words_of_later_versions_count_as_the_most_careful_known_one() {
    let later = Certainty::Other("hunch".into());
    assert_eq!(RULE.tie(3, &later), RULE.tie(3, &Certainty::Unsure));
    let later = Stance::Other("torn".into());
    assert_eq!(RULE.passes_on(&later), RULE.passes_on(&Stance::Unknown));
    assert_eq!(
        RULE.known_to_us(&Engagement::Other("befriended".into())),
        None
    );
    assert_eq!(RULE.tie(9, &Certainty::Sure), 1.0);
}
