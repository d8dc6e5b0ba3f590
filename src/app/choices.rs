//! The windows in which a group weighs whom to ally with.

use super::App;
use crate::ui::left::priorities;
use crate::ui::style::theme;
use crate::ui::widgets::dialog;
use crate::ui::windows::{matrix, vote};
use crate::ui::{Desk, Dialog, Request};
use eframe::egui::Context;

/// Shows one of the windows.
pub(super) fn window_ui(app: &mut App, ctx: &Context, open: &Dialog, requests: &mut Vec<Request>) {
    let open_board = app.session.as_ref().map(|session| &session.editor);
    let desk = Desk {
        editor: open_board.unwrap_or(&app.blank),
        texts: &app.texts,
        look: theme::look(ctx),
        answers: &app.answers,
    };
    let window = |key, title, width| dialog::Window {
        key,
        title: desk.texts.of(title),
        close: desk.texts.of("close"),
        width,
    };
    let (look, panels) = (desk.look, &mut app.panels);
    let ((), closed) = match open {
        Dialog::PinAnyway(actor) => return priorities::ask_ui(ctx, desk, *actor, requests),
        Dialog::Matrix => {
            let window = window("matrix", "needs-matrix", 1360.0);
            dialog::window_ui(ctx, look, window, |ui| {
                matrix::matrix_ui(ui, desk, &mut panels.matrix, requests);
            })
        }
        _ => dialog::window_ui(ctx, look, window("vote", "vote-title", 980.0), |ui| {
            vote::vote_ui(ui, desk, &mut panels.vote, requests);
        }),
    };
    if closed {
        requests.push(Request::CloseDialog);
    }
}
