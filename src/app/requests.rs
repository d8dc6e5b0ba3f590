//! Carrying out what the interface asks for.

use super::{After, App, Question, clipboard, maps, opening};
use crate::editor::Command;
use crate::i18n::Texts;
use crate::ui::Request;
use crate::ui::windows::file_chooser::PathPurpose;
use crate::ui::words::address;
use eframe::egui;

/// Carries out one request.
pub(super) fn request(app: &mut App, ctx: &egui::Context, request: Request) {
    match request {
        Request::Command(command) => run(app, ctx, command),
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
        | Request::TogglePanels
        | Request::ToggleFullScreen
        | Request::Panel(_) => set(app, ctx, &request),
        Request::Copy | Request::Cut | Request::Paste | Request::CopyText(_) => {
            clipboard::request(app, ctx, request);
        }
        Request::AskLink(address) => ask_link(app, address),
        Request::OpenLink(address) => open_link(app, &address),
        Request::Show(dialog) => opening::show(app, dialog),
        Request::CloseDialog => (app.dialog, app.link) = (None, None),
        Request::Carry(carried) => app.carried = Some(carried),
        Request::Say(text) => app.toasts.say(text),
        Request::OpenCard(_) | Request::WriteNote(_) | Request::Card => card(app, ctx, &request),
        Request::SayDone(text) => app.say_done(text),
        Request::StopAnswer(question) => app.answers.stop(question),
        Request::ResumeAnswer(question) => app.answers.resume(question),
        Request::NameMap(map) => maps::name(app, map),
        Request::AskDeleteMap(map) => app.question = Some(Question::DeleteMap(map)),
    }
}

/// Gives a command to the editor.
fn run(app: &mut App, ctx: &egui::Context, command: Command) {
    match command {
        Command::Delete => return delete(app),
        Command::ShowMap(_) | Command::AddMap(_) => {
            // What is being typed belongs to the map that is left.
            ctx.memory_mut(egui::Memory::stop_text_input);
        }
        _ => {}
    }
    if let Some(editor) = app.editor_mut() {
        editor.run(command);
    }
}

fn toggle_full_screen(ctx: &egui::Context) {
    let full = ctx.input(|input| input.viewport().fullscreen.unwrap_or(false));
    ctx.send_viewport_cmd(egui::ViewportCommand::Fullscreen(!full));
}

impl App {
    /// Says what was done, and offers to undo it.
    pub(super) fn say_done(&mut self, text: String) {
        let undo = self.texts.of("undo").to_owned();
        self.toasts.offer(text, undo, Command::Undo.into());
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
    let (actors, ties) = (
        editor.selection.actors().count(),
        editor.selection.ties().count(),
    );
    editor.run(Command::Delete);
    let (key, count) = if actors > 0 {
        ("deleted", actors)
    } else {
        ("deleted-ties", ties)
    };
    if count > 0 {
        let said = app.texts.with(key, &[("count", count.into())]);
        app.say_done(said);
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

/// Brings a card forward.
fn card(app: &mut App, ctx: &egui::Context, request: &Request) {
    (app.panels_shown, app.card_shown) = (true, true);
    match request {
        Request::OpenCard(actor) => run(app, ctx, Command::go_to(*actor)),
        Request::WriteNote(tie) => app.write_note(*tie),
        _ => {}
    }
}

/// What is set for the window, and mostly kept in the settings.
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
        Request::TogglePanels => app.panels_shown = !app.panels_shown,
        Request::ToggleFullScreen => toggle_full_screen(ctx),
        _ => {}
    }
}

fn ask_link(app: &mut App, address: String) {
    match address::check(&address) {
        Ok(_) => app.link = Some(address),
        Err(problem) => app.toasts.say(app.texts.of(problem.key()).to_owned()),
    }
}

/// Opens an address that the person has seen; checked once more, since nothing else may reach the browser.
fn open_link(app: &mut App, address: &str) {
    app.link = None;
    match address::check(address) {
        Ok(url) => app.jobs.browse(url.into()),
        Err(problem) => app.toasts.say(app.texts.of(problem.key()).to_owned()),
    }
}
