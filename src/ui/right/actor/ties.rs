//! The ties of an actor, in words, and the way to draw another.

use crate::editor::Command;
use crate::model::{ActorId, End, Tie, TieId};
use crate::scene::icons::glyph;
use crate::ui::right::bench::Bench;
use crate::ui::right::tie::{TieRow, tie_row};
use crate::ui::widgets::{hint, link_button};
use crate::ui::words::{tie_note, tie_seen};
use crate::ui::{Dialog, Request};
use egui::Ui;

/// How many ties are listed; the others are found on the map.
const MOST: usize = 30;

/// Lists the ties of an actor; a click selects one.
pub fn ties_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, id: ActorId) {
    bench.heading(ui, "inspector-ties");
    let ties = sorted(bench, id);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (tie_id, tie) in ties.iter().take(MOST) {
            row_ui(ui, bench, id, (*tie_id, tie));
        }
    });
    if ties.is_empty() {
        hint(ui, bench.look(), bench.of("inspector-ties-none"));
    }
    let rest = ties.len().saturating_sub(MOST);
    if rest > 0 {
        let rest = [("count", rest.into())];
        hint(ui, bench.look(), &bench.texts().with("ties-more", &rest));
    }
    let add = bench.of("inspector-ties-add");
    if link_button(ui, bench.look(), Some(glyph::PLUS), add).clicked() {
        bench.ask(Request::Show(Dialog::TieTo(id)));
    }
}

/// The ties of an actor in the order of their kinds.
fn sorted<'a>(bench: &Bench<'a, '_>, id: ActorId) -> Vec<(TieId, &'a Tie)> {
    let board = bench.board();
    let kinds = &board.tie_kinds;
    let mut ties: Vec<_> = board.ties_of(id).collect();
    ties.sort_by_key(|(tie, data)| {
        let kind = kinds.iter().position(|kind| kind.id == data.kind);
        (kind, data.from != End::Actor(id), *tie)
    });
    ties
}

fn row_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, id: ActorId, (tie_id, tie): (TieId, &Tie)) {
    let (texts, board) = (bench.texts(), bench.board());
    let text = tie_seen(texts, board, tie, id);
    let note = tie_note(texts, board, tie);
    let row = TieRow {
        kind: board.tie_kind(tie.kind),
        flow: (&tie.flow, tie.from != End::Actor(id)),
        text: &text,
        note: &note,
    };
    let response = ui
        .push_id(tie_id, |ui| tie_row(ui, bench.look(), row))
        .inner;
    if response.clicked() {
        bench.ask(Command::go_to(tie_id));
    }
}
