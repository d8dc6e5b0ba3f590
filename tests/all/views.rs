//! Several views of one board: each window looks from its own place, and what a hand does in one is seen in all.

use crate::desk::{Desk, MAP};
use alliage::editor::{
    Button, Command, Device, Editor, Event, Keys, NewMap, Pointer, PointerId, View, ViewId,
};
use alliage::model::{ActorId, MapId};
use alliage::scene::Look;
use kurbo::{Point, Rect};

/// The size of the second window.
const WALL: Rect = Rect::new(0.0, 0.0, 3000.0, 1500.0);

/// A desk and a wall: two views of one editor, the desk in front.
struct Room {
    desk: Desk,
    table: ViewId,
    wall: ViewId,
}

impl Room {
    fn new() -> Self {
        let mut desk = Desk::new(&[("Mairie", 3.0, 8.0), ("LPO", 6.0, 3.0)]);
        let table = desk.editor.view.id();
        let wall = desk.editor.add_view();
        let mut room = Self { desk, table, wall };
        room.frame();
        room
    }

    /// One frame of both windows, the table last.
    fn frame(&mut self) {
        self.at_the_wall(|_| {});
        self.desk.update();
    }

    /// Does something in the window on the wall.
    fn at_the_wall<R>(&mut self, act: impl FnOnce(&mut Editor) -> R) -> R {
        let editor = &mut self.desk.editor;
        assert!(editor.face(self.wall));
        editor.update(Look::dark(), WALL);
        let result = act(editor);
        editor.update(Look::dark(), WALL);
        assert!(editor.face(self.table));
        result
    }

    fn pointer(&self, id: u64, at: Point) -> Pointer {
        Pointer {
            id: PointerId(id),
            device: Device::Mouse,
            at,
            keys: Keys::default(),
            time: self.desk.time,
        }
    }
}

/// Where an actor is drawn in the view in front.
fn drawn(editor: &Editor, actor: ActorId) -> Point {
    let node = editor.node(actor).unwrap() as usize;
    let place = editor.arrangement().unwrap().places[node];
    let at = editor.scene().nodes[node].at;
    editor.view.camera.to_screen(at) + place.offset
}

#[test]
fn a_drag_in_one_view_is_seen_in_the_other_in_the_same_frame() {
    let mut room = Room::new();
    let mairie = room.desk.id("Mairie");
    let from = room.desk.at("Mairie");
    let to = room.desk.point(5.0, 5.0);
    room.desk.press(from, Keys::default());
    room.desk.moves(to, Keys::default());
    let here = room.desk.editor.moving();
    assert_eq!(here.len(), 1);
    assert!((here[0].x - 5.0).abs() < 1e-9 && (here[0].y - 5.0).abs() < 1e-9);
    let (there, point) = room.at_the_wall(|editor| {
        let there = editor.moving();
        let at = alliage::scene::spaces::board_point(editor.map(), there[0].x, there[0].y);
        (there, editor.view.camera.to_screen(at))
    });
    assert_eq!(there.len(), 1);
    assert_eq!((there[0].actor, there[0].lead), (mairie, true));
    assert_eq!((there[0].x, there[0].y), (here[0].x, here[0].y));
    assert!(
        there[0].pointer.distance(point) < 1e-6,
        "the pointer stands where it points on the map, not on the other screen"
    );
    room.desk.release(to, Keys::default());
    room.frame();
    let wall = room.at_the_wall(|editor| drawn(editor, mairie));
    assert!(
        wall.distance(point) < 1e-6,
        "both show it where it was let go"
    );
    assert_eq!(room.desk.values("Mairie"), Some((5.0, 5.0)));
    assert!(room.at_the_wall(|editor| editor.moving()).is_empty());
}

#[test]
fn each_view_has_its_own_camera_size_theme_and_choice_of_what_is_shown() {
    let mut room = Room::new();
    let table = (
        room.desk.editor.view.camera,
        room.desk.editor.scene().clone(),
    );
    let category = room.desk.editor.board().categories[0].id;
    room.at_the_wall(|editor| {
        assert_eq!(editor.view.camera.view, WALL);
        assert!(
            editor.view.camera.zoom > table.0.zoom,
            "it is fitted into its own window"
        );
        assert_ne!(
            editor.scene().sprites,
            table.1.sprites,
            "it wears its own theme"
        );
        editor.run(Command::ZoomBy(2.0));
        editor.run(Command::Show(Some(category), false));
    });
    assert_eq!(room.desk.editor.view.camera, table.0);
    assert!(room.desk.editor.view.shown.hidden.is_empty());
    let hidden = room.at_the_wall(|editor| editor.view.shown.hidden.len());
    assert_eq!(hidden, 1);
    let ids: Vec<ViewId> = room.desk.editor.views().map(View::id).collect();
    assert_eq!(ids, [room.table, room.wall]);
}

