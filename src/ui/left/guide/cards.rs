//! The cards of the guide, each folded under its title.

use super::GuideState;
use crate::library::Card;
use crate::model::CategoryId;
use crate::ui::parts::{EDGE, category_name, fold_row, inset};
use crate::ui::widgets::heading;
use crate::ui::{Desk, Request};
use egui::{Margin, Ui};

/// Shows the cards: first the one for the category, under its name, then all others.
pub fn cards_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    (cards, category): (&[Card], Option<CategoryId>),
    state: &mut GuideState,
    requests: &mut Vec<Request>,
) {
    let category = category.and_then(|id| desk.editor.board().category(id));
    let fits = |card: &&Card| category.is_some_and(|it| it.card == card.name);
    if let Some(card) = cards.iter().find(fits) {
        let name = category_name(desk, category);
        let title = desk.texts.with("guide-for", &[("name", name.into())]);
        inset(ui, |ui| heading(ui, desk.look, &title));
        card_ui(ui, desk, card, state, requests);
    }
    inset(ui, |ui| {
        heading(ui, desk.look, desk.texts.of("guide-cards"))
    });
    for card in cards.iter().filter(|card| !fits(card)) {
        card_ui(ui, desk, card, state, requests);
    }
}

fn card_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    card: &Card,
    state: &mut GuideState,
    requests: &mut Vec<Request>,
) {
    ui.push_id(("card", card.name), |ui| {
        let open = state.open.contains(card.name);
        let response = fold_row(ui, desk.look, card.title, open);
        if response.clicked() && !state.open.remove(card.name) {
            state.open.insert(card.name.to_owned());
        }
        if open {
            text_ui(ui, desk, card, requests);
        }
    });
}

/// The text of a card. A link in it is never opened from here: the app is asked to show its address first.
fn text_ui(ui: &mut Ui, desk: Desk<'_>, card: &Card, requests: &mut Vec<Request>) {
    let margin = Margin {
        left: EDGE as i8,
        right: EDGE as i8,
        top: 2,
        bottom: 10,
    };
    let frame = egui::Frame::new().inner_margin(margin);
    let shown = frame.show(ui, |ui| super::text::text_ui(ui, desk.look, card.text));
    requests.extend(shown.inner.map(Request::AskLink));
}
