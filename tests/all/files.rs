//! The text of a board: what is written is read back alike, and whatever else is read is said for what it is.

pub mod boards;
mod damaged;
mod ids;
mod mended;
mod told;
mod work;

use crate::golden::golden;
use alliage::file::{self, Access};
use alliage::library;
use alliage::model::{
    Actor, ActorId, Board, Certainty, Change, Color, Edit, IdSource, MapId, Offer, OfferState,
    Placement, ResourceId, Stance,
};
use proptest::prelude::*;
use std::path::PathBuf;
use std::sync::Arc;

/// A file of the repository.
pub fn path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(name)
}

pub fn fixture(name: &str) -> Vec<u8> {
    std::fs::read(path("tests/fixtures").join(name)).unwrap()
}

/// The board of a text that needs no mending.
pub fn sound(text: &str) -> Board {
    let opened = file::read(text.as_bytes()).unwrap();
    assert!(opened.report.is_empty(), "{:?}", opened.report);
    opened.board
}

fn struggle() -> Board {
    sound(library::examples()[0].text)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_board_is_read_back_alike_and_written_alike(board in boards::board()) {
        let text = file::write(&board);
        let opened = file::read(text.as_bytes()).unwrap();
        prop_assert!(opened.report.is_empty(), "{:?}", opened.report);
        prop_assert_eq!(&opened.board, &board);
        prop_assert_eq!(opened.access, Access::Editable);
        prop_assert_eq!(file::write(&opened.board), text);
    }

    #[test]
    fn a_change_of_one_actor_is_a_change_of_one_line(actor in boards::actor(), which in 1..26_u64) {
        let before = struggle();
        let mut after = before.clone();
        let kept = before.actor(ActorId(which)).unwrap().clone();
        let actor = Actor { motives: kept.motives, notes: kept.notes, ext: kept.ext, ..without_ext(actor) };
        after.apply(&Edit::Put(ActorId(which), Arc::new(actor)));
        prop_assert!(changed_lines(&before, &after) <= 1);
    }
}

/// The same but for what later versions wrote in it, which may take lines of its own.
fn without_ext(mut actor: Actor) -> Actor {
    actor.offers.iter_mut().for_each(|it| it.ext.clear());
    actor.links.iter_mut().for_each(|it| it.ext.clear());
    for place in actor.places.values_mut() {
        place.ext.clear();
        place.wish.iter_mut().for_each(|it| it.ext.clear());
    }
    actor
}

/// How many lines differ between the texts of two boards with as many lines.
fn changed_lines(before: &Board, after: &Board) -> usize {
    let (before, after) = (file::write(before), file::write(after));
    assert_eq!(before.lines().count(), after.lines().count());
    let pairs = before.lines().zip(after.lines());
    pairs.filter(|(before, after)| before != after).count()
}

#[test]
fn a_drag_a_note_and_a_word_change_one_line_each() {
    let before = struggle();
    let place = Placement {
        x: Some(1.25),
        y: Some(9.0),
        ..Placement::default()
    };
    for edit in [
        Edit::Place(ActorId(10), MapId(1), place),
        Edit::Change(ActorId(10), Change::Notes("un\ndeux".to_owned())),
        Edit::Change(ActorId(10), Change::Stance(Stance::ActiveAlly)),
    ] {
        let mut after = before.clone();
        after.apply(&edit);
        assert_eq!(changed_lines(&before, &after), 1, "{edit:?}");
    }
}

#[test]
fn a_new_actor_is_one_more_line() {
    let before = struggle();
    let mut after = before.clone();
    let id: ActorId = IdSource::seeded(4).next(&after);
    after.apply(&Edit::Put(id, Arc::new(Actor::named("Chorale"))));
    let (before, after) = (file::write(&before), file::write(&after));
    let new: Vec<&str> = after
        .lines()
        .filter(|line| !before.contains(line))
        .collect();
    let shown = file::id::shown(id.0);
    assert_eq!(
        new,
        [format!("        (id: \"{shown}\", name: \"Chorale\"),")]
    );
    assert_eq!(file::id::number(&shown), Some(id.0));
}

#[test]
fn the_examples_are_what_the_program_writes() {
    for example in library::examples() {
        let file = format!("assets/examples/{}", example.file_name);
        let text = std::fs::read_to_string(path(&file)).unwrap();
        golden(&file, &file::write(&sound(&text)));
    }
}

