//! What a whole board costs, from the document: opening, the first frame, frames while panning, zooming and dragging with
//! everything the canvas does, placing labels, editing, saving.
//!
//! `cargo bench --bench board` measures with criterion; `ALLIAGE_BOARD_TABLE=1 cargo bench --bench board` prints medians
//! of processor time beside their goals instead.

use alliage::editor::{
    Act, Button, Command, Device, Document, Editor, Event, Keys, Label, Pointer, PointerId,
};
use alliage::i18n::{Language, Texts};
use alliage::model::{
    Actor, ActorId, Board, CategoryId, Change, Edit, Engagement, IdSource, MapId, Placement, Stance,
};
use alliage::scene::arrange::{Step, arrange};
use alliage::scene::{Look, build};
use alliage::ui::canvas::router::TouchRouter;
use alliage::ui::canvas::{Canvas, Scenery, canvas_ui};
use alliage::ui::style::theme;
use alliage::{file, library};
use cpu_time::ThreadTime;
use criterion::Criterion;
use egui::{Context, RawInput, vec2};
use kurbo::{Point, Vec2};
use std::hint::black_box;
use std::sync::Arc;

const COUNTS: [usize; 3] = [100, 1000, 10_000];
const MAP: MapId = MapId(1);
const WORDS: [&str; 8] = [
    "Collectif",
    "Maison",
    "Vallée",
    "Ferme",
    "Réseau",
    "Comité",
    "Mairie",
    "Habitant·es",
];

/// A board of actors on a shaken grid, the same every time.
fn board(count: usize) -> Board {
    let mut board = library::board("fr", library::PRESET_DEFAULT);
    let side = (count as f64).sqrt().ceil();
    for nth in 0..count {
        let shaken = |salt: usize| ((nth * 7919 + salt * 104_729) % 1000) as f64 / 1000.0 - 0.5;
        let along = |cell: usize, salt| (cell as f64 + 0.5 + 0.6 * shaken(salt)) / side * 10.0;
        let word = |salt: usize| WORDS[(nth / salt.max(1) + salt) % WORDS.len()];
        let mut actor = Actor::named(format!("{} {} {nth}", word(1), word(8)));
        actor.category = Some(CategoryId(1 + nth as u64 % 10));
        actor.stance = Stance::KNOWN[nth % Stance::KNOWN.len()].clone();
        actor.engagement = Engagement::KNOWN[nth % Engagement::KNOWN.len()].clone();
        let (column, row) = (nth % side as usize, nth / side as usize);
        let place = Placement {
            x: Some(along(column, 1)),
            y: Some(along(row, 2)),
            ..Placement::default()
        };
        actor.places.insert(MAP, place);
        board.apply(&Edit::Put(ActorId(nth as u64 + 1), Arc::new(actor)));
    }
    board
}

/// What changes from frame to frame.
#[derive(Clone, Copy, PartialEq)]
enum Motion {
    Pan,
    Zoom,
    Drag,
}

/// A board on the screen.
struct Stage {
    ctx: Context,
    canvas: Canvas,
    editor: Editor,
    texts: Texts,
    frame: usize,
    grip: Point,
}

impl Stage {
    fn new(board: Board) -> Self {
        let ctx = Context::default();
        theme::install(&ctx);
        ctx.add_plugin(TouchRouter::default());
        Self {
            ctx,
            canvas: Canvas::default(),
            editor: Editor::new(board, IdSource::seeded(7)),
            texts: Texts::new(Language::French),
            frame: 0,
            grip: Point::ZERO,
        }
    }

    /// Looks so near that about 64 actors are in view.
    fn read(&mut self, count: usize) {
        self.draw();
        let zoom = (count as f64 / 64.0).sqrt().max(1.0) * self.editor.view.camera.zoom;
        self.editor.run(Command::ZoomTo(zoom));
        self.draw();
    }

    fn pointer(&self, at: Point) -> Pointer {
        Pointer {
            id: PointerId::MOUSE,
            device: Device::Mouse,
            at,
            keys: Keys::default(),
            time: self.frame as f64 / 60.0,
        }
    }

