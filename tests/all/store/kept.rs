//! What is kept of a file is listed newest first and read back, whatever else lies in our folders.

use super::faults::FaultVfs;
use super::*;
use std::io::ErrorKind;
use std::path::Path;

fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds)
}

fn backups_folder(desk: &Desk) -> PathBuf {
    desk.kept()[0].path.parent().unwrap().to_owned()
}

#[test]
fn backups_are_listed_newest_first_with_time_and_length_and_read_back() {
    let desk = Desk::with(b"0");
    for (content, second) in [("one", 100), ("twenty", 200), ("three", 300)] {
        desk.save_on(&StdVfs, content.as_bytes(), None, at(second))
            .unwrap();
    }
    let kept = desk.kept();
    let told = kept.iter().map(|it| (it.kept_as, it.since, it.length));
    let backup = KeptAs::Backup;
    assert!(told.eq([
        (backup, at(300), 6),
        (backup, at(200), 3),
        (backup, at(100), 1)
    ]));
    let read = kept.iter().map(|it| it.read(&StdVfs, 100).unwrap());
    assert!(read.eq([b"twenty".to_vec(), b"one".to_vec(), b"0".to_vec()]));
}

#[test]
fn nothing_is_kept_of_a_file_that_was_never_saved_over() {
    assert_eq!(Desk::with(OLD).kept(), []);
    assert_eq!(Desk::empty().kept(), []);
}

#[test]
fn what_is_not_ours_is_passed_over_and_stays() {
    let desk = Desk::with(b"0");
    desk.save_on(&StdVfs, b"1", None, at(100)).unwrap();
    let folder = backups_folder(&desk);
    let key = folder.file_name().unwrap().to_str().unwrap().to_owned();
    fs::create_dir_all(desk.path("recovery")).unwrap();
    let foreign = [
        folder.join("12.backup"),
        folder.join("notes.txt"),
        folder.join("99999999999999999999999.backup"),
        folder.join("-00000000000001.backup"),
        desk.path("recovery/other.copy"),
        desk.path("recovery/0-12.copy"),
        desk.path(&format!("recovery/{key}-012.copy")),
        desk.path(&format!("recovery/{key}-12.copy.tmp")),
        desk.path("backups/stray"),
    ];
    for path in &foreign {
        fs::write(path, b"foreign").unwrap();
    }
    fs::create_dir(folder.join("000000000200000.backup")).unwrap();
    assert_eq!(desk.kept().len(), 1);
    assert_eq!(desk.kept()[0].since, at(100));
    let saved = desk.save_on(&StdVfs, b"2", None, at(150)).unwrap();
    assert_eq!(saved.backup_failure, None);
    assert_eq!(desk.backups(), [b"1", b"0"]);
    assert!(foreign.iter().all(|path| path.exists()));
}

#[test]
fn a_backup_that_goes_away_or_grows_is_told() {
    let desk = Desk::with(b"0");
    desk.save_on(&StdVfs, b"1", None, at(100)).unwrap();
    let kept = desk.kept().remove(0);
    fs::write(&kept.path, b"grown").unwrap();
    let read = kept.read(&StdVfs, 4);
    assert!(matches!(read, Err(ReadError::TooBig { length: 5, .. })));
    fs::remove_file(&kept.path).unwrap();
    let read = kept.read(&StdVfs, 4);
    assert!(matches!(read, Err(ReadError::NotFound { .. })));
    assert_eq!(desk.kept(), []);
}

#[test]
fn backups_of_one_file_are_not_those_of_another() {
    let desk = Desk::with(b"0");
    desk.save_on(&StdVfs, b"1", None, at(100)).unwrap();
    let mut other = Desk::with(b"0");
    other.map = desk.path("maps/other");
    let kept = kept_of(&StdVfs, &desk.folders(), &other.map).unwrap();
    assert_eq!(kept, []);
}

#[test]
fn what_is_kept_is_found_when_the_file_and_its_folder_are_gone() {
    let mut desk = Desk::with(b"0");
    // As a path is remembered: without links on the way.
    desk.map = fs::canonicalize(&desk.map).unwrap();
    desk.save_on(&StdVfs, b"1", None, at(100)).unwrap();
    fs::remove_dir_all(desk.path("maps")).unwrap();
    let read = desk.kept()[0].read(&StdVfs, 10).unwrap();
    assert_eq!(read, b"0");
}

#[cfg(unix)]
#[test]
fn a_copy_left_by_a_save_in_place_that_failed_is_the_newest() {
    let mut desk = Desk::with_twin(OLD);
    // The disk fails for good as soon as the file itself is being written.
    let damaged = (1..).find_map(|number| {
        desk = Desk::with_twin(OLD);
        let vfs = FaultVfs::new(number, faults::Fault::FromThen, ErrorKind::Other);
        let result = desk.save_on(&vfs, NEW, None, at(100));
        match result {
            Err(SaveError::Damaged { recovery, .. }) => recovery,
            _ => None,
        }
    });
    let kept = desk.kept();
    let told: Vec<_> = kept.iter().map(|it| (it.kept_as, it.since)).collect();
    assert_eq!(
        told,
        [(KeptAs::Recovery, at(100)), (KeptAs::Backup, at(100))]
    );
    assert_eq!(Some(&kept[0].path), damaged.as_ref());
    assert_eq!(kept[0].read(&StdVfs, 1000).unwrap(), NEW);
    assert_eq!(kept[1].read(&StdVfs, 1000).unwrap(), OLD);
}

#[test]
fn a_folder_that_cannot_be_listed_is_told() {
    let desk = Desk::with(OLD);
    let folders = Folders {
        backups: desk.map.join("no-folder"),
        recovery: desk.map.clone(),
        ..desk.folders()
    };
    let kept = kept_of(&StdVfs, &folders, Path::new("board.ron"));
    assert!(matches!(kept, Err(ReadError::Io { .. })), "{kept:?}");
}
