//! Carrying out what the interface asks for.

use super::{After, App, Copied, Question, maps};
use crate::editor::Command;
use crate::i18n::Texts;
use crate::ui::panels::list;
use crate::ui::panels::members::MembersState;
use crate::ui::panels::resources::matrix::MatrixState;
use crate::ui::path::PathPurpose;
use crate::ui::{Carried, Dialog, Request, links};
use crate::{explain, file};
use eframe::egui;

/// Carries out one request.
pub(super) fn request(app: &mut App, ctx: &egui::Context, request: Request) {
    match request {
        Request::Command(Command::Delete) => delete(app),
        Request::Command(command) => {
            if matches!(command, Command::ShowMap(_) | Command::AddMap(_)) {
                // What is being typed belongs to the map that is left.
                ctx.memory_mut(egui::Memory::stop_text_input);
            }
            if let Some(editor) = app.editor_mut() {
                editor.run(command);
            }
        }
        Request::New(_)
        | Request::Open
        | Request::OpenPath(_)
        | Request::OpenExample(_)
        | Request::Start
        | Request::Quit => leave(app, ctx, request),
        Request::Save => app.save(),
        Request::SaveAs => want(app, PathPurpose::Save),
        Request::Export(format) => want(app, PathPurpose::Export(format)),
        Request::ForgetRecent => app.settings.recent.clear(),
        Request::Speak(_)
        | Request::Wear(_)
        | Request::Scale(_)
        | Request::LetterKeys(_)
        | Request::WheelZooms(_)
        | Request::Panel(_) => set(app, ctx, &request),
        Request::Copy | Request::Cut | Request::Paste | Request::CopyText(_) => {
            clipboard(app, ctx, request);
        }
        Request::AskLink(address) => ask_link(app, address),
        Request::OpenLink(address) => open_link(app, &address),
        Request::TogglePanels => app.panels_shown = !app.panels_shown,
        Request::ToggleFullScreen => {
            let full = ctx.input(|input| input.viewport().fullscreen.unwrap_or(false));
            ctx.send_viewport_cmd(egui::ViewportCommand::Fullscreen(!full));
        }
        Request::Show(dialog) => show(app, dialog),
        Request::CloseDialog => {
            app.dialog = None;
            app.link = None;
        }
        Request::Carry(carried) => app.carried = Some(carried),
        Request::Say(text) => app.toasts.say(text),
        Request::OpenCard(actor) => {
            (app.panels_shown, app.card_shown) = (true, true);
            if let Some(editor) = app.editor_mut() {
                editor.run(Command::GoTo(actor));
            }
        }
        Request::Study(study) => app.study(study),
        Request::WriteNote(tie) => app.write_note(tie),
        Request::SayDone(text) => {
            let undo = app.texts.of("undo").to_owned();
            app.toasts.offer(text, undo, Command::Undo.into());
        }
        Request::Card => (app.panels_shown, app.card_shown) = (true, true),
        Request::StopAnswers => app.clerk.stop(),
        Request::ResumeAnswers => app.clerk.resume(),
        Request::NameMap(map) => maps::name(app, map),
        Request::AskDeleteMap(map) => app.question = Some(Question::DeleteMap(map)),
    }
}

/// Lets a file be chosen once the frame is drawn, if a board is open.
fn want(app: &mut App, purpose: PathPurpose) {
    app.wanted = app.session.is_some().then_some(purpose);
}

/// Deletes the selection, says so, and offers to undo it.
fn delete(app: &mut App) {
    let Some(editor) = app.editor_mut() else {
        return;
    };
    let (actors, ties) = (editor.selection.actors.len(), editor.selection.ties.len());
    editor.run(Command::Delete);
    let (key, count) = if actors > 0 {
        ("deleted", actors)
    } else {
        ("deleted-ties", ties)
    };
    if count > 0 {
        let said = app.texts.with(key, &[("count", count.into())]);
        let undo = app.texts.of("undo").to_owned();
        app.toasts.offer(said, undo, Command::Undo.into());
    }
}

/// What leaves the board that is open.
fn leave(app: &mut App, ctx: &egui::Context, request: Request) {
    let after = match request {
        Request::New(preset) => After::New(preset),
        Request::Open => After::Open,
        Request::OpenPath(path) => After::OpenPath(path),
        Request::OpenExample(key) => After::OpenExample(key),
        Request::Start => After::Start,
        _ => After::Quit,
    };
    app.dialog = None;
    app.leave_board(ctx, after);
}

