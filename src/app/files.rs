//! Files: opening, saving, leaving, and what is asked meanwhile.

use super::jobs::{Done, OpenError, Save, Saving};
use super::session::Session;
use super::{After, App, Question};
use crate::formats::Unread;
use crate::store::{Fingerprint, SaveError, Saved};
use crate::ui::Request;
use crate::ui::right::InspectorState;
use crate::ui::windows::file_chooser::PathPurpose;
use crate::{explain, file, library, store_words};
use eframe::egui;
use std::path::{Path, PathBuf};

/// Files dropped on the window are opened.
pub(super) fn dropped(ui: &egui::Ui, requests: &mut Vec<Request>) {
    let dropped = ui.input(|input| input.raw.dropped_files.clone());
    let paths = dropped.iter().map(|file| PathBuf::from(file.path()));
    requests.extend(paths.take(1).map(Request::OpenPath));
}

impl App {
    /// Saves to the file the board came from, or asks for one.
    pub(super) fn save(&mut self) {
        match self.path().map(Path::to_owned) {
            Some(path) => self.save_to(path, false),
            None => self.wanted = Some(PathPurpose::Save),
        }
    }

    /// Saves to a file; `anew` when the person chose it just now, so that what is there may be replaced.
    pub(super) fn save_to(&mut self, path: PathBuf, anew: bool) {
        let Some(session) = &mut self.session else {
            return;
        };
        if session.saving.is_some() {
            session.again = true;
            return;
        }
        let state = session.editor.document.state();
        session.saving = Some(state);
        let save = Save {
            expected: session.seen.filter(|_| !anew),
            board: session.editor.board().clone(),
            saving: Saving {
                session: session.serial,
                path,
                state,
            },
        };
        self.jobs.save(save, self.options.folders.clone());
    }

    /// Something on a thread came to an end.
    pub(super) fn done(&mut self, ctx: &egui::Context, done: Done) {
        match done {
            Done::Picked(purpose, Some(path)) => self.picked(purpose, path),
            Done::Picked(_, None) => self.after_save = None,
            Done::NoDialogs(purpose) => self.ask_path(purpose),
            Done::Opened(path, result) => self.opened(path, *result),
            Done::Saved(saving, result) => self.saved(ctx, saving, result),
            Done::Exported(format, path, result) => self.exported(format, &path, result),
            Done::Theme(theme) => {
                if let Some(theme) = theme {
                    ctx.options_mut(|options| options.fallback_theme = theme);
                }
            }
            Done::WorkedOut(question, asked, outcome) => {
                self.answers.take(question, asked, outcome);
            }
            Done::Browsed(Ok(())) => {}
            Done::Browsed(Err(_)) => {
                self.toasts.say(self.texts.of("link-not-opened").to_owned());
            }
        }
    }

    pub(super) fn tell_save_error(&mut self, error: &SaveError) {
        let title = self.texts.of("file-not-saved").to_owned();
        let text = store_words::save_error(&self.texts, error);
        self.question = Some(Question::Message(title, text, String::new()));
    }

    fn opened(&mut self, path: PathBuf, result: Result<(file::Opened, Fingerprint), OpenError>) {
        match result {
            // Something was written on the board while the file was being read.
            Ok(_) if self.session.as_ref().is_some_and(|it| !it.saved()) => {
                self.question = Some(Question::Unsaved(After::OpenPath(path)));
            }
            Ok((opened, seen)) => self.begin_with(&path, opened, seen),
            Err(error) => {
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                let title = self.texts.with("file-not-opened", &[("name", name.into())]);
                let text = match &error {
                    OpenError::Read(error) => store_words::read_error(&self.texts, error),
                    OpenError::File(Unread::Refused(error)) => {
                        explain::file_error(&self.texts, error)
                    }
                    OpenError::File(Unread::Cancelled(_)) => return,
                };
                self.question = Some(Question::Message(title, text, String::new()));
            }
        }
    }

    fn begin_with(&mut self, path: &Path, opened: file::Opened, seen: Fingerprint) {
        // The next start may happen in another folder.
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        let (session, repairs) = Session::opened(path.clone(), opened, seen);
        self.settings.remember(&path, &session.title());
        self.begin(session);
        if !repairs.is_empty() {
            let lines = repairs.iter().map(|it| explain::repair(&self.texts, it));
            let details = lines.collect::<Vec<_>>().join("\n");
            let title = explain::repairs_summary(&self.texts, &repairs);
            let text = self.texts.of("file-repaired").to_owned();
            self.question = Some(Question::Message(title, text, details));
        }
    }

