//! The menu that opens on the map: of an actor, or of the board.

use super::App;
use crate::editor::{Command, Direction};
use crate::ui::action::Action;
use crate::ui::{Desk, Request, theme};
use eframe::egui::{self, Area, Context, Frame, Id, Key, Order};

/// What can be done to an actor.
const ACTOR: [Action; 9] = [
    Action::Rename,
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
    let (Some((at, actor)), Some(session)) = (app.menu, &app.session) else {
        return;
    };
    let desk = Desk {
        editor: &session.editor,
        texts: &app.texts,
        look: theme::look(ctx),
    };
    let mut chosen = Vec::new();
    let area = Area::new(Id::unique("board menu"))
        .fixed_pos(at)
        .constrain_to(ctx.content_rect())
        .order(Order::Foreground)
        .show(ctx, |ui| {
            Frame::menu(ui.style()).show(ui, |ui| {
                ui.set_width(250.0);
                if actor.is_none() && entry(ui, app.texts.of("menu-add-here"), "") {
                    let point = kurbo::Point::new(f64::from(at.x), f64::from(at.y));
                    chosen.push(Command::AddAt(point).into());
                }
                for action in actions(actor.is_some(), desk) {
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
            });
        });
    let elsewhere =
        ctx.input(|input| input.pointer.any_pressed()) && !area.response.contains_pointer();
    let escaped = ctx.input(|input| input.key_pressed(Key::Escape));
    if !chosen.is_empty() || elsewhere || escaped {
        app.menu = None;
    }
    requests.extend(chosen);
}

fn actions(on_actor: bool, desk: Desk<'_>) -> Vec<Action> {
    let mut actions = if on_actor {
        ACTOR.to_vec()
    } else {
        BOARD.to_vec()
    };
    if on_actor && desk.editor.selection.len() > 2 {
        actions.extend(SEVERAL);
    }
    actions
}

fn entry(ui: &mut egui::Ui, text: &str, keys: &str) -> bool {
    let button = egui::Button::new(text)
        .shortcut_text(keys)
        .frame_when_inactive(false)
        .min_size(egui::vec2(ui.available_width(), theme::TOUCH));
    ui.add(button).clicked()
}
