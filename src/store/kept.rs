//! What is kept of a file besides itself: older contents, and new ones that may not have reached it.

use std::{
    io,
    path::{Path, PathBuf},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use super::{Fingerprint, Folders, Kind, ReadError, Vfs, backups, read, target};

/// What the name of each copy that waits for a save in place ends with.
const SUFFIX: &str = ".copy";

/// Why a content is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum KeptAs {
    /// It is older: a save replaced it.
    Backup,
    /// It is newer: it was to be written over the file in place, and nobody could say that it got there.
    Recovery,
}

/// A content of a file that is kept elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// The file that holds it.
    pub path: PathBuf,
    /// Why it is kept.
    pub kept_as: KeptAs,
    /// When it was put there.
    pub since: SystemTime,
    /// How many bytes it has.
    pub length: u64,
}

impl Kept {
    /// Reads it whole, if it is not longer than so many bytes.
    pub fn read(&self, vfs: &dyn Vfs, max_bytes: u64) -> Result<Vec<u8>, ReadError> {
        let failed = |error: io::Error| read::sort(&self.path, &error);
        let facts = vfs.facts(&self.path).map_err(failed)?;
        read::check(&self.path, &facts, max_bytes)?;
        vfs.read(&self.path).map_err(failed)
    }
}

/// Lists what is kept of a file, newest first. The file itself, and its folder, may be gone. What is not ours in our
/// folders is passed over, and so is what goes away meanwhile.
pub fn kept_of(vfs: &dyn Vfs, folders: &Folders, target: &Path) -> Result<Vec<Kept>, ReadError> {
    let failed = |folder: &Path| {
        let folder = folder.to_path_buf();
        move |error: io::Error| read::sort(&folder, &error)
    };
    let backups = backups::of(vfs, &folders.backups, target).map_err(failed(&folders.backups))?;
    let copies = copies(vfs, &folders.recovery, target).map_err(failed(&folders.recovery))?;
    let kept = |kept_as| move |(path, time)| kept(vfs, path, time, kept_as);
    let mut all: Vec<Kept> = (backups.into_iter().filter_map(kept(KeptAs::Backup)))
        .chain(copies.into_iter().filter_map(kept(KeptAs::Recovery)))
        .collect();
    all.sort_by_key(|kept| std::cmp::Reverse((kept.since, kept.kept_as)));
    Ok(all)
}

/// What is known of one of them; nothing if it is no file.
fn kept(vfs: &dyn Vfs, path: PathBuf, time: u64, kept_as: KeptAs) -> Option<Kept> {
    let facts = vfs.facts(&path).ok()?;
    (facts.kind == Kind::File).then(|| Kept {
        path,
        kept_as,
        since: UNIX_EPOCH + Duration::from_millis(time),
        length: facts.length,
    })
}

/// The name of the copy of a file that waits from a moment on.
pub(super) fn copy_name(target: &Path, time: u64) -> String {
    format!("{}-{time}{SUFFIX}", key(target))
}

/// The copies of a file that wait, each with its moment.
fn copies(vfs: &dyn Vfs, recovery: &Path, target: &Path) -> io::Result<Vec<(PathBuf, u64)>> {
    let target = target::resolve_gone(vfs, target);
    let time = |path: &Path| {
        let found = path.file_name()?.to_str()?;
        let (_, time) = found.strip_suffix(SUFFIX)?.split_once('-')?;
        let time = time.parse().ok()?;
        (found == copy_name(&target, time)).then_some(time)
    };
    let paths = backups::listed(vfs, recovery)?.into_iter();
    Ok(paths
        .filter_map(|path| time(&path).map(|time| (path, time)))
        .collect())
}

/// What tells the copies of a file from those of others without telling its name.
fn key(target: &Path) -> String {
    Fingerprint::of(target.as_os_str().as_encoded_bytes()).hex()
}
