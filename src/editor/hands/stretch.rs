//! A rectangle or a lasso drawn around things: what it holds is selected.

use super::held::{Grip, Stretch};
use crate::editor::event::Pointer;
use crate::editor::{Editor, Item};
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

/// The ties whose middle is drawn within a marquee or a lasso.
fn ties_within(editor: &Editor, stretch: &Stretch) -> Vec<Item> {
    let Some(arrangement) = editor.arrangement() else {
        return Vec::new();
    };
    let (scene, camera) = (editor.scene(), &editor.view.camera);
    let held = hit::ties_within(
        scene,
        arrangement,
        camera,
        &|at| match stretch.points.as_slice() {
            [from, to] if !stretch.lasso => Rect::from_points(*from, *to).contains(at),
            points => hit::encloses(points, at),
        },
    );
    held.into_iter().map(Item::Tie).collect()
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
    let mut items: Vec<Item> = actors.map(|node| node.actor.into()).collect();
    if editor.ties_too {
        items.extend(ties_within(editor, stretch));
    }
    if !stretch.adds {
        editor.selection.clear();
    }
    editor.selection.extend(items);
}
