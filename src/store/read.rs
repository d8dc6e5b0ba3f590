//! Reading a file whole, but never more than is bearable, and never something that is not a file.

use std::{
    fs::File,
    io::{self, Read as _},
    path::{Path, PathBuf},
};

use thiserror::Error;

use super::{Facts, Fingerprint, Kind};

/// Why a file was not read. The texts are for logs.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ReadError {
    /// There is no such file.
    #[error("{path} is not there")]
    NotFound {
        /// The path that was asked for.
        path: PathBuf,
    },
    /// It is a folder.
    #[error("{path} is a folder")]
    IsDirectory {
        /// The folder.
        path: PathBuf,
    },
    /// It is a device, a pipe or a socket.
    #[error("{path} is not a regular file")]
    NotAFile {
        /// What stands there.
        path: PathBuf,
    },
    /// It is longer than we are ready to read.
    #[error("{path} has {length} bytes or more, the limit is {limit}")]
    TooBig {
        /// The file.
        path: PathBuf,
        /// How many bytes it has, at least.
        length: u64,
        /// How many bytes it may have.
        limit: u64,
    },
    /// The person may not read it.
    #[error("no permission to read {path}")]
    PermissionDenied {
        /// The file.
        path: PathBuf,
    },
    /// Any other failure.
    #[error("cannot read {path}: {kind} (code {code:?})")]
    Io {
        /// The file.
        path: PathBuf,
        /// What happened.
        kind: io::ErrorKind,
        /// The number that the system gave it.
        code: Option<i32>,
    },
}

/// Reads a regular file of at most so many bytes, and takes its fingerprint for saving it later.
pub fn read_capped(path: &Path, max_bytes: u64) -> Result<(Vec<u8>, Fingerprint), ReadError> {
    let failed = |error: io::Error| sort(path, &error);
    // Looked at before it is opened, because opening a pipe waits for someone to write to it.
    check(
        path,
        &std::fs::metadata(path).map_err(failed)?.into(),
        max_bytes,
    )?;
    let file = File::open(path).map_err(failed)?;
    check(path, &file.metadata().map_err(failed)?.into(), max_bytes)?;
    let mut bytes = Vec::new();
    file.take(max_bytes.saturating_add(1))
        .read_to_end(&mut bytes)
        .map_err(failed)?;
    check_length(path, bytes.len() as u64, max_bytes)?;
    let fingerprint = Fingerprint::of(&bytes);
    Ok((bytes, fingerprint))
}

/// Refuses what is no regular file, or too long a one.
pub(super) fn check(path: &Path, facts: &Facts, max_bytes: u64) -> Result<(), ReadError> {
    let path_buf = || path.to_path_buf();
    match facts.kind {
        Kind::Directory => Err(ReadError::IsDirectory { path: path_buf() }),
        Kind::Other => Err(ReadError::NotAFile { path: path_buf() }),
        Kind::File => check_length(path, facts.length, max_bytes),
    }
}

fn check_length(path: &Path, length: u64, limit: u64) -> Result<(), ReadError> {
    if length <= limit {
        return Ok(());
    }
    Err(ReadError::TooBig {
        path: path.to_path_buf(),
        length,
        limit,
    })
}

/// Sorts an error of the system.
pub(super) fn sort(path: &Path, error: &io::Error) -> ReadError {
    let kind = error.kind();
    let path = path.to_path_buf();
    match kind {
        io::ErrorKind::NotFound => ReadError::NotFound { path },
        io::ErrorKind::IsADirectory => ReadError::IsDirectory { path },
        io::ErrorKind::PermissionDenied => ReadError::PermissionDenied { path },
        _ => ReadError::Io {
            path,
            kind,
            code: error.raw_os_error(),
        },
    }
}
