//! The layers of the board that are drawn mark by mark: laid out anew when they change, moved along with the board while they
//! do not.

use super::kurbo_rect;
use crate::editor::{Editor, Moving};
use crate::scene::axes::Drafter;
use crate::scene::free::Stage;
use crate::scene::layer::Kind;
use crate::scene::look::Look;
use crate::scene::{Emphasis, Layer, Sight};
use crate::ui::paint::MarkPainter;
use egui::emath::GuiRounding as _;
use egui::{Painter, Vec2, vec2};
use kurbo::{Point, Rect};

/// Beyond the view, in points, marks that move with the board are still drawn.
const BEYOND: f64 = 60.0;
/// So far, in points, the board moves before they are drawn anew.
const FAR: f64 = 0.75 * BEYOND;

/// What the canvas keeps of them between frames.
#[derive(Default)]
pub(super) struct Layers {
    axes: Drafter,
    /// One for each of [`Layer::ORDER`].
    painters: [MarkPainter; Layer::ORDER.len()],
    drawn: Option<Drawn>,
}

/// What was drawn, and where the origin of the board stood when it was, and in the last frame.
#[derive(Clone, Debug)]
struct Drawn {
    revision: u64,
    zoom: f64,
    view: Rect,
    dark: bool,
    emphasis: Emphasis,
    first: Point,
    last: Point,
}

impl Drawn {
    fn of(moment: &Moment<'_>, view: Rect) -> Self {
        let origin = moment.editor.view.camera.to_screen(Point::ZERO);
        Self {
            revision: moment.editor.revision(),
            zoom: moment.editor.view.camera.zoom,
            view,
            dark: moment.look.dark,
            emphasis: moment.editor.way_emphasis().cloned().unwrap_or_default(),
            first: origin,
            last: origin,
        }
    }

    /// Whether it is still what is to be drawn, but for a small move of the board.
    fn is_of(&self, moment: &Moment<'_>, view: Rect) -> bool {
        let emphasis = moment.editor.way_emphasis();
        let camera = &moment.editor.view.camera;
        !moment.stirs()
            && self.revision == moment.editor.revision()
            && self.zoom.to_bits() == camera.zoom.to_bits()
            && self.view == view
            && self.dark == moment.look.dark
            && emphasis.map_or(self.emphasis.is_none(), |it| *it == self.emphasis)
            && self.first.distance(camera.to_screen(Point::ZERO)) < FAR
    }
}

/// What is drawn in a frame.
#[derive(Clone, Copy)]
pub(super) struct Moment<'a> {
    /// The board.
    pub editor: &'a Editor,
    /// What hands are moving.
    pub moving: &'a [Moving],
    /// The colours.
    pub look: &'a Look,
    /// The decimal sign of the language.
    pub decimal: char,
}

impl Layers {
    /// Gets ready what is drawn mark by mark; `moved` are the nodes that hands are moving, in their order, and where they
    /// are for now.
    pub(super) fn prepare(
        &mut self,
        painter: &Painter,
        moment: Moment<'_>,
        moved: &[(u32, Point)],
    ) {
        let editor = moment.editor;
        let (map, camera, free) = (editor.map(), &editor.view.camera, editor.free());
        (self.axes).draw(map, moment.look, camera, free, moment.decimal);
        let kept = self.is_kept(painter, &moment);
        if !kept {
            let view = kurbo_rect(painter.clip_rect());
            self.drawn = (!moment.stirs()).then(|| Drawn::of(&moment, view));
        }
        let view = kurbo_rect(painter.clip_rect()).inflate(BEYOND, BEYOND);
        moment.with_stage(moved, |stage| {
            let nothing = Emphasis::default();
            let sight = Sight {
                stage: *stage,
                axes: self.axes.drawn(),
                emphasis: editor.way_emphasis().unwrap_or(&nothing),
                look: moment.look,
                view,
                free,
            };
            let mut rest = self.painters.as_mut_slice();
            for run in Layer::runs() {
                let (own, after) = rest.split_at_mut(run.len());
                rest = after;
                lay_out_run(painter, &sight, run, own, kept);
            }
        });
    }

    /// What was laid out: one for each of [`Layer::ORDER`].
    pub(super) fn marks(&self) -> &[MarkPainter] {
        &self.painters
    }

