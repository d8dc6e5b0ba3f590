//! The board itself, as a text that a person can read.

use super::{Cancelled, Content, Format, Options, Progress, Seen, Unread};
use crate::file::{self, Opened};
use crate::model::Board;

/// What is known of the format.
pub const FORMAT: Format = Format {
    name: "file-kind",
    title: "file-save-as",
    endings: &[file::EXTENSION],
    begins: b"(",
    holds: &[Content::Board],
    choices: &[],
    write: Some(write),
    read: Some(read),
    export: None,
};

fn write(
    board: &Board,
    _seen: &Seen<'_>,
    _options: &Options,
    progress: &Progress,
) -> Result<Vec<u8>, Cancelled> {
    progress.reach(0.0)?;
    Ok(file::write(board).into_bytes())
}

/// Reads a board.
pub(super) fn read(bytes: &[u8], progress: &Progress) -> Result<Opened, Unread> {
    progress.reach(0.0)?;
    let opened = file::read(bytes)?;
    progress.reach(1.0)?;
    Ok(opened)
}
