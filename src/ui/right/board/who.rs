//! Who we are: what the collective is called, and its members.

use crate::editor::{Act, Label};
use crate::model::{Description, Edit};
use crate::scene::icons::glyph;
use crate::ui::right::bench::{Bench, Written};
use crate::ui::widgets::{Chip, chip, hint, link_button};
use crate::ui::{Dialog, Request};
use egui::Ui;

/// Shows who we are; a click on a member or on the button below opens the window that changes them.
pub fn who_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>) {
    bench.heading(ui, "members-title");
    collective_ui(ui, bench);
    let look = bench.look();
    let members = &bench.board().members;
    let mut opened = false;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(8.0, 0.0);
        for member in members.iter() {
            let shown = Chip {
                text: &member.name,
                soft: true,
                ..Chip::default()
            };
            opened |= chip(ui, look, shown).clicked();
        }
    });
    let key = if members.is_empty() {
        hint(ui, look, bench.of("board-members-none"));
        "board-members-add"
    } else {
        "board-members-edit"
    };
    opened |= link_button(ui, look, Some(glyph::USERS_THREE), bench.of(key)).clicked();
    if opened {
        bench.ask(Request::Show(Dialog::Members));
    }
}

/// The field for the name of the collective.
fn collective_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>) {
    let about = &bench.board().description;
    bench.caption(ui, "board-collective");
    let written = Written {
        key: "board-collective",
        hint: "board-collective-hint",
        salt: 0,
        text: &about.collective,
        rows: 1,
    };
    let label = || Label::of(Act::Describe);
    bench.written(ui, written, label, |collective| {
        Edit::Describe(Description {
            collective,
            ..Description::clone(about)
        })
    });
}
