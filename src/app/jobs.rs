//! What takes time, on threads of its own: dialogs, reading, saving, exporting, asking the system for its theme. Each
//! answers with a [`Done`], and wakes the window.

use super::exports::Snapshot;
use crate::file::{self, Opened};
use crate::formats::{self, FormatId, Progress, UnderWay, Unread};
use crate::model::{Board, MapId};
use crate::store::{
    Fingerprint, Folders, ReadError, SaveError, SaveOptions, Saved, StdVfs, clean_orphans,
    read_capped, safe_save,
};
use crate::ui::asks::answers::Known;
use crate::ui::asks::aside::{Asked, Studied, Study};
use crate::ui::windows::file_chooser::PathPurpose;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// An answer sooner than this was not a person's: there is no dialog service.
const NOT_A_PERSON: Duration = Duration::from_millis(50);
/// Parsing is recursive; threads have less stack than the main one.
const STACK: usize = 8 << 20;

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
    /// Something was worked out about the board of a session; of no use if it is over.
    Studied((u64, Asked), Study, Option<Studied>),
    /// The answers about a board, unless they were called off.
    Answered(super::answers::Asked, Option<Known>),
    /// The browser was asked to open an address.
    Browsed(Result<(), String>),
}

/// The threads that are under way.
pub struct Jobs {
    ctx: egui::Context,
    send: Sender<Done>,
    receive: Receiver<Done>,
    under_way: usize,
    exporting: UnderWay,
    writer: Writer,
}

/// The one thread that writes, so that two saves never meet; leaving waits for it.
struct Writer {
    door: Option<Door>,
    thread: Option<JoinHandle<()>>,
}

/// Where work is handed over to the writer; it waits for as long as one is held.
#[derive(Clone)]
struct Door(Sender<Box<dyn FnOnce() + Send>>);

impl Door {
    fn hand_over(&self, work: impl FnOnce() + Send + 'static) {
        if let Err(refused) = self.0.send(Box::new(work)) {
            // The thread could not be started: better slow than unsaved.
            refused.0();
        }
    }
}

impl Writer {
    fn start() -> Self {
        let (send, receive) = channel::<Box<dyn FnOnce() + Send>>();
        let thread = std::thread::Builder::new().stack_size(STACK);
        let work = move || receive.into_iter().for_each(|work| work());
        Self {
            door: Some(Door(send)),
            thread: thread.spawn(work).ok(),
        }
    }

    fn hand_over(&self, work: impl FnOnce() + Send + 'static) {
        if let Some(door) = &self.door {
            door.hand_over(work);
        }
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.door = None;
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            ::log::error!("the writing thread had panicked");
        }
    }
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
        let (send, receive) = channel();
        Self {
            ctx: ctx.clone(),
            send,
            receive,
            under_way: 0,
            exporting: UnderWay::default(),
            writer: Writer::start(),
        }
    }

    /// What came to an end since last asked.
    pub fn poll(&mut self) -> Vec<Done> {
        let done: Vec<_> = self.receive.try_iter().collect();
        self.under_way = self.under_way.saturating_sub(done.len());
        done
    }

    /// Whether something is under way.
    pub fn busy(&self) -> bool {
        self.under_way > 0
    }

    /// Lets the writing thread work, and answers with what came of it.
    fn write(&mut self, work: impl FnOnce() -> Done + Send + 'static) {
        let (send, ctx) = (self.send.clone(), self.ctx.clone());
        self.under_way += 1;
        self.writer.hand_over(move || {
            drop(send.send(work()));
            ctx.request_repaint();
        });
    }

    /// Lets a thread of its own work, and answers with what came of it.
    fn start(&mut self, work: impl FnOnce() -> Done + Send + 'static) {
        let (send, ctx) = (self.send.clone(), self.ctx.clone());
        self.spawn(move || {
            // The window may be gone; then nobody waits for the answer.
            drop(send.send(work()));
            ctx.request_repaint();
        });
    }

    fn spawn(&mut self, work: impl FnOnce() + Send + 'static) {
        let thread = std::thread::Builder::new().stack_size(STACK);
        match thread.spawn(work) {
            Ok(_) => self.under_way += 1,
            Err(error) => ::log::error!("no thread could be started: {error}"),
        }
    }

    /// Lets a person choose a file in the system's dialog.
    pub fn pick(&mut self, purpose: PathPurpose, dialog: rfd::FileDialog) {
        self.start(move || {
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
        self.start(move || {
            let opened = open(&path);
            Done::Opened(path, Box::new(opened))
        });
    }

    /// Saves a board.
    pub fn save(&mut self, save: Save, folders: Option<Folders>) {
        self.write(move || {
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
        let Some(door) = self.writer.door.clone() else {
            return;
        };
        let (send, ctx) = (self.send.clone(), self.ctx.clone());
        self.spawn(move || {
            let bytes = snapshot.bytes(format, &progress).ok();
            door.hand_over(move || {
                let result = bytes.map(|bytes| put(format, &path, &bytes, folders.as_ref()));
                drop(send.send(Done::Exported(format, path, result)));
                ctx.request_repaint();
            });
        });
    }

    /// Writes the settings.
    pub fn keep_settings(&self, folders: Folders, text: String) {
        self.writer
            .hand_over(move || super::settings::save(&folders, &text));
    }

    /// Asks the system whether it wears dark or light.
    pub fn ask_theme(&mut self) {
        self.start(|| {
            let mode = dark_light::detect();
            Done::Theme(match mode {
                Ok(dark_light::Mode::Dark) => Some(egui::Theme::Dark),
                Ok(dark_light::Mode::Light) => Some(egui::Theme::Light),
                Ok(dark_light::Mode::Unspecified) | Err(_) => None,
            })
        });
    }

    /// Works something out about a board.
    pub fn study(&mut self, session: u64, board: Board, asked: Asked, study: Study) {
        self.start(move || {
            let answer = study.of(&board, asked.map);
            Done::Studied((session, asked), study, answer)
        });
    }

    /// Works out the answers about a board until it is told to stop.
    pub fn answer(
        &mut self,
        asked: super::answers::Asked,
        board: Board,
        map: MapId,
        stop: Arc<AtomicBool>,
    ) {
        self.start(move || Done::Answered(asked, super::answers::work(&board, map, &stop)));
    }

    /// Opens an address in the browser.
    pub fn browse(&mut self, address: String) {
        self.start(move || {
            let opened = webbrowser::open(&address);
            Done::Browsed(opened.map_err(|error| error.to_string()))
        });
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
