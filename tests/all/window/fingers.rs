//! Fingers on the real App, as a touch screen tells them.

use super::{Window, example};
use alliage::model::MapId;
use egui::accesskit::Role;
use egui::{Key, Modifiers, TouchPhase, pos2, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

#[test]
fn ten_fingers_in_any_order_leave_nothing_held() {
    let mut window = Window::open(Some(example()));
    let names = ["Mairie", "CGT", "LPO", "FNE", "Solidaires"];
    let before = window.editor().board().clone();
    // A small generator: the order is wild, and the same every time.
    let mut seed = 42_u64;
    let mut next = move |below: u64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (seed >> 33) % below
    };
    let mut down = std::collections::BTreeSet::new();
    for _ in 0..600 {
        let finger = 1 + next(10);
        let at = match next(4) {
            0 => window.at(names[next(5) as usize]),
            1 => pos2(next(1440) as f32, next(900) as f32),
            2 => pos2(f32::NAN, f32::INFINITY),
            _ => pos2(300.0 + next(800) as f32, 60.0 + next(800) as f32),
        };
        let phase = match (down.contains(&finger), next(5)) {
            (false, 0) => TouchPhase::Move,
            (false, _) => TouchPhase::Start,
            (true, 0) => TouchPhase::End,
            (true, 1) => TouchPhase::Cancel,
            (true, _) => TouchPhase::Move,
        };
        match phase {
            TouchPhase::Start => drop(down.insert(finger)),
            TouchPhase::End | TouchPhase::Cancel => drop(down.remove(&finger)),
            TouchPhase::Move => {}
        }
        window.touch(finger, phase, at, finger == 1 && at.is_finite());
        window.steps(1);
    }
    for finger in down {
        window.touch(finger, TouchPhase::End, pos2(700.0, 450.0), finger == 1);
    }
    window.steps(200);
    let editor = window.editor();
    assert!(!editor.held(), "no finger down, nothing held");
    assert!(editor.moving().is_empty());
    assert!(editor.view.camera.centre.is_finite() && editor.view.camera.zoom.is_finite());
    for actor in editor.board().actors.values() {
        if let Some((x, y)) = actor.position(MapId(1)) {
            assert!((0.0..=10.0).contains(&x) && (0.0..=10.0).contains(&y));
        }
    }
    let editor = window.harness.state_mut().editor_mut().unwrap();
    while editor.document.undo().is_some() {}
    assert_eq!(editor.board(), &before);
}

#[test]
fn two_fingers_drag_two_actors_through_the_app() {
    let mut window = Window::open(Some(example()));
    let (a, b) = (window.at("LPO"), window.at("CGT"));
    let (from_a, from_b) = (window.values("LPO").unwrap(), window.values("CGT").unwrap());
    window.touch(1, TouchPhase::Start, a, true);
    window.steps(20);
    window.touch(2, TouchPhase::Start, b, false);
    for step in 1..=10 {
        let by = 8.0 * step as f32;
        window.touch(1, TouchPhase::Move, a - vec2(by, 0.0), true);
        window.touch(2, TouchPhase::Move, b + vec2(0.0, by), false);
        window.steps(2);
    }
    assert_eq!(window.editor().moving().len(), 2);
    // The first finger lifts: the second goes on dragging and nothing becomes a stray click.
    window.touch(1, TouchPhase::End, a - vec2(80.0, 0.0), true);
    window.steps(2);
    window.touch(2, TouchPhase::Move, b + vec2(0.0, 100.0), false);
    window.steps(2);
    assert_eq!(window.editor().moving().len(), 1);
    window.touch(2, TouchPhase::End, b + vec2(0.0, 100.0), false);
    window.steps(3);
    let (to_a, to_b) = (window.values("LPO").unwrap(), window.values("CGT").unwrap());
    assert!(to_a.0 < from_a.0 - 0.5 && (to_a.1 - from_a.1).abs() < 0.05);
    assert!(to_b.1 < from_b.1 - 0.5 && (to_b.0 - from_b.0).abs() < 0.05);
    window.key(Modifiers::COMMAND, Key::Z);
    window.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.values("LPO"), Some(from_a));
    assert_eq!(window.values("CGT"), Some(from_b));
}

