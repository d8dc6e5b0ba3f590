//! Writing over a file in place, where a new one cannot take its place.

use std::io;

use super::{
    Fingerprint, SaveError, Saved,
    save::Job,
    target::{self, Old},
};

impl Job<'_> {
    /// Writes over the file, with a whole copy of the new content kept aside meanwhile.
    pub(super) fn overwrite(&self, old: &Old) -> Result<Saved, SaveError> {
        let copy = self
            .keep_copy()
            .map_err(|error| SaveError::io(self.options.recovery, &error))?;
        let backup_failure = self.back_up(Some(old));
        let written = target::check_unchanged(self.vfs, &self.path, Some(old)).and_then(|()| {
            self.write_over(self.bytes)
                .or_else(|error| self.restore(old, &error))
        });
        if let Err(SaveError::Damaged { path, kind, .. }) = written {
            return Err(SaveError::Damaged {
                path,
                recovery: Some(copy),
                kind,
            });
        }
        // The copy has served; one that cannot be removed does no harm to the save.
        let _ = self.vfs.remove(&copy);
        written.map(|()| Saved {
            fingerprint: Fingerprint::of(self.bytes),
            confirmed: true,
            backup_failure,
        })
    }

    /// Writes bytes over the file. What makes it longer is written first: if the disk is full, the
    /// beginning is still untouched.
    fn write_over(&self, bytes: &[u8]) -> io::Result<()> {
        let length = self.vfs.facts(&self.path)?.length;
        let split = usize::try_from(length).map_or(bytes.len(), |length| length.min(bytes.len()));
        let (head, tail) = bytes.split_at(split);
        let mut file = self.vfs.open_existing(&self.path)?;
        self.vfs.write_at(&mut file, split as u64, tail)?;
        self.vfs.write_at(&mut file, 0, head)?;
        self.vfs.set_length(&file, bytes.len() as u64)?;
        self.vfs.sync(&file)?;
        drop(file);
        if self.vfs.read(&self.path)? == bytes {
            Ok(())
        } else {
            Err(io::ErrorKind::InvalidData.into())
        }
    }

    /// After a failure, brings the old content back. Always an error: the one that happened, or that
    /// the file may be damaged.
    fn restore(&self, old: &Old, error: &io::Error) -> Result<(), SaveError> {
        let intact = old.bytes.as_ref().is_some_and(|bytes| {
            let untouched = self.vfs.read(&self.path).is_ok_and(|found| found == *bytes);
            untouched || self.write_over(bytes).is_ok()
        });
        Err(if intact {
            self.error(error)
        } else {
            SaveError::Damaged {
                path: self.path.clone(),
                recovery: None,
                kind: error.kind(),
            }
        })
    }
}
