//! The window of the categories.

use super::desk::{Bench, CARDS, board, open};
use alliage::editor::Command;
use alliage::i18n::Language;
use alliage::model::{CategoryId, Circle, Color, NodeShape};
use alliage::ui::parts::hues::{PALETTE, least_used};
use alliage::ui::windows::categories::categories_ui;
use alliage::ui::windows::categories::order::{Way, put_after, step};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

fn opened(chosen: u64) -> Harness<'static, Bench> {
    let mut harness = open(Language::French, board(), |ui, desk, panels, requests| {
        categories_ui(ui, desk, &CARDS, &mut panels.categories, requests);
    });
    harness.set_size(egui::vec2(900.0, 1500.0));
    harness.state_mut().panels.categories.chosen = Some(CategoryId(chosen));
    harness.run();
    harness
}

fn click(harness: &mut Harness<'_, Bench>, label: &str) {
    let node = harness.get_by_label(label);
    node.scroll_to_me();
    harness.run();
    harness.get_by_label(label).click();
    harness.run();
}

fn category(harness: &Harness<'_, Bench>, id: u64) -> alliage::model::Category {
    let board = harness.state().editor.board();
    board.category(CategoryId(id)).unwrap().clone()
}

#[test]
fn a_category_is_deleted_with_its_actors_moved_and_undone() {
    let mut harness = opened(3);
    click(&mut harness, "Supprimer la catégorie");
    harness.get_by_label("2 acteur·ices y sont classé·es. Que deviennent-iels\u{A0}?");
    click(&mut harness, "Classer dans une autre catégorie");
    click(&mut harness, "Supprimer");
    let board = harness.state().editor.board();
    assert!(board.category(CategoryId(3)).is_none());
    let moved = harness.state().actor("LPO").category;
    assert_eq!(moved, Some(CategoryId(1)));
    harness.state_mut().editor.run(Command::Undo);
    assert_eq!(harness.state().actor("LPO").category, Some(CategoryId(3)));
    assert!(category(&harness, 3).name.starts_with("Assos"));
}

#[test]
fn the_actors_of_a_deleted_category_can_go_with_it() {
    let mut harness = opened(3);
    click(&mut harness, "Supprimer la catégorie");
    click(&mut harness, "Supprimer aussi ces acteur·ices");
    click(&mut harness, "Supprimer");
    assert_eq!(harness.state().editor.board().actors.len(), 10);
    harness.state_mut().editor.run(Command::Undo);
    assert_eq!(harness.state().editor.board().actors.len(), 12);
}

#[test]
fn deleting_a_category_also_takes_it_from_the_links() {
    let mut harness = opened(4);
    click(&mut harness, "Supprimer la catégorie");
    click(&mut harness, "Supprimer");
    let links = &harness.state().editor.board().links;
    assert!(links.iter().all(|link| link.categories.is_empty()));
    assert_eq!(harness.state().actor("Mairie").category, None);
}

#[test]
fn colour_shape_icon_and_circle_are_chosen() {
    let mut harness = opened(3);
    for label in ["Indigo", "Losange", "bicycle", "Rapport de force"] {
        click(&mut harness, label);
    }
    let changed = category(&harness, 3);
    assert_eq!(changed.color, Color::rgb(0x33, 0x22, 0x88));
    assert_eq!(changed.shape, NodeShape::Diamond);
    assert_eq!(changed.icon, "bicycle");
    assert_eq!(changed.circle, Circle::Power);
}

#[test]
fn a_name_is_typed_as_one_step_that_can_be_undone() {
    let mut harness = opened(3);
    click(&mut harness, "Nom de la catégorie");
    harness.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::A);
    for letters in ["Assos", " ", "vertes "] {
        harness.event(egui::Event::Text(letters.to_owned()));
        harness.run();
    }
    assert_eq!(category(&harness, 3).name, "Assos vertes ");
    click(&mut harness, "Losange");
    assert_eq!(category(&harness, 3).name, "Assos vertes");
    for _ in 0..2 {
        harness.state_mut().editor.run(Command::Undo);
    }
    assert_eq!(category(&harness, 3).name, "Assos environnementales");
}

#[test]
fn suggestions_are_typed_one_a_line() {
    let mut harness = opened(5);
    click(&mut harness, "Un nom par ligne");
    for letters in ["CGT", "\n", "FSU ", "\n"] {
        if letters == "\n" {
            harness.key_press(egui::Key::Enter);
        } else {
            harness.event(egui::Event::Text(letters.to_owned()));
        }
        harness.run();
    }
    click(&mut harness, "Losange");
    assert_eq!(category(&harness, 5).suggestions, ["CGT", "FSU"]);
}

#[test]
fn a_category_is_added_to_a_circle_in_a_colour_of_its_own() {
    let mut harness = opened(3);
    click(&mut harness, "Ajouter plus largement");
    let last = harness.state().editor.board().categories.last().unwrap().id;
    let added = category(&harness, last.0);
    assert_eq!(added.circle, Circle::Wider);
    assert!(PALETTE.iter().any(|(color, _)| *color == added.color));
    assert_eq!(added.name, "Nouvelle catégorie");
    assert_eq!(harness.state().panels.categories.chosen, Some(last));
}

#[test]
fn the_palette_bears_white_icons_and_has_no_colour_twice() {
    let white = Color::rgb(255, 255, 255);
    for (place, (color, key)) in PALETTE.iter().enumerate() {
        assert!(
            color.contrast(white) >= 3.0,
            "{key}: {}",
            color.contrast(white)
        );
        let rest = &PALETTE[place + 1..];
        assert!(rest.iter().all(|(other, _)| other != color), "{key}");
    }
    assert_eq!(least_used(&[]), PALETTE[0].0);
}

#[test]
fn a_category_steps_within_its_circle_and_is_put_into_another() {
    let mut categories = board().categories.to_vec();
    let order = |categories: &[alliage::model::Category]| -> Vec<u64> {
        categories.iter().map(|it| it.id.0).collect()
    };
    assert!(step(&mut categories, CategoryId(6), Way::Up));
    assert_eq!(order(&categories), [1, 2, 3, 4, 6, 5, 7]);
    assert!(!step(&mut categories, CategoryId(6), Way::Up));
    put_after(
        &mut categories,
        CategoryId(1),
        &Circle::Power,
        Some(CategoryId(7)),
    );
    assert_eq!(order(&categories), [2, 3, 4, 6, 5, 7, 1]);
    assert_eq!(categories[6].circle, Circle::Power);
    put_after(&mut categories, CategoryId(7), &Circle::Local, None);
    assert_eq!(order(&categories), [7, 2, 3, 4, 6, 5, 1]);
}

#[test]
fn a_category_is_dragged_by_its_handle() {
    let mut harness = opened(3);
    let from = harness
        .get_by_label("Glisser pour déplacer\u{A0}: Riverain·es")
        .rect()
        .center();
    let to = harness
        .get_by_label("Glisser pour déplacer\u{A0}: Syndicats")
        .rect()
        .center();
    harness.hover_at(from);
    harness.drag_at(from);
    harness.run_steps(1);
    harness.hover_at(to + egui::vec2(0.0, 6.0));
    harness.run_steps(2);
    harness.drop_at(to + egui::vec2(0.0, 6.0));
    harness.run();
    let board = harness.state().editor.board();
    let order: Vec<u64> = board.categories.iter().map(|it| it.id.0).collect();
    assert_eq!(order, [2, 3, 4, 5, 1, 6, 7]);
    assert_eq!(category(&harness, 1).circle, Circle::Wider);
}
