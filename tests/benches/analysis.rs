//! What the answers about a board cost.
//!
//! `cargo bench --bench analysis` measures with criterion; `ALLIAGE_ANALYSIS_TABLE=1 cargo bench --bench analysis` prints
//! medians of processor time instead, which other programs disturb less.

#[path = "../all/analysis/town.rs"]
mod town;

use alliage::analysis::{TargetReport, Web, coverage, influence, never, priorities, ways};
use alliage::model::{ActorId, Board};
use cpu_time::ThreadTime;
use criterion::Criterion;
use std::hint::black_box;
use town::{MAP, town};

/// A name and what is to be measured.
type Work = (&'static str, fn(&Board));

const TARGET: ActorId = ActorId(1);

const WORKS: [Work; 7] = [
    ("ways to a target", |board| {
        black_box(ways::to_target(&Web::of(board), TARGET));
    }),
    ("who acts on a target", |board| {
        black_box(influence::on_target(&Web::of(board), TARGET));
    }),
    ("cut points", |board| {
        black_box(influence::cut_points(&Web::of(board), TARGET));
    }),
    ("all targets", |board| {
        black_box(TargetReport::all(board, &never));
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
];

const COUNTS: [u64; 2] = [1000, 10_000];

/// The median of the processor time of a work, in milliseconds.
fn median(work: fn(&Board), board: &Board) -> f64 {
    let mut times: Vec<f64> = (0..25)
        .map(|_| {
            let start = ThreadTime::now();
            work(board);
            start.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

fn table(out: &mut impl std::io::Write) -> std::io::Result<()> {
    writeln!(out, "{:>22} {:>7} {:>9}", "work", "actors", "ms")?;
    for count in COUNTS {
        let board = town(count);
        for (name, work) in WORKS {
            let time = median(work, &board);
            writeln!(out, "{name:>22} {count:>7} {time:>9.3}")?;
        }
    }
    Ok(())
}

fn main() -> std::io::Result<()> {
    if std::env::var_os("ALLIAGE_ANALYSIS_TABLE").is_some() {
        return table(&mut std::io::stdout().lock());
    }
    let mut criterion = Criterion::default().configure_from_args();
    for count in COUNTS {
        let board = town(count);
        for (name, work) in WORKS {
            let name = format!("{name} {count}");
            criterion.bench_function(&name, |bencher| bencher.iter(|| work(&board)));
        }
    }
    criterion.final_summary();
    Ok(())
}