#[test]
fn a_cancelled_touch_on_a_panel_clicks_nothing() {
    let mut window = Window::open(Some(example()));
    let tab = window
        .harness
        .get_by_role_and_label(Role::Tab, "Ressources")
        .rect()
        .center();
    window.touch(1, TouchPhase::Start, tab, true);
    window.steps(2);
    window.touch(1, TouchPhase::Cancel, tab, true);
    window.steps(5);
    assert!(!window.harness.ctx.input(|input| input.pointer.any_down()));
    window.touch(1, TouchPhase::Start, tab, true);
    window.steps(2);
    window.touch(1, TouchPhase::End, tab, true);
    window.steps(5);
    let open = window
        .harness
        .get_by_role_and_label(Role::Tab, "Ressources");
    assert_eq!(
        open.accesskit_node().toggled(),
        Some(egui::accesskit::Toggled::True)
    );
}

#[test]
fn a_finger_drops_a_name_from_the_tray_onto_the_map() {
    let mut window = Window::open(Some(example()));
    assert_eq!(window.values("Apicultrices"), None);
    let chip = window.harness.get_by_label("Apicultrices").rect().center();
    let target = pos2(620.0, 620.0);
    window.touch(1, TouchPhase::Start, chip, true);
    window.steps(3);
    for step in 1..=10 {
        window.touch(
            1,
            TouchPhase::Move,
            chip.lerp(target, step as f32 / 10.0),
            true,
        );
        window.steps(2);
    }
    window.touch(1, TouchPhase::End, target, true);
    window.steps(4);
    let (x, y) = window
        .values("Apicultrices")
        .expect("it stands where the finger let it go");
    assert!(
        (2.0..6.0).contains(&x) && (1.0..4.0).contains(&y),
        "{x} {y}"
    );
}

#[test]
fn a_touch_on_the_board_closes_the_menu() {
    let mut window = Window::open(Some(example()));
    let at = window.at("LPO");
    window.touch(1, TouchPhase::Start, at, true);
    window.steps(60);
    let menu = |window: &Window| {
        window
            .harness
            .query_by_label_contains("Voir la sélection")
            .is_some()
    };
    assert!(menu(&window), "a long press opens the menu");
    window.touch(1, TouchPhase::End, at, true);
    window.steps(4);
    assert!(menu(&window), "lifting does not close it");
    window.touch(2, TouchPhase::Start, pos2(500.0, 700.0), true);
    window.steps(2);
    window.touch(2, TouchPhase::End, pos2(500.0, 700.0), true);
    window.steps(4);
    assert!(!menu(&window));
}

/// Whether a tab of the panels is the one that is open.
fn open(window: &Window, tab: &str) -> bool {
    let tab = window.harness.get_by_role_and_label(Role::Tab, tab);
    tab.accesskit_node().toggled() == Some(egui::accesskit::Toggled::True)
}

/// A tap of a finger on a tab, while others are down.
fn tap_tab(window: &mut Window, finger: u64, tab: &str, (stray, frames): (f32, usize)) {
    let tab = window.harness.get_by_role_and_label(Role::Tab, tab);
    let at = tab.rect().center();
    window.touch(finger, TouchPhase::Start, at, false);
    window.steps(1);
    let there = at + vec2(stray, 0.0);
    window.touch(finger, TouchPhase::Move, there, false);
    window.steps(frames);
    window.touch(finger, TouchPhase::End, there, false);
    window.steps(2);
}

#[test]
fn a_finger_taps_tabs_while_another_rests_on_a_list() {
    let mut window = Window::open(Some(example()));
    let row = window.harness.get_by_label("Apicultrices").rect().center();
    window.touch(1, TouchPhase::Start, row, true);
    window.steps(3);
    let at_first = window.editor().board().clone();
    for tab in ["Ressources", "Priorités", "Ressources"] {
        assert!(!open(&window, tab));
        tap_tab(&mut window, 2, tab, (4.0, 2));
        assert!(open(&window, tab), "{tab}");
        let held = window
            .harness
            .ctx
            .input(|input| input.pointer.primary_down());
        assert!(held, "the first finger is still egui's pointer");
    }
    // A third finger does the same, a finger that strays or stays does not.
    tap_tab(&mut window, 3, "Priorités", (0.0, 2));
    assert!(open(&window, "Priorités"));
    tap_tab(&mut window, 2, "Ressources", (30.0, 2));
    assert!(open(&window, "Priorités"), "it strayed");
    tap_tab(&mut window, 2, "Ressources", (0.0, 60));
    assert!(open(&window, "Priorités"), "it stayed");
    window.touch(1, TouchPhase::End, row, true);
    window.steps(5);
    assert!(!window.harness.ctx.input(|input| input.pointer.any_down()));
    assert_eq!(window.editor().board(), &at_first);
}
