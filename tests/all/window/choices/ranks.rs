//! The ranked list, its weights and filters, and the shortlist.

use super::{
    Window, actor, begins, change, click, click_what_begins, example, is_there, open, ranked,
    rightly_ranked, run, tab, undo,
};
use alliage::editor::{Command, Newcomer};
use alliage::i18n::{Language, Texts};
use alliage::model::{Actor, ActorId, Change, Edit, Effort, Movability, Weights};
use egui::accesskit::Role;
use egui::{Key, Modifiers, pos2, vec2};
use egui_kittest::kittest::{AccessKitNode, NodeT as _, Queryable as _};
use std::sync::Arc;

#[test]
fn ranks_are_those_of_the_answer_and_weights_change_them() {
    let mut window = open("Priorités");
    let before = ranked(&window);
    assert_eq!(before, rightly_ranked(&window));
    click(&mut window, "Comment ce classement est fait");
    let slider = window
        .harness
        .get_by_role_and_label(Role::Slider, "Pouvoir")
        .rect();
    let third = slider.left() + slider.width() / 3.0;
    let from = pos2(third, slider.center().y);
    window.drag(from, pos2(slider.left() - 20.0, slider.center().y));
    assert_eq!(window.editor().board().weights.power, 0.0);
    let after = ranked(&window);
    assert_ne!(after, before);
    assert_eq!(after, rightly_ranked(&window));
    undo(&mut window, 1);
    assert_eq!(window.editor().board().weights, Weights::default());
    assert_eq!(ranked(&window), before);
    let slider = window
        .harness
        .get_by_role_and_label(Role::Slider, "Pouvoir");
    slider.focus();
    window.harness.run();
    window.key(Modifiers::NONE, Key::ArrowRight);
    assert!((window.editor().board().weights.power - 1.05).abs() < 1e-9);
    click(&mut window, "Tous à 1");
    assert_eq!(window.editor().board().weights, Weights::default());
}

#[test]
fn an_unknown_part_lowers_the_confidence_and_not_the_score() {
    let mut window = Window::sized(None, vec2(1440.0, 3000.0), Language::French);
    let preset =
        |node: &AccessKitNode<'_>| node.label().is_some_and(|it| it.starts_with("Alliances"));
    window.harness.get_by(preset).click();
    window.harness.run();
    let newcomer = Newcomer {
        name: "LPO".to_owned(),
        category: None,
        x: Some(5.0),
        y: Some(5.0),
    };
    run(&mut window, Command::Add(vec![newcomer]));
    run(&mut window, Command::Deselect);
    tab(&mut window, "Priorités");
    click_what_begins(&mut window, "1. LPO, score 50 sur 100");
    assert!(is_there(
        &window,
        "Confiance : 33 % du poids des critères est connu."
    ));
    let id = window.id("LPO");
    let mut place = actor(&window, "LPO").placement(window.editor().map_id());
    place.y = None;
    let map = window.editor().map_id();
    run(&mut window, Command::Edit(Edit::Place(id, map, place)));
    begins(&window, "1. LPO, score 50 sur 100");
    assert!(is_there(
        &window,
        "Confiance : 17 % du poids des critères est connu."
    ));
    assert!(is_there(&window, "Pouvoir : inconnu"));
    click(&mut window, "Le dire sur la fiche");
    assert_eq!(window.editor().selected(), Some(id));
    run(&mut window, Command::Deselect);
    click(&mut window, "Peut-être");
    assert_eq!(actor(&window, "LPO").movability, Movability::Maybe);
    click(&mut window, "Grand");
    assert_eq!(actor(&window, "LPO").effort, Effort::Large);
}

#[test]
fn an_actor_is_pinned_and_unpinned_and_the_length_of_the_list_is_said() {
    let mut window = open("Priorités");
    let pinned: Vec<String> = (window.editor().board().actors.values())
        .filter(|actor| actor.pinned)
        .map(|actor| actor.name.clone())
        .collect();
    for name in &pinned {
        change(&mut window, name, Change::Pinned(false));
    }
    assert!(
        window
            .harness
            .query_all_by_label_contains("Trois à cinq alliances, pas plus")
            .next()
            .is_some()
    );
    click(&mut window, "Épingler CGT");
    assert!(actor(&window, "CGT").pinned);
    begins(&window, "CGT, Binôme : Djamel et Édith");
    assert!(is_there(&window, "Encore 2, pour en avoir trois au moins."));
    for name in ["Solidaires", "LPO", "FNE", "Mairie", "Journal local"] {
        change(&mut window, name, Change::Pinned(true));
    }
    assert!(
        window
            .harness
            .query_all_by_label_contains("au-delà de cinq, on s’éparpille")
            .next()
            .is_some()
    );
    window
        .harness
        .get_all_by_label("Désépingler CGT")
        .next()
        .unwrap()
        .click();
    window.harness.run();
    assert!(!actor(&window, "CGT").pinned);
    undo(&mut window, 1);
    assert!(actor(&window, "CGT").pinned);
}

