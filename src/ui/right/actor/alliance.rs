//! What an alliance with an actor would take: whether it could move a step, how much effort; and the pin.

use crate::editor::Act;
use crate::model::{Actor, ActorId};
use crate::scene::icons::glyph;
use crate::ui::left::priorities::{effort_ui, movability_ui, pin};
use crate::ui::right::bench::Bench;
use crate::ui::right::chosen::Chosen;
use crate::ui::widgets::{hint, plain_button};
use egui::Ui;

/// Shows what an alliance with an actor would take, and lets one put it on the shortlist.
pub fn alliance_ui(
    ui: &mut Ui,
    bench: &mut Bench<'_, '_>,
    chosen: &Chosen<'_>,
    id: ActorId,
    actor: &Actor,
) {
    bench.heading(ui, "alliance-title");
    let (desk, texts) = (bench.desk, bench.texts());
    let moved = movability_ui(ui, desk, actor);
    let effort = effort_ui(ui, desk, actor);
    if let Some(change) = moved.or(effort) {
        bench.ask(chosen.change(Act::Edit, &change));
    }
    ui.add_space(4.0);
    if actor.pinned {
        hint(ui, bench.look(), texts.of("alliance-pinned"));
    }
    let key = if actor.pinned {
        "shortlist-unpin-short"
    } else {
        "shortlist-pin-short"
    };
    let button = plain_button(ui, bench.look(), Some(glyph::PUSH_PIN), texts.of(key));
    let tip = texts.of("alliance-pin-tip");
    if button.on_hover_text(tip).clicked() {
        bench.ask(pin(desk, id, !actor.pinned));
    }
}
