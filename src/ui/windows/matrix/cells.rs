//! The cells of the grid. One of them is reached by Tab, the others from there with the arrow keys.

use super::{MatrixState, Measures, ROW, name, offered, turn};
use crate::model::{Actor, OfferState, Resource};
use crate::scene::icons::glyph;
use crate::scene::look::Look;
use crate::ui::parts::actor_name;
use crate::ui::style::theme::color32;
use crate::ui::widgets::{focus_ring, icon_in};
use crate::ui::{Desk, Request};
use egui::{EventFilter, Id, Key, Painter, Pos2, Rect, Response, Role, Sense, Shape, Stroke, Ui};
use egui::{StrokeKind, WidgetInfo, vec2};

/// The radius of the sign in a cell.
const RADIUS: f32 = 9.5;

/// Shows the cells in view.
pub fn cells_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    state: &mut MatrixState,
    (measures, origin): (Measures, Pos2),
    requests: &mut Vec<Request>,
) {
    let board = desk.editor.board();
    let base = ui.scope_id().with("cells");
    let mut cursor = state.cursor;
    for place in in_view(ui.clip_rect(), measures, origin) {
        let resource = state.rows.get(place.0).and_then(|id| board.resource(*id));
        let actor = state.columns.get(place.1);
        let actor = actor.and_then(|id| Some((*id, board.actor(*id)?)));
        let Some((resource, (id, actor))) = resource.zip(actor) else {
            continue;
        };
        let cell = (base.with(place), measures.cell(origin, place));
        let reached = state.cursor == place;
        let response = cell_ui(ui, desk, cell, reached, (resource, actor));
        if response.clicked() {
            cursor = place;
            response.request_focus();
            requests.extend(turn(board, id, resource.id));
        }
        if response.has_focus() {
            cursor = stepped(ui, &response, place, measures);
        }
    }
    if cursor != state.cursor {
        state.cursor = cursor;
        ui.memory_mut(|memory| memory.request_focus(base.with(cursor)));
        let cell = measures.cell(origin, cursor);
        // What stays at the left and above would cover it.
        let wanted = Rect::from_min_max(cell.min - vec2(measures.first, measures.head), cell.max);
        ui.scroll_to_rect(wanted, None);
    }
}

/// The cells in view, row by row.
fn in_view(seen: Rect, measures: Measures, origin: Pos2) -> impl Iterator<Item = (usize, usize)> {
    let top = seen.top() - origin.y - measures.head;
    let left = seen.left() - origin.x - measures.first;
    let columns = visible(left, seen.width(), measures.column, measures.columns);
    let rows = visible(top, seen.height(), ROW, measures.rows);
    rows.flat_map(move |row| columns.clone().map(move |column| (row, column)))
}

/// Which of `count` things, each `size` long, lie in a view that begins at `from`; one more at each side.
pub fn visible(from: f32, length: f32, size: f32, count: usize) -> std::ops::Range<usize> {
    let first = (from / size).floor().max(1.0) as usize - 1;
    let last = ((from + length) / size).ceil().max(0.0) as usize + 1;
    first.min(count)..last.min(count)
}

/// Where the arrow keys lead from a cell that has the focus.
fn stepped(
    ui: &Ui,
    response: &Response,
    (row, column): (usize, usize),
    measures: Measures,
) -> (usize, usize) {
    let filter = EventFilter {
        horizontal_arrows: true,
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    let presses = |key| ui.input(|input| input.num_presses(key));
    let step = |at: usize, back: Key, on: Key, count: usize| {
        (at + presses(on))
            .saturating_sub(presses(back))
            .min(count - 1)
    };
    (
        step(row, Key::ArrowUp, Key::ArrowDown, measures.rows),
        step(column, Key::ArrowLeft, Key::ArrowRight, measures.columns),
    )
}

fn cell_ui(
    ui: &Ui,
    desk: Desk<'_>,
    (id, rect): (Id, Rect),
    reached: bool,
    (resource, actor): (&Resource, &Actor),
) -> Response {
    let (look, texts) = (desk.look, desk.texts);
    let sense = if reached {
        Sense::click()
    } else {
        Sense::CLICK
    };
    let response = ui.interact(rect, id, sense);
    let state = offered(actor, resource.id);
    let key = match state {
        None => "needs-cell-none",
        Some(OfferState::Confirmed) => "needs-cell-confirmed",
        Some(_) => "needs-cell-hoped",
    };
    let values = [
        ("actor", actor_name(desk, actor).into()),
        ("resource", name(desk, resource).into()),
    ];
    let said = texts.with(key, &values);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &said));
    let painter = ui.painter();
    if response.hovered() {
        painter.rect_filled(rect.shrink(1.0), 6, color32(look.hover));
    }
    let line = Stroke::new(1.0, color32(look.line));
    painter.rect_stroke(rect, 0, line, StrokeKind::Middle);
    sign(painter, look, state, rect.center());
    focus_ring(ui, look, &response, rect.shrink(4.0), 4);
    response.on_hover_text(said)
}

/// Draws what an actor makes of a resource: a disc with a tick when it was confirmed, an empty dashed ring when it is
/// hoped for.
pub fn sign(painter: &Painter, look: &Look, state: Option<&OfferState>, middle: Pos2) {
    match state {
        None => {}
        Some(OfferState::Confirmed) => {
            painter.circle_filled(middle, RADIUS, color32(look.primary));
            let square = Rect::from_center_size(middle, vec2(14.0, 14.0));
            icon_in(
                painter,
                square,
                glyph::CHECK,
                12.0,
                color32(look.on_primary),
            );
        }
        Some(_) => {
            let edge = Stroke::new(1.8, color32(look.primary));
            let around: Vec<Pos2> = (0..=28_u8)
                .map(|step| {
                    let angle = std::f32::consts::TAU * f32::from(step) / 28.0;
                    middle + (RADIUS - 1.0) * vec2(angle.cos(), angle.sin())
                })
                .collect();
            painter.extend(Shape::dashed_line(&around, edge, 4.0, 2.6));
        }
    }
}
