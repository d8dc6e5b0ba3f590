//! What is needed and missing, who could bring it, and the table of needs and actors.

use super::{
    Window, actor, begins, click, click_what_begins, example, is_there, open, resource, run, tab,
    undo,
};
use alliage::analysis::{coverage, never};
use alliage::editor::Command;
use alliage::i18n::Language;
use alliage::model::{ActorId, Edit, Need, OfferState, ResourceId};
use egui::accesskit::Role;
use egui::{Key, Modifiers, Rect, pos2, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

#[test]
fn a_gap_is_opened_and_closed() {
    let mut window = open("Ressources");
    let care = "Soin et garde d’enfants";
    let heading = |window: &Window, text: &str| window.harness.get_by_label(text).rect().top();
    let row = |window: &Window| begins(window, &format!("{care} :")).top();
    assert!(row(&window) > heading(&window, "SANS BESOIN"));
    click_what_begins(&mut window, &format!("Besoin de {care}"));
    click_what_begins(&mut window, &format!("Besoin de {care}"));
    let id = resource(&window, care);
    let need = |window: &Window| window.editor().board().resource(id).unwrap().need.clone();
    assert_eq!(need(&window), Need::Vital);
    assert!(row(&window) < heading(&window, "COUVERT"));
    let useful = begins(&window, "Communication :").top();
    assert!(
        row(&window) < useful,
        "what is vital comes before what is useful"
    );

    let who = window.id("Cantine solidaire");
    run(&mut window, Command::select([who]));
    click(&mut window, "Ajouter une ressource");
    click(&mut window, "Chercher une ressource");
    window.type_text("garde");
    let entry = window.harness.get_by_role_and_label(Role::MenuItem, care);
    entry.click();
    window.harness.run();
    assert!(
        row(&window) < heading(&window, "COUVERT"),
        "a hope covers nothing"
    );
    click(&mut window, &format!("{care}, espéré"));
    let offered = actor(&window, "Cantine solidaire").offers.iter();
    let offered = offered.filter(|it| it.resource == id);
    let states: Vec<_> = offered.map(|it| it.state.clone()).collect();
    assert_eq!(states, [OfferState::Confirmed]);
    let (covered, others) = (heading(&window, "COUVERT"), heading(&window, "SANS BESOIN"));
    assert!(covered < row(&window) && row(&window) < others);

    undo(&mut window, 4);
    assert_eq!(need(&window), Need::None);
    assert!(window.editor().document.saved());
}

#[test]
fn what_we_have_is_no_gap() {
    let mut window = open("Ressources");
    let money = resource(&window, "Argent");
    let missing = |window: &Window| {
        let gaps = coverage::gaps(window.editor().board());
        gaps.iter().any(|gap| gap.resource == money && gap.open())
    };
    assert!(missing(&window));
    click_what_begins(&mut window, "Argent :");
    assert_eq!(window.editor().view.shown.lit, Some(money));
    click(&mut window, "Nous l’avons déjà");
    assert!(!missing(&window));
    let covered = window.harness.get_by_label("COUVERT").rect().top();
    assert!(begins(&window, "Argent :").top() > covered);
    click(&mut window, "Sans");
    assert!(
        coverage::gaps(window.editor().board())
            .iter()
            .all(|it| it.resource != money)
    );
    undo(&mut window, 2);
    assert!(missing(&window));
}

#[test]
fn an_open_gap_names_who_could_bring_it_and_who_if_moved_one_step() {
    let mut window = open("Ressources");
    let press = resource(&window, "Contacts presse");
    let gaps = coverage::gaps(window.editor().board());
    let gap = gaps.iter().find(|gap| gap.resource == press).unwrap();
    assert!(gap.open() && !gap.nearer.is_empty() && gap.nearer.len() < gap.hoped.len());
    let name = |id: &ActorId| window.editor().board().actor(*id).unwrap().name.clone();
    let nearer: Vec<String> = gap.nearer.iter().map(name).collect();
    let hoped = gap.hoped.iter().filter(|id| !gap.nearer.contains(id));
    let hoped: Vec<String> = hoped.map(name).collect();
    click_what_begins(&mut window, "Contacts presse :");
    for name in &nearer {
        assert!(is_there(&window, &format!("{name} un pas")));
    }
    click(&mut window, &format!("{} espéré", hoped[0]));
    let first = window.id(&hoped[0]);
    assert_eq!(window.editor().selected(), Some(first));
}

#[test]
fn the_smallest_set_is_named_and_selected_at_once() {
    let mut window = open("Ressources");
    let set = coverage::smallest_set(window.editor().board(), &never).unwrap();
    assert!(set.exact && set.actors.len() > 1);
    click(&mut window, "Les sélectionner sur la carte");
    let selected = window.editor().selection.actors();
    assert_eq!(selected.collect::<Vec<_>>(), set.actors);
    let names = set.uncovered.iter();
    let board = window.editor().board();
    let names: Vec<_> = names
        .map(|id| board.resource(*id).unwrap().name.as_str())
        .collect();
    let nobody = !names.is_empty();
    let said = format!(
        "Personne sur le tableau ne pourrait apporter : {}.",
        names.join(", ")
    );
    assert_eq!(is_there(&window, &said), nobody);
}

#[test]
fn a_cell_of_the_table_turns_by_the_mouse_and_by_the_keyboard() {
    let mut window = open("Ressources");
    click(&mut window, "Voir le tableau des besoins");
    let cell = |state: &str| format!("Solidaires, Contacts presse : {state}");
    let press = resource(&window, "Contacts presse");
    let offered = |window: &Window, name: &str, resource: ResourceId| {
        let offer = actor(window, name)
            .offers
            .iter()
            .find(|it| it.resource == resource);
        offer.map(|it| it.state.clone())
    };
    click(&mut window, &cell("rien"));
    assert_eq!(
        offered(&window, "Solidaires", press),
        Some(OfferState::Hoped)
    );
    click(&mut window, &cell("espéré"));
    assert_eq!(
        offered(&window, "Solidaires", press),
        Some(OfferState::Confirmed)
    );
    window.key(Modifiers::NONE, Key::Space);
    assert_eq!(
        offered(&window, "Solidaires", press),
        None,
        "the cell pressed has the focus"
    );

    let turned = begins(&window, &cell("rien"));
    let below = turned.center() + vec2(-turned.width(), turned.height());
    let there = |window: &Window| {
        let cells = window.harness.query_all_by(|node| {
            let label = node.label().unwrap_or_default();
            ["rien", "espéré", "confirmé"]
                .iter()
                .any(|it| label.ends_with(it))
        });
        let found = cells.filter(|node| node.rect().contains(below));
        let found: Vec<_> = found.map(|node| node.accesskit_node().label()).collect();
        assert_eq!(found.len(), 1);
        found[0].clone()
    };
    let before = there(&window);
    window.key(Modifiers::NONE, Key::ArrowDown);
    window.key(Modifiers::NONE, Key::ArrowLeft);
    window.key(Modifiers::NONE, Key::Space);
    assert_ne!(
        there(&window),
        before,
        "the arrows lead down and to the left"
    );
    window.key(Modifiers::NONE, Key::Escape);
    assert!(
        !is_there(&window, &cell("rien")),
        "Escape closes the window"
    );
    undo(&mut window, 4);
    assert!(window.editor().document.saved());
}

#[test]
fn far_cells_of_the_table_are_reached_by_the_keyboard_and_come_into_view() {
    let mut window = Window::sized(Some(example()), vec2(900.0, 620.0), Language::French);
    let vital = window.editor().board().resources.to_vec();
    for mut resource in vital {
        resource.need = Need::Vital;
        run(&mut window, Command::Edit(Edit::put(resource)));
    }
    tab(&mut window, "Ressources");
    window
        .harness
        .get_by_label("Voir le tableau des besoins")
        .scroll_to_me();
    window.harness.run();
    click(&mut window, "Voir le tableau des besoins");
    let all = window.harness.get_all_by(|node| {
        node.label()
            .is_some_and(|it| it.ends_with("rien") || it.ends_with(" espéré"))
    });
    let first = all
        .map(|it| it.rect())
        .min_by(|a, b| (a.top() + a.left()).total_cmp(&(b.top() + b.left())));
    let first = first.unwrap();
    window.harness.hover_at(first.center());
    window.harness.drag_at(first.center());
    window.harness.drop_at(first.center());
    window.harness.run();
    let before = window.editor().board().clone();
    for _ in 0..14 {
        window.key(Modifiers::NONE, Key::ArrowDown);
        window.key(Modifiers::NONE, Key::ArrowRight);
    }
    window.key(Modifiers::NONE, Key::Space);
    assert_ne!(before.actors, window.editor().board().actors);
    let focused = window
        .harness
        .get_by(|node| node.is_focused() && node.role() == Role::Button);
    let screen = Rect::from_min_max(pos2(0.0, 0.0), pos2(900.0, 620.0));
    assert!(screen.contains_rect(focused.rect()), "{:?}", focused.rect());
}
