//! Each operation of a save fails in turn, in each way, and the file is looked at.

use std::{
    cell::Cell,
    fs::{self, File},
    io::{self, ErrorKind},
    path::{Path, PathBuf},
    time::SystemTime,
};

use alliage::store::{Facts, Fingerprint, Owner, SaveError, Saved, StdVfs, Vfs};

use super::{Desk, NEW, OLD};

const KINDS: [ErrorKind; 10] = [
    ErrorKind::Other,
    ErrorKind::StorageFull,
    ErrorKind::PermissionDenied,
    ErrorKind::ReadOnlyFilesystem,
    ErrorKind::QuotaExceeded,
    ErrorKind::Interrupted,
    ErrorKind::CrossesDevices,
    ErrorKind::Unsupported,
    ErrorKind::InvalidInput,
    ErrorKind::NotFound,
];

/// How an operation fails.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Fault {
    /// This one alone, without having any effect (a write gets half way).
    Once,
    /// This one alone, though it had its effect.
    OnceDone,
    /// This one and all that follow.
    FromThen,
    /// From this one on, writes that would make a file longer.
    DiskFull,
    /// This one does not fail, but just before it someone else writes to the map.
    Meddling,
}

/// A disk on which operation number `fail_at` fails.
pub(super) struct FaultVfs {
    fail_at: usize,
    fault: Fault,
    kind: ErrorKind,
    calls: Cell<usize>,
    removal_failed: Cell<bool>,
    sync_failed: Cell<bool>,
    /// Where someone else writes.
    map: PathBuf,
}

impl FaultVfs {
    pub(super) fn new(fail_at: usize, fault: Fault, kind: ErrorKind) -> Self {
        Self {
            fail_at,
            fault,
            kind,
            calls: Cell::new(0),
            removal_failed: Cell::new(false),
            sync_failed: Cell::new(false),
            map: PathBuf::new(),
        }
    }

    /// Counts an operation, and says whether it is to fail.
    fn hit(&self) -> bool {
        self.calls.set(self.calls.get() + 1);
        match self.fault {
            Fault::Meddling => {
                if self.calls.get() == self.fail_at {
                    fs::write(&self.map, THEIRS).unwrap();
                }
                false
            }
            Fault::Once | Fault::OnceDone => self.calls.get() == self.fail_at,
            Fault::FromThen | Fault::DiskFull => self.calls.get() >= self.fail_at,
        }
    }

    fn run<T>(&self, operation: impl FnOnce() -> io::Result<T>) -> io::Result<T> {
        if !self.hit() || self.fault == Fault::DiskFull {
            return operation();
        }
        if self.fault == Fault::OnceDone {
            operation()?;
        }
        Err(self.kind.into())
    }
}

impl Vfs for FaultVfs {
    fn facts(&self, path: &Path) -> io::Result<Facts> {
        self.run(|| StdVfs.facts(path))
    }
    fn canonicalize(&self, path: &Path) -> io::Result<PathBuf> {
        self.run(|| StdVfs.canonicalize(path))
    }
    fn read_link(&self, path: &Path) -> io::Result<PathBuf> {
        self.run(|| StdVfs.read_link(path))
    }
    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        self.run(|| StdVfs.read(path))
    }
    fn create_new(&self, path: &Path) -> io::Result<File> {
        // A file that was created although that failed cannot be known to be ours.
        if self.hit() && self.fault != Fault::DiskFull {
            return Err(self.kind.into());
        }
        let file = StdVfs.create_new(path)?;
        let mode = StdVfs.facts(path)?.mode;
        assert_eq!(mode.unwrap_or(0o600), 0o600, "private from birth");
        Ok(file)
    }
    fn open_existing(&self, path: &Path) -> io::Result<File> {
        self.run(|| StdVfs.open_existing(path))
    }
    fn write_at(&self, file: &mut File, offset: u64, bytes: &[u8]) -> io::Result<()> {
        let grows = offset + bytes.len() as u64 > file.metadata()?.len();
        if !self.hit() || (self.fault == Fault::DiskFull && !grows) {
            return StdVfs.write_at(file, offset, bytes);
        }
        let whole = self.fault == Fault::OnceDone;
        let written = if whole { bytes.len() } else { bytes.len() / 2 };
        StdVfs.write_at(file, offset, &bytes[..written])?;
        Err(self.kind.into())
    }
    fn set_length(&self, file: &File, length: u64) -> io::Result<()> {
        self.run(|| StdVfs.set_length(file, length))
    }
    fn set_mode(&self, file: &File, mode: u32) -> io::Result<()> {
        self.run(|| StdVfs.set_mode(file, mode))
    }
    fn set_owner(&self, file: &File, owner: Owner) -> io::Result<()> {
        self.run(|| StdVfs.set_owner(file, owner))
    }
    fn sync(&self, _file: &File) -> io::Result<()> {
        // No test here cuts the power, and thousands of real syncs would take minutes.
        let synced = self.run(|| Ok(()));
        let failed = self.sync_failed.get() || synced.is_err();
        self.sync_failed.set(failed);
        synced
    }
    fn open_directory(&self, path: &Path) -> io::Result<Option<File>> {
        self.run(|| StdVfs.open_directory(path))
    }
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        self.run(|| StdVfs.rename(from, to))
    }
    fn remove(&self, path: &Path) -> io::Result<()> {
        let removed = self.run(|| StdVfs.remove(path));
        let failed = path.exists();
        self.removal_failed.set(self.removal_failed.get() || failed);
        removed
    }
    fn list(&self, path: &Path) -> io::Result<Vec<PathBuf>> {
        self.run(|| StdVfs.list(path))
    }
    fn create_directory(&self, path: &Path) -> io::Result<()> {
        self.run(|| StdVfs.create_directory(path))
    }
}

