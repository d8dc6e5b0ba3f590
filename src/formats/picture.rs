//! One map as it is drawn for a page: what is on it, where, and how large the page is.

use super::{Cancelled, Progress, told};
use crate::model::{Actor, Board, MapId, Tie, TieId};
use crate::scene::arrange::{Arrangement, Step, arrange_while};
use crate::scene::axes::{Axes, MARGINS, axes, text_box};
use crate::scene::camera::Camera;
use crate::scene::free::Stage;
use crate::scene::hit::{drawn_at, drawn_node};
use crate::scene::{Layer, Look, Mark, Scene, Shape, Sight, build, spaces};
use kurbo::{Point, Rect, Shape as _, Size, Vec2};

/// The least room around the area and its texts, in points.
const EDGE: f64 = 16.0;
/// The size that a picture fills in one direction at least.
const SIZE: Size = Size::new(1440.0, 1080.0);
/// The height of the title above the picture.
const HEADING: f64 = 40.0;

/// All that is drawn of one map, in points of a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// The name of the board; nothing when it has none.
    pub title: String,
    /// What the group asks itself; nothing when it has not said so.
    pub question: String,
    /// The page.
    pub size: Size,
    /// Where the board stands on the page.
    pub camera: Camera,
    /// The axes.
    pub axes: Axes,
    /// The actors and their ties.
    pub scene: Scene,
    /// Where actors and names are drawn.
    pub arrangement: Arrangement,
    /// What each of the ties is, in words.
    pub ties: Vec<String>,
    /// The colours and sizes.
    pub look: Look,
}

impl Picture {
    /// Where a node is drawn.
    pub fn drawn(&self, node: u32) -> Option<Point> {
        drawn_node(&self.scene, &self.arrangement, &self.camera, node)
    }

    /// All of it as it is seen; `drawn` is [`Picture::drawn`].
    pub fn sight<'a>(&'a self, drawn: &'a dyn Fn(u32) -> Option<Point>) -> Sight<'a> {
        let stage = Stage {
            scene: &self.scene,
            arrangement: &self.arrangement,
            camera: &self.camera,
            drawn,
        };
        Sight {
            axes: &self.axes,
            ..Sight::whole(stage, &self.look)
        }
    }
}

/// What of a board is drawn.
#[derive(Clone, Copy)]
pub struct Shown<'a> {
    /// Whether an actor is.
    pub actor: &'a dyn Fn(&Actor) -> bool,
    /// Whether a tie between two of them is.
    pub tie: &'a dyn Fn(TieId, &Tie) -> bool,
}

impl Shown<'_> {
    /// All of it.
    pub const ALL: Self = Self {
        actor: &|_| true,
        tie: &|_, _| true,
    };
}

/// The shares of the work of drawing at which its stages end.
const BUILT: f32 = 0.1;
const ARRANGED: f32 = 0.9;

/// Draws one map of a board for a page; `decimal` is the decimal sign of the language.
pub fn picture(
    board: &Board,
    map: MapId,
    look: &Look,
    decimal: char,
    shown: Shown<'_>,
    progress: &Progress,
) -> Result<Picture, Cancelled> {
    let scene = build::Builder::default().build(board, map, look, shown.actor, shown.tie);
    progress.reach(BUILT)?;
    let map = board.map(map);
    let title = board.description.title.clone();
    let heading = if title.is_empty() { 0.0 } else { HEADING };
    let camera = page(spaces::area(map), heading);
    let labels = |share: f32| progress.reach(BUILT + (ARRANGED - BUILT) * share);
    let arrangement = arrange_while(&scene, Step::of(camera.zoom), &[], labels)?;
    progress.reach(ARRANGED)?;
    let camera = grown(camera, &scene, &arrangement, look);
    Ok(Picture {
        question: board.description.question.clone(),
        axes: axes(map, look, &camera, decimal),
        title,
        size: camera.view.size(),
        camera,
        ties: told::ties(board, &scene),
        scene,
        arrangement,
        look: look.clone(),
    })
}

/// The page that holds an area with its texts and a heading, and how the board stands on it.
fn page(area: Rect, heading: f64) -> Camera {
    let around = Size::new(
        MARGINS.x0 + MARGINS.x1 + 2.0 * EDGE,
        MARGINS.y0 + MARGINS.y1 + 2.0 * EDGE + heading,
    );
    let zoom = ((SIZE.width - around.width) / area.width())
        .min((SIZE.height - around.height) / area.height())
        .clamp(0.5, 2.0);
    let size = Size::new(
        (area.width() * zoom + around.width).ceil(),
        (area.height() * zoom + around.height).ceil(),
    );
    let above = MARGINS.y0 + heading;
    let shift = Vec2::new(MARGINS.x0 - MARGINS.x1, above - MARGINS.y1) / 2.0;
    Camera {
        centre: area.center() - shift / zoom,
        zoom,
        view: size.to_rect(),
    }
}

/// The same page with room for names, and for what lies around the actors, that reach beyond it.
fn grown(camera: Camera, scene: &Scene, arrangement: &Arrangement, look: &Look) -> Camera {
    let page = camera.view;
    let nodes = scene.nodes.iter().zip(&arrangement.places);
    let reach = nodes.fold(page, |reach, (node, place)| {
        let at = drawn_at(&camera, node, place);
        let name = place.label.map(|label| {
            let size = arrangement.label_size(node);
            Rect::from_center_size(at + label, size).inflate(EDGE, EDGE)
        });
        name.map_or(reach, |name| reach.union(name))
    });
    let reach = marks_reach(reach, &camera, scene, arrangement, look);
    let (before, after) = (
        page.origin() - reach.origin(),
        (reach.x1 - page.x1, reach.y1 - page.y1),
    );
    let (before, after) = (before.ceil(), Vec2::from(after).ceil());
    Camera {
        centre: camera.centre + (after - before) / (2.0 * camera.zoom),
        view: (page.size() + (before + after).to_size()).to_rect(),
        ..camera
    }
}

/// A box with room for all that is drawn mark by mark.
fn marks_reach(
    reach: Rect,
    camera: &Camera,
    scene: &Scene,
    arrangement: &Arrangement,
    look: &Look,
) -> Rect {
    let drawn = |node| drawn_node(scene, arrangement, camera, node);
    let stage = Stage {
        scene,
        arrangement,
        camera,
        drawn: &drawn,
    };
    let mut reach = reach;
    for layer in Layer::ORDER {
        layer.pieces(&Sight::whole(stage, look), &mut |piece| {
            let bounds = piece.marks.iter().filter_map(mark_bounds);
            reach = bounds.fold(reach, |reach, mark| reach.union(mark.inflate(2.0, 2.0)));
        });
    }
    reach
}

/// The box around a mark; around words there is room.
fn mark_bounds(mark: &Mark) -> Option<Rect> {
    match &mark.shape {
        Shape::Text(text) => Some(text_box(text).inflate(EDGE, EDGE)),
        shape => shape.outline().map(|outline| outline.bounding_box()),
    }
}
