//! The command line: opens the window, or runs one command that needs no display.
//!
//! Everything is written through one `Speaker`, which makes visible what could disguise a text on a terminal. Statuses:
//! 0 if all went well, 1 if a file or the system failed, 2 if the arguments cannot be understood.

mod check;
mod export;
mod grammar;
mod json;
mod manual;
mod read;
mod refusal;
mod visible;

use crate::i18n::{Language, Texts, Value};
use clap::ArgMatches;
use std::ffi::{OsStr, OsString};
use std::fmt::Display;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

/// How the window is to be opened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OpenOptions {
    /// The board to open, if one was named; nobody has looked yet whether it is there.
    pub file: Option<PathBuf>,
    /// The language that was asked for; without it, that of the settings or of the system.
    pub language: Option<Language>,
}

/// The status for arguments that cannot be understood.
const MISUSE: u8 = 2;

/// Runs the program with its arguments, the first of which is its own name. `open` opens the window and returns when it
/// is closed.
pub fn run<E: Display>(
    args: impl IntoIterator<Item = OsString>,
    out: &mut dyn Write,
    err: &mut dyn Write,
    open: impl FnOnce(OpenOptions) -> Result<(), E>,
) -> ExitCode {
    let args: Vec<OsString> = args.into_iter().collect();
    let asked = language(&args);
    let texts = Texts::new(asked.unwrap_or_else(Language::of_system));
    let mut speaker = Speaker {
        texts: &texts,
        out,
        err,
    };
    let status = match grammar::command(&texts).try_get_matches_from(args) {
        Ok(matches) => carry_out(&matches, &mut speaker, asked, open),
        Err(error) => refusal::tell(&error, &mut speaker),
    };
    status
        .and_then(|status| speaker.out.flush().map(|()| status))
        .unwrap_or_else(|error| speaker.unheard(&error))
}

fn carry_out<E: Display>(
    matches: &ArgMatches,
    speaker: &mut Speaker<'_>,
    language: Option<Language>,
    open: impl FnOnce(OpenOptions) -> Result<(), E>,
) -> io::Result<ExitCode> {
    let file = matches.get_one::<PathBuf>(grammar::FILE).cloned();
    match matches.subcommand() {
        Some(_) if file.is_some() => {
            speaker.complain(speaker.texts.of("cli-error-file-and-command"))?;
            Ok(ExitCode::from(MISUSE))
        }
        Some((grammar::CHECK, matches)) => check::run(matches, speaker),
        Some((grammar::EXPORT, matches)) => export::run(matches, speaker),
        Some((grammar::COMPLETIONS, matches)) => manual::completions(matches, speaker),
        Some((grammar::MAN, _)) => manual::page(speaker),
        _ => match open(OpenOptions { file, language }) {
            Ok(()) => Ok(ExitCode::SUCCESS),
            Err(error) => {
                let cause = [("cause", Value::from(error.to_string()))];
                speaker.complain(&speaker.texts.with("cli-error-window", &cause))?;
                Ok(ExitCode::FAILURE)
            }
        },
    }
}

/// The language that the arguments ask for. It is looked up before they are parsed, because help and errors are told in
/// it; a value that is no language is refused by the parser later.
fn language(args: &[OsString]) -> Option<Language> {
    let mut words = args.iter().skip(1).take_while(|word| *word != "--");
    while let Some(word) = words.next().map(|word| word.to_string_lossy()) {
        let value = match word.strip_prefix("--language") {
            Some("") => words.next().and_then(|next| next.to_str()),
            Some(rest) => rest.strip_prefix('='),
            None => None,
        };
        let known = |code| Language::ALL.into_iter().find(|it| it.code() == code);
        if let Some(language) = value.and_then(known) {
            return Some(language);
        }
    }
    None
}

/// Where commands say what they have to say, and in which words.
struct Speaker<'a> {
    texts: &'a Texts,
    out: &'a mut dyn Write,
    err: &'a mut dyn Write,
}

impl Speaker<'_> {
    /// Says one line.
    fn say(&mut self, line: &str) -> io::Result<()> {
        writeln!(self.out, "{}", visible::line(line))
    }

    /// Says one line beside the result, so that a result written to a file stays clean.
    fn note(&mut self, line: &str) -> io::Result<()> {
        writeln!(self.err, "{}", visible::line(line))
    }

    /// Says in one line why the command failed.
    fn complain(&mut self, message: &str) -> io::Result<()> {
        let message = [("message", Value::from(message))];
        self.note(&self.texts.with("cli-error", &message))
    }

    /// Writes a text of our own as it is.
    fn write(&mut self, text: &str) -> io::Result<()> {
        self.out.write_all(text.as_bytes())
    }

    /// The status when the output cannot be written. A reader that had enough, such as `head`, is no error to tell.
    fn unheard(&mut self, error: &io::Error) -> ExitCode {
        if error.kind() != io::ErrorKind::BrokenPipe {
            let cause = [("cause", Value::from(error.to_string()))];
            // If even this cannot be said, the status alone tells it.
            let _unsaid = self.note(&self.texts.with("cli-error-output", &cause));
        }
        ExitCode::FAILURE
    }
}

/// A path as it can be shown; what is no text in it becomes a replacement character.
fn shown(path: &(impl AsRef<OsStr> + ?Sized)) -> String {
    path.as_ref().to_string_lossy().into_owned()
}
