//! Choosing a file: in the dialog of the system, or in the window of the program where there is none.

use super::{App, Question};
use crate::formats::{Format, FormatId};
use crate::ui::style::theme;
use crate::ui::widgets::ask;
use crate::ui::windows::file_chooser::{Listing, PathAnswer, PathDialog, PathPurpose, path_ui};
use eframe::egui::Context;
use std::path::{Path, PathBuf};

impl App {
    /// Lets the person choose a file.
    pub(super) fn pick(&mut self, purpose: PathPurpose, frame: &eframe::Frame) {
        if !self.options.native_dialogs {
            self.ask_path(purpose);
            return;
        }
        let texts = &self.texts;
        let named = rfd::FileDialog::new().set_title(texts.of(purpose.title()));
        let filtered = |dialog: rfd::FileDialog, format: &Format| {
            dialog.add_filter(texts.of(format.name), format.endings)
        };
        let dialog = purpose.formats().into_iter().fold(named, filtered);
        let dialog = dialog.set_parent(frame);
        let name = self.file_name(purpose);
        let dialog = if name.is_empty() {
            dialog
        } else {
            dialog.set_file_name(name)
        };
        self.jobs.pick(purpose, dialog);
    }

    pub(super) fn ask_path(&mut self, purpose: PathPurpose) {
        let folder = self.path().and_then(Path::parent).map(PathBuf::from);
        let folder = folder
            .or_else(|| std::env::current_dir().ok())
            .unwrap_or_default();
        let dialog = PathDialog::new(purpose, folder, self.file_name(purpose));
        self.question = Some(Question::Path(dialog));
    }

    /// The name that a file to be written gets, if nobody chooses another.
    fn file_name(&self, purpose: PathPurpose) -> String {
        match (&self.session, purpose) {
            (None, _) | (_, PathPurpose::Open) => String::new(),
            (Some(session), PathPurpose::Save) => session.file_name(FormatId::Board.format()),
            (Some(session), PathPurpose::Export(format)) => session.file_name(format.format()),
        }
    }

    /// A file was chosen.
    pub(super) fn picked(&mut self, purpose: PathPurpose, path: PathBuf) {
        let path = with_ending(path, purpose);
        match purpose {
            PathPurpose::Open => self.jobs.open(path),
            PathPurpose::Save => self.save_to(path, true),
            PathPurpose::Export(format) => self.export_to(format, path),
        }
    }
}

/// Shows the window in which a file is chosen, and acts on the answer.
pub(super) fn choose_ui(app: &mut App, ctx: &Context, mut dialog: PathDialog) {
    let look = (&app.texts, theme::look(ctx));
    let (recent, purpose) = (super::start::recent(app), dialog.purpose);
    let mut read = |folder: &Path| listing(folder, purpose);
    match path_ui(ctx, look, &mut dialog, &recent, &mut read) {
        Some(PathAnswer::Chosen(path)) => chosen(app, purpose, path),
        Some(PathAnswer::Cancelled) => app.after_save = None,
        None => app.question = Some(Question::Path(dialog)),
    }
}

/// A path was chosen in the window: what is there is replaced only if that is wanted, as the system's dialogs ask too.
fn chosen(app: &mut App, purpose: PathPurpose, path: PathBuf) {
    let path = with_ending(path, purpose);
    if purpose != PathPurpose::Open && path.exists() {
        app.question = Some(Question::Replace(purpose, path));
    } else {
        app.picked(purpose, path);
    }
}

/// Asks before a file is written over.
pub(super) fn replace_ui(app: &mut App, ctx: &Context, purpose: PathPurpose, path: PathBuf) {
    let texts = &app.texts;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let text = texts.with("replace-text", &[("name", name.into())]);
    let asked = ask::Ask {
        title: texts.of("replace-title"),
        text: &text,
        details: "",
        buttons: &[
            texts.of("cancel"),
            texts.of("replace-yes"),
            texts.of("replace-other"),
        ],
    };
    match ask::ask_ui(ctx, theme::look(ctx), &asked) {
        Some(0) => app.after_save = None,
        Some(1) => app.picked(purpose, path),
        Some(_) => app.ask_path(purpose),
        None => app.question = Some(Question::Replace(purpose, path)),
    }
}

/// A path that ends as its kind of file does, if it is to be written: a board is never put in the place of a photograph.
fn with_ending(path: PathBuf, purpose: PathPurpose) -> PathBuf {
    let formats = purpose.formats();
    let fits = formats.iter().any(|format| format.fits(&path));
    match formats.first() {
        Some(format) if purpose != PathPurpose::Open && !fits => {
            let mut name = path.into_os_string();
            name.push(".");
            name.push(format.ending());
            name.into()
        }
        _ => path,
    }
}

/// A name beside a file that nothing bears yet, such as `tableau (conflit 2026-11-23).ron`.
pub(super) fn beside(path: &Path, word: &str) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let day = jiff::Zoned::now().date();
    let ending = FormatId::Board.format().ending();
    let name = |nth: usize| {
        let again = if nth == 0 {
            String::new()
        } else {
            format!(" {}", nth + 1)
        };
        path.with_file_name(format!("{stem} ({word} {day}{again}).{ending}"))
    };
    (0..100)
        .map(name)
        .find(|path| !path.exists())
        .unwrap_or_else(|| name(100))
}

/// What a folder holds, hidden entries left out.
fn listing(folder: &Path, purpose: PathPurpose) -> Listing {
    let formats = purpose.formats();
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) => {
            return Listing {
                error: error.to_string(),
                ..Listing::default()
            };
        }
    };
    let mut listing = Listing::default();
    for entry in entries.filter_map(Result::ok).take(5000) {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = entry.path();
        if name.starts_with('.') {
            continue;
        }
        if path.is_dir() {
            listing.folders.push(name);
        } else if formats.iter().any(|format| format.fits(&path)) {
            listing.files.push(name);
        }
    }
    listing.folders.sort_by_key(|name| name.to_lowercase());
    listing.files.sort_by_key(|name| name.to_lowercase());
    listing
}
