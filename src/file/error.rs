//! Why a file was refused.

use thiserror::Error;

/// Why a file was refused. It is left untouched.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum FileError {
    /// It is something else.
    #[error("not a board: {0}")]
    NotABoard(What),
    /// It is RON, but of another program.
    #[error("RON of another kind: format is {format:?}")]
    Foreign {
        /// What it says it is; may be empty.
        format: String,
    },
    /// A newer version wrote it, in a way that this one would not keep whole.
    #[error("written by a newer version: {app} (format {version})")]
    Newer {
        /// The version of the program that wrote it; may be empty.
        app: String,
        /// The version of the format.
        version: u32,
    },
    /// It is a board, but its text is broken.
    #[error("damaged at line {line}, column {column}: {reason}")]
    Damaged {
        /// The line, from 1.
        line: usize,
        /// The character in the line, from 1.
        column: usize,
        /// What is wrong there.
        reason: Reason,
    },
    /// It holds more than this program can show.
    #[error("too large: {found} {limit}, at most {most}")]
    TooLarge {
        /// What there is too much of.
        limit: Limit,
        /// How much there is.
        found: usize,
        /// How much there may be.
        most: usize,
    },
}

/// What a file is instead of a board.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum What {
    /// Nothing.
    #[error("an empty file")]
    Empty,
    /// Only zeros: what a power cut can leave.
    #[error("nothing but zeros")]
    Zeros,
    /// A file encrypted with a passphrase.
    #[error("an encrypted file")]
    Encrypted,
    /// A zip archive, as office documents are.
    #[error("a zip archive or an office document")]
    Zip,
    /// A gzip archive.
    #[error("a gzip archive")]
    Gzip,
    /// A PDF.
    #[error("a PDF")]
    Pdf,
    /// A picture.
    #[error("a picture")]
    Picture,
    /// JSON.
    #[error("JSON")]
    Json,
    /// A web page, SVG or other XML.
    #[error("a web page, SVG or XML")]
    Markup,
    /// Text in UTF-16.
    #[error("text in UTF-16 instead of UTF-8")]
    Utf16,
    /// Another text.
    #[error("another text")]
    Text,
    /// No text.
    #[error("not a text")]
    Binary,
}

/// What is wrong at one place of a file.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Reason {
    /// The text ends too early.
    #[error("the text ends too early")]
    Cut,
    /// Values are nested too deep.
    #[error("nested too deep")]
    TooDeep,
    /// A field has a name that is not known.
    #[error("unknown field {0:?}")]
    UnknownField(String),
    /// A field is missing.
    #[error("missing field {0:?}")]
    MissingField(String),
    /// A field or key is there twice.
    #[error("{0:?} is there twice")]
    Twice(String),
    /// Characters that are not UTF-8.
    #[error("not UTF-8")]
    NotUtf8,
    /// A sign is missing, such as a comma or a bracket.
    #[error("{0:?} is missing")]
    NoSign(char),
    /// A number should stand there.
    #[error("not a number")]
    NotANumber,
    /// A text in quotes should stand there.
    #[error("not a text in quotes")]
    NotAText,
    /// `true` or `false` should stand there.
    #[error("neither true nor false")]
    NotABoolean,
    /// The name of a field should stand there.
    #[error("not the name of a field")]
    NotAName,
    /// A backslash with something behind it that means nothing.
    #[error("a backslash that means nothing")]
    Backslash,
    /// A sign that does not belong there.
    #[error("{0:?} does not belong there")]
    Stray(char),
    /// A value of another sort should stand there.
    #[error("a value of the wrong sort")]
    WrongSort,
    /// Something stands behind the end.
    #[error("something behind the end")]
    Behind,
    /// Something else; the text is that of the RON reader, in English: for logs, not for the interface.
    #[error("{0}")]
    Syntax(String),
}

/// What a file can hold too much of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Limit {
    /// Bytes.
    #[error("bytes")]
    Bytes,
    /// Actors.
    #[error("actors")]
    Actors,
    /// Notes.
    #[error("notes")]
    Notes,
    /// Categories.
    #[error("categories")]
    Categories,
    /// Resources.
    #[error("resources")]
    Resources,
    /// Guide links.
    #[error("links")]
    Links,
    /// Maps.
    #[error("maps")]
    Maps,
    /// Sorts of ties.
    #[error("sorts of ties")]
    TieKinds,
    /// Ties.
    #[error("ties")]
    Ties,
    /// Members, or people who vote.
    #[error("members")]
    Members,
    /// Meetings.
    #[error("meetings")]
    Meetings,
    /// Promises and next steps.
    #[error("tasks")]
    Tasks,
    /// Offers, places or links of one actor, or suggestions of one category.
    #[error("items in one line")]
    InOneLine,
}