    /// Moves what was drawn along with the board; tells whether it is still what is to be drawn.
    fn is_kept(&mut self, painter: &Painter, moment: &Moment<'_>) -> bool {
        let Some(by) = self.follow(painter, moment) else {
            return false;
        };
        let layers = Layer::ORDER.iter().zip(&mut self.painters);
        let mut moving = layers.filter(|(layer, _)| layer.kind() == Kind::Marks && layer.moves());
        moving.all(|(_, marks)| marks.shift(painter, by))
    }

    /// How far what was drawn is to be moved, in whole pixels, so that letters stay crisp; `None` if it is to be drawn anew.
    fn follow(&mut self, painter: &Painter, moment: &Moment<'_>) -> Option<Vec2> {
        let view = kurbo_rect(painter.clip_rect());
        let drawn = self.drawn.as_mut().filter(|it| it.is_of(moment, view))?;
        let by = moment.editor.view.camera.to_screen(Point::ZERO) - drawn.last;
        let by = vec2(by.x as f32, by.y as f32).round_to_pixels(painter.pixels_per_point());
        drawn.last += kurbo::Vec2::new(f64::from(by.x), f64::from(by.y));
        Some(by)
    }
}

/// Lays out the layers of a run, but for those that are kept. What stands still is laid out anew each frame, so that the
/// others of the run can lie in its mesh.
fn lay_out_run(
    painter: &Painter,
    sight: &Sight<'_>,
    run: &[Layer],
    marks: &mut [MarkPainter],
    kept: bool,
) {
    if run.first().is_none_or(|layer| layer.kind() != Kind::Marks) {
        return;
    }
    let still = run.iter().position(|layer| !layer.moves());
    for (place, (layer, marks)) in run.iter().zip(marks.iter_mut()).enumerate() {
        if Some(place) != still && !(kept && layer.moves()) {
            lay_out(painter, sight, *layer, marks, &[]);
        }
    }
    if let Some(still) = still {
        let (under, others) = marks.split_at_mut(still);
        if let Some((marks, over)) = others.split_first_mut() {
            lay_out(painter, sight, run[still], marks, under);
            for it in over {
                marks.append(it);
            }
        }
    }
}

fn lay_out(
    painter: &Painter,
    sight: &Sight<'_>,
    layer: Layer,
    marks: &mut MarkPainter,
    under: &[MarkPainter],
) {
    if layer.is_empty(sight) {
        return marks.clear();
    }
    // The paper lies below all.
    let ground = Some(sight.look.paper).filter(|_| Layer::ORDER.first() == Some(&layer));
    marks.lay_out(painter, ground, under, |draw| {
        layer.pieces(sight, &mut |piece| draw(&piece.marks));
    });
}

impl Moment<'_> {
    /// Whether hands are moving an actor around which something is drawn.
    fn stirs(&self) -> bool {
        let scene = self.editor.scene();
        let nothing = Emphasis::default();
        let emphasis = self.editor.way_emphasis().unwrap_or(&nothing);
        let moving = self.moving.iter();
        let mut nodes = moving.filter_map(|it| self.editor.node(it.actor));
        nodes.any(|node| {
            let mut layers = Layer::ORDER.iter();
            layers.any(|layer| layer.hangs_on(node, scene, emphasis))
        })
    }

    /// Shows the scene as it is drawn now, if it is.
    fn with_stage(self, moved: &[(u32, Point)], show: impl FnOnce(&Stage<'_>)) {
        let (scene, camera) = (self.editor.scene(), &self.editor.view.camera);
        let Some(arrangement) = self.editor.arrangement() else {
            return;
        };
        let drawn = |index: u32| {
            let node = scene.nodes.get(index as usize)?;
            let place = arrangement.places.get(index as usize)?;
            let held = moved.binary_search_by_key(&index, |(node, _)| *node);
            let held = held.ok().and_then(|nth| moved.get(nth));
            let at = held.map_or(node.at, |(_, at)| *at);
            Some(camera.to_screen(at) + place.offset)
        };
        show(&Stage {
            scene,
            arrangement,
            camera,
            drawn: &drawn,
        });
    }
}
