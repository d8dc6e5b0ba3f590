//! Padgett's Florentine families: marriages of fifteen families (Padgett and Ansell, "Robust action and the rise of the
//! Medici, 1400–1434", American Journal of Sociology 98, 1993), with the figures that are published for them.

use super::net::Net;
use alliage::analysis::influence::{articulation, betweenness, cut_points};
use alliage::analysis::never;
use alliage::analysis::ways::{STEPS_MAX, to_target};

const FAMILIES: [&str; 15] = [
    "Acciaiuoli",
    "Albizzi",
    "Barbadori",
    "Bischeri",
    "Castellani",
    "Ginori",
    "Guadagni",
    "Lamberteschi",
    "Medici",
    "Pazzi",
    "Peruzzi",
    "Ridolfi",
    "Salviati",
    "Strozzi",
    "Tornabuoni",
];

const MARRIAGES: [(&str, &str); 20] = [
    ("Acciaiuoli", "Medici"),
    ("Castellani", "Peruzzi"),
    ("Castellani", "Strozzi"),
    ("Castellani", "Barbadori"),
    ("Medici", "Barbadori"),
    ("Medici", "Ridolfi"),
    ("Medici", "Tornabuoni"),
    ("Medici", "Albizzi"),
    ("Medici", "Salviati"),
    ("Salviati", "Pazzi"),
    ("Peruzzi", "Strozzi"),
    ("Peruzzi", "Bischeri"),
    ("Strozzi", "Ridolfi"),
    ("Strozzi", "Bischeri"),
    ("Ridolfi", "Tornabuoni"),
    ("Tornabuoni", "Guadagni"),
    ("Albizzi", "Ginori"),
    ("Albizzi", "Guadagni"),
    ("Bischeri", "Guadagni"),
    ("Guadagni", "Lamberteschi"),
];

pub fn families() -> Net {
    let mut net = Net::of(&FAMILIES);
    for (one, other) in MARRIAGES {
        net.allied(one, other);
    }
    net
}

#[test]
fn the_medici_stand_most_between_the_others() {
    let net = families();
    let found = betweenness(&net.board, &never).unwrap();
    assert!(found.exact);
    let of = |name: &str| {
        let mut actors = found.actors.iter();
        let share = actors.find(|(id, _)| *id == net.id(name)).unwrap().1;
        (share * 1000.0).round() / 1000.0
    };
    assert_eq!(of("Medici"), 0.522);
    assert_eq!(of("Guadagni"), 0.255);
    assert_eq!(of("Albizzi"), 0.212);
    assert_eq!(of("Salviati"), 0.143);
    assert_eq!(of("Ridolfi"), 0.114);
    assert_eq!(of("Bischeri"), 0.104);
    assert_eq!(of("Strozzi"), 0.103);
    assert_eq!(of("Pazzi"), 0.0);
    assert_eq!(net.name(found.actors[0].0), "Medici");
    assert_eq!(net.name(found.actors[1].0), "Guadagni");
}

#[test]
fn four_families_hold_others_in_the_net() {
    let net = families();
    let points = articulation(&net.board);
    assert_eq!(
        net.names(&points),
        ["Albizzi", "Guadagni", "Medici", "Salviati"]
    );
}

#[test]
fn one_way_of_four_steps_leads_from_the_pazzi_to_the_strozzi() {
    let mut net = families();
    net.knows("Ada", "Pazzi");
    let answer = to_target(&net.board, net.id("Strozzi"));
    let [way] = answer.ways.as_slice() else {
        panic!("{} ways", answer.ways.len());
    };
    assert_eq!(
        net.names(&way.actors),
        ["Pazzi", "Salviati", "Medici", "Ridolfi", "Strozzi"]
    );
    assert_eq!(way.steps(), STEPS_MAX);
    assert_eq!(way.asker, Some(net.member("Ada")));
    assert_eq!(way.ties.len(), 5);
    assert!(!answer.cut_short && answer.missing.is_none());
}

#[test]
fn everyone_on_the_only_way_is_a_cut_point() {
    let mut net = families();
    net.knows("Ada", "Pazzi");
    let points = cut_points(&net.board, net.id("Strozzi"));
    assert_eq!(
        net.names(&points),
        ["Pazzi", "Salviati", "Medici", "Ridolfi"]
    );
}