fn set(app: &mut App, ctx: &egui::Context, request: &Request) {
    match request {
        Request::Speak(language) => {
            language.code().clone_into(&mut app.settings.language);
            app.texts = Texts::new(*language);
        }
        Request::Wear(choice) => {
            app.settings.wear(*choice);
            app.wear(ctx);
        }
        Request::Scale(scale) => {
            let (least, most) = (
                *super::settings::SCALES.start(),
                *super::settings::SCALES.end(),
            );
            app.settings.scale = scale.clamp(least, most);
            ctx.set_zoom_factor(app.settings.scale);
        }
        Request::LetterKeys(on) => app.settings.letter_keys = *on,
        Request::WheelZooms(on) => app.settings.wheel_zooms = *on,
        Request::Panel(panel) => {
            app.panel = *panel;
            app.panels_shown = true;
            app.settings.open(*panel);
        }
        _ => {}
    }
}

fn show(app: &mut App, dialog: Dialog) {
    match &dialog {
        Dialog::Palette => app.palette.forget(),
        Dialog::List(_) => app.panels.list = list::ListState::default(),
        Dialog::Matrix => app.panels.matrix = MatrixState::default(),
        Dialog::NewMap => maps::choose(app),
        _ => {}
    }
    app.menu = None;
    match super::follow_up::forbidden(app, &dialog) {
        Some(actor) => app.question = Some(Question::NoContact(actor, dialog)),
        None => app.open_dialog(dialog),
    }
}

impl App {
    /// Opens a window, ready to be written in.
    pub(super) fn open_dialog(&mut self, dialog: Dialog) {
        if let Some(session) = &self.session {
            let (editor, texts) = (&session.editor, &self.texts);
            match &dialog {
                Dialog::Meeting(actor, id) => {
                    self.panels.meeting.begin(editor, texts, *actor, *id);
                }
                Dialog::Task(actor, id) => self.panels.task.begin(editor, texts, *actor, *id),
                Dialog::Members => self.panels.members = MembersState::default(),
                _ => {}
            }
        }
        self.dialog = Some(dialog);
    }
}

fn ask_link(app: &mut App, address: String) {
    match links::check(&address) {
        Ok(_) => app.link = Some(address),
        Err(problem) => app.toasts.say(app.texts.of(problem.key()).to_owned()),
    }
}

/// Opens an address that the person has seen; checked once more, since nothing else may reach the browser.
fn open_link(app: &mut App, address: &str) {
    app.link = None;
    match links::check(address) {
        Ok(url) => app.jobs.browse(url.into()),
        Err(problem) => app.toasts.say(app.texts.of(problem.key()).to_owned()),
    }
}

fn clipboard(app: &mut App, ctx: &egui::Context, request: Request) {
    match request {
        Request::CopyText(text) => ctx.copy_text(text),
        Request::Paste => ctx.send_viewport_cmd(egui::ViewportCommand::RequestPaste),
        _ => {
            let Some(editor) = app.editor_mut() else {
                return;
            };
            if editor.selection.actors.is_empty() {
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
        Err(_) => show(app, Dialog::List(text.to_owned())),
    }
}

/// Something carried from a panel was let go.
pub(super) fn drop_carried(app: &mut App, carried: Carried, at: kurbo::Point) {
    let Some(editor) = app.editor_mut() else {
        return;
    };
    let board_point = editor.view.camera.to_board(at);
    match carried {
        Carried::Suggestion(name, category) => {
            let (x, y) = crate::scene::build::values_at(editor.map(), board_point);
            let newcomer = crate::editor::Newcomer {
                name,
                category,
                x: Some(x),
                y: Some(y),
            };
            editor.run(Command::Add(vec![newcomer]));
        }
        Carried::Actor(actor) => {
            if let Some(edit) = editor.placing_at(actor, at) {
                let label =
                    crate::editor::Label::on(crate::editor::Act::Place, editor.board(), &[actor]);
                editor.run(Command::Do(label, vec![edit]));
                editor.run(Command::Select(vec![actor]));
            }
        }
    }
}
