//! Editing, without a window: the document, what is selected, where one looks from, and what hands do.
//!
//! Everything that changes goes through [`Editor::run`] (commands of panels, menus and keys) or [`Editor::on`]
//! (events of pointers, which end in commands too). What the window must do besides is left in
//! [`Editor::take_outcomes`].

mod axes;
mod clip;
mod command;
mod derived;
mod document;
mod event;
mod grip;
mod hands;
mod label;
mod letting_go;
mod list;
mod pick;
mod shown;
mod tool;
mod touch;

pub use axes::with_axes;
pub use command::{Alignment, Command, Direction, Newcomer, Step};
pub use document::Document;
pub use event::{Button, Device, Event, Keys, Pointer, PointerId};
pub use grip::{Moving, Stretch};
pub use label::{Act, Label, What};
pub use list::{ListColumn, read_list, unknown_categories};
pub use shown::Shown;
pub use tool::ToolKind;

use crate::model::{ActorId, Board, Map, MapId};
use crate::scene::arrange::Arrangement;
use crate::scene::axes::MARGINS;
use crate::scene::camera::Camera;
use crate::scene::look::Look;
use crate::scene::{Scene, build};
use derived::Derived;
use hands::Hands;
use kurbo::{Point, Rect};
use std::collections::BTreeSet;

/// Room left around a selection that is fitted into the view, in points.
const FIT_PADDING: f64 = 64.0;

/// What the window must do because of something done on the board.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// Open the menu of an actor, or of the board, at a point of the screen.
    Menu(Point, Option<ActorId>),
    /// Bring the card of the selected actor forward.
    OpenCard,
    /// Say that a finger was lost and its actor put back; the place it was at can still be kept.
    PutBack(Vec<Moving>),
    /// Say that somebody else holds this actor.
    Held(ActorId),
}

/// A board being edited.
pub struct Editor {
    /// The board, with undo and redo.
    pub document: Document,
    /// Where one looks from.
    pub camera: Camera,
    /// The tool in hand.
    pub tool: ToolKind,
    /// The selected actors.
    pub selection: BTreeSet<ActorId>,
    /// What is shown and lit up.
    pub shown: Shown,
    /// The actor whose name is being typed on the map.
    pub renaming: Option<ActorId>,
    /// Where the tray of actors to place is on the screen: dropping there takes an actor off the map.
    pub tray: Option<Rect>,
    /// How much of the view floating bars cover at its lower edge, in points.
    pub bars: f64,
    /// Points of the screen to a millimetre; 3.78 at 96 dots to the inch.
    pub points_per_mm: f64,
    map: MapId,
    hands: Hands,
    derived: Derived,
    outcomes: Vec<Outcome>,
    seed: u64,
    fitted: Option<(Point, f64)>,
}

impl Editor {
    /// Begins editing a board. `seed` varies the ids given to new actors.
    pub fn new(board: Board, seed: u64) -> Self {
        let map = board.maps.first().map_or(MapId(1), |map| map.id);
        Self {
            document: Document::new(board),
            camera: Camera::default(),
            tool: ToolKind::default(),
            selection: BTreeSet::new(),
            shown: Shown::default(),
            renaming: None,
            tray: None,
            bars: 0.0,
            points_per_mm: 3.78,
            map,
            hands: Hands::default(),
            derived: Derived::default(),
            outcomes: Vec::new(),
            seed,
            fitted: None,
        }
    }

    /// The board.
    pub fn board(&self) -> &Board {
        self.document.board()
    }

    /// The map that is shown.
    pub fn map(&self) -> &Map {
        self.board().map(self.map)
    }

    /// The id of the map that is shown.
    pub fn map_id(&self) -> MapId {
        self.map
    }

    /// The picture.
    pub fn scene(&self) -> &Scene {
        self.derived.scene()
    }

    /// Where everything stands at the present zoom; `None` before the first [`Editor::update`].
    pub fn arrangement(&self) -> Option<&Arrangement> {
        self.derived.arrangement()
    }

