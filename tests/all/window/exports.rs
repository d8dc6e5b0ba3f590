//! Exporting: which files the program's own chooser offers, and that nothing is lost by leaving at once.

use super::Window;
use crate::scene::place::crowd;
use alliage::file;
use egui::{Key, Modifiers};
use egui_kittest::kittest::Queryable as _;
use std::fs;

#[test]
fn leaving_waits_for_what_is_being_exported() {
    let home = tempfile::tempdir().unwrap();
    let (board, picture) = (home.path().join("crowd.ron"), home.path().join("crowd.svg"));
    fs::write(&board, file::write(&crowd(3_000))).unwrap();
    let mut window = Window::open(Some(board));
    window.key(Modifiers::COMMAND, Key::E);
    window.write("Fichier", picture.to_str().unwrap());
    window.harness.key_press(Key::Enter);
    // One frame takes the key, and the picture takes longer than one.
    window.harness.step();
    drop(window);
    let text = fs::read_to_string(picture).unwrap();
    assert!(text.starts_with("<svg ") && text.ends_with("</svg>\n"));
}

#[test]
fn files_to_be_written_over_are_those_of_the_format() {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path();
    for name in ["board.ron", "one.svg", "two.SVG", "days.ics", "notes.txt"] {
        fs::write(folder.join(name), "").unwrap();
    }
    let board = folder.join("board.ron");
    fs::write(&board, file::write(&crowd(3))).unwrap();
    let mut window = Window::open(Some(board));
    window.key(Modifiers::COMMAND, Key::E);
    let listed = |window: &Window, name: &str| window.harness.query_by_label(name).is_some();
    for (name, offered) in [
        ("one.svg", true),
        ("two.SVG", true),
        ("board.ron", false),
        ("days.ics", false),
        ("notes.txt", false),
    ] {
        assert_eq!(listed(&window, name), offered, "{name}");
    }
    // An ending of the format is enough, however it is written; another one is none of its own.
    for (name, there) in [("three.SVG", "three.SVG"), ("days.ics", "days.ics.svg")] {
        window.key(Modifiers::COMMAND, Key::E);
        window.write("Fichier", folder.join(name).to_str().unwrap());
        window.key(Modifiers::NONE, Key::Enter);
        window.wait();
        let text = fs::read_to_string(folder.join(there)).unwrap();
        assert!(text.starts_with("<svg "), "{there}");
    }
    assert_eq!(fs::read_to_string(folder.join("days.ics")).unwrap(), "");
}
