//! Ties drawn by hands: pulled, tapped, dropped on nothing.

use super::desk::{Desk, KNOWS, NONE, desk};
use alliage::editor::{
    Act, Awaiting, Command, Item, Outcome, Selection, TieCommand, ToolKind, What,
};
use alliage::model::{Change, Edit, Flow, TieKindId};
use kurbo::{Point, Vec2};

#[test]
fn the_tie_tool_pulls_a_tie_from_actor_to_actor() {
    let mut desk = desk();
    desk.tie_tool();
    let (lpo, mairie) = (desk.at("LPO"), desk.at("Mairie"));
    desk.press(lpo, NONE);
    desk.moves(lpo.lerp(mairie, 0.5), NONE);
    let [pulling] = desk.editor.pulling()[..] else {
        panic!("nothing is pulled");
    };
    assert_eq!(
        (pulling.from, pulling.to, pulling.adds),
        (desk.id("LPO"), None, true)
    );
    desk.moves(mairie, NONE);
    let pulling = desk.editor.pulling()[0];
    assert_eq!((pulling.to, pulling.adds), (Some(desk.id("Mairie")), false));
    desk.release(mairie, NONE);
    assert_eq!(desk.ties(), ["LPO>Mairie"]);
    let (id, tie) = desk.only_tie();
    assert_eq!(
        (tie.kind, tie.flow, tie.strength),
        (TieKindId(1), Flow::Forward, 2)
    );
    assert_eq!(desk.editor.selection, Selection::of(Item::Tie(id)));
    let what = What::Tie("LPO".to_owned(), "Mairie".to_owned());
    assert_eq!(desk.label(), (Act::Tie, what));
    assert_eq!(desk.values("LPO"), Some((2.0, 2.0)), "nobody moved");
    desk.undo();
    assert!(desk.ties().is_empty());
    assert!(desk.editor.selection.is_empty());
    desk.run(Command::Redo);
    assert_eq!(desk.ties(), ["LPO>Mairie"]);
}

#[test]
fn a_tie_dropped_on_its_own_actor_or_put_back_is_not_drawn() {
    let mut desk = desk();
    desk.tie_tool();
    let (lpo, mairie) = (desk.at("LPO"), desk.at("Mairie"));
    desk.press(lpo, NONE);
    desk.moves(mairie, NONE);
    desk.moves(lpo, NONE);
    desk.release(lpo, NONE);
    assert!(desk.ties().is_empty());
    desk.time += 1.0;
    desk.press(lpo, NONE);
    desk.moves(mairie, NONE);
    desk.on(alliage::editor::Event::Escape);
    assert!(desk.editor.pulling().is_empty());
    desk.release(mairie, NONE);
    assert!(desk.ties().is_empty());
    assert!(desk.editor.document.undo_label().is_none());
}

#[test]
fn a_tie_dropped_on_the_empty_board_brings_an_actor_in_one_entry() {
    let mut desk = desk();
    desk.tie_tool();
    let (from, to) = (desk.at("LPO"), desk.point(5.0, 5.0));
    desk.drag(from, to, NONE);
    let new = desk.editor.renaming.expect("its name is typed at once");
    assert_eq!(desk.editor.selection, Selection::of(Item::Actor(new)));
    let name = Change::Name("Météo".to_owned());
    desk.run(Command::Edit(Edit::Change(new, name)));
    desk.run(Command::EndRename);
    assert_eq!(desk.ties(), ["LPO>Météo"]);
    let (x, y) = desk.values("Météo").unwrap();
    assert!((x - 5.0).abs() < 0.02 && (y - 5.0).abs() < 0.02, "{x} {y}");
    assert_eq!(desk.label(), (Act::AddTied, What::One("LPO".to_owned())));
    desk.undo();
    assert_eq!((desk.names().len(), desk.ties().len()), (4, 0));
}

#[test]
fn an_actor_left_without_a_name_takes_its_tie_along() {
    let mut desk = desk();
    desk.tie_tool();
    desk.drag(desk.at("LPO"), desk.point(5.0, 5.0), NONE);
    assert_eq!(desk.names().len(), 5);
    desk.run(Command::EndRename);
    assert_eq!((desk.names().len(), desk.ties().len()), (4, 0));
    assert!(desk.editor.document.undo_label().is_none());
}

#[test]
fn each_finger_pulls_its_own_tie() {
    let mut desk = desk();
    desk.tie_tool();
    let [lpo, mairie, fne, cgt] = ["LPO", "Mairie", "FNE", "CGT"].map(|name| desk.at(name));
    desk.touch(1, lpo);
    desk.touch(2, fne);
    for step in 1..=10 {
        desk.time += 0.1;
        let share = f64::from(step) / 10.0;
        desk.slide(1, lpo.lerp(mairie, share));
        desk.slide(2, fne.lerp(cgt, share));
    }
    assert_eq!(desk.editor.pulling().len(), 2);
    desk.lift(2, cgt);
    desk.lift(1, mairie);
    let mut ties = desk.ties();
    ties.sort();
    assert_eq!(ties, ["FNE>CGT", "LPO>Mairie"]);
}

#[test]
fn pairs_are_tapped_one_after_the_other() {
    let mut desk = desk();
    desk.tie_tool();
    desk.run(TieCommand::Kind(KNOWS).into());
    let [lpo, mairie, fne] = ["LPO", "Mairie", "FNE"].map(|name| desk.at(name));
    desk.click(lpo, NONE);
    assert_eq!(desk.editor.awaiting(), Some(Awaiting::Tie(desk.id("LPO"))));
    desk.click(mairie, NONE);
    assert_eq!(desk.editor.awaiting(), None);
    // At once after the last tap: it is no double tap.
    desk.time -= 0.9;
    desk.click(mairie, NONE);
    assert_eq!(desk.editor.renaming, None);
    desk.click(fne, NONE);
    assert_eq!(desk.ties(), ["LPO>Mairie", "Mairie>FNE"]);
    assert!(
        desk.editor
            .board()
            .ties
            .values()
            .all(|tie| tie.kind == KNOWS)
    );
    desk.undo();
    assert_eq!(
        desk.ties(),
        ["LPO>Mairie"],
        "each pair is an entry of its own"
    );
}

