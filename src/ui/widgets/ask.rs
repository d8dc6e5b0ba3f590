//! Questions and messages over everything.

use super::dialog::{modal, opens};
use super::{hint, plain_button, primary_button};
use crate::i18n::firm;
use crate::scene::Font;
use crate::scene::look::Look;
use crate::ui::style::fonts;
use crate::ui::style::theme::color32;
use egui::{Context, Id, Label, RichText, ScrollArea, Ui};

/// A question with its answers.
#[derive(Clone, Copy, Debug)]
pub struct Ask<'a> {
    /// What it is about, in a few words.
    pub title: &'a str,
    /// The question in full.
    pub text: &'a str,
    /// What only the curious need, such as the line of a damaged file; or nothing.
    pub details: &'a str,
    /// The answers: Enter takes the first, Escape the last.
    pub buttons: &'a [&'a str],
}

/// Asks; tells which answer was given.
pub fn ask_ui(ctx: &Context, look: &Look, ask: &Ask<'_>) -> Option<usize> {
    let id = Id::unique(("ask", ask.title));
    let opens = opens(ctx, id);
    let screen = ctx.content_rect();
    let shown = modal(look, id).show(ctx, |ui| {
        ui.set_width((screen.width() - 72.0).min(460.0));
        let title = RichText::new(firm(ask.title)).font(fonts::id(Font::Bold, 19.0));
        ui.add(Label::new(title).wrap());
        ui.add_space(6.0);
        let room = (screen.height() - 260.0).max(60.0);
        ScrollArea::vertical()
            .max_height(room)
            .min_scrolled_height(room)
            .show(ui, |ui| text_ui(ui, look, ask));
        ui.add_space(10.0);
        buttons_ui(ui, look, ask, opens)
    });
    // A click beside the window answers nothing: what is asked here must not be lost by a slip of the hand.
    let escaped = shown.is_top_modal
        && ctx.input_mut(|input| input.consume_key(egui::Modifiers::NONE, egui::Key::Escape));
    let last = ask.buttons.len().checked_sub(1);
    shown.inner.or(if escaped { last } else { None })
}

fn text_ui(ui: &mut Ui, look: &Look, ask: &Ask<'_>) {
    let text = RichText::new(firm(ask.text))
        .font(fonts::id(Font::Regular, 15.0))
        .color(color32(look.ink));
    ui.add(Label::new(text).wrap());
    if !ask.details.is_empty() {
        ui.add_space(8.0);
        super::card(ui, look, |ui| {
            ui.set_width(ui.available_width());
            hint(ui, look, ask.details);
        });
    }
}

fn buttons_ui(ui: &mut Ui, look: &Look, ask: &Ask<'_>, opens: bool) -> Option<usize> {
    let mut answer = None;
    ui.horizontal_wrapped(|ui| {
        for (place, words) in ask.buttons.iter().enumerate() {
            let button = if place == 0 {
                primary_button(ui, look, None, words)
            } else {
                plain_button(ui, look, None, words)
            };
            if place == 0 && opens {
                button.request_focus();
            }
            if button.clicked() {
                answer = Some(place);
            }
        }
    });
    answer
}
