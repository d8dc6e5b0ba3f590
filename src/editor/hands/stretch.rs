//! A rectangle or a lasso drawn around things: what it holds is selected.

use super::held::{Grip, Stretch};
use crate::editor::Editor;
use crate::editor::event::Pointer;
use crate::scene::hit;
use kurbo::{Point, Rect};

/// Begins where a pointer went down.
pub(super) fn press(pointer: &Pointer, lasso: bool) -> Grip {
    Grip::Stretch(Stretch {
        points: vec![pointer.at, pointer.at],
        lasso,
        adds: pointer.keys.shift,
    })
}

/// The hand that began at a point is at another.
pub(super) fn moved(stretch: &mut Stretch, start: Point, at: Point) {
    if stretch.lasso {
        stretch.points.push(at);
    } else {
        stretch.points = vec![start, at];
    }
}

/// Selects what a marquee or a lasso holds.
pub(super) fn drop(editor: &mut Editor, stretch: &Stretch) {
    let Some(arrangement) = editor.arrangement() else {
        return;
    };
    let (scene, camera) = (editor.scene(), &editor.view.camera);
    let held = match stretch.points.as_slice() {
        [from, to] if !stretch.lasso => {
            hit::nodes_in_rect(scene, arrangement, camera, Rect::from_points(*from, *to))
        }
        points => hit::nodes_in_polygon(scene, arrangement, camera, points),
    };
    let actors = held
        .iter()
        .filter_map(|node| scene.nodes.get(*node as usize));
    let actors: Vec<_> = actors.map(|node| node.actor).collect();
    if !stretch.adds {
        editor.selection.clear();
    }
    editor.selection.actors.extend(actors);
}
