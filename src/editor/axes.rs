//! Other axes under the same actors.

use crate::model::{ActorId, Axes, Axis, Board, Edit, Map, MapId, Placement};

/// The changes that give a map other axes and keep every actor at the same spot: its values are moved to the same share
/// of the new axes. What is unknown stays unknown.
pub fn with_axes(board: &Board, map: MapId, axes: Axes) -> Vec<Edit> {
    let before = board.map(map).clone();
    let mut after = Map {
        axes,
        ..before.clone()
    };
    after.axes.x.mend();
    after.axes.y.mend();
    let moved = |(id, place): (ActorId, &Placement)| {
        let place = Placement {
            x: place.x.map(|x| moved(&before.axes.x, &after.axes.x, x)),
            y: place.y.map(|y| moved(&before.axes.y, &after.axes.y, y)),
            ..place.clone()
        };
        Edit::Place(id, before.id, place)
    };
    let places: Vec<Edit> = (board.actors.iter())
        .filter_map(|(id, actor)| Some((*id, actor.places.get(&before.id)?)))
        .map(moved)
        .collect();
    // The axes first: a value is kept within the axes that hold when it is set.
    [Edit::put(after)].into_iter().chain(places).collect()
}

/// The value at the same share of another axis, rounded so that it can be read in a file.
fn moved(from: &Axis, to: &Axis, value: f64) -> f64 {
    if (from.min, from.max) == (to.min, to.max) {
        return value;
    }
    let exact = to.min + from.share(value) * (to.max - to.min);
    ((exact * 1e6).round() / 1e6).clamp(to.min, to.max)
}
