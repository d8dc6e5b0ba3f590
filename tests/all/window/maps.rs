//! Several maps of the same actors, by tabs, keys and windows.

use super::{Window, example};
use alliage::editor::Command;
use alliage::i18n::Language;
use alliage::model::{ActorId, Change, Edit, MapId, Stance};
use egui::accesskit::Role;
use egui::{Key, Modifiers, PointerButton, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

/// The example with its first map alone.
fn opened() -> Window {
    let mut window = Window::open(Some(example()));
    let editor = window.harness.state_mut().editor_mut().unwrap();
    let others: Vec<MapId> = editor.board().maps.iter().map(|map| map.id).collect();
    for map in others.into_iter().skip(1) {
        editor.run(Command::RemoveMap(map));
    }
    window.harness.run();
    window
}

fn maps(window: &Window) -> Vec<String> {
    let maps = window.editor().board().maps.iter();
    maps.map(|map| map.name.clone()).collect()
}

fn shown(window: &Window) -> String {
    window.editor().map().name.clone()
}

fn tabs(window: &Window) -> Vec<(String, bool)> {
    let above = window.harness.get_by_role(Role::Canvas).rect().top();
    let tabs = window.harness.query_all_by_role(Role::Tab);
    let tabs = tabs.filter(|tab| tab.rect().left() > 300.0 && tab.rect().bottom() <= above + 1.0);
    let tab = |tab: egui_kittest::Node<'_>| {
        let node = tab.accesskit_node();
        (
            node.label().unwrap(),
            node.toggled() == Some(egui::accesskit::Toggled::True),
        )
    };
    tabs.map(tab).collect()
}

/// Adds a map like the one that is shown, and leaves its name as it is.
fn copy(window: &mut Window) {
    window.click("Ajouter une carte");
    window.click("Nouvelle carte à partir de celle-ci");
    window.key(Modifiers::NONE, Key::Enter);
}

fn place(window: &Window, name: &str, map: MapId) -> Option<(f64, f64)> {
    let id = window.id(name);
    window.editor().board().actor(id).unwrap().position(map)
}

