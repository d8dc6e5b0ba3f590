//! `alliage export`: a board in a format besides its own.

use super::read::{self, Source};
use super::{Speaker, grammar, shown};
use crate::file;
use crate::formats::{Export, FormatId, Options, Progress, Seen, Shown, Told};
use crate::i18n::{Texts, Value};
use crate::model::{Board, Map, name};
use crate::store::{Folders, SaveOptions, Saved, StdVfs, read_capped, safe_save};
use crate::{explain, store_words};
use clap::ArgMatches;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What is asked for.
struct Order<'a> {
    board: &'a Path,
    to: &'a Path,
    options: Options,
    /// The name of the map or its number, from 1; the first one if nothing was said.
    map: Option<&'a str>,
}

/// Writes the file, or says why not.
pub(super) fn run(matches: &ArgMatches, speaker: &mut Speaker<'_>) -> io::Result<ExitCode> {
    let path = |name| {
        matches
            .get_one::<PathBuf>(name)
            .map_or(Path::new(""), |path| path)
    };
    let order = Order {
        board: path(grammar::FILE),
        to: path(grammar::TO),
        options: options(matches),
        map: matches.get_one::<String>(grammar::MAP).map(String::as_str),
    };
    match carry_out(&order, speaker.texts) {
        Ok((source, saved)) => {
            tell(&order, &source, &saved, speaker)?;
            Ok(ExitCode::SUCCESS)
        }
        Err(message) => {
            speaker.complain(&message)?;
            Ok(ExitCode::FAILURE)
        }
    }
}

/// What was chosen of the file.
fn options(matches: &ArgMatches) -> Options {
    let choices = grammar::choices().into_iter();
    choices.fold(Options::default(), |options, choice| {
        match matches.get_one::<String>(choice.name) {
            Some(value) => options.with(choice, value),
            None => options,
        }
    })
}

/// The board that was read and what is known of the file that was written, or what to say instead.
fn carry_out(order: &Order<'_>, texts: &Texts) -> Result<(Source, Saved), String> {
    let format = format_of(order.to).ok_or_else(|| unknown_format(order.to, texts))?;
    let source = read::board(order.board).map_err(|trouble| {
        let message = Value::from(trouble.message(texts));
        let path = Value::from(shown(order.board));
        texts.with("cli-export-board", &[("path", path), ("message", message)])
    })?;
    if is_same(order.to, &source.bytes) {
        let path = [("path", Value::from(shown(order.to)))];
        return Err(texts.with("cli-export-same", &path));
    }
    let board = &source.opened.board;
    let map = map(board, order.map, texts)?;
    let seen = Seen {
        map: map.id,
        shown: Shown::ALL,
        texts,
        now: jiff::Timestamp::now(),
    };
    // Nobody calls it off here.
    let bytes = format.format();
    let bytes = bytes.bytes(board, &seen, &order.options, &Progress::default());
    let saved = save(order.to, format, &bytes.unwrap_or_default(), texts)?;
    Ok((source, saved))
}

/// The format that the end of a file name asks for.
fn format_of(path: &Path) -> Option<FormatId> {
    FormatId::of_path(path, FormatId::EXPORTED)
}

fn unknown_format(path: &Path, texts: &Texts) -> String {
    let path = ("path", Value::from(shown(path)));
    let formats = ("formats", Value::from(grammar::endings()));
    texts.with("cli-export-format", &[path, formats])
}

/// Whether the file would take the place of the board. Contents are compared rather than names: a file has many names
/// through links, and a copy of the board is worth as much as the board.
fn is_same(to: &Path, board: &[u8]) -> bool {
    read_capped(to, file::BYTES_MAX as u64).is_ok_and(|(found, _)| found == board)
}

/// The map that is meant: the one of that name, but for case and accents, or else of that number.
fn map<'a>(board: &'a Board, wanted: Option<&str>, texts: &Texts) -> Result<&'a Map, String> {
    let wanted = wanted.unwrap_or("1");
    let key = name::key(wanted);
    let named = |map: &&Map| !key.is_empty() && name::key(&map.name) == key;
    let numbered = || {
        let number: usize = wanted.trim().parse().ok()?;
        board.maps.get(number.checked_sub(1)?)
    };
    let found = board.maps.iter().find(named).or_else(numbered);
    found.ok_or_else(|| {
        let maps = board.maps.iter().map(|map| map.name.as_str());
        let values = [
            ("wanted", Value::from(wanted)),
            ("count", Value::from(board.maps.len())),
            ("names", Value::from(maps.collect::<Vec<_>>().join(", "))),
        ];
        texts.with("cli-export-no-map", &values)
    })
}

fn save(to: &Path, format: FormatId, bytes: &[u8], texts: &Texts) -> Result<Saved, String> {
    let folders = Folders::find().map_err(|error| store_words::folders_error(texts, &error))?;
    let sound = |written: &[u8]| format.format().is_sound(written);
    let options = SaveOptions::new(&sound, &folders.recovery);
    safe_save(&StdVfs, to, bytes, None, &options)
        .map_err(|error| store_words::save_error(texts, &error))
}

/// Says that the file is there, and what else should be known.
fn tell(
    order: &Order<'_>,
    source: &Source,
    saved: &Saved,
    speaker: &mut Speaker<'_>,
) -> io::Result<()> {
    let texts = speaker.texts;
    let path = [("path", Value::from(shown(order.to)))];
    let format = format_of(order.to).map(FormatId::format);
    if let Some(export) = format.and_then(|format| format.export.as_ref()) {
        say_written(export, &path, &source.opened.board, speaker)?;
    }
    let report = &source.opened.report;
    if !report.is_empty() {
        let summary = explain::repairs_summary(texts, report);
        let summary = [("summary", Value::from(summary))];
        speaker.note(&texts.with("cli-export-repaired", &summary))?;
    }
    if !saved.confirmed {
        speaker.note(&texts.with("cli-export-unconfirmed", &path))?;
    }
    Ok(())
}

fn say_written(
    export: &Export,
    [path]: &[(&str, Value<'_>); 1],
    board: &Board,
    speaker: &mut Speaker<'_>,
) -> io::Result<()> {
    let texts = speaker.texts;
    let before = export.before.as_ref();
    let Told { told, held_back } = before.map_or_else(Told::default, |it| (it.count)(board));
    let count = |count: usize| ("count", Value::from(count));
    speaker.say(&texts.with(export.told, &[path.clone(), count(told)]))?;
    match before {
        Some(before) if held_back > 0 => {
            speaker.note(&texts.with(before.held_back, &[count(held_back)]))
        }
        _ => Ok(()),
    }
}
