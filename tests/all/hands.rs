//! What the mouse and fingers do on the board.

use crate::desk::Desk;
use alliage::editor::{Act, Command, Item, Keys, Outcome, ToolKind, What};
use kurbo::{Point, Vec2};

const PLAIN: Keys = Keys {
    shift: false,
    alt: false,
    command: false,
    space: false,
};
const SHIFT: Keys = Keys {
    shift: true,
    ..PLAIN
};
const ALT: Keys = Keys { alt: true, ..PLAIN };
const SPACE: Keys = Keys {
    space: true,
    ..PLAIN
};

fn three() -> Desk {
    Desk::new(&[("Mairie", 3.0, 7.0), ("LPO", 8.0, 6.0), ("CGT", 5.0, 2.0)])
}

fn close(a: (f64, f64), b: (f64, f64)) -> bool {
    (a.0 - b.0).abs() < 0.02 && (a.1 - b.1).abs() < 0.02
}

#[test]
fn dragging_an_actor_writes_both_values_as_one_named_entry() {
    let mut desk = three();
    desk.drag(desk.at("LPO"), desk.point(2.0, 1.0), PLAIN);
    assert!(close(desk.values("LPO").unwrap(), (2.0, 1.0)));
    let label = desk.editor.document.undo_label().unwrap().clone();
    assert_eq!(label.act, Act::Move);
    assert_eq!(label.what, What::One("LPO".to_owned()));
    desk.undo();
    assert_eq!(desk.values("LPO"), Some((8.0, 6.0)));
    assert!(desk.editor.document.undo_label().is_none());
}

#[test]
fn what_is_dragged_is_shown_and_not_yet_written() {
    let mut desk = three();
    let (from, to) = (desk.at("LPO"), desk.point(4.0, 4.0));
    desk.press(from, PLAIN);
    desk.moves(to, PLAIN);
    let moving = desk.editor.moving();
    assert_eq!(moving.len(), 1);
    assert!(close((moving[0].x, moving[0].y), (4.0, 4.0)));
    assert_eq!(desk.values("LPO"), Some((8.0, 6.0)));
}

#[test]
fn shift_keeps_a_drag_on_one_axis() {
    let mut desk = three();
    desk.drag(
        desk.at("LPO"),
        desk.at("LPO") + Vec2::new(-200.0, 60.0),
        SHIFT,
    );
    let (x, y) = desk.values("LPO").unwrap();
    assert!(x < 7.0);
    assert_eq!(y, 6.0);
}

#[test]
fn escape_and_the_right_button_put_back() {
    let mut desk = three();
    for escape in [true, false] {
        desk.time += 1.0;
        desk.press(desk.at("LPO"), PLAIN);
        desk.moves(desk.point(1.0, 1.0), PLAIN);
        if escape {
            desk.on(alliage::editor::Event::Escape);
        } else {
            let pointer = alliage::editor::Pointer {
                id: alliage::editor::PointerId::MOUSE,
                device: alliage::editor::Device::Mouse,
                at: desk.point(1.0, 1.0),
                keys: PLAIN,
                time: desk.time,
            };
            desk.on(alliage::editor::Event::Press(
                pointer,
                alliage::editor::Button::Secondary,
            ));
        }
        assert!(desk.editor.moving().is_empty());
        desk.release(desk.point(1.0, 1.0), PLAIN);
        assert_eq!(desk.values("LPO"), Some((8.0, 6.0)));
        assert!(desk.editor.document.saved());
    }
}

#[test]
fn actors_stay_within_the_axes() {
    let mut desk = three();
    desk.drag(desk.at("LPO"), Point::new(5000.0, -5000.0), PLAIN);
    assert_eq!(desk.values("LPO"), Some((10.0, 10.0)));
}

#[test]
fn alt_leaves_a_copy() {
    let mut desk = three();
    desk.drag(desk.at("LPO"), desk.point(1.0, 1.0), ALT);
    assert_eq!(desk.editor.board().actors.len(), 4);
    assert_eq!(desk.values("LPO"), Some((8.0, 6.0)));
    desk.undo();
    assert_eq!(desk.editor.board().actors.len(), 3);
}

