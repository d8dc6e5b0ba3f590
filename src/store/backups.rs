//! Backups: the last saves of a file, and one a day for a week, in a folder of our own.

use std::{
    collections::BTreeSet,
    io,
    path::{Path, PathBuf},
    time::{SystemTime, UNIX_EPOCH},
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

/// The backups of a file: where each is, and when what it holds was replaced.
pub(super) fn of(vfs: &dyn Vfs, root: &Path, target: &Path) -> io::Result<Vec<(PathBuf, u64)>> {
    let folder = folder_for(root, &target::resolve_gone(vfs, target));
    let times = times(vfs, &folder)?;
    let placed = |time| (folder.join(name(time)), time);
    Ok(times.into_iter().map(placed).collect())
}

/// Removes the backups of a file, and says how many there were.
pub fn forget_backups(vfs: &dyn Vfs, root: &Path, target: &Path) -> Result<usize, SaveError> {
    let backups = of(vfs, root, target).map_err(|error| SaveError::io(root, &error))?;
    for (path, _) in &backups {
        vfs.remove(path)
            .map_err(|error| SaveError::io(path, &error))?;
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
        // One that cannot be read is no reason to keep nothing more.
        let same = |found: Vec<u8>| found == bytes;
        if vfs.read(&folder.join(name(*newest))).is_ok_and(same) {
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

/// The moments that have a backup in a folder; none if the folder is not there. What we did not name so is not ours.
fn times(vfs: &dyn Vfs, folder: &Path) -> io::Result<BTreeSet<u64>> {
    let time = |path: &PathBuf| {
        let found = path.file_name()?.to_str()?;
        let time = found.strip_suffix(SUFFIX)?.parse().ok()?;
        (found == name(time)).then_some(time)
    };
    Ok(listed(vfs, folder)?.iter().filter_map(time).collect())
}

/// What stands in a folder; nothing if it is not there.
pub(super) fn listed(vfs: &dyn Vfs, folder: &Path) -> io::Result<Vec<PathBuf>> {
    match vfs.list(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        listed => listed,
    }
}
