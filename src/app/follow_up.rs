//! The windows of members, meetings and what follows; and the question before what nobody is to do.

use super::{App, Question};
use crate::editor::Command;
use crate::library;
use crate::model::ActorId;
use crate::ui::style::theme;
use crate::ui::widgets::{ask, dialog};
use crate::ui::windows::{meeting, members, task_form};
use crate::ui::{Desk, Dialog, Request};
use eframe::egui::Context;

/// Asks before a meeting or a step is written down about an actor whom nobody is to contact.
pub(super) fn no_contact_ui(
    app: &mut App,
    ctx: &Context,
    (actor, dialog): (ActorId, Dialog),
    requests: &mut Vec<Request>,
) {
    let board = app.editor().map(crate::editor::Editor::board);
    let name = board
        .and_then(|it| it.actor(actor))
        .map(|it| it.name.as_str());
    let texts = &app.texts;
    let named = [("name", name.unwrap_or_default().into())];
    let (title, text) = (
        texts.with("no-contact-title", &named),
        texts.with("no-contact-text", &named),
    );
    let asked = ask::Ask {
        title: &title,
        text: &text,
        details: "",
        buttons: &[
            texts.of("no-contact-refrain"),
            texts.of("no-contact-anyway"),
            texts.of("no-contact-card"),
        ],
    };
    match ask::ask_ui(ctx, theme::look(ctx), &asked) {
        Some(0) => {}
        Some(1) => app.open_dialog(dialog),
        Some(_) => requests.extend([Command::go_to(actor).into(), Request::Card]),
        None => app.question = Some(Question::NoContact(actor, dialog)),
    }
}

/// Shows one of the windows; tells whether it was closed.
pub(super) fn window_ui(
    app: &mut App,
    ctx: &Context,
    open: &Dialog,
    requests: &mut Vec<Request>,
) -> bool {
    let open_board = app.session.as_ref().map(|session| &session.editor);
    let desk = Desk {
        editor: open_board.unwrap_or(&app.blank),
        texts: &app.texts,
        look: theme::look(ctx),
        answers: &app.answers,
    };
    let title = title(desk, open);
    let window = |key, width| dialog::Window {
        key,
        title: &title,
        close: desk.texts.of("close"),
        width,
    };
    let (look, panels) = (desk.look, &mut app.panels);
    let ((), closed) = match open {
        Dialog::Meeting(..) => {
            let cards = library::cards(desk.texts.language().code());
            let state = &mut panels.meeting;
            dialog::window_ui(ctx, look, window("meeting", 920.0), |ui| {
                meeting::meeting_ui(ui, desk, &cards, state, requests);
            })
        }
        Dialog::Task(..) => dialog::window_ui(ctx, look, window("task", 560.0), |ui| {
            task_form::task_ui(ui, desk, &mut panels.task, requests);
        }),
        _ => dialog::window_ui(ctx, look, window("members", 560.0), |ui| {
            members::members_ui(ui, desk, &mut panels.members, requests);
        }),
    };
    closed
}

fn title(desk: Desk<'_>, open: &Dialog) -> String {
    let (texts, board) = (desk.texts, desk.editor.board());
    let (key, actor) = match open {
        Dialog::Meeting(actor, None) => ("meeting-title", *actor),
        Dialog::Meeting(actor, Some(_)) => ("meeting-title-edit", *actor),
        Dialog::Task(actor, None) => ("task-title", *actor),
        Dialog::Task(actor, Some(_)) => ("task-title-edit", *actor),
        _ => return texts.of("members-title").to_owned(),
    };
    let name = board.actor(actor).map_or("", |it| it.name.as_str());
    texts.with(key, &[("name", name.into())])
}
