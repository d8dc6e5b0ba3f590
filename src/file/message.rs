//! Under which keys the interface says what happened to a file, and what it fills in: the texts are in
//! `assets/languages`, one whole sentence a key.

use super::id;
use super::{FileError, Item, Limit, Reason, Repair, What};

/// What is filled into a text: names and what stands for them.
pub type Values = Vec<(&'static str, String)>;

impl FileError {
    /// The key of the text that says it.
    pub fn key(&self) -> &'static str {
        match self {
            Self::NotABoard(what) => what.key(),
            Self::Foreign { .. } => "file-error-foreign",
            Self::Newer { app, .. } if app.is_empty() => "file-error-newer-unknown",
            Self::Newer { .. } => "file-error-newer",
            Self::Damaged { reason, .. } => reason.key(),
            Self::TooLarge { limit, .. } => limit.key(),
        }
    }

    /// What is filled into that text.
    pub fn values(&self) -> Values {
        match self {
            Self::NotABoard(_) => Values::new(),
            Self::Foreign { format } => vec![("format", format.clone())],
            Self::Newer { app, version } => {
                vec![("app", app.clone()), ("version", version.to_string())]
            }
            Self::Damaged {
                line,
                column,
                reason,
            } => vec![
                ("line", line.to_string()),
                ("column", column.to_string()),
                ("detail", reason.detail()),
            ],
            Self::TooLarge { found, most, .. } => {
                vec![("found", found.to_string()), ("most", most.to_string())]
            }
        }
    }
}

impl What {
    fn key(self) -> &'static str {
        match self {
            Self::Empty => "file-error-empty",
            Self::Zeros => "file-error-zeros",
            Self::Encrypted => "file-error-encrypted",
            Self::Zip => "file-error-zip",
            Self::Gzip => "file-error-gzip",
            Self::Pdf => "file-error-pdf",
            Self::Picture => "file-error-picture",
            Self::Json => "file-error-json",
            Self::Markup => "file-error-markup",
            Self::Utf16 => "file-error-utf16",
            Self::Text => "file-error-text",
            Self::Binary => "file-error-binary",
        }
    }
}

impl Reason {
    fn key(&self) -> &'static str {
        match self {
            Self::Cut => "file-error-damaged-cut",
            Self::TooDeep => "file-error-damaged-deep",
            Self::UnknownField(_) => "file-error-damaged-unknown-field",
            Self::MissingField(_) => "file-error-damaged-missing-field",
            Self::Twice(_) => "file-error-damaged-twice",
            Self::NotUtf8 => "file-error-damaged-not-utf8",
            Self::NoSign(_) => "file-error-damaged-no-sign",
            Self::NotANumber => "file-error-damaged-number",
            Self::NotAText => "file-error-damaged-text",
            Self::NotABoolean => "file-error-damaged-boolean",
            Self::NotAName => "file-error-damaged-name",
            Self::Backslash => "file-error-damaged-backslash",
            Self::Stray(_) => "file-error-damaged-stray",
            Self::WrongSort => "file-error-damaged-sort",
            Self::Behind => "file-error-damaged-behind",
            Self::Syntax(_) => "file-error-damaged-syntax",
        }
    }

    fn detail(&self) -> String {
        match self {
            Self::UnknownField(name) | Self::MissingField(name) | Self::Twice(name) => name.clone(),
            Self::NoSign(sign) | Self::Stray(sign) => sign.to_string(),
            _ => String::new(),
        }
    }
}

impl Limit {
    fn key(self) -> &'static str {
        match self {
            Self::Bytes => "file-error-large-bytes",
            Self::Actors => "file-error-large-actors",
            Self::Notes => "file-error-large-notes",
            Self::Categories => "file-error-large-categories",
            Self::Resources => "file-error-large-resources",
            Self::Links => "file-error-large-links",
            Self::Maps => "file-error-large-maps",
            Self::TieKinds => "file-error-large-tie-kinds",
            Self::Ties => "file-error-large-ties",
            Self::Members => "file-error-large-members",
            Self::Meetings => "file-error-large-meetings",
            Self::Tasks => "file-error-large-tasks",
            Self::InOneLine => "file-error-large-line",
        }
    }
}

impl Repair {
    /// The key of the text that says it.
    pub fn key(&self) -> &'static str {
        match self {
            Self::NoMap => "file-repair-no-map",
            Self::SameId { .. } => "file-repair-same-id",
            Self::Text(Item::Description) => "file-repair-text-description",
            Self::Text(_) => "file-repair-text",
            Self::Axes { .. } => "file-repair-axes",
            Self::Aspect { .. } => "file-repair-aspect",
            Self::Colour { .. } => "file-repair-colour",
            Self::NoSuchCategory { .. } => "file-repair-no-category",
            Self::NoSuchResource { .. } => "file-repair-no-resource",
            Self::NoSuchMap { .. } => "file-repair-no-such-map",
            Self::OfferedTwice { .. } => "file-repair-offered-twice",
            Self::PlacedTwice { .. } => "file-repair-placed-twice",
            Self::NotANumber { .. } => "file-repair-not-a-number",
            Self::BeyondAxis { .. } => "file-repair-beyond-axis",
            Self::NotesTwice { .. } => "file-repair-notes-twice",
            Self::Gone { .. } => "file-repair-gone",
            Self::OfNobody { .. } => "file-repair-of-nobody",
            Self::NotADate { .. } => "file-repair-not-a-date",
            Self::Number(Item::Description) => "file-repair-weights",
            Self::Number(_) => "file-repair-number",
            Self::Vote => "file-repair-vote",
            Self::NotesOfNobody { .. } => "file-repair-notes-of-nobody",
        }
    }

    /// What is filled into that text.
    pub fn values(&self) -> Values {
        match self {
            Self::NoMap | Self::Vote => Values::new(),
            Self::SameId { item, id, given } => vec![
                ("name", item.name().to_owned()),
                ("id", id::shown(*id)),
                ("given", id::shown(*given)),
            ],
            Self::Text(item) | Self::Number(item) => vec![("name", item.name().to_owned())],
            Self::Colour { name, text } => {
                vec![("name", name.clone()), ("text", text.clone())]
            }
            Self::NotADate { item, text } => {
                vec![("name", item.name().to_owned()), ("text", text.clone())]
            }
            Self::NoSuchCategory { item, id } | Self::Gone { item, id } => {
                vec![("name", item.name().to_owned()), ("id", id::shown(*id))]
            }
            Self::NoSuchResource { actor, id } | Self::NoSuchMap { actor, id } => {
                vec![("name", actor.clone()), ("id", id::shown(*id))]
            }
            Self::NotesOfNobody { id, text } | Self::OfNobody { id, text } => {
                vec![("id", id::shown(*id)), ("text", text.clone())]
            }
            Self::Axes { map: name }
            | Self::Aspect { map: name }
            | Self::OfferedTwice { actor: name, .. }
            | Self::PlacedTwice { actor: name, .. }
            | Self::NotANumber { actor: name }
            | Self::BeyondAxis { actor: name }
            | Self::NotesTwice { actor: name } => vec![("name", name.clone())],
        }
    }
}
