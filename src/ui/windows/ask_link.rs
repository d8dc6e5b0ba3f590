//! The question before an address is opened: the only moment at which anything leaves this computer.

use crate::scene::Font;
use crate::scene::icons::glyph;
use crate::ui::style::fonts;
use crate::ui::style::theme::color32;
use crate::ui::widgets::{card, hint, notice, plain_button, primary_button};
use crate::ui::words::address;
use crate::ui::{Desk, Request};
use egui::{RichText, Ui};

/// Shows the content of the window: where the address leads, what the site will see, and the choice.
pub fn ask_link_ui(ui: &mut Ui, desk: Desk<'_>, address: &str, requests: &mut Vec<Request>) {
    let texts = desk.texts;
    let checked = address::check(address);
    match &checked {
        Ok(url) => {
            let host = RichText::new(address::host(url)).font(fonts::id(Font::Bold, 22.0));
            ui.add(egui::Label::new(host).wrap());
            card(ui, desk.look, |ui| {
                ui.set_width(ui.available_width());
                let whole = RichText::new(url.as_str()).font(fonts::id(Font::Regular, 13.0));
                ui.add(egui::Label::new(whole).wrap());
            });
            let key = match url.scheme() {
                "mailto" => "link-mail",
                "http" => "link-plain-visit",
                _ => "link-visit",
            };
            hint(ui, desk.look, texts.of(key));
        }
        Err(problem) => {
            notice(ui, desk.look, |ui| {
                ui.set_width(ui.available_width());
                ui.add(egui::Label::new(texts.of("link-refused")).wrap());
                ui.add(egui::Label::new(texts.of(problem.key())).wrap());
            });
            let shown = readable(address);
            let words = RichText::new(shown).color(color32(desk.look.muted));
            ui.add(egui::Label::new(words).wrap());
        }
    }
    ui.add_space(8.0);
    ui.horizontal_wrapped(|ui| {
        if let Ok(url) = checked {
            buttons_ui(ui, desk, url.as_str(), requests);
        }
        if plain_button(ui, desk.look, None, texts.of("link-cancel")).clicked() {
            requests.push(Request::CloseDialog);
        }
    });
}

fn buttons_ui(ui: &mut Ui, desk: Desk<'_>, address: &str, requests: &mut Vec<Request>) {
    let texts = desk.texts;
    let open = texts.of("link-open");
    if primary_button(ui, desk.look, Some(glyph::ARROW_SQUARE_OUT), open).clicked() {
        requests.push(Request::OpenLink(address.to_owned()));
        requests.push(Request::CloseDialog);
    }
    if plain_button(ui, desk.look, Some(glyph::COPY), texts.of("link-copy")).clicked() {
        requests.push(Request::CopyText(address.to_owned()));
        requests.push(Request::Say(texts.of("link-copied").to_owned()));
        requests.push(Request::CloseDialog);
    }
}

/// An address that is refused, as far as it can be shown without misleading: only plain signs, the others as “?”.
fn readable(address: &str) -> String {
    address
        .chars()
        .take(300)
        .map(|c| if c.is_ascii_graphic() { c } else { '?' })
        .collect()
}