#[test]
fn a_marquee_selects_and_shift_adds() {
    let mut desk = three();
    let around = |desk: &Desk, name: &str| {
        (
            desk.at(name) - Vec2::new(60.0, 60.0),
            desk.at(name) + Vec2::new(60.0, 60.0),
        )
    };
    let (from, to) = around(&desk, "LPO");
    desk.drag(from, to, PLAIN);
    assert_eq!(desk.selected(), ["LPO"]);
    let (from, to) = around(&desk, "CGT");
    desk.drag(from, to, SHIFT);
    assert_eq!(desk.selected(), ["LPO", "CGT"]);
    let (from, to) = around(&desk, "Mairie");
    desk.drag(from, to, PLAIN);
    assert_eq!(desk.selected(), ["Mairie"]);
}

#[test]
fn a_lasso_selects_what_it_goes_around() {
    let mut desk = three();
    let middle = desk.at("LPO");
    let corner = |x: f64, y: f64| middle + Vec2::new(x, y);
    desk.press(corner(-80.0, -80.0), ALT);
    for (x, y) in [(80.0, -80.0), (80.0, 80.0), (-80.0, 80.0), (-80.0, -60.0)] {
        desk.moves(corner(x, y), ALT);
    }
    assert!(desk.editor.stretches().next().unwrap().lasso);
    desk.release(corner(-80.0, -70.0), ALT);
    assert_eq!(desk.selected(), ["LPO"]);
}

#[test]
fn clicks_select_and_shift_clicks_toggle() {
    let mut desk = three();
    desk.click(desk.at("LPO"), PLAIN);
    desk.click(desk.at("CGT"), SHIFT);
    assert_eq!(desk.selected(), ["LPO", "CGT"]);
    desk.click(desk.at("LPO"), SHIFT);
    assert_eq!(desk.selected(), ["CGT"]);
    desk.click(desk.point(1.0, 9.5), PLAIN);
    assert!(desk.selected().is_empty());
}

#[test]
fn a_selection_moves_together_and_locked_actors_stay() {
    let mut desk = three();
    desk.run(Command::select([desk.id("Mairie")]));
    desk.run(Command::Lock(true));
    desk.run(Command::SelectAll);
    desk.drag(desk.at("LPO"), desk.point(7.0, 5.0), PLAIN);
    assert!(close(desk.values("LPO").unwrap(), (7.0, 5.0)));
    assert!(close(desk.values("CGT").unwrap(), (4.0, 1.0)));
    assert_eq!(desk.values("Mairie"), Some((3.0, 7.0)));
}

#[test]
fn dropping_on_the_tray_takes_off_the_map_and_keeps_what_is_known() {
    let mut desk = three();
    desk.editor.view.tray = Some(kurbo::Rect::new(-300.0, 0.0, -10.0, 1200.0));
    desk.drag(desk.at("LPO"), Point::new(-100.0, 500.0), PLAIN);
    assert_eq!(desk.values("LPO"), None);
    assert_eq!(desk.names().len(), 3);
    desk.undo();
    assert_eq!(desk.values("LPO"), Some((8.0, 6.0)));
}

#[test]
fn a_double_click_adds_here_and_names_there() {
    let mut desk = three();
    let empty = desk.point(1.0, 9.0);
    desk.click(empty, PLAIN);
    desk.time -= 0.9;
    desk.click(empty, PLAIN);
    let added = desk.editor.renaming.unwrap();
    assert!(close(
        desk.editor
            .board()
            .actor(added)
            .unwrap()
            .position(crate::desk::MAP)
            .unwrap(),
        (1.0, 9.0)
    ));
    desk.run(Command::EndRename);
    assert_eq!(
        desk.editor.board().actors.len(),
        3,
        "an actor without a name is not kept"
    );
    assert!(desk.editor.document.undo_label().is_none());
    desk.click(desk.at("LPO"), PLAIN);
    desk.time -= 0.9;
    desk.click(desk.at("LPO"), PLAIN);
    assert_eq!(desk.editor.renaming, Some(desk.id("LPO")));
}

#[test]
fn space_and_the_hand_tool_move_the_board() {
    let mut desk = three();
    for hand in [false, true] {
        let before = desk.at("LPO");
        if hand {
            desk.run(Command::Tool(ToolKind::Hand));
        }
        let keys = if hand { PLAIN } else { SPACE };
        desk.drag(before, before + Vec2::new(50.0, -30.0), keys);
        assert!(desk.at("LPO").distance(before + Vec2::new(50.0, -30.0)) < 1e-6);
        assert!(desk.editor.document.saved());
    }
}

