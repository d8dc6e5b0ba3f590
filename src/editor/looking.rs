//! Where one looks from, and what is shown.

use super::command::Command;
use super::glide::Glide;
use super::ties::middle;
use super::{Editor, Item, Selection};
use crate::model::{CategoryId, TieKindId};
use crate::scene::axes::MARGINS;
use crate::scene::spaces;
use kurbo::{Point, Rect};
use std::collections::BTreeSet;

/// Room left around a selection that is fitted into the view, in points.
const FIT_PADDING: f64 = 64.0;

impl Editor {
    pub(super) fn look(&mut self, command: &Command) {
        self.look_by(|editor| editor.jump(command));
    }

    /// Looks elsewhere, in a short movement if that is wanted.
    pub(super) fn look_by(&mut self, jump: impl FnOnce(&mut Self)) {
        let before = self.view.camera;
        if let Some(glide) = self.view.glide.take() {
            // A second step goes on from where the first was going.
            (self.view.camera.centre, self.view.camera.zoom) = glide.goal();
        }
        jump(self);
        if self.view.smooth && self.view.camera != before {
            self.view.glide = Some(Glide::new(&before, &self.view.camera));
            self.view.camera = before;
        }
    }

    fn jump(&mut self, command: &Command) {
        let middle = self.view.camera.view.center();
        match command {
            Command::Pan(by) => self.view.camera.pan(*by),
            Command::ZoomBy(factor) => self.view.camera.zoom_about(middle, *factor),
            Command::ZoomTo(zoom) => self
                .view
                .camera
                .zoom_about(middle, zoom / self.view.camera.zoom),
            Command::FitAll => self.fit_all(),
            Command::FitSelection => self.fit_selection(),
            Command::GoTo(item) => self.go_to(*item),
            _ => {}
        }
    }

    pub(super) fn show(&mut self, command: &Command) {
        match command {
            Command::Show(category, true) => {
                self.view.shown.hidden.remove(category);
            }
            Command::Show(category, false) => {
                self.view.shown.hidden.insert(*category);
            }
            Command::ShowOnly(category) => self.show_only(*category),
            Command::ShowAll => self.view.shown.hidden.clear(),
            Command::Light(resource) => self.view.shown.lit = *resource,
            Command::ShowKind(kind, true) => {
                self.view.shown.hidden_kinds.remove(kind);
            }
            Command::ShowKind(kind, false) => {
                self.view.shown.hidden_kinds.insert(*kind);
            }
            Command::ShowOnlyKind(kind) => self.show_only_kind(*kind),
            Command::ShowAllKinds => self.view.shown.hidden_kinds.clear(),
            _ => {}
        }
    }

    fn show_only(&mut self, category: Option<CategoryId>) {
        let all = self.board().categories.iter().map(|it| Some(it.id));
        let mut others: BTreeSet<_> = all.chain([None]).collect();
        others.remove(&category);
        self.view.shown.hidden = if self.view.shown.hidden == others {
            BTreeSet::new()
        } else {
            others
        };
    }

    fn show_only_kind(&mut self, kind: TieKindId) {
        let others = self.board().tie_kinds.iter().map(|it| it.id);
        let others: BTreeSet<_> = others.filter(|it| *it != kind).collect();
        self.view.shown.hidden_kinds = if self.view.shown.hidden_kinds == others {
            BTreeSet::new()
        } else {
            others
        };
    }

    /// The part of the view that no floating bar covers.
    pub fn free(&self) -> Rect {
        self.view.free()
    }

    pub(super) fn fit_all(&mut self) {
        let area = spaces::area(self.map());
        let free = self.free();
        let frame = kurbo::Rect::new(
            free.x0 + MARGINS.x0,
            free.y0 + MARGINS.y0,
            free.x1 - MARGINS.x1,
            free.y1 - MARGINS.y1,
        );
        self.view.camera.fit(area, frame, 4.0);
        // Names may stand out beyond the right edge: then once more, with room for them.
        let beyond = (self.overhang(area) - MARGINS.x1).clamp(0.0, free.width() / 6.0);
        if beyond > 0.0 {
            let frame = kurbo::Rect::new(frame.x0, frame.y0, frame.x1 - beyond, frame.y1);
            self.view.camera.fit(area, frame, 4.0);
        }
    }

    /// How far names under their nodes stand out beyond the right edge of the map area, in points.
    fn overhang(&self, area: Rect) -> f64 {
        let scene = self.view.derived.scene();
        let step = crate::scene::arrange::Step::of(self.view.camera.zoom);
        let size = f64::from(step.font_size(scene.node_scale));
        let out = |node: &crate::scene::Node| {
            let half = f64::from(node.label_width) * size / 2.0 + 6.0;
            half - (area.x1 - node.at.x) * self.view.camera.zoom
        };
        scene.nodes.iter().map(out).fold(0.0, f64::max)
    }

    fn fit_selection(&mut self) {
        let map = self.map();
        let items = self.selection.items();
        let places = items.flat_map(|item| self.board().stands(item, map.id));
        let points = places.map(|(x, y)| spaces::board_point(map, x, y));
        let around = points
            .map(|point| Rect::from_center_size(point, (1.0, 1.0)))
            .reduce(|all, one| all.union(one));
        if let Some(around) = around {
            let frame = self.free().inset(-FIT_PADDING);
            self.view.camera.fit(around.inflate(30.0, 30.0), frame, 4.0);
        }
    }

    /// Selects a thing and brings it into view.
    pub(super) fn go_to(&mut self, item: Item) {
        if !self.board().holds(item) {
            return;
        }
        self.reveal(item);
        self.selection = Selection::of(item);
        let places = self.board().stands(item, self.map_id()).into_iter();
        let points = places.map(|(x, y)| spaces::board_point(self.map(), x, y));
        let points: Vec<Point> = points.collect();
        let seen = self.view.camera.seen().inflate(-20.0, -20.0);
        let is_seen = points.iter().any(|it| seen.contains(*it));
        if let Some(at) = middle(points.into_iter()).filter(|_| !is_seen) {
            self.view.camera.look_at(at);
        }
    }

    /// Shows what would hide a thing.
    fn reveal(&mut self, item: Item) {
        let board = self.document.board();
        let actors = board.actors_at(item).into_iter();
        for actor in actors.filter_map(|it| board.actor(it)) {
            self.view.shown.hidden.remove(&actor.category);
        }
        if let Some(tie) = item.tie().and_then(|it| board.ties.get(&it)) {
            self.view.shown.hidden_kinds.remove(&tie.kind);
        }
    }
}
