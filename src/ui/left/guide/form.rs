//! Writing a link of the guide. What is written stays a draft until it is sound, so that no bad address reaches the board.

use super::change;
use crate::editor::Editor;
use crate::i18n::Texts;
use crate::model::{CategoryId, Edit, GuideLink, LinkId, LinkState, NAME_MAX, name};
use crate::scene::icons::glyph;
use crate::ui::style::theme::color32;
use crate::ui::widgets::{
    Chip, Field, card, chip, hint, menu_choice, plain_button, primary_button, text_field,
};
use crate::ui::words::{address, date, word};
use crate::ui::{Desk, Request};
use egui::{RichText, Ui, vec2};
use std::collections::BTreeMap;

/// A link as it is being written.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// The link that is changed; `None` is a new one.
    id: Option<LinkId>,
    label: String,
    address: String,
    state: LinkState,
    checked: String,
    categories: Vec<CategoryId>,
}

impl Draft {
    /// What is written of a link.
    pub fn of(texts: &Texts, link: &GuideLink) -> Self {
        Self {
            id: Some(link.id),
            label: link.label.clone(),
            address: link.address.clone(),
            state: link.state.clone(),
            checked: date::shown(texts, &link.checked),
            categories: link.categories.clone(),
        }
    }

    /// The key of the sentence that says why it cannot be kept, if it cannot. An empty address is one still to be found.
    fn problem(&self) -> Option<&'static str> {
        if name::tidy(&self.label, NAME_MAX).is_empty() {
            return Some("guide-no-label");
        }
        let checked = self.checked.trim();
        if !checked.is_empty() && date::read(checked).is_none() {
            return Some("guide-no-date");
        }
        match address::check(&self.address) {
            Ok(_) | Err(address::LinkProblem::Empty) => None,
            Err(problem) => Some(problem.key()),
        }
    }

    /// The link as it is kept.
    fn kept(&self, editor: &Editor) -> GuideLink {
        let mut links = editor.board().links.iter();
        let known = links.find(|link| Some(link.id) == self.id);
        let address = address::check(&self.address);
        let empty = address.is_err();
        GuideLink {
            id: self.id.unwrap_or_else(|| editor.fresh()),
            label: name::tidy(&self.label.replace(address::hidden, " "), NAME_MAX),
            address: address.map(String::from).unwrap_or_default(),
            state: if empty {
                LinkState::ToFind
            } else {
                self.state.clone()
            },
            checked: date::read(&self.checked).map_or_else(String::new, |day| day.to_string()),
            categories: self.categories.clone(),
            ext: known.map_or_else(BTreeMap::new, |link| link.ext.clone()),
        }
    }
}

/// Shows the fields of a link. Tells whether the writing is over.
pub fn form_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    draft: &mut Draft,
    requests: &mut Vec<Request>,
) -> bool {
    card(ui, desk.look, |ui| {
        ui.set_width(ui.available_width());
        fields_ui(ui, desk, draft);
        categories_ui(ui, desk, draft);
        let problem = draft.problem();
        if let Some(problem) = problem {
            let words = RichText::new(desk.texts.of(problem));
            let words = words.color(color32(desk.look.danger));
            ui.add(egui::Label::new(words).wrap());
        }
        let mut over = false;
        ui.horizontal(|ui| {
            let save = desk.texts.of("guide-save");
            ui.add_enabled_ui(problem.is_none(), |ui| {
                if primary_button(ui, desk.look, None, save).clicked() {
                    requests.push(change(Edit::put(draft.kept(desk.editor))));
                    over = true;
                }
            });
            let cancel = desk.texts.of("guide-cancel");
            over |= plain_button(ui, desk.look, None, cancel).clicked();
        });
        over
    })
}

fn fields_ui(ui: &mut Ui, desk: Desk<'_>, draft: &mut Draft) {
    let (texts, look, id) = (desk.texts, desk.look, draft.id);
    let line = |ui: &mut Ui, key: &str, example: &str, text: &mut String| {
        hint(ui, look, texts.of(key));
        text_field(ui, look, Field::new(texts.of(key), example, id), text);
    };
    line(ui, "guide-label", "", &mut draft.label);
    line(ui, "guide-address", "https://", &mut draft.address);
    if let Ok(url) = address::check(&draft.address) {
        let host = address::host(&url);
        hint(
            ui,
            look,
            &texts.with("guide-leads-to", &[("host", host.into())]),
        );
    }
    line(
        ui,
        "guide-date",
        texts.of("guide-date-hint"),
        &mut draft.checked,
    );
    let words: Vec<&str> = LinkState::KNOWN
        .iter()
        .map(|state| word(texts, "link-state-short", state.word()))
        .collect();
    let chosen = LinkState::KNOWN.iter().position(|it| *it == draft.state);
    hint(ui, look, texts.of("guide-state"));
    let clicked = menu_choice(ui, texts.of("guide-state"), &words, chosen);
    if let Some(state) = clicked.and_then(|index| LinkState::KNOWN.get(index)) {
        draft.state = state.clone();
    }
}

/// Which categories it is most useful for.
fn categories_ui(ui: &mut Ui, desk: Desk<'_>, draft: &mut Draft) {
    hint(ui, desk.look, desk.texts.of("guide-categories"));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 0.0);
        for category in desk.editor.board().categories.iter() {
            let on = draft.categories.contains(&category.id);
            let words = Chip {
                text: &category.name,
                icon: on.then_some(glyph::CHECK),
                chosen: Some(on),
                ..Chip::default()
            };
            let clicked = chip(ui, desk.look, words).clicked();
            if clicked && on {
                draft.categories.retain(|known| *known != category.id);
            } else if clicked {
                draft.categories.push(category.id);
            }
        }
    });
}