#[test]
fn the_wheel_zooms_about_the_pointer_within_its_bounds() {
    let mut desk = three();
    let anchor = desk.at("LPO");
    for factor in [1.3, 0.2, 50.0, 0.0001, f64::NAN, f64::INFINITY] {
        desk.on(alliage::editor::Event::Zoom(anchor, factor));
        assert!((0.1..=30.0).contains(&desk.editor.view.camera.zoom));
        assert!(desk.editor.view.camera.centre.is_finite());
    }
    desk.run(Command::ZoomTo(1.0));
    assert!((desk.editor.view.camera.zoom - 1.0).abs() < 1e-9);
}

#[test]
fn arrows_nudge_by_hundredths() {
    let mut desk = three();
    desk.run(Command::select([desk.id("LPO")]));
    desk.run(Command::Nudge(1.0, 0.0));
    desk.run(Command::Nudge(0.0, -5.0));
    assert!(close(desk.values("LPO").unwrap(), (8.1, 5.5)));
}

#[test]
fn rows_and_even_gaps() {
    let mut desk = three();
    desk.run(Command::SelectAll);
    desk.run(Command::Align(alliage::editor::Alignment::Top));
    assert!(
        ["Mairie", "LPO", "CGT"]
            .iter()
            .all(|name| desk.values(name).unwrap().1 == 7.0)
    );
    desk.undo();
    desk.run(Command::Distribute(alliage::editor::Direction::Across));
    assert_eq!(desk.values("CGT").unwrap(), (5.5, 2.0));
}

#[test]
fn two_fingers_drag_two_actors_at_once_with_an_entry_each() {
    let mut desk = three();
    let (a, b) = (desk.at("LPO"), desk.at("CGT"));
    desk.touch(1, a);
    desk.time += 0.3;
    desk.touch(2, b);
    for step in 1..=10 {
        desk.time += 0.05;
        let share = f64::from(step) / 10.0;
        desk.slide(1, a.lerp(desk.point(6.0, 9.0), share));
        desk.slide(2, b.lerp(desk.point(1.0, 1.0), share));
    }
    assert_eq!(desk.editor.moving().len(), 2);
    desk.lift(1, desk.point(6.0, 9.0));
    assert!(close(desk.values("LPO").unwrap(), (6.0, 9.0)));
    assert_eq!(
        desk.values("CGT"),
        Some((5.0, 2.0)),
        "the other finger still holds it"
    );
    desk.lift(2, desk.point(1.0, 1.0));
    assert!(close(desk.values("CGT").unwrap(), (1.0, 1.0)));
    desk.undo();
    assert_eq!(desk.values("CGT"), Some((5.0, 2.0)));
    assert!(close(desk.values("LPO").unwrap(), (6.0, 9.0)));
    desk.undo();
    assert_eq!(desk.values("LPO"), Some((8.0, 6.0)));
    assert!(!desk.editor.held());
}

#[test]
fn two_fingers_resting_on_one_actor_show_it_large() {
    let mut desk = three();
    let at = desk.at("LPO");
    desk.touch(1, at - Vec2::new(8.0, 0.0));
    desk.time += 0.1;
    desk.touch(2, at + Vec2::new(8.0, 0.0));
    assert_eq!(desk.editor.looked_at(), Some(desk.id("LPO")));
    assert!(desk.editor.take_outcomes().is_empty());
    desk.lift(2, at);
    assert_eq!(desk.editor.looked_at(), None);
    desk.time += 1.0;
    desk.lift(1, at);
    assert!(desk.editor.document.saved() && !desk.editor.held());
}

#[test]
fn a_finger_on_a_held_actor_does_nothing() {
    let mut desk = three();
    desk.touch(1, desk.at("LPO"));
    desk.time += 0.3;
    desk.slide(1, desk.at("LPO") + Vec2::new(30.0, 0.0));
    desk.touch(2, desk.at("LPO"));
    desk.time += 0.3;
    desk.slide(2, Point::new(100.0, 100.0));
    desk.lift(2, Point::new(100.0, 100.0));
    assert_eq!(desk.editor.moving().len(), 1);
    let outcomes = desk.editor.take_outcomes();
    assert_eq!(outcomes, [Outcome::Held(desk.id("LPO"))]);
}

