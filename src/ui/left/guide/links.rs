//! The links of the guide: what each is, where it leads, and what is known of it.

use super::change;
use super::form::Draft;
use crate::i18n::{Texts, firm};
use crate::model::{CategoryId, Edit, GuideLink, LinkState, ListEdit};
use crate::scene::Font;
use crate::scene::icons::glyph;
use crate::ui::style::fonts;
use crate::ui::style::theme::color32;
use crate::ui::widgets::{card, hint, icon_button, link_button};
use crate::ui::words::{address, date, word};
use crate::ui::{Desk, Request};
use egui::{RichText, Ui};

/// Shows the links, those for the category first. Tells which one is to be changed.
pub fn links_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    (category, editing): (Option<CategoryId>, bool),
    requests: &mut Vec<Request>,
) -> Option<Draft> {
    let mut links: Vec<&GuideLink> = desk.editor.board().links.iter().collect();
    let fits = |link: &GuideLink| category.is_some_and(|id| link.categories.contains(&id));
    if !editing {
        links.sort_by_key(|link| !fits(link));
    }
    if links.is_empty() {
        hint(ui, desk.look, desk.texts.of("guide-links-empty"));
    }
    let mut draft = None;
    for link in links {
        ui.push_id(("link", link.id), |ui| {
            card(ui, desk.look, |ui| {
                ui.set_width(ui.available_width());
                ui.spacing_mut().item_spacing.y = 2.0;
                link_ui(ui, desk, link, requests);
                if editing && edit_ui(ui, desk, link, requests) {
                    draft = Some(Draft::of(desk.texts, link));
                }
            });
        });
    }
    let add = desk.texts.of("guide-add");
    if editing && link_button(ui, desk.look, Some(glyph::PLUS), add).clicked() {
        draft = Some(Draft::default());
    }
    draft
}

fn link_ui(ui: &mut Ui, desk: Desk<'_>, link: &GuideLink, requests: &mut Vec<Request>) {
    let texts = desk.texts;
    let label = if link.label.trim().is_empty() {
        texts.of("guide-unnamed")
    } else {
        &link.label
    };
    if link.address.trim().is_empty() {
        let words = RichText::new(firm(label)).font(fonts::id(Font::SemiBold, 14.0));
        ui.add(egui::Label::new(words).wrap());
        hint(ui, desk.look, &said(texts, link));
        return;
    }
    if link_button(ui, desk.look, Some(glyph::ARROW_SQUARE_OUT), label).clicked() {
        requests.push(Request::AskLink(link.address.clone()));
    }
    match address::check(&link.address) {
        Ok(url) => {
            hint(ui, desk.look, &address::host(&url));
            state_ui(ui, desk, link);
        }
        Err(problem) => {
            let words = RichText::new(texts.of(problem.key())).color(color32(desk.look.danger));
            ui.add(egui::Label::new(words).wrap());
        }
    }
}

/// What is known of the address, and since when.
fn state_ui(ui: &mut Ui, desk: Desk<'_>, link: &GuideLink) {
    let texts = desk.texts;
    let (icon, color) = match link.state {
        LinkState::Verified => (glyph::CHECK_CIRCLE, desk.look.success),
        _ => (glyph::QUESTION, desk.look.muted),
    };
    let said = said(texts, link);
    ui.spacing_mut().interact_size.y = 20.0;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let sign = RichText::new(icon).font(fonts::id(Font::Icon, 15.0));
        ui.label(sign.color(color32(color)));
        hint(ui, desk.look, &said);
    });
}

/// What is known of an address and since when, in words; without an address, it is still to be found.
fn said(texts: &Texts, link: &GuideLink) -> String {
    let state = if link.address.trim().is_empty() {
        &LinkState::ToFind
    } else {
        &link.state
    };
    let key = match state {
        LinkState::Verified => "guide-checked-verified",
        LinkState::Likely => "guide-checked-likely",
        LinkState::ToFind => "guide-checked-to-find",
        LinkState::Other(_) => "",
    };
    if key.is_empty() || link.checked.is_empty() {
        return word(texts, "link-state", state.word()).to_owned();
    }
    let date = date::shown(texts, &link.checked);
    texts.with(key, &[("date", date.into())])
}

/// The buttons that change and delete a link. Tells whether it is to be changed.
fn edit_ui(ui: &mut Ui, desk: Desk<'_>, link: &GuideLink, requests: &mut Vec<Request>) -> bool {
    let texts = desk.texts;
    ui.horizontal(|ui| {
        let values = [("name", link.label.as_str().into())];
        let said = texts.with("guide-change", &values);
        let changing = icon_button(ui, desk.look, glyph::PENCIL_SIMPLE, &said).clicked();
        let delete = texts.with("guide-delete", &values);
        if icon_button(ui, desk.look, glyph::TRASH, &delete).clicked() {
            requests.push(change(Edit::Link(ListEdit::Remove(link.id))));
        }
        changing
    })
    .inner
}
