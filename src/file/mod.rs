//! The text of a board: RON that a person can read, compare line by line and mend.
//!
//! What is promised of the format:
//!
//! - A file written today is read by every later version: each version only added to the one before, and what one meant
//!   otherwise is turned into the next (`older`). A version that must do more than that freezes the structs of the one
//!   before in a module of their own. Files of every version are kept as fixtures.
//! - A field that this version does not know is refused, never dropped: reading it and saving again would lose it. So a
//!   later version puts what is new in `ext`, which every version keeps verbatim, or it raises `min_reader`.
//! - Ids stand as [`id`] says: small numbers as they are, others as short texts.
//! - Words of closed lists (`stance: "ally"`) are texts, so that a later version may add some; unknown ones are kept.
//! - Each item of a list is one line, and actors are ordered by id: a change to one actor changes one line.
//! - Motives and notes, and how people are reached, stand apart from the actors, so that they can be seen, compared or cut
//!   by themselves.

mod actor;
mod board;
mod category;
mod contact;
mod description;
mod error;
mod guide_link;
pub mod id;
mod line;
mod list;
mod map;
mod meeting;
mod member;
mod mend;
mod message;
mod notes;
mod older;
mod place;
mod report;
mod resource;
mod sniff;
mod task;
mod tie;
mod tie_kind;
mod vote;
mod weights;

pub use self::board::write;
pub use error::{FileError, Limit, Reason, What};
pub use message::Values;
pub use report::{Item, Repair, Repairs};

use crate::model::Board;
use ron::extensions::Extensions;
use serde::Deserialize;

/// The version that this program writes.
pub const VERSION: u32 = 3;
/// The oldest version that can read what this program writes.
pub const MIN_READER: u32 = 3;
/// The most bytes that are read.
pub const BYTES_MAX: usize = 256 << 20;
/// The most actors on a board.
pub const ACTORS_MAX: usize = 50_000;
/// The most ties, and the most meetings, on a board.
pub const TIES_MAX: usize = 200_000;

/// The extension of the name of a file, without the dot.
pub const EXTENSION: &str = "ron";

/// What the first word of every file says.
const FORMAT: &str = "alliage";
/// How deep values may be nested: far below what the stack holds.
const DEPTH_MAX: usize = 64;

/// A board that was read, and what is to be said about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// The board; everything the model promises holds.
    pub board: Board,
    /// What had to be mended.
    pub report: Repairs,
    /// What may be done with it.
    pub access: Access,
}

/// What may be done with a board that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Access {
    /// Everything.
    Editable,
    /// Everything: a newer version wrote it, and what this one does not know is kept.
    NewerEditable {
        /// The version of the program that wrote it.
        app: String,
    },
}

/// What every version of the format tells about itself.
#[derive(Deserialize)]
struct Probe {
    #[serde(default)]
    format: String,
    #[serde(default)]
    version: u32,
    #[serde(default)]
    min_reader: u32,
    #[serde(default)]
    app: String,
}

/// Reads a board. It is either read, with a report of what was mended, or refused whole; it never panics.
pub fn read(bytes: &[u8]) -> Result<Opened, FileError> {
    let text = sniff::text(bytes)?;
    let written: board::Written = options()
        .from_str(text)
        .map_err(|error| refusal(text, &error))?;
    if written.format != FORMAT {
        return Err(FileError::Foreign {
            format: short(&written.format),
        });
    }
    if written.min_reader > VERSION {
        return Err(newer(&written.app, written.version));
    }
    let access = if written.version > VERSION {
        Access::NewerEditable {
            app: short(&written.app),
        }
    } else {
        Access::Editable
    };
    written.check_sizes()?;
    let (board, report) = board::read(older::renewed(written));
    Ok(Opened {
        board,
        report,
        access,
    })
}

/// How RON is read here.
fn options() -> ron::Options {
    ron::Options::default()
        .with_recursion_limit(DEPTH_MAX)
        .with_default_extension(Extensions::IMPLICIT_SOME)
}

/// Why a text is no board of this version. Only asked once reading failed, so that a sound file is read once.
fn refusal(text: &str, error: &ron::error::SpannedError) -> FileError {
    let Ok(probe) = options().from_str::<Probe>(text) else {
        return sniff::damaged(text, error);
    };
    let unknown_field = matches!(error.code, ron::Error::NoSuchStructField { .. });
    if probe.format != FORMAT {
        FileError::Foreign {
            format: short(&probe.format),
        }
    } else if probe.min_reader > VERSION || (probe.version > VERSION && unknown_field) {
        newer(&probe.app, probe.version)
    } else {
        sniff::damaged(text, error)
    }
}

fn newer(app: &str, version: u32) -> FileError {
    FileError::Newer {
        app: short(app),
        version,
    }
}

/// Enough of a text to show it in a message.
fn short(text: &str) -> String {
    crate::model::name::line(text, 40)
}
