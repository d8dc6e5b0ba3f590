//! The card of a tie: between whom, of what kind, which way, how strong and how sure; and what several have in common.

mod chosen;
mod ends;
pub mod kind;
pub mod menu;
mod on;
mod row;
mod several;

pub use chosen::ChosenTies;
pub use row::{TieRow, tie_row};
pub use several::{mixed_header_ui, mixed_ui, several_header_ui, several_ui};

use super::bench::{Bench, Written};
use super::board::title_ui;
use crate::editor::{Act, Command, Label, TieCommand};
use crate::i18n::Value;
use crate::model::{Certainty, Edit, Flow, STRENGTH_MAX, Tie, TieId, TieRole};
use crate::scene::icons::glyph;
use crate::ui::widgets::{choice, hint, icon_button, link_button, typing};
use crate::ui::words::word;
use egui::Ui;
use std::sync::Arc;

/// Shows what is selected in words, and the button that lets go of it.
pub fn header_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, title: &str) {
    title_ui(ui, title, |ui| {
        let close = bench.of("inspector-close");
        if icon_button(ui, bench.look(), glyph::X, close).clicked() {
            bench.ask(Command::Deselect);
        }
    });
}

/// Shows the head of a tie's card.
pub fn one_header_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, tie: &Tie) {
    let kind = bench.board().tie_kind(tie.kind);
    let named = [("kind", Value::from(kind.map_or("", |kind| &kind.name)))];
    let title = bench.texts().with("tie-card", &named);
    header_ui(ui, bench, &title);
}

/// Shows the card of one tie, but for its head and its foot.
pub fn tie_ui(
    ui: &mut Ui,
    bench: &mut Bench<'_, '_>,
    chosen: &ChosenTies<'_>,
    id: TieId,
    tie: &Tie,
) {
    ends::ends_ui(ui, bench, tie);
    kind::kind_ui(ui, bench, chosen);
    flow_ui(ui, bench, chosen);
    strength_ui(ui, bench, chosen);
    certainty_ui(ui, bench, chosen);
    let role = bench.board().tie_kind(tie.kind).map(|kind| &kind.role);
    if role == Some(&TieRole::Influence) {
        on::on_ui(ui, bench, chosen, tie);
    }
    note_ui(ui, bench, id, tie);
}

/// Which way the ties run.
fn flow_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, chosen: &ChosenTies<'_>) {
    let (look, texts) = (bench.look(), bench.texts());
    bench.heading(ui, "tie-flow");
    let words: Vec<&str> = (Flow::KNOWN.iter())
        .map(|it| word(texts, "flow", it.word()))
        .collect();
    let shared = chosen.shared(|tie| tie.flow.clone());
    let present = shared.and_then(|flow| Flow::KNOWN.iter().position(|it| *it == flow));
    let clicked = choice(ui, look, &words, present, (look.primary, 0));
    if let Some(flow) = clicked.and_then(|index| Flow::KNOWN.get(index)) {
        bench.ask(chosen.change_flow(flow));
    }
}

/// How strong the ties are.
fn strength_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, chosen: &ChosenTies<'_>) {
    let (look, texts) = (bench.look(), bench.texts());
    bench.heading(ui, "tie-strength");
    let words = ["strength-1", "strength-2", "strength-3"].map(|key| texts.of(key));
    let shared = chosen.shared(|tie| usize::from(tie.strength.clamp(1, STRENGTH_MAX)));
    let filled = (look.primary, shared.unwrap_or(0));
    let clicked = choice(ui, look, &words, shared.map(|it| it - 1), filled);
    if let Some(strength) = clicked.map(|index| index as u8 + 1) {
        bench.ask(chosen.change(|tie| tie.strength = strength));
    }
}

/// How sure the group is of the ties.
fn certainty_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, chosen: &ChosenTies<'_>) {
    let (look, texts) = (bench.look(), bench.texts());
    bench.heading(ui, "inspector-certainty");
    let words: Vec<&str> = (Certainty::KNOWN.iter())
        .map(|it| word(texts, "certainty", it.word()))
        .collect();
    let shared = chosen.shared(|tie| tie.certainty.clone());
    let present = shared.and_then(|it| Certainty::KNOWN.iter().position(|known| *known == it));
    let clicked = choice(ui, look, &words, present, (look.primary, 0));
    if let Some(certainty) = clicked.and_then(|index| Certainty::KNOWN.get(index)) {
        bench.ask(chosen.change(|tie| tie.certainty = certainty.clone()));
    }
}

fn note_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, id: TieId, tie: &Tie) {
    bench.heading(ui, "tie-note");
    let written = Written {
        key: "tie-note",
        hint: "tie-note-hint",
        salt: id.0,
        text: &tie.note,
        rows: 3,
    };
    if bench.state.noting.take_if(|noting| *noting == id).is_some() {
        let field = written.field(bench.texts()).id;
        typing::ask(ui.ctx(), field);
    }
    let board = bench.board();
    let label = || Label::on_ties(Act::Edit, board, &[id]);
    bench.written(ui, written, label, |note| {
        let tie = Tie {
            note,
            ..tie.clone()
        };
        Edit::PutTie(id, Arc::new(tie))
    });
    hint(ui, bench.look(), bench.of("tie-note-apart"));
}

/// Shows what can be done with the selected ties: turn them round, delete them.
pub fn footer_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, chosen: &ChosenTies<'_>) {
    let (look, texts) = (bench.look(), bench.texts());
    ui.horizontal(|ui| {
        ui.add_space(12.0);
        ui.add_enabled_ui(chosen.turns(), |ui| {
            let name = texts.of("tie-reverse");
            if link_button(ui, look, Some(glyph::ARROWS_LEFT_RIGHT), name).clicked() {
                bench.ask(Command::from(TieCommand::Reverse));
            }
        });
        let right = egui::Layout::right_to_left(egui::Align::Center);
        ui.with_layout(right, |ui| {
            if icon_button(ui, look, glyph::TRASH, texts.of("inspector-delete")).clicked() {
                bench.ask(Command::Delete);
            }
        });
    });
}
