//! Deleting a kind of ties, and what becomes of its ties.

use super::Request;
use crate::editor::{Act, Command, Label};
use crate::model::{Board, Edit, ListEdit, Tie, TieKind, TieKindId};
use crate::scene::icons::glyph;
use crate::ui::Desk;
use crate::ui::parts::{kind_name, tie_count};
use crate::ui::widgets::{card, menu_choice, plain_button};
use egui::Ui;
use std::sync::Arc;

/// What becomes of the ties of a kind that is deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fate {
    /// They become ties of another kind.
    Move(TieKindId),
    /// They are deleted too.
    Delete,
}

/// The edits that delete a kind: its ties first.
fn edits(board: &Board, kind: TieKindId, fate: Fate) -> Vec<Edit> {
    let mut edits = Vec::new();
    if let Fate::Move(to) = fate {
        let ties = board.ties.iter().filter(|(_, tie)| tie.kind == kind);
        edits.extend(ties.map(|(id, tie)| {
            let tie = Tie {
                kind: to,
                ..tie.as_ref().clone()
            };
            Edit::PutTie(*id, Arc::new(tie))
        }));
    }
    edits.push(Edit::TieKind(ListEdit::Remove(kind)));
    edits
}

/// The button that deletes a kind; when there are ties of it, the question what becomes of them. The last kind stays.
pub(super) fn delete_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    kind: &TieKind,
    deleting: &mut Option<Fate>,
    requests: &mut Vec<Request>,
) {
    let board = desk.editor.board();
    let count = tie_count(board, kind.id);
    let other = board.tie_kinds.iter().find(|it| it.id != kind.id);
    let Some(fate) = deleting else {
        ui.add_enabled_ui(other.is_some(), |ui| {
            let name = desk.texts.of("tie-kinds-delete");
            let clicked = plain_button(ui, desk.look, Some(glyph::TRASH), name).clicked();
            match other.filter(|_| clicked) {
                Some(_) if count == 0 => requests.push(delete(board, kind.id, Fate::Delete)),
                Some(other) => *deleting = Some(Fate::Move(other.id)),
                None => {}
            }
        });
        return;
    };
    let mut ended = false;
    card(ui, desk.look, |ui| {
        ui.set_width(ui.available_width());
        let counted = [("count", count.into())];
        let said = desk.texts.with("tie-kinds-delete-ties", &counted);
        ui.add(egui::Label::new(said).wrap());
        fate_ui(ui, desk, kind.id, fate);
        ended = buttons_ui(ui, desk, kind.id, *fate, requests);
    });
    if ended {
        *deleting = None;
    }
}

/// The two choices, and the menu of the kinds that the ties can become.
fn fate_ui(ui: &mut Ui, desk: Desk<'_>, kind: TieKindId, fate: &mut Fate) {
    let texts = desk.texts;
    let kinds = desk.editor.board().tie_kinds.iter();
    let others: Vec<&TieKind> = kinds.filter(|known| known.id != kind).collect();
    if let Some(first) = others.first() {
        let moves = matches!(fate, Fate::Move(_));
        let name = texts.of("tie-kinds-delete-move");
        if ui.radio(moves, name).clicked() && !moves {
            *fate = Fate::Move(first.id);
        }
    }
    if let Fate::Move(to) = fate {
        let names: Vec<&str> = others.iter().map(|it| kind_name(desk, it)).collect();
        let chosen = others.iter().position(|other| other.id == *to);
        let name = texts.of("tie-kinds-delete-to");
        let clicked = menu_choice(ui, name, &names, chosen);
        if let Some(other) = clicked.and_then(|index| others.get(index)) {
            *to = other.id;
        }
    }
    ui.radio_value(fate, Fate::Delete, texts.of("tie-kinds-delete-too"));
}

/// Tells whether the question is answered.
fn buttons_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    kind: TieKindId,
    fate: Fate,
    requests: &mut Vec<Request>,
) -> bool {
    let texts = desk.texts;
    ui.horizontal_wrapped(|ui| {
        let now = texts.of("categories-delete-now");
        let deleted = plain_button(ui, desk.look, Some(glyph::TRASH), now).clicked();
        if deleted {
            requests.push(delete(desk.editor.board(), kind, fate));
        }
        deleted || plain_button(ui, desk.look, None, texts.of("categories-delete-cancel")).clicked()
    })
    .inner
}

fn delete(board: &Board, kind: TieKindId, fate: Fate) -> Request {
    let edits = edits(board, kind, fate);
    Command::Do(Label::of(Act::TieKinds), edits).into()
}
