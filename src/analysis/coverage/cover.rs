//! The fewest alliances that cover all vital needs: a set cover, exact by branch and bound while it can be.

use super::{by_ease, unease, wanted};
use crate::analysis::{Stop, share_done};
use crate::model::{Actor, ActorId, Board, Need, OfferState, ResourceId};
use std::collections::BTreeMap;

/// The most branches looked at before the best found so far is taken as an estimate.
pub const NODES_MAX: usize = 50_000;
/// The most vital needs for which branches are looked at.
pub const NEEDS_MAX: usize = 256;
/// How many branches are looked at between two looks at whether to go on.
const STOP_EVERY: usize = 1_000;

/// The fewest alliances that cover all vital needs.
#[derive(Clone, Debug, PartialEq)]
pub struct SmallestSet {
    /// Whom to ally with, by id.
    pub actors: Vec<ActorId>,
    /// What is vital and nobody could bring.
    pub uncovered: Vec<ResourceId>,
    /// Whether no smaller or easier set can be.
    pub exact: bool,
}

/// The fewest alliances that cover all vital needs not held, nor confirmed by one in the collective.
///
/// Of sets as small, the one is taken whose actors are more allied in sum, then nearer in engagement, then take less effort,
/// then confirmed more of it. Those whom nobody is to contact are left out. Beyond [`NODES_MAX`] or [`NEEDS_MAX`] the best
/// found so far is given as an estimate. `None` when called off.
pub fn smallest_set(board: &Board, stop: Stop<'_>) -> Option<SmallestSet> {
    let wanted = wanted(board).into_iter();
    let vital = wanted.filter(|(_, need)| *need == Need::Vital);
    let vital: Vec<_> = vital.map(|(resource, _)| resource).collect();
    let choices = choices(board, &vital);
    let mut all = Bits::none(vital.len());
    for choice in &choices {
        all.add(&choice.covers);
    }
    let missing = vital.iter().enumerate().filter(|(nth, _)| !all.has(*nth));
    let uncovered = missing.map(|(_, resource)| *resource).collect();
    let mut branches = Branches::new(&choices, stop);
    branches.greedy(&all);
    if vital.len() > NEEDS_MAX {
        branches.left = 0;
    }
    branches.branch(&all, 0);
    let chosen = branches.best.iter();
    let mut actors: Vec<_> = chosen.map(|nth| choices[*nth].actor).collect();
    actors.sort_unstable();
    (!branches.called_off).then_some(SmallestSet {
        actors,
        uncovered,
        exact: branches.left > 0,
    })
}

/// One alliance.
struct Choice {
    actor: ActorId,
    covers: Bits,
    cost: u128,
}

/// What an alliance costs: 1, then stance, engagement, effort and hopes, each far enough apart that sums keep their order.
fn cost(actor: &Actor, hoped: usize) -> u128 {
    let [stance, engagement, effort] = unease(actor).map(u128::from);
    let parts = [stance, engagement, effort, hoped as u128];
    parts.iter().fold(1, |sum, part| (sum << 24) + part)
}

/// The alliances worth looking at: of those that cover the same, the easiest; and none that another beats in both.
fn choices(board: &Board, vital: &[ResourceId]) -> Vec<Choice> {
    let mut cheapest: BTreeMap<Bits, Choice> = BTreeMap::new();
    for (id, actor) in by_ease(board) {
        let choice = choice(id, actor, vital);
        if choice.covers.count() == 0 {
            continue;
        }
        match cheapest.get(&choice.covers) {
            Some(known) if known.cost <= choice.cost => {}
            _ => {
                cheapest.insert(choice.covers.clone(), choice);
            }
        }
    }
    let all: Vec<_> = cheapest.into_values().collect();
    let beaten = |it: &Choice| {
        let mut others = all.iter().filter(|other| other.covers != it.covers);
        others.any(|other| other.cost <= it.cost && other.covers.includes(&it.covers))
    };
    let beaten: Vec<_> = all.iter().map(beaten).collect();
    let kept = all.into_iter().zip(beaten).filter(|(_, beaten)| !beaten);
    let mut kept: Vec<_> = kept.map(|(choice, _)| choice).collect();
    kept.sort_by_key(|choice| (choice.cost, choice.actor));
    kept
}

fn choice(id: ActorId, actor: &Actor, vital: &[ResourceId]) -> Choice {
    let mut covers = Bits::none(vital.len());
    let mut hoped = 0;
    for offer in &actor.offers {
        if let Some(nth) = vital.iter().position(|it| *it == offer.resource) {
            covers.set(nth);
            hoped += usize::from(offer.state != OfferState::Confirmed);
        }
    }
    let cost = cost(actor, hoped);
    Choice {
        actor: id,
        covers,
        cost,
    }
}

