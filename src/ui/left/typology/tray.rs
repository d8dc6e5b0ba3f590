//! The tray: the actors still to be placed, and where actors are dropped to leave the map.

use crate::editor::Command;
use crate::model::{Actor, ActorId};
use crate::scene::Font;
use crate::scene::icons::glyph;
use crate::ui::parts::{actor_name, inset, more_ui, no_contact};
use crate::ui::style::fonts;
use crate::ui::style::theme::color32;
use crate::ui::widgets::{Chip, chip, heading, hint};
use crate::ui::{Carried, Desk, Request};
use egui::{Align2, Painter, Rect, Shape, Stroke, Ui, vec2};

/// The most actors that the tray shows; the others are found by searching.
const TRAY_MAX: usize = 120;
/// The height of the place to drop that is shown when the tray is out of sight.
const DROP_HEIGHT: f32 = 84.0;

/// Shows the tray; tells where it is.
pub fn tray_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    actors: &[ActorId],
    requests: &mut Vec<Request>,
) -> Rect {
    let ground = ui.painter().add(Shape::Noop);
    let place = ui.scope(|ui| {
        inset(ui, |ui| {
            let count = actors.len().into();
            let title = desk.texts.with("tray-title", &[("count", count)]);
            heading(ui, desk.look, &title);
            ui.set_width(ui.available_width());
            if actors.is_empty() {
                let nobody = desk.editor.board().actors.is_empty();
                let key = if nobody { "tray-nobody" } else { "tray-empty" };
                hint(ui, desk.look, desk.texts.of(key));
            }
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = vec2(8.0, 0.0);
                for id in actors.iter().take(TRAY_MAX) {
                    actor_ui(ui, desk, *id, requests);
                }
            });
        });
        more_ui(ui, desk, actors.len().saturating_sub(TRAY_MAX));
        ui.add_space(12.0);
    });
    let rect = place.response.rect;
    if over(desk) {
        ui.painter().set(ground, Shape::Vec(lit(desk, rect)));
    }
    rect
}

fn actor_ui(ui: &mut Ui, desk: Desk<'_>, id: ActorId, requests: &mut Vec<Request>) {
    let board = desk.editor.board();
    let Some(actor) = board.actor(id) else {
        return;
    };
    let words = Chip {
        text: actor_name(desk, actor),
        icon: actor.no_contact.then_some(glyph::PROHIBIT),
        edge: board.category_of(actor).map(|category| category.color),
        drags: true,
        chosen: desk.editor.selection.has(id).then_some(true),
        ..Chip::default()
    };
    let mut response = chip(ui, desk.look, words);
    if let Some(forbidden) = no_contact(desk, actor) {
        let said = format!("{} — {forbidden}", actor_name(desk, actor));
        response = response.accessible_name(said).on_hover_text(forbidden);
    }
    if let Some(tip) = known_values(desk, actor) {
        response = response.on_hover_text(tip);
    }
    if response.drag_started() {
        requests.push(Request::Carry(Carried::Actor(id)));
    } else if response.clicked() {
        requests.push(Command::select([id]).into());
    }
}

/// What is known of where an actor stands, when it is not all known.
fn known_values(desk: Desk<'_>, actor: &Actor) -> Option<String> {
    let place = actor.placement(desk.editor.map_id());
    let axes = &desk.editor.map().axes;
    let (title, value) = match (place.x, place.y) {
        (Some(x), None) => (&axes.x.title, x),
        (None, Some(y)) => (&axes.y.title, y),
        _ => return None,
    };
    let value = desk.texts.number(value, 1);
    let values = [("axis", title.as_str().into()), ("value", value.into())];
    Some(desk.texts.with("tray-known", &values))
}

/// Whether something held in a hand would fall into the tray.
fn over(desk: Desk<'_>) -> bool {
    desk.editor.moving().iter().any(|held| held.over_tray)
}

/// Where actors can be dropped to leave the map, on the screen: the tray down to the end of the panel, or a place of its
/// own, shown while actors are held, when the tray is out of sight.
pub fn drop_area(ui: &Ui, desk: Desk<'_>, view: Rect, tray: Option<Rect>) -> Option<Rect> {
    let seen = tray.map(|rect| rect.with_max_y(view.bottom()).intersect(view));
    if let Some(rect) = seen.filter(|rect| rect.height() >= DROP_HEIGHT / 2.0) {
        return Some(rect);
    }
    if desk.editor.moving().is_empty() {
        return None;
    }
    let bar = view.with_min_y(view.bottom() - DROP_HEIGHT);
    let painter = ui.ctx().layer_painter(egui::LayerId::new(
        egui::Order::Foreground,
        egui::Id::unique("tray-drop"),
    ));
    drop_bar(&painter, desk, bar);
    Some(bar)
}

fn drop_bar(painter: &Painter, desk: Desk<'_>, bar: Rect) {
    painter.rect_filled(bar, 0, color32(desk.look.panel));
    painter.extend(lit(desk, bar));
    let ink = color32(desk.look.primary);
    let icon = fonts::id(Font::Icon, 22.0);
    let at = bar.center() - vec2(0.0, 14.0);
    painter.text(at, Align2::CENTER_CENTER, glyph::TRAY_ARROW_DOWN, icon, ink);
    let at = bar.center() + vec2(0.0, 14.0);
    let (text, font) = (desk.texts.of("tray-drop"), fonts::id(Font::SemiBold, 14.0));
    painter.text(at, Align2::CENTER_CENTER, text, font, ink);
}

/// The soft ground and the dashed edge of a place to drop.
fn lit(desk: Desk<'_>, rect: Rect) -> Vec<Shape> {
    let rect = rect.shrink2(vec2(8.0, 3.0));
    let stroke = Stroke::new(2.0, color32(desk.look.primary));
    let corners = [
        rect.left_top(),
        rect.right_top(),
        rect.right_bottom(),
        rect.left_bottom(),
        rect.left_top(),
    ];
    let ground = Shape::rect_filled(rect, 8, color32(desk.look.primary_soft));
    let mut shapes = vec![ground];
    shapes.extend(Shape::dashed_line(&corners, stroke, 6.0, 4.0));
    shapes
}
