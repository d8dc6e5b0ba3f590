//! `safe_save`: puts a new content in the place of the old one, whole or not at all.

use std::{
    fs::File,
    io,
    path::{Path, PathBuf},
    time::SystemTime,
};

use super::{
    Fingerprint, SaveError, Vfs, backups, kept,
    target::{self, Old, folder_of},
    temporary::{Temporary, put},
};

/// What a save needs to know besides the file and its content.
#[derive(Clone, Copy)]
pub struct SaveOptions<'a> {
    /// Whether the bytes read back as the document; asked before anything touches the disk.
    pub verify: &'a dyn Fn(&[u8]) -> bool,
    /// Where backups go; none keeps none.
    pub backups: Option<&'a Path>,
    /// Where a copy of the new content waits while a file is written over in place.
    pub recovery: &'a Path,
    /// The time that backups are dated with.
    pub now: SystemTime,
}

impl<'a> SaveOptions<'a> {
    /// Options without backups, dated now.
    pub fn new(verify: &'a dyn Fn(&[u8]) -> bool, recovery: &'a Path) -> Self {
        Self {
            verify,
            backups: None,
            recovery,
            now: SystemTime::now(),
        }
    }

    /// Keeps backups in a folder.
    pub fn with_backups(self, folder: &'a Path) -> Self {
        Self {
            backups: Some(folder),
            ..self
        }
    }
}

/// What is known after a save.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    /// The file as it is now, to be expected at the next save.
    pub fingerprint: Fingerprint,
    /// Whether the new content was read back and will outlast a power cut. If not, the file is saved
    /// as far as this program can tell; what was kept for recovery should stay, and be it said.
    pub confirmed: bool,
    /// Why the old content could not be kept as a backup, if it should have been. The save itself is
    /// not held up by it.
    pub backup_failure: Option<io::ErrorKind>,
}

/// Saves bytes to a file, as the module describes. `expected` is the fingerprint at opening or at the
/// last save; without it (a new name, or a person who chose to replace) any content is replaced.
pub fn safe_save(
    vfs: &dyn Vfs,
    target: &Path,
    bytes: &[u8],
    expected: Option<&Fingerprint>,
    options: &SaveOptions<'_>,
) -> Result<Saved, SaveError> {
    if !(options.verify)(bytes) {
        return Err(SaveError::NotVerified {
            path: target.to_path_buf(),
        });
    }
    let path = target::resolve(vfs, target)?;
    let old = target::look(vfs, &path)?;
    target::check_expected(&path, old.as_ref(), expected, bytes)?;
    let job = Job {
        vfs,
        path,
        bytes,
        options,
    };
    let Some(old) = old else {
        return job.replace(job.create()?, None);
    };
    match job.create_like(&old)? {
        Some(temporary) => job.replace(temporary, Some(&old)),
        None => job.overwrite(&old),
    }
}

/// One save under way.
pub(super) struct Job<'a> {
    pub(super) vfs: &'a dyn Vfs,
    pub(super) path: PathBuf,
    pub(super) bytes: &'a [u8],
    pub(super) options: &'a SaveOptions<'a>,
}

impl<'a> Job<'a> {
    fn create(&self) -> Result<Temporary<'a>, SaveError> {
        Temporary::create(self.vfs, folder_of(&self.path)).map_err(|error| self.error(&error))
    }

    /// Creates a file that can take the place of the old one unnoticed. None if that cannot be: the
    /// folder is closed, the old file has other names too, or its owner would change.
    fn create_like(&self, old: &Old) -> Result<Option<Temporary<'a>>, SaveError> {
        if old.facts.links > 1 {
            return Ok(None);
        }
        let temporary = match self.create() {
            Err(SaveError::PermissionDenied { .. }) => return Ok(None),
            created => created?,
        };
        if let Some(owner) = old.facts.owner
            && !temporary
                .take_owner(owner)
                .map_err(|error| self.error(&error))?
        {
            return Ok(None);
        }
        if let Some(mode) = old.facts.mode {
            temporary
                .take_mode(mode)
                .map_err(|error| self.error(&error))?;
        }
        Ok(Some(temporary))
    }

    /// Fills the temporary file and gives it the name of the old one.
    fn replace(&self, mut temporary: Temporary<'_>, old: Option<&Old>) -> Result<Saved, SaveError> {
        temporary
            .fill(self.bytes)
            .map_err(|error| self.error(&error))?;
        let backup_failure = self.back_up(old);
        let folder = self.vfs.open_directory(folder_of(&self.path));
        target::check_unchanged(self.vfs, &self.path, old)?;
        temporary
            .rename(&self.path)
            .map_err(|error| self.error(&error))?;
        Ok(Saved {
            fingerprint: Fingerprint::of(self.bytes),
            confirmed: self.confirm(folder)?,
            backup_failure,
        })
    }

    /// Makes the renaming last, and looks whether the file is there. A disk that cannot say is one
    /// thing; one that shows something else is a failure, and the content is kept elsewhere.
    fn confirm(&self, folder: io::Result<Option<File>>) -> Result<bool, SaveError> {
        let synced = folder
            .and_then(|folder| folder.map_or(Ok(()), |folder| self.vfs.sync(&folder)))
            .is_ok();
        match self.vfs.read(&self.path) {
            Ok(found) if found == self.bytes => Ok(synced),
            Ok(_) => Err(SaveError::Damaged {
                path: self.path.clone(),
                recovery: self.keep_copy().ok(),
                kind: io::ErrorKind::InvalidData,
            }),
            Err(_) => Ok(false),
        }
    }

    /// Keeps the old content, if there is any and if it is wanted. Says why not, if it fails.
    pub(super) fn back_up(&self, old: Option<&Old>) -> Option<io::ErrorKind> {
        let bytes = old?.bytes.as_ref()?;
        let root = self.options.backups?;
        backups::keep(self.vfs, root, &self.path, bytes, self.options.now)
            .err()
            .map(|error| error.kind())
    }

    /// Puts a copy of the new content in the recovery folder.
    pub(super) fn keep_copy(&self) -> io::Result<PathBuf> {
        let folder = self.options.recovery;
        let name = kept::copy_name(&self.path, backups::millis(self.options.now));
        self.vfs.create_directory(folder)?;
        put(self.vfs, folder, &name, self.bytes)
    }

    /// An error that concerns the file being saved.
    pub(super) fn error(&self, error: &io::Error) -> SaveError {
        SaveError::io(&self.path, error)
    }
}
