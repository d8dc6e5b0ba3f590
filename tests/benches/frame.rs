//! What a frame of the board costs, from the scene to triangles, for boards of 100 to 10,000 actors.
//!
//! `cargo bench --bench frame` measures with criterion; `ALLIAGE_FRAME_TABLE=1 cargo bench --bench frame` prints medians
//! beside their goals instead, with the allocations of a frame and the time of the first one.

#[path = "../all/crowd.rs"]
mod crowd;

use alliage::scene::Scene;
use alliage::scene::arrange::{Arrangement, Step, arrange};
use alliage::scene::camera::Camera;
use alliage::ui::paint::BoardPainter;
use alliage::ui::style::fonts;
use cpu_time::ThreadTime;
use criterion::Criterion;
use egui::{Context, RawInput};
use kurbo::{Point, Rect, Vec2};
use std::io::Write as _;

const COUNTS: [usize; 3] = [100, 1000, 10_000];
const FRAMES: usize = 200;

/// How much of the board is in view.
#[derive(Clone, Copy, PartialEq)]
enum View {
    Fit,
    Read,
}

/// What changes from frame to frame.
#[derive(Clone, Copy, PartialEq)]
enum Motion {
    Pan,
    Zoom,
    Drag,
}

/// The goal for the median of a frame in milliseconds, for each of `COUNTS`.
fn goals(view: View, motion: Motion) -> [f64; 3] {
    match (view, motion) {
        (View::Fit, Motion::Pan | Motion::Drag) => [0.3, 1.5, 2.0],
        (View::Read, Motion::Pan | Motion::Drag) => [0.3, 0.4, 0.5],
        (_, Motion::Zoom) => [1.0, 3.0, 4.0],
    }
}

const CASES: [(View, Motion, &str); 6] = [
    (View::Fit, Motion::Pan, "fit pan"),
    (View::Fit, Motion::Zoom, "fit zoom"),
    (View::Fit, Motion::Drag, "fit drag"),
    (View::Read, Motion::Pan, "read pan"),
    (View::Read, Motion::Zoom, "read zoom"),
    (View::Read, Motion::Drag, "read drag"),
];

/// A board being moved about.
struct Stage {
    ctx: Context,
    painter: BoardPainter,
    scene: Scene,
    /// One for each step of the zoom that is passed, since making them is not what is measured.
    arrangements: Vec<Arrangement>,
    camera: Camera,
    motion: Motion,
    moved: [(u32, Point); 1],
    frame: usize,
}

impl Stage {
    fn new(count: usize, view: View, motion: Motion) -> Self {
        let ctx = Context::default();
        fonts::install(&ctx);
        let scene = crowd::scene(count);
        let screen = Rect::new(0.0, 0.0, 1600.0, 1000.0);
        let camera = match view {
            View::Fit => crowd::whole(screen),
            View::Read => crowd::near(screen, count),
        };
        let step = Step::of(camera.zoom).0;
        let arrangements = (step - 1..step + 9).map(|step| arrange(&scene, Step(step), &[]));
        let middle = scene.nodes.iter().enumerate().min_by(|a, b| {
            let away = |at: Point| at.distance_squared(camera.centre);
            away(a.1.at).total_cmp(&away(b.1.at))
        });
        let moved = middle.map_or((0, Point::ZERO), |(index, node)| (index as u32, node.at));
        Self {
            arrangements: arrangements.collect(),
            ctx,
            painter: BoardPainter::default(),
            scene,
            camera,
            motion,
            moved: [moved],
            frame: 0,
        }
    }

    /// Goes forth for 50 frames and back for 50, again and again.
    fn advance(&mut self) {
        let forth = self.frame % 100 < 50;
        let way = if forth { 1.0 } else { -1.0 };
        match self.motion {
            Motion::Pan => self.camera.pan(Vec2::new(7.3, 3.1) * way),
            Motion::Zoom => {
                let anchor = self.camera.view.center();
                self.camera
                    .zoom_about(anchor, if forth { 1.01 } else { 1.0 / 1.01 });
            }
            Motion::Drag => self.moved[0].1 += Vec2::new(1.3, 0.7) * way,
        }
        self.frame += 1;
    }

