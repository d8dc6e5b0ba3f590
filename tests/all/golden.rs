//! Files that hold what is expected: what differs is told by its first lines, and both sides are laid beside each other.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// How many differing lines are told.
const LINES_TOLD: usize = 5;
/// The most characters told of one line.
const TOLD: usize = 160;
/// How many characters stand before the first one that differs.
const BEFORE: usize = 40;

/// Holds a text to the file of the repository that says what it should be; `UPDATE_GOLDEN=1` writes that file instead.
pub fn golden(file: &str, text: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(file, text).unwrap();
        return;
    }
    let beside = Path::new(env!("CARGO_TARGET_TMPDIR")).join("golden");
    if let Err(told) = compare(&file, text, &beside) {
        panic!("{told}");
    }
}

/// Compares a text with a file. What differs is told, and both are written into a folder.
fn compare(file: &Path, text: &str, beside: &Path) -> Result<(), String> {
    let expected = std::fs::read_to_string(file).unwrap_or_default();
    if expected == text {
        return Ok(());
    }
    std::fs::create_dir_all(beside).unwrap();
    let name = file.file_name().unwrap().to_string_lossy();
    let put = |side: &str, text: &str| -> PathBuf {
        let path = beside.join(format!("{side}-{name}"));
        std::fs::write(&path, text).unwrap();
        path
    };
    let (before, now) = (put("expected", &expected), put("found", text));
    let mut told = format!("{name} is not as expected.\n");
    first_differences(&expected, text, &mut told);
    write!(
        told,
        "Both stand beside each other:\n  {}\n  {}\nIf the new one is right, set UPDATE_GOLDEN=1 and run again.",
        before.display(),
        now.display()
    )
    .unwrap();
    Err(told)
}

/// Tells the first lines that differ.
fn first_differences(expected: &str, found: &str, told: &mut String) {
    let (before, now): (Vec<_>, Vec<_>) = (expected.lines().collect(), found.lines().collect());
    let differs = |at: &usize| before.get(*at) != now.get(*at);
    let lines = (0..before.len().max(now.len())).filter(differs);
    for at in lines.take(LINES_TOLD) {
        let (old, new) = (before.get(at).copied(), now.get(at).copied());
        let from = shared(old.unwrap_or_default(), new.unwrap_or_default());
        writeln!(told, "line {}:", at + 1).unwrap();
        writeln!(told, "  expected {}", cut(old, from)).unwrap();
        writeln!(told, "  found    {}", cut(new, from)).unwrap();
    }
}

/// How many characters two lines begin with alike.
fn shared(one: &str, other: &str) -> usize {
    let pairs = one.chars().zip(other.chars());
    pairs.take_while(|(one, other)| one == other).count()
}

/// The part of a line around where it differs.
fn cut(line: Option<&str>, from: usize) -> String {
    let Some(line) = line else {
        return "(no line)".to_owned();
    };
    let skipped = from.saturating_sub(BEFORE);
    let part: String = line.chars().skip(skipped).take(TOLD).collect();
    let begins = if skipped > 0 { "…" } else { "" };
    format!("{begins}{part}")
}

#[test]
fn what_differs_is_told_by_its_first_lines_and_laid_beside() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("map.svg");
    let long = "x".repeat(300);
    std::fs::write(&file, format!("one\ntwo {long} old\nthree\n")).unwrap();
    let beside = folder.path().join("beside");
    let found = format!("one\ntwo {long} new\nthree\nfour\n");
    assert_eq!(
        compare(&file, &std::fs::read_to_string(&file).unwrap(), &beside),
        Ok(())
    );
    assert!(!beside.exists(), "what is alike leaves nothing behind");
    let told = compare(&file, &found, &beside).unwrap_err();
    let lines: Vec<_> = told.lines().collect();
    assert_eq!(lines[0], "map.svg is not as expected.");
    assert_eq!(lines[1], "line 2:");
    assert!(lines[2].starts_with("  expected …x") && lines[2].ends_with("x old"));
    assert!(lines[3].starts_with("  found    …x") && lines[3].ends_with("x new"));
    assert_eq!(
        lines[4..7],
        ["line 4:", "  expected (no line)", "  found    four"]
    );
    for (side, text) in [
        ("found", found),
        ("expected", std::fs::read_to_string(&file).unwrap()),
    ] {
        let path = beside.join(format!("{side}-map.svg"));
        assert!(told.contains(&path.display().to_string()), "{told}");
        assert_eq!(std::fs::read_to_string(path).unwrap(), text);
    }
}

#[test]
fn a_golden_file_that_is_missing_is_told_as_one_that_is_empty() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("new.svg");
    let told = compare(&missing, "<svg/>", folder.path()).unwrap_err();
    assert!(told.contains("found    <svg/>"), "{told}");
}
