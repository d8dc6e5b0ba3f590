//! What becomes of what a pointer held when it lets go.

use super::clip::{Copies, ties_between};
use super::event::Device;
use super::grip::{Grip, Haul, Moving, Stretch};
use super::hands::{Hand, moving};
use super::label::{Act, Label};
use super::{Command, Editor, tying, wishing};
use crate::model::{ActorId, Edit, Placement};
use crate::scene::{hit, spaces};
use kurbo::{Point, Rect};

/// Something was dragged and let go.
pub(super) fn drop(editor: &mut Editor, hand: &Hand) {
    match &hand.grip {
        Grip::Actors(haul) => drop_actors(editor, haul, &moving(editor, hand)),
        Grip::Stretch(stretch) => enclose(editor, stretch),
        Grip::Pull(_) => tying::let_go(editor, hand),
        Grip::Aim(_) => wishing::let_go(editor, hand),
        Grip::Seed => editor.run(Command::AddAt(hand.now.at)),
        Grip::Board if hand.start.device == Device::Finger => {
            editor.hands.coast.release(hand.now.time);
        }
        Grip::Board | Grip::Pinch(_) | Grip::Look(_) | Grip::Idle => {}
    }
}

fn drop_actors(editor: &mut Editor, haul: &Haul, moved: &[Moving]) {
    let places: Vec<_> = moved.iter().map(|it| (it.actor, it.x, it.y)).collect();
    if places.is_empty() {
        return;
    }
    if haul.copy {
        leave_copies(editor, &places);
    } else if moved.iter().any(|it| it.over_tray) {
        let actors = places.iter().map(|(id, ..)| *id).collect();
        editor.run(Command::ToTray(actors));
    } else {
        editor.place_all(Act::Move, &places);
    }
}

/// The originals stay; copies stand where they were dragged to.
fn leave_copies(editor: &mut Editor, places: &[(ActorId, f64, f64)]) {
    let ids: Vec<_> = places.iter().map(|(id, ..)| *id).collect();
    let map = editor.map_id();
    let label = Label::on(Act::Duplicate, editor.board(), &ids);
    let copy = |(id, x, y): &(ActorId, f64, f64)| {
        let mut copy = editor.board().actor(*id)?.clone();
        let place = Placement {
            x: Some(*x),
            y: Some(*y),
            ..copy.placement(map)
        };
        copy.places.insert(map, place);
        Some((*id, copy))
    };
    let known = ids.iter().copied().collect();
    let copies = Copies {
        actors: places.iter().filter_map(copy).collect(),
        ties: ties_between(editor.board(), &known),
    };
    editor.document.mark(label);
    editor.put_copies(copies, 0.0);
}

/// Selects what a marquee or a lasso holds.
fn enclose(editor: &mut Editor, stretch: &Stretch) {
    let Some(arrangement) = editor.arrangement() else {
        return;
    };
    let (scene, camera) = (editor.scene(), &editor.camera);
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

impl Editor {
    /// What keeps actors where a lost finger had them.
    pub fn keeping(&self, moved: &[Moving]) -> Command {
        let ids: Vec<_> = moved.iter().map(|it| it.actor).collect();
        let places = moved.iter();
        let edits = places.filter_map(|it| self.placing(it.actor, it.x, it.y));
        Command::Do(Label::on(Act::Move, self.board(), &ids), edits.collect())
    }

    /// The change that places an actor dropped from the tray at a point of the screen.
    pub fn placing_at(&self, actor: ActorId, screen: Point) -> Option<Edit> {
        let (x, y) = spaces::values_at(self.map(), self.camera.to_board(screen));
        self.placing(actor, x, y)
    }
}