#[test]
fn a_lost_finger_puts_back_and_offers_to_keep() {
    let mut desk = three();
    desk.touch(1, desk.at("LPO"));
    desk.time += 0.5;
    desk.slide(1, desk.point(2.0, 2.0));
    desk.lose(1);
    assert_eq!(desk.values("LPO"), Some((8.0, 6.0)));
    assert!(!desk.editor.held());
    let outcomes = desk.editor.take_outcomes();
    let [Outcome::PutBack(moved)] = outcomes.as_slice() else {
        panic!("{outcomes:?}");
    };
    let keep = desk.editor.keeping(moved);
    desk.run(keep);
    assert!(close(desk.values("LPO").unwrap(), (2.0, 2.0)));
}

#[test]
fn a_pinch_zooms_about_its_middle_after_a_dead_zone() {
    let mut desk = three();
    let middle = desk.point(1.0, 9.5);
    let zoom = desk.editor.view.camera.zoom;
    let held = desk.editor.view.camera.to_board(middle);
    desk.touch(1, middle - Vec2::new(100.0, 0.0));
    desk.time += 0.1;
    desk.touch(2, middle + Vec2::new(100.0, 0.0));
    for step in 1..=20 {
        desk.time += 0.02;
        let apart = 100.0 + 5.0 * f64::from(step);
        desk.slide(1, middle - Vec2::new(apart, 0.0));
        desk.slide(2, middle + Vec2::new(apart, 0.0));
        if apart < 104.0 {
            assert_eq!(desk.editor.view.camera.zoom, zoom);
        }
    }
    let grown = desk.editor.view.camera.zoom / zoom;
    assert!((1.75..2.0).contains(&grown), "{grown}");
    assert!(desk.editor.view.camera.to_screen(held).distance(middle) < 6.0);
    desk.lift(1, middle - Vec2::new(200.0, 0.0));
    desk.lift(2, middle + Vec2::new(200.0, 0.0));
    assert!(!desk.editor.held());
    assert!(desk.editor.document.saved());
}

#[test]
fn a_tap_of_two_fingers_undoes_and_of_three_redoes() {
    let mut desk = three();
    desk.drag(desk.at("LPO"), desk.point(2.0, 1.0), PLAIN);
    let far = |finger: u64| Point::new(400.0 * finger as f64, 60.0);
    let tap = |desk: &mut Desk, fingers: u64| {
        desk.time += 1.0;
        for finger in 1..=fingers {
            desk.touch(finger, far(finger));
        }
        desk.time += 0.1;
        for finger in 1..=fingers {
            desk.lift(finger, far(finger));
        }
    };
    tap(&mut desk, 2);
    assert_eq!(desk.values("LPO"), Some((8.0, 6.0)));
    tap(&mut desk, 3);
    assert!(close(desk.values("LPO").unwrap(), (2.0, 1.0)));
}

#[test]
fn a_palm_moves_nothing() {
    let mut desk = three();
    let at = desk.at("LPO");
    for finger in 1..=4 {
        desk.touch(finger, at + Vec2::new(20.0 * finger as f64 - 40.0, 10.0));
    }
    desk.time += 0.6;
    for finger in 1..=4 {
        desk.slide(finger, at + Vec2::new(300.0, 300.0));
        desk.lift(finger, at + Vec2::new(300.0, 300.0));
    }
    assert!(desk.editor.document.saved());
    assert_eq!(desk.values("LPO"), Some((8.0, 6.0)));
}

#[test]
fn a_long_press_opens_the_menu_of_what_is_under_it() {
    let mut desk = three();
    desk.touch(1, desk.at("LPO"));
    desk.time += 0.3;
    assert!(desk.editor.tick(desk.time).is_some());
    assert!(desk.editor.take_outcomes().is_empty());
    desk.time += 0.25;
    desk.editor.tick(desk.time);
    let at = desk.at("LPO");
    assert_eq!(
        desk.editor.take_outcomes(),
        [Outcome::Menu(at, Some(Item::Actor(desk.id("LPO"))))]
    );
    desk.lift(1, at);
    assert_eq!(desk.selected(), ["LPO"]);
    assert!(desk.editor.renaming.is_none());
}