    /// One frame, up to its triangles; gives their number.
    fn draw(&mut self) -> usize {
        self.advance();
        let step = Step::of(self.camera.zoom);
        let near = self
            .arrangements
            .iter()
            .find(|arrangement| arrangement.step >= step);
        let Some(arrangement) = near.or(self.arrangements.last()) else {
            return 0;
        };
        let mut picture = crowd::picture(&self.scene, arrangement, &self.camera);
        if self.motion == Motion::Drag {
            picture.moved = &self.moved;
        }
        let input = RawInput {
            screen_rect: Some(egui::Rect::from_min_size(
                egui::Pos2::ZERO,
                egui::vec2(1600.0, 1000.0),
            )),
            ..RawInput::default()
        };
        let painter = &mut self.painter;
        let mut output = self.ctx.run_ui(input, |ui| {
            painter.paint(ui.painter(), &picture, &mut |_| {});
        });
        output.textures_delta.clear();
        let primitives = self.ctx.tessellate(output.shapes, output.pixels_per_point);
        primitives
            .iter()
            .map(|primitive| match &primitive.primitive {
                egui::epaint::Primitive::Mesh(mesh) => mesh.vertices.len(),
                egui::epaint::Primitive::Callback(_) => 0,
            })
            .sum()
    }
}

/// Figures of one case, times in milliseconds.
struct Figures {
    first: f64,
    median: f64,
    late: f64,
    allocations: u64,
    vertices: usize,
}

fn measure(count: usize, view: View, motion: Motion) -> Figures {
    let mut stage = Stage::new(count, view, motion);
    let time = |stage: &mut Stage| {
        let start = ThreadTime::now();
        let vertices = stage.draw();
        (start.elapsed().as_secs_f64() * 1000.0, vertices)
    };
    let (first, _) = time(&mut stage);
    let mut times = Vec::new();
    let mut vertices = 0;
    for frame in 0..FRAMES {
        let (took, many) = time(&mut stage);
        if frame >= FRAMES / 2 {
            times.push(took);
            vertices = vertices.max(many);
        }
    }
    times.sort_by(f64::total_cmp);
    let share = |share: f64| {
        times
            .get((times.len() as f64 * share) as usize)
            .copied()
            .unwrap_or(f64::NAN)
    };
    Figures {
        first,
        median: share(0.5),
        late: share(0.95),
        allocations: allocation_counter::measure(|| {
            stage.draw();
        })
        .count_total,
        vertices,
    }
}

fn table() -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    writeln!(
        out,
        "{:>10} {:>7} {:>8} {:>8} {:>8} {:>8} {:>7} {:>9}",
        "case", "actors", "median", "goal", "p95", "first", "allocs", "vertices"
    )?;
    for (view, motion, name) in CASES {
        for (count, goal) in COUNTS.into_iter().zip(goals(view, motion)) {
            let figures = measure(count, view, motion);
            writeln!(
                out,
                "{name:>10} {count:>7} {:>8.3} {goal:>8.3} {:>8.3} {:>8.2} {:>7} {:>9}",
                figures.median, figures.late, figures.first, figures.allocations, figures.vertices
            )?;
        }
    }
    Ok(())
}

fn main() -> std::io::Result<()> {
    if std::env::var_os("ALLIAGE_FRAME_TABLE").is_some() {
        return table();
    }
    let mut criterion = Criterion::default().configure_from_args();
    for (view, motion, name) in CASES {
        let mut group = criterion.benchmark_group(name);
        for count in COUNTS {
            let mut stage = Stage::new(count, view, motion);
            stage.draw();
            group.bench_function(count.to_string(), |bencher| bencher.iter(|| stage.draw()));
        }
        group.finish();
    }
    criterion.final_summary();
    Ok(())
}
