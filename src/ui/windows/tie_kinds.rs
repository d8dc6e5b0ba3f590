//! The window that changes the kinds of ties: on the left their list, on the right the one that is chosen.

mod delete;
mod form;

use crate::editor::{Act, Command, Label};
use crate::model::{Edit, Flow, Head, Stroke, TieKind, TieKindId, TieRole};
use crate::scene::icons::glyph;
use crate::ui::parts::hues::least_used;
use crate::ui::parts::sides::{both, form_side, list_side, sides};
use crate::ui::parts::{Row, inset, kind_name, row, square, tie_count, word_at_end};
use crate::ui::widgets::{hint, link_button, tie_line};
use crate::ui::{Desk, Request};
use egui::Ui;
use std::collections::BTreeMap;

/// What the window remembers.
#[derive(Default)]
pub struct TieKindsState {
    /// The kind that is changed.
    pub chosen: Option<TieKindId>,
    deleting: Option<delete::Fate>,
    coloring: bool,
}

/// Shows the content of the window.
pub fn tie_kinds_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    state: &mut TieKindsState,
    requests: &mut Vec<Request>,
) {
    let board = desk.editor.board();
    let both = both(ui);
    let chosen = state.chosen.and_then(|id| board.tie_kind(id));
    let chosen = chosen.or_else(|| board.tie_kinds.first().filter(|_| both));
    if state.chosen != chosen.map(|it| it.id) {
        state.deleting = None;
        state.chosen = chosen.map(|it| it.id);
    }
    sides(ui, |ui| {
        if both || chosen.is_none() {
            list_side(ui, |ui| list_ui(ui, desk, state, requests));
        }
        let Some(kind) = chosen else {
            return;
        };
        form_side(ui, kind.id.0, |ui| {
            let back = desk.texts.of("tie-kinds-back");
            if !both && link_button(ui, desk.look, Some(glyph::ARROW_LEFT), back).clicked() {
                state.chosen = None;
            }
            form::form_ui(ui, desk, kind, state, requests);
        });
    });
}

fn list_ui(ui: &mut Ui, desk: Desk<'_>, state: &mut TieKindsState, requests: &mut Vec<Request>) {
    ui.spacing_mut().item_spacing.y = 2.0;
    let board = desk.editor.board();
    for kind in board.tie_kinds.iter() {
        let chosen = state.chosen == Some(kind.id);
        ui.push_id(kind.id, |ui| {
            let words = Row {
                text: kind_name(desk, kind),
                before: 44.0,
                after: 28.0,
                strong: chosen,
                on: Some(chosen),
                ..Row::default()
            };
            let response = row(ui, desk.look, words);
            let sample = square(response.rect, 18.0, 30.0);
            tie_line(ui.painter(), desk.look, kind, (&kind.flow, false), sample);
            let count = tie_count(board, kind.id).to_string();
            word_at_end(ui, desk.look, response.rect, 0.0, &count);
            if response.clicked() {
                state.chosen = Some(kind.id);
                state.deleting = None;
            }
        });
    }
    inset(ui, |ui| {
        let add = desk.texts.of("tie-kinds-add");
        if link_button(ui, desk.look, Some(glyph::PLUS), add).clicked() {
            requests.push(added(desk, state));
        }
        hint(ui, desk.look, desk.texts.of("tie-kinds-hint"));
    });
}

/// A new kind, which is chosen from now on.
fn added(desk: Desk<'_>, state: &mut TieKindsState) -> Request {
    let board = desk.editor.board();
    let id = desk.editor.fresh();
    let worn: Vec<_> = board.tie_kinds.iter().map(|kind| kind.color).collect();
    let kind = TieKind {
        id,
        name: desk.texts.of("tie-kinds-new").to_owned(),
        role: TieRole::Plain,
        color: least_used(&worn),
        stroke: Stroke::Solid,
        head: Head::Arrow,
        flow: Flow::Forward,
        ext: BTreeMap::new(),
    };
    state.chosen = Some(id);
    state.deleting = None;
    change(Edit::put(kind))
}

/// The request that changes the kinds, as one entry of the undo list.
fn change(edit: Edit) -> Request {
    Command::Do(Label::of(Act::TieKinds), vec![edit]).into()
}

/// A kind with something changed.
fn changed(kind: &TieKind, how: impl FnOnce(&mut TieKind)) -> TieKind {
    let mut kind = kind.clone();
    how(&mut kind);
    kind
}