#[test]
fn fingers_tap_pairs_too_and_let_go_of_the_first() {
    let mut desk = desk();
    desk.tie_tool();
    let tap = |desk: &mut Desk, at: Point| {
        desk.time += 1.0;
        desk.touch(1, at);
        desk.time += 0.1;
        desk.lift(1, at);
    };
    let (lpo, mairie) = (desk.at("LPO"), desk.at("Mairie"));
    tap(&mut desk, lpo);
    assert_eq!(desk.editor.awaiting(), Some(Awaiting::Tie(desk.id("LPO"))));
    tap(&mut desk, lpo);
    assert_eq!(desk.editor.awaiting(), None, "tapped again it is let go of");
    tap(&mut desk, lpo);
    let nowhere = desk.point(5.0, 5.0);
    tap(&mut desk, nowhere);
    assert_eq!(desk.editor.awaiting(), None, "so it is by a tap on nothing");
    tap(&mut desk, lpo);
    tap(&mut desk, mairie);
    assert_eq!(desk.ties(), ["LPO>Mairie"]);
}

#[test]
fn another_tool_or_an_undo_lets_go_of_the_first_of_a_pair() {
    let mut desk = desk();
    desk.tie_tool();
    desk.click(desk.at("LPO"), NONE);
    desk.run(Command::Tool(ToolKind::Select));
    assert_eq!(desk.editor.awaiting(), None);
    desk.run(Command::AddAt(desk.point(5.0, 5.0)));
    let new = desk.editor.renaming.unwrap();
    desk.run(Command::Await(Some(Awaiting::Tie(new))));
    desk.undo();
    assert_eq!(desk.editor.awaiting(), None, "nobody is left to begin at");
}

#[test]
fn the_knob_of_the_selected_actor_pulls_ties_with_the_select_tool() {
    let mut desk = desk();
    assert_eq!(desk.editor.knob(), None);
    desk.click(desk.at("LPO"), NONE);
    let knob = desk.editor.knob().unwrap();
    let beside = knob.at - desk.at("LPO");
    assert!(beside.x > 23.5 && beside.y.abs() < 1e-9, "{beside:?}");
    // 44 points wide at least: 20 points aside it is still the knob.
    let edge = knob.at + Vec2::new(0.0, -20.0);
    desk.drag(edge, desk.at("CGT"), NONE);
    assert_eq!(desk.ties(), ["LPO>CGT"]);
    assert_eq!(desk.editor.knob(), None, "a tie is selected now");
    desk.click(desk.at("LPO"), NONE);
    let knob = desk.editor.knob().unwrap().at;
    desk.drag(knob, desk.point(5.0, 5.0), NONE);
    assert_eq!((desk.names().len(), desk.ties().len()), (5, 2));
    assert_eq!(desk.editor.knob(), None, "a name is being typed");
}

#[test]
fn a_tap_on_the_knob_waits_for_the_other_actor() {
    let mut desk = desk();
    desk.click(desk.at("LPO"), NONE);
    let knob = desk.editor.knob().unwrap().at;
    desk.touch(1, knob + Vec2::new(24.0, 0.0));
    desk.time += 0.1;
    desk.lift(1, knob + Vec2::new(24.0, 0.0));
    assert_eq!(desk.editor.awaiting(), Some(Awaiting::Tie(desk.id("LPO"))));
    desk.click(desk.at("FNE"), NONE);
    assert_eq!(desk.ties(), ["LPO>FNE"]);
    assert_eq!(desk.editor.awaiting(), None);
}

#[test]
fn the_knob_is_on_the_left_where_there_is_no_room_at_the_right() {
    let mut desk = desk();
    desk.click(desk.at("CGT"), NONE);
    let far = desk.editor.view.camera.view.x1 - desk.at("CGT").x - 30.0;
    desk.run(Command::Pan(Vec2::new(far, 0.0)));
    let knob = desk.editor.knob().unwrap();
    assert!(knob.at.x < desk.at("CGT").x);
    desk.run(Command::Pan(Vec2::new(400.0, 0.0)));
    assert_eq!(desk.editor.knob(), None, "the actor is out of sight");
}

#[test]
fn a_finger_that_rests_on_an_actor_with_the_tie_tool_opens_its_menu() {
    let mut desk = desk();
    desk.tie_tool();
    let at = desk.at("LPO");
    desk.touch(1, at);
    desk.time += 0.6;
    desk.editor.tick(desk.time);
    let menu = Outcome::Menu(at, Some(Item::Actor(desk.id("LPO"))));
    assert_eq!(desk.editor.take_outcomes(), [menu]);
    desk.lift(1, at);
    assert_eq!(desk.editor.awaiting(), None);
}

#[test]
fn a_finger_that_is_lost_while_it_pulls_draws_nothing() {
    let mut desk = desk();
    desk.tie_tool();
    let (lpo, mairie) = (desk.at("LPO"), desk.at("Mairie"));
    desk.touch(1, lpo);
    for step in 1..=10 {
        desk.time += 0.1;
        desk.slide(1, lpo.lerp(mairie, f64::from(step) / 10.0));
    }
    desk.lose(1);
    assert!(desk.ties().is_empty() && desk.editor.pulling().is_empty());
    assert!(desk.editor.take_outcomes().is_empty());
}
