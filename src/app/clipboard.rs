//! Copying, cutting and pasting.

use super::{App, Copied, opening};
use crate::editor::Command;
use crate::ui::{Dialog, Request};
use crate::{explain, file};
use eframe::egui;

/// Carries out what concerns the clipboard.
pub(super) fn request(app: &mut App, ctx: &egui::Context, request: Request) {
    match request {
        Request::CopyText(text) => ctx.copy_text(text),
        Request::Paste => ctx.send_viewport_cmd(egui::ViewportCommand::RequestPaste),
        _ => {
            let Some(editor) = app.editor_mut() else {
                return;
            };
            if editor.selection.actors().next().is_none() {
                return;
            }
            let copied = Copied::new(editor.excerpt());
            if request == Request::Cut {
                editor.run(Command::Delete);
            }
            ctx.copy_text(copied.text.clone());
            app.copied = Some(copied);
        }
    }
}

/// What the clipboard held is pasted: actors of a board as such, anything else as a list of names.
pub(super) fn paste(app: &mut App, text: &str) {
    let known = app.copied.as_ref().and_then(|it| it.whole(text)).cloned();
    let Some(editor) = app.editor_mut() else {
        return;
    };
    if let Some(board) = known {
        editor.run(Command::Paste(Box::new(board)));
        return;
    }
    match file::read(text.as_bytes()) {
        Ok(opened) => editor.run(Command::Paste(Box::new(opened.board))),
        Err(error @ (file::FileError::Damaged { .. } | file::FileError::Newer { .. }))
            if text.contains("format: \"alliage\"") =>
        {
            let said = explain::file_error(&app.texts, &error);
            app.toasts.say(said);
        }
        Err(_) if text.trim().is_empty() => {}
        Err(_) => opening::show(app, Dialog::List(text.to_owned())),
    }
}