#[test]
fn the_layout_does_not_change_unnoticed() {
    let mut board = library::board("en", "power");
    Arc::make_mut(&mut board.categories).truncate(2);
    Arc::make_mut(&mut board.resources).truncate(2);
    Arc::make_mut(&mut board.links).truncate(2);
    for link in Arc::clone(&board.links).iter().cloned() {
        board.apply(&Edit::put(link));
    }
    let mut actor = Actor::named("Tenants’ “union” \\ 1\u{202e}");
    actor.category = Some(board.categories[0].id);
    actor.stance = Stance::from_word("wavering");
    actor.notes = "two\nlines\tand a tab".to_owned();
    actor.locked = true;
    actor.offers = vec![Offer::of(ResourceId(2), OfferState::Confirmed)];
    let place = Placement {
        x: Some(-0.1),
        y: Some(3.0),
        certainty: Certainty::Disputed,
        reason: "We disagree.".to_owned(),
        ..Placement::default()
    };
    actor.places.insert(MapId(1), place);
    actor
        .ext
        .insert("mood".to_owned(), "Good(1) /* so far */".to_owned());
    board.apply(&Edit::Put(ActorId(12), Arc::new(actor)));
    board.apply(&Edit::Put(ActorId(3), Arc::new(Actor::named("Mayor"))));
    board.ext = Arc::new([("later".to_owned(), "[1, 2]".to_owned())].into());
    golden("tests/fixtures/layout.ron", &file::write(&board));
}

#[test]
fn what_a_later_version_wrote_is_kept_as_it_is() {
    let opened = file::read(&fixture("later.ron")).unwrap();
    let app = "0.9.2".to_owned();
    assert_eq!(opened.access, Access::NewerEditable { app });
    assert!(opened.report.is_empty());
    let board = opened.board;
    let actor = board.actor(ActorId(7)).unwrap();
    assert_eq!(
        actor.ext["ties"],
        "[(to: 8, why: \"family\") /* told by A */]"
    );
    assert_eq!(actor.stance, Stance::from_word("wavering"));
    assert_eq!(
        board.ext["zones"],
        "{1: Zone(\"the wood\")} // drawn by hand\n"
    );
    for (ext, name) in [
        (&board.maps[0].ext, "map"),
        (&board.categories[0].ext, "category"),
        (&board.resources[0].ext, "resource"),
        (&board.links[0].ext, "link"),
    ] {
        assert_eq!(ext["x"], format!("Later(\"{name}\")"));
    }
    assert_eq!(sound(&file::write(&board)), board);
}

/// The lines of a text but for those that name the version.
fn lines_of(text: &str) -> Vec<&str> {
    let kept = |line: &&str| !line.contains("version:") && !line.contains("min_reader:");
    text.lines().filter(kept).collect()
}

#[test]
fn files_of_the_first_version_are_read_whole() {
    for example in library::examples() {
        let text = fixture(&format!("v1/{}", example.file_name));
        let text = String::from_utf8(text).unwrap();
        assert!(text.contains("version: 1,"));
        let opened = file::read(text.as_bytes()).unwrap();
        assert!(opened.report.is_empty());
        assert_eq!(opened.access, Access::Editable);
        assert_eq!(lines_of(&file::write(&opened.board)), lines_of(&text));
        let mut complete = opened.board;
        library::complete(&mut complete);
        assert_eq!(complete.tie_kinds.len(), 6);
    }
}

#[test]
fn files_of_the_second_version_are_read_whole() {
    for example in library::examples() {
        let text = fixture(&format!("v2/{}", example.file_name));
        let text = String::from_utf8(text).unwrap();
        assert!(text.contains("version: 2,"));
        let opened = file::read(text.as_bytes()).unwrap();
        assert!(opened.report.is_empty());
        assert_eq!(opened.access, Access::Editable);
        assert_eq!(
            opened.board,
            sound(example.text),
            "the same board in either version"
        );
    }
}

#[test]
fn a_value_of_a_later_version_cannot_break_the_file() {
    let mut board = struggle();
    let deep = "[".repeat(50) + &"]".repeat(50);
    for value in ["1, b: 2", "(", "1 // open", "", "#![enable(x)] 1", &deep] {
        board.ext = Arc::new([("x".to_owned(), value.to_owned())].into());
        let again = sound(&file::write(&board));
        assert_eq!(file::write(&again), file::write(&board));
    }
}

#[test]
fn a_board_without_colour_or_words_gets_the_usual_ones() {
    let board = sound(&String::from_utf8(fixture("minimal.ron")).unwrap());
    let actor = board.actor(ActorId(1)).unwrap();
    assert_eq!(*actor, Actor::named("Mairie"));
    assert_eq!(
        board.map(MapId(1)).axes.y.share(5.0).to_bits(),
        0.5_f64.to_bits()
    );
}

#[test]
fn a_color_with_opacity_is_kept() {
    let mut board = struggle();
    let mut categories = board.categories.to_vec();
    let color = Color::rgb(1, 2, 3).with_opacity(0.5);
    categories[0].color = color;
    crate::desk::list(&mut board, &categories);
    assert_eq!(sound(&file::write(&board)).categories[0].color, color);
}

#[test]
fn a_byte_order_mark_and_other_line_ends_change_nothing() {
    let text = library::examples()[0].text;
    let marked = format!("\u{feff}{}", text.replace('\n', "\r\n"));
    assert_eq!(sound(&marked), sound(text));
}
