//! Editing, without a window: the document, what is selected, where one looks from, and what hands do.
//!
//! Everything that changes goes through [`Editor::run`] (commands of panels, menus and keys) or [`Editor::on`]
//! (events of pointers, which end in commands too). What the window must do besides is left in
//! [`Editor::take_outcomes`].

mod adding;
mod axes;
mod clip;
mod command;
mod derived;
mod document;
mod emphasis;
mod event;
mod glide;
mod hands;
mod label;
mod list;
mod lit;
mod looking;
mod maps;
mod placing;
mod selecting;
mod selection;
mod shown;
mod ties;
mod tool;
mod view;

pub use crate::model::Item;
pub use axes::with_axes;
pub use command::{Alignment, Command, Direction, NewMap, Newcomer, Side, Step, TieCommand};
pub use document::Document;
pub use event::{Button, Device, Event, Keys, Pointer, PointerId};
pub use hands::{Awaiting, KNOB, Knob, Moving, Pulling, Stretch};
pub use label::{Act, Label, What};
pub use list::{ListColumn, read_list, unknown_categories};
pub use maps::free_map_name;
pub use selection::Selection;
pub use shown::Shown;
pub use tool::ToolKind;
pub use view::{View, ViewId};

use crate::model::{ActorId, Board, Id, IdSource, Map, MapId, TieId, TieKindId};
use crate::scene::Scene;
use crate::scene::arrange::Arrangement;
use crate::scene::look::Look;
use hands::Hands;
use jiff::civil::Date;
use kurbo::{Point, Rect};
use std::collections::BTreeMap;

/// What the window must do because of something done on the board.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// Open the menu of an actor, of a tie or of the board, at a point of the screen.
    Menu(Point, Option<Item>),
    /// Bring the card of what is selected forward.
    OpenCard,
    /// Bring the card of a tie forward and let its note be written.
    WriteNote(TieId),
    /// Say that a finger was lost and its actor put back; the place it was at can still be kept.
    PutBack(Vec<Moving>),
    /// Say that somebody else holds this actor.
    Held(ActorId),
}

/// A board being edited.
pub struct Editor {
    /// The board, with undo and redo.
    pub document: Document,
    /// The tool in hand.
    pub tool: ToolKind,
    /// What is selected.
    pub selection: Selection,
    /// Whether marquees, lassos and *all* select ties too; actors alone by default.
    pub ties_too: bool,
    /// The actor whose name is being typed on the map.
    pub renaming: Option<ActorId>,
    /// The day it is, as the window's clock says.
    pub today: Date,
    /// The view in front: the one whose window is being heard or drawn.
    pub view: View,
    /// The views of other windows.
    others: BTreeMap<ViewId, View>,
    /// How many views were ever added.
    views_given: u64,
    /// The kind of ties that was chosen last.
    kind: Option<TieKindId>,
    awaiting: Option<Awaiting>,
    /// The actor just added, whose name belongs to the same entry of the undo list.
    fresh: Option<ActorId>,
    hands: Hands,
    outcomes: Vec<Outcome>,
    ids: IdSource,
}

impl Editor {
    /// Begins editing a board, with one view of it. New things on it get their ids from `ids`.
    pub fn new(board: Board, ids: IdSource) -> Self {
        Self {
            view: View::of(&board),
            others: BTreeMap::new(),
            views_given: 0,
            document: Document::new(board),
            tool: ToolKind::default(),
            selection: Selection::default(),
            ties_too: false,
            renaming: None,
            kind: None,
            awaiting: None,
            today: Date::default(),
            fresh: None,
            hands: Hands::default(),
            outcomes: Vec::new(),
            ids,
        }
    }

    /// The board.
    pub fn board(&self) -> &Board {
        self.document.board()
    }

    /// The map that is shown.
    pub fn map(&self) -> &Map {
        self.view.map(self.board())
    }

    /// The id of the map that is shown.
    pub fn map_id(&self) -> MapId {
        self.view.map_id()
    }

    /// An id for something that is to be added.
    pub fn fresh<I: Id>(&self) -> I {
        self.ids.next(self.board())
    }

    /// So many ids for things that are to be added in one go, in growing order.
    pub fn several_fresh<I: Id>(&self, count: usize) -> Vec<I> {
        self.ids.several(self.board(), count)
    }

    /// The picture.
    pub fn scene(&self) -> &Scene {
        self.view.derived.scene()
    }

    /// Where everything stands at the present zoom; `None` before the first [`Editor::update`].
    pub fn arrangement(&self) -> Option<&Arrangement> {
        self.view.derived.arrangement()
    }

    /// The node of an actor, if it is on the map and shown.
    pub fn node(&self, actor: ActorId) -> Option<u32> {
        self.view.derived.node(actor)
    }

    /// Which nodes stand back; empty when none does.
    pub fn dimmed(&self) -> &[bool] {
        let lit = self.way_emphasis().filter(|it| !it.is_none());
        lit.map_or(self.view.derived.dimmed(), |it| &it.pale)
    }

    /// Changes whenever the picture was made anew.
    pub fn revision(&self) -> u64 {
        self.view.derived.revision()
    }

    /// The selected actor, if it is all that is selected.
    pub fn selected(&self) -> Option<ActorId> {
        self.selection.only().and_then(Item::actor)
    }

    /// The selected tie, if it is all that is selected.
    pub fn selected_tie(&self) -> Option<TieId> {
        self.selection.only().and_then(Item::tie)
    }

    /// Whether an actor was just added, so that typing its name belongs to the adding.
    pub fn is_fresh(&self, actor: ActorId) -> bool {
        self.fresh == Some(actor)
    }