    /// The node of an actor, if it is on the map and shown.
    pub fn node(&self, actor: ActorId) -> Option<u32> {
        self.derived.node(actor)
    }

    /// Which nodes stand back; empty when none does.
    pub fn dimmed(&self) -> &[bool] {
        self.derived.dimmed()
    }

    /// Changes whenever the picture was made anew.
    pub fn revision(&self) -> u64 {
        self.derived.revision()
    }

    /// The selected actor, if exactly one is.
    pub fn selected(&self) -> Option<ActorId> {
        let mut selected = self.selection.iter();
        let one = selected.next()?;
        selected.next().is_none().then_some(*one)
    }

    /// The actor under the mouse.
    pub fn hovered(&self) -> Option<ActorId> {
        self.hands.hovered
    }

    /// The actors that hands are moving, and where to.
    pub fn moving(&self) -> Vec<Moving> {
        self.hands.moving(self)
    }

    /// The marquees and lassos being drawn.
    pub fn stretches(&self) -> impl Iterator<Item = &Stretch> {
        self.hands.stretches()
    }

    /// Whether any pointer holds anything.
    pub fn held(&self) -> bool {
        self.hands.any()
    }

    /// What the window must do; each is told once.
    pub fn take_outcomes(&mut self) -> Vec<Outcome> {
        std::mem::take(&mut self.outcomes)
    }

    /// Brings the picture up to date with the board and the view; fits the map into the view the first time.
    pub fn update(&mut self, look: &Look, view: Rect) {
        self.look_through(view);
        let state = self.document.state();
        self.derived.update(
            (self.document.board(), state),
            self.map,
            &self.shown,
            look,
            self.camera.zoom,
        );
    }

    /// Takes the view there is now. The map stays fitted into a view that changes until somebody looks elsewhere.
    fn look_through(&mut self, view: Rect) {
        let changed = self.camera.view != view;
        let untouched = self.fitted.is_none_or(|it| it == (self.camera.centre, self.camera.zoom));
        self.camera.view = view;
        if changed && untouched {
            self.fit_all();
            self.fitted = Some((self.camera.centre, self.camera.zoom));
        }
    }

    /// Time passes: long presses ripen, inertia runs out. Tells after how many seconds it must be called
    /// again, if at all.
    pub fn tick(&mut self, time: f64) -> Option<f64> {
        hands::tick(self, time)
    }

    /// A hand does something on the board.
    pub fn on(&mut self, event: Event) {
        hands::on(self, event);
    }

    /// Carries out a command.
    pub fn run(&mut self, command: Command) {
        match command {
            Command::Mark(label) => self.document.mark(label),
            Command::Edit(edit) => self.document.apply(&edit),
            Command::Do(label, edits) => self.change(label, &edits),
            Command::Undo => self.undo(),
            Command::Redo => self.redo(),
            Command::Select(actors) => self.select(actors),
            Command::Toggle(actor) => self.toggle(actor),
            Command::SelectAll => self.select_all(),
            Command::Deselect => self.selection.clear(),
            Command::Step(step) => self.step(step),
            Command::Tool(tool) => self.tool = tool,
            Command::Add(newcomers) => self.add(newcomers),
            Command::AddAt(point) => self.add_at(point),
            Command::Rename(actor) => self.renaming = Some(actor),
            Command::EndRename => self.end_rename(),
            Command::Delete => self.delete(),
            Command::Duplicate => self.duplicate(),
            Command::Paste(board) => self.paste(&board),
            Command::ToTray(actors) => self.to_tray(&actors),
            Command::Lock(locked) => self.lock(locked),
            Command::Align(alignment) => self.align(alignment),
            Command::Distribute(direction) => self.distribute(direction),
            Command::Nudge(across, up) => self.nudge(across, up),
            Command::Pan(_)
            | Command::ZoomBy(_)
            | Command::ZoomTo(_)
            | Command::FitAll
            | Command::FitSelection
            | Command::GoTo(_) => self.look(command),
            Command::Show(..) | Command::ShowOnly(_) | Command::ShowAll | Command::Light(_) => {
                self.show(command);
            }
        }
    }