/// Saves `new` over `old` with each operation failing in turn, and checks what becomes of the file.
fn fail_everywhere(setup: &dyn Fn() -> Desk, new: &[u8], faults: &[Fault]) {
    for (fault, kind) in faults.iter().flat_map(|f| KINDS.map(|kind| (*f, kind))) {
        for number in 1.. {
            let desk = setup();
            let old = desk.content();
            let expected = old.as_deref().map(Fingerprint::of);
            let vfs = FaultVfs::new(number, fault, kind);
            let result = desk.save_on(&vfs, new, expected.as_ref(), SystemTime::now());
            let case = format!("operation {number}, {fault:?}, {kind:?}: {result:?}");
            check_outcome(&desk, &vfs, old.as_deref(), new, &result, &case);
            if vfs.calls.get() < number {
                assert!(result.unwrap().confirmed, "{case}");
                break;
            }
        }
    }
}

fn check_outcome(
    desk: &Desk,
    vfs: &FaultVfs,
    old: Option<&[u8]>,
    new: &[u8],
    result: &Result<Saved, SaveError>,
    case: &str,
) {
    let content = desk.content();
    if let Err(SaveError::Damaged { recovery, .. }) = result {
        // A file written in place cannot outlive a disk that fails for good; its copy does.
        assert_eq!(vfs.fault, Fault::FromThen, "{case}");
        let copy = recovery.as_ref().expect(case);
        assert_eq!(fs::read(copy).unwrap(), new, "{case}");
        return;
    }
    assert!(
        content.as_deref() == Some(new) || content.as_deref() == old,
        "{case}"
    );
    if !vfs.removal_failed.get() {
        assert_eq!(desk.count(".tmp") + desk.count(".copy"), 0, "{case}");
    }
    if let Ok(saved) = result {
        assert_eq!(content.as_deref(), Some(new), "{case}");
        assert_eq!(saved.fingerprint, Fingerprint::of(new), "{case}");
        let warned = !saved.confirmed || saved.backup_failure.is_some();
        assert!(warned || !vfs.sync_failed.get(), "{case}");
    } else {
        let expected = old.map(Fingerprint::of);
        let again = desk.save_on(
            &FaultVfs::new(0, Fault::Once, vfs.kind),
            new,
            expected.as_ref(),
            SystemTime::now(),
        );
        assert!(again.is_ok(), "{case}, then {again:?}");
    }
}

/// What someone else writes.
const THEIRS: &[u8] = b"what someone else wrote";

const EACH_FAULT: [Fault; 3] = [Fault::Once, Fault::OnceDone, Fault::FromThen];

#[test]
fn a_file_is_replaced_whole_or_not_at_all() {
    fail_everywhere(&|| Desk::with(OLD), NEW, &EACH_FAULT);
}

#[test]
fn a_new_file_is_there_whole_or_not_at_all() {
    fail_everywhere(&Desk::empty, NEW, &EACH_FAULT);
}

#[test]
fn a_file_with_two_names_is_written_over_whole_or_kept_aside() {
    fail_everywhere(&|| Desk::with_twin(OLD), NEW, &EACH_FAULT);
    fail_everywhere(&|| Desk::with_twin(NEW), OLD, &[Fault::FromThen]);
}

#[test]
fn a_full_disk_spares_a_file_written_over_in_place() {
    fail_everywhere(&|| Desk::with_twin(OLD), NEW, &[Fault::DiskFull]);
}

#[cfg(unix)]
#[test]
fn a_file_of_another_person_stays_theirs() {
    use std::os::unix::fs::{MetadataExt as _, chown};
    const OTHER: u32 = 12_345;
    let setup = || {
        let desk = Desk::with(OLD);
        // Only root may give files away; for others this is one more ordinary file.
        let _ = chown(&desk.map, Some(OTHER), Some(OTHER));
        desk
    };
    let desk = setup();
    let owner = fs::metadata(&desk.map).unwrap().uid();
    desk.save(NEW, None).unwrap();
    assert_eq!(fs::metadata(&desk.map).unwrap().uid(), owner);
    fail_everywhere(&setup, NEW, &EACH_FAULT);
}

#[test]
fn what_someone_else_writes_meanwhile_is_not_lost() {
    let mut lost = 0;
    for number in 1.. {
        let desk = Desk::with(OLD);
        let mut vfs = FaultVfs::new(number, Fault::Meddling, ErrorKind::Other);
        vfs.map.clone_from(&desk.map);
        let result = desk.save_on(&vfs, NEW, None, SystemTime::now());
        let theirs = desk.content().as_deref() == Some(THEIRS);
        assert!(theirs || result.is_ok(), "operation {number}: {result:?}");
        if vfs.calls.get() < number {
            break;
        }
        lost += usize::from(!theirs && desk.backups() != [THEIRS]);
    }
    // Nothing can be done between the last look and the renaming itself.
    assert_eq!(lost, 1);
}
