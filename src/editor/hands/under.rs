//! What is drawn under a pointer, and where an actor is drawn.

use crate::editor::event::{Device, Pointer};
use crate::editor::{Editor, Item};
use crate::model::ActorId;
use crate::scene::hit::{self, Reach};
use kurbo::Point;

/// How far beside a node the mouse may point, in points, and a finger, in millimetres.
const NODE_SLOP: (f64, f64) = (4.0, 9.0);
/// How far beside a tie the mouse may point, in points, and a finger, in millimetres.
const TIE_SLOP: (f64, f64) = (6.0, 5.0);

/// How far beside what it means a device may point, in points.
fn slop(editor: &Editor, device: Device, (points, millimetres): (f64, f64)) -> f64 {
    match device {
        Device::Mouse => points,
        Device::Finger => millimetres * editor.view.points_per_mm,
    }
}

/// What is drawn in front at a point of the screen, as near as the device can point.
pub(super) fn item_at(editor: &Editor, pointer: &Pointer) -> Option<Item> {
    let reach = Reach {
        node: slop(editor, pointer.device, NODE_SLOP),
        tie: slop(editor, pointer.device, TIE_SLOP),
    };
    let (scene, arrangement) = (editor.scene(), editor.arrangement()?);
    let (grid, camera) = (editor.view.derived.tie_grid(), &editor.view.camera);
    hit::item_at(scene, grid, arrangement, camera, pointer.at, reach)
}

/// The actor whose node or name is drawn at a point of the screen, so that it can be taken hold of there.
pub(super) fn actor_at(editor: &Editor, pointer: &Pointer) -> Option<ActorId> {
    let slop = slop(editor, pointer.device, NODE_SLOP);
    let arrangement = editor.arrangement()?;
    let scene = editor.scene();
    let node = hit::node_at(scene, arrangement, &editor.view.camera, pointer.at, slop)?;
    scene.nodes.get(node as usize).map(|node| node.actor)
}

/// Where an actor is drawn on the screen, spread from a shared spot or not.
pub(super) fn drawn_at(editor: &Editor, actor: ActorId) -> Option<Point> {
    let node = editor.node(actor)? as usize;
    let at = editor.scene().nodes.get(node)?.at;
    let place = editor.arrangement()?.places.get(node)?;
    Some(editor.view.camera.to_screen(at) + place.offset)
}