#[test]
fn the_next_step_of_an_alliance_is_written_from_the_shortlist() {
    let mut window = open("Priorités");
    change(&mut window, "Solidaires", Change::Pinned(true));
    begins(
        &window,
        "Solidaires, Binôme à former, Prochaine étape à écrire",
    );
    click(&mut window, "Prochaine étape : Solidaires");
    let field = (window.harness).get_by_role_and_label(Role::TextInput, "Prochaine étape");
    field.click();
    window.harness.run();
    window.type_text("Les inviter à la fête");
    click(&mut window, "Enregistrer");
    begins(
        &window,
        "Solidaires, Binôme à former, Ensuite : Les inviter à la fête",
    );
}

#[test]
fn who_is_not_to_be_contacted_comes_last_and_is_pinned_only_when_meant() {
    let mut window = open("Priorités");
    let name = "Société de chasse";
    assert!(actor(&window, name).no_contact);
    assert_eq!(ranked(&window).last().unwrap(), name);
    let pin = format!("Épingler {name}");
    click(&mut window, &pin);
    assert!(!actor(&window, name).pinned, "it is asked first");
    click(&mut window, "Ne pas épingler");
    assert!(!actor(&window, name).pinned);
    click(&mut window, &pin);
    window.key(Modifiers::NONE, Key::Escape);
    assert!(!actor(&window, name).pinned);
    click(&mut window, &pin);
    click(&mut window, "Épingler quand même");
    assert!(actor(&window, name).pinned);

    // The card asks too.
    change(&mut window, name, Change::Pinned(false));
    let id = window.id(name);
    run(&mut window, Command::select([id]));
    click(&mut window, "Épingler");
    assert!(!actor(&window, name).pinned);
    click(&mut window, "Ne pas épingler");
}

#[test]
fn filters_show_a_part_of_the_ranks_only() {
    let mut window = open("Priorités");
    let all = ranked(&window);
    click(&mut window, "Filtrer le classement");
    click(&mut window, "Échelle : Tout");
    click(&mut window, "Départemental");
    let some = ranked(&window);
    assert!(!some.is_empty() && some.len() < all.len());
    for name in &some {
        assert_eq!(actor(&window, name).scope.word(), "departmental");
    }
    let kept: Vec<_> = all
        .iter()
        .filter(|name| some.contains(name))
        .cloned()
        .collect();
    assert_eq!(some, kept, "the order stays");
    click(&mut window, "Filtrer le classement");
    assert_eq!(ranked(&window), all);
    assert!(
        window.editor().document.saved(),
        "filters are not part of the board"
    );
}

#[test]
fn a_large_board_is_ranked_aside() {
    let mut window = open("Typologie");
    let editor = window.harness.state_mut().editor_mut().unwrap();
    for nth in 0..2200_u64 {
        let actor = Actor::named(format!("Voisin {nth}"));
        let put = Edit::Put(ActorId(10_000 + nth), Arc::new(actor));
        editor.run(Command::Edit(put));
    }
    window.harness.run();
    let tab = window.harness.get_by_role_and_label(Role::Tab, "Priorités");
    tab.click();
    window.wait();
    assert!(!is_there(&window, "Calcul en cours…"));
    assert_eq!(ranked(&window)[..30], rightly_ranked(&window)[..30]);
}

#[test]
fn all_of_it_is_large_enough_to_be_touched_and_nothing_leaves_its_panel() {
    for language in Language::ALL {
        let texts = Texts::new(language);
        let mut window = Window::sized(Some(example()), vec2(1280.0, 3000.0), language);
        for key in ["panel-resources", "panel-priorities"] {
            tab(&mut window, texts.of(key));
            if key == "panel-priorities" {
                click(&mut window, texts.of("priorities-how"));
                click(&mut window, texts.of("priorities-filter"));
                click_what_begins(&mut window, "1. ");
            } else {
                let first = window.harness.query_all_by(|node| {
                    node.role() == Role::Button
                        && node.label().is_some_and(|it| it.ends_with("Vital"))
                });
                first.last().unwrap().click();
                window.harness.run();
            }
            let mut wrong = Vec::new();
            for role in [
                Role::Button,
                Role::Slider,
                Role::RadioButton,
                Role::CheckBox,
            ] {
                for node in window.harness.query_all_by_role(role) {
                    let rect = node.rect();
                    let left = rect.left() < 310.0 && rect.top() > 110.0;
                    let small = rect.height() < 43.5 || rect.width() < 43.5;
                    if left && (small || rect.right() > 316.5) {
                        wrong.push(format!("{:?} {rect:?}", node.accesskit_node().label()));
                    }
                }
            }
            assert!(wrong.is_empty(), "{key} {wrong:#?}");
        }
    }
}
