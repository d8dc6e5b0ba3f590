//! What stands under the pointer, within a rectangle or within a lasso, on the screen.

use super::arrange::{Arrangement, Place};
use super::camera::Camera;
use super::tie_grid::TieGrid;
use super::{NODE_RADIUS, Node, Scene, TieLine};
use crate::model::TieId;
use kurbo::{Affine, Point, Rect};

/// Where a node is drawn on the screen.
pub fn drawn_at(camera: &Camera, node: &Node, place: &Place) -> Point {
    camera.to_screen(node.at) + place.offset
}

/// The node under a point of the screen: the front one that holds it, else the nearest within `slop`, else the one
/// whose label holds it.
pub fn node_at(
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
    nearest
        .map(|(_, index)| index)
        .or_else(|| label_at(scene, arrangement, camera, screen))
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

/// The tie within `slop` of a point of the screen: the nearest one, or the front one of several as near. Where a node is
/// too ([`node_at`]), that is meant. `grid` is made of the same scene.
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
    let at = |node: u32| {
        let place = arrangement.places.get(node as usize)?;
        Some(drawn_at(camera, scene.nodes.get(node as usize)?, place))
    };
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
