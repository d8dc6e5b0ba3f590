//! What the ties of a board cost: building the picture with them, sorting them into cells, finding the one under the
//! pointer; and the outline of a large collective.
//!
//! `cargo bench --bench ties` measures with criterion; `ALLIAGE_TIES_TABLE=1 cargo bench --bench ties` prints medians of
//! processor time in microseconds beside their goals instead.

#[path = "../all/crowd.rs"]
#[expect(dead_code, reason = "nothing is painted here")]
mod crowd;
#[path = "../all/analysis/town.rs"]
mod town;

use alliage::scene::arrange::{Arrangement, Step, arrange};
use alliage::scene::camera::Camera;
use alliage::scene::tie_grid::TieGrid;
use alliage::scene::{Look, Scene, build, hit, hull};
use cpu_time::ThreadTime;
use criterion::Criterion;
use kurbo::{Point, Rect};
use std::hint::black_box;
use std::io::Write as _;
use town::{MAP, town};

const COUNTS: [u64; 3] = [100, 1000, 10_000];
const TIMES: usize = 31;
/// How many places the pointer is at in turn.
const PLACES: u32 = 1000;

/// A name, how many times the work is done at once, a goal in microseconds for each of [`COUNTS`], and the work.
type Work = (&'static str, u32, [f64; 3], Box<dyn FnMut()>);

/// A picture seen from somewhere.
struct View {
    scene: Scene,
    grid: TieGrid,
    arrangement: Arrangement,
    camera: Camera,
}

impl View {
    fn new(scene: Scene, near: bool) -> Self {
        let view = Rect::new(0.0, 0.0, 1600.0, 1000.0);
        let camera = if near {
            crowd::near(view, scene.nodes.len())
        } else {
            crowd::whole(view)
        };
        Self {
            grid: TieGrid::new(&scene),
            arrangement: arrange(&scene, Step::of(camera.zoom), &[]),
            scene,
            camera,
        }
    }

    /// Looks for ties all over the view.
    fn hover(&self) {
        let (arrangement, camera) = (&self.arrangement, &self.camera);
        for nth in 0..PLACES {
            let at = Point::new(f64::from(nth * 37 % 1600), f64::from(nth * 53 % 1000));
            let grid = &self.grid;
            black_box(hit::tie_at(&self.scene, grid, arrangement, camera, at, 6.0));
        }
    }
}

fn works(count: u64) -> Vec<Work> {
    let board = town(count);
    let scene = build::build(&board, MAP, Look::light(), &|_| true);
    let (mut builder, mut bare_builder) = (build::Builder::default(), build::Builder::default());
    let bare = board.clone();
    let points: Vec<Point> = scene.nodes.iter().map(|node| node.at).collect();
    let none = [f64::NAN; 3];
    let hover = |scene: &Scene, near| -> Box<dyn FnMut()> {
        let view = View::new(scene.clone(), near);
        Box::new(move || view.hover())
    };
    let crowd = crowd::scene(count as usize);
    let goals = [5.0, 10.0, 15.0];
    vec![
        ("hover, fit", PLACES, goals, hover(&crowd, false)),
        ("hover, read", PLACES, goals, hover(&crowd, true)),
        // Here ties run from anywhere to anywhere.
        ("tangle, fit", PLACES, none, hover(&scene, false)),
        ("tangle, read", PLACES, none, hover(&scene, true)),
        (
            "scene with ties",
            1,
            [1000.0, 3000.0, 10_000.0],
            Box::new(move || {
                black_box(builder.build(&board, MAP, Look::light(), &|_| true, &|_, _| true));
            }),
        ),
        (
            "scene without",
            1,
            none,
            Box::new(move || {
                black_box(bare_builder.build(&bare, MAP, Look::light(), &|_| true, &|_, _| false));
            }),
        ),
        (
            "ties into cells",
            1,
            none,
            Box::new(move || {
                black_box(TieGrid::new(&crowd));
            }),
        ),
        (
            "outline of all",
            1,
            none,
            Box::new(move || {
                black_box(hull::around(&points, 40.0));
            }),
        ),
    ]
}

/// The median processor time of one piece of work in microseconds.
fn median(at_once: u32, work: &mut dyn FnMut()) -> f64 {
    let mut times: Vec<f64> = (0..TIMES)
        .map(|_| {
            let start = ThreadTime::now();
            work();
            start.elapsed().as_secs_f64() * 1e6 / f64::from(at_once)
        })
        .collect();
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

fn table() -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    for (at, count) in COUNTS.into_iter().enumerate() {
        for (name, at_once, goals, mut work) in works(count) {
            let (median, goal) = (median(at_once, &mut work), goals[at]);
            writeln!(out, "{name:>18} {count:>7} {median:>11.2} {goal:>11.2}")?;
        }
    }
    Ok(())
}

fn main() -> std::io::Result<()> {
    if std::env::var_os("ALLIAGE_TIES_TABLE").is_some() {
        return table();
    }
    let mut criterion = Criterion::default().configure_from_args();
    for count in COUNTS {
        for (name, at_once, _, mut work) in works(count) {
            let name = format!("{name} {count} × {at_once}");
            criterion.bench_function(&name, |bencher| bencher.iter(&mut work));
        }
    }
    criterion.final_summary();
    Ok(())
}
