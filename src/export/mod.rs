//! A board as a file for other programs: a picture, and what it shows; a calendar of what is to be done.

pub mod calendar;
pub mod svg;

use crate::model::{Actor, Board, MapId};
use crate::scene::arrange::{Arrangement, Step, arrange};
use crate::scene::axes::{Axes, MARGINS, axes};
use crate::scene::camera::Camera;
use crate::scene::hit::drawn_at;
use crate::scene::{Look, Scene, build};
use kurbo::{Rect, Size, Vec2};

/// The least room around the area and its texts, in points.
const EDGE: f64 = 16.0;
/// The size that a picture fills in one direction at least.
const SIZE: Size = Size::new(1440.0, 1080.0);
/// The height of the title above the picture.
const HEADING: f64 = 40.0;

/// The formats that boards are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A map as scalable outlines and text.
    Svg,
    /// What is to be done, day by day.
    Calendar,
}

impl Format {
    /// All formats, in the order offered.
    pub const ALL: &[Self] = &[Self::Svg, Self::Calendar];

    /// How file names of the format end, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Calendar => "ics",
        }
    }
}

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
    /// The colours and sizes.
    pub look: Look,
}

/// Draws one map of a board for a page: the placed actors for which `shown` holds; `decimal` is the decimal sign of
/// the language.
pub fn picture(
    board: &Board,
    map: MapId,
    look: &Look,
    decimal: char,
    shown: &dyn Fn(&Actor) -> bool,
) -> Picture {
    let scene = build::build(board, map, look, shown);
    let map = board.map(map);
    let title = board.description.title.clone();
    let heading = if title.is_empty() { 0.0 } else { HEADING };
    let camera = page(build::area(map), heading);
    let arrangement = arrange(&scene, Step::of(camera.zoom), &[]);
    let camera = grown(camera, &scene, &arrangement);
    Picture {
        question: board.description.question.clone(),
        axes: axes(map, look, &camera, decimal),
        title,
        size: camera.view.size(),
        camera,
        scene,
        arrangement,
        look: look.clone(),
    }
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

/// The same page with room for names that reach beyond it.
fn grown(camera: Camera, scene: &Scene, arrangement: &Arrangement) -> Camera {
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
