//! What stays in sight while the grid is moved: the names of the actors above, the needs at the left.

use super::cells::visible;
use super::{ACROSS, MatrixState, Measures, ROW, name};
use crate::analysis::coverage::Gap;
use crate::editor::Command;
use crate::i18n::{Value, firm};
use crate::model::{Actor, Resource};
use crate::scene::Font;
use crate::scene::icons::glyph;
use crate::scene::look::Look;
use crate::ui::left::resources::rows::gauge_ui;
use crate::ui::left::resources::set_need;
use crate::ui::parts::actor_name;
use crate::ui::style::fonts;
use crate::ui::style::theme::{TOUCH, color32};
use crate::ui::widgets::{badge_in, focus_ring, icon_in, next_need};
use crate::ui::{Desk, Request};
use egui::{Align, Galley, Pos2, Rect, Response, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};
use std::sync::Arc;

/// The size of the badge of an actor.
const BADGE: f32 = 24.0;

/// Shows the names of the actors in view; clicking one goes there.
pub fn head_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    state: &MatrixState,
    (measures, origin): (Measures, Pos2),
    requests: &mut Vec<Request>,
) {
    let seen = ui.clip_rect();
    ui.painter().rect_filled(seen, 0, color32(desk.look.panel));
    let board = desk.editor.board();
    let left = seen.left() - origin.x - measures.first;
    for column in visible(left, seen.width(), measures.column, measures.columns) {
        let known = state.columns.get(column);
        let Some((id, actor)) = known.and_then(|id| Some((*id, board.actor(*id)?))) else {
            continue;
        };
        let rect = measures
            .cell(origin, (0, column))
            .with_min_y(seen.top())
            .with_max_y(seen.bottom());
        if actor_ui(ui, desk, (column, rect), actor).clicked() {
            requests.push(Request::CloseDialog);
            requests.push(Command::go_to(id).into());
        }
    }
}

fn actor_ui(ui: &Ui, desk: Desk<'_>, (column, rect): (usize, Rect), actor: &Actor) -> Response {
    let look = desk.look;
    let text = actor_name(desk, actor);
    let response = ui.interact(rect, ui.scope_id().with(column), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, text));
    let ground = rect.shrink2(vec2(2.0, 4.0));
    if response.hovered() {
        ui.painter().rect_filled(ground, 8, color32(look.hover));
    }
    let middle = pos2(rect.center().x, rect.bottom() - 6.0 - BADGE / 2.0);
    let badge = Rect::from_center_size(middle, vec2(BADGE, BADGE));
    badge_in(
        ui.painter(),
        look,
        desk.editor.board().category_of(actor),
        badge,
    );
    let room = badge.top() - 6.0 - (rect.top() + 6.0);
    if rect.width() < ACROSS {
        let galley = lines(ui, look, text, (room, 2), Align::LEFT);
        let at = pos2(rect.center().x - galley.size().y / 2.0, badge.top() - 6.0);
        let upwards = egui::epaint::TextShape::new(at, galley, color32(look.ink))
            .with_angle(-std::f32::consts::FRAC_PI_2);
        ui.painter().add(upwards);
    } else {
        let galley = lines(ui, look, text, (rect.width() - 10.0, 3), Align::Center);
        let at = pos2(rect.center().x, badge.top() - 5.0 - galley.size().y);
        ui.painter().galley(at, galley, color32(look.ink));
    }
    focus_ring(ui, look, &response, ground.shrink(2.0), 8);
    response.on_hover_text(text)
}

/// A name in some lines at most, cut with … where there is no more room.
fn lines(
    ui: &Ui,
    look: &Look,
    text: &str,
    (width, most): (f32, usize),
    align: Align,
) -> Arc<Galley> {
    let font = fonts::id(Font::SemiBold, 13.0);
    let mut job =
        egui::text::LayoutJob::simple(firm(text).into_owned(), font, color32(look.ink), width);
    job.wrap.max_rows = most;
    job.halign = align;
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

/// Shows the needs in view, each with its gauge.
pub fn first_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    state: &MatrixState,
    (measures, origin): (Measures, Pos2),
    requests: &mut Vec<Request>,
) {
    let seen = ui.clip_rect();
    ui.painter().rect_filled(seen, 0, color32(desk.look.panel));
    let board = desk.editor.board();
    let top = seen.top() - origin.y - measures.head;
    for row in visible(top, seen.height(), ROW, measures.rows) {
        let known = state.rows.get(row);
        let Some(resource) = known.and_then(|id| board.resource(*id)) else {
            continue;
        };
        let cell = measures.cell(origin, (row, 0));
        let rect = cell.with_min_x(seen.left()).with_max_x(seen.right());
        ui.push_id(resource.id, |ui| {
            let missing = state.cover.gap(resource.id).is_some_and(Gap::open);
            let place = Rect::from_min_size(rect.min, vec2(TOUCH, rect.height()));
            if gauge_ui(ui, desk, resource, place).clicked() {
                let next = next_need(&resource.need);
                requests.push(set_need(desk, resource, next));
            }
            need_ui(ui, desk, (rect, missing), resource);
        });
    }
}

/// The name of a need, and a sign that says whether it is missing.
fn need_ui(ui: &Ui, desk: Desk<'_>, (rect, missing): (Rect, bool), resource: &Resource) {
    let look = desk.look;
    let (icon, color, key) = if missing {
        (glyph::WARNING, look.warning_text, "needs-missing-short")
    } else {
        (glyph::CHECK, look.success, "needs-covered-short")
    };
    let square =
        Rect::from_center_size(pos2(rect.right() - 16.0, rect.center().y), vec2(20.0, 20.0));
    icon_in(ui.painter(), square, icon, 17.0, color32(color));
    let left = rect.left() + TOUCH + 2.0;
    let galley = lines(
        ui,
        look,
        name(desk, resource),
        (square.left() - 6.0 - left, 2),
        Align::LEFT,
    );
    let at = pos2(left, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, color32(look.ink));
    let line = Stroke::new(1.0, color32(look.line));
    ui.painter().hline(rect.x_range(), rect.bottom(), line);
    let response = ui.interact(
        rect.with_min_x(left),
        ui.scope_id().with("name"),
        Sense::hover(),
    );
    let values = [
        ("about", Value::from(name(desk, resource))),
        ("is", Value::from(desk.texts.of(key))),
    ];
    let said = desk.texts.with("inspector-about", &values);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &said));
    response.on_hover_text(said.as_str());
}

/// Draws the corner above the needs, and the lines between what stays and what moves.
pub fn corner(ui: &Ui, look: &Look, (seen, cells): (Rect, Pos2)) {
    let painter = ui.painter();
    let corner = Rect::from_min_max(seen.min, cells);
    painter.rect_filled(corner, 0, color32(look.panel));
    let line = Stroke::new(1.5, color32(look.control));
    painter.vline(cells.x, seen.y_range(), line);
    painter.hline(seen.x_range(), cells.y, line);
}
