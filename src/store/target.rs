//! The file to be saved: where it really is, what stands there now, and whether it may be replaced.

use std::{
    io,
    path::{Path, PathBuf},
};

use super::{Facts, Fingerprint, Kind, SaveError, Vfs};

/// How many links to follow by hand; systems follow about as many.
const MAX_LINKS: usize = 40;
/// Files longer than this are no maps of ours: they are neither compared nor backed up.
const MAX_KEPT_BYTES: u64 = 256 * 1024 * 1024;

/// What stands where the file should go.
pub(super) struct Old {
    /// What is known without reading it.
    pub(super) facts: Facts,
    /// Its content, unless it is very long.
    pub(super) bytes: Option<Vec<u8>>,
}

/// The folder that a path stands in.
pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Follows links to the real path, even to a file that is not there yet.
pub(super) fn resolve(vfs: &dyn Vfs, target: &Path) -> Result<PathBuf, SaveError> {
    let mut path = target.to_path_buf();
    for _ in 0..MAX_LINKS {
        match vfs.canonicalize(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            done => return done.map_err(|error| SaveError::io(&path, &error)),
        }
        match vfs.read_link(&path) {
            Ok(next) => path = folder_of(&path).join(next),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return resolve_new(vfs, &path);
            }
            Err(error) => return Err(SaveError::io(&path, &error)),
        }
    }
    Err(SaveError::io(&path, &io::ErrorKind::NotFound.into()))
}

/// The real path as far as it can be known: what is kept of a file is found even when its folder is gone.
pub(super) fn resolve_gone(vfs: &dyn Vfs, target: &Path) -> PathBuf {
    resolve(vfs, target).unwrap_or_else(|_| target.to_path_buf())
}

/// The real path of a file that is not there, in a folder that should be.
fn resolve_new(vfs: &dyn Vfs, path: &Path) -> Result<PathBuf, SaveError> {
    let folder = folder_of(path);
    let Some(name) = path.file_name() else {
        return Err(SaveError::FolderMissing {
            path: path.to_path_buf(),
        });
    };
    match vfs.canonicalize(folder) {
        Ok(folder) => Ok(folder.join(name)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(SaveError::FolderMissing {
            path: folder.to_path_buf(),
        }),
        Err(error) => Err(SaveError::io(folder, &error)),
    }
}

/// Looks at what stands at a path, and refuses what is not to be replaced.
pub(super) fn look(vfs: &dyn Vfs, path: &Path) -> Result<Option<Old>, SaveError> {
    let facts = match vfs.facts(path) {
        Ok(facts) => facts,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(SaveError::io(path, &error)),
    };
    let owned = || path.to_path_buf();
    match facts.kind {
        Kind::Directory => return Err(SaveError::IsDirectory { path: owned() }),
        Kind::Other => return Err(SaveError::NotAFile { path: owned() }),
        Kind::File if facts.read_only => return Err(SaveError::ReadOnly { path: owned() }),
        Kind::File => {}
    }
    let bytes = if facts.length <= MAX_KEPT_BYTES {
        Some(
            vfs.read(path)
                .map_err(|error| SaveError::io(path, &error))?,
        )
    } else {
        None
    };
    Ok(Some(Old { facts, bytes }))
}

/// Refuses to replace a file that is not the one that was opened or last saved. A file that holds
/// the new content already is no conflict: an earlier save got further than it could tell.
pub(super) fn check_expected(
    path: &Path,
    old: Option<&Old>,
    expected: Option<&Fingerprint>,
    new: &[u8],
) -> Result<(), SaveError> {
    let (Some(old), Some(expected)) = (old, expected) else {
        return Ok(());
    };
    match &old.bytes {
        Some(bytes) if Fingerprint::of(bytes) == *expected || bytes == new => Ok(()),
        _ => Err(SaveError::ChangedOnDisk {
            path: path.to_path_buf(),
        }),
    }
}

/// Refuses to replace a file that changed since we looked.
pub(super) fn check_unchanged(
    vfs: &dyn Vfs,
    path: &Path,
    old: Option<&Old>,
) -> Result<(), SaveError> {
    let unchanged = match (vfs.facts(path), old) {
        (Err(error), _) if error.kind() == io::ErrorKind::NotFound => true,
        (Err(error), _) => return Err(SaveError::io(path, &error)),
        (Ok(_), None) => false,
        (Ok(facts), Some(old)) if facts.length != old.facts.length => false,
        (Ok(_), Some(Old { bytes: None, .. })) => true,
        (
            Ok(_),
            Some(Old {
                bytes: Some(bytes), ..
            }),
        ) => {
            vfs.read(path)
                .map_err(|error| SaveError::io(path, &error))?
                == *bytes
        }
    };
    if unchanged {
        Ok(())
    } else {
        Err(SaveError::ChangedOnDisk {
            path: path.to_path_buf(),
        })
    }
}
