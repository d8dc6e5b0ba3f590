//! `alliage check`: what boards hold, or what is wrong with them.

use super::read::{self, Trouble};
use super::{Speaker, grammar, json, shown};
use crate::explain;
use crate::file::{Access, Opened};
use crate::i18n::{Texts, Value};
use crate::model::{Axis, Board, Map};
use clap::ArgMatches;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Looks at each file in turn.
pub(super) fn run(matches: &ArgMatches, speaker: &mut Speaker<'_>) -> io::Result<ExitCode> {
    let files: Vec<&PathBuf> = matches
        .get_many(grammar::FILE)
        .unwrap_or_default()
        .collect();
    let sound = if matches.get_flag(grammar::JSON) {
        in_json(&files, speaker)?
    } else {
        in_words(&files, speaker)?
    };
    if sound == files.len() {
        Ok(ExitCode::SUCCESS)
    } else {
        Ok(ExitCode::FAILURE)
    }
}

/// Answers with one array, and returns how many boards were read.
fn in_json(files: &[&PathBuf], speaker: &mut Speaker<'_>) -> io::Result<usize> {
    let checks: Vec<json::Check> = files
        .iter()
        .map(|path| json::Check::of(path, &look(path), speaker.texts))
        .collect();
    speaker.write(&json::array(&checks)?)?;
    Ok(checks.iter().filter(|check| check.ok).count())
}

/// Answers in words, and returns how many boards were read.
fn in_words(files: &[&PathBuf], speaker: &mut Speaker<'_>) -> io::Result<usize> {
    let mut sound = 0;
    for path in files {
        match look(path) {
            Ok(opened) => {
                sound += 1;
                say_board(path, &opened, speaker)?;
            }
            Err(trouble) => say_trouble(path, &trouble, speaker)?,
        }
    }
    if files.len() > 1 {
        let counts = [
            ("count", Value::from(files.len())),
            ("sound", Value::from(sound)),
        ];
        speaker.say(&speaker.texts.with("cli-check-total", &counts))?;
    }
    Ok(sound)
}

fn look(path: &Path) -> Result<Opened, Trouble> {
    read::board(path).map(|source| source.opened)
}

fn say_trouble(path: &Path, trouble: &Trouble, speaker: &mut Speaker<'_>) -> io::Result<()> {
    let file = [("file", Value::from(shown(path)))];
    speaker.say(&speaker.texts.with("cli-check-refused", &file))?;
    speaker.say(&format!("  {}", trouble.message(speaker.texts)))
}

fn say_board(path: &Path, opened: &Opened, speaker: &mut Speaker<'_>) -> io::Result<()> {
    let key = if opened.report.is_empty() {
        "cli-check-sound"
    } else {
        "cli-check-mended"
    };
    let file = [("file", Value::from(shown(path)))];
    speaker.say(&speaker.texts.with(key, &file))?;
    for line in facts(speaker.texts, opened) {
        speaker.say(&format!("  {line}"))?;
    }
    say_repairs(opened, speaker)
}

/// What a board holds, line by line.
fn facts(texts: &Texts, opened: &Opened) -> Vec<String> {
    let board = &opened.board;
    let count = |key: &str, count: usize| texts.with(key, &[("count", Value::from(count))]);
    let mut lines = vec![title(texts, board)];
    if let Access::NewerEditable { app } = &opened.access {
        let app = [("app", Value::from(app.as_str()))];
        lines.push(texts.with("cli-check-newer", &app));
    }
    lines.push(count("cli-check-actors", board.actors.len()));
    for map in board.maps.iter() {
        lines.push(axes(texts, map));
        lines.push(format!("  {}", placed(texts, board, map)));
    }
    lines.push(count("cli-check-categories", board.categories.len()));
    lines.push(count("cli-check-resources", board.resources.len()));
    let work = [
        ("cli-check-ties", board.ties.len()),
        ("cli-check-members", board.members.len()),
        ("cli-check-meetings", board.meetings.len()),
        ("cli-check-tasks", board.tasks.len()),
    ];
    let some = work.into_iter().filter(|(_, number)| *number > 0);
    lines.extend(some.map(|(key, number)| count(key, number)));
    lines
}

fn title(texts: &Texts, board: &Board) -> String {
    let title = board.description.title.as_str();
    if title.trim().is_empty() {
        return texts.of("cli-check-no-title").to_owned();
    }
    texts.with("cli-check-title", &[("title", Value::from(title))])
}

fn axes(texts: &Texts, map: &Map) -> String {
    let values = [
        ("name", Value::from(map.name.as_str())),
        ("x", Value::from(axis(texts, &map.axes.x))),
        ("y", Value::from(axis(texts, &map.axes.y))),
    ];
    texts.with("cli-check-map", &values)
}

fn axis(texts: &Texts, axis: &Axis) -> String {
    let key = if axis.title.trim().is_empty() {
        "cli-check-no-axis"
    } else {
        "cli-check-axis"
    };
    let values = [
        ("title", Value::from(axis.title.as_str())),
        ("min", Value::from(end(texts, axis.min))),
        ("max", Value::from(end(texts, axis.max))),
    ];
    texts.with(key, &values)
}

/// An end of an axis, with just the decimals it has.
fn end(texts: &Texts, value: f64) -> String {
    let shortest = value.to_string();
    let decimals = shortest.split_once('.').map_or(0, |(_, rest)| rest.len());
    texts.number(value, decimals)
}

fn placed(texts: &Texts, board: &Board, map: &Map) -> String {
    let counts = [
        ("placed", Value::from(board.placed(map.id).count())),
        ("unplaced", Value::from(board.to_place(map.id).count())),
    ];
    texts.with("cli-check-map-actors", &counts)
}

fn say_repairs(opened: &Opened, speaker: &mut Speaker<'_>) -> io::Result<()> {
    let report = &opened.report;
    if report.is_empty() {
        return Ok(());
    }
    let summary = explain::repairs_summary(speaker.texts, report);
    let summary = [("summary", Value::from(summary))];
    let summary = speaker.texts.with("cli-check-untouched", &summary);
    speaker.say(&format!("  {summary}"))?;
    for repair in report.iter() {
        let line = explain::repair(speaker.texts, repair);
        speaker.say(&format!("    - {line}"))?;
    }
    if report.untold() > 0 {
        let count = [("count", Value::from(report.untold()))];
        let line = speaker.texts.with("repairs-untold", &count);
        speaker.say(&format!("    {line}"))?;
    }
    Ok(())
}