    /// Takes the actor nearest to the middle.
    fn take(&mut self) {
        self.draw();
        let camera = self.editor.view.camera;
        let away = |at: Point| at.distance_squared(camera.centre);
        let nodes = self.editor.scene().nodes.iter();
        let nearest = nodes.min_by(|a, b| away(a.at).total_cmp(&away(b.at)));
        self.grip = nearest.map_or(Point::ZERO, |node| camera.to_screen(node.at));
        self.editor
            .on(Event::Press(self.pointer(self.grip), Button::Primary));
    }

    /// Goes forth for 50 frames and back for 50, again and again.
    fn advance(&mut self, motion: Motion) {
        let forth = self.frame % 100 < 50;
        let way = if forth { 1.0 } else { -1.0 };
        match motion {
            Motion::Pan => self.editor.on(Event::Scroll(Vec2::new(7.3, 3.1) * way)),
            Motion::Zoom => {
                let anchor = self.editor.view.camera.view.center();
                let factor = if forth { 1.01 } else { 1.0 / 1.01 };
                self.editor.on(Event::Zoom(anchor, factor));
            }
            Motion::Drag => {
                self.grip += Vec2::new(1.3, 0.7) * way;
                self.editor.on(Event::Move(self.pointer(self.grip)));
            }
        }
        self.frame += 1;
    }

    /// One frame, from the document to triangles; gives their number of corners.
    fn draw(&mut self) -> usize {
        let scenery = Scenery {
            texts: &self.texts,
            look: Look::light(),
            wheel_zooms: false,
            covered: false,
            menu_open: false,
        };
        let screen = egui::Rect::from_min_size(egui::Pos2::ZERO, vec2(1600.0, 1000.0));
        let input = RawInput {
            screen_rect: Some(screen),
            time: Some(self.frame as f64 / 60.0),
            ..RawInput::default()
        };
        let (canvas, editor) = (&mut self.canvas, &mut self.editor);
        let mut output = self.ctx.run_ui(input, |ui| {
            canvas_ui(ui, canvas, editor, scenery, &mut Vec::new());
        });
        output.textures_delta.clear();
        let primitives = self.ctx.tessellate(output.shapes, output.pixels_per_point);
        let corners = |primitive: &egui::epaint::ClippedPrimitive| match &primitive.primitive {
            egui::epaint::Primitive::Mesh(mesh) => mesh.vertices.len(),
            egui::epaint::Primitive::Callback(_) => 0,
        };
        primitives.iter().map(corners).sum()
    }
}

