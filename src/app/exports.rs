//! The board as a file in a format besides its own.

use super::App;
use crate::editor::{self, Editor};
use crate::formats::{Cancelled, FormatId, Options, Progress, Seen, Shown};
use crate::i18n::{Language, Texts};
use crate::model::{Actor, Board, MapId};
use crate::store::SaveError;
use jiff::Timestamp;
use std::path::{Path, PathBuf};

/// A board as it was seen at a moment, to be written on a thread.
pub(super) struct Snapshot {
    board: Board,
    map: MapId,
    shown: editor::Shown,
    language: Language,
    now: Timestamp,
}

impl Snapshot {
    /// What is seen of an editor now.
    fn of(editor: &Editor, language: Language) -> Self {
        Self {
            board: editor.board().clone(),
            map: editor.map_id(),
            shown: editor.view.shown.clone(),
            language,
            now: Timestamp::now(),
        }
    }

    /// The bytes of a file of it.
    pub(super) fn bytes(
        &self,
        format: FormatId,
        progress: &Progress,
    ) -> Result<Vec<u8>, Cancelled> {
        let texts = Texts::new(self.language);
        let seen = Seen {
            map: self.map,
            shown: Shown {
                actor: &|actor: &Actor| self.shown.shows(actor),
                tie: &|_, tie| self.shown.shows_tie(tie),
            },
            texts: &texts,
            now: self.now,
        };
        let format = format.format();
        format.bytes(&self.board, &seen, &Options::default(), progress)
    }
}

impl App {
    /// Writes the board that is open to a file of a format.
    pub(super) fn export_to(&mut self, format: FormatId, path: PathBuf) {
        if let Some(session) = &self.session {
            let snapshot = Snapshot::of(&session.editor, self.texts.language());
            let folders = self.options.folders.clone();
            self.jobs.export(format, path, snapshot, folders);
        }
    }

    /// A file was written, or not; `None` if that was called off.
    pub(super) fn exported(
        &mut self,
        format: FormatId,
        path: &Path,
        result: Option<Result<(), SaveError>>,
    ) {
        match (result, &format.format().export) {
            (Some(Ok(())), Some(export)) => {
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                let said = self.texts.with(export.written, &[("name", name.into())]);
                self.toasts.say(said);
            }
            (Some(Err(error)), _) => self.tell_save_error(&error),
            (Some(Ok(())) | None, _) => {}
        }
    }
}
