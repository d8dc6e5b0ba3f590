//! A desk for tests: a board, an editor without a window, and hands that act on it by the names of actors.

use alliage::editor::{Button, Command, Device, Editor, Event, Keys, Pointer, PointerId};
use alliage::library;
use alliage::model::{Actor, ActorId, Board, Edit, IdSource, Listed, MapId, Placement};
use alliage::scene::Look;
use kurbo::{Point, Rect};
use std::sync::Arc;

/// The map of every board made here.
pub const MAP: MapId = MapId(1);
/// The view of the editor, in points.
pub const VIEW: Rect = Rect::new(0.0, 0.0, 1600.0, 1200.0);

/// A board with the built-in content and these actors: name, value across, value up.
pub fn board(actors: &[(&str, f64, f64)]) -> Board {
    let mut board = library::board("fr", library::PRESET_DEFAULT);
    let map = board.maps.first().unwrap().id;
    assert_eq!(map, MAP);
    for (nth, (name, x, y)) in actors.iter().enumerate() {
        let mut actor = Actor::named(*name);
        let place = Placement {
            x: Some(*x),
            y: Some(*y),
            ..Placement::default()
        };
        actor.places.insert(map, place);
        board.apply(&Edit::Put(ActorId(nth as u64 + 1), Arc::new(actor)));
    }
    board
}

/// Makes these the items of their list on a board, in this order.
pub fn list<T: Listed>(board: &mut Board, items: &[T]) {
    for edit in board.listing(items) {
        board.apply(&edit);
    }
}

/// An editor and a clock.
pub struct Desk {
    pub editor: Editor,
    pub time: f64,
}

impl Desk {
    pub fn new(actors: &[(&str, f64, f64)]) -> Self {
        let mut desk = Self {
            editor: Editor::new(board(actors), IdSource::seeded(7)),
            time: 10.0,
        };
        desk.update();
        desk
    }

    pub fn update(&mut self) {
        self.editor.update(Look::light(), VIEW);
    }

    pub fn id(&self, name: &str) -> ActorId {
        let mut actors = self.editor.board().actors.iter();
        let found = actors.find(|(_, actor)| actor.name == name);
        *found.unwrap_or_else(|| panic!("no actor {name}")).0
    }

    pub fn values(&self, name: &str) -> Option<(f64, f64)> {
        let actor = self.editor.board().actor(self.id(name)).unwrap();
        actor.position(MAP)
    }

    /// Where an actor is drawn.
    pub fn at(&self, name: &str) -> Point {
        let node = self.editor.node(self.id(name)).unwrap() as usize;
        let place = self.editor.arrangement().unwrap().places[node];
        self.editor
            .view
            .camera
            .to_screen(self.editor.scene().nodes[node].at)
            + place.offset
    }

    /// A point of the screen for values of the axes.
    pub fn point(&self, x: f64, y: f64) -> Point {
        let board = alliage::scene::spaces::board_point(self.editor.map(), x, y);
        self.editor.view.camera.to_screen(board)
    }

    fn pointer(&self, id: u64, device: Device, at: Point, keys: Keys) -> Pointer {
        Pointer {
            id: PointerId(id),
            device,
            at,
            keys,
            time: self.time,
        }
    }

    pub fn on(&mut self, event: Event) {
        self.editor.on(event);
        self.update();
    }

    pub fn press(&mut self, at: Point, keys: Keys) {
        let pointer = self.pointer(0, Device::Mouse, at, keys);
        self.on(Event::Press(pointer, Button::Primary));
    }

    pub fn moves(&mut self, at: Point, keys: Keys) {
        self.time += 0.02;
        let pointer = self.pointer(0, Device::Mouse, at, keys);
        self.on(Event::Move(pointer));
    }

    pub fn release(&mut self, at: Point, keys: Keys) {
        self.time += 0.02;
        let pointer = self.pointer(0, Device::Mouse, at, keys);
        self.on(Event::Release(pointer));
    }

    /// Presses, moves in ten steps and lets go with the mouse.
    pub fn drag(&mut self, from: Point, to: Point, keys: Keys) {
        self.time += 1.0;
        self.press(from, keys);
        for step in 1..=10 {
            self.moves(from.lerp(to, f64::from(step) / 10.0), keys);
        }
        self.release(to, keys);
    }

    pub fn click(&mut self, at: Point, keys: Keys) {
        self.time += 1.0;
        self.press(at, keys);
        self.release(at, keys);
    }

    pub fn touch(&mut self, finger: u64, at: Point) {
        let pointer = self.pointer(finger, Device::Finger, at, Keys::default());
        self.on(Event::Press(pointer, Button::Primary));
    }

    pub fn slide(&mut self, finger: u64, at: Point) {
        let pointer = self.pointer(finger, Device::Finger, at, Keys::default());
        self.on(Event::Move(pointer));
    }

    pub fn lift(&mut self, finger: u64, at: Point) {
        let pointer = self.pointer(finger, Device::Finger, at, Keys::default());
        self.on(Event::Release(pointer));
    }

    pub fn lose(&mut self, finger: u64) {
        self.on(Event::Lost(PointerId(finger)));
    }

    pub fn run(&mut self, command: Command) {
        self.editor.run(command);
        self.update();
    }

    /// Makes these the items of their list, in this order.
    pub fn list<T: Listed>(&mut self, items: &[T]) {
        for edit in self.editor.board().listing(items) {
            self.run(Command::Edit(edit));
        }
    }

    pub fn undo(&mut self) {
        self.run(Command::Undo);
    }

    pub fn names(&self) -> Vec<&str> {
        let actors = self.editor.board().actors.values();
        actors.map(|actor| actor.name.as_str()).collect()
    }

    pub fn selected(&self) -> Vec<&str> {
        let board = self.editor.board();
        let names = self.editor.selection.actors();
        names
            .filter_map(|id| Some(board.actor(id)?.name.as_str()))
            .collect()
    }
}
