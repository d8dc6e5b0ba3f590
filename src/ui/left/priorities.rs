//! Whom to ally with first: the shortlist, and everybody ranked by a score whose parts are shown.

mod filter;
mod row;
mod shortlist;
mod weights;
mod why;

pub use row::hundredths;
pub use shortlist::{ask_ui, pin, shortlist};
pub use why::{effort_ui, movability_ui};

use crate::analysis::priorities::Score;
use crate::model::{Actor, ActorId};
use crate::scene::icons::glyph;
use crate::ui::asks::Question;
use crate::ui::parts::stage::stage_ui;
use crate::ui::parts::{fold_row, inset, title_ui};
use crate::ui::widgets::{heading, hint, link_button};
use crate::ui::{Desk, Request};
use egui::{ScrollArea, Ui};
use filter::{Filter, filter_ui};

/// How many rows are shown at first, and how many more each time.
const ROWS: usize = 40;

/// What the panel remembers.
#[derive(Default)]
pub struct PrioritiesState {
    filter: Filter,
    open: Option<ActorId>,
    /// How many rows are shown beyond the first ones.
    more: usize,
    /// Whether the filters are shown, and how the score is made.
    filtering: bool,
    explaining: bool,
    /// The slider that is being dragged.
    sliding: Option<egui::Id>,
}

/// One ranked actor.
#[derive(Clone, Copy)]
struct Ranked<'a> {
    rank: usize,
    score: &'a Score,
    actor: &'a Actor,
}

/// Shows the shortlist and the ranked list.
pub fn priorities_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    state: &mut PrioritiesState,
    requests: &mut Vec<Request>,
) {
    ScrollArea::vertical()
        .id_salt("priorities")
        .auto_shrink(false)
        .show(ui, |ui| {
            ui.add_space(8.0);
            inset(ui, |ui| {
                heading(ui, desk.look, desk.texts.of("shortlist-title"));
            });
            ui.add_space(4.0);
            shortlist::shortlist_ui(ui, desk, requests);
            list_ui(ui, desk, state, requests);
            ui.add_space(12.0);
        });
}

fn list_ui(ui: &mut Ui, desk: Desk<'_>, state: &mut PrioritiesState, requests: &mut Vec<Request>) {
    let texts = desk.texts;
    let filters = (
        glyph::FUNNEL,
        texts.of("priorities-filter"),
        state.filtering,
    );
    if title_ui(ui, desk.look, texts.of("priorities-title"), filters).clicked() {
        state.filtering = !state.filtering;
        state.filter = Filter::default();
    }
    inset(ui, |ui| {
        if desk.editor.board().actors.is_empty() {
            hint(ui, desk.look, texts.of("priorities-empty"));
        }
        if state.filtering {
            filter_ui(ui, desk, &mut state.filter);
        }
    });
    how_ui(ui, desk, state, requests);
    stage_ui(ui, desk, Question::Ranks, requests);
    rows_ui(ui, desk, state, requests);
}

/// How the score is made: the weights, and the rule in words; folded until wanted.
fn how_ui(ui: &mut Ui, desk: Desk<'_>, state: &mut PrioritiesState, requests: &mut Vec<Request>) {
    let texts = desk.texts;
    if fold_row(ui, desk.look, texts.of("priorities-how"), state.explaining).clicked() {
        state.explaining = !state.explaining;
    }
    if state.explaining {
        inset(ui, |ui| {
            weights::weights_ui(ui, desk, &mut state.sliding, requests);
            ui.add_space(4.0);
            for key in [
                "priorities-how-parts",
                "priorities-how-each",
                "priorities-how-unknown",
                "priorities-how-who",
                "priorities-how-vote",
            ] {
                hint(ui, desk.look, texts.of(key));
            }
        });
    }
}

fn rows_ui(ui: &mut Ui, desk: Desk<'_>, state: &mut PrioritiesState, requests: &mut Vec<Request>) {
    let shown = ROWS + state.more;
    let ranked: Vec<Ranked<'_>> = (ranked(desk))
        .filter(|it| state.filter.shows(it.actor))
        .collect();
    let mut open = state.open;
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for one in ranked.iter().take(shown) {
            ui.push_id(one.score.actor, |ui| {
                row::row_ui(ui, desk, *one, &mut open, requests);
            });
        }
    });
    let left = ranked.len().saturating_sub(shown);
    let nobody = ranked.is_empty() && !state.filter.is_open();
    drop(ranked);
    state.open = open;
    inset(ui, |ui| {
        let count = [("count", left.min(ROWS).into())];
        let more = desk.texts.with("priorities-more", &count);
        if left > 0 && link_button(ui, desk.look, Some(glyph::PLUS), &more).clicked() {
            state.more += ROWS;
        }
        let all = desk.texts.of("priorities-show-all");
        if nobody {
            hint(ui, desk.look, desk.texts.of("priorities-nobody"));
            if link_button(ui, desk.look, Some(glyph::X), all).clicked() {
                state.filter = Filter::default();
            }
        }
    });
}

/// The ranked actors that are still there, but for the targets: they are asked, not allied with. Those whom nobody is to
/// contact are ranked last.
fn ranked(desk: Desk<'_>) -> impl Iterator<Item = Ranked<'_>> {
    let board = desk.editor.board();
    let target = move |id: ActorId| board.actor(id).is_some_and(|actor| actor.target);
    let allies = desk.answers.ranks().iter();
    let allies = allies.filter(move |score| !target(score.actor)).enumerate();
    allies.filter_map(move |(index, score)| {
        let actor = board.actor(score.actor)?;
        let rank = index + 1;
        Some(Ranked { rank, score, actor })
    })
}
