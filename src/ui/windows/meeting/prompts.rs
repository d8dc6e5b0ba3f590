//! Questions that prepare a one-to-one, from the cards of the guide.

use crate::i18n::firm;
use crate::library::Card;
use crate::model::Actor;
use crate::ui::Desk;
use crate::ui::style::theme::color32;
use crate::ui::widgets::{card, fold_heading};
use egui::{Label, RichText, Ui};

/// The card that suits everyone.
const FOR_ALL: &str = "one-to-one";

/// Which of the two lists are folded away: that of the category, and that for everyone.
pub type Folded = [bool; 2];

/// Shows the questions for the category of an actor, then those for everyone.
pub fn prompts_ui(ui: &mut Ui, desk: Desk<'_>, cards: &[Card], actor: &Actor, folded: &mut Folded) {
    let category = desk.editor.board().category_of(actor);
    let named = |name: &str| cards.iter().find(|card| card.name == name);
    let suits = category.and_then(|it| named(&it.card));
    let suits = suits.filter(|card| card.name != FOR_ALL);
    for (found, folded) in [suits, named(FOR_ALL)].into_iter().zip(folded) {
        let Some(found) = found.filter(|it| it.questions().next().is_some()) else {
            continue;
        };
        let title = [("card", found.title.into())];
        let title = desk.texts.with("prompts-title", &title);
        if fold_heading(ui, desk.look, &title, !*folded).clicked() {
            *folded = !*folded;
        }
        if !*folded {
            questions_ui(ui, desk, found);
        }
    }
}

fn questions_ui(ui: &mut Ui, desk: Desk<'_>, found: &Card) {
    card(ui, desk.look, |ui| {
        ui.set_width(ui.available_width());
        for question in found.questions() {
            let text = RichText::new(firm(question)).color(color32(desk.look.ink));
            ui.add(Label::new(text).wrap());
        }
    });
}
