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

/// Circles that are still open to be cut.
const CIRCLES: &[&str] = &[
    "editor: command, hands, maps, view",
    "editor/hands: coast, held, pinch",
];

/// The floors inside `ui`, from below: each may use those before it.
const UI_FLOORS: [&str; 12] = [
    "asks", "words", "action", "style", "paint", "widgets", "canvas", "parts", "left", "right",
    "bars", "windows",
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
    let known = |it: &&String| CIRCLES.contains(&it.as_str());
    let new: Vec<_> = found.iter().filter(|it| !known(it)).collect();
    assert!(new.is_empty(), "{new:#?}");
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
