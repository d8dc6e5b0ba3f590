//! Between two persons: how many dots each has, for whom, how many voted; nothing of what they gave.

use super::{VoteState, by_name, first_ranks, large_button, set_vote};
use crate::i18n::Value;
use crate::model::{ActorId, BALLOTS_MAX, Ballot, DOTS_MAX, Vote};
use crate::scene::Font;
use crate::scene::icons::glyph;
use crate::ui::left::priorities::shortlist;
use crate::ui::parts::actor_name;
use crate::ui::style::fonts;
use crate::ui::widgets::{Chip, chip, heading, hint, link_button, notice, plain_button};
use crate::ui::{Desk, Request};
use egui::{RichText, Ui, vec2};

/// Shows what stands between two persons.
pub fn setup_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    state: &mut VoteState,
    candidates: &[ActorId],
    requests: &mut Vec<Request>,
) {
    let (texts, vote) = (desk.texts, &desk.editor.board().vote);
    let begun = !vote.ballots.is_empty();
    hint(ui, desk.look, texts.of("vote-help"));
    if begun {
        let count = [("count", Value::from(vote.ballots.len()))];
        let said = RichText::new(texts.with("vote-voted", &count));
        ui.add_space(8.0);
        ui.label(said.font(fonts::id(Font::Bold, 22.0)));
    } else {
        dots_ui(ui, desk, vote, requests);
    }
    candidates_ui(ui, desk, state, candidates);
    ui.add_space(8.0);
    ui.horizontal_wrapped(|ui| {
        let able = candidates.len() > 1 && vote.ballots.len() < BALLOTS_MAX;
        let next = if begun { "vote-next" } else { "vote-begin" };
        ui.add_enabled_ui(able, |ui| {
            if large_button(ui, desk.look, texts.of(next), true).clicked() {
                state.ballot = Some(Ballot::default());
                (state.choosing, state.clearing) = (false, false);
            }
        });
        if begun && large_button(ui, desk.look, texts.of("vote-show"), false).clicked() {
            let mut vote = vote.as_ref().clone();
            vote.shown = true;
            requests.push(set_vote(vote));
        }
    });
    if begun {
        clear_ui(ui, desk, state, requests);
    }
}

/// How many dots each person has; fixed once somebody voted.
fn dots_ui(ui: &mut Ui, desk: Desk<'_>, vote: &Vote, requests: &mut Vec<Request>) {
    let (look, texts) = (desk.look, desk.texts);
    heading(ui, look, texts.of("vote-dots-each"));
    let mut dots = vote.dots;
    ui.horizontal(|ui| {
        let less = large_button(ui, look, "−", false);
        if less.accessible_name(texts.of("vote-dots-less")).clicked() {
            dots = dots.saturating_sub(1).max(1);
        }
        let number = RichText::new(vote.dots.to_string()).font(fonts::id(Font::Bold, 24.0));
        ui.label(number);
        let more = large_button(ui, look, "+", false);
        if more.accessible_name(texts.of("vote-dots-more")).clicked() {
            dots = dots.saturating_add(1).min(DOTS_MAX);
        }
    });
    if dots != vote.dots {
        let vote = Vote {
            dots,
            ..vote.clone()
        };
        requests.push(set_vote(vote));
    }
}

/// For whom dots can be given, and choosing others.
fn candidates_ui(ui: &mut Ui, desk: Desk<'_>, state: &mut VoteState, candidates: &[ActorId]) {
    let (texts, board) = (desk.texts, desk.editor.board());
    let count = [("count", Value::from(candidates.len()))];
    heading(ui, desk.look, &texts.with("vote-candidates", &count));
    if state.choosing {
        sources_ui(ui, desk, state);
        choosing_ui(ui, desk, state, candidates);
    } else if !candidates.is_empty() {
        let actors = candidates.iter().filter_map(|id| board.actor(*id));
        let names: Vec<&str> = actors.map(|actor| actor_name(desk, actor)).collect();
        let names = RichText::new(names.join("\u{A0}· ")).font(fonts::id(Font::SemiBold, 16.0));
        ui.add(egui::Label::new(names).wrap());
    }
    let key = match (state.choosing, candidates.len()) {
        (true, _) => "vote-choose-end",
        (false, 0..2) => "vote-choose-first",
        (false, _) => "vote-choose",
    };
    if link_button(ui, desk.look, Some(glyph::LIST_CHECKS), texts.of(key)).clicked() {
        state.choosing = !state.choosing;
    }
}

/// Those who can be chosen; whatever is chosen, each keeps its place.
fn choosing_ui(ui: &mut Ui, desk: Desk<'_>, state: &mut VoteState, candidates: &[ActorId]) {
    let board = desk.editor.board();
    let mut all = candidates.to_vec();
    all.extend(shortlist(board).map(|(id, _)| id));
    all.extend(first_ranks(desk));
    by_name(board, &mut all);
    all.dedup();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 0.0);
        for (id, actor) in all.iter().filter_map(|id| Some((*id, board.actor(*id)?))) {
            let on = candidates.contains(&id);
            let shown = Chip {
                text: actor_name(desk, actor),
                edge: board.category_of(actor).map(|it| it.color),
                chosen: Some(on),
                ..Chip::default()
            };
            if chip(ui, desk.look, shown).clicked() {
                let mut chosen = candidates.to_vec();
                if on {
                    chosen.retain(|known| *known != id);
                } else {
                    chosen.push(id);
                }
                state.candidates = Some(chosen);
            }
        }
    });
}

/// Takes the whole shortlist, or the first ranks.
fn sources_ui(ui: &mut Ui, desk: Desk<'_>, state: &mut VoteState) {
    let (texts, board) = (desk.texts, desk.editor.board());
    let pinned: Vec<ActorId> = shortlist(board).map(|(id, _)| id).collect();
    let first = first_ranks(desk);
    ui.horizontal_wrapped(|ui| {
        for (key, actors) in [("vote-take-shortlist", pinned), ("vote-take-first", first)] {
            let count = [("count", Value::from(actors.len()))];
            let text = texts.with(key, &count);
            ui.add_enabled_ui(!actors.is_empty(), |ui| {
                if plain_button(ui, desk.look, None, &text).clicked() {
                    state.candidates = Some(actors);
                }
            });
        }
    });
}

/// Takes all dots back, after asking.
pub fn clear_ui(ui: &mut Ui, desk: Desk<'_>, state: &mut VoteState, requests: &mut Vec<Request>) {
    let (texts, vote) = (desk.texts, &desk.editor.board().vote);
    ui.add_space(6.0);
    if !state.clearing {
        let clear = texts.of("vote-clear");
        state.clearing = link_button(ui, desk.look, Some(glyph::TRASH), clear).clicked();
        return;
    }
    notice(ui, desk.look, |ui| {
        ui.set_width(ui.available_width());
        let count = [("count", Value::from(vote.ballots.len()))];
        ui.add(egui::Label::new(texts.with("vote-clear-ask", &count)).wrap());
        ui.horizontal_wrapped(|ui| {
            if plain_button(ui, desk.look, None, texts.of("vote-clear-now")).clicked() {
                let dots = vote.dots;
                requests.push(set_vote(Vote {
                    dots,
                    ..Vote::default()
                }));
                state.clearing = false;
            }
            if plain_button(ui, desk.look, None, texts.of("vote-clear-keep")).clicked() {
                state.clearing = false;
            }
        });
    });
}
