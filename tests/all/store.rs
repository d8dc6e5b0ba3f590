//! Saving without loss: whatever fails, the old content or the new one is there whole.

mod faults;
mod kept;

use std::{
    fs::{self, File},
    path::PathBuf,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use alliage::store::{
    Fingerprint, Folders, Kept, KeptAs, ReadError, SaveError, SaveOptions, Saved, StdVfs, Vfs,
    clean_orphans, forget_backups, kept_of, read_capped, safe_save,
};
use tempfile::TempDir;

const OLD: &[u8] = b"the old content";
const NEW: &[u8] = b"the new content, somewhat longer than the old one";

/// A folder with a map in it, backups and a recovery folder.
struct Desk {
    home: TempDir,
    map: PathBuf,
}

impl Desk {
    fn empty() -> Self {
        let home = TempDir::new().unwrap();
        fs::create_dir(home.path().join("maps")).unwrap();
        let map = home.path().join("maps/map.alliage");
        Self { home, map }
    }

    fn with(content: &[u8]) -> Self {
        let desk = Self::empty();
        fs::write(&desk.map, content).unwrap();
        desk
    }

    /// A map that has a second name.
    fn with_twin(content: &[u8]) -> Self {
        let desk = Self::with(content);
        fs::hard_link(&desk.map, desk.path("maps/twin")).unwrap();
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    fn save(&self, bytes: &[u8], expected: Option<&Fingerprint>) -> Result<Saved, SaveError> {
        self.save_on(&StdVfs, bytes, expected, SystemTime::now())
    }

    fn save_on(
        &self,
        vfs: &dyn Vfs,
        bytes: &[u8],
        expected: Option<&Fingerprint>,
        now: SystemTime,
    ) -> Result<Saved, SaveError> {
        let (recovery, backups) = (self.path("recovery"), self.path("backups"));
        let mut options = SaveOptions::new(&|_| true, &recovery).with_backups(&backups);
        options.now = now;
        safe_save(vfs, &self.map, bytes, expected, &options)
    }

    fn content(&self) -> Option<Vec<u8>> {
        fs::read(&self.map).ok()
    }

    /// Every file below, by name.
    fn files(&self) -> Vec<PathBuf> {
        let mut folders = vec![self.home.path().to_path_buf()];
        let mut files = vec![];
        while let Some(folder) = folders.pop() {
            for path in StdVfs.list(&folder).unwrap() {
                if path.is_dir() {
                    folders.push(path);
                } else {
                    files.push(path);
                }
            }
        }
        files
    }

    fn count(&self, suffix: &str) -> usize {
        let ends = |path: &&PathBuf| path.to_string_lossy().ends_with(suffix);
        self.files().iter().filter(ends).count()
    }

    fn backups(&self) -> Vec<Vec<u8>> {
        let kept = self.kept().into_iter();
        kept.filter(|it| it.kept_as == KeptAs::Backup)
            .map(|backup| backup.read(&StdVfs, u64::MAX).unwrap())
            .collect()
    }

    /// Where what is kept of the map goes.
    fn folders(&self) -> Folders {
        Folders {
            config: self.path("config"),
            data: self.path("data"),
            backups: self.path("backups"),
            recovery: self.path("recovery"),
        }
    }

    fn kept(&self) -> Vec<Kept> {
        kept_of(&StdVfs, &self.folders(), &self.map).unwrap()
    }
}

#[test]
fn bytes_that_do_not_read_back_touch_nothing() {
    let desk = Desk::with(OLD);
    let recovery = desk.path("recovery");
    let options = SaveOptions::new(&|bytes| bytes != NEW, &recovery);
    let result = safe_save(&StdVfs, &desk.map, NEW, None, &options);
    assert!(matches!(result, Err(SaveError::NotVerified { .. })));
    assert_eq!(desk.content().unwrap(), OLD);
    assert_eq!(desk.files().len(), 1);
}

#[test]
fn a_change_by_someone_else_is_not_overwritten() {
    let desk = Desk::empty();
    let saved = desk.save(OLD, None).unwrap();
    fs::write(&desk.map, b"theirs").unwrap();
    let result = desk.save(NEW, Some(&saved.fingerprint));
    assert!(matches!(result, Err(SaveError::ChangedOnDisk { .. })));
    assert_eq!(desk.content().unwrap(), b"theirs");
    desk.save(NEW, None).unwrap();
    assert_eq!(desk.backups(), [b"theirs".to_vec()]);
}

#[test]
fn a_file_that_was_deleted_is_written_anew() {
    let desk = Desk::empty();
    let saved = desk.save(OLD, None).unwrap();
    fs::remove_file(&desk.map).unwrap();
    desk.save(NEW, Some(&saved.fingerprint)).unwrap();
    assert_eq!(desk.content().unwrap(), NEW);
}

#[test]
fn what_is_no_file_is_refused_by_name() {
    let mut desk = Desk::empty();
    desk.map = desk.path("maps");
    assert!(matches!(
        desk.save(NEW, None),
        Err(SaveError::IsDirectory { .. })
    ));
    desk.map = desk.path("gone/map");
    assert!(matches!(
        desk.save(NEW, None),
        Err(SaveError::FolderMissing { .. })
    ));
    desk.map = desk.path(&"n".repeat(400));
    #[cfg(unix)]
    assert!(matches!(
        desk.save(NEW, None),
        Err(SaveError::NameTooLong { .. })
    ));
    desk.map = desk.path("maps/a\0b");
    assert!(matches!(
        desk.save(NEW, None),
        Err(SaveError::NameInvalid { .. })
    ));
    assert!(desk.files().is_empty());
}

#[test]
fn a_file_marked_read_only_is_refused() {
    let desk = Desk::with(OLD);
    let mut permissions = fs::metadata(&desk.map).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&desk.map, permissions).unwrap();
    assert!(matches!(
        desk.save(NEW, None),
        Err(SaveError::ReadOnly { .. })
    ));
    assert_eq!(desk.content().unwrap(), OLD);
}

#[test]
fn a_name_of_245_bytes_can_be_saved_twice() {
    let mut desk = Desk::empty();
    desk.map = desk.path(&"n".repeat(245));
    desk.save(OLD, None).unwrap();
    desk.save(NEW, None).unwrap();
    assert_eq!(desk.content().unwrap(), NEW);
}

#[test]
fn backups_are_the_last_three_and_one_a_day_for_a_week() {
    let desk = Desk::with(b"start");
    let hour = Duration::from_hours(1);
    // Five saves a day, for ten days.
    for save in 0..50_u32 {
        let now = UNIX_EPOCH + hour * (24 * 20_000 + 24 * (save / 5) + save % 5);
        let content = format!("save {save}");
        desk.save_on(&StdVfs, content.as_bytes(), None, now)
            .unwrap();
    }
    let kept = [48, 47, 46, 43, 38, 33, 28, 23, 18];
    let expected = kept.map(|save| format!("save {save}").into_bytes());
    assert_eq!(desk.backups(), expected);
    let forgotten = forget_backups(&StdVfs, &desk.path("backups"), &desk.map).unwrap();
    assert_eq!((forgotten, desk.backups().len()), (9, 0));
}

#[test]
fn a_clock_set_back_loses_no_backup() {
    let desk = Desk::with(b"0");
    let late = UNIX_EPOCH + Duration::from_secs(2_000_000_000);
    for (content, now) in [(b"1", late), (b"2", UNIX_EPOCH), (b"3", UNIX_EPOCH)] {
        desk.save_on(&StdVfs, content, None, now).unwrap();
    }
    assert_eq!(desk.backups(), [b"2", b"1", b"0"]);
}

#[test]
fn orphans_are_removed_and_nothing_else() {
    let desk = Desk::with(OLD);
    for name in [
        "maps/.alliage-0123abcd.tmp",
        "maps/.alliage-mine.tmp",
        "maps/a.tmp",
    ] {
        fs::write(desk.path(name), OLD).unwrap();
    }
    let folder = desk.path("maps");
    let minute = Duration::from_mins(1);
    assert_eq!(clean_orphans(&StdVfs, &folder, minute).unwrap(), 0);
    let orphan = File::options()
        .write(true)
        .open(desk.path("maps/.alliage-0123abcd.tmp"))
        .unwrap();
    orphan.set_modified(SystemTime::now() - 2 * minute).unwrap();
    assert_eq!(clean_orphans(&StdVfs, &folder, minute).unwrap(), 1);
    assert_eq!(desk.files().len(), 3);
}

#[test]
fn reading_stops_at_the_limit() {
    let desk = Desk::with(OLD);
    let length = OLD.len() as u64;
    let (bytes, fingerprint) = read_capped(&desk.map, length).unwrap();
    assert_eq!((bytes.as_slice(), fingerprint), (OLD, Fingerprint::of(OLD)));
    let too_big = read_capped(&desk.map, length - 1);
    assert!(matches!(too_big, Err(ReadError::TooBig { limit, .. }) if limit == length - 1));
    let folder = read_capped(&desk.path("maps"), length);
    assert!(matches!(folder, Err(ReadError::IsDirectory { .. })));
    let nothing = read_capped(&desk.path("nothing"), length);
    assert!(matches!(nothing, Err(ReadError::NotFound { .. })));
}

#[test]
fn a_fingerprint_is_the_same_everywhere() {
    let empty = Fingerprint::of(b"");
    assert_eq!(empty.hex(), "6c62272e07bb014262b821756295c58d");
    assert_eq!(
        Fingerprint::of(b"a").hex(),
        "d228cb696f1a8caf78912b704e4a8964"
    );
}

#[test]
fn folders_are_created_inside_one_another() {
    let home = TempDir::new().unwrap();
    let folders = Folders::at(home.path());
    folders.create(&StdVfs).unwrap();
    folders.create(&StdVfs).unwrap();
    assert!(folders.backups.is_dir() && folders.recovery.is_dir());
    assert!(Folders::find().is_ok());
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    use std::path::Path;
    use std::process::Command;

    use super::*;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    fn set_mode(path: &Path, mode: u32) {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }

    #[test]
    fn new_files_are_private_and_old_modes_are_kept() {
        let desk = Desk::empty();
        desk.save(OLD, None).unwrap();
        assert_eq!(mode(&desk.map), 0o600);
        for kept in [0o640, 0o664, 0o600, 0o400 | 0o200] {
            set_mode(&desk.map, kept);
            desk.save(NEW, None).unwrap();
            assert_eq!(mode(&desk.map), kept);
        }
        assert!(desk.files().iter().all(|path| mode(path) == 0o600));
    }

    #[test]
    fn own_folders_are_closed_to_others() {
        let home = TempDir::new().unwrap();
        let folders = Folders::at(home.path());
        fs::create_dir(&folders.data).unwrap();
        set_mode(&folders.data, 0o755);
        folders.create(&StdVfs).unwrap();
        for folder in [
            &folders.config,
            &folders.data,
            &folders.backups,
            &folders.recovery,
        ] {
            assert_eq!(mode(folder), 0o700);
        }
    }

    #[test]
    fn a_link_stays_a_link_even_to_a_file_that_is_not_there() {
        let mut desk = Desk::empty();
        let real = desk.path("real");
        desk.map = desk.path("maps/link");
        symlink("step", &desk.map).unwrap();
        symlink("../real", desk.path("maps/step")).unwrap();
        for content in [OLD, NEW] {
            desk.save(content, None).unwrap();
            assert!(desk.map.is_symlink() && !real.is_symlink());
            assert_eq!(fs::read(&real).unwrap(), content);
            assert_eq!(mode(&real), 0o600);
        }
    }

    #[test]
    fn a_link_to_itself_is_refused() {
        let desk = Desk::empty();
        symlink("map.alliage", &desk.map).unwrap();
        assert!(matches!(desk.save(NEW, None), Err(SaveError::Io { .. })));
    }

    #[test]
    fn both_names_of_a_file_show_the_new_content() {
        let desk = Desk::with_twin(OLD);
        set_mode(&desk.map, 0o644);
        desk.save(NEW, None).unwrap();
        assert_eq!(fs::read(desk.path("maps/twin")).unwrap(), NEW);
        assert_eq!(mode(&desk.map), 0o644);
        assert_eq!(desk.count(".copy"), 0);
        assert_eq!(desk.backups(), [OLD.to_vec()]);
    }

    #[test]
    fn a_pipe_neither_hangs_nor_is_replaced() {
        let desk = Desk::empty();
        let made = Command::new("mkfifo").arg(&desk.map).status();
        assert!(made.unwrap().success());
        let read = read_capped(&desk.map, 100);
        assert!(matches!(read, Err(ReadError::NotAFile { .. })));
        assert!(matches!(
            desk.save(NEW, None),
            Err(SaveError::NotAFile { .. })
        ));
    }
}