/// A search for the cheapest cover.
struct Branches<'a> {
    choices: &'a [Choice],
    stop: Stop<'a>,
    taken: Vec<usize>,
    best: Vec<usize>,
    best_cost: u128,
    left: usize,
    called_off: bool,
}

impl<'a> Branches<'a> {
    fn new(choices: &'a [Choice], stop: Stop<'a>) -> Self {
        Self {
            choices,
            stop,
            taken: Vec::new(),
            best: Vec::new(),
            best_cost: u128::MAX,
            left: NODES_MAX,
            called_off: false,
        }
    }

    /// The choice that covers most of what is open, again and again.
    fn greedy(&mut self, all: &Bits) {
        let mut open = all.clone();
        let mut taken = Vec::new();
        let mut cost = 0;
        while open.count() > 0 && !self.asks_to_stop() {
            let gain = |nth: &usize| self.choices[*nth].covers.shared(&open);
            let most = (0..self.choices.len()).rev().max_by_key(gain);
            let Some(most) = most else { break };
            open.take(&self.choices[most].covers);
            cost += self.choices[most].cost;
            taken.push(most);
        }
        (self.best, self.best_cost) = (taken, cost);
    }

    /// Tries each choice for the open need that fewest could cover.
    fn branch(&mut self, open: &Bits, cost: u128) {
        if open.count() == 0 {
            if cost < self.best_cost {
                self.best.clone_from(&self.taken);
                self.best_cost = cost;
            }
            return;
        }
        if !self.goes_on() || cost + self.least(open) >= self.best_cost {
            return;
        }
        let mut tries = self.rarest(open);
        tries.sort_by_key(|nth| usize::MAX - self.choices[*nth].covers.shared(open));
        for nth in tries {
            let mut rest = open.clone();
            rest.take(&self.choices[nth].covers);
            self.taken.push(nth);
            self.branch(&rest, cost + self.choices[nth].cost);
            self.taken.pop();
        }
    }

    fn asks_to_stop(&mut self) -> bool {
        self.called_off |= (self.stop)(share_done(NODES_MAX - self.left, NODES_MAX));
        self.called_off
    }

    fn goes_on(&mut self) -> bool {
        if self.called_off {
            return false;
        }
        if self.left.is_multiple_of(STOP_EVERY) && self.asks_to_stop() {
            return false;
        }
        self.left = self.left.saturating_sub(1);
        self.left > 0
    }

    /// What covering the open needs costs at least: as many choices as if each covered as much as any can.
    fn least(&self, open: &Bits) -> u128 {
        let gains = self.choices.iter().map(|it| it.covers.shared(open));
        let most = gains.max().unwrap_or_default().max(1);
        let cheapest = self.choices.first().map_or(0, |it| it.cost);
        open.count().div_ceil(most) as u128 * cheapest
    }

    fn rarest(&self, open: &Bits) -> Vec<usize> {
        let of = |need: usize| {
            let choices = self.choices.iter().enumerate();
            let able = choices.filter(move |(_, choice)| choice.covers.has(need));
            able.map(|(nth, _)| nth).collect::<Vec<_>>()
        };
        let needs = (0..open.len()).filter(|need| open.has(*need));
        needs.map(of).min_by_key(Vec::len).unwrap_or_default()
    }
}

/// A set of vital needs, by their place in the list.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Bits {
    words: Vec<u64>,
    len: usize,
}

impl Bits {
    fn none(len: usize) -> Self {
        let words = vec![0; len.div_ceil(64)];
        Self { words, len }
    }

    fn len(&self) -> usize {
        self.len
    }

    fn set(&mut self, nth: usize) {
        self.words[nth / 64] |= 1 << (nth % 64);
    }

    fn has(&self, nth: usize) -> bool {
        self.words[nth / 64] >> (nth % 64) & 1 == 1
    }

    fn count(&self) -> usize {
        self.words.iter().map(|it| it.count_ones() as usize).sum()
    }

    fn add(&mut self, other: &Self) {
        let words = self.words.iter_mut().zip(&other.words);
        words.for_each(|(word, other)| *word |= other);
    }

    fn take(&mut self, other: &Self) {
        let words = self.words.iter_mut().zip(&other.words);
        words.for_each(|(word, other)| *word &= !other);
    }

    fn shared(&self, other: &Self) -> usize {
        let words = self.words.iter().zip(&other.words);
        words
            .map(|(word, other)| (word & other).count_ones() as usize)
            .sum()
    }

    fn includes(&self, other: &Self) -> bool {
        self.shared(other) == other.count()
    }
}
