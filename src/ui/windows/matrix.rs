//! The window of needs and actors: a row for each needed resource, a column for each actor that offers one of them.

mod cells;
mod edges;

use crate::editor::{Act, Command, Label};
use crate::model::{
    Actor, ActorId, Board, Change, Edit, Need, Offer, OfferState, ResourceId, name,
};
use crate::ui::left::resources::cover::Cover;
use crate::ui::left::resources::name;
use crate::ui::widgets::hint;
use crate::ui::{Desk, Request};
use egui::{Rect, ScrollArea, Sense, Ui, UiBuilder, Vec2, vec2};

/// The height of a row.
const ROW: f32 = 46.0;
/// The narrowest and the widest column.
const COLUMN: (f32, f32) = (46.0, 132.0);
/// The width at which names are written across, in lines; narrower columns have them written upwards.
const ACROSS: f32 = 88.0;
/// The height of the names across, and of those upwards.
const HEAD: (f32, f32) = (92.0, 178.0);
/// The width of the first column, which stays, as far as there is room.
const FIRST: f32 = 236.0;
/// What the window needs above and below the grid.
const AROUND: f32 = 216.0;

/// What the window remembers while it is open. Rows and columns keep their places, also when a cell is changed.
#[derive(Default)]
pub struct MatrixState {
    cover: Cover,
    rows: Vec<ResourceId>,
    columns: Vec<ActorId>,
    /// The cell that the keyboard is at: its row and its column.
    cursor: (usize, usize),
}

impl MatrixState {
    /// Brings rows and columns up to date: what is new comes last, what is gone goes.
    fn update(&mut self, desk: Desk<'_>) {
        self.cover.update(desk.editor);
        let board = desk.editor.board();
        self.rows.retain(|id| self.cover.gap(*id).is_some());
        for gap in self.cover.gaps() {
            if !self.rows.contains(&gap.resource) {
                self.rows.push(gap.resource);
            }
        }
        self.columns.retain(|id| board.actor(*id).is_some());
        for id in most_useful(board, &self.rows) {
            if !self.columns.contains(&id) {
                self.columns.push(id);
            }
        }
        let within = |at: usize, count: usize| at.min(count.saturating_sub(1));
        self.cursor.0 = within(self.cursor.0, self.rows.len());
        self.cursor.1 = within(self.cursor.1, self.columns.len());
    }
}

/// The actors that offer something needed: those who offer most first, what is vital counting twice.
fn most_useful(board: &Board, needed: &[ResourceId]) -> Vec<ActorId> {
    let worth = |offer: &Offer| match board.resource(offer.resource) {
        Some(resource) if needed.contains(&resource.id) => {
            if resource.need == Need::Vital {
                2
            } else {
                1
            }
        }
        _ => 0,
    };
    let worth = |actor: &Actor| actor.offers.iter().map(worth).sum::<usize>();
    let actors = board
        .actors
        .iter()
        .map(|(id, actor)| (worth(actor), name::fold(&actor.name), *id));
    let mut useful: Vec<_> = actors.filter(|(worth, ..)| *worth > 0).collect();
    useful.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| (&a.1, a.2).cmp(&(&b.1, b.2))));
    useful.into_iter().map(|(.., id)| id).collect()
}

/// How the grid is divided.
#[derive(Clone, Copy)]
struct Measures {
    first: f32,
    head: f32,
    column: f32,
    rows: usize,
    columns: usize,
}

impl Measures {
    fn of(state: &MatrixState, width: f32) -> Self {
        let (rows, columns) = (state.rows.len(), state.columns.len());
        let first = FIRST.min(width * 0.42);
        let column = ((width - first) / columns as f32).clamp(COLUMN.0, COLUMN.1);
        let head = if column < ACROSS { HEAD.1 } else { HEAD.0 };
        Self {
            first,
            head,
            column,
            rows,
            columns,
        }
    }

    /// The size of the whole grid.
    fn size(&self) -> Vec2 {
        let width = self.first + self.column * self.columns as f32;
        vec2(width, self.head + ROW * self.rows as f32)
    }

    /// A cell, when the grid begins at `origin`.
    fn cell(&self, origin: egui::Pos2, (row, column): (usize, usize)) -> Rect {
        let at = vec2(
            self.first + self.column * column as f32,
            self.head + ROW * row as f32,
        );
        Rect::from_min_size(origin + at, vec2(self.column, ROW))
    }
}

/// Shows the window’s content.
pub fn matrix_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    state: &mut MatrixState,
    requests: &mut Vec<Request>,
) {
    state.update(desk);
    let key = match (state.rows.as_slice(), state.columns.as_slice()) {
        ([], _) => "needs-none-said",
        (_, []) => "needs-matrix-empty",
        _ => "needs-matrix-help",
    };
    hint(ui, desk.look, desk.texts.of(key));
    ui.add_space(6.0);
    if state.rows.is_empty() {
        return;
    }
    let measures = Measures::of(state, ui.available_width());
    let room = (ui.content_rect().height() - AROUND).max(measures.head + 2.0 * ROW);
    let size = vec2(ui.available_width(), measures.size().y.min(room));
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
        // What stays at the edges is not to fade there.
        ui.spacing_mut().scroll.fade.strength = 0.0;
        let scroll = ScrollArea::both().id_salt("matrix").auto_shrink(false);
        scroll.show(ui, |ui| grid_ui(ui, desk, state, measures, requests));
    });
}

fn grid_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    state: &mut MatrixState,
    measures: Measures,
    requests: &mut Vec<Request>,
) {
    let (grid, _) = ui.allocate_exact_size(measures.size(), Sense::hover());
    let seen = ui.clip_rect();
    let cells = seen
        .with_min_x(seen.left() + measures.first)
        .with_min_y(seen.top() + measures.head);
    part(ui, cells, |ui| {
        cells::cells_ui(ui, desk, state, (measures, grid.min), requests);
    });
    let names = seen.with_min_x(cells.left()).with_max_y(cells.top());
    part(ui, names, |ui| {
        edges::head_ui(ui, desk, state, (measures, grid.min), requests);
    });
    let first = seen.with_max_x(cells.left()).with_min_y(cells.top());
    part(ui, first, |ui| {
        edges::first_ui(ui, desk, state, (measures, grid.min), requests);
    });
    edges::corner(ui, desk.look, (seen, cells.min));
}

/// Lays something out that is seen, and can be pressed, in one part of the grid only.
fn part(ui: &mut Ui, rect: Rect, add: impl FnOnce(&mut Ui)) {
    if !rect.is_positive() {
        return;
    }
    ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
        ui.set_clip_rect(rect.intersect(ui.clip_rect()));
        add(ui);
    });
}

/// What an actor makes of a resource.
fn offered(actor: &Actor, resource: ResourceId) -> Option<&OfferState> {
    let offer = actor.offers.iter().find(|it| it.resource == resource)?;
    Some(&offer.state)
}

/// Turns a cell: nothing, hoped for, confirmed, and nothing again.
fn turn(board: &Board, id: ActorId, resource: ResourceId) -> Option<Request> {
    let actor = board.actor(id)?;
    let state = match offered(actor, resource) {
        None => Some(OfferState::Hoped),
        Some(OfferState::Hoped) => Some(OfferState::Confirmed),
        Some(_) => None,
    };
    let change = match state {
        Some(state) => Change::Offer(actor.offering(resource, state)),
        None => Change::NoOffer(resource),
    };
    let label = Label::on(Act::Edit, board, &[id]);
    Some(Command::Do(label, vec![Edit::Change(id, change)]).into())
}
