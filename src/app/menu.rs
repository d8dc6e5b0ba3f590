//! The menu that opens on the map: of an actor, of a tie, or of the board.

use super::App;
use crate::editor::{Command, Direction, Item};
use crate::ui::action::Action;
use crate::ui::right::tie_menu_ui;
use crate::ui::style::theme;
use crate::ui::{Desk, Request};
use eframe::egui::{self, Area, Context, Frame, Id, Key, Order, ScrollArea, Ui};

/// What can be done to an actor.
const ACTOR: [Action; 12] = [
    Action::Rename,
    Action::TieTo,
    Action::Wish,
    Action::Meet,
    Action::Duplicate,
    Action::Cut,
    Action::Copy,
    Action::ToTray,
    Action::Lock,
    Action::Target,
    Action::FitSelection,
    Action::Delete,
];

/// What can be done besides to several.
const SEVERAL: [Action; 2] = [
    Action::Distribute(Direction::Across),
    Action::Distribute(Direction::Up),
];

/// What can be done on the empty board.
const BOARD: [Action; 5] = [
    Action::Paste,
    Action::AddList,
    Action::SelectAll,
    Action::FitAll,
    Action::ActualSize,
];

/// Shows the menu that is open.
pub(super) fn menu_ui(app: &mut App, ctx: &Context, requests: &mut Vec<Request>) {
    let (Some((at, item)), Some(session)) = (app.menu, &app.session) else {
        return;
    };
    let desk = Desk {
        editor: &session.editor,
        texts: &app.texts,
        look: theme::look(ctx),
        answers: &app.answers,
    };
    let room = ctx.content_rect().height() - 32.0;
    let area = Area::new(Id::unique("board menu"))
        .fixed_pos(at)
        .constrain_to(ctx.content_rect())
        .order(Order::Foreground)
        .show(ctx, |ui| {
            let lines = |ui: &mut Ui| {
                ui.set_width(250.0);
                match item {
                    Some(Item::Tie(_)) => tie_menu_ui(ui, desk),
                    Some(Item::Actor(_)) => lines_ui(ui, desk, (at, true)),
                    None => lines_ui(ui, desk, (at, false)),
                }
            };
            let scroll = ScrollArea::vertical().max_height(room);
            let scroll = scroll.min_scrolled_height(room);
            let frame = Frame::menu(ui.style());
            frame.show(ui, |ui| scroll.show(ui, lines).inner).inner
        });
    let chosen = area.inner;
    let elsewhere =
        ctx.input(|input| input.pointer.any_pressed()) && !area.response.contains_pointer();
    let escaped = ctx.input(|input| input.key_pressed(Key::Escape));
    if !chosen.is_empty() || elsewhere || escaped {
        app.menu = None;
    }
    requests.extend(chosen);
}

/// The lines of the menu of an actor, or of the board at a point; returns what was asked.
fn lines_ui(ui: &mut Ui, desk: Desk<'_>, (at, on_actor): (egui::Pos2, bool)) -> Vec<Request> {
    let mut chosen = Vec::new();
    if !on_actor && entry(ui, desk.texts.of("menu-add-here"), "") {
        let point = kurbo::Point::new(f64::from(at.x), f64::from(at.y));
        chosen.push(Command::AddAt(point).into());
    }
    for action in actions(on_actor, desk) {
        let chords = action.chords();
        let keys = chords.first().map(|chord| chord.text(desk.texts, ui.os()));
        let enabled = action.enabled(desk);
        let clicked = ui.add_enabled_ui(enabled, |ui| {
            entry(ui, &action.text(desk), &keys.unwrap_or_default())
        });
        if clicked.inner {
            chosen.extend(action.request(desk));
        }
    }
    chosen
}

fn actions(on_actor: bool, desk: Desk<'_>) -> Vec<Action> {
    let mut actions = if on_actor {
        ACTOR.to_vec()
    } else {
        BOARD.to_vec()
    };
    if on_actor && desk.editor.selection.actors().count() > 2 {
        actions.extend(SEVERAL);
    }
    if on_actor && Action::NoWish.enabled(desk) {
        let place = actions.iter().position(|it| *it == Action::Wish);
        actions.insert(place.map_or(0, |it| it + 1), Action::NoWish);
    }
    actions
}

fn entry(ui: &mut Ui, text: &str, keys: &str) -> bool {
    let button = egui::Button::new(text)
        .shortcut_text(keys)
        .frame_when_inactive(false)
        .min_size(egui::vec2(ui.available_width(), theme::TOUCH));
    ui.add(button).clicked()
}
