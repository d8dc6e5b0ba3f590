//! The targets that are marked on the board.

use crate::editor::Command;
use crate::model::ActorId;
use crate::scene::icons::glyph;
use crate::ui::right::bench::Bench;
use crate::ui::widgets::{Entry, entry, hint, link_button};
use crate::ui::{Panel, Request};
use egui::Ui;

/// Shows who is marked as a target; a click goes there.
pub fn targets_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>) {
    bench.heading(ui, "board-targets");
    let targets: Vec<ActorId> = bench.board().targets().collect();
    if targets.is_empty() {
        hint(ui, bench.look(), bench.of("board-targets-none"));
    }
    for id in targets {
        let Some(actor) = bench.board().actor(id) else {
            continue;
        };
        let shown = Entry {
            badge: Some(bench.board().category_of(actor)),
            text: &actor.name,
            ..Entry::default()
        };
        if entry(ui, bench.look(), shown).clicked() {
            bench.ask(Command::go_to(id));
        }
    }
    let words = bench.of("board-targets-ways");
    if link_button(ui, bench.look(), Some(glyph::PATH), words).clicked() {
        bench.ask(Request::Panel(Panel::Ways));
    }
}
