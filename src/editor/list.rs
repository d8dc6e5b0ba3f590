//! Lists of actors as people paste them: one a line, or columns from a spreadsheet.

use super::command::Newcomer;
use crate::model::{Board, MapId, name};

/// The most lines read from one paste.
const LINES_MAX: usize = 5_000;

/// What a column of a pasted table holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListColumn {
    /// Names.
    Name,
    /// Names of categories.
    Category,
    /// Values of the axis that runs up.
    Power,
    /// Values of the axis that runs across.
    Proximity,
}

/// The headings understood, folded, in French and English.
const HEADINGS: [(ListColumn, &[&str]); 4] = [
    (
        ListColumn::Name,
        &["nom", "name", "acteur", "acteurs", "actor", "actors"],
    ),
    (
        ListColumn::Category,
        &["categorie", "category", "type", "typologie"],
    ),
    (ListColumn::Power, &["pouvoir", "power", "influence"]),
    (
        ListColumn::Proximity,
        &["proximite", "proximity", "soutien", "support"],
    ),
];

/// Reads a pasted list. Columns are parted by tabs or semicolons; without a heading they are name, category, power,
/// proximity. Bullets and numbers at the start of a line are dropped; values that are not numbers stay unknown.
pub fn read_list(text: &str, board: &Board, map: MapId) -> Vec<Newcomer> {
    let (columns, rows) = table(text);
    rows.iter()
        .map(|row| newcomer(row, &columns, board, map))
        .filter(|newcomer| !newcomer.name.is_empty())
        .collect()
}

/// The categories that a pasted list names and the board does not have, as they are written there, each once.
pub fn unknown_categories(text: &str, board: &Board) -> Vec<String> {
    let (columns, rows) = table(text);
    let mut unknown: Vec<String> = Vec::new();
    for row in &rows {
        for (cell, column) in row.iter().zip(&columns) {
            let named = *column == Some(ListColumn::Category) && !cell.is_empty();
            if named && board.category_named(cell).is_none() && !unknown.iter().any(|it| it == cell)
            {
                unknown.push(cell.to_owned());
            }
        }
    }
    unknown
}

/// What each column of a pasted list is, and its rows without the headings.
fn table(text: &str) -> (Vec<Option<ListColumn>>, Vec<csv::StringRecord>) {
    let delimiter = if text.contains('\t') { b'\t' } else { b';' };
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        // An apostrophe or a quote within a name is no quoting; only spreadsheets that part by semicolons quote.
        .quoting(
            text.lines()
                .any(|line| line.starts_with('"') || line.contains(";\"") || line.contains("\t\"")),
        )
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let mut rows: Vec<csv::StringRecord> = reader
        .records()
        .filter_map(Result::ok)
        .take(LINES_MAX)
        .collect();
    match rows.first().and_then(headings) {
        Some(columns) => {
            rows.remove(0);
            (columns, rows)
        }
        None => (HEADINGS.map(|(column, _)| Some(column)).to_vec(), rows),
    }
}

/// What each column is, if the row is a row of headings.
fn headings(row: &csv::StringRecord) -> Option<Vec<Option<ListColumn>>> {
    let column = |cell: &str| {
        let key = name::key(cell);
        let known = HEADINGS
            .iter()
            .find(|(_, words)| words.contains(&key.as_str()));
        known.map(|(column, _)| *column)
    };
    let columns: Vec<_> = row.iter().map(column).collect();
    columns.contains(&Some(ListColumn::Name)).then_some(columns)
}

fn newcomer(
    row: &csv::StringRecord,
    columns: &[Option<ListColumn>],
    board: &Board,
    map: MapId,
) -> Newcomer {
    let axes = &board.map(map).axes;
    let mut newcomer = Newcomer::default();
    for (cell, column) in row.iter().zip(columns) {
        match column {
            Some(ListColumn::Name) => {
                newcomer.name = name::tidy(unbulleted(cell), crate::model::NAME_MAX);
            }
            Some(ListColumn::Category) => newcomer.category = board.category_named(cell),
            Some(ListColumn::Power) => newcomer.y = number(cell).and_then(|it| axes.y.clamped(it)),
            Some(ListColumn::Proximity) => {
                newcomer.x = number(cell).and_then(|it| axes.x.clamped(it));
            }
            None => {}
        }
    }
    newcomer
}

/// A line without the bullet or the number that a list puts before it.
fn unbulleted(line: &str) -> &str {
    let line = line.trim();
    let bare = line.trim_start_matches(['-', '–', '—', '•', '*', '·', '▪', '◦']);
    let digits = bare.trim_start_matches(|c: char| c.is_ascii_digit());
    let numbered = bare.len() != digits.len() && digits.starts_with(['.', ')']);
    let bare = if numbered {
        digits.get(1..).unwrap_or_default()
    } else {
        bare
    };
    bare.trim()
}

/// A number with a decimal comma or point.
fn number(cell: &str) -> Option<f64> {
    let plain = cell.replace(',', ".").replace('−', "-");
    plain
        .trim()
        .parse()
        .ok()
        .filter(|value: &f64| value.is_finite())
}