#[test]
fn one_finger_on_the_empty_board_moves_it_and_lets_it_run_on() {
    let mut desk = three();
    let before = desk.editor.view.camera.centre;
    let from = desk.point(1.0, 9.5);
    desk.touch(1, from);
    for step in 1..=10 {
        desk.time += 0.016;
        desk.slide(1, from + Vec2::new(20.0 * f64::from(step), 0.0));
    }
    desk.lift(1, from + Vec2::new(200.0, 0.0));
    let let_go = desk.editor.view.camera.centre;
    assert!(let_go.x < before.x);
    assert_eq!(desk.editor.tick(desk.time + 0.1), Some(0.0));
    assert!(desk.editor.view.camera.centre.x < let_go.x);
    let rests = (2..400).any(|step| {
        desk.editor
            .tick(desk.time + 0.05 * f64::from(step))
            .is_none()
    });
    assert!(rests, "inertia runs out");
}

#[test]
fn leaving_a_nameless_actor_undoes_nothing_else() {
    let mut desk = Desk::new(&[("", 2.0, 2.0), ("LPO", 8.0, 6.0)]);
    desk.drag(desk.at("LPO"), desk.point(5.0, 5.0), PLAIN);
    let moved = desk.values("LPO");
    desk.run(Command::Rename(desk.id("")));
    desk.run(Command::EndRename);
    assert_eq!(desk.values("LPO"), moved);
    assert_eq!(desk.names().len(), 2);
}

#[test]
fn an_actor_held_by_a_finger_that_fell_silent_can_be_taken() {
    let mut desk = three();
    desk.touch(1, desk.at("LPO"));
    desk.time += 0.2;
    desk.slide(1, desk.at("LPO") + Vec2::new(60.0, 0.0));
    desk.time += 3.5;
    let at = desk.at("LPO");
    desk.touch(2, at);
    let outcomes = desk.editor.take_outcomes();
    assert!(
        matches!(outcomes.as_slice(), [Outcome::PutBack(_)]),
        "{outcomes:?}"
    );
    desk.time += 0.2;
    desk.slide(2, at - Vec2::new(90.0, 0.0));
    assert_eq!(desk.editor.moving().len(), 1);
    desk.time += 31.0;
    desk.editor.tick(desk.time);
    assert!(!desk.editor.held(), "in the end a silent finger is let go");
}

#[test]
fn the_map_stays_fitted_until_somebody_looks_elsewhere() {
    let mut desk = three();
    let fitted = |desk: &Desk| {
        let area = alliage::scene::spaces::area(desk.editor.map());
        let camera = &desk.editor.view.camera;
        let inside = |x, y| camera.view.contains(camera.to_screen(Point::new(x, y)));
        inside(area.x0, area.y0) && inside(area.x1, area.y1)
    };
    for size in [(10_000.0, 10_000.0), (640.0, 480.0), (1200.0, 700.0)] {
        let view = kurbo::Rect::new(0.0, 0.0, size.0, size.1);
        desk.editor.update(alliage::scene::Look::light(), view);
        assert!(fitted(&desk), "{size:?}");
    }
    desk.run(Command::ZoomBy(3.0));
    let zoom = desk.editor.view.camera.zoom;
    desk.update();
    assert_eq!(desk.editor.view.camera.zoom, zoom);
}

#[test]
fn jumps_of_the_view_are_short_movements_where_wanted() {
    let mut desk = three();
    desk.editor.view.smooth = true;
    let before = desk.editor.view.camera;
    desk.run(Command::ZoomBy(2.0));
    assert_eq!(desk.editor.view.camera, before, "it has not begun yet");
    let mut zoom = before.zoom;
    for _ in 0..30 {
        desk.time += 0.01;
        desk.editor.tick(desk.time);
        assert!(desk.editor.view.camera.zoom >= zoom);
        zoom = desk.editor.view.camera.zoom;
    }
    assert!((zoom / before.zoom - 2.0).abs() < 1e-9);
    assert!(desk.editor.view.camera.centre.distance(before.centre) < 1e-6);
    assert_eq!(desk.editor.tick(desk.time), None);
}
