//! The guide: cards to read offline, and links to pages of advice. What suits the selected actor comes first.

mod ask;
mod cards;
mod form;
mod links;

pub use ask::ask_link_ui;

use super::parts::inset;
use crate::model::CategoryId;
use crate::scene::icons::glyph;
use crate::ui::theme::TOUCH;
use crate::ui::widgets::{heading, icon_toggle};
use crate::ui::{Desk, Request};
use egui::{ScrollArea, Ui, vec2};
use egui_commonmark::CommonMarkCache;
use std::collections::BTreeSet;

/// A card of the guide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GuideCard<'a> {
    /// What categories call it.
    pub name: &'a str,
    /// Its first line.
    pub title: &'a str,
    /// The whole of it, in Markdown.
    pub text: &'a str,
}

/// What the guide remembers.
#[derive(Default)]
pub struct GuideState {
    /// The names of the cards that are open.
    pub open: BTreeSet<String>,
    cache: CommonMarkCache,
    editing: bool,
    draft: Option<form::Draft>,
}

/// Shows the guide. Links are never opened from here: the app is asked to show their address first.
pub fn guide_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    cards: &[GuideCard<'_>],
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
            inset(ui, |ui| {
                links_title_ui(ui, desk, state);
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
    ui.horizontal(|ui| {
        let room = vec2(ui.available_width() - TOUCH - 8.0, TOUCH);
        let layout = egui::Layout::left_to_right(egui::Align::Center);
        ui.allocate_ui_with_layout(room, layout, |ui| {
            ui.set_min_width(room.x);
            heading(ui, desk.look, desk.texts.of("guide-links"));
        });
        let name = desk.texts.of(key);
        if icon_toggle(ui, desk.look, icon, name, Some(state.editing)).clicked() {
            state.editing = !state.editing;
            state.draft = None;
        }
    });
}
