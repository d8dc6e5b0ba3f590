//! Several selected ties, or ties beside actors.

use super::{ChosenTies, TieRow, certainty_ui, flow_ui, header_ui, kind, strength_ui, tie_row};
use crate::editor::Command;
use crate::i18n::Value;
use crate::scene::icons::glyph;
use crate::ui::right::bench::Bench;
use crate::ui::right::chosen::Chosen;
use crate::ui::widgets::{hint, link_button};
use crate::ui::words::{tie_ends, tie_note};
use egui::Ui;

/// How many ties are shown by their ends.
const MOST: usize = 6;

/// Shows how many ties are selected.
pub fn several_header_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, chosen: &ChosenTies<'_>) {
    let count = [("count", Value::from(chosen.ids.len()))];
    let title = bench.texts().with("ties-title", &count);
    header_ui(ui, bench, &title);
}

/// Shows several ties and what they share, but for the head and the foot.
pub fn several_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, chosen: &ChosenTies<'_>) {
    for (id, tie) in chosen.ids.iter().zip(&chosen.ties).take(MOST) {
        let (texts, board) = (bench.texts(), bench.board());
        let (text, note) = (tie_ends(texts, board, tie), tie_note(texts, board, tie));
        let row = TieRow {
            kind: board.tie_kind(tie.kind),
            flow: (&tie.flow, false),
            text: &text,
            note: &note,
        };
        if ui
            .push_id(id, |ui| tie_row(ui, bench.look(), row))
            .inner
            .clicked()
        {
            bench.ask(Command::select(vec![*id]));
        }
    }
    let rest = chosen.ids.len().saturating_sub(MOST);
    if rest > 0 {
        let rest = [("count", Value::from(rest))];
        hint(ui, bench.look(), &bench.texts().with("ties-more", &rest));
    }
    kind::kind_ui(ui, bench, chosen);
    flow_ui(ui, bench, chosen);
    strength_ui(ui, bench, chosen);
    certainty_ui(ui, bench, chosen);
}

/// Shows that both actors and ties are selected, and how to go on with one sort only.
pub fn mixed_ui(
    ui: &mut Ui,
    bench: &mut Bench<'_, '_>,
    (actors, ties): (&Chosen<'_>, &ChosenTies<'_>),
) {
    hint(ui, bench.look(), bench.of("mixed-hint"));
    let counts = [
        ("mixed-actors", actors.count(), glyph::USERS_THREE),
        ("mixed-ties", ties.ids.len(), glyph::FLOW_ARROW),
    ];
    for (key, count, icon) in counts {
        let said = bench.texts().with(key, &[("count", count.into())]);
        if link_button(ui, bench.look(), Some(icon), &said).clicked() {
            let command = if key == "mixed-actors" {
                Command::select(actors.ids.clone())
            } else {
                Command::select(ties.ids.clone())
            };
            bench.ask(command);
        }
    }
}

/// Shows how many things are selected.
pub fn mixed_header_ui(
    ui: &mut Ui,
    bench: &mut Bench<'_, '_>,
    (actors, ties): (&Chosen<'_>, &ChosenTies<'_>),
) {
    let count = [("count", Value::from(actors.count() + ties.ids.len()))];
    let title = bench.texts().with("mixed-title", &count);
    header_ui(ui, bench, &title);
}
