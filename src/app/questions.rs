//! The questions over everything, and what becomes of their answers.

use super::{After, App, Question, follow_up, maps, paths};
use crate::ui::Request;
use crate::ui::style::theme;
use crate::ui::widgets::ask;
use eframe::egui::Context;
use std::path::PathBuf;

/// Shows the question that stands, and acts on its answer.
pub(super) fn question_ui(app: &mut App, ctx: &Context, requests: &mut Vec<Request>) {
    let Some(question) = app.question.take() else {
        return;
    };
    match question {
        Question::Unsaved(after) => unsaved_ui(app, ctx, after, requests),
        Question::Message(title, text, details) => {
            let asked = ask::Ask {
                title: &title,
                text: &text,
                details: &details,
                buttons: &[app.texts.of("close")],
            };
            if ask::ask_ui(ctx, theme::look(ctx), &asked).is_none() {
                app.question = Some(Question::Message(title, text, details));
            }
        }
        Question::Changed(path) => changed_ui(app, ctx, path),
        Question::NoContact(actor, dialog) => {
            follow_up::no_contact_ui(app, ctx, (actor, dialog), requests);
        }
        Question::DeleteMap(map) => maps::delete_ui(app, ctx, map),
        Question::Replace(purpose, path) => paths::replace_ui(app, ctx, purpose, path),
        Question::Path(dialog) => paths::choose_ui(app, ctx, dialog),
    }
}

fn unsaved_ui(app: &mut App, ctx: &Context, after: After, requests: &mut Vec<Request>) {
    let texts = &app.texts;
    let asked = ask::Ask {
        title: texts.of("unsaved-title"),
        text: texts.of("unsaved-text"),
        details: "",
        buttons: &[
            texts.of("unsaved-save"),
            texts.of("unsaved-drop"),
            texts.of("unsaved-stay"),
        ],
    };
    match ask::ask_ui(ctx, theme::look(ctx), &asked) {
        Some(0) => {
            app.after_save = Some(after);
            requests.push(Request::Save);
        }
        Some(1) => {
            app.session = None;
            app.proceed(ctx, after);
        }
        Some(_) => {}
        None => app.question = Some(Question::Unsaved(after)),
    }
}

/// The file changed on the disk since it was opened: nothing is lost whatever is answered.
fn changed_ui(app: &mut App, ctx: &Context, path: PathBuf) {
    let texts = &app.texts;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let text = texts.with("changed-text", &[("name", name.into())]);
    let asked = ask::Ask {
        title: texts.of("changed-title"),
        text: &text,
        details: "",
        buttons: &[
            texts.of("changed-keep-both"),
            texts.of("changed-replace"),
            texts.of("cancel"),
        ],
    };
    match ask::ask_ui(ctx, theme::look(ctx), &asked) {
        Some(0) => {
            let beside = paths::beside(&path, texts.of("changed-word"));
            app.save_to(beside, true);
        }
        Some(1) => app.save_to(path, true),
        Some(_) => app.after_save = None,
        None => app.question = Some(Question::Changed(path)),
    }
}
