//! Circles: what stands beside each other in a folder and needs each other, directly or by way of others.

use super::house::{House, Module};
use std::collections::{BTreeMap, BTreeSet};

/// What needs each other in one folder.
type Needs<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

/// The circles of every folder, each as the folder and the names in it.
///
/// In each folder, a file and the folder of its children count as one; what they need of one another is not looked at
/// here but in that folder. A parent is not counted among its children: it declares them, passes on what they hold and
/// calls them, and they use what it holds.
pub fn circles(house: &House) -> Vec<String> {
    let mut needs: BTreeMap<&[String], Needs<'_>> = BTreeMap::new();
    for (from, used) in house.uses() {
        for to in used {
            let together = common(from, to);
            let (Some(one), Some(other)) = (from.get(together), to.get(together)) else {
                continue;
            };
            let needs = needs.entry(&from[..together]).or_default();
            needs.entry(one.as_str()).or_default().insert(other);
        }
    }
    let told = |(folder, needs): (&[String], Needs<'_>)| {
        let told = |circle: BTreeSet<&str>| {
            let names: Vec<_> = circle.into_iter().collect();
            format!("{}: {}", folder.join("/"), names.join(", "))
        };
        rounds(&needs).into_iter().map(told).collect::<Vec<_>>()
    };
    needs.into_iter().flat_map(told).collect()
}

/// How many names two modules have in common from the root on.
fn common(one: &Module, other: &Module) -> usize {
    let pairs = one.iter().zip(other);
    pairs.take_while(|(one, other)| one == other).count()
}

/// The sets of names each of which leads to all others of its set.
fn rounds<'a>(needs: &Needs<'a>) -> BTreeSet<BTreeSet<&'a str>> {
    let reached: Needs<'a> = needs
        .keys()
        .map(|from| (*from, reached(needs, from)))
        .collect();
    let round = |(from, all): (&&'a str, &BTreeSet<&'a str>)| {
        let back = |to: &&&str| reached.get(**to).is_some_and(|it| it.contains(*from));
        let round: BTreeSet<_> = all.iter().filter(back).copied().collect();
        (!round.is_empty()).then_some(round)
    };
    reached.iter().filter_map(round).collect()
}

/// All that a name leads to.
fn reached<'a>(needs: &Needs<'a>, from: &str) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut open: Vec<&str> = vec![from];
    while let Some(next) = open.pop() {
        for to in needs.get(next).into_iter().flatten() {
            if reached.insert(*to) {
                open.push(to);
            }
        }
    }
    reached
}
