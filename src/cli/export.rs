//! `alliage export`: a picture of a board, or a calendar of what is to be done.

use super::read::{self, Source};
use super::{Speaker, grammar, shown};
use crate::file;
use crate::formats::{Format, Shown, calendar, picture, svg};
use crate::i18n::{Texts, Value};
use crate::model::{Board, Map, name};
use crate::scene::Look;
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
    look: &'static Look,
    /// The name of the map or its number, from 1; the first one if nothing was said.
    map: Option<&'a str>,
}

/// How file names of pictures may end.
pub(super) fn extensions() -> String {
    let known = Format::ALL
        .iter()
        .map(|format| format!(".{}", format.extension()));
    known.collect::<Vec<_>>().join(", ")
}

/// Makes the picture, or says why not.
pub(super) fn run(matches: &ArgMatches, speaker: &mut Speaker<'_>) -> io::Result<ExitCode> {
    let path = |name| {
        matches
            .get_one::<PathBuf>(name)
            .map_or(Path::new(""), |path| path)
    };
    let dark = matches
        .get_one::<String>(grammar::THEME)
        .is_some_and(|theme| theme == grammar::DARK);
    let order = Order {
        board: path(grammar::FILE),
        to: path(grammar::TO),
        look: if dark { Look::dark() } else { Look::light() },
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

/// The board that was read and what is known of the picture's file, or what to say instead.
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
    let text = made(format, board, map, order.look, texts);
    let saved = save(order.to, text.as_bytes(), texts)?;
    Ok((source, saved))
}

/// The one place where the picture, or the calendar, is made.
fn made(format: Format, board: &Board, map: &Map, look: &Look, texts: &Texts) -> String {
    match format {
        Format::Svg => {
            let decimal = texts.language().decimal();
            svg::svg(&picture(board, map.id, look, decimal, Shown::ALL))
        }
        Format::Calendar => {
            let summary = |task: &_, actor: &_| explain::task(texts, task, actor);
            calendar::calendar(board, jiff::Timestamp::now(), &summary)
        }
    }
}

/// The format that the end of a file name asks for.
fn format_of(path: &Path) -> Option<Format> {
    let extension = path.extension()?;
    let mut known = Format::ALL.iter().copied();
    known.find(|format| extension.eq_ignore_ascii_case(format.extension()))
}

fn unknown_format(path: &Path, texts: &Texts) -> String {
    let path = ("path", Value::from(shown(path)));
    let formats = ("formats", Value::from(extensions()));
    texts.with("cli-export-format", &[path, formats])
}

/// Whether the picture would take the place of the board. Contents are compared rather than names: a file has many names
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

fn save(to: &Path, bytes: &[u8], texts: &Texts) -> Result<Saved, String> {
    let folders = Folders::find().map_err(|error| store_words::folders_error(texts, &error))?;
    let verify = |written: &[u8]| !written.is_empty();
    let options = SaveOptions::new(&verify, &folders.recovery);
    safe_save(&StdVfs, to, bytes, None, &options)
        .map_err(|error| store_words::save_error(texts, &error))
}

/// Says that the picture is there, and what else should be known.
fn tell(
    order: &Order<'_>,
    source: &Source,
    saved: &Saved,
    speaker: &mut Speaker<'_>,
) -> io::Result<()> {
    let texts = speaker.texts;
    let path = [("path", Value::from(shown(order.to)))];
    if format_of(order.to) == Some(Format::Calendar) {
        let board = &source.opened.board;
        let count = ("count", Value::from(calendar::told(board).count()));
        let [written] = path.clone();
        speaker.say(&texts.with("cli-export-calendar", &[written, count]))?;
        let held_back = calendar::held_back(board).count();
        if held_back > 0 {
            let count = [("count", Value::from(held_back))];
            speaker.note(&texts.with("calendar-held-back", &count))?;
        }
    } else {
        speaker.say(&texts.with("cli-export-done", &path))?;
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
