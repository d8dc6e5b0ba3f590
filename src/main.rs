//! The program: opens the window.

fn main() -> std::process::ExitCode {
    std::process::ExitCode::SUCCESS
//! The program: reads the arguments, then opens the window or runs one command.
use alliage::cli::{self, OpenOptions};
use std::process::ExitCode;
fn main() -> ExitCode {
    let (mut out, mut err) = (std::io::stdout(), std::io::stderr());
    cli::run(std::env::args_os(), &mut out, &mut err, open)
}
fn open(_options: OpenOptions) -> Result<(), String> {
    Err("this build has no window yet".to_owned())
}
