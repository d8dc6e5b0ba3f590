//! What takes time, on threads of its own: dialogs, reading, saving, exporting, asking the system for its theme. Each
//! answers with a [`Done`], and wakes the window.

use super::exports::Snapshot;
use super::threads::Threads;
use crate::file::{self, Opened};
use crate::formats::{self, FormatId, Progress, UnderWay, Unread};
use crate::model::Board;
use crate::store::{
    Fingerprint, Folders, ReadError, SaveError, SaveOptions, Saved, StdVfs, clean_orphans,
    read_capped, safe_save,
};
use crate::ui::asks::{Asked, Outcome, Question, Work};
use crate::ui::windows::file_chooser::PathPurpose;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// An answer sooner than this was not a person's: there is no dialog service.
const NOT_A_PERSON: Duration = Duration::from_millis(50);

/// Why a file could not be opened.
#[derive(Debug)]
pub enum OpenError {
    /// The disk.
    Read(ReadError),
    /// What it holds.
    File(Unread),
}

/// What a job came to.
pub enum Done {
    /// A file was chosen, or the dialog closed.
    Picked(PathPurpose, Option<PathBuf>),
    /// There is no dialog service.
    NoDialogs(PathPurpose),
    /// A file was read.
    Opened(PathBuf, Box<Result<(Opened, Fingerprint), OpenError>>),
    /// A board was saved: what was asked, and what came of it.
    Saved(Saving, Result<Saved, SaveError>),
    /// The board was written in a format besides its own; `None` if that was called off.
    Exported(FormatId, PathBuf, Option<Result<(), SaveError>>),
    /// What the system says of dark and light; `None` when it does not say.
    Theme(Option<egui::Theme>),
    /// The work on an answer ended.
    WorkedOut(Question, Asked, Outcome),
    /// The browser was asked to open an address.
    Browsed(Result<(), String>),
}

/// The jobs that are under way.
pub struct Jobs {
    threads: Threads<Done>,
    exporting: UnderWay,
}

/// Which save it was.
#[derive(Clone, Debug)]
pub struct Saving {
    /// The session whose board it was.
    pub session: u64,
    /// Where to.
    pub path: PathBuf,
    /// The number of its state.
    pub state: u64,
}

/// What a save needs.
pub struct Save {
    /// Which save it is.
    pub saving: Saving,
    /// The board as it is now.
    pub board: Board,
    /// The file as it was last seen; `None` replaces whatever is there.
    pub expected: Option<Fingerprint>,
}

impl Jobs {
    /// No job yet.
    pub fn new(ctx: &egui::Context) -> Self {
        let ctx = ctx.clone();
        Self {
            threads: Threads::new(move || ctx.request_repaint()),
            exporting: UnderWay::default(),
        }
    }

    /// What came to an end since last asked.
    pub fn poll(&mut self) -> Vec<Done> {
        self.threads.poll()
    }

    /// Whether something is under way.
    pub fn busy(&self) -> bool {
        self.threads.busy()
    }

    /// Lets a person choose a file in the system's dialog.
    pub fn pick(&mut self, purpose: PathPurpose, dialog: rfd::FileDialog) {
        self.threads.start(Done::NoDialogs(purpose), move || {
            let asked = Instant::now();
            super::log::take_no_dialog();
            let path = match purpose {
                PathPurpose::Open => dialog.pick_file(),
                PathPurpose::Save | PathPurpose::Export(_) => dialog.save_file(),
            };
            let none = asked.elapsed() < NOT_A_PERSON || super::log::take_no_dialog();
            if path.is_none() && none {
                Done::NoDialogs(purpose)
            } else {
                Done::Picked(purpose, path)
            }
        });
    }

    /// Reads a board.
    pub fn open(&mut self, path: PathBuf) {
        let broken = OpenError::Read(broken_reading(&path));
        let broken = Done::Opened(path.clone(), Box::new(Err(broken)));
        self.threads.start(broken, move || {
            let opened = open(&path);
            Done::Opened(path, Box::new(opened))
        });
    }

    /// Saves a board.
    pub fn save(&mut self, save: Save, folders: Option<Folders>) {
        let saving = save.saving.clone();
        let broken = broken_writing(&saving.path);
        self.threads
            .write(Done::Saved(saving, Err(broken)), move || {
                let result = write(&save, folders.as_ref());
                Done::Saved(save.saving, result)
            });
    }

