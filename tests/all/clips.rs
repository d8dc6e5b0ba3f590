//! Copies: beside themselves, from board to board, through the text of the clipboard.

use crate::desk::{self, Desk, MAP};
use alliage::editor::Command;
use alliage::file;
use alliage::model::{
    Board, CategoryId, Change, Edit, Ext, Member, MemberId, Offer, OfferState, Resource,
    ResourceId, Stance,
};

/// A desk on which LPO is sorted, offers something, and is selected.
fn copier() -> Desk {
    let mut desk = Desk::new(&[("LPO", 8.0, 6.0), ("Mairie", 3.0, 7.0)]);
    let id = desk.id("LPO");
    for change in [
        Change::Category(Some(CategoryId(3))),
        Change::Stance(Stance::Ally),
        Change::Offer(Offer::of(ResourceId(2), OfferState::Confirmed)),
    ] {
        desk.run(Command::Edit(Edit::Change(id, change)));
    }
    desk.run(Command::select([id]));
    desk
}

/// What another window reads from the clipboard.
fn through_text(board: &Board) -> Board {
    let opened = file::read(file::write(board).as_bytes()).unwrap();
    assert!(opened.report.is_empty(), "{:?}", opened.report);
    opened.board
}

#[test]
fn only_what_is_selected_is_copied() {
    let clip = through_text(&copier().editor.excerpt());
    let names: Vec<_> = clip
        .actors
        .values()
        .map(|actor| actor.name.as_str())
        .collect();
    assert_eq!(names, ["LPO"]);
    assert_eq!((clip.categories.len(), clip.resources.len()), (1, 1));
    assert!(clip.description.title.is_empty() && clip.links.is_empty());
}

#[test]
fn actors_keep_their_words_on_another_board() {
    let clip = through_text(&copier().editor.excerpt());
    let mut other = Desk::new(&[("CGT", 5.0, 2.0)]);
    // On the other board the category has another id, and the resource is not there at all.
    let mut categories = other.editor.board().categories.as_ref().clone();
    categories.retain(|category| category.id != CategoryId(3));
    let name = clip.categories[0].name.to_uppercase();
    categories.push(alliage::model::Category {
        id: CategoryId(77),
        name,
        ..clip.categories[0].clone()
    });
    other.list(&categories);
    other.list::<Resource>(&[]);
    let before = other.editor.board().clone();
    other.run(Command::Paste(Box::new(clip)));
    let board = other.editor.board();
    let pasted = board.actor(other.id("LPO")).unwrap();
    assert_eq!(pasted.position(MAP), Some((8.0, 6.0)));
    assert_eq!(pasted.category, Some(CategoryId(77)));
    assert_eq!(pasted.stance, Stance::Ally);
    assert_eq!(pasted.offers.len(), 1, "what it offers is brought along");
    assert_eq!(board.resources.len(), 1);
    assert_eq!(other.selected(), ["LPO"]);
    other.undo();
    assert_eq!(
        other.editor.board(),
        &before,
        "one entry takes all of it back"
    );
}

#[test]
fn a_pair_stays_with_its_board_and_out_of_the_clipboard() {
    let mut desk = copier();
    let members = |names: &[(u64, &str)]| {
        let member = |(id, name): &(u64, &str)| Member {
            id: MemberId(*id),
            name: (*name).to_owned(),
            ext: Ext::new(),
        };
        names.iter().map(member).collect::<Vec<_>>()
    };
    desk.list(&members(&[(1, "Amina"), (2, "Bruno")]));
    let pair = Change::Pair(vec![MemberId(1), MemberId(2)]);
    desk.run(Command::Edit(Edit::Change(desk.id("LPO"), pair)));
    let clip = desk.editor.excerpt();
    let mut other = Desk::new(&[]);
    other.list(&members(&[(1, "Claire"), (9, "Bruno")]));
    other.run(Command::Paste(Box::new(clip.clone())));
    let pasted = other.editor.board().actor(other.id("LPO")).unwrap();
    assert_eq!(pasted.pair, [], "others bear the same numbers there");
    let told = alliage::app::Copied::new(clip);
    assert!(!told.text.contains("Amina") && !told.text.contains("pair"));
}

#[test]
fn pasted_onto_itself_a_copy_stands_aside() {
    let mut desk = copier();
    let clip = desk.editor.excerpt();
    desk.run(Command::Paste(Box::new(clip)));
    let places: Vec<_> = desk
        .editor
        .board()
        .actors
        .values()
        .filter(|actor| actor.name == "LPO")
        .map(|actor| actor.position(MAP).unwrap())
        .collect();
    assert_eq!(places, [(8.0, 6.0), (8.3, 5.7)]);
}

#[test]
fn duplicates_are_selected_and_free() {
    let mut desk = copier();
    desk.run(Command::Lock(true));
    desk.run(Command::Duplicate);
    let copy = desk.editor.selected().unwrap();
    let copy = desk.editor.board().actor(copy).unwrap();
    assert!(!copy.locked);
    assert_eq!(copy.position(MAP), Some((8.3, 5.7)));
    desk.undo();
    assert_eq!(desk.names(), ["LPO", "Mairie"]);
}

#[test]
fn other_axes_keep_the_share() {
    let mut clip = copier().editor.excerpt();
    let mut map = clip.map(MAP).clone();
    (map.axes.x.min, map.axes.x.max) = (-10.0, 10.0);
    clip.apply(&Edit::put(map));
    let mut other = Desk::new(&[]);
    other.run(Command::Paste(Box::new(through_text(&clip))));
    assert_eq!(
        other.values("LPO"),
        Some((9.0, 6.0)),
        "8 of −10 to 10 is nine tenths"
    );
}

#[test]
fn a_board_without_actors_pastes_nothing() {
    let mut desk = Desk::new(&[]);
    desk.run(Command::Paste(Box::new(desk::board(&[]))));
    assert!(desk.editor.document.undo_label().is_none());
}