    fn look(&mut self, command: Command) {
        let middle = self.camera.view.center();
        match command {
            Command::Pan(by) => self.camera.pan(by),
            Command::ZoomBy(factor) => self.camera.zoom_about(middle, factor),
            Command::ZoomTo(zoom) => self.camera.zoom_about(middle, zoom / self.camera.zoom),
            Command::FitAll => self.fit_all(),
            Command::FitSelection => self.fit_selection(),
            Command::GoTo(actor) => self.go_to(actor),
            _ => {}
        }
    }

    fn show(&mut self, command: Command) {
        match command {
            Command::Show(category, true) => {
                self.shown.hidden.remove(&category);
            }
            Command::Show(category, false) => {
                self.shown.hidden.insert(category);
            }
            Command::ShowOnly(category) => self.show_only(category),
            Command::ShowAll => self.shown.hidden.clear(),
            Command::Light(resource) => self.shown.lit = resource,
            _ => {}
        }
    }

    fn show_only(&mut self, category: Option<crate::model::CategoryId>) {
        let all = self.board().categories.iter().map(|it| Some(it.id));
        let mut others: BTreeSet<_> = all.chain([None]).collect();
        others.remove(&category);
        self.shown.hidden = if self.shown.hidden == others {
            BTreeSet::new()
        } else {
            others
        };
    }

    /// Makes changes as one entry of the undo list; none at all leaves no entry.
    fn change(&mut self, label: Label, edits: &[crate::model::Edit]) {
        self.document.mark(label);
        for edit in edits {
            self.document.apply(edit);
        }
    }

    fn undo(&mut self) {
        self.document.undo();
        self.forget_the_gone();
    }

    fn redo(&mut self) {
        self.document.redo();
        self.forget_the_gone();
    }

    fn forget_the_gone(&mut self) {
        let board = self.document.board();
        self.selection.retain(|id| board.actor(*id).is_some());
        self.renaming = self.renaming.filter(|id| board.actor(*id).is_some());
    }

    /// The part of the view that no floating bar covers.
    pub fn free(&self) -> Rect {
        let view = self.camera.view;
        Rect::new(
            view.x0,
            view.y0,
            view.x1,
            (view.y1 - self.bars).max(view.y0 + 100.0),
        )
    }

    fn fit_all(&mut self) {
        let area = build::area(self.map());
        let free = self.free();
        let frame = kurbo::Rect::new(
            free.x0 + MARGINS.x0,
            free.y0 + MARGINS.y0,
            free.x1 - MARGINS.x1,
            free.y1 - MARGINS.y1,
        );
        self.camera.fit(area, frame, 4.0);
    }

    fn fit_selection(&mut self) {
        let map = self.map();
        let points = self.selection.iter().filter_map(|id| {
            let (x, y) = self.board().actor(*id)?.position(self.map)?;
            Some(build::board_point(map, x, y))
        });
        let around = points
            .map(|point| Rect::from_center_size(point, (1.0, 1.0)))
            .reduce(|all, one| all.union(one));
        if let Some(around) = around {
            let frame = self.free().inset(-FIT_PADDING);
            self.camera.fit(around.inflate(30.0, 30.0), frame, 4.0);
        }
    }

    fn go_to(&mut self, actor: ActorId) {
        let Some(data) = self.board().actor(actor) else {
            return;
        };
        let category = data.category;
        let at = data.position(self.map);
        self.shown.hidden.remove(&category);
        self.selection = [actor].into();
        if let Some((x, y)) = at {
            let point = build::board_point(self.map(), x, y);
            if !self.camera.seen().inflate(-20.0, -20.0).contains(point) {
                self.camera.look_at(point);
            }
        }
    }
}
