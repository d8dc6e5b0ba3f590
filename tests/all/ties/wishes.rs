//! Wishes: where an actor is wanted.

use super::desk::{CTRL, Desk, MAP, NONE, desk};
use alliage::editor::{Act, Awaiting, Command, What};
use alliage::model::{Edit, Wish};

#[test]
fn a_wish_is_dragged_with_ctrl_and_undone() {
    let mut desk = desk();
    let (from, to) = (desk.at("LPO"), desk.point(6.0, 4.0));
    desk.press(from, CTRL);
    desk.moves(from.lerp(to, 0.5), CTRL);
    let [wish] = desk.editor.wishing()[..] else {
        panic!("no wish is shown");
    };
    assert!((wish.x - 4.0).abs() < 0.02 && (wish.y - 3.0).abs() < 0.02);
    assert!(desk.editor.moving().is_empty());
    desk.moves(to, CTRL);
    desk.release(to, CTRL);
    let wish = |desk: &Desk| {
        let actor = desk.editor.board().actor(desk.id("LPO")).unwrap();
        actor.placement(MAP).wish
    };
    let set = wish(&desk).unwrap();
    assert!((set.x - 6.0).abs() < 0.02 && (set.y - 4.0).abs() < 0.02);
    assert_eq!(desk.values("LPO"), Some((2.0, 2.0)));
    assert_eq!(desk.label(), (Act::Wish, What::One("LPO".to_owned())));
    assert_eq!(desk.selected(), ["LPO"]);
    desk.undo();
    assert_eq!(wish(&desk), None);
    desk.run(Command::Redo);
    desk.run(Command::ForgetWishes);
    assert_eq!(wish(&desk), None);
    assert_eq!(desk.label(), (Act::NoWish, What::One("LPO".to_owned())));
}

#[test]
fn a_ctrl_click_sets_no_wish_and_escape_puts_the_ghost_back() {
    let mut desk = desk();
    desk.click(desk.at("LPO"), CTRL);
    assert_eq!(desk.selected(), ["LPO"]);
    desk.time += 1.0;
    desk.press(desk.at("LPO"), CTRL);
    desk.moves(desk.point(6.0, 4.0), CTRL);
    desk.on(alliage::editor::Event::Escape);
    desk.release(desk.point(6.0, 4.0), CTRL);
    assert!(desk.editor.document.undo_label().is_none());
}

#[test]
fn a_wish_asked_for_beforehand_is_set_by_the_next_tap() {
    let mut desk = desk();
    let lpo = desk.id("LPO");
    let mut place = desk.editor.board().actor(lpo).unwrap().placement(MAP);
    let how = "Une visite du bois".to_owned();
    place.wish = Some(Wish {
        x: 1.0,
        y: 1.0,
        how,
        ..Wish::default()
    });
    desk.run(Command::Edit(Edit::Place(lpo, MAP, place)));
    desk.run(Command::Await(Some(Awaiting::Wish(lpo))));
    desk.moves(desk.point(3.0, 3.0), NONE);
    assert_eq!(
        desk.editor.wishing().len(),
        1,
        "the ghost follows the mouse"
    );
    // Even where somebody else stands.
    let at = desk.at("CGT");
    desk.touch(1, at);
    desk.time += 0.1;
    desk.lift(1, at);
    let place = desk.editor.board().actor(lpo).unwrap().placement(MAP);
    let wish = place.wish.unwrap();
    assert!((wish.x - 8.0).abs() < 0.02 && (wish.y - 8.0).abs() < 0.02);
    assert_eq!(
        wish.how, "Une visite du bois",
        "what would move them is kept"
    );
    assert_eq!(desk.editor.awaiting(), None);
}
