//! What the answers about a board cost.
//!
//! `cargo bench --bench analysis` measures with criterion.

#[path = "../all/analysis/town.rs"]
mod town;

use alliage::analysis::{Report, coverage, influence, never, priorities, ways};
use alliage::model::{ActorId, Board};
use criterion::Criterion;
use std::hint::black_box;
use town::{MAP, town};

/// A name and what is to be measured.
type Work = (&'static str, fn(&Board));

const TARGET: ActorId = ActorId(1);

const WORKS: [Work; 9] = [
    ("ways to a target", |board| {
        black_box(ways::to_target(board, TARGET));
    }),
    ("who acts on a target", |board| {
        black_box(influence::on_target(board, TARGET));
    }),
    ("cut points", |board| {
        black_box(influence::cut_points(board, TARGET));
    }),
    ("articulation", |board| {
        black_box(influence::articulation(board));
    }),
    ("betweenness", |board| {
        black_box(influence::betweenness(board, &never));
    }),
    ("gaps", |board| {
        black_box(coverage::gaps(board));
    }),
    ("smallest set", |board| {
        black_box(coverage::smallest_set(board, &never));
    }),
    ("priorities", |board| {
        black_box(priorities::rank(board, MAP, &never));
    }),
    ("report", |board| {
        black_box(Report::of(board, MAP, &never));
    }),
];

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    for count in [1000, 10_000] {
        let board = town(count);
        for (name, work) in WORKS {
            let name = format!("{name} {count}");
            criterion.bench_function(&name, |bencher| bencher.iter(|| work(&board)));
        }
    }
    criterion.final_summary();
}