    /// The actor under the mouse.
    pub fn hovered(&self) -> Option<ActorId> {
        self.view.traces.hovered.and_then(Item::actor)
    }

    /// The tie under the mouse.
    pub fn hovered_tie(&self) -> Option<TieId> {
        self.view.traces.hovered.and_then(Item::tie)
    }

    /// The actor that two fingers show large.
    pub fn looked_at(&self) -> Option<ActorId> {
        self.hands.looked_at(self.view.id)
    }

    /// The marquees and lassos being drawn.
    pub fn stretches(&self) -> impl Iterator<Item = &Stretch> {
        self.hands.stretches(self.view.id)
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
        let state = self.document.state();
        let board = (self.document.board(), state);
        self.view
            .derived
            .update_scene(board, self.view.maps.shown, &self.view.shown, look);
        self.look_through(view);
        self.view.derived.update_arrangement(self.view.camera.zoom);
        self.update_lit();
    }

    /// Takes the view there is now. The map stays fitted into a view that changes until somebody looks elsewhere.
    fn look_through(&mut self, view: Rect) {
        let changed = self.view.maps.arrived() || self.view.camera.view != view;
        let untouched = self
            .view
            .fitted
            .is_none_or(|it| it == (self.view.camera.centre, self.view.camera.zoom));
        self.view.camera.view = view;
        if changed && untouched {
            self.fit_all();
            self.view.fitted = Some((self.view.camera.centre, self.view.camera.zoom));
        }
    }

    /// Time passes: long presses ripen, inertia runs out. Tells after how many seconds it must be called
    /// again, if at all.
    pub fn tick(&mut self, time: f64) -> Option<f64> {
        let gliding = self.view.glide.as_mut();
        match gliding.map(|glide| glide.advance(&mut self.view.camera, time)) {
            Some(true) => return hands::tick(self, time).or(Some(0.0)),
            Some(false) => self.view.glide = None,
            None => {}
        }
        hands::tick(self, time)
    }

    /// A hand does something on the board.
    pub fn on(&mut self, event: Event) {
        if matches!(event, Event::Press(..) | Event::Scroll(_) | Event::Zoom(..)) {
            self.view.glide = None;
        }
        hands::on(self, event);
    }

    /// Carries out a command; what looks or shows means the view in front.
    pub fn run(&mut self, command: Command) {
        match command {
            Command::Mark(label) => self.document.mark(label),
            Command::Edit(edit) => {
                self.document.apply(&edit);
            }
            Command::Do(label, edits) => self.change(label, &edits),
            Command::Undo => self.undo(),
            Command::Redo => self.redo(),
            Command::Tool(tool) => (self.tool, self.awaiting) = (tool, None),
            Command::Await(awaiting) => self.awaiting = awaiting,
            Command::Tie(command) => self.tie(command),
            other => self.run_on_things(other),
        }
        self.in_each_view(|editor| {
            editor.leave_lost_map();
            editor.put_out_lost_way();
        });
    }

    /// Carries out a command on what is selected or named.
    fn run_on_things(&mut self, command: Command) {
        match command {
            Command::Select(items) => self.select(items),
            Command::Toggle(item) => self.toggle(item),
            Command::SelectAll => self.select_all(),
            Command::TiesToo(ties_too) => self.ties_too = ties_too,
            Command::Deselect => self.selection.clear(),
            Command::Step(step) => self.step(step),
            Command::Add(newcomers) => self.add(&newcomers),
            Command::AddAt(point) => self.add_at(point),
            Command::Rename(actor) => self.rename(actor),
            Command::EndRename => self.end_rename(),
            Command::Delete => self.delete(),
            Command::Duplicate => self.duplicate(),
            Command::Paste(board) => self.paste(&board),
            Command::ToTray(actors) => self.send_to_tray(&actors),
            Command::Lock(locked) => self.lock(locked),
            Command::Target(target) => self.target(target),
            Command::Align(alignment) => self.align(alignment),
            Command::Distribute(direction) => self.distribute(direction),
            Command::Nudge(across, up) => self.nudge(across, up),
            Command::ForgetWishes => self.forget_wishes(&self.chosen()),
            Command::LightWay(way) => self.light_way(way.map(|way| *way)),
            other => self.run_on_view(other),
        }
    }

    /// Carries out a command on maps, or on what is seen of them.
    fn run_on_view(&mut self, command: Command) {
        match command {
            Command::ShowMap(map) => self.show_map(map),
            Command::AddMap(new) => self.add_map(&new),
            Command::RemoveMap(map) => self.remove_map(map),
            Command::MoveMap(map, side) => self.move_map(map, side),
            Command::NameMap(map, name) => self.name_map(map, &name),
            Command::Pan(_)
            | Command::ZoomBy(_)
            | Command::ZoomTo(_)
            | Command::FitAll
            | Command::FitSelection
            | Command::GoTo(_) => self.look(&command),
            other => self.show(&other),
        }
    }

    /// Makes changes as one entry of the undo list; none at all leaves no entry.
    fn change(&mut self, label: Label, edits: &[crate::model::Edit]) {
        self.document.mark(label);
        for edit in edits {
            self.document.apply(edit);
        }
    }

    fn undo(&mut self) {
        let before = self.board().clone();
        self.document.undo();
        self.forget_the_gone();
        self.follow_changes(&before);
    }

    fn redo(&mut self) {
        let before = self.board().clone();
        self.document.redo();
        self.forget_the_gone();
        self.follow_changes(&before);
    }

    fn forget_the_gone(&mut self) {
        let board = self.document.board();
        self.selection.keep_known(board);
        let known = |id: &ActorId| board.actor(*id).is_some();
        self.renaming = self.renaming.filter(known);
        self.awaiting = self.awaiting.filter(|it| known(&it.actor()));
    }
}
