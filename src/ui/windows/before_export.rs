//! The window that says what a file would hold before it is chosen, for formats that leave the house: phones often send
//! calendars elsewhere.

use crate::formats::{Before, FormatId};
use crate::ui::widgets::dialog::{Window, window_ui};
use crate::ui::widgets::{hint, notice, plain_button, primary_button};
use crate::ui::{Desk, Request};
use egui::{Context, Label, RichText, Ui};

/// Shows the window, if there is something to say of the format.
pub fn before_export_ui(
    ctx: &Context,
    desk: Desk<'_>,
    format: FormatId,
    requests: &mut Vec<Request>,
) {
    let known = format.format();
    let Some(export) = &known.export else {
        return;
    };
    let Some(before) = &export.before else {
        return;
    };
    let window = Window {
        key: "export",
        title: desk.texts.of(known.title),
        close: desk.texts.of("close"),
        width: 520.0,
    };
    let ((), closed) = window_ui(ctx, desk.look, window, |ui| {
        if content_ui(ui, desk, before, export.icon, requests) {
            requests.push(Request::CloseDialog);
            requests.push(Request::Export(format));
        }
    });
    if closed {
        requests.push(Request::CloseDialog);
    }
}

/// Tells whether the file is to be chosen.
fn content_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    before: &Before,
    icon: char,
    requests: &mut Vec<Request>,
) -> bool {
    let (look, texts) = (desk.look, desk.texts);
    let count = (before.count)(desk.editor.board());
    let words = texts.with(before.holds, &[("count", count.told.into())]);
    ui.add(Label::new(RichText::new(words).size(15.0)).wrap());
    ui.add_space(4.0);
    hint(ui, look, texts.of(before.without));
    if count.held_back > 0 {
        let held_back = [("count", count.held_back.into())];
        hint(ui, look, &texts.with(before.held_back, &held_back));
    }
    ui.add_space(4.0);
    notice(ui, look, |ui| {
        ui.set_width(ui.available_width());
        ui.add(Label::new(texts.of(before.leaves)).wrap());
    });
    ui.add_space(8.0);
    let buttons = ui.horizontal_wrapped(|ui| {
        let choose = ui.add_enabled_ui(count.told > 0, |ui| {
            primary_button(ui, look, Some(icon), texts.of(before.choose)).clicked()
        });
        if plain_button(ui, look, None, texts.of("cancel")).clicked() {
            requests.push(Request::CloseDialog);
        }
        choose.inner
    });
    buttons.inner
}
