//! Several selected actors: who they are, what they share, how they stand to each other.

use super::actor::{chips_ui, engagement_ui, offers_ui, stance_ui};
use super::bench::Bench;
use super::chosen::Chosen;
use crate::editor::{Alignment, Command, Direction, Item};
use crate::i18n::Value;
use crate::model::{Actor, ActorId};
use crate::scene::icons::{self, glyph};
use crate::ui::widgets::{Chip, closable_chip, hint, icon_button};
use egui::{RichText, Ui};

/// How many actors are shown by name; what they share stays in sight below.
const MOST: usize = 8;

/// The ways to put actors in a row: what is asked, its icon and the key of its name.
const ALIGNMENTS: [(Alignment, char, &str); 6] = [
    (Alignment::Left, glyph::ALIGN_LEFT, "several-align-left"),
    (
        Alignment::Column,
        glyph::ALIGN_CENTER_HORIZONTAL,
        "several-align-column",
    ),
    (Alignment::Right, glyph::ALIGN_RIGHT, "several-align-right"),
    (Alignment::Top, glyph::ALIGN_TOP, "several-align-top"),
    (
        Alignment::Row,
        glyph::ALIGN_CENTER_VERTICAL,
        "several-align-row",
    ),
    (
        Alignment::Bottom,
        glyph::ALIGN_BOTTOM,
        "several-align-bottom",
    ),
];

/// Shows how many are selected, and the button that lets go of them.
pub fn header_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, chosen: &Chosen<'_>) {
    let count = [("count", Value::from(chosen.count()))];
    let title = bench.texts().with("several-title", &count);
    super::board::title_ui(ui, &title, |ui| {
        let close = bench.of("inspector-close");
        if icon_button(ui, bench.look(), glyph::X, close).clicked() {
            bench.ask(Command::Deselect);
        }
    });
}

/// Shows several actors, but for the head and the foot.
pub fn several_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, chosen: &Chosen<'_>) {
    names_ui(ui, bench, chosen);
    bench.heading(ui, "several-shared");
    hint(ui, bench.look(), bench.of("several-shared-hint"));
    chips_ui(ui, bench, chosen);
    stance_ui(ui, bench, chosen);
    engagement_ui(ui, bench, chosen);
    offers_ui(ui, bench, chosen);
    rows_ui(ui, bench, chosen);
}

fn names_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, chosen: &Chosen<'_>) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(6.0, 0.0);
        for (id, actor) in chosen.ids.iter().zip(&chosen.actors).take(MOST) {
            name_ui(ui, bench, *id, actor);
        }
    });
    let rest = chosen.count().saturating_sub(MOST);
    if rest > 0 {
        let rest = [("count", Value::from(rest))];
        hint(ui, bench.look(), &bench.texts().with("several-more", &rest));
    }
}

fn name_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, id: ActorId, actor: &Actor) {
    let category = bench.board().category_of(actor);
    let text = if actor.name.is_empty() {
        bench.of("inspector-nameless")
    } else {
        actor.name.as_str()
    };
    let shown = Chip {
        text,
        icon: if actor.no_contact {
            Some(glyph::PROHIBIT)
        } else {
            category
                .and_then(|it| icons::named(&it.icon))
                .map(|it| it.glyph)
        },
        edge: category.map(|it| it.color),
        ..Chip::default()
    };
    let named = [("name", Value::from(text))];
    let out = bench.texts().with("several-take-out", &named);
    let (response, cross) = closable_chip(ui, bench.look(), shown, &out);
    if response.on_hover_text(bench.of("several-only")).clicked() {
        bench.ask(Command::select([id]));
    }
    if cross.clicked() {
        bench.ask(Command::Toggle(Item::Actor(id)));
    }
}

/// The buttons that put actors in a row or spread them.
fn rows_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, chosen: &Chosen<'_>) {
    let (look, texts) = (bench.look(), bench.texts());
    let movable = chosen.movable();
    bench.heading(ui, "several-rows");
    if movable < chosen.count() {
        let values = [("count", Value::from(movable))];
        hint(ui, look, &texts.with("several-movable", &values));
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(2.0, 2.0);
        ui.add_enabled_ui(movable > 1, |ui| {
            for (alignment, icon, key) in ALIGNMENTS {
                if icon_button(ui, look, icon, texts.of(key)).clicked() {
                    bench.ask(Command::Align(alignment));
                }
            }
        });
    });
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        ui.add_enabled_ui(movable > 2, |ui| {
            let name = texts.of("several-distribute-across");
            if icon_button(ui, look, glyph::ARROWS_OUT_LINE_HORIZONTAL, name).clicked() {
                bench.ask(Command::Distribute(Direction::Across));
            }
            let name = texts.of("several-distribute-up");
            if icon_button(ui, look, glyph::ARROWS_OUT_LINE_VERTICAL, name).clicked() {
                bench.ask(Command::Distribute(Direction::Up));
            }
        });
        let text = RichText::new(texts.of("several-distribute")).weak();
        ui.label(text.size(13.0));
    });
}
