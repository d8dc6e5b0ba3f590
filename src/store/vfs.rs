//! Vfs: the few file operations that saving needs, so that tests can make each of them fail.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Seek as _, SeekFrom, Write as _},
    path::{Path, PathBuf},
    time::SystemTime,
};

use super::platform::{self, Owner};

/// What stands at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A regular file.
    File,
    /// A folder.
    Directory,
    /// A device, a pipe, a socket.
    Other,
}

/// What can be known of a file without reading it.
#[derive(Clone, Debug)]
pub struct Facts {
    /// What it is.
    pub kind: Kind,
    /// How many bytes it has.
    pub length: u64,
    /// Its permission bits, where the system has them.
    pub mode: Option<u32>,
    /// Whose it is, where the system tells.
    pub owner: Option<Owner>,
    /// How many names it has (1 where the system does not tell).
    pub links: u64,
    /// Whether it is marked as not to be written, for everyone.
    pub read_only: bool,
    /// When it was last written.
    pub modified: Option<SystemTime>,
}

impl From<fs::Metadata> for Facts {
    fn from(metadata: fs::Metadata) -> Self {
        let kind = match metadata.file_type() {
            kind if kind.is_file() => Kind::File,
            kind if kind.is_dir() => Kind::Directory,
            _ => Kind::Other,
        };
        Self {
            kind,
            length: metadata.len(),
            mode: platform::mode(&metadata),
            owner: platform::owner(&metadata),
            links: platform::links(&metadata),
            read_only: metadata.permissions().readonly(),
            modified: metadata.modified().ok(),
        }
    }
}

/// The operations of a file system that saving uses, one call each.
pub trait Vfs {
    /// Says what stands at a path, following links.
    fn facts(&self, path: &Path) -> io::Result<Facts>;
    /// Gives the real path of something that is there, without links.
    fn canonicalize(&self, path: &Path) -> io::Result<PathBuf>;
    /// Says where a link leads.
    fn read_link(&self, path: &Path) -> io::Result<PathBuf>;
    /// Reads a whole file.
    fn read(&self, path: &Path) -> io::Result<Vec<u8>>;
    /// Creates a private file; fails if anything bears that name, even a link that leads nowhere.
    fn create_new(&self, path: &Path) -> io::Result<File>;
    /// Opens a file that is there for writing, and leaves its content.
    fn open_existing(&self, path: &Path) -> io::Result<File>;
    /// Writes all the bytes at a place of the file.
    fn write_at(&self, file: &mut File, offset: u64, bytes: &[u8]) -> io::Result<()>;
    /// Cuts the file, or makes it longer.
    fn set_length(&self, file: &File, length: u64) -> io::Result<()>;
    /// Gives the file permission bits.
    fn set_mode(&self, file: &File, mode: u32) -> io::Result<()>;
    /// Gives the file to a user and a group.
    fn set_owner(&self, file: &File, owner: Owner) -> io::Result<()>;
    /// Waits until a file or a folder is on the disk.
    fn sync(&self, file: &File) -> io::Result<()>;
    /// Opens a folder for syncing; none where the system has no such thing.
    fn open_directory(&self, path: &Path) -> io::Result<Option<File>>;
    /// Gives a file another name, taking the place of what bore it.
    fn rename(&self, from: &Path, to: &Path) -> io::Result<()>;
    /// Removes a file or a link.
    fn remove(&self, path: &Path) -> io::Result<()>;
    /// Lists what stands in a folder, in no order.
    fn list(&self, path: &Path) -> io::Result<Vec<PathBuf>>;
    /// Creates a private folder and those above it, if they are not there.
    fn create_directory(&self, path: &Path) -> io::Result<()>;
}

/// The file system of this computer.
#[derive(Clone, Copy, Debug, Default)]
pub struct StdVfs;

impl Vfs for StdVfs {
    fn facts(&self, path: &Path) -> io::Result<Facts> {
        fs::metadata(path).map(Facts::from)
    }

    fn canonicalize(&self, path: &Path) -> io::Result<PathBuf> {
        fs::canonicalize(path)
    }

    fn read_link(&self, path: &Path) -> io::Result<PathBuf> {
        fs::read_link(path)
    }

    fn read(&self, path: &Path) -> io::Result<Vec<u8>> {
        fs::read(path)
    }

    fn create_new(&self, path: &Path) -> io::Result<File> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        platform::keep_private(&mut options);
        options.open(path)
    }

    fn open_existing(&self, path: &Path) -> io::Result<File> {
        OpenOptions::new().write(true).open(path)
    }

    fn write_at(&self, file: &mut File, offset: u64, bytes: &[u8]) -> io::Result<()> {
        file.seek(SeekFrom::Start(offset))?;
        file.write_all(bytes)
    }

    fn set_length(&self, file: &File, length: u64) -> io::Result<()> {
        file.set_len(length)
    }

    fn set_mode(&self, file: &File, mode: u32) -> io::Result<()> {
        platform::set_mode(file, mode)
    }

    fn set_owner(&self, file: &File, owner: Owner) -> io::Result<()> {
        platform::set_owner(file, owner)
    }

    fn sync(&self, file: &File) -> io::Result<()> {
        file.sync_all()
    }

    fn open_directory(&self, path: &Path) -> io::Result<Option<File>> {
        platform::open_directory(path)
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        platform::rename(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        fs::remove_file(path)
    }

    fn list(&self, path: &Path) -> io::Result<Vec<PathBuf>> {
        fs::read_dir(path)?
            .map(|entry| entry.map(|entry| entry.path()))
            .collect()
    }

    fn create_directory(&self, path: &Path) -> io::Result<()> {
        platform::create_directory(path)
    }
}
