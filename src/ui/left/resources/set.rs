//! The fewest alliances that would cover all vital needs.

use super::name;
use crate::analysis::coverage::SmallestSet;
use crate::editor::Command;
use crate::i18n::Value;
use crate::scene::Font;
use crate::scene::icons::glyph;
use crate::ui::asks::Question;
use crate::ui::parts::stage::stage_ui;
use crate::ui::parts::{actor_name, inset};
use crate::ui::style::fonts;
use crate::ui::widgets::{Chip, card, chip, hint, link_button, notice};
use crate::ui::{Desk, Request};
use egui::{Label, RichText, Ui, vec2};

/// Shows whom it would take, and what nobody could bring; nothing when no vital need is open.
pub fn set_ui(ui: &mut Ui, desk: Desk<'_>, requests: &mut Vec<Request>) {
    stage_ui(ui, desk, Question::SmallestSet, requests);
    let open = |set: &&SmallestSet| !(set.actors.is_empty() && set.uncovered.is_empty());
    let Some(set) = desk.answers.smallest_set().filter(open) else {
        return;
    };
    ui.add_space(6.0);
    inset(ui, |ui| {
        card(ui, desk.look, |ui| {
            ui.set_width(ui.available_width());
            let title = RichText::new(desk.texts.of("needs-set")).font(fonts::id(Font::Bold, 14.0));
            ui.add(Label::new(title).wrap());
            uncovered_ui(ui, desk, set);
            if !set.actors.is_empty() {
                actors_ui(ui, desk, set, requests);
            }
        });
    });
}

fn actors_ui(ui: &mut Ui, desk: Desk<'_>, set: &SmallestSet, requests: &mut Vec<Request>) {
    let (texts, board) = (desk.texts, desk.editor.board());
    let count = [("count", Value::from(set.actors.len()))];
    let key = if set.exact {
        "needs-set-exact"
    } else {
        "needs-set-estimate"
    };
    if !set.uncovered.is_empty() {
        hint(ui, desk.look, texts.of("needs-set-rest"));
    }
    hint(ui, desk.look, &texts.with(key, &count));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 0.0);
        for (id, actor) in set
            .actors
            .iter()
            .filter_map(|id| Some((*id, board.actor(*id)?)))
        {
            let shown = Chip {
                text: actor_name(desk, actor),
                edge: board.category_of(actor).map(|it| it.color),
                ..Chip::default()
            };
            if chip(ui, desk.look, shown).clicked() {
                requests.push(Command::go_to(id).into());
            }
        }
    });
    let select = texts.with("needs-set-select", &count);
    if link_button(ui, desk.look, Some(glyph::SELECTION), &select).clicked() {
        requests.push(Command::select(set.actors.clone()).into());
    }
}

/// Says what nobody on the board could bring.
fn uncovered_ui(ui: &mut Ui, desk: Desk<'_>, set: &SmallestSet) {
    let board = desk.editor.board();
    let names: Vec<&str> = (set.uncovered.iter())
        .filter_map(|id| board.resource(*id))
        .map(|resource| name(desk, resource))
        .collect();
    if names.is_empty() {
        return;
    }
    let names = [("names", Value::from(names.join(", ")))];
    let said = desk.texts.with("needs-set-uncovered", &names);
    notice(ui, desk.look, |ui| {
        ui.set_width(ui.available_width());
        ui.add(Label::new(said).wrap());
    });
}
