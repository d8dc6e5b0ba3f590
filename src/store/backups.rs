//! Backups: the last saves of a file, and one a day for a week, in a folder of our own.

use std::{
    collections::BTreeSet,
    io,
    path::{Path, PathBuf},
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use super::{Fingerprint, SaveError, Vfs, target, temporary::put};

/// How many of the last saves are kept.
const LAST_SAVES: usize = 3;
/// For how many days one a day is kept, this day included.
const DAYS: u64 = 7;
/// The length of a day (of universal time, so that a journey does not shift it).
const DAY_MS: u64 = 24 * 60 * 60 * 1000;
/// What the name of each backup ends with.
const SUFFIX: &str = ".backup";

/// An older content of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// The file that holds it.
    pub path: PathBuf,
    /// When it was replaced by a newer one.
    pub replaced_at: SystemTime,
}

/// Lists the backups of a file, newest first.
pub fn backups_of(vfs: &dyn Vfs, root: &Path, target: &Path) -> Result<Vec<Backup>, SaveError> {
    let folder = folder_for(root, &target::resolve(vfs, target)?);
    let times = times(vfs, &folder).map_err(|error| SaveError::io(&folder, &error))?;
    Ok(times
        .into_iter()
        .rev()
        .map(|time| Backup {
            path: folder.join(name(time)),
            replaced_at: UNIX_EPOCH + Duration::from_millis(time),
        })
        .collect())
}

/// Removes the backups of a file, and says how many there were.
pub fn forget_backups(vfs: &dyn Vfs, root: &Path, target: &Path) -> Result<usize, SaveError> {
    let backups = backups_of(vfs, root, target)?;
    for backup in &backups {
        vfs.remove(&backup.path)
            .map_err(|error| SaveError::io(&backup.path, &error))?;
    }
    Ok(backups.len())
}

/// Keeps an older content of a file, unless it is the newest backup already, and thins out the rest.
pub(super) fn keep(
    vfs: &dyn Vfs,
    root: &Path,
    target: &Path,
    bytes: &[u8],
    now: SystemTime,
) -> io::Result<()> {
    let folder = folder_for(root, target);
    vfs.create_directory(&folder)?;
    let mut times = times(vfs, &folder)?;
    let mut time = millis(now);
    if let Some(newest) = times.last() {
        if vfs.read(&folder.join(name(*newest)))? == bytes {
            return Ok(());
        }
        // A clock that was set back must not make the newest backup look like the oldest.
        time = time.max(newest + 1);
    }
    put(vfs, &folder, &name(time), bytes)?;
    times.insert(time);
    for stale in times.difference(&worth_keeping(&times)) {
        vfs.remove(&folder.join(name(*stale)))?;
    }
    Ok(())
}

/// The number of milliseconds since 1970.
pub(super) fn millis(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH)
        .map_or(0, |passed| passed.as_millis() as u64)
}

/// The last few times, and the last one of each day of the week that ends with the newest.
fn worth_keeping(times: &BTreeSet<u64>) -> BTreeSet<u64> {
    let today = times.last().map_or(0, |newest| newest / DAY_MS);
    let mut kept: BTreeSet<u64> = times.iter().rev().take(LAST_SAVES).copied().collect();
    for day in (0..DAYS).filter_map(|ago| today.checked_sub(ago)) {
        kept.extend(times.range(day * DAY_MS..(day + 1) * DAY_MS).next_back());
    }
    kept
}

/// The folder for the backups of a file. Its name is a hash, so that it does not tell the title.
fn folder_for(root: &Path, target: &Path) -> PathBuf {
    root.join(Fingerprint::of(target.as_os_str().as_encoded_bytes()).hex())
}

/// The name of the backup of a moment.
fn name(time: u64) -> String {
    format!("{time:015}{SUFFIX}")
}

/// The moments that have a backup in a folder; none if the folder is not there.
fn times(vfs: &dyn Vfs, folder: &Path) -> io::Result<BTreeSet<u64>> {
    let paths = match vfs.list(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(BTreeSet::new()),
        listed => listed?,
    };
    Ok(paths
        .iter()
        .filter_map(|path| path.file_name()?.to_str()?.strip_suffix(SUFFIX))
        .filter_map(|time| time.parse().ok())
        .collect())
}
