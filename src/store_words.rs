//! Why a file was not read or saved, in the person's language.

use crate::i18n::{Texts, Value};
use crate::store::{FoldersError, ReadError, SaveError};
use std::io::ErrorKind;
use std::path::Path;

/// The bytes of the unit that sizes are told in.
const MEBIBYTE: u64 = 1 << 20;

/// Why a file was not read. It does not name the file: whoever asked for it knows it.
pub fn read_error(texts: &Texts, error: &ReadError) -> String {
    match error {
        ReadError::NotFound { .. } => texts.of("read-error-not-found").to_owned(),
        ReadError::IsDirectory { .. } => texts.of("read-error-directory").to_owned(),
        ReadError::NotAFile { .. } => texts.of("read-error-not-a-file").to_owned(),
        ReadError::PermissionDenied { .. } => texts.of("read-error-permission").to_owned(),
        ReadError::TooBig { length, limit, .. } => {
            let told = |bytes: u64| Value::from(bytes.div_ceil(MEBIBYTE));
            let sizes = [("found", told(*length)), ("most", told(*limit))];
            texts.with("read-error-too-big", &sizes)
        }
        ReadError::Io { kind, code, .. } => {
            let cause = ("cause", cause(*kind, *code));
            texts.with("read-error-other", &[cause])
        }
    }
}

/// Why a file was not saved, and what can be done about it.
pub fn save_error(texts: &Texts, error: &SaveError) -> String {
    let about = |key: &str, path: &Path| texts.with(key, &[("path", shown(path))]);
    match error {
        SaveError::NotVerified { path } => about("save-error-not-verified", path),
        SaveError::IsDirectory { path } => about("save-error-directory", path),
        SaveError::NotAFile { path } => about("save-error-not-a-file", path),
        SaveError::FolderMissing { path } => about("save-error-folder-missing", path),
        SaveError::NameTooLong { path } => about("save-error-name-too-long", path),
        SaveError::NameInvalid { path } => about("save-error-name-invalid", path),
        SaveError::ReadOnly { path } => about("save-error-read-only", path),
        SaveError::PermissionDenied { path } => about("save-error-permission", path),
        SaveError::DiskFull { path } => about("save-error-disk-full", path),
        SaveError::ChangedOnDisk { path } => about("save-error-changed", path),
        SaveError::ReadBack { path } => about("save-error-read-back", path),
        SaveError::Damaged {
            path,
            recovery,
            kind,
        } => damaged(texts, path, recovery.as_deref(), *kind),
        SaveError::Io { path, kind, code } => {
            let cause = ("cause", cause(*kind, *code));
            texts.with("save-error-other", &[("path", shown(path)), cause])
        }
    }
}

/// Why the program's own folders cannot be used.
pub fn folders_error(texts: &Texts, error: &FoldersError) -> String {
    match error {
        FoldersError::NoHome => texts.of("folders-error-no-home").to_owned(),
        FoldersError::Io { path, kind } => {
            let cause = ("cause", cause(*kind, None));
            texts.with("folders-error-other", &[("path", shown(path)), cause])
        }
    }
}

fn damaged(texts: &Texts, path: &Path, recovery: Option<&Path>, kind: ErrorKind) -> String {
    let path = ("path", shown(path));
    let cause = ("cause", cause(kind, None));
    match recovery {
        Some(copy) => texts.with(
            "save-error-damaged-copy",
            &[path, cause, ("copy", shown(copy))],
        ),
        None => texts.with("save-error-damaged", &[path, cause]),
    }
}

fn shown(path: &Path) -> Value<'static> {
    Value::from(path.display().to_string())
}

/// What the system said; it says it in English.
fn cause(kind: ErrorKind, code: Option<i32>) -> Value<'static> {
    Value::from(code.map_or_else(|| kind.to_string(), |code| format!("{kind}, {code}")))
}