#[test]
fn views_show_different_maps_and_only_the_one_whose_map_goes_moves_on() {
    let mut room = Room::new();
    let second = room.at_the_wall(|editor| {
        editor.run(Command::AddMap(Box::new(NewMap::Copy("Le mur".to_owned()))));
        editor.map_id()
    });
    assert_ne!(second, MAP);
    assert_eq!(
        room.desk.editor.map_id(),
        MAP,
        "the table goes on showing its map"
    );
    let from = room.desk.at("Mairie");
    let to = room.desk.point(1.0, 1.0);
    room.desk.press(from, Keys::default());
    room.desk.moves(to, Keys::default());
    assert_eq!(room.desk.editor.moving().len(), 1);
    let there = room.at_the_wall(|editor| editor.moving());
    assert!(
        there.is_empty(),
        "who is moved on one map stands still on another"
    );
    room.desk.release(to, Keys::default());
    let place = |room: &Room, map: MapId| {
        let mairie = room.desk.id("Mairie");
        room.desk
            .editor
            .board()
            .actor(mairie)
            .unwrap()
            .position(map)
    };
    assert_eq!(place(&room, MAP), Some((1.0, 1.0)));
    assert_eq!(place(&room, second), Some((3.0, 8.0)));
    room.desk.editor.run(Command::RemoveMap(second));
    assert_eq!(room.at_the_wall(|editor| editor.map_id()), MAP);
    assert_eq!(room.desk.editor.map_id(), MAP);
    room.desk.editor.run(Command::Undo);
    assert_eq!(
        room.desk.editor.map_id(),
        second,
        "undo shows what it changed, in front"
    );
    assert_eq!(room.at_the_wall(|editor| editor.map_id()), MAP);
}

#[test]
fn what_one_hand_holds_in_a_view_no_hand_takes_in_another() {
    let mut room = Room::new();
    let from = room.desk.at("Mairie");
    room.desk.press(from, Keys::default());
    room.desk.moves(from + (80.0, 0.0), Keys::default());
    let mairie = room.desk.id("Mairie");
    let pressed = room.pointer(7, Point::ZERO);
    room.at_the_wall(|editor| {
        let at = drawn(editor, mairie);
        editor.on(Event::Press(Pointer { at, ..pressed }, Button::Primary));
        editor.on(Event::Move(Pointer {
            at: at + (0.0, 200.0),
            ..pressed
        }));
        assert_eq!(
            editor.moving().len(),
            1,
            "still the hand at the table alone"
        );
        editor.on(Event::Escape);
        assert!(
            editor.held(),
            "Escape at the wall puts nothing back at the table"
        );
    });
    assert_eq!(room.desk.editor.moving().len(), 1);
    room.desk.release(from + (80.0, 0.0), Keys::default());
    assert!(room.desk.values("Mairie").unwrap().0 > 3.0);
}

#[test]
fn a_view_that_closes_puts_back_what_was_held_there() {
    let mut room = Room::new();
    let mairie = room.desk.id("Mairie");
    let pressed = room.pointer(7, Point::ZERO);
    room.at_the_wall(|editor| {
        let at = drawn(editor, mairie);
        editor.on(Event::Press(Pointer { at, ..pressed }, Button::Primary));
        let at = at + (300.0, 0.0);
        editor.on(Event::Move(Pointer { at, ..pressed }));
        assert_eq!(editor.moving().len(), 1);
    });
    let editor = &mut room.desk.editor;
    editor.close_view(room.wall);
    assert!(!editor.held());
    assert!(!editor.face(room.wall));
    assert_eq!(
        editor.take_outcomes().len(),
        1,
        "what it held can still be kept there"
    );
    assert_eq!(room.desk.values("Mairie"), Some((3.0, 8.0)));
    let last = room.desk.editor.view.id();
    room.desk.editor.close_view(last);
    assert_eq!(
        room.desk.editor.views().count(),
        1,
        "the view in front stays"
    );
}
