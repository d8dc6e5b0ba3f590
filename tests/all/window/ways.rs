//! Targets, the ways to them and wishes, in the real window.

use super::{Window, example};
use alliage::editor::{Awaiting, Command};
use alliage::file;
use alliage::i18n::Language;
use alliage::model::{Actor, ActorId, Change, Edit, End, Engagement, Tie, TieId, TieRole};
use egui::accesskit::{Role, Toggled};
use egui::{Key, Modifiers, pos2, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use std::sync::Arc;

fn opened() -> Window {
    sized(900.0)
}

fn sized(height: f32) -> Window {
    let mut window = Window::sized(Some(example()), vec2(1440.0, height), Language::French);
    only_target(&mut window, "Préfecture");
    window
}

fn run(window: &mut Window, command: Command) {
    window
        .harness
        .state_mut()
        .editor_mut()
        .unwrap()
        .run(command);
    window.harness.run();
}

fn change(window: &mut Window, id: ActorId, change: Change) {
    run(window, Command::Edit(Edit::Change(id, change)));
}

/// Makes one actor the only target.
fn only_target(window: &mut Window, name: &str) {
    let targets: Vec<ActorId> = window.editor().board().targets().collect();
    for id in targets {
        change(window, id, Change::Target(false));
    }
    let id = window.id(name);
    change(window, id, Change::Target(true));
}

fn open_ways(window: &mut Window) {
    window
        .harness
        .get_by_role_and_label(Role::Tab, "Chemins")
        .click();
    window.harness.run();
}

fn names(window: &Window) -> Vec<String> {
    let way = window.editor().lit_way().expect("a way is lit");
    let name = |id: &ActorId| window.editor().board().actor(*id).unwrap().name.clone();
    way.actors.iter().map(name).collect()
}

fn click_way(window: &mut Window, begins: &str) {
    window
        .harness
        .get_by(|node| node.label().is_some_and(|it| it.starts_with(begins)))
        .click();
    window.harness.run();
}

const RESIDENTS: &str =
    "Dans le collectif, les Riverain·es du chemin des Prés influencent la Mairie";

#[test]
fn a_target_is_marked_on_the_card_and_that_can_be_undone() {
    let mut window = opened();
    let id = window.id("Mairie");
    run(&mut window, Command::select([id]));
    let chip = |window: &Window| {
        let chip = window.harness.get_by_role_and_label(Role::Button, "Cible");
        chip.accesskit_node().toggled()
    };
    assert_eq!(chip(&window), Some(Toggled::False));
    window
        .harness
        .get_by_role_and_label(Role::Button, "Cible")
        .click();
    window.harness.run();
    assert_eq!(chip(&window), Some(Toggled::True));
    assert_eq!(window.editor().board().targets().count(), 2);
    run(&mut window, Command::Deselect);
    let listed = |name: &str| {
        let mut found = window.harness.query_all_by_role(Role::MenuItem);
        found.any(|node| node.accesskit_node().label().as_deref() == Some(name))
    };
    assert!(
        listed("Mairie") && listed("Préfecture"),
        "the board names them"
    );
    window.key(Modifiers::COMMAND, Key::Z);
    assert!(!window.editor().board().actor(id).unwrap().target);
}

#[test]
fn a_target_bears_a_sign_on_the_map() {
    let mut window = opened();
    let sprite = |window: &Window| {
        let editor = window.editor();
        let node = editor.node(window.id("Mairie")).unwrap() as usize;
        let sprite = editor.scene().nodes[node].sprite as usize;
        editor.scene().sprites[sprite].marks.len()
    };
    let before = sprite(&window);
    let id = window.id("Mairie");
    change(&mut window, id, Change::Target(true));
    assert!(sprite(&window) > before);
}

#[test]
fn a_way_is_lit_from_the_panel_and_put_out_by_escape_and_by_a_click_elsewhere() {
    let mut window = opened();
    open_ways(&mut window);
    click_way(&mut window, RESIDENTS);
    let way = [
        "Riverain·es du chemin des Prés",
        "Mairie",
        "Conseil départemental",
        "Préfecture",
    ];
    assert_eq!(names(&window), way);
    let editor = window.editor();
    let bright = |name: &str| {
        let node = editor.node(window.id(name)).unwrap() as usize;
        !editor.dimmed()[node]
    };
    assert!(way.iter().all(|name| bright(name)));
    assert!(!bright("LPO") && !bright("CGT"), "all else stands back");
    window.key(Modifiers::NONE, Key::Escape);
    assert!(window.editor().lit_way().is_none());
    assert!(window.editor().dimmed().is_empty());

    click_way(&mut window, RESIDENTS);
    click_way(&mut window, RESIDENTS);
    assert!(
        window.editor().lit_way().is_none(),
        "a second click puts it out"
    );

    click_way(&mut window, RESIDENTS);
    let mairie = window.at("Mairie");
    window.drag(mairie, mairie);
    assert_eq!(names(&window), way, "looking at one of its actors keeps it");
    let empty = window
        .harness
        .get_by_role(Role::Canvas)
        .rect()
        .left_bottom();
    window.drag(empty + vec2(30.0, -90.0), empty + vec2(30.0, -90.0));
    assert!(window.editor().lit_way().is_none());
}

#[test]
fn the_card_shows_the_best_way_through_an_actor_and_lights_it() {
    let mut window = sized(3200.0);
    let id = window.id("Riverain·es du chemin des Prés");
    run(&mut window, Command::select([id]));
    click_way(&mut window, RESIDENTS);
    assert_eq!(names(&window).len(), 4);
    window.click("Tous les chemins");
    window.harness.get_by_label("CHEMINS VERS LA CIBLE");
    let nowhere = window.id("Droit au logement");
    run(&mut window, Command::select([nowhere]));
    window
        .harness
        .get_by_label("Aucun chemin connu ne passe par Droit au logement.");
}

#[test]
fn a_way_whose_tie_is_gone_goes_out() {
    let mut window = opened();
    open_ways(&mut window);
    click_way(&mut window, RESIDENTS);
    let tie = window.editor().lit_way().unwrap().ties[0];
    run(&mut window, Command::Edit(Edit::RemoveTie(tie)));
    assert!(window.editor().lit_way().is_none());
}

#[test]
fn no_way_says_so_and_names_the_missing_link() {
    let mut window = opened();
    only_target(&mut window, "Promoteur");
    open_ways(&mut window);
    window.harness.get_by_label(
        "Aucun chemin pour l’instant\u{a0}: personne que nous connaissons n’influence le Promoteur. \
         Au plus près\u{a0}: la Banque du projet, il manque un lien.",
    );
    window.click("Voir la Banque du projet");
    assert_eq!(
        window.editor().selected(),
        Some(window.id("Banque du projet"))
    );
}

#[test]
fn the_missing_tie_is_drawn_from_the_panel_and_makes_a_way() {
    let mut window = opened();
    only_target(&mut window, "Droit au logement");
    let target = window.id("Droit au logement");
    let ties: Vec<TieId> = window
        .editor()
        .board()
        .ties_of(target)
        .map(|it| it.0)
        .collect();
    for tie in ties {
        run(&mut window, Command::Edit(Edit::RemoveTie(tie)));
    }
    change(
        &mut window,
        target,
        Change::Engagement(Engagement::Identified),
    );
    open_ways(&mut window);
    window.harness.get_by_label_contains("il manque un lien.");
    window.click("Tracer le lien manquant");
    let Some(Awaiting::Tie(from)) = window.editor().awaiting() else {
        panic!("the next tap draws");
    };
    let at = window.at("Droit au logement");
    window.drag(at, at);
    let board = window.editor().board();
    let (_, tie) = board.ties_of(target).next().expect("it is drawn");
    assert_eq!((tie.from, tie.to), (End::Actor(from), target));
    assert_eq!(board.tie_kind(tie.kind).unwrap().role, TieRole::Influence);
    window.harness.get_by_label("Droit au logement, 1 chemin");
}

#[test]
fn a_target_is_chosen_where_none_is_marked() {
    let mut window = opened();
    let prefecture = window.id("Préfecture");
    change(&mut window, prefecture, Change::Target(false));
    open_ways(&mut window);
    window
        .harness
        .get_by_role_and_label(Role::TextInput, "Choisir un·e acteur·ice")
        .click();
    window.harness.run();
    window.type_text("conseil");
    window
        .harness
        .get_by(|node| {
            node.role() == Role::MenuItem
                && node.label().as_deref() == Some("Conseil départemental")
        })
        .click();
    window.harness.run();
    let target = window.id("Conseil départemental");
    assert_eq!(
        window.editor().board().targets().collect::<Vec<_>>(),
        [target]
    );
    window.key(Modifiers::COMMAND, Key::Z);
    assert_eq!(window.editor().board().targets().count(), 0);
}

#[test]
fn the_rule_and_what_goes_further_unfold() {
    let mut window = sized(3000.0);
    open_ways(&mut window);
    window.click("Comment ces chemins sont classés");
    window.harness.get_by_label_contains("3\u{a0}: 100\u{a0}%");
    window.click("Pour aller plus loin");
    window.harness.get_by_label("QUI AGIT SUR LA PRÉFECTURE");
    window.harness.get_by_label("Conseil départemental, forte");
    window.harness.get_by_label("ÉQUILIBRE DES CAMPS");
    window
        .harness
        .get_by_label_contains("Somme de «\u{a0}Pouvoir\u{a0}»");
    let charts = window.harness.query_all_by_role(Role::Image);
    let charts = charts.filter(|chart| chart.rect().right() < 317.0);
    let said: Vec<_> = charts
        .filter_map(|it| it.accesskit_node().label())
        .collect();
    assert!(said.iter().any(|it| it.contains("Adversaire")), "{said:?}");
}

#[test]
fn a_wish_is_made_said_and_taken_back() {
    let mut window = sized(1600.0);
    let id = window.id("LPO");
    let place = |window: &Window| {
        let actor = window.editor().board().actor(id).unwrap();
        actor.placement(window.editor().map_id())
    };
    let without = alliage::model::Placement {
        wish: None,
        ..place(&window)
    };
    let map = window.editor().map_id();
    run(&mut window, Command::Edit(Edit::Place(id, map, without)));
    run(&mut window, Command::select([id]));
    window.click("Souhaiter un déplacement");
    assert_eq!(window.editor().awaiting(), Some(Awaiting::Wish(id)));
    run(&mut window, Command::Await(None));
    window.click("Un cran plus proche");
    let (before, wish) = (place(&window), place(&window).wish.unwrap());
    assert!(
        (wish.x - before.x.unwrap() - 1.0).abs() < 1e-9,
        "one step nearer"
    );
    assert_eq!(Some(wish.y), before.y);
    write(
        &mut window,
        "Ce qui pourrait faire bouger",
        "Une sortie commune",
    );
    assert_eq!(place(&window).wish.unwrap().how, "Une sortie commune");
    write(&mut window, "Pouvoir, souhaité", "9,5");
    assert_eq!(place(&window).wish.unwrap().y, 9.5);
    window.click("Retirer le souhait");
    assert_eq!(place(&window).wish, None);
    for _ in 0..3 {
        run(&mut window, Command::Undo);
    }
    assert_eq!(place(&window).wish, Some(wish), "each is undone by itself");
    assert_eq!(place(&window).x, before.x, "the actor itself never moved");
}

fn write(window: &mut Window, field: &str, text: &str) {
    let node = window
        .harness
        .query_all_by_label(field)
        .find(|node| {
            let role = node.accesskit_node().role();
            role == Role::TextInput || role == Role::MultilineTextInput
        })
        .unwrap();
    node.focus();
    window.harness.run();
    window.key(Modifiers::COMMAND, Key::A);
    window.type_text(text);
    window.harness.run();
}

/// A file with so many actors in a chain of influence, the last of whom is a target.
fn large(folder: &std::path::Path, count: u64) -> std::path::PathBuf {
    let mut board = alliage::library::board("fr", "alliances");
    let kind = board.tie_kinds.iter();
    let kind = kind.clone().find(|kind| kind.role == TieRole::Influence);
    let kind = kind.unwrap().clone();
    for id in 1..=count {
        let mut actor = Actor::named(format!("Maillon {id}"));
        actor.target = id == count;
        if id + 1 == count {
            actor.engagement = Engagement::Met;
        }
        board.apply(&Edit::Put(ActorId(id), Arc::new(actor)));
        if id > 1 {
            let tie = Tie::new(End::Actor(ActorId(id - 1)), ActorId(id), &kind);
            board.apply(&Edit::PutTie(TieId(id), Arc::new(tie)));
        }
    }
    let path = folder.join("grand.ron");
    std::fs::write(&path, file::write(&board)).unwrap();
    path
}

#[test]
fn a_large_board_is_worked_out_aside() {
    let home = tempfile::tempdir().unwrap();
    let path = large(home.path(), 1_200);
    let mut window = Window::open(Some(path));
    window.wait();
    open_ways(&mut window);
    window.wait();
    window
        .harness
        .get_by_label_contains("Nous avons rencontré Maillon 1199");
    let editor = window.harness.state_mut().editor_mut().unwrap();
    editor.run(Command::Edit(Edit::RemoveTie(TieId(1_200))));
    window.harness.step();
    assert!(window.harness.state().busy(), "the frame did not wait");
    window.harness.get_by_label("Calcul en cours…");
    window.wait();
    window
        .harness
        .get_by_label_contains("Aucun chemin pour l’instant");
}

#[test]
fn the_tabs_of_the_panels_hold_their_words() {
    for language in Language::ALL {
        let window = Window::sized(Some(example()), vec2(1280.0, 720.0), language);
        let tabs = window.harness.query_all_by_role(Role::Tab);
        let tabs = tabs.filter(|tab| tab.rect().right() <= 317.0);
        let mut count = 0;
        for tab in tabs {
            let name = tab.accesskit_node().label().unwrap();
            let words = alliage::scene::text::width(&name, alliage::scene::Font::SemiBold);
            assert!(
                words * 10.0 <= tab.rect().width() - 2.0,
                "{name} {:?}",
                tab.rect()
            );
            assert!(tab.rect().width() >= 43.5);
            count += 1;
        }
        assert_eq!(count, alliage::ui::Panel::ALL.len());
    }
}

#[test]
fn a_lit_way_is_brought_into_view() {
    let mut window = opened();
    open_ways(&mut window);
    let editor = window.harness.state_mut().editor_mut().unwrap();
    editor.view.camera.zoom = 4.0;
    window.harness.run();
    click_way(&mut window, RESIDENTS);
    window.steps(60);
    let canvas = window.harness.get_by_role(Role::Canvas).rect();
    for name in ["Riverain·es du chemin des Prés", "Préfecture"] {
        assert!(canvas.contains(window.at(name)), "{name}");
    }
    assert_ne!(window.at("Préfecture"), pos2(0.0, 0.0));
}