/// Median and 95th percentile of the processor time of what is done so many times, in milliseconds.
fn times(count: usize, mut work: impl FnMut()) -> (f64, f64) {
    let mut times: Vec<f64> = (0..count)
        .map(|_| {
            let start = ThreadTime::now();
            work();
            start.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    let share = |share: f64| times[((times.len() as f64 * share) as usize).min(times.len() - 1)];
    (share(0.5), share(0.95))
}

const FRAMES: [(&str, bool, Motion, [f64; 3]); 6] = [
    ("fit pan (F1)", false, Motion::Pan, [0.3, 1.5, 2.0]),
    ("fit zoom (F3)", false, Motion::Zoom, [1.0, 3.0, 4.0]),
    ("fit drag (F4)", false, Motion::Drag, [0.3, 1.5, 2.0]),
    ("read pan (F2)", true, Motion::Pan, [0.3, 0.4, 0.5]),
    ("read zoom", true, Motion::Zoom, [1.0, 3.0, 4.0]),
    ("read drag", true, Motion::Drag, [0.3, 0.4, 0.5]),
];

fn stage(count: usize, near: bool, motion: Motion) -> Stage {
    let mut stage = Stage::new(board(count));
    stage.draw();
    if near {
        stage.read(count);
    }
    if motion == Motion::Drag {
        stage.take();
    }
    for _ in 0..100 {
        stage.advance(motion);
        stage.draw();
    }
    stage
}

fn frames_table(out: &mut impl std::io::Write) -> std::io::Result<()> {
    writeln!(
        out,
        "{:>16} {:>7} {:>8} {:>8} {:>8} {:>7} {:>9}",
        "frame", "actors", "median", "p95", "goal", "allocs", "corners"
    )?;
    for (name, near, motion, goals) in FRAMES {
        for (count, goal) in COUNTS.into_iter().zip(goals) {
            let mut stage = stage(count, near, motion);
            let mut corners = 0;
            let (median, late) = times(100, || {
                stage.advance(motion);
                corners = stage.draw();
            });
            stage.advance(motion);
            let allocations = allocation_counter::measure(|| {
                stage.draw();
            });
            let allocations = allocations.count_total;
            writeln!(
                out,
                "{name:>16} {count:>7} {median:>8.3} {late:>8.3} {goal:>8.3} {allocations:>7} {corners:>9}"
            )?;
        }
    }
    Ok(())
}

/// A name, a goal for each of [`COUNTS`], and what is to be measured.
type Work = (&'static str, [f64; 3], Box<dyn FnMut()>);

/// The works besides frames, with their goals in milliseconds (S1, S2, U1 of the speed goals; none for the others).
fn works(count: usize) -> Vec<Work> {
    let made = board(count);
    let text = file::write(&made);
    let scene = build::build(&made, MAP, Look::light(), &|_| true);
    let (opened, saved, built, edited) = (made.clone(), made.clone(), made.clone(), made);
    let mut document = Document::new(edited);
    let mut nth = 0_u64;
    let none = [f64::NAN; 3];
    let read = text.clone();
    vec![
        (
            "open, first frame",
            [15.0, 45.0, 200.0],
            Box::new(move || {
                let opened = file::read(read.as_bytes()).expect("it was written just now");
                black_box(Stage::new(opened.board).draw());
            }),
        ),
        (
            "first frame",
            none,
            Box::new(move || {
                black_box(Stage::new(opened.clone()).draw());
            }),
        ),
        (
            "read",
            none,
            Box::new(move || {
                black_box(file::read(text.as_bytes()).is_ok());
            }),
        ),
        (
            "write",
            [1.0, 7.0, 60.0],
            Box::new(move || {
                black_box(file::write(&saved));
            }),
        ),
        (
            "scene",
            none,
            Box::new(move || {
                black_box(build::build(&built, MAP, Look::light(), &|_| true));
            }),
        ),
        (
            "labels",
            none,
            Box::new(move || {
                black_box(arrange(&scene, Step(0), &[]));
            }),
        ),
        (
            "edit with undo",
            [0.005; 3],
            Box::new(move || {
                nth = nth % count as u64 + 1;
                document.mark(Label::of(Act::Rename));
                let change = Change::Notes(nth.to_string());
                document.apply(&Edit::Change(ActorId(nth), change));
            }),
        ),
    ]
}

fn works_table(out: &mut impl std::io::Write) -> std::io::Result<()> {
    writeln!(
        out,
        "\n{:>18} {:>7} {:>9} {:>9} {:>9}",
        "work", "actors", "median", "p95", "goal"
    )?;
    for (at, count) in COUNTS.into_iter().enumerate() {
        for (name, goals, mut work) in works(count) {
            let (median, late) = times(if count > 1000 { 7 } else { 25 }, &mut work);
            let goal = goals[at];
            writeln!(
                out,
                "{name:>18} {count:>7} {median:>9.4} {late:>9.4} {goal:>9.3}"
            )?;
        }
    }
    Ok(())
}

fn main() -> std::io::Result<()> {
    if std::env::var_os("ALLIAGE_BOARD_TABLE").is_some() {
        let mut out = std::io::stdout().lock();
        frames_table(&mut out)?;
        return works_table(&mut out);
    }
    let mut criterion = Criterion::default().configure_from_args();
    for (name, near, motion, _) in FRAMES {
        let mut group = criterion.benchmark_group(name);
        for count in COUNTS {
            let mut stage = stage(count, near, motion);
            group.bench_function(count.to_string(), |bencher| {
                bencher.iter(|| {
                    stage.advance(motion);
                    stage.draw()
                });
            });
        }
        group.finish();
    }
    for count in COUNTS {
        for (name, _, mut work) in works(count) {
            criterion.bench_function(&format!("{name} {count}"), |bencher| {
                bencher.iter(&mut work);
            });
        }
    }
    criterion.final_summary();
    Ok(())
}
