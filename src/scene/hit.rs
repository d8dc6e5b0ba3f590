//! What stands under the pointer, within a rectangle or within a lasso, on the screen. The pointer goes through the layers
//! from the front one to the back.

use super::arrange::{Arrangement, Place};
use super::axes::text_box;
use super::camera::Camera;
use super::free::Stage;
use super::tie_grid::TieGrid;
use super::{Layer, Line, Look, Mark, NODE_RADIUS, Node, Scene, Shape, Sight, TieLine};
use crate::model::{Item, TieId};
use kurbo::{Affine, ParamCurveNearest as _, Point, Rect, Shape as _};

/// Where a node is drawn on the screen.
pub fn drawn_at(camera: &Camera, node: &Node, place: &Place) -> Point {
    camera.to_screen(node.at) + place.offset
}

/// Where the node of an index is drawn on the screen.
pub fn drawn_node(
    scene: &Scene,
    arrangement: &Arrangement,
    camera: &Camera,
    node: u32,
) -> Option<Point> {
    let place = arrangement.places.get(node as usize)?;
    Some(drawn_at(camera, scene.nodes.get(node as usize)?, place))
}

/// How far beside a thing one may point, in points of the screen. Marks are hit where they are drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reach {
    /// From the middle of a node, where that is more than its radius.
    pub node: f64,
    /// From a tie.
    pub tie: f64,
}

/// What is under a point of the screen: the front layer that has something there answers. `grid` is made of the same scene.
pub fn item_at(
    scene: &Scene,
    grid: &TieGrid,
    arrangement: &Arrangement,
    camera: &Camera,
    screen: Point,
    reach: Reach,
) -> Option<Item> {
    let drawn = |node| drawn_node(scene, arrangement, camera, node);
    let stage = Stage {
        scene,
        arrangement,
        camera,
        drawn: &drawn,
    };
    let sight = Sight {
        view: Rect::from_points(screen, screen),
        ..Sight::whole(stage, Look::light())
    };
    let at = |layer: &Layer| match layer {
        Layer::Names | Layer::Nodes => {
            let node = node_in(*layer, scene, arrangement, camera, screen, reach.node)?;
            Some(Item::Actor(scene.nodes.get(node as usize)?.actor))
        }
        Layer::Ties => {
            let tie = tie_at(scene, grid, arrangement, camera, screen, reach.tie)?;
            scene.ties.get(tie as usize)?.id.map(Item::Tie)
        }
        layer => marked_at(*layer, &sight, screen),
    };
    let mut pointable = Layer::ORDER.iter().rev().filter(|it| it.is_pointable());
    pointable.find_map(at)
}

/// What the front mark of a layer means that is drawn at a point.
fn marked_at(layer: Layer, sight: &Sight<'_>, screen: Point) -> Option<Item> {
    let mut found = None;
    layer.pieces(sight, &mut |piece| {
        let is_over = |mark: &Mark| covers(mark, screen);
        if piece.target.is_some() && piece.marks.iter().any(is_over) {
            found = piece.target;
        }
    });
    found.filter(|_| screen.is_finite())
}

/// Whether a mark is drawn at a point, be it ever so faint; the gaps of a dashed line count as the line.
fn covers(mark: &Mark, at: Point) -> bool {
    let outline = match &mark.shape {
        Shape::Text(text) => return text_box(text).contains(at),
        shape => shape.outline().unwrap_or_default(),
    };
    let on_line = |line: Line| {
        let mut segments = outline.segments();
        let half = line.width / 2.0;
        segments.any(|it| it.nearest(at, 0.1).distance_sq <= half * half)
    };
    mark.fill.is_some() && outline.contains(at) || mark.line.is_some_and(on_line)
}

/// The node under a point of the screen: of its name and its disc, what lies in front is found first.
pub fn node_at(
    scene: &Scene,
    arrangement: &Arrangement,
    camera: &Camera,
    screen: Point,
    slop: f64,
) -> Option<u32> {
    let at = |layer: &Layer| node_in(*layer, scene, arrangement, camera, screen, slop);
    Layer::ORDER.iter().rev().find_map(at)
}

/// The node whose disc or whose name is under a point of the screen.
fn node_in(
    layer: Layer,
    scene: &Scene,
    arrangement: &Arrangement,
    camera: &Camera,
    screen: Point,
    slop: f64,
) -> Option<u32> {
    match layer {
        Layer::Nodes => disc_at(scene, arrangement, camera, screen, slop),
        Layer::Names => label_at(scene, arrangement, camera, screen),
        _ => None,
    }
}

