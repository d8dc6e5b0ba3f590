//! One board that is open: its editor, the file it came from, and whether it is saved there.

use crate::editor::Editor;
use crate::file::{Access, Opened, Repairs};
use crate::formats::{Content, Format};
use crate::library;
use crate::model::{Board, IdSource};
use crate::store::Fingerprint;
use std::path::{Path, PathBuf};

/// An open board.
pub struct Session {
    /// Tells this session from all others, so that a save that ends late is not taken for another board's.
    pub serial: u64,
    /// The board being edited.
    pub editor: Editor,
    /// The file it came from or was last saved to.
    pub path: Option<PathBuf>,
    /// The file as it was last seen.
    pub seen: Option<Fingerprint>,
    /// The state being saved, if one is.
    pub saving: Option<u64>,
    /// Whether the last save failed.
    pub failed: bool,
    /// Why it failed, in words.
    pub why: String,
    /// Whether to save once more when the save under way ends.
    pub again: bool,
}

impl Session {
    /// A board that was never saved.
    pub fn fresh(mut board: Board) -> Self {
        let ids = IdSource::system();
        let serial = ids.number();
        library::complete(&mut board);
        Self {
            serial,
            editor: Editor::new(board, ids),
            path: None,
            seen: None,
            saving: None,
            failed: false,
            why: String::new(),
            again: false,
        }
    }

    /// A board as read from a file. What was mended, or comes from a newer version, is not on the disk yet.
    pub fn opened(path: PathBuf, opened: Opened, seen: Fingerprint) -> (Self, Repairs) {
        let mut session = Self::fresh(opened.board);
        let as_written = opened.report.is_empty() && opened.access == Access::Editable;
        if !as_written {
            session.editor.document.set_unsaved();
        }
        session.path = Some(path);
        session.seen = Some(seen);
        (session, opened.report)
    }

    /// A state of it is on the disk.
    pub fn saved_to(&mut self, path: &Path, state: u64, seen: Fingerprint) {
        self.editor.document.set_saved(state);
        self.failed = false;
        self.path = Some(path.to_owned());
        self.seen = Some(seen);
    }

    /// Whether all is on the disk.
    pub fn saved(&self) -> bool {
        self.editor.document.saved() && !self.failed
    }

    /// The title of the board, or the name of its file.
    pub fn title(&self) -> String {
        let title = &self.editor.board().description.title;
        if !title.is_empty() {
            return title.clone();
        }
        let stem = self.path.as_deref().and_then(Path::file_stem);
        stem.map(|it| it.to_string_lossy().into_owned())
            .unwrap_or_default()
    }

    /// What a file of the board is called: its title, and for the picture of one of several maps the name of that map.
    fn titled(&self, format: &Format) -> String {
        let several = self.editor.board().maps.len() > 1;
        if several && !format.can_hold(Content::Board) {
            format!("{} {}", self.title(), self.editor.map().name)
        } else {
            self.title()
        }
    }

    /// A name for the file: the title with nothing but letters, digits, spaces and `-_.`, at most 80 bytes.
    pub fn file_name(&self, format: &Format) -> String {
        let extension = format.ending();
        let kept = |c: char| {
            let plain = c.is_alphanumeric() || matches!(c, ' ' | '-' | '_' | '.');
            if plain { c } else { ' ' }
        };
        let spaced: String = self.titled(format).chars().map(kept).collect();
        let mut name = spaced.split_whitespace().collect::<Vec<_>>().join("-");
        while name.len() > 80 {
            name.pop();
        }
        let name = name.trim_matches(['.', '-']).to_lowercase();
        let reserved = ["con", "prn", "aux", "nul", "com1", "lpt1"];
        if name.is_empty() || reserved.contains(&name.as_str()) {
            format!("alliage.{extension}")
        } else {
            format!("{name}.{extension}")
        }
    }
}
