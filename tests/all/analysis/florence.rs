//! Padgett's Florentine families: marriages of fifteen families (Padgett and Ansell, "Robust action and the rise of the
//! Medici, 1400–1434", American Journal of Sociology 98, 1993), with the figures that are published for them.

use super::net::Net;
use alliage::analysis::Web;
use alliage::analysis::influence::cut_points;
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
fn one_way_of_four_steps_leads_from_the_pazzi_to_the_strozzi() {
    let mut net = families();
    net.knows("Ada", "Pazzi");
    let answer = to_target(&Web::of(&net.board), net.id("Strozzi"));
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
    let points = cut_points(&Web::of(&net.board), net.id("Strozzi"));
    assert_eq!(
        net.names(&points),
        ["Pazzi", "Salviati", "Medici", "Ridolfi"]
    );
}
