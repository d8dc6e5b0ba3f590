//! The window that says what a calendar file would hold before it is written: phones often send calendars elsewhere.

use crate::formats::calendar::{held_back, told};
use crate::scene::icons::glyph;
use crate::ui::widgets::{hint, notice, plain_button, primary_button};
use crate::ui::{Desk, Request};
use egui::{Label, RichText, Ui};

/// Shows the content of the window.
pub fn calendar_ui(ui: &mut Ui, desk: Desk<'_>, requests: &mut Vec<Request>) {
    let (look, texts, board) = (desk.look, desk.texts, desk.editor.board());
    let count = told(board).count();
    let words = texts.with("calendar-holds", &[("count", count.into())]);
    ui.add(Label::new(RichText::new(words).size(15.0)).wrap());
    ui.add_space(4.0);
    hint(ui, look, texts.of("calendar-without"));
    let held_back = held_back(board).count();
    if held_back > 0 {
        let said = texts.with("calendar-held-back", &[("count", held_back.into())]);
        hint(ui, look, &said);
    }
    ui.add_space(4.0);
    notice(ui, look, |ui| {
        ui.set_width(ui.available_width());
        ui.add(Label::new(texts.of("calendar-leaves")).wrap());
    });
    ui.add_space(8.0);
    ui.horizontal_wrapped(|ui| {
        ui.add_enabled_ui(count > 0, |ui| {
            let icon = Some(glyph::CALENDAR_DOTS);
            let choose = texts.of("calendar-choose");
            if primary_button(ui, look, icon, choose).clicked() {
                requests.push(Request::CloseDialog);
                requests.push(Request::ExportCalendar);
            }
        });
        if plain_button(ui, look, None, texts.of("cancel")).clicked() {
            requests.push(Request::CloseDialog);
        }
    });
}
