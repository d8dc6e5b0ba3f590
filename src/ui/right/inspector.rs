//! The panel on the right: the selected actor, what several have in common, or the board.

use super::bench::Bench;
use super::chosen::Chosen;
use super::state::InspectorState;
use super::tie::{self, ChosenTies};
use super::{actor, board, several};
use crate::library::Preset;
use crate::ui::{Desk, Request};
use egui::{Frame, Margin, ScrollArea, Ui};

/// The room left beside everything in the panel, in points.
const MARGIN: i8 = 20;

/// Shows what is selected and lets one change it; shows the board when nothing is. `presets` are the axes on offer.
pub fn inspector_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    presets: &[Preset],
    state: &mut InspectorState,
    requests: &mut Vec<Request>,
) {
    let chosen = Chosen::of(desk.editor);
    let mut bench = Bench {
        desk,
        state,
        requests,
    };
    let bench = &mut bench;
    let ties = ChosenTies::of(desk.editor);
    if !ties.ids.is_empty() {
        ties_ui(ui, bench, &chosen, &ties);
        return;
    }
    match (chosen.ids.as_slice(), chosen.actors.as_slice()) {
        ([], _) => {
            header(ui, |ui| board::header_ui(ui, bench));
            body(ui, "board", 0.0, |ui| board::board_ui(ui, bench, presets));
        }
        ([id], [actor]) => {
            header(ui, |ui| actor::header_ui(ui, bench, *id, actor));
            body(ui, id, actor::FOOTER, |ui| {
                actor::actor_ui(ui, bench, &chosen, *id, actor);
            });
            footer(ui, |ui| actor::footer_ui(ui, bench, &chosen));
        }
        _ => {
            header(ui, |ui| several::header_ui(ui, bench, &chosen));
            body(ui, "several", actor::FOOTER, |ui| {
                several::several_ui(ui, bench, &chosen);
            });
            footer(ui, |ui| actor::footer_ui(ui, bench, &chosen));
        }
    }
}

/// Shows the selected ties, with actors beside them or not.
fn ties_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, actors: &Chosen<'_>, ties: &ChosenTies<'_>) {
    let (below, both) = (actor::FOOTER, (actors, ties));
    match (ties.ids.as_slice(), ties.ties.as_slice()) {
        _ if !actors.ids.is_empty() => {
            header(ui, |ui| tie::mixed_header_ui(ui, bench, both));
            body(ui, "mixed", below, |ui| tie::mixed_ui(ui, bench, both));
        }
        ([id], [tie]) => {
            header(ui, |ui| tie::one_header_ui(ui, bench, tie));
            body(ui, id, below, |ui| tie::tie_ui(ui, bench, ties, *id, tie));
        }
        _ => {
            header(ui, |ui| tie::several_header_ui(ui, bench, ties));
            body(ui, "ties", below, |ui| tie::several_ui(ui, bench, ties));
        }
    }
    footer(ui, |ui| tie::footer_ui(ui, bench, ties));
}

fn header(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    let margin = Margin {
        left: MARGIN,
        right: MARGIN - 8,
        top: 12,
        bottom: 4,
    };
    Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.set_width(ui.available_width());
        add(ui);
    });
}

/// What scrolls; leaves room for a footer below.
fn body(ui: &mut Ui, salt: impl egui::AsIdSalt, below: f32, add: impl FnOnce(&mut Ui)) {
    let height = (ui.available_height() - below).max(80.0);
    ScrollArea::vertical()
        .id_salt(salt)
        .auto_shrink(false)
        .max_height(height)
        .show(ui, |ui| {
            let margin = Margin {
                bottom: 20,
                ..Margin::symmetric(MARGIN, 0)
            };
            Frame::new().inner_margin(margin).show(ui, |ui| {
                ui.set_width(ui.available_width());
                add(ui);
            });
        });
}

fn footer(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    ui.spacing_mut().item_spacing.y = 0.0;
    ui.add(egui::Separator::default().spacing(1.0));
    let margin = Margin::symmetric(MARGIN - 12, 2);
    Frame::new().inner_margin(margin).show(ui, add);
}