/// The front node that holds a point, else the nearest within `slop`.
fn disc_at(
    scene: &Scene,
    arrangement: &Arrangement,
    camera: &Camera,
    screen: Point,
    slop: f64,
) -> Option<u32> {
    if !screen.is_finite() {
        return None;
    }
    let radius = NODE_RADIUS * f64::from(arrangement.scale);
    let within = radius.max(slop);
    let mut nearest: Option<(f64, u32)> = None;
    for (index, at, _) in drawn(scene, arrangement, camera) {
        let far = (at - screen).hypot2();
        // Inside a node counts as no distance, and a node in front comes later.
        let far = if far <= radius * radius { 0.0 } else { far };
        if far <= within * within && nearest.is_none_or(|(best, _)| far <= best) {
            nearest = Some((far, index));
        }
    }
    nearest.map(|(_, index)| index)
}

fn label_at(
    scene: &Scene,
    arrangement: &Arrangement,
    camera: &Camera,
    screen: Point,
) -> Option<u32> {
    drawn(scene, arrangement, camera)
        .filter(|(index, at, place)| {
            let node = scene.nodes.get(*index as usize);
            node.zip(place.label).is_some_and(|(node, label)| {
                let size = arrangement.label_size(node);
                Rect::from_center_size(*at + label, size).contains(screen)
            })
        })
        .last()
        .map(|(index, _, _)| index)
}

/// The tie within `slop` of a point of the screen: the nearest one, or the front one of several as near. `grid` is made of
/// the same scene.
pub fn tie_at(
    scene: &Scene,
    grid: &TieGrid,
    arrangement: &Arrangement,
    camera: &Camera,
    screen: Point,
    slop: f64,
) -> Option<u32> {
    if !screen.is_finite() || !slop.is_finite() {
        return None;
    }
    let at = |node| drawn_node(scene, arrangement, camera, node);
    let mut nearest: Option<(f64, u32)> = None;
    grid.near(arrangement, camera, screen, slop, |index| {
        let within = nearest.map_or(slop, |(best, _)| best);
        let far = scene.ties.get(index as usize).and_then(|tie| {
            let (from, to) = at(tie.from).zip(at(tie.to))?;
            tie.distance(from, to, arrangement.scale, screen, within)
        });
        if let Some(far) = far {
            nearest = Some((far, index));
        }
    });
    nearest.map(|(_, index)| index)
}

/// The nodes whose middle is drawn within a rectangle of the screen, from back to front.
pub fn nodes_in_rect(
    scene: &Scene,
    arrangement: &Arrangement,
    camera: &Camera,
    rect: Rect,
) -> Vec<u32> {
    let rect = rect.abs();
    drawn(scene, arrangement, camera)
        .filter(|(_, at, _)| rect.contains(*at))
        .map(|(index, _, _)| index)
        .collect()
}

/// The nodes whose middle is drawn within a closed line on the screen, from back to front.
pub fn nodes_in_polygon(
    scene: &Scene,
    arrangement: &Arrangement,
    camera: &Camera,
    polygon: &[Point],
) -> Vec<u32> {
    let Some(bounds) = bounds(polygon) else {
        return vec![];
    };
    drawn(scene, arrangement, camera)
        .filter(|(_, at, _)| bounds.contains(*at) && encloses(polygon, *at))
        .map(|(index, _, _)| index)
        .collect()
}

/// The ties whose middle, as it is drawn, lies where `inside` says.
pub fn ties_within(
    scene: &Scene,
    arrangement: &Arrangement,
    camera: &Camera,
    inside: &dyn Fn(Point) -> bool,
) -> Vec<TieId> {
    let at = |node: u32| {
        let place = arrangement.places.get(node as usize)?;
        Some(drawn_at(camera, scene.nodes.get(node as usize)?, place))
    };
    let within = |tie: &TieLine| {
        let seen = tie.seen(at(tie.from)?, at(tie.to)?, arrangement.scale)?;
        let middle = seen.course.at(f64::midpoint(seen.start, seen.end));
        tie.id.filter(|_| inside(middle))
    };
    scene.ties.iter().filter_map(within).collect()
}

fn drawn<'a>(
    scene: &'a Scene,
    arrangement: &'a Arrangement,
    camera: &Camera,
) -> impl Iterator<Item = (u32, Point, &'a Place)> {
    let to_screen: Affine = camera.screen_from_board();
    (0..)
        .zip(scene.nodes.iter().zip(&arrangement.places))
        .map(move |(index, (node, place))| (index, to_screen * node.at + place.offset, place))
}

fn bounds(polygon: &[Point]) -> Option<Rect> {
    let first = polygon.first().filter(|_| polygon.len() >= 3)?;
    let start = Rect::from_points(*first, *first);
    Some(polygon.iter().fold(start, |rect, at| rect.union_pt(*at)))
}

/// Whether a closed line goes around a point: a ray from it crosses the line an odd number of times.
pub fn encloses(polygon: &[Point], at: Point) -> bool {
    let ends = polygon.iter().cycle().skip(1);
    let mut inside = false;
    for (a, b) in polygon.iter().zip(ends) {
        let crosses = (a.y > at.y) != (b.y > at.y);
        if crosses && at.x < a.x + (at.y - a.y) / (b.y - a.y) * (b.x - a.x) {
            inside = !inside;
        }
    }
    inside
}
