//! What actors say and do about the demand, and how far the relation with them has come.

use crate::editor::Act;
use crate::i18n::Texts;
use crate::model::{Change, Engagement, Stance};
use crate::scene::look::Look;
use crate::ui::right::bench::Bench;
use crate::ui::right::chosen::Chosen;
use crate::ui::widgets::{choice, hint, stance_button};
use crate::ui::words::word;
use egui::Ui;

/// The stances row by row: those against on the left, those for on the right.
const ROWS: [[Stance; 2]; 3] = [
    [Stance::ActiveOpponent, Stance::ActiveAlly],
    [Stance::Opponent, Stance::Ally],
    [Stance::Neutral, Stance::Unknown],
];

/// Shows the stance that actors share, and all others beside it.
pub fn stance_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, chosen: &Chosen<'_>) {
    let texts = bench.texts();
    bench.heading(ui, "inspector-stance");
    let shared = chosen.shared(|actor| actor.stance.clone());
    if shared.is_none() {
        hint(ui, bench.look(), bench.of("inspector-differing"));
    }
    if let Some(stance) = stance_grid(ui, (bench.look(), texts), shared.as_ref()) {
        bench.ask(chosen.change(Act::Edit, &Change::Stance(stance)));
    }
}

/// All stances, of which one may be chosen; returns the one that was clicked.
pub fn stance_grid(
    ui: &mut Ui,
    (look, texts): (&Look, &Texts),
    chosen: Option<&Stance>,
) -> Option<Stance> {
    let mut clicked = None;
    let gap = 6.0;
    let width = (ui.available_width() - gap) / 2.0;
    ui.spacing_mut().item_spacing.y = 4.0;
    for row in &ROWS {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            for stance in row {
                let words = word(texts, "stance", stance.word());
                let on = chosen == Some(stance);
                if stance_button(ui, look, (stance, words), on, width).clicked() {
                    clicked = Some(stance.clone());
                }
            }
        });
    }
    ui.spacing_mut().item_spacing.y = 6.0;
    clicked
}

/// Shows how far the relation with actors has come, as steps filled up to the present one.
pub fn engagement_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, chosen: &Chosen<'_>) {
    let (look, texts, board) = (bench.look(), bench.texts(), bench.board());
    bench.heading(ui, "inspector-engagement");
    let words: Vec<&str> = Engagement::KNOWN
        .iter()
        .map(|it| word(texts, "engagement", it.word()))
        .collect();
    let shared = chosen.shared(|actor| actor.engagement.clone());
    let present = shared.and_then(|it| Engagement::KNOWN.iter().position(|known| *known == it));
    let category = chosen.shared(|actor| actor.category).flatten();
    let category = category.and_then(|id| board.category(id));
    let color = category.map_or(look.sorted_nowhere, |it| it.color);
    let filled = present.map_or(0, |index| index + 1);
    let clicked = choice(ui, look, &words, present, (color, filled));
    let meaning = present.and_then(|index| Engagement::KNOWN.get(index));
    let meaning = meaning.map(|it| word(texts, "engagement-means", it.word()));
    let differing = bench.of("inspector-differing");
    hint(ui, look, meaning.unwrap_or(differing));
    if let Some(engagement) = clicked.and_then(|index| Engagement::KNOWN.get(index)) {
        bench.ask(chosen.change(Act::Edit, &Change::Engagement(engagement.clone())));
    }
}
