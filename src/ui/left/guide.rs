//! The guide: cards to read offline, and links to pages of advice. What suits the selected actor comes first.

mod cards;
mod form;
mod links;
mod text;

use crate::editor::{Act, Command, Label};
use crate::library::Card;
use crate::model::{CategoryId, Edit};
use crate::scene::icons::glyph;
use crate::ui::parts::{inset, title_ui};
use crate::ui::{Desk, Request};
use egui::{ScrollArea, Ui};
use std::collections::BTreeSet;

/// What the guide remembers.
#[derive(Default)]
pub struct GuideState {
    /// The names of the cards that are open.
    pub open: BTreeSet<String>,
    editing: bool,
    draft: Option<form::Draft>,
}

/// Shows the guide. Links are never opened from here: the app is asked to show their address first.
pub fn guide_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    cards: &[Card],
    state: &mut GuideState,
    requests: &mut Vec<Request>,
) {
    let category = selected_category(desk);
    ScrollArea::vertical()
        .id_salt("guide")
        .auto_shrink(false)
        .show(ui, |ui| {
            ui.add_space(4.0);
            cards::cards_ui(ui, desk, (cards, category), state, requests);
            ui.add_space(8.0);
            links_title_ui(ui, desk, state);
            inset(ui, |ui| {
                if let Some(draft) = &mut state.draft {
                    if form::form_ui(ui, desk, draft, requests) {
                        state.draft = None;
                    }
                } else {
                    state.draft = links::links_ui(ui, desk, (category, state.editing), requests);
                }
            });
            ui.add_space(12.0);
        });
}

/// The category of the selected actor.
fn selected_category(desk: Desk<'_>) -> Option<CategoryId> {
    let editor = desk.editor;
    editor.board().actor(editor.selected()?)?.category
}

fn links_title_ui(ui: &mut Ui, desk: Desk<'_>, state: &mut GuideState) {
    let (icon, key) = if state.editing {
        (glyph::CHECK, "guide-edit-end")
    } else {
        (glyph::PENCIL_SIMPLE, "guide-edit")
    };
    let texts = desk.texts;
    let title = texts.of("guide-links");
    if title_ui(ui, desk.look, title, (icon, texts.of(key), state.editing)).clicked() {
        state.editing = !state.editing;
        state.draft = None;
    }
}

/// The request that changes the links, as one entry of the undo list.
fn change(edit: Edit) -> Request {
    Command::Do(Label::of(Act::Links), vec![edit]).into()
}
