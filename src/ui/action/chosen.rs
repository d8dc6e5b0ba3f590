//! What is asked of the selected actors to tell whether something can be done.

use crate::model::Actor;
use crate::ui::Desk;

fn selected(desk: Desk<'_>) -> impl Iterator<Item = &Actor> {
    let editor = desk.editor;
    let ids = editor.selection.actors.iter();
    ids.filter_map(|id| editor.board().actor(*id))
}

/// Whether all of them stay in place when dragged.
pub(super) fn all_locked(desk: Desk<'_>) -> bool {
    selected(desk).all(|actor| actor.locked) && !desk.editor.selection.actors.is_empty()
}

/// Whether all of them can grant what is asked.
pub(super) fn all_targets(desk: Desk<'_>) -> bool {
    selected(desk).all(|actor| actor.target) && !desk.editor.selection.actors.is_empty()
}

/// How many selected actors stand on the map.
pub(super) fn placed(desk: Desk<'_>) -> usize {
    let map = desk.editor.map_id();
    selected(desk)
        .filter(|actor| actor.position(map).is_some())
        .count()
}

/// Whether any of them is wanted elsewhere.
pub(super) fn wished(desk: Desk<'_>) -> bool {
    let map = desk.editor.map_id();
    selected(desk).any(|actor| {
        let place = actor.places.get(&map);
        place.is_some_and(|place| place.wish.is_some())
    })
}

/// How many of them may be moved.
pub(super) fn movable(desk: Desk<'_>) -> usize {
    let map = desk.editor.map_id();
    selected(desk)
        .filter(|actor| !actor.locked && actor.position(map).is_some())
        .count()
}
