//! Deleting a category, and what becomes of its actors.

use crate::editor::{Act, Command, Label};
use crate::model::{ActorId, Board, Category, CategoryId, Change, Edit, ListEdit};
use crate::scene::icons::glyph;
use crate::ui::parts::category_name;
use crate::ui::widgets::{card, menu_choice, plain_button};
use crate::ui::{Desk, Request};
use egui::Ui;

/// What becomes of the actors of a category that is deleted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// They are left without a category.
    Leave,
    /// They go to another category.
    Move(CategoryId),
    /// They are deleted too.
    Delete,
}

/// The edits that delete a category: its actors first, then the category.
pub fn edits(board: &Board, category: CategoryId, fate: Fate) -> Vec<Edit> {
    let edit = |id: ActorId| match fate {
        Fate::Leave => Edit::Change(id, Change::Category(None)),
        Fate::Move(to) => Edit::Change(id, Change::Category(Some(to))),
        Fate::Delete => Edit::Remove(id),
    };
    let mut edits: Vec<Edit> = actors(board, category).map(edit).collect();
    edits.push(Edit::Category(ListEdit::Remove(category)));
    edits
}

fn actors(board: &Board, category: CategoryId) -> impl Iterator<Item = ActorId> {
    board
        .actors
        .iter()
        .filter(move |(_, actor)| actor.category == Some(category))
        .map(|(id, _)| *id)
}

/// The button that deletes a category; when it has actors, the question what becomes of them.
pub fn delete_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    category: &Category,
    deleting: &mut Option<Fate>,
    requests: &mut Vec<Request>,
) {
    let board = desk.editor.board();
    let count = actors(board, category.id).count();
    let Some(fate) = deleting else {
        let name = desk.texts.of("categories-delete");
        if plain_button(ui, desk.look, Some(glyph::TRASH), name).clicked() {
            if count == 0 {
                requests.push(delete(board, category.id, Fate::Leave));
            } else {
                *deleting = Some(Fate::Leave);
            }
        }
        return;
    };
    let mut ended = false;
    card(ui, desk.look, |ui| {
        ui.set_width(ui.available_width());
        let said = desk
            .texts
            .with("categories-delete-actors", &[("count", count.into())]);
        ui.add(egui::Label::new(said).wrap());
        fate_ui(ui, desk, category.id, fate);
        ended = buttons_ui(ui, desk, category.id, *fate, requests);
    });
    if ended {
        *deleting = None;
    }
}

/// The three choices, and the menu of the categories where the actors can go.
fn fate_ui(ui: &mut Ui, desk: Desk<'_>, category: CategoryId, fate: &mut Fate) {
    let texts = desk.texts;
    let others: Vec<&Category> = desk
        .editor
        .board()
        .categories
        .iter()
        .filter(|known| known.id != category)
        .collect();
    ui.radio_value(fate, Fate::Leave, texts.of("categories-delete-leave"));
    if let Some(first) = others.first() {
        let moves = matches!(fate, Fate::Move(_));
        let name = texts.of("categories-delete-move");
        if ui.radio(moves, name).clicked() && !moves {
            *fate = Fate::Move(first.id);
        }
    }
    if let Fate::Move(to) = fate {
        let names: Vec<&str> = others
            .iter()
            .map(|other| category_name(desk, Some(other)))
            .collect();
        let chosen = others.iter().position(|other| other.id == *to);
        let name = texts.of("categories-delete-to");
        let clicked = menu_choice(ui, name, &names, chosen);
        if let Some(other) = clicked.and_then(|index| others.get(index)) {
            *to = other.id;
        }
    }
    ui.radio_value(fate, Fate::Delete, texts.of("categories-delete-too"));
}

/// Tells whether the question is answered.
fn buttons_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    category: CategoryId,
    fate: Fate,
    requests: &mut Vec<Request>,
) -> bool {
    let texts = desk.texts;
    ui.horizontal_wrapped(|ui| {
        let deleted = plain_button(
            ui,
            desk.look,
            Some(glyph::TRASH),
            texts.of("categories-delete-now"),
        )
        .clicked();
        if deleted {
            requests.push(delete(desk.editor.board(), category, fate));
        }
        deleted || plain_button(ui, desk.look, None, texts.of("categories-delete-cancel")).clicked()
    })
    .inner
}

fn delete(board: &Board, category: CategoryId, fate: Fate) -> Request {
    let edits = edits(board, category, fate);
    Command::Do(Label::of(Act::Categories), edits).into()
}
