//! The card of one actor: everything known of it, each thing changed where it is shown.

mod alliance;
mod chips;
mod contact;
mod guide;
mod known;
mod meetings;
mod offers;
mod pages;
mod place;
mod stance;
mod steps;
mod ties;
mod title;
mod ways;
mod wish;

pub use chips::chips_ui;
pub use meetings::LEARNED;
pub use offers::offers_ui;
pub use stance::{engagement_ui, stance_grid, stance_ui};
pub use title::header_ui;

use super::bench::{Bench, Written};
use super::chosen::Chosen;
use crate::editor::{Act, Command};
use crate::model::{Actor, ActorId, Change, Edit};
use crate::scene::icons::glyph;
use crate::ui::widgets::{hint, icon_button, icon_toggle};
use egui::Ui;

/// The height of what stays at the foot of the card.
pub const FOOTER: f32 = 60.0;

/// Shows the card of an actor, but for its head and its foot.
pub fn actor_ui(
    ui: &mut Ui,
    bench: &mut Bench<'_, '_>,
    chosen: &Chosen<'_>,
    id: ActorId,
    actor: &Actor,
) {
    known::warning_ui(ui, bench, id, actor);
    chips_ui(ui, bench, chosen);
    place::place_ui(ui, bench, id, actor);
    wish::wish_ui(ui, bench, id, actor);
    stance_ui(ui, bench, chosen);
    engagement_ui(ui, bench, chosen);
    known::known_ui(ui, bench, id, actor);
    offers_ui(ui, bench, chosen);
    alliance::alliance_ui(ui, bench, chosen, id, actor);
    ties::ties_ui(ui, bench, id);
    meetings::meetings_ui(ui, bench, id);
    steps::steps_ui(ui, bench, id);
    ways::ways_ui(ui, bench, id, actor);
    bench.heading(ui, "inspector-motives");
    let texts = [
        "inspector-motives",
        "inspector-motives-hint",
        &actor.motives,
    ];
    note(ui, bench, chosen, (id, texts), Change::Motives);
    bench.heading(ui, "inspector-notes");
    let texts = ["inspector-notes", "inspector-notes-hint", &actor.notes];
    note(ui, bench, chosen, (id, texts), Change::Notes);
    hint(ui, bench.look(), bench.of("inspector-notes-apart"));
    contact::contact_ui(ui, bench, id);
    pages::pages_ui(ui, bench, id, actor);
    guide::guide_ui(ui, bench, actor);
}

fn note(
    ui: &mut Ui,
    bench: &mut Bench<'_, '_>,
    chosen: &Chosen<'_>,
    (id, [key, hint, text]): (ActorId, [&str; 3]),
    change: impl FnOnce(String) -> Change,
) {
    let written = Written {
        key,
        hint,
        salt: id.0,
        text,
        rows: 3,
    };
    let label = || chosen.label(Act::Edit);
    bench.written(ui, written, label, |text| Edit::Change(id, change(text)));
}

/// Shows what can be done with the selected actors: lock, copy, put back to be placed, delete.
pub fn footer_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, chosen: &Chosen<'_>) {
    let (look, texts) = (bench.look(), bench.texts());
    let locked = chosen.shared(|actor| actor.locked) == Some(true);
    let map = bench.desk.editor.map_id();
    let placed = |actor: &&crate::model::Actor| {
        let place = actor.placement(map);
        place.x.is_some() || place.y.is_some()
    };
    ui.horizontal(|ui| {
        let (glyph_now, key) = if locked {
            (glyph::LOCK_SIMPLE, "inspector-unlock")
        } else {
            (glyph::LOCK_SIMPLE_OPEN, "inspector-lock")
        };
        if icon_toggle(ui, look, glyph_now, texts.of(key), Some(locked)).clicked() {
            bench.ask(Command::Lock(!locked));
        }
        if icon_button(ui, look, glyph::COPY, texts.of("inspector-duplicate")).clicked() {
            bench.ask(Command::Duplicate);
        }
        ui.add_enabled_ui(chosen.actors.iter().any(placed), |ui| {
            let name = texts.of("inspector-to-tray");
            if icon_button(ui, look, glyph::TRAY_ARROW_DOWN, name).clicked() {
                bench.ask(Command::ToTray(chosen.ids.clone()));
            }
        });
        let right = egui::Layout::right_to_left(egui::Align::Center);
        ui.with_layout(right, |ui| {
            if icon_button(ui, look, glyph::TRASH, texts.of("inspector-delete")).clicked() {
                bench.ask(Command::Delete);
            }
        });
    });
}
