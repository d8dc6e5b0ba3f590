//! Going back and forward shows the map on which something changed, if that cannot be seen on the one that is shown.

use crate::desk::{Desk, MAP};
use alliage::editor::{Act, Command, Label, NewMap};
use alliage::model::{Change, Edit, MapId, Placement};

/// A desk with a second map, on which nothing was done yet; the first is shown.
fn desk() -> (Desk, MapId) {
    let mut desk = Desk::new(&[("LPO", 8.0, 6.0), ("Mairie", 3.0, 7.0)]);
    desk.run(Command::AddMap(Box::new(NewMap::Copy("Encore".to_owned()))));
    let second = desk.editor.map_id();
    assert_ne!(second, MAP);
    desk.run(Command::ShowMap(MAP));
    (desk, second)
}

/// Does something on the first map, then goes back and forward while the second is shown; tells what is shown after each.
fn followed(edit: impl Fn(&Desk) -> Edit) -> [bool; 2] {
    let (mut desk, second) = desk();
    let edit = edit(&desk);
    desk.run(Command::Do(Label::of(Act::Edit), vec![edit]));
    [Command::Undo, Command::Redo].map(|way| {
        desk.run(Command::ShowMap(second));
        desk.run(way);
        desk.editor.map_id() == MAP
    })
}

#[test]
fn a_move_is_followed_to_its_map() {
    let moved = |desk: &Desk| {
        let place = Placement {
            x: Some(1.0),
            y: Some(1.0),
            ..Placement::default()
        };
        Edit::Place(desk.id("LPO"), MAP, place)
    };
    assert_eq!(followed(moved), [true; 2]);
}

#[test]
fn other_axes_and_another_name_are_followed_to_their_map() {
    let named = |desk: &Desk| {
        let mut map = desk.editor.board().map(MAP).clone();
        "Ailleurs".clone_into(&mut map.name);
        Edit::put(map)
    };
    assert_eq!(followed(named), [true; 2]);
}

#[test]
fn what_is_seen_on_every_map_is_not_followed() {
    let renamed = |desk: &Desk| Edit::Change(desk.id("LPO"), Change::Name("Ligue".to_owned()));
    assert_eq!(followed(renamed), [false; 2]);
    // It stood on both maps, so that both show that it is there again.
    let removed = |desk: &Desk| Edit::Remove(desk.id("LPO"));
    assert_eq!(followed(removed), [false; 2]);
}

#[test]
fn who_stood_on_one_map_only_is_followed_there() {
    let (mut desk, second) = desk();
    let id = desk.id("LPO");
    let off = Edit::Place(id, second, Placement::default());
    desk.run(Command::Do(Label::of(Act::Tray), vec![off]));
    desk.run(Command::Do(Label::of(Act::Delete), vec![Edit::Remove(id)]));
    for way in [Command::Undo, Command::Redo] {
        desk.run(Command::ShowMap(second));
        desk.run(way);
        assert_eq!(desk.editor.map_id(), MAP);
    }
}
