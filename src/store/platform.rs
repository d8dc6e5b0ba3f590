//! What differs between systems: modes, owners, names of one file, and syncing a folder.

use std::{
    fs::{File, Metadata, OpenOptions},
    io,
    path::Path,
};

/// The user and group that own a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Owner {
    /// The number of the user.
    pub user: u32,
    /// The number of the group.
    pub group: u32,
}

/// The permission bits of a file.
#[cfg(unix)]
#[expect(clippy::unnecessary_wraps, reason = "other systems have no such bits")]
pub fn mode(metadata: &Metadata) -> Option<u32> {
    use std::os::unix::fs::MetadataExt as _;
    Some(metadata.mode() & 0o7777)
}

/// The permission bits of a file: none here.
#[cfg(not(unix))]
pub fn mode(_metadata: &Metadata) -> Option<u32> {
    None
}

/// The user and group that own a file.
#[cfg(unix)]
#[expect(clippy::unnecessary_wraps, reason = "other systems do not tell")]
pub fn owner(metadata: &Metadata) -> Option<Owner> {
    use std::os::unix::fs::MetadataExt as _;
    Some(Owner {
        user: metadata.uid(),
        group: metadata.gid(),
    })
}

/// The user and group that own a file: the folder decides here.
#[cfg(not(unix))]
pub fn owner(_metadata: &Metadata) -> Option<Owner> {
    None
}

/// How many names a file has.
#[cfg(unix)]
pub fn links(metadata: &Metadata) -> u64 {
    use std::os::unix::fs::MetadataExt as _;
    metadata.nlink()
}

/// How many names a file has: the standard library cannot tell here.
#[cfg(not(unix))]
pub fn links(_metadata: &Metadata) -> u64 {
    1
}

/// Makes files created with these options readable and writable by their owner alone.
#[cfg(unix)]
pub fn keep_private(options: &mut OpenOptions) {
    use std::os::unix::fs::OpenOptionsExt as _;
    options.mode(0o600);
}

/// Makes files created with these options private: the folder decides here.
#[cfg(not(unix))]
pub fn keep_private(_options: &mut OpenOptions) {}

/// Gives a file permission bits.
#[cfg(unix)]
pub fn set_mode(file: &File, mode: u32) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    file.set_permissions(std::fs::Permissions::from_mode(mode))
}

/// Gives a file permission bits: there are none here.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "it can fail on other systems")]
pub fn set_mode(_file: &File, _mode: u32) -> io::Result<()> {
    Ok(())
}

/// Gives a file to a user and a group.
#[cfg(unix)]
pub fn set_owner(file: &File, owner: Owner) -> io::Result<()> {
    std::os::unix::fs::fchown(file, Some(owner.user), Some(owner.group))
}

/// Gives a file to a user and a group: the folder decides here.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "it can fail on other systems")]
pub fn set_owner(_file: &File, _owner: Owner) -> io::Result<()> {
    Ok(())
}

/// Opens a folder for syncing.
#[cfg(unix)]
pub fn open_directory(path: &Path) -> io::Result<Option<File>> {
    File::open(path).map(Some)
}

/// Opens a folder for syncing: Windows has no such thing, and writes names to disk by itself.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "it can fail on other systems")]
pub fn open_directory(_path: &Path) -> io::Result<Option<File>> {
    Ok(None)
}

/// Creates a folder and those above it, open to their owner alone.
#[cfg(unix)]
pub fn create_directory(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt as _;
    std::fs::DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(path)
}

/// Creates a folder and those above it; the folder above decides who may look in.
#[cfg(not(unix))]
pub fn create_directory(path: &Path) -> io::Result<()> {
    std::fs::create_dir_all(path)
}

/// Closes a folder that is there already to everyone but its owner.
#[cfg(unix)]
pub fn close_directory(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = std::fs::metadata(path)?.permissions().mode();
    if mode & 0o777 == mode & 0o700 {
        return Ok(());
    }
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o700))
}

/// Closes a folder that is there already: the folder above decides here.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "it can fail on other systems")]
pub fn close_directory(_path: &Path) -> io::Result<()> {
    Ok(())
}

/// Gives a file another name, taking the place of what bore it.
#[cfg(not(windows))]
pub fn rename(from: &Path, to: &Path) -> io::Result<()> {
    std::fs::rename(from, to)
}

/// Gives a file another name, taking the place of what bore it. Virus scanners and synchronised
/// folders hold new files for a moment, so a refusal is met with patience.
#[cfg(windows)]
pub fn rename(from: &Path, to: &Path) -> io::Result<()> {
    const ACCESS_DENIED: i32 = 5;
    const SHARING_VIOLATION: i32 = 32;
    for pause_ms in [50, 100, 200, 400, 800] {
        match std::fs::rename(from, to) {
            Err(error)
                if matches!(
                    error.raw_os_error(),
                    Some(ACCESS_DENIED | SHARING_VIOLATION)
                ) =>
            {
                std::thread::sleep(std::time::Duration::from_millis(pause_ms));
            }
            done => return done,
        }
    }
    std::fs::rename(from, to)
}
