//! What is known of a format of files.

use super::{Cancelled, Choice, Options, Progress, Shown};
use crate::file::{FileError, Opened};
use crate::i18n::Texts;
use crate::model::{Board, MapId};
use jiff::Timestamp;
use std::path::Path;
use thiserror::Error;

/// One format: a row of the table.
#[derive(Debug)]
pub struct Format {
    /// The key of its name, as dialogs offer it.
    pub name: &'static str,
    /// The key of the title of the window in which the file to be written is chosen.
    pub title: &'static str,
    /// How file names end, without the dot; new files get the first one.
    pub endings: &'static [&'static str],
    /// What each of its files begins with; nothing if that can be anything.
    pub begins: &'static [u8],
    /// What of a board it can hold.
    pub holds: &'static [Content],
    /// What may be chosen of a file.
    pub choices: &'static [Choice],
    /// How it is written; `None` if it is only read.
    pub write: Option<Write>,
    /// How it is read; `None` if it is only written.
    pub read: Option<Read>,
    /// What is said of it in menus and on the command line; `None` if it is not offered there.
    pub export: Option<Export>,
}

/// What of a board a format can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// All of it: what was written is the same board when it is read. A format that is read but does not hold this adds to
    /// the board that is open.
    Board,
    /// The picture of one map.
    Map,
    /// The days of what is to be done.
    Dates,
}

/// Makes the bytes of a file from a board, as it is seen, with what was chosen.
pub type Write = fn(&Board, &Seen<'_>, &Options, &Progress) -> Result<Vec<u8>, Cancelled>;

/// Reads the bytes of a file.
pub type Read = fn(&[u8], &Progress) -> Result<Opened, Unread>;

/// Why bytes were not read.
#[derive(Debug, Error)]
pub enum Unread {
    /// It was called off.
    #[error(transparent)]
    Cancelled(#[from] Cancelled),
    /// They are not what they should be.
    #[error(transparent)]
    Refused(#[from] FileError),
}

/// What somebody sees of a board, and when.
#[derive(Clone, Copy)]
pub struct Seen<'a> {
    /// The map that is shown.
    pub map: MapId,
    /// What of it is not hidden.
    pub shown: Shown<'a>,
    /// The language that is spoken, and how it writes numbers.
    pub texts: &'a Texts,
    /// The moment.
    pub now: Timestamp,
}

/// What is said of a format that is offered besides saving. All but the icon are keys of texts.
#[derive(Debug)]
pub struct Export {
    /// What menus call it.
    pub action: &'static str,
    /// Its icon in menus.
    pub icon: char,
    /// What the window says once the file is there, with its `name`.
    pub written: &'static str,
    /// What the command line says then, with the `path` and the `count` of what was told.
    pub told: &'static str,
    /// What is said before a file is chosen; `None` when nothing needs to be.
    pub before: Option<Before>,
}

/// What is said of what a file would hold before it is chosen. All but the count are keys of texts.
#[derive(Debug)]
pub struct Before {
    /// How much it would hold, with the `count`.
    pub holds: &'static str,
    /// What it never holds.
    pub without: &'static str,
    /// How much is held back, with the `count`.
    pub held_back: &'static str,
    /// What may become of it.
    pub leaves: &'static str,
    /// What the button that goes on says.
    pub choose: &'static str,
    /// Counts what would be told and what is held back.
    pub count: fn(&Board) -> Told,
}

/// How much of a board a file tells.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// What it tells.
    pub told: usize,
    /// What it holds back.
    pub held_back: usize,
}

impl Format {
    /// The key of what menus call writing it.
    pub fn action(&self) -> &'static str {
        self.export.as_ref().map_or(self.title, |it| it.action)
    }

    /// How the names of new files end, without the dot.
    pub fn ending(&self) -> &'static str {
        self.endings.first().copied().unwrap_or_default()
    }

    /// Whether a file name ends as those of the format do.
    pub fn fits(&self, path: &Path) -> bool {
        let mut endings = self.endings.iter();
        let ending = path.extension();
        ending.is_some_and(|it| endings.any(|known| it.eq_ignore_ascii_case(known)))
    }

    /// Whether it can hold this.
    pub fn can_hold(&self, content: Content) -> bool {
        self.holds.contains(&content)
    }

    /// How it is read, if what is read is a board to be opened.
    pub fn opens(&self) -> Option<Read> {
        self.read.filter(|_| self.can_hold(Content::Board))
    }

    /// Makes the bytes of a file. A format that is only read gives none, as if it had been called off.
    pub fn bytes(
        &self,
        board: &Board,
        seen: &Seen<'_>,
        options: &Options,
        progress: &Progress,
    ) -> Result<Vec<u8>, Cancelled> {
        progress.reach(0.0)?;
        let bytes = self.write.ok_or(Cancelled)?(board, seen, options, progress)?;
        progress.reach(1.0)?;
        Ok(bytes)
    }

    /// Whether bytes are a file of the format, as far as can be told.
    pub fn is_sound(&self, bytes: &[u8]) -> bool {
        let reads = |read: Read| read(bytes, &Progress::default()).is_ok();
        bytes.starts_with(self.begins) && self.read.is_none_or(reads)
    }
}
