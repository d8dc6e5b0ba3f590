//! What is said of the house is true: the table of modules, the paths and links that are named, the commands.

use super::architecture::FLOORS;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

const README: &str = include_str!("../../README.md");
const CONTRIBUTING: &str = include_str!("../../.github/CONTRIBUTING.md");
const CHANGELOG: &str = include_str!("../../.github/CHANGELOG.md");
const CONTENTS: &str = include_str!("../../src/lib.rs");

/// The modules that may use all others but these.
const OF_THE_EDGE: [&str; 2] = ["app", "cli"];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A row of the table of modules.
struct Row {
    floor: u8,
    module: String,
    uses: String,
}

/// What stands between the first two backticks.
fn quoted(text: &str) -> Option<&str> {
    text.split('`').nth(1)
}

fn rows() -> Vec<Row> {
    let row = |line: &str| {
        let cells: Vec<_> = line
            .strip_prefix("//! |")?
            .split('|')
            .map(str::trim)
            .collect();
        let [floor, module, _, uses, ""] = cells.as_slice() else {
            return None;
        };
        Some(Row {
            floor: floor.parse().ok()?,
            module: quoted(module)?.to_owned(),
            uses: (*uses).to_owned(),
        })
    };
    CONTENTS.lines().filter_map(row).collect()
}

#[test]
fn every_module_has_its_row() {
    let rows = rows();
    let told: Vec<_> = rows.iter().map(|row| row.module.as_str()).collect();
    let modules = CONTENTS.lines();
    let modules = modules.filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    let told_once: BTreeSet<_> = told.iter().copied().collect();
    assert_eq!(told.len(), told_once.len(), "no module is told twice");
    assert_eq!(told_once, modules.collect());
    let floors: Vec<_> = rows.iter().map(|row| row.floor).collect();
    assert!(floors.is_sorted(), "from the ground up");
}

#[test]
fn the_table_says_of_each_module_what_the_tests_hold_it_to() {
    let rows = rows();
    let floor = |name: &str| rows.iter().find(|row| row.module == name).unwrap().floor;
    for Row {
        floor: own,
        module,
        uses,
    } in &rows
    {
        let Some((_, held)) = FLOORS.iter().find(|(name, _)| name == module) else {
            assert_eq!((module.as_str(), uses.as_str()), ("app", "everything"));
            continue;
        };
        for used in *held {
            assert!(floor(used) <= *own, "{module} stands below {used}");
        }
        let among = |fits: &dyn Fn(&Row) -> bool| {
            let fitting = rows.iter().filter(|row| row.module != *module && fits(row));
            fitting
                .map(|row| row.module.as_str())
                .collect::<BTreeSet<_>>()
        };
        let held_to: BTreeSet<_> = held.iter().copied().collect();
        match uses.as_str() {
            "nothing" => assert!(held.is_empty(), "{module}"),
            "floors 1 to 3" => assert_eq!(held_to, among(&|row| row.floor <= 3), "{module}"),
            "everything but `ui` and `app`" => {
                let fits =
                    |row: &Row| row.module != "ui" && !OF_THE_EDGE.contains(&row.module.as_str());
                assert_eq!(held_to, among(&fits), "{module}");
            }
            listed => {
                let listed: BTreeSet<_> = listed.split(", ").filter_map(quoted).collect();
                assert_eq!(held_to, listed, "{module}");
            }
        }
    }
}

/// What is written as code within lines of text.
fn codes(text: &str) -> impl Iterator<Item = &str> {
    let prose = text.lines().scan(false, |fenced, line| {
        *fenced ^= line.trim_start().starts_with("```");
        Some(if *fenced { "" } else { line })
    });
    prose.flat_map(|line| line.split('`').skip(1).step_by(2))
}

/// The paths that a document names, with a language in the place of any.
fn paths(text: &str) -> impl Iterator<Item = String> {
    let is_path = |code: &&str| {
        let plain = |c: char| c.is_ascii_alphanumeric() || "/._-".contains(c);
        let known = ["src/", "tests/", "assets/", ".ci/", ".github/"];
        let within = [
            "formats/",
            "analysis/",
            "file/",
            "model/",
            "scene/",
            "editor/",
            "ui/",
        ];
        let begins = |starts: &[&str]| starts.iter().any(|start| code.starts_with(start));
        (begins(&known) || begins(&within)) && code.chars().all(plain)
    };
    let filled = |path: &str| path.replace("LANGUAGE", "fr").replace("/xx.", "/fr.");
    codes(text).filter(is_path).map(filled)
}

#[test]
fn every_path_that_is_named_is_there() {
    let told = CONTENTS.lines().filter_map(|line| line.strip_prefix("//!"));
    let told: Vec<_> = told.collect();
    let told = told.join("\n");
    let mut seen = 0;
    for text in [README, CONTRIBUTING, CHANGELOG, &told] {
        for path in paths(text) {
            let there = root().join(&path).exists() || root().join("src").join(&path).exists();
            assert!(there, "{path} is named and is not there");
            seen += 1;
        }
    }
    assert!(seen > 25, "{seen} paths are named");
}

#[test]
fn every_link_to_a_file_leads_to_one() {
    let documents = [
        ("", README),
        (".github", CONTRIBUTING),
        (".github", CHANGELOG),
    ];
    let mut seen = 0;
    for (folder, text) in documents {
        for link in text.split("](").skip(1) {
            let target = link.split(')').next().unwrap();
            if !target.starts_with("http") {
                let file = root().join(folder).join(target);
                assert!(file.exists(), "{target} leads nowhere");
                seen += 1;
            }
        }
    }
    assert!(seen >= 3, "{seen} links to files");
    for document in ["CONTRIBUTING.md", "CHANGELOG.md"] {
        assert!(README.contains(document), "the README leads to {document}");
    }
}

#[test]
fn the_commands_of_the_readme_are_those_of_the_program() {
    let mut seen = 0;
    for line in README
        .lines()
        .filter_map(|line| line.strip_prefix("alliage "))
    {
        let (line, remark) = line.split_once('#').unwrap_or((line, ""));
        let command = line.split_whitespace().next().unwrap();
        let help = Command::new(env!("CARGO_BIN_EXE_alliage"))
            .args([command, "--help"])
            .output()
            .unwrap();
        let help = String::from_utf8(help.stdout).unwrap();
        let words = line.split_whitespace().chain(remark.split([' ', '(', ')']));
        for option in words.filter(|word| word.starts_with("--")) {
            assert!(help.contains(option), "{command} has no {option}");
        }
        assert!(help.contains(command), "{command}: {help}");
        seen += 1;
    }
    assert!(seen >= 4, "{seen} commands");
    let opened = "cargo run --release -- ";
    let file = README
        .split(opened)
        .nth(1)
        .and_then(|rest| rest.split('`').next());
    assert!(Path::new(&root()).join(file.unwrap()).exists());
}
