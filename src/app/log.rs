//! What the program and its libraries log goes to standard error; and whether the system offers file dialogs is only
//! said there.

use log::{Level, LevelFilter, Log, Metadata, Record};
use std::io::Write as _;
use std::sync::atomic::{AtomicBool, Ordering};

/// Whether the file dialog library complained since last asked: its answer is then no answer of a person.
static NO_DIALOG: AtomicBool = AtomicBool::new(false);

/// The logger.
struct Logger;

impl Log for Logger {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        // Libraries warn of much that nobody can change.
        let ours = metadata.target().starts_with("alliage");
        metadata.level() <= if ours { Level::Warn } else { Level::Error }
    }

    fn log(&self, record: &Record<'_>) {
        // It tries the desktop portal first and zenity last: only when that fails too there was no dialog.
        let last = || record.args().to_string().contains("zenity");
        if record.target().starts_with("rfd") && record.level() == Level::Error && last() {
            NO_DIALOG.store(true, Ordering::Relaxed);
        }
        if self.enabled(record.metadata()) {
            // Standard error may be closed; there is nobody else to tell.
            drop(writeln!(
                std::io::stderr(),
                "{}: {}",
                record.target(),
                record.args()
            ));
        }
    }

    fn flush(&self) {}
}

/// Begins logging; a second time does nothing.
pub(super) fn begin() {
    if log::set_logger(&Logger).is_ok() {
        log::set_max_level(LevelFilter::Warn);
    }
}

/// Whether the file dialog library complained since last asked.
pub(super) fn take_no_dialog() -> bool {
    NO_DIALOG.swap(false, Ordering::Relaxed)
}