    /// Writes a board in a format. What is to be written is made aside, so that no save waits for it; leaving does.
    pub fn export(
        &mut self,
        format: FormatId,
        path: PathBuf,
        snapshot: Snapshot,
        folders: Option<Folders>,
    ) {
        let progress = self.exporting.begin(&path);
        let broken = Some(Err(broken_writing(&path)));
        let broken = Done::Exported(format, path.clone(), broken);
        let make = move || snapshot.bytes(format, &progress).ok();
        self.threads.make_and_write(broken, make, move |bytes| {
            let result = bytes.map(|bytes| put(format, &path, &bytes, folders.as_ref()));
            Done::Exported(format, path, result)
        });
    }

    /// Writes the settings.
    pub fn keep_settings(&self, folders: Folders, text: String) {
        self.threads
            .write_unanswered(move || super::settings::save(&folders, &text));
    }

    /// Asks the system whether it wears dark or light.
    pub fn ask_theme(&mut self) {
        self.threads.start(Done::Theme(None), || {
            let mode = dark_light::detect();
            Done::Theme(match mode {
                Ok(dark_light::Mode::Dark) => Some(egui::Theme::Dark),
                Ok(dark_light::Mode::Light) => Some(egui::Theme::Light),
                Ok(dark_light::Mode::Unspecified) | Err(_) => None,
            })
        });
    }

    /// Works an answer about a board out.
    pub fn work_out(&mut self, work: Work) {
        let (question, asked) = (work.question, work.asked);
        let done = move |outcome| Done::WorkedOut(question, asked, outcome);
        self.threads
            .start(done(Outcome::Failed), move || done(work.run()));
    }

    /// Opens an address in the browser.
    pub fn browse(&mut self, address: String) {
        let broken = Done::Browsed(Err("the program broke off".to_owned()));
        self.threads.start(broken, move || {
            let opened = webbrowser::open(&address);
            Done::Browsed(opened.map_err(|error| error.to_string()))
        });
    }
}

/// What is said of a file that was being read when the program broke off.
fn broken_reading(path: &Path) -> ReadError {
    ReadError::Io {
        path: path.to_owned(),
        kind: ErrorKind::Other,
        code: None,
    }
}

/// What is said of a file that was being written when the program broke off.
fn broken_writing(path: &Path) -> SaveError {
    SaveError::Io {
        path: path.to_owned(),
        kind: ErrorKind::Other,
        code: None,
    }
}

/// Reads a board from a file; leaves the file as it is.
pub fn open(path: &Path) -> Result<(Opened, Fingerprint), OpenError> {
    let (bytes, fingerprint) =
        read_capped(path, file::BYTES_MAX as u64).map_err(OpenError::Read)?;
    let opened = formats::read(path, &bytes, &Progress::default()).map_err(OpenError::File)?;
    if let Some(folder) = path.parent() {
        // What a crash left beside the file; failing to clean is no reason not to open.
        drop(clean_orphans(&StdVfs, folder, Duration::from_mins(1)));
    }
    Ok((opened, fingerprint))
}

fn write(save: &Save, folders: Option<&Folders>) -> Result<Saved, SaveError> {
    let text = file::write(&save.board);
    let reads_back = |bytes: &[u8]| file::read(bytes).is_ok_and(|read| read.board == save.board);
    let recovery = recovery(folders, &save.saving.path);
    let options = SaveOptions::new(&reads_back, &recovery);
    let options = match folders {
        Some(folders) => options.with_backups(&folders.backups),
        None => options,
    };
    safe_save(
        &StdVfs,
        &save.saving.path,
        text.as_bytes(),
        save.expected.as_ref(),
        &options,
    )
}

/// Writes a file of a format, whatever is there.
fn put(
    format: FormatId,
    path: &Path,
    bytes: &[u8],
    folders: Option<&Folders>,
) -> Result<(), SaveError> {
    let sound = |bytes: &[u8]| format.format().is_sound(bytes);
    let recovery = recovery(folders, path);
    let options = SaveOptions::new(&sound, &recovery);
    safe_save(&StdVfs, path, bytes, None, &options).map(|_| ())
}

/// Where a copy waits while a file is written in place: the program's own folder, or beside the file.
fn recovery(folders: Option<&Folders>, path: &Path) -> PathBuf {
    match folders {
        Some(folders) if folders.create(&StdVfs).is_ok() => folders.recovery.clone(),
        _ => path.parent().map(Path::to_owned).unwrap_or_default(),
    }
}
