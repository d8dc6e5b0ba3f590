//! What is copied can be read by any program: motives and notes stay here.

use alliage::app::Copied;
use alliage::model::{Board, Tie};
use alliage::{file, library};
use std::sync::Arc;

fn board() -> Board {
    let text = library::examples()[0].text;
    file::read(text.as_bytes()).unwrap().board
}

#[test]
fn the_clipboard_holds_neither_motives_nor_notes() {
    let board = board();
    assert!(board.actors.values().any(|it| !it.motives.is_empty()));
    assert!(board.actors.values().any(|it| !it.notes.is_empty()));
    assert!(board.ties.values().any(|it| !it.note.is_empty()));
    let hows = |board: &Board| {
        let places = board.actors.values().flat_map(|it| it.places.values());
        let wishes: Vec<_> = places.filter_map(|it| it.wish.clone()).collect();
        wishes.iter().filter(|it| !it.how.is_empty()).count()
    };
    assert!(hows(&board) > 0);
    let copied = Copied::new(board.clone());
    let told = file::read(copied.text.as_bytes()).unwrap().board;
    assert_eq!(told.actors.len(), board.actors.len());
    let between_actors = |tie: &&Arc<Tie>| tie.from.actor().is_some();
    let ties = board.ties.values().filter(between_actors).count();
    assert_eq!((told.ties.len(), hows(&told)), (ties, 0));
    assert!(told.ties.values().all(|it| it.note.is_empty()));
    for (actor, before) in told.actors.values().zip(board.actors.values()) {
        assert_eq!((&*actor.motives, &*actor.notes), ("", ""));
        assert_eq!((&actor.name, &actor.offers), (&before.name, &before.offers));
    }
}

#[test]
fn what_was_copied_here_is_pasted_whole() {
    let copied = Copied::new(board());
    assert_eq!(copied.whole(&copied.text), Some(&board()));
    let lines = copied.text.replace('\n', "\r\n");
    assert_eq!(copied.whole(&lines), Some(&board()));
    assert_eq!(copied.whole("LPO\nFNE"), None);
}
