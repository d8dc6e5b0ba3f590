//! Who stands between others in the whole net of ties: betweenness and articulation points.
//!
//! Here all ties between two different actors count but those of conflict, without direction, several between the same
//! two as one; an actor without any such tie is left out.

use crate::analysis::Stop;
use crate::model::{ActorId, Board, End, TieRole};
use petgraph::algo::articulation_points::articulation_points;
use petgraph::graph::{NodeIndex, UnGraph};

/// The most actors for which betweenness is counted from all of them.
pub const EXACT_MAX: usize = 2_000;
/// From how many it is counted on larger boards.
const SAMPLES: usize = 256;
/// Where the choice of them begins; always the same, so that the answer is.
const SEED: u64 = 0xA111_A6E5;

/// How much each actor stands between others.
#[derive(Clone, Debug, PartialEq)]
pub struct Betweenness {
    /// The share of the shortest ways between two others on which it stands, from 0 to 1; the greatest first.
    pub actors: Vec<(ActorId, f64)>,
    /// Whether it was counted from everyone, and not from a sample.
    pub exact: bool,
}

/// The net without direction.
struct Net {
    actors: Vec<ActorId>,
    /// Where the neighbours of each begin in `next`; one more at the end.
    begins: Vec<u32>,
    next: Vec<u32>,
}

impl Net {
    fn of(board: &Board) -> Self {
        let pairs = pairs(board);
        let mut actors: Vec<_> = pairs.iter().map(|(from, _)| *from).collect();
        actors.dedup();
        let place = |actor: &ActorId| actors.partition_point(|it| it < actor) as u32;
        let next = pairs.iter().map(|(_, to)| place(to)).collect();
        let begins = actors.iter();
        let mut begins: Vec<_> = begins
            .map(|actor| pairs.partition_point(|(from, _)| from < actor) as u32)
            .collect();
        begins.push(pairs.len() as u32);
        Self {
            actors,
            begins,
            next,
        }
    }

    fn len(&self) -> usize {
        self.actors.len()
    }

    fn next(&self, node: u32) -> &[u32] {
        let begins = &self.begins[node as usize..];
        &self.next[begins[0] as usize..begins[1] as usize]
    }
}

/// Each pair of tied actors, both ways round, once.
fn pairs(board: &Board) -> Vec<(ActorId, ActorId)> {
    let conflict = |kind: &&crate::model::TieKind| kind.role == TieRole::Conflict;
    let conflicts = board.tie_kinds.iter().filter(conflict);
    let conflicts: Vec<_> = conflicts.map(|kind| kind.id).collect();
    let mut pairs = Vec::with_capacity(2 * board.ties.len());
    for tie in board.ties.values() {
        if let End::Actor(from) = tie.from
            && from != tie.to
            && !conflicts.contains(&tie.kind)
        {
            pairs.extend([(from, tie.to), (tie.to, from)]);
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    pairs
}

/// The actors whose loss would leave others without any chain of ties between them, by id.
pub fn articulation(board: &Board) -> Vec<ActorId> {
    let net = Net::of(board);
    let mut graph = UnGraph::<(), ()>::with_capacity(net.len(), net.next.len() / 2);
    for _ in 0..net.len() {
        graph.add_node(());
    }
    for from in 0..net.len() as u32 {
        for to in net.next(from).iter().filter(|to| **to > from) {
            graph.add_edge(NodeIndex::from(from), NodeIndex::from(*to), ());
        }
    }
    let points = articulation_points(&graph);
    let mut actors: Vec<_> = points.iter().map(|node| net.actors[node.index()]).collect();
    actors.sort_unstable();
    actors
}

/// How much each actor stands between others: of all pairs of others, the share whose shortest ways go by it. Of several
/// ways alike each counts in part, and the sum is divided by (n − 1)(n − 2) / 2 for n actors.
///
/// Counted as Brandes does ("A faster algorithm for betweenness centrality", Journal of Mathematical Sociology 25, 2001);
/// beyond [`EXACT_MAX`] actors from some of them, always the same, as an estimate (Brandes and Pich, "Centrality estimation
/// in large networks", 2007). `None` when called off.
pub fn betweenness(board: &Board, stop: Stop<'_>) -> Option<Betweenness> {
    let net = Net::of(board);
    let exact = net.len() <= EXACT_MAX;
    let sources = if exact {
        (0..net.len() as u32).collect()
    } else {
        sample(net.len())
    };
    let mut count = Count::new(net.len());
    for source in &sources {
        if stop() {
            return None;
        }
        count.add(&net, *source);
    }
    let n = net.len() as f64;
    // Each pair was counted from both its ends.
    let all = (n - 1.0) * (n - 2.0) * sources.len() as f64 / n;
    let share = |sum: f64| if all > 0.0 { (sum / all).min(1.0) } else { 0.0 };
    let shares = count.sums.iter().map(|sum| share(*sum));
    let mut actors: Vec<_> = net.actors.iter().copied().zip(shares).collect();
    super::strongest_first(&mut actors);
    Some(Betweenness { actors, exact })
}

/// Some of so many, each at most once.
fn sample(len: usize) -> Vec<u32> {
    let mut all: Vec<u32> = (0..len as u32).collect();
    let mut state = SEED;
    for at in 0..SAMPLES.min(len) {
        let other = at + (random(&mut state) % (len - at) as u64) as usize;
        all.swap(at, other);
    }
    all.truncate(SAMPLES);
    all
}

/// The next number of `SplitMix64` (Steele, Lea, Flood 2014).
fn random(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mut mixed = *state;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}

/// The sums of Brandes, and the room to count in.
struct Count {
    sums: Vec<f64>,
    steps: Vec<u32>,
    ways: Vec<f64>,
    part: Vec<f64>,
    met: Vec<u32>,
}

impl Count {
    fn new(len: usize) -> Self {
        Self {
            sums: vec![0.0; len],
            steps: vec![u32::MAX; len],
            ways: vec![0.0; len],
            part: vec![0.0; len],
            met: Vec::with_capacity(len),
        }
    }

    /// Adds what the shortest ways from one source say.
    fn add(&mut self, net: &Net, source: u32) {
        self.walk(net, source);
        for node in self.met.iter().rev() {
            let at = *node as usize;
            let share = (1.0 + self.part[at]) / self.ways[at];
            for next in net.next(*node).iter().map(|next| *next as usize) {
                if self.steps[next] + 1 == self.steps[at] {
                    self.part[next] += self.ways[next] * share;
                }
            }
            if *node != source {
                self.sums[at] += self.part[at];
            }
        }
        for node in self.met.drain(..).map(|node| node as usize) {
            (self.steps[node], self.ways[node], self.part[node]) = (u32::MAX, 0.0, 0.0);
        }
    }

    /// Goes out from a source; notes the steps to each and the number of shortest ways.
    fn walk(&mut self, net: &Net, source: u32) {
        self.steps[source as usize] = 0;
        self.ways[source as usize] = 1.0;
        self.met.push(source);
        let mut at = 0;
        while let Some(node) = self.met.get(at).copied() {
            at += 1;
            let (steps, ways) = (self.steps[node as usize], self.ways[node as usize]);
            for next in net.next(node) {
                let place = *next as usize;
                if self.steps[place] == u32::MAX {
                    self.steps[place] = steps + 1;
                    self.met.push(*next);
                }
                if self.steps[place] == steps + 1 {
                    self.ways[place] += ways;
                }
            }
        }
    }
}
