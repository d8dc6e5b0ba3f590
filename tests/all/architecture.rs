//! The house rules: who uses whom, how large a file grows, what every file begins with.

mod circles;
mod functions;
mod house;

use house::House;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// The most lines of a source file.
const LINES_MAX: usize = 400;

/// The most lines of a function.
const FUNCTION_MAX: usize = 40;

/// The program.
static HOUSE: LazyLock<House> = LazyLock::new(|| House::read(all("src")));

/// Each module with its floor and the modules of ours that it may use. `ui` and `app` may use all below them.
pub const FLOORS: [(&str, &[&str]); 13] = [
    ("model", &[]),
    ("i18n", &[]),
    ("library", &["model"]),
    ("analysis", &["model"]),
    ("scene", &["model"]),
    ("file", &["model"]),
    ("explain", &["i18n", "model", "file"]),
    ("formats", &["model", "i18n", "scene", "file", "explain"]),
    ("editor", &["model", "analysis", "scene"]),
    ("store", &[]),
    ("store_words", &["i18n", "store"]),
    (
        "ui",
        &[
            "model", "i18n", "library", "analysis", "scene", "file", "explain", "formats", "editor",
        ],
    ),
    (
        "cli",
        &[
            "model",
            "i18n",
            "library",
            "analysis",
            "scene",
            "file",
            "explain",
            "formats",
            "editor",
            "store",
            "store_words",
        ],
    ),
];

/// The floors inside `ui`, from below: each may use those before it.
const UI_FLOORS: [&str; 12] = [
    "asks", "words", "action", "style", "paint", "widgets", "canvas", "parts", "left", "right",
    "bars", "windows",
];

/// How egui's focus is asked after and moved.
const FOCUS: [&str; 5] = [
    "has_focus",
    "gained_focus",
    "lost_focus",
    "request_focus",
    "surrender_focus",
];

/// What has egui's focus and is no field to write in: how often each file names it.
const FOCUS_ELSEWHERE: [(&str, usize); 9] = [
    // Whether keys are meant for the board.
    ("app/frame.rs", 1),
    // The tab of a map.
    ("ui/bars/tabs.rs", 1),
    // The board, and what is on it for screen readers.
    ("ui/canvas/access.rs", 1),
    ("ui/canvas/input.rs", 1),
    ("ui/canvas/mod.rs", 2),
    // The first button of a question.
    ("ui/widgets/ask.rs", 1),
    // The ring around what can be pressed.
    ("ui/widgets/mod.rs", 1),
    // A slider.
    ("ui/widgets/slider.rs", 2),
    // The cells of the matrix.
    ("ui/windows/matrix/cells.rs", 3),
];

/// Where fields to write in are laid out, and what is written arrives in them.
const FIELDS: [&str; 3] = [
    "ui/left/typology/quick.rs",
    "ui/widgets/field.rs",
    "ui/widgets/typing/strokes.rs",
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|it| it == "rs") {
            found.push(path);
        }
    }
}

fn all(folder: &str) -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut found = Vec::new();
    sources(&root, &mut found);
    found.sort();
    let read = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).unwrap();
        (path.strip_prefix(&root).unwrap().to_owned(), text)
    };
    found.into_iter().map(read).collect()
}

/// The module that a file belongs to: its folder, or its own name.
fn module(path: &Path) -> String {
    let first = path
        .components()
        .next()
        .unwrap()
        .as_os_str()
        .to_string_lossy();
    first.trim_end_matches(".rs").to_owned()
}

#[test]
fn modules_use_only_what_stands_below_them() {
    for (from, used) in HOUSE.uses() {
        let module = from.first().map_or("lib", String::as_str);
        let Some((_, allowed)) = FLOORS.iter().find(|(name, _)| *name == module) else {
            assert!(
                ["app", "lib", "main"].contains(&module),
                "{module} has no floor"
            );
            continue;
        };
        for to in used {
            let used = to.first().map_or("lib", String::as_str);
            let fits = used == module || allowed.contains(&used);
            assert!(fits, "{} uses {}", from.join("::"), to.join("::"));
        }
    }
}

#[test]
fn the_floors_of_the_interface_use_only_those_below_them() {
    let floor = |name: &String| {
        let floor = UI_FLOORS.iter().position(|it| it == name);
        floor.unwrap_or_else(|| panic!("ui::{name} has no floor"))
    };
    for (from, used) in HOUSE.uses() {
        let [ui, name, ..] = from.as_slice() else {
            continue;
        };
        if ui != "ui" {
            continue;
        }
        for to in used.into_iter().filter(|to| to[0] == "ui") {
            let fits = to.get(1).is_none_or(|to| floor(to) <= floor(name));
            assert!(fits, "{} uses {}", from.join("::"), to.join("::"));
        }
    }
}

#[test]
fn no_circle_of_files_is_closed() {
    let found = circles::circles(&HOUSE);
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn functions_stay_short() {
    let mut found = Vec::new();
    for source in HOUSE.sources.values() {
        let long = source.functions.iter();
        let long = long.filter(|(_, lines)| *lines > FUNCTION_MAX);
        let file = source.path.display();
        found.extend(long.map(|(name, lines)| format!("{file} {name} has {lines} lines")));
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn egui_is_named_in_ui_and_app_only() {
    for (path, text) in all("src") {
        let names = text.contains("egui::") || text.contains("use egui") || text.contains("eframe");
        let may = ["ui", "app", "main"].contains(&module(&path).as_str());
        assert!(may || !names, "{} names egui", path.display());
    }
}

#[test]
fn the_disk_the_clock_and_threads_are_reached_from_the_edge_only() {
    for (path, text) in all("src") {
        let edge = ["app", "cli", "store", "main"].contains(&module(&path).as_str());
        for word in [
            "std::fs",
            "SystemTime::now",
            "Instant::now",
            "thread::spawn",
        ] {
            assert!(
                edge || !text.contains(word),
                "{} names {word}",
                path.display()
            );
        }
    }
}

#[test]
fn files_say_what_they_hold_and_stay_small() {
    for folder in ["src", "tests"] {
        for (path, text) in all(folder) {
            assert!(
                text.starts_with("//!"),
                "{} has no first sentence",
                path.display()
            );
            let lines = text.lines().count();
            let data = path.ends_with("scene/icon_glyphs.rs");
            let limit = if folder == "src" { LINES_MAX } else { 600 };
            assert!(
                data || lines <= limit,
                "{} has {lines} lines",
                path.display()
            );
        }
    }
}

#[test]
fn nothing_unfinished_is_left() {
    for (path, text) in all("src") {
        for word in [
            "TODO",
            "FIXME",
            "XXX",
            "todo!(",
            "unimplemented!(",
            ".unwrap()",
        ] {
            assert!(!text.contains(word), "{} has {word}", path.display());
        }
    }
}

#[test]
fn the_text_input_has_one_owner() {
    for (path, text) in all("src") {
        let place = path.to_string_lossy().replace('\\', "/");
        if place == "ui/widgets/typing.rs" {
            continue;
        }
        let named: usize = FOCUS.iter().map(|word| text.matches(word).count()).sum();
        let elsewhere = FOCUS_ELSEWHERE.iter().find(|(file, _)| *file == place);
        let may = elsewhere.map_or(0, |(_, times)| *times);
        assert_eq!(
            named, may,
            "{place} names the focus: fields ask ui::widgets::typing"
        );
        let lays = text.contains("TextEdit");
        assert_eq!(
            lays,
            FIELDS.contains(&place.as_str()),
            "{place} lays out a field"
        );
    }
}
