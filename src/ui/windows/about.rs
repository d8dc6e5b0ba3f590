//! What this program is.

use crate::i18n::{Texts, Value};
use crate::scene::Font;
use crate::scene::look::Look;
use crate::ui::Request;
use crate::ui::style::fonts;
use crate::ui::widgets::dialog::{Window, window_ui};
use crate::ui::widgets::hint;
use egui::{Context, Label, RichText};

/// Says what this program is, under which licences, and what it does not do.
pub fn about_ui(ctx: &Context, texts: &Texts, look: &Look, requests: &mut Vec<Request>) {
    let window = Window {
        key: "about",
        title: texts.of("app-name"),
        close: texts.of("close"),
        width: 480.0,
    };
    let ((), closed) = window_ui(ctx, look, window, |ui| {
        let what = RichText::new(texts.of("about-what")).font(fonts::id(Font::Regular, 15.0));
        ui.add(Label::new(what).wrap());
        ui.add_space(8.0);
        let version = [("version", Value::from(env!("CARGO_PKG_VERSION")))];
        hint(ui, look, &texts.with("about-version", &version));
        for key in ["about-offline", "about-licence", "about-fonts"] {
            ui.add_space(6.0);
            hint(ui, look, texts.of(key));
        }
        ui.add_space(8.0);
    });
    if closed {
        requests.push(Request::CloseDialog);
    }
}