    /// Shows a board.
    pub(super) fn begin(&mut self, session: Session) {
        self.session = Some(session);
        self.canvas = crate::ui::canvas::Canvas::default();
        self.carried = None;
        self.dialog = None;
        self.menu = None;
        self.panels = crate::ui::windows::PanelState::default();
        self.maps = crate::ui::bars::tabs::MapTabs::default();
        self.inspector = InspectorState::default();
    }

    /// Opens a file before the first frame, so that the window never shows anything else.
    pub(super) fn open_now(&mut self, path: PathBuf) {
        let result = super::jobs::open(&path);
        self.opened(path, result);
    }

    fn saved(&mut self, ctx: &egui::Context, saving: Saving, result: Result<Saved, SaveError>) {
        let open = self.session.as_mut();
        let Some(session) = open.filter(|it| it.serial == saving.session) else {
            // Its board was left meanwhile; only a failure is still news.
            if let Err(error) = &result {
                self.tell_save_error(error);
            }
            return;
        };
        session.saving = None;
        let again = std::mem::take(&mut session.again);
        match result {
            Ok(saved) => {
                session.saved_to(&saving.path, saving.state, saved.fingerprint);
                let title = session.title();
                self.settings.remember(&saving.path, &title);
                self.keep_settings();
            }
            Err(error) => return self.not_saved(saving.path, &error),
        }
        if again {
            self.save();
        } else if let Some(after) = self.after_save.take() {
            self.proceed(ctx, after);
        }
    }

    /// The board that is open could not be saved.
    fn not_saved(&mut self, path: PathBuf, error: &SaveError) {
        if matches!(error, SaveError::ChangedOnDisk { .. }) {
            if let Some(session) = &mut self.session {
                session.failed = true;
            }
            self.question = Some(Question::Changed(path));
            return;
        }
        if let Some(session) = &mut self.session {
            session.failed = true;
            session.why = store_words::save_error(&self.texts, error);
        }
        self.after_save = None;
        self.tell_save_error(error);
    }

    /// Does something that leaves the board, or asks first when it is not saved.
    pub(super) fn leave_board(&mut self, ctx: &egui::Context, after: After) {
        if self.session.as_ref().is_none_or(Session::saved) {
            self.proceed(ctx, after);
        } else {
            self.question = Some(Question::Unsaved(after));
        }
    }

    /// The window is to be closed: only if nothing is lost by it.
    pub(super) fn leave_if_saved(&mut self, ctx: &egui::Context) {
        let saving = self.session.as_ref().is_some_and(|it| it.saving.is_some());
        if self.session.as_ref().is_none_or(Session::saved) && !saving {
            return;
        }
        ctx.send_viewport_cmd(egui::ViewportCommand::CancelClose);
        if saving {
            self.after_save = Some(After::Quit);
        } else {
            self.question = Some(Question::Unsaved(After::Quit));
        }
    }

    pub(super) fn proceed(&mut self, ctx: &egui::Context, after: After) {
        match after {
            After::Quit => {
                self.leaving = true;
                ctx.send_viewport_cmd(egui::ViewportCommand::Close);
            }
            After::Start => self.session = None,
            After::New(preset) => {
                let board = library::board(self.texts.language().code(), &preset);
                self.begin(Session::fresh(board));
            }
            After::Open => self.wanted = Some(PathPurpose::Open),
            After::OpenPath(path) => self.jobs.open(path),
            After::OpenExample(key) => self.open_example(&key),
        }
    }

    fn open_example(&mut self, key: &str) {
        let example = library::examples().iter().find(|known| known.key == key);
        let Some(example) = example else {
            return;
        };
        match file::read(example.text.as_bytes()) {
            Ok(opened) => self.begin(Session::fresh(opened.board)),
            Err(error) => ::log::error!("example {key}: {error}"),
        }
    }

    /// The title of the window.
    pub(super) fn tell_title(&mut self, ctx: &egui::Context) {
        let name = self.texts.of("app-name");
        let title = match &self.session {
            Some(session) => {
                let mark = if session.saved() { "" } else { "● " };
                format!("{mark}{} — {name}", session.title())
            }
            None => name.to_owned(),
        };
        if title != self.title {
            ctx.send_viewport_cmd(egui::ViewportCommand::Title(title.clone()));
            self.title = title;
        }
    }
}
