//! A view: one window on the board, with its own camera, map, theme, size and choice of what is shown.
//!
//! An editor can have several. The one *in front* is the one whose window is being heard or drawn: a window faces its
//! view before it hands events on, asks for anything or draws, and everything that looks, shows or points then means
//! that view. What is edited, selected and held is the same in all of them.

use super::Editor;
use super::derived::Derived;
use super::event::ViewId;
use super::glide::Glide;
use super::hands::Traces;
use super::lit::Lit;
use super::maps::Album;
use super::shown::Shown;
use crate::model::{Board, Map, MapId};
use crate::scene::Scene;
use crate::scene::arrange::Arrangement;
use crate::scene::camera::Camera;
use kurbo::{Point, Rect};

/// One window on the board.
pub struct View {
    pub(super) id: ViewId,
    /// Where one looks from.
    pub camera: Camera,
    /// What is shown and lit up.
    pub shown: Shown,
    /// Where the tray of actors to place is on the screen: dropping there takes an actor off the map.
    pub tray: Option<Rect>,
    /// How much of the view floating bars cover at its lower edge, in points.
    pub bars: f64,
    /// Whether jumps of the view are shown as short movements.
    pub smooth: bool,
    /// Points of the screen to a millimetre; 3.78 at 96 dots to the inch.
    pub points_per_mm: f64,
    pub(super) maps: Album,
    pub(super) lit: Option<Lit>,
    pub(super) glide: Option<Glide>,
    pub(super) derived: Derived,
    /// Where the camera was when the map was last fitted into the view.
    pub(super) fitted: Option<(Point, f64)>,
    pub(super) traces: Traces,
}

impl View {
    /// A view of the first map of a board.
    pub(super) fn of(board: &Board) -> Self {
        Self {
            id: ViewId(0),
            camera: Camera::default(),
            shown: Shown::default(),
            tray: None,
            bars: 0.0,
            smooth: false,
            points_per_mm: 3.78,
            maps: Album::of(board),
            lit: None,
            glide: None,
            derived: Derived::default(),
            fitted: None,
            traces: Traces::default(),
        }
    }

    /// Its id.
    pub fn id(&self) -> ViewId {
        self.id
    }

    /// The map that it shows.
    pub fn map<'a>(&self, board: &'a Board) -> &'a Map {
        board.map(self.maps.shown)
    }

    /// The id of the map that it shows.
    pub fn map_id(&self) -> MapId {
        self.maps.shown
    }

    /// The picture.
    pub fn scene(&self) -> &Scene {
        self.derived.scene()
    }

    /// Where everything stands at the present zoom; `None` before the first [`Editor::update`].
    pub fn arrangement(&self) -> Option<&Arrangement> {
        self.derived.arrangement()
    }

    /// The part of it that no floating bar covers.
    pub fn free(&self) -> Rect {
        let view = self.camera.view;
        Rect::new(
            view.x0,
            view.y0,
            view.x1,
            (view.y1 - self.bars).max(view.y0 + 100.0),
        )
    }

    /// Where a point of the screen of this view is on the screen of another view of the same map.
    pub(super) fn seen_from(&self, other: &Self, at: Point) -> Point {
        if self.id == other.id {
            return at;
        }
        other.camera.to_screen(self.camera.to_board(at))
    }
}

impl Editor {
    /// Opens another view beside those there are; it begins with what the one in front shows. It is not in front yet.
    pub fn add_view(&mut self) -> ViewId {
        self.views_given += 1;
        let mut view = View::of(self.document.board());
        view.id = ViewId(self.views_given);
        view.shown = self.view.shown.clone();
        view.maps.shown = self.view.maps.shown;
        let id = view.id;
        self.others.insert(id, view);
        id
    }

    /// Puts a view in front: its window is being heard or drawn. Tells whether there is such a view.
    pub fn face(&mut self, id: ViewId) -> bool {
        if id == self.view.id {
            return true;
        }
        let Some(view) = self.others.remove(&id) else {
            return false;
        };
        let before = std::mem::replace(&mut self.view, view);
        self.others.insert(before.id, before);
        true
    }

    /// Closes a view that is not in front; what was held there goes back.
    pub fn close_view(&mut self, id: ViewId) {
        if self.others.contains_key(&id) {
            super::hands::let_go_of(self, id);
            self.others.remove(&id);
        }
    }

    /// All views, the one in front first.
    pub fn views(&self) -> impl Iterator<Item = &View> {
        std::iter::once(&self.view).chain(self.others.values())
    }

    /// A view; the one in front if there is none of that id.
    pub(super) fn view_of(&self, id: ViewId) -> &View {
        self.others.get(&id).unwrap_or(&self.view)
    }

    /// Does something in each view as if it were in front.
    pub(super) fn in_each_view(&mut self, mut act: impl FnMut(&mut Self)) {
        act(self);
        if self.others.is_empty() {
            return;
        }
        let front = self.view.id;
        let others: Vec<ViewId> = self.others.keys().copied().collect();
        for id in others {
            self.face(id);
            act(self);
        }
        self.face(front);
    }
}
