//! The bar at the top, the tools and the zoom.

use super::{Seen, WIDE, window};
use alliage::editor::{Command, ToolKind};
use alliage::i18n::{Language, Texts};
use alliage::ui::bars::bar::{Bar, SaveState, bar_ui, plan};
use alliage::ui::bars::tools::tools_ui;
use alliage::ui::{Dialog, Request};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

#[test]
fn nothing_in_the_bar_overlaps_at_any_width() {
    for width in (320_u16..2600).step_by(7).map(f32::from) {
        for (title, words, urgent) in [
            (40.0, 60.0, false),
            (900.0, 60.0, false),
            (300.0, 500.0, true),
        ] {
            let plan = plan(width, title, words, urgent);
            let right = width - 8.0 - 44.0 * plan.right as f32;
            assert!(
                plan.state_left + plan.state <= plan.undo_left,
                "{width} {plan:?}"
            );
            assert!(
                plan.undo_left + 88.0 <= plan.search_left,
                "{width} {plan:?}"
            );
            assert!(plan.search_left + plan.search <= right, "{width} {plan:?}");
        }
    }
    assert!(plan(1440.0, 300.0, 80.0, false).words);
    assert!(plan(1024.0, 300.0, 200.0, true).words);
}

fn bar<'a>(size: [f32; 2], save: SaveState) -> Harness<'a, Seen> {
    let seen = Seen::new(Language::French);
    let bar = Bar {
        save,
        ..Bar::default()
    };
    let mut harness = window(size, seen, move |ui, seen, requests| {
        bar_ui(ui, seen.desk(), &bar, requests);
        let canvas = ui.available_rect_before_wrap();
        let covered = tools_ui(ui, seen.desk(), canvas, requests);
        assert_eq!(covered.len(), 3, "tools, zoom, legend");
    });
    harness.run();
    harness
}

#[test]
fn the_menu_saves() {
    let mut harness = bar(WIDE, SaveState::Modified);
    harness.get_by_label("Menu").click();
    harness.run();
    harness.get_by_label("Fichier").click();
    harness.run();
    harness.get_by_label("Enregistrer, Ctrl+S").click();
    harness.run();
    assert_eq!(harness.state_mut().asked(), [Request::Save]);
}

#[test]
fn the_saved_state_is_said_and_saves_what_is_not() {
    let harness = bar(WIDE, SaveState::Saved);
    harness.get_by_label("enregistré");
    let failed = SaveState::Failed("disque plein".to_owned());
    let mut harness = bar([640.0, 360.0], failed);
    harness
        .get_by_label("NON enregistré\u{a0}: disque plein")
        .click();
    harness.run();
    assert_eq!(harness.state_mut().asked(), [Request::Save]);
}

#[test]
fn the_bar_opens_the_palette_and_the_sheet() {
    let mut harness = bar(WIDE, SaveState::Saved);
    harness
        .get_by_label("Chercher et commander (Ctrl+K)")
        .click();
    harness.run();
    harness.get_by_label("Raccourcis et gestes (F1)").click();
    harness.run();
    let asked = harness.state_mut().asked();
    assert_eq!(
        asked,
        [Request::Show(Dialog::Palette), Request::Show(Dialog::Sheet)]
    );
}

#[test]
fn the_tool_bar_and_the_zoom_ask() {
    let mut harness = bar(WIDE, SaveState::Saved);
    harness.get_by_label("Main").click();
    harness.run();
    harness.get_by_label("Voir tout le monde (Maj+1)").click();
    harness.run();
    let asked = harness.state_mut().asked();
    assert_eq!(
        asked,
        [Command::Tool(ToolKind::Hand).into(), Command::FitAll.into()]
    );
}

#[test]
fn saving_that_failed_says_why() {
    let texts = Texts::new(Language::English);
    let failed = SaveState::Failed("the disk is full".to_owned());
    assert_eq!(failed.text(&texts), "NOT saved: the disk is full");
}
