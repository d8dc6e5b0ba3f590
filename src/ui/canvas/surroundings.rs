//! What lies around the actors: the collective and its name, where we want them to move, the rings of a lit way and the
//! name of the one who asks.

use super::kurbo_rect;
use crate::editor::{Editor, Moving};
use crate::scene::free::Stage;
use crate::scene::look::Look;
use crate::scene::{Emphasis, Ghost, Hull, Line, Mark, Shape, cut, hull, spaces};
use crate::ui::paint::MarkPainter;
use egui::emath::GuiRounding as _;
use egui::{Painter, Vec2, vec2};
use kurbo::{BezPath, Point, Rect};
use std::collections::BTreeMap;

/// Beyond the view, in points, outlines are still drawn.
const BEYOND: f64 = 60.0;
/// So far, in points, the board moves before they are drawn anew.
const FAR: f64 = 0.75 * BEYOND;
/// How much of its colour keeps what stands back.
const PALE: f32 = 0.3;

/// What the canvas keeps of them between frames.
#[derive(Default)]
pub(super) struct Surroundings {
    behind: MarkPainter,
    above: MarkPainter,
    drawn: Option<Drawn>,
    /// How far what was drawn has been moved since the last frame, if it can still be used.
    moved: Option<Vec2>,
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
}

impl Surroundings {
    /// What lies behind the ties and actors.
    pub(super) fn behind(&mut self, painter: &Painter, moment: Moment<'_>) -> &MarkPainter {
        self.moved = self.follow(painter, &moment);
        if let Some(by) = self.moved
            && self.behind.shift(painter, by)
        {
            return &self.behind;
        }
        self.moved = None;
        let view = kurbo_rect(painter.clip_rect());
        self.drawn = (!moment.stirs()).then(|| Drawn::of(&moment, view));
        let nothing = Emphasis::default();
        let emphasis = moment.editor.way_emphasis().unwrap_or(&nothing);
        let view = kurbo_rect(painter.clip_rect()).inflate(BEYOND, BEYOND);
        moment.with_stage(|stage| {
            let (scene, look) = (stage.scene, moment.look);
            let hull = scene.hull.as_ref();
            let outline = hull.map(|hull| hull.outline(stage)).unwrap_or_default();
            let mut marks = collective(&outline, view, look);
            if !emphasis.is_none() {
                fade(&mut marks, look);
            }
            for ghost in &scene.wishes {
                marks.extend(wish(ghost, stage, emphasis, view, look));
            }
            marks.extend(emphasis.rings(stage, look));
            self.behind.lay_out(painter, None, &marks);
        });
        &self.behind
    }

    /// The words that stand in front of the ties.
    pub(super) fn above(&mut self, painter: &Painter, moment: Moment<'_>) -> &MarkPainter {
        if let Some(by) = self.moved
            && self.above.shift(painter, by)
        {
            return &self.above;
        }
        let frame = moment.editor.free();
        moment.with_stage(|stage| {
            let hull = stage.scene.hull.as_ref();
            let name = hull.and_then(|it| it.name(&it.outline(stage), stage, frame, moment.look));
            let emphasis = moment.editor.way_emphasis();
            let mut marks: Vec<Mark> = name.into_iter().collect();
            if let Some(emphasis) = emphasis.filter(|it| !it.is_none()) {
                fade(&mut marks, moment.look);
                marks.extend(emphasis.asker_mark(stage, moment.look));
            }
            self.above.lay_out(painter, None, &marks);
        });
        &self.above
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

impl Moment<'_> {
    /// Whether hands are moving an actor around which something is drawn here.
    fn stirs(&self) -> bool {
        let scene = self.editor.scene();
        let ringed = |node: u32| {
            let way = self.editor.way_emphasis();
            way.is_some_and(|way| way.ringed.contains(&node))
        };
        let drawn = |node: u32| {
            let hull = scene.hull.as_ref();
            hull.is_some_and(|hull| hull.nodes.contains(&node))
                || scene.wishes.iter().any(|ghost| ghost.node == node)
                || ringed(node)
        };
        let nodes = self
            .moving
            .iter()
            .filter_map(|it| self.editor.node(it.actor));
        nodes.into_iter().any(drawn)
    }

    /// Shows the scene as it is drawn now, if it is.
    fn with_stage(self, show: impl FnOnce(&Stage<'_>)) {
        let (scene, camera) = (self.editor.scene(), &self.editor.view.camera);
        let Some(arrangement) = self.editor.arrangement() else {
            return;
        };
        let map = self.editor.map();
        let place = |it: &Moving| {
            let at = spaces::board_point(map, it.x, it.y);
            Some((self.editor.node(it.actor)?, at))
        };
        let moved: BTreeMap<u32, Point> = self.moving.iter().filter_map(place).collect();
        let drawn = |index: u32| {
            let node = scene.nodes.get(index as usize)?;
            let place = arrangement.places.get(index as usize)?;
            let at = moved.get(&index).copied().unwrap_or(node.at);
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

/// The ground and the dashes of the collective, as far as they are seen.
fn collective(outline: &BezPath, view: Rect, look: &Look) -> Vec<Mark> {
    let points = hull::points(outline);
    let ground = closed(&cut::within(&points, view));
    let mark = Hull::mark(ground, look);
    let Some(line) = mark.line.filter(|_| !points.is_empty()) else {
        return Vec::new();
    };
    let dashes = cut::dashes(&points, line.dash.unwrap_or([1.0, 0.0]), view);
    let edge = dashes.into_iter().map(|dash| Mark {
        shape: Shape::Segment(dash.p0, dash.p1),
        fill: None,
        line: Some(Line { dash: None, ..line }),
    });
    let ground = Mark { line: None, ..mark };
    std::iter::once(ground).chain(edge).collect()
}

/// Makes marks stand back.
fn fade(marks: &mut [Mark], look: &Look) {
    for mark in marks {
        let is_text = matches!(mark.shape, Shape::Text(_));
        if let Some(letters) = mark.fill.as_mut().filter(|_| is_text) {
            *letters = look.paper.mix(*letters, PALE);
        } else if let Some(line) = &mut mark.line {
            line.color = look.paper.mix(line.color, PALE);
        }
    }
}

fn closed(points: &[Point]) -> BezPath {
    let mut path = BezPath::new();
    for (nth, at) in points.iter().enumerate() {
        if nth == 0 {
            path.move_to(*at);
        } else {
            path.line_to(*at);
        }
    }
    if !points.is_empty() {
        path.close_path();
    }
    path
}

/// A ghost and its arrow, if they are seen; pale if the node is.
fn wish(
    ghost: &Ghost,
    stage: &Stage<'_>,
    emphasis: &Emphasis,
    view: Rect,
    look: &Look,
) -> Vec<Mark> {
    let to = stage.camera.to_screen(ghost.at);
    let Some(from) = (stage.drawn)(ghost.node) else {
        return Vec::new();
    };
    if !Rect::from_points(from, to).overlaps(view) {
        return Vec::new();
    }
    let pale = emphasis.pale.get(ghost.node as usize) == Some(&true);
    let color = if pale {
        look.paper.mix(ghost.color, PALE)
    } else {
        ghost.color
    };
    let ghost = Ghost {
        color,
        ..ghost.clone()
    };
    ghost.marks(from, to, stage.arrangement.scale)
}
