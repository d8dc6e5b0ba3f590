//! The windows over everything.

use super::{App, choices, follow_up, maps, presets};
use crate::library;
use crate::ui::style::theme;
use crate::ui::widgets::dialog;
use crate::ui::windows::before_export::before_export_ui;
use crate::ui::windows::start::new_board_ui;
use crate::ui::windows::{
    PanelState, about, ask_link, categories, finder, list, settings, shortcuts, tie_kinds, tie_to,
};
use crate::ui::{Desk, Dialog, Request};
use eframe::egui::Context;

/// Shows the window that is open.
pub(super) fn dialog_ui(app: &mut App, ctx: &Context, requests: &mut Vec<Request>) {
    let look = theme::look(ctx);
    if app.link.is_some() {
        link_ui(app, ctx, requests);
        return;
    }
    let Some(mut dialog) = app.dialog.take() else {
        return;
    };
    match &mut dialog {
        Dialog::Settings => settings_ui(app, ctx, requests),
        Dialog::About => about::about_ui(ctx, &app.texts, look, requests),
        Dialog::NewBoard => {
            let known = library::presets(app.texts.language().code());
            let offered = presets::offered(known, &app.texts);
            new_board_ui(ctx, (&app.texts, look), &offered, requests);
        }
        Dialog::NewMap => maps::new_ui(app, ctx, requests),
        Dialog::Palette
        | Dialog::Sheet
        | Dialog::List(_)
        | Dialog::Categories
        | Dialog::TieKinds
        | Dialog::Export(_)
        | Dialog::TieTo(_) => board_window_ui(app, ctx, &mut dialog, requests),
        Dialog::Matrix | Dialog::Vote | Dialog::PinAnyway(_) => {
            choices::window_ui(app, ctx, &dialog, requests);
        }
        Dialog::Members | Dialog::Meeting(..) | Dialog::Task(..) => {
            if follow_up::window_ui(app, ctx, &dialog, requests) {
                requests.push(Request::CloseDialog);
            }
        }
    }
    app.dialog.get_or_insert(dialog);
}

/// Shows the address of a link before it is opened.
fn link_ui(app: &App, ctx: &Context, requests: &mut Vec<Request>) {
    let (Some(address), Some(session)) = (&app.link, &app.session) else {
        return;
    };
    let desk = Desk {
        editor: &session.editor,
        texts: &app.texts,
        look: theme::look(ctx),
        answers: &app.answers,
    };
    let window = dialog::Window {
        key: "link",
        title: app.texts.of("link-ask-title"),
        close: app.texts.of("close"),
        width: 520.0,
    };
    let ((), closed) = dialog::window_ui(ctx, desk.look, window, |ui| {
        ask_link::ask_link_ui(ui, desk, address, requests);
    });
    if closed {
        requests.push(Request::CloseDialog);
    }
}

fn settings_ui(app: &App, ctx: &Context, requests: &mut Vec<Request>) {
    let values = settings::Settings {
        language: app.texts.language(),
        theme: app.settings.wears(),
        scale: app.settings.scale,
        letter_keys: app.settings.letter_keys,
        wheel_zooms: app.settings.wheel_zooms,
        recent: app.settings.recent.len(),
    };
    settings::settings_ui(ctx, (&app.texts, theme::look(ctx)), &values, requests);
}

/// The windows that need a board.
fn board_window_ui(app: &mut App, ctx: &Context, open: &mut Dialog, requests: &mut Vec<Request>) {
    let open_board = app.session.as_ref().map(|session| &session.editor);
    let desk = Desk {
        editor: open_board.unwrap_or(&app.blank),
        texts: &app.texts,
        look: theme::look(ctx),
        answers: &app.answers,
    };
    match open {
        Dialog::Palette => finder::palette_ui(ctx, desk, &mut app.finder, requests),
        Dialog::TieTo(from) => tie_to::tie_to_ui(ctx, desk, *from, &mut app.tie_to, requests),
        Dialog::Export(format) => before_export_ui(ctx, desk, *format, requests),
        Dialog::Sheet => shortcuts::sheet_ui(ctx, desk, requests),
        _ => framed_ui(ctx, desk, &mut app.panels, open, requests),
    }
}

/// Those whose frame is laid out here.
fn framed_ui(
    ctx: &Context,
    desk: Desk<'_>,
    panels: &mut PanelState,
    open: &mut Dialog,
    requests: &mut Vec<Request>,
) {
    let texts = desk.texts;
    let (key, title, width) = match open {
        Dialog::List(_) => ("list", "list-title", 560.0),
        Dialog::Categories => ("categories", "categories-title", 760.0),
        _ => ("tie-kinds", "tie-kinds-title", 760.0),
    };
    let window = dialog::Window {
        key,
        title: texts.of(title),
        close: texts.of("close"),
        width,
    };
    let ((), closed) = dialog::window_ui(ctx, desk.look, window, |ui| match open {
        Dialog::List(text) => list::list_ui(ui, desk, text, &mut panels.list, requests),
        Dialog::Categories => {
            let cards = library::cards(texts.language().code());
            categories::categories_ui(ui, desk, &cards, &mut panels.categories, requests);
        }
        _ => tie_kinds::tie_kinds_ui(ui, desk, &mut panels.tie_kinds, requests),
    });
    if closed {
        requests.push(Request::CloseDialog);
    }
}
