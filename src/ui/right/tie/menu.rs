//! The menu of ties on the map: turn round, write a note, another kind, another strength, delete.

use super::{ChosenTies, kind};
use crate::editor::{Command, TieCommand};
use crate::model::STRENGTH_MAX;
use crate::scene::icons::glyph;
use crate::ui::widgets::{Entry, choice, entry, heading};
use crate::ui::{Desk, Request};
use egui::Ui;

/// Shows the menu of the selected ties; returns what was asked.
pub fn tie_menu_ui(ui: &mut Ui, desk: Desk<'_>) -> Vec<Request> {
    let chosen = ChosenTies::of(desk.editor);
    let mut asked = Vec::new();
    let line = |ui: &mut Ui, icon, key| {
        let shown = Entry {
            icon: Some(icon),
            text: desk.texts.of(key),
            ..Entry::default()
        };
        entry(ui, desk.look, shown).clicked()
    };
    ui.spacing_mut().item_spacing.y = 0.0;
    let turns = ui.add_enabled_ui(chosen.turns(), |ui| {
        line(ui, glyph::ARROWS_LEFT_RIGHT, "tie-reverse")
    });
    if turns.inner {
        asked.push(Command::from(TieCommand::Reverse).into());
    }
    if let [one] = chosen.ids.as_slice()
        && line(ui, glyph::NOTE_PENCIL, "do-note")
    {
        asked.push(Request::WriteNote(*one));
    }
    asked.extend(strength_ui(ui, desk, &chosen));
    heading(ui, desk.look, desk.texts.of("tie-kind"));
    if let Some(kind) = kind::kinds_ui(ui, desk, chosen.kind()) {
        asked.push(chosen.change_kind(kind).into());
    }
    ui.separator();
    if line(ui, glyph::TRASH, "inspector-delete") {
        asked.push(Command::Delete.into());
    }
    asked
}

/// How strong they are; returns what was asked.
fn strength_ui(ui: &mut Ui, desk: Desk<'_>, chosen: &ChosenTies<'_>) -> Option<Request> {
    heading(ui, desk.look, desk.texts.of("tie-strength"));
    let words = ["strength-1", "strength-2", "strength-3"].map(|key| desk.texts.of(key));
    let shared = chosen.shared(|tie| usize::from(tie.strength.clamp(1, STRENGTH_MAX)));
    let filled = (desk.look.primary, shared.unwrap_or(0));
    let index = choice(ui, desk.look, &words, shared.map(|it| it - 1), filled)?;
    let strength = index as u8 + 1;
    Some(chosen.change(|tie| tie.strength = strength).into())
}
