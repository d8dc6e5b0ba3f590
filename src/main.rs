//! The program: reads the arguments, then opens the window or runs one command.

use alliage::app;
use alliage::cli::{self, OpenOptions};
use alliage::store::Folders;
use std::process::ExitCode;

fn main() -> ExitCode {
    let (mut out, mut err) = (std::io::stdout(), std::io::stderr());
    cli::run(std::env::args_os(), &mut out, &mut err, open)
}

/// Opens the window and stays until it is closed.
fn open(options: OpenOptions) -> Result<(), eframe::Error> {
    app::run(app::Options {
        file: options.file,
        language: options.language,
        folders: Folders::find().ok(),
        native_dialogs: true,
        today: None,
    })
}
