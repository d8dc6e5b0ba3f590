//! `SaveError`: why a file was not saved, one variant for each thing a person can do about it.

use std::{
    io,
    path::{Path, PathBuf},
};

use thiserror::Error;

/// The longest file name, in bytes, on the systems we know.
const NAME_MAX: usize = 255;

/// Why a save did not happen. Unless it says otherwise, the file is as it was before.
///
/// The texts are for logs; the interface words each variant in the person's language.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum SaveError {
    /// The bytes did not read back as the document: a fault in the program. The disk was not touched.
    #[error("the content for {path} does not read back as the document")]
    NotVerified {
        /// Where it should have gone.
        path: PathBuf,
    },
    /// A folder stands where the file should go.
    #[error("{path} is a folder")]
    IsDirectory {
        /// The folder.
        path: PathBuf,
    },
    /// Something other than a file stands there: a device, a pipe, a socket.
    #[error("{path} is not a regular file")]
    NotAFile {
        /// What stands there.
        path: PathBuf,
    },
    /// The folder of the file is not there (any more).
    #[error("the folder {path} is missing")]
    FolderMissing {
        /// The folder.
        path: PathBuf,
    },
    /// The name is longer than the system takes.
    #[error("the name of {path} is too long")]
    NameTooLong {
        /// The path that was asked for.
        path: PathBuf,
    },
    /// The name holds something that the system does not take.
    #[error("the name of {path} is not valid here")]
    NameInvalid {
        /// The path that was asked for.
        path: PathBuf,
    },
    /// The file, or the disk it is on, is marked as read-only.
    #[error("{path} is read-only")]
    ReadOnly {
        /// The file.
        path: PathBuf,
    },
    /// The person may not write there.
    #[error("no permission to write {path}")]
    PermissionDenied {
        /// The file or folder.
        path: PathBuf,
    },
    /// The disk, or the person's share of it, is full.
    #[error("no space left for {path}")]
    DiskFull {
        /// The file or folder that was being written.
        path: PathBuf,
    },
    /// The file is not the one that was opened or last saved: someone else changed it.
    #[error("{path} was changed by another program")]
    ChangedOnDisk {
        /// The file.
        path: PathBuf,
    },
    /// What was written did not read back the same: the disk cannot be trusted.
    #[error("{path} does not read back as written")]
    ReadBack {
        /// The file.
        path: PathBuf,
    },
    /// The file itself holds neither the old nor the new content for certain.
    #[error("{path} may be damaged, the new content is in {recovery:?} ({kind})")]
    Damaged {
        /// The file.
        path: PathBuf,
        /// A whole copy of the new content, if one could be kept.
        recovery: Option<PathBuf>,
        /// What happened.
        kind: io::ErrorKind,
    },
    /// Any other failure.
    #[error("cannot save {path}: {kind} (code {code:?})")]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What happened.
        kind: io::ErrorKind,
        /// The number that the system gave it.
        code: Option<i32>,
    },
}

impl SaveError {
    /// Sorts an error of the system that concerns a path.
    pub(super) fn io(path: &Path, error: &io::Error) -> Self {
        let kind = error.kind();
        let path = path.to_path_buf();
        match kind {
            io::ErrorKind::IsADirectory => Self::IsDirectory { path },
            io::ErrorKind::NotADirectory => Self::FolderMissing { path },
            io::ErrorKind::InvalidFilename if is_long(&path) => Self::NameTooLong { path },
            io::ErrorKind::InvalidFilename => Self::NameInvalid { path },
            io::ErrorKind::InvalidInput if holds_nul(&path) => Self::NameInvalid { path },
            io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly { path },
            io::ErrorKind::PermissionDenied => Self::PermissionDenied { path },
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull { path },
            io::ErrorKind::InvalidData => Self::ReadBack { path },
            _ => Self::Io {
                path,
                kind,
                code: error.raw_os_error(),
            },
        }
    }
}

/// Unix has one error for names and it means "too long" (some disks take fewer than 255 bytes);
/// Windows has the same one for signs like `?`.
fn is_long(path: &Path) -> bool {
    cfg!(unix)
        || path
            .file_name()
            .is_some_and(|name| name.as_encoded_bytes().len() > NAME_MAX)
}

/// No system takes a NUL in a name; the standard library answers before asking.
fn holds_nul(path: &Path) -> bool {
    path.as_os_str().as_encoded_bytes().contains(&0)
}
