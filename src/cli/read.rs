//! Reading a board for a command.

use crate::file::{self, FileError, Opened};
use crate::formats::{self, Progress, Unread};
use crate::i18n::Texts;
use crate::store::{self, ReadError};
use crate::{explain, store_words};
use std::path::Path;
use std::thread;

/// The stack of the thread that reads: the main thread of some systems has too little for deep files.
const STACK: usize = 32 << 20;

/// Why there is no board.
pub(super) enum Trouble {
    /// The file was not read.
    Unread(ReadError),
    /// It was read, but is no board of this version.
    Refused(FileError),
    /// The program failed.
    Fault,
}

/// A board and the bytes it was read from.
pub(super) struct Source {
    pub(super) opened: Opened,
    pub(super) bytes: Vec<u8>,
}

/// Reads a board. A fault of the reader is told like any other trouble, so that the next file gets its turn.
pub(super) fn board(path: &Path) -> Result<Source, Trouble> {
    thread::scope(|scope| {
        thread::Builder::new()
            .stack_size(STACK)
            .spawn_scoped(scope, || read(path))
            .map_or(Err(Trouble::Fault), |reader| {
                reader.join().unwrap_or(Err(Trouble::Fault))
            })
    })
}

fn read(path: &Path) -> Result<Source, Trouble> {
    let (bytes, _) = store::read_capped(path, file::BYTES_MAX as u64).map_err(Trouble::Unread)?;
    let opened = match formats::read(path, &bytes, &Progress::default()) {
        Ok(opened) => opened,
        Err(Unread::Refused(error)) => return Err(Trouble::Refused(error)),
        Err(Unread::Cancelled(_)) => return Err(Trouble::Fault),
    };
    Ok(Source { opened, bytes })
}

impl Trouble {
    /// What happened, in the person's language.
    pub(super) fn message(&self, texts: &Texts) -> String {
        match self {
            Self::Unread(error) => store_words::read_error(texts, error),
            Self::Refused(error) => explain::file_error(texts, error),
            Self::Fault => texts.of("cli-error-fault").to_owned(),
        }
    }

    /// What happened, in one word that does not change with the language or the version.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Self::Unread(ReadError::NotFound { .. }) => "not-found",
            Self::Unread(ReadError::IsDirectory { .. }) => "directory",
            Self::Unread(ReadError::NotAFile { .. }) => "not-a-file",
            Self::Unread(ReadError::PermissionDenied { .. }) => "permission",
            Self::Unread(ReadError::TooBig { .. }) | Self::Refused(FileError::TooLarge { .. }) => {
                "too-large"
            }
            Self::Unread(ReadError::Io { .. }) => "io",
            Self::Refused(FileError::NotABoard(_)) => "not-a-board",
            Self::Refused(FileError::Foreign { .. }) => "foreign",
            Self::Refused(FileError::Newer { .. }) => "newer",
            Self::Refused(FileError::Damaged { .. }) => "damaged",
            Self::Fault => "fault",
        }
    }

    /// Where in the file it happened: line and column, from 1.
    pub(super) fn place(&self) -> Option<(usize, usize)> {
        match self {
            Self::Refused(FileError::Damaged { line, column, .. }) => Some((*line, *column)),
            _ => None,
        }
    }
}