#[test]
fn a_map_made_from_this_one_holds_the_same_places_and_is_then_its_own() {
    let mut window = opened();
    let before = window.values("LPO").unwrap();
    copy(&mut window);
    let second = window.editor().map_id();
    assert_eq!(maps(&window), ["Alliances", "Alliances 2"]);
    assert_eq!(
        tabs(&window),
        [
            ("Alliances".to_owned(), false),
            ("Alliances 2".to_owned(), true)
        ]
    );
    assert_eq!(place(&window, "LPO", second), Some(before));
    let from = window.at("LPO");
    window.drag(from, from + vec2(-90.0, 60.0));
    let moved = place(&window, "LPO", second).unwrap();
    assert!(moved.0 < before.0 && moved.1 < before.1, "{moved:?}");
    assert_eq!(window.values("LPO"), Some(before), "the first map keeps it");
    window.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(place(&window, "LPO", second), Some(before));
    window.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(maps(&window), ["Alliances"]);
    assert_eq!(shown(&window), "Alliances");
    window.key(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert_eq!(shown(&window), "Alliances 2", "what comes back is shown");
}

#[test]
fn tabs_and_keys_turn_the_maps_and_each_is_seen_from_where_it_was_left() {
    let mut window = opened();
    copy(&mut window);
    let id = window.id("LPO");
    let editor = window.harness.state_mut().editor_mut().unwrap();
    editor.run(Command::select([id]));
    editor.view.camera.zoom *= 2.0;
    let zoom = editor.view.camera.zoom;
    window.harness.run();
    window.click("Alliances");
    assert_eq!(shown(&window), "Alliances");
    assert_eq!(window.editor().selected(), Some(id), "the selection stays");
    assert!((window.editor().view.camera.zoom - zoom / 2.0).abs() < 0.05);
    window.key(Modifiers::COMMAND, Key::PageDown);
    assert_eq!(shown(&window), "Alliances 2");
    assert!((window.editor().view.camera.zoom - zoom).abs() < 1e-9);
    window.key(Modifiers::COMMAND, Key::PageDown);
    assert_eq!(
        shown(&window),
        "Alliances",
        "after the last comes the first"
    );
    window.key(Modifiers::COMMAND, Key::PageUp);
    assert_eq!(shown(&window), "Alliances 2");
}

#[test]
fn a_hand_lets_go_when_another_map_is_shown() {
    let mut window = opened();
    copy(&mut window);
    let from = window.at("LPO");
    window.harness.hover_at(from);
    window.harness.drag_at(from);
    window.harness.step();
    window.harness.hover_at(from + vec2(50.0, 0.0));
    window.harness.step();
    assert_eq!(window.editor().moving().len(), 1);
    window.key(Modifiers::COMMAND, Key::PageUp);
    window.harness.drop_at(from + vec2(50.0, 0.0));
    window.harness.run();
    let copied = window.editor().board().maps[1].id;
    assert_eq!(window.values("LPO"), place(&window, "LPO", copied));
    assert!(!window.editor().held());
}

#[test]
fn a_map_is_renamed_in_its_tab_by_double_click_and_by_key() {
    let mut window = opened();
    let at = |window: &Window, name: &str| {
        let tab = window.harness.get_by_role_and_label(Role::Tab, name);
        tab.rect().center()
    };
    let tab = at(&window, "Alliances");
    window.double_click(tab);
    window.type_text("Ce soir");
    window.key(Modifiers::NONE, Key::Enter);
    assert_eq!(maps(&window), ["Ce soir"]);
    window
        .harness
        .get_by_role_and_label(Role::Tab, "Ce soir")
        .focus();
    window.harness.run();
    window.key(Modifiers::NONE, Key::F2);
    window.type_text("Demain");
    window.key(Modifiers::NONE, Key::Escape);
    assert_eq!(maps(&window), ["Ce soir"], "Escape keeps the name");
    window.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(maps(&window), ["Alliances"]);
}

#[test]
fn maps_are_put_in_another_order_and_deleted_when_that_is_meant() {
    let mut window = opened();
    copy(&mut window);
    let copied = window.editor().board().maps[1].id;
    window.click("Menu de la carte Alliances 2");
    window.click("Déplacer l’onglet à gauche");
    assert_eq!(maps(&window), ["Alliances 2", "Alliances"]);
    window.click("Menu de la carte Alliances 2");
    window.click("Supprimer la carte…");
    window.click("Annuler");
    assert_eq!(maps(&window).len(), 2);
    window.click("Menu de la carte Alliances 2");
    window.click("Supprimer la carte…");
    window.harness.get_by_label_contains("23 places");
    window.click("Supprimer la carte");
    assert_eq!(maps(&window), ["Alliances"]);
    assert_eq!(shown(&window), "Alliances");
    assert!(place(&window, "LPO", copied).is_none());
    window.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(maps(&window), ["Alliances 2", "Alliances"]);
    assert!(place(&window, "LPO", copied).is_some());
    assert_eq!(shown(&window), "Alliances 2");
}

#[test]
fn the_palette_finds_maps_and_the_picture_bears_the_name_of_its_map() {
    let mut window = Window::open(Some(example()));
    window.key(Modifiers::COMMAND, Key::K);
    window.type_text("autour");
    window.key(Modifiers::NONE, Key::Enter);
    assert_eq!(shown(&window), "Autour de la préfecture");
    window.key(Modifiers::COMMAND, Key::E);
    let fields = window.harness.query_all_by_role(Role::TextInput);
    let written: Vec<_> = fields
        .filter_map(|it| it.accesskit_node().value())
        .collect();
    assert!(
        written
            .iter()
            .any(|it| it.ends_with("autour-de-la-préfecture.svg")),
        "{written:?}"
    );
}

#[test]
fn the_last_map_stays() {
    let mut window = opened();
    window.click("Menu de la carte Alliances");
    let delete = window.harness.get_by_label("Supprimer la carte…");
    assert!(delete.accesskit_node().is_disabled());
    window
        .harness
        .state_mut()
        .editor_mut()
        .unwrap()
        .run(Command::RemoveMap(MapId(1)));
    assert_eq!(maps(&window), ["Alliances"]);
}

#[test]
fn a_map_with_other_axes_has_everyone_to_place() {
    let mut window = opened();
    window.click("Ajouter une carte");
    window.click("Nouvelle carte…");
    window
        .harness
        .get_by(|node| {
            node.label()
                .is_some_and(|it| it.starts_with("Pouvoir et intérêt"))
        })
        .click();
    window.harness.run();
    assert_eq!(shown(&window), "Pouvoir et intérêt");
    let editor = window.editor();
    assert_eq!(editor.map().axes.preset, "interest");
    assert_eq!(editor.board().placed(editor.map_id()).count(), 0);
    assert_eq!(editor.scene().nodes.len(), 0);
}

/// Opens the window that asks who acts on the target.
fn ask_for_influence(window: &mut Window) {
    window.click("Ajouter une carte");
    window.click("Nouvelle carte…");
    window
        .harness
        .get_by(|node| {
            node.label()
                .is_some_and(|it| it.starts_with("Influence sur la cible"))
        })
        .click();
    window.harness.run();
}

#[test]
fn a_map_around_a_target_asks_who_it_is_and_puts_it_at_the_top() {
    let mut window = opened();
    unmark_targets(&mut window);
    let prefecture = window.id("Préfecture");
    let opposed = Edit::Change(prefecture, Change::Stance(Stance::Opponent));
    window
        .harness
        .state_mut()
        .editor_mut()
        .unwrap()
        .run(Command::Edit(opposed));
    ask_for_influence(&mut window);
    window
        .harness
        .get_by_role_and_label(Role::TextInput, "Choisir un·e acteur·ice")
        .click();
    window.harness.run();
    window.type_text("prefec");
    window
        .harness
        .get_by(|node| {
            node.role() == Role::MenuItem && node.label().as_deref() == Some("Préfecture")
        })
        .click();
    window.harness.run();
    window
        .harness
        .get_by_label("Placer la cible en haut\u{a0}: Préfecture");
    window.click("Créer la carte");
    let map = window.editor().map_id();
    let board = window.editor().board();
    assert!(board.actor(prefecture).unwrap().target);
    assert_eq!(place(&window, "Préfecture", map), Some((-2.0, 10.0)));
    assert_eq!(board.placed(map).count(), 1);
    window.key(Modifiers::COMMAND, Key::Z);
    assert!(!window.editor().board().actor(prefecture).unwrap().target);
    assert_eq!(maps(&window), ["Alliances"]);
}

fn unmark_targets(window: &mut Window) {
    let editor = window.harness.state_mut().editor_mut().unwrap();
    let targets: Vec<ActorId> = editor.board().targets().collect();
    for id in targets {
        editor.run(Command::Edit(Edit::Change(id, Change::Target(false))));
    }
    window.harness.run();
}

#[test]
fn a_target_that_is_marked_is_proposed_and_can_be_left_to_be_placed() {
    let mut window = opened();
    unmark_targets(&mut window);
    let id = window.id("Mairie");
    let mark = Edit::Change(id, Change::Target(true));
    window
        .harness
        .state_mut()
        .editor_mut()
        .unwrap()
        .run(Command::Edit(mark));
    ask_for_influence(&mut window);
    window.click("Placer la cible en haut\u{a0}: Mairie");
    window.click("Créer la carte");
    let map = window.editor().map_id();
    assert_eq!(window.editor().board().placed(map).count(), 0);
}

#[test]
fn the_right_button_opens_the_menu_of_a_tab_and_shows_its_map() {
    let mut window = opened();
    copy(&mut window);
    let tab = window.harness.get_by_role_and_label(Role::Tab, "Alliances");
    let at = tab.rect().center();
    for pressed in [true, false] {
        window.harness.event(egui::Event::PointerMoved(at));
        window.harness.event(egui::Event::PointerButton {
            pos: at,
            button: PointerButton::Secondary,
            pressed,
            modifiers: Modifiers::NONE,
        });
    }
    window.harness.run();
    assert_eq!(shown(&window), "Alliances");
    window.click("Renommer la carte");
    window.type_text("Avant");
    window.key(Modifiers::NONE, Key::Enter);
    assert_eq!(maps(&window), ["Avant", "Alliances 2"]);
}

#[test]
fn many_tabs_scroll_and_the_one_that_is_shown_is_seen() {
    let mut window = Window::sized(Some(example()), vec2(1280.0, 720.0), Language::English);
    for _ in 0..14 {
        window.click("Add a map");
        window.click("New map from this one");
        window.key(Modifiers::NONE, Key::Enter);
    }
    window.steps(30);
    let last = shown(&window);
    let canvas = window.harness.get_by_role(Role::Canvas).rect();
    let tab = window
        .harness
        .get_by_role_and_label(Role::Tab, &last)
        .rect();
    assert!(
        tab.left() >= canvas.left() && tab.right() <= canvas.right(),
        "{tab:?}"
    );
    let more = window.harness.get_by_label("Add a map").rect();
    assert!(more.right() <= canvas.right());
}

#[test]
fn naming_a_lone_map_brings_its_tab_back() {
    let mut window = opened();
    window.key(Modifiers::COMMAND, Key::B);
    assert!(
        window
            .harness
            .query_by_role_and_label(Role::Tab, "Alliances")
            .is_none()
    );
    window.key(Modifiers::COMMAND, Key::K);
    window.type_text("renommer la carte");
    window.key(Modifiers::NONE, Key::Enter);
    window.type_text("Seule");
    window.key(Modifiers::NONE, Key::Enter);
    assert_eq!(maps(&window), ["Seule"]);
}
