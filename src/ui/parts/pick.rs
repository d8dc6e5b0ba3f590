//! Choosing one actor: a field, and those who fit what is typed.

use crate::model::{Actor, ActorId};
use crate::ui::Desk;
use crate::ui::widgets::{Entry, Field, entry, hint, text_field};
use crate::ui::words::find::Finder;
use egui::Ui;

/// How many actors are shown at most.
const MOST: usize = 6;

/// What the field remembers.
#[derive(Default)]
pub struct Pick {
    sought: String,
    finder: Finder,
}

/// Those who stand highest on the map that is shown, to be proposed.
pub fn powerful(desk: Desk<'_>) -> Vec<ActorId> {
    let map = desk.editor.map_id();
    let height = |actor: &Actor| actor.position(map).map_or(f64::MIN, |(_, up)| up);
    let mut placed: Vec<_> = desk.editor.board().placed(map).collect();
    let higher = |(a, first): &(ActorId, &Actor), (b, second): &(ActorId, &Actor)| {
        height(second).total_cmp(&height(first)).then(a.cmp(b))
    };
    // On a large board only the first few are worth sorting.
    if placed.len() > MOST {
        placed.select_nth_unstable_by(MOST, higher);
        placed.truncate(MOST);
    }
    placed.sort_by(higher);
    placed.into_iter().map(|(id, _)| id).collect()
}

/// Shows the field and who fits; those proposed as long as nothing is typed. Tells who was chosen.
pub fn pick_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    pick: &mut Pick,
    proposed: &[ActorId],
) -> Option<ActorId> {
    let (texts, board) = (desk.texts, desk.editor.board());
    let field = Field::new(texts.of("pick-name"), texts.of("pick-name-hint"), "pick");
    text_field(ui, desk.look, field, &mut pick.sought);
    let found = if pick.sought.trim().is_empty() {
        proposed.to_vec()
    } else {
        let document = &desk.editor.document;
        pick.finder.refresh(board, document.state());
        pick.finder.actors(&pick.sought, MOST)
    };
    if found.is_empty() && !pick.sought.trim().is_empty() {
        hint(ui, desk.look, texts.of("palette-nobody"));
    }
    let mut chosen = None;
    for id in found {
        let Some(actor) = board.actor(id) else {
            continue;
        };
        let shown = Entry {
            badge: Some(board.category_of(actor)),
            text: &actor.name,
            ..Entry::default()
        };
        if entry(ui, desk.look, shown).clicked() {
            chosen = Some(id);
        }
    }
    chosen
}
