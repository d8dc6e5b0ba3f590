//! The house rules: who uses whom, how large a file grows, what every file begins with.

use std::path::{Path, PathBuf};

/// The most lines of a source file.
const LINES_MAX: usize = 400;

/// Each module with its floor and the modules of ours that it may use. `ui` and `app` may use all below them.
const FLOORS: [(&str, &[&str]); 13] = [
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

/// The modules of ours that a source names by `crate::`.
fn used(text: &str) -> Vec<String> {
    let mut used = Vec::new();
    for rest in text.split("crate::").skip(1) {
        let group = rest.strip_prefix('{').and_then(|it| it.split('}').next());
        match group {
            Some(group) => used.extend(group.split(',').map(first_word)),
            None => used.push(first_word(rest)),
        }
    }
    used.retain(|name| !name.is_empty());
    used
}

fn first_word(text: &str) -> String {
    let word = |c: char| c.is_ascii_lowercase() || c == '_' || c.is_ascii_digit();
    text.trim().chars().take_while(|c| word(*c)).collect()
}

#[test]
fn modules_use_only_what_stands_below_them() {
    for (path, text) in all("src") {
        let module = module(&path);
        let Some((_, allowed)) = FLOORS.iter().find(|(name, _)| *name == module) else {
            assert!(
                ["app", "lib", "main"].contains(&module.as_str()),
                "{module} has no floor"
            );
            continue;
        };
        for used in used(&text) {
            let fits = used == module || allowed.contains(&used.as_str());
            assert!(fits, "{} uses {used}", path.display());
        }
    }
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
