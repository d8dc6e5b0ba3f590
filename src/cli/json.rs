//! What `alliage check --json` answers. Keys and words of `kind` stay; later versions may add some.

use super::read::Trouble;
use super::{shown, visible};
use crate::explain;
use crate::file::{Access, Opened, Repair};
use crate::i18n::Texts;
use crate::model::{Actor, Axis, Board};
use serde::Serialize;
use std::io;
use std::path::Path;

/// One file. Every key is always there; what is not known is `null`.
#[derive(Serialize)]
pub(super) struct Check {
    file: String,
    /// Whether the board was read, with repairs or without.
    pub(super) ok: bool,
    title: Option<String>,
    /// The version of the program that wrote the file, if it is newer than this one.
    newer: Option<String>,
    actors: Option<usize>,
    /// How many actors have a place on one map at least.
    placed: Option<usize>,
    categories: Option<usize>,
    resources: Option<usize>,
    ties: Option<usize>,
    members: Option<usize>,
    meetings: Option<usize>,
    tasks: Option<usize>,
    maps: Vec<MapFacts>,
    repairs: Vec<Mended>,
    /// How many repairs there were, even if not all are listed.
    repaired: usize,
    error: Option<Failure>,
}

#[derive(Serialize)]
struct MapFacts {
    name: String,
    x: Ends,
    y: Ends,
    placed: usize,
    to_place: usize,
}

#[derive(Serialize)]
struct Ends {
    title: String,
    low: String,
    high: String,
    min: f64,
    max: f64,
}

#[derive(Serialize)]
struct Mended {
    kind: &'static str,
    message: String,
}

#[derive(Serialize)]
struct Failure {
    kind: &'static str,
    line: Option<usize>,
    column: Option<usize>,
    message: String,
}

/// The text of the array.
pub(super) fn array(checks: &[Check]) -> io::Result<String> {
    let text = serde_json::to_string_pretty(checks)?;
    // Line by line, because the line feeds of the layout are to stay.
    let lines = text.lines().map(visible::json);
    Ok(lines.fold(String::new(), |text, line| text + &line + "\n"))
}

impl Check {
    /// What is known of a file.
    pub(super) fn of(path: &Path, found: &Result<Opened, Trouble>, texts: &Texts) -> Self {
        let check = Self::nothing(shown(path));
        match found {
            Ok(opened) => check.with(opened, texts),
            Err(trouble) => Self {
                error: Some(Failure::of(trouble, texts)),
                ..check
            },
        }
    }

    fn nothing(file: String) -> Self {
        Self {
            file,
            ok: false,
            title: None,
            newer: None,
            actors: None,
            placed: None,
            categories: None,
            resources: None,
            ties: None,
            members: None,
            meetings: None,
            tasks: None,
            maps: Vec::new(),
            repairs: Vec::new(),
            repaired: 0,
            error: None,
        }
    }

    fn with(self, opened: &Opened, texts: &Texts) -> Self {
        let board = &opened.board;
        Self {
            ok: true,
            title: Some(board.description.title.clone()),
            newer: newer(&opened.access),
            actors: Some(board.actors.len()),
            placed: Some(placed(board)),
            categories: Some(board.categories.len()),
            resources: Some(board.resources.len()),
            ties: Some(board.ties.len()),
            members: Some(board.members.len()),
            meetings: Some(board.meetings.len()),
            tasks: Some(board.tasks.len()),
            maps: maps(board),
            repairs: opened
                .report
                .iter()
                .map(|repair| Mended::of(repair, texts))
                .collect(),
            repaired: opened.report.count(),
            ..self
        }
    }
}

fn newer(access: &Access) -> Option<String> {
    match access {
        Access::Editable => None,
        Access::NewerEditable { app } => Some(app.clone()),
    }
}

fn placed(board: &Board) -> usize {
    let on_any = |actor: &Actor| {
        let mut maps = board.maps.iter();
        maps.any(|map| actor.position(map.id).is_some())
    };
    board.actors.values().filter(|actor| on_any(actor)).count()
}

fn maps(board: &Board) -> Vec<MapFacts> {
    let facts = board.maps.iter().map(|map| MapFacts {
        name: map.name.clone(),
        x: Ends::of(&map.axes.x),
        y: Ends::of(&map.axes.y),
        placed: board.placed(map.id).count(),
        to_place: board.to_place(map.id).count(),
    });
    facts.collect()
}

impl Ends {
    fn of(axis: &Axis) -> Self {
        Self {
            title: axis.title.clone(),
            low: axis.low.clone(),
            high: axis.high.clone(),
            min: axis.min,
            max: axis.max,
        }
    }
}

impl Failure {
    fn of(trouble: &Trouble, texts: &Texts) -> Self {
        let (line, column) = trouble.place().unzip();
        Self {
            kind: trouble.kind(),
            line,
            column,
            message: trouble.message(texts),
        }
    }
}

impl Mended {
    fn of(repair: &Repair, texts: &Texts) -> Self {
        let kind = repair.key();
        let kind = kind.strip_prefix("file-repair-").unwrap_or(kind);
        Self {
            kind,
            message: explain::repair(texts, repair),
        }
    }
}
