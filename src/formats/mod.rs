//! The formats of files: what each can hold, how it is written and read, and what is said of it. Dialogs, menus, the command
//! line and the tests read this table.
//!
//! To add a format: its file here, with a [`Format`] that says all about it; its lines below; its texts under
//! `assets/languages`.

pub mod board;
pub mod calendar;
mod choice;
mod format;
mod picture;
mod progress;
pub mod svg;
mod told;

pub use choice::{Choice, Options};
pub use format::{Before, Content, Export, Format, Read, Seen, Told, Unread, Write};
pub use picture::{Picture, Shown, picture};
pub use progress::{Cancelled, Progress, UnderWay};

use std::path::Path;

/// One of the formats.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FormatId {
    /// The board itself, as the program saves and opens it.
    Board,
    /// A map as scalable outlines and text.
    Svg,
    /// What is to be done, day by day.
    Calendar,
}

impl FormatId {
    /// All of them.
    pub const ALL: &[Self] = &[Self::Board, Self::Svg, Self::Calendar];

    /// Those that are offered besides saving, in the order of the menus.
    pub const EXPORTED: &[Self] = &[Self::Svg, Self::Calendar];

    /// What is known of it.
    pub const fn format(self) -> &'static Format {
        match self {
            Self::Board => &board::FORMAT,
            Self::Svg => &svg::FORMAT,
            Self::Calendar => &calendar::FORMAT,
        }
    }

    /// The format among some that the end of a file name asks for.
    pub fn of_path(path: &Path, among: &[Self]) -> Option<Self> {
        let fits = |format: &&Self| format.format().fits(path);
        among.iter().find(fits).copied()
    }
}

/// Reads a file that is to be opened: as the end of its name says, or as a board if it says nothing.
pub fn read(path: &Path, bytes: &[u8], progress: &Progress) -> Result<crate::file::Opened, Unread> {
    let named = FormatId::of_path(path, FormatId::ALL);
    let read = named.and_then(|named| named.format().opens());
    read.unwrap_or(board::read)(bytes, progress)
}
