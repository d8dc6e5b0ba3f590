//! Temporary files: born private beside their goal, gone after any failure, swept up after a crash.

use std::{
    ffi::OsStr,
    fs::File,
    hash::{BuildHasher as _, RandomState},
    io,
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use super::{Kind, Owner, Vfs};

/// What the name of each temporary file starts with. Short and fixed, so that any name that the
/// system takes can be saved, and so that orphans can be told.
const PREFIX: &str = ".alliage-";
/// What the name of each temporary file ends with.
const SUFFIX: &str = ".tmp";
/// How many hexadecimal digits stand between the two.
const DIGITS: usize = 8;
/// How many names to try before giving up.
const TRIES: usize = 16;

/// A temporary file, removed when dropped unless it was renamed.
pub(super) struct Temporary<'a> {
    vfs: &'a dyn Vfs,
    path: PathBuf,
    /// None once closed.
    file: Option<File>,
    renamed: bool,
}

impl<'a> Temporary<'a> {
    /// Creates an empty private file in a folder.
    pub(super) fn create(vfs: &'a dyn Vfs, folder: &Path) -> io::Result<Self> {
        let mut tries = 1;
        loop {
            let path = folder.join(fresh_name());
            match vfs.create_new(&path) {
                Ok(file) => {
                    return Ok(Self {
                        vfs,
                        path,
                        file: Some(file),
                        renamed: false,
                    });
                }
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists && tries < TRIES => {
                    tries += 1;
                }
                Err(error) => return Err(error),
            }
        }
    }

    /// Gives the file to its new owner; false if that cannot be done.
    pub(super) fn take_owner(&self, owner: Owner) -> io::Result<bool> {
        if self.vfs.facts(&self.path)?.owner == Some(owner) {
            return Ok(true);
        }
        Ok(self.vfs.set_owner(self.file(), owner).is_ok()
            && self.vfs.facts(&self.path)?.owner == Some(owner))
    }

    /// Gives the file permission bits. Where there are none, or none can be given, it stays private.
    pub(super) fn take_mode(&self, mode: u32) -> io::Result<()> {
        match self.vfs.set_mode(self.file(), mode & 0o777) {
            Err(error) if is_harmless(error.kind()) => Ok(()),
            done => done,
        }
    }

    /// Writes the bytes, waits until they are on the disk, closes the file and reads it back.
    pub(super) fn fill(&mut self, bytes: &[u8]) -> io::Result<()> {
        let mut file = self.file.take().ok_or(io::ErrorKind::NotFound)?;
        self.vfs.write_at(&mut file, 0, bytes)?;
        self.vfs.sync(&file)?;
        drop(file);
        if self.vfs.read(&self.path)? == bytes {
            Ok(())
        } else {
            Err(io::ErrorKind::InvalidData.into())
        }
    }

    /// Gives the file its final name, taking the place of what bore it.
    pub(super) fn rename(mut self, to: &Path) -> io::Result<()> {
        self.vfs.rename(&self.path, to)?;
        self.renamed = true;
        Ok(())
    }

    fn file(&self) -> &File {
        self.file.as_ref().expect("the file is open until filled")
    }
}

impl Drop for Temporary<'_> {
    fn drop(&mut self) {
        self.file = None;
        if !self.renamed {
            // Nothing better can be done here; `clean_orphans` comes by at the next start.
            let _ = self.vfs.remove(&self.path);
        }
    }
}

/// Writes a file that was not there, whole or not at all, and waits until it is on the disk.
pub(super) fn put(vfs: &dyn Vfs, folder: &Path, name: &str, bytes: &[u8]) -> io::Result<PathBuf> {
    let path = folder.join(name);
    let mut temporary = Temporary::create(vfs, folder)?;
    temporary.fill(bytes)?;
    let lasting = temporary
        .rename(&path)
        .and_then(|()| sync_folder(vfs, folder));
    if let Err(error) = lasting {
        // Nobody will be told of this file, so nobody would ever remove it.
        let _ = vfs.remove(&path);
        return Err(error);
    }
    Ok(path)
}

/// Makes the names in a folder outlast a power cut.
fn sync_folder(vfs: &dyn Vfs, folder: &Path) -> io::Result<()> {
    match vfs.open_directory(folder)? {
        Some(directory) => vfs.sync(&directory),
        None => Ok(()),
    }
}

/// Removes the temporary files that a crash left in a folder and that are older than a duration (a
/// minute is good: a save that is under way is younger). Says how many were removed.
pub fn clean_orphans(vfs: &dyn Vfs, folder: &Path, older_than: Duration) -> io::Result<usize> {
    let now = SystemTime::now();
    let mut removed = 0;
    for path in vfs.list(folder)? {
        if is_temporary(&path) && is_older(vfs, &path, now, older_than) {
            vfs.remove(&path)?;
            removed += 1;
        }
    }
    Ok(removed)
}

/// Whether a path bears a name that only we give.
fn is_temporary(path: &Path) -> bool {
    path.file_name()
        .and_then(OsStr::to_str)
        .and_then(|name| name.strip_prefix(PREFIX)?.strip_suffix(SUFFIX))
        .is_some_and(|middle| {
            middle.len() == DIGITS && middle.bytes().all(|byte| byte.is_ascii_hexdigit())
        })
}

/// Whether a file was last written longer ago than a duration. A file that cannot be asked is young.
fn is_older(vfs: &dyn Vfs, path: &Path, now: SystemTime, age: Duration) -> bool {
    vfs.facts(path).is_ok_and(|facts| {
        facts.kind == Kind::File
            && facts
                .modified
                .and_then(|modified| now.duration_since(modified).ok())
                .is_some_and(|passed| passed > age)
    })
}

/// A name that is unlikely to be taken. The standard library's hasher starts from random keys.
fn fresh_name() -> String {
    let random = RandomState::new().hash_one(SystemTime::now()) as u32;
    format!("{PREFIX}{random:08x}{SUFFIX}")
}

/// Errors of disks that do not know permission bits.
fn is_harmless(kind: io::ErrorKind) -> bool {
    matches!(
        kind,
        io::ErrorKind::PermissionDenied | io::ErrorKind::Unsupported | io::ErrorKind::InvalidInput
    )
}
