//! Choosing a file within the window, for when the system offers no file dialog.

use super::start::Recent;
use crate::formats::{Format, FormatId};
use crate::i18n::Texts;
use crate::scene::icons::glyph;
use crate::scene::look::Look;
use crate::ui::widgets::dialog::{Window, opens, window_ui};
use crate::ui::widgets::{
    Entry, Field, entry, heading, hint, icon_button, notice, primary_button, text_field, typing,
};
use egui::{Context, Id, Ui};
use std::path::{Path, PathBuf};

/// What the file is chosen for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathPurpose {
    /// To be opened: it must be there.
    Open,
    /// To be written as the file of the board.
    Save,
    /// To be written in a format besides.
    Export(FormatId),
}

impl PathPurpose {
    /// The formats that the file can have.
    pub fn formats(self) -> Vec<&'static Format> {
        let all = FormatId::ALL.iter().map(|it| it.format());
        match self {
            Self::Open => all.filter(|it| it.opens().is_some()).collect(),
            Self::Save => vec![FormatId::Board.format()],
            Self::Export(format) => vec![format.format()],
        }
    }

    /// The key of the title of the window in which the file is chosen.
    pub fn title(self) -> &'static str {
        match self {
            Self::Open => "file-open",
            Self::Save => FormatId::Board.format().title,
            Self::Export(format) => format.format().title,
        }
    }
}

/// What a folder holds, by name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Listing {
    /// The folders in it.
    pub folders: Vec<String>,
    /// The files in it that can be chosen.
    pub files: Vec<String>,
    /// Why it could not be read, or nothing.
    pub error: String,
}

/// A file being chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathDialog {
    /// What for.
    pub purpose: PathPurpose,
    folder: PathBuf,
    name: String,
    listing: Option<Listing>,
}

/// How the choice ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PathAnswer {
    /// With this file.
    Chosen(PathBuf),
    /// With none.
    Cancelled,
}

impl PathDialog {
    /// Begins to choose in a folder, with a name to begin with.
    pub fn new(purpose: PathPurpose, folder: PathBuf, name: impl Into<String>) -> Self {
        Self {
            purpose,
            folder,
            name: name.into(),
            listing: None,
        }
    }

    /// The file that the field names; a path from the root replaces the folder.
    fn path(&self) -> Option<PathBuf> {
        let name = self.name.trim();
        (!name.is_empty()).then(|| self.folder.join(name))
    }

    fn enter(&mut self, folder: PathBuf) {
        self.folder = folder;
        self.listing = None;
    }
}

/// Shows the dialog. `read` lists a folder; it is called once for each folder entered.
pub fn path_ui(
    ctx: &Context,
    (texts, look): (&Texts, &Look),
    dialog: &mut PathDialog,
    recent: &[Recent],
    read: &mut dyn FnMut(&Path) -> Listing,
) -> Option<PathAnswer> {
    let window = Window {
        key: "path",
        title: texts.of(dialog.purpose.title()),
        close: texts.of("cancel"),
        width: 620.0,
    };
    if dialog.listing.is_none() {
        dialog.listing = Some(read(&dialog.folder));
    }
    let (answer, closed) = window_ui(ctx, look, window, |ui| {
        let answer = field_ui(ui, texts, look, dialog);
        let listed = folder_ui(ui, texts, look, dialog);
        let known = if dialog.purpose == PathPurpose::Open {
            recent_ui(ui, texts, look, recent)
        } else {
            None
        };
        answer.or(listed).or(known)
    });
    answer
        .map(PathAnswer::Chosen)
        .or(closed.then_some(PathAnswer::Cancelled))
}

fn field_ui(ui: &mut Ui, texts: &Texts, look: &Look, dialog: &mut PathDialog) -> Option<PathBuf> {
    notice(ui, look, |ui| {
        ui.set_width(ui.available_width());
        ui.add(egui::Label::new(texts.of("path-why")).wrap());
    });
    ui.add_space(6.0);
    let field = Field::new(texts.of("path-field"), texts.of("path-field-hint"), "path");
    let response = text_field(ui, look, field, &mut dialog.name);
    if opens(ui.ctx(), Id::unique("path-field")) {
        typing::give(&response);
    }
    let entered = typing::entered(&response);
    let path = dialog.path();
    let words = match dialog.purpose {
        PathPurpose::Open => "path-do-open",
        PathPurpose::Save | PathPurpose::Export(_) => "path-do-save",
    };
    let button = ui.add_enabled_ui(path.is_some(), |ui| {
        primary_button(ui, look, None, texts.of(words))
    });
    path.filter(|_| button.inner.clicked() || entered)
}

/// What is in the folder; tells which file was clicked, when it is to be opened.
fn folder_ui(ui: &mut Ui, texts: &Texts, look: &Look, dialog: &mut PathDialog) -> Option<PathBuf> {
    heading(ui, look, texts.of("path-folder"));
    let mut goes_to = None;
    ui.horizontal(|ui| {
        let parent = dialog.folder.parent().map(Path::to_owned);
        ui.add_enabled_ui(parent.is_some(), |ui| {
            if icon_button(ui, look, glyph::ARROW_UP, texts.of("path-up")).clicked() {
                goes_to = parent;
            }
        });
        hint(ui, look, &dialog.folder.display().to_string());
    });
    let listing = dialog.listing.clone().unwrap_or_default();
    if !listing.error.is_empty() {
        hint(ui, look, &listing.error);
    }
    ui.spacing_mut().item_spacing.y = 2.0;
    for name in &listing.folders {
        if line_ui(ui, look, glyph::FOLDER_OPEN, name, "") {
            goes_to = Some(dialog.folder.join(name));
        }
    }
    let mut chosen = None;
    for name in &listing.files {
        if line_ui(ui, look, glyph::FILE_TEXT, name, "") {
            dialog.name.clone_from(name);
            chosen = Some(dialog.folder.join(name));
        }
    }
    if listing.folders.is_empty() && listing.files.is_empty() && listing.error.is_empty() {
        hint(ui, look, texts.of("path-empty"));
    }
    if let Some(folder) = goes_to {
        dialog.enter(folder);
    }
    // To be written over, a file must be named and the button pressed: a click alone is no consent.
    chosen.filter(|_| dialog.purpose == PathPurpose::Open)
}

fn recent_ui(ui: &mut Ui, texts: &Texts, look: &Look, recent: &[Recent]) -> Option<PathBuf> {
    if recent.is_empty() {
        return None;
    }
    heading(ui, look, texts.of("start-recent"));
    let clicked = recent.iter().find(|known| {
        line_ui(
            ui,
            look,
            glyph::CLOCK_COUNTER_CLOCKWISE,
            &known.name,
            &known.when,
        )
    });
    clicked.map(|known| known.path.clone())
}

fn line_ui(ui: &mut Ui, look: &Look, icon: char, text: &str, note: &str) -> bool {
    let shown = Entry {
        icon: Some(icon),
        text,
        note,
        ..Entry::default()
    };
    entry(ui, look, shown).clicked()
}
