//! Boards as files for other programs: pictures, calendars.

use super::App;
use crate::explain;
use crate::formats::{Format, Shown, calendar, picture, svg};
use crate::scene::Look;
use crate::store::SaveError;
use std::path::{Path, PathBuf};

impl App {
    /// Writes the board that is open to a file of a format.
    pub(super) fn export_to(&mut self, format: Format, path: PathBuf) {
        let Some(session) = &self.session else {
            return;
        };
        let (editor, folders) = (&session.editor, self.options.folders.clone());
        match format {
            Format::Svg => {
                let actor = |actor: &crate::model::Actor| editor.shown.shows(actor);
                let shown = Shown {
                    actor: &actor,
                    tie: &|_, tie| editor.shown.shows_tie(tie),
                };
                let decimal = self.texts.language().decimal();
                let (board, map) = (editor.board(), editor.map_id());
                let picture = picture(board, map, Look::light(), decimal, shown);
                let content = move || svg::svg(&picture);
                self.jobs.export(format, path, content, folders);
            }
            Format::Calendar => {
                let summary = |task: &_, actor: &_| explain::task(&self.texts, task, actor);
                let now = jiff::Timestamp::now();
                let text = calendar::calendar(editor.board(), now, &summary);
                self.jobs.export(format, path, move || text, folders);
            }
        }
    }

    /// A file was written, or not.
    pub(super) fn exported(&mut self, format: Format, path: &Path, result: Result<(), SaveError>) {
        match result {
            Ok(()) => {
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                let key = match format {
                    Format::Svg => "file-exported",
                    Format::Calendar => "calendar-written",
                };
                let said = self.texts.with(key, &[("name", name.into())]);
                self.toasts.say(said);
            }
            Err(error) => self.tell_save_error(&error),
        }
    }
}
