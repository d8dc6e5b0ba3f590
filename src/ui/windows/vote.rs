//! The window of the vote with dots: each person in turn gives dots; nothing is seen of it until the result is shown.

mod ballot;
mod result;
mod setup;

use crate::editor::{Act, Command, Label};
use crate::model::{ActorId, Ballot, Board, Edit, Vote, name};
use crate::scene::Font;
use crate::scene::look::Look;
use crate::ui::left::priorities::shortlist;
use crate::ui::style::fonts;
use crate::ui::style::theme::color32;
use crate::ui::widgets::focus_ring;
use crate::ui::{Desk, Request};
use egui::{Align2, Response, Role, Sense, Ui, Vec2, WidgetInfo};

/// The least height of what is touched by a group standing around a screen, in points.
const TARGET: f32 = 48.0;
/// How many of the first ranks are proposed when there is no shortlist.
const FIRST: usize = 10;
/// The fewest actors on the shortlist that are a choice.
const CHOICE: usize = 2;

/// What the window remembers.
#[derive(Default)]
pub struct VoteState {
    /// For whom dots can be given; `None` until it was chosen.
    candidates: Option<Vec<ActorId>>,
    /// The dots of the person at the screen, while somebody is.
    ballot: Option<Ballot>,
    /// Whether the candidates are being chosen, and whether the vote is about to be cleared.
    choosing: bool,
    clearing: bool,
}

impl VoteState {
    /// For whom dots can be given: whom the group chose; else those who have dots already and the shortlist; else the
    /// first ranks. By name, so that the order says nothing.
    fn candidates(&self, desk: Desk<'_>) -> Vec<ActorId> {
        let board = desk.editor.board();
        let chosen = self.candidates.clone();
        let mut candidates = chosen.unwrap_or_else(|| proposed(desk));
        candidates.retain(|id| board.actor(*id).is_some());
        by_name(board, &mut candidates);
        candidates
    }
}

fn by_name(board: &Board, actors: &mut [ActorId]) {
    let key = |id: &ActorId| board.actor(*id).map(|actor| name::fold(&actor.name));
    actors.sort_by_cached_key(|id| (key(id), *id));
}

/// Whom a vote is about unless the group says otherwise.
fn proposed(desk: Desk<'_>) -> Vec<ActorId> {
    let board = desk.editor.board();
    let ballots = board.vote.ballots.iter();
    let mut proposed: Vec<ActorId> = ballots.flat_map(|it| it.dots.keys().copied()).collect();
    proposed.extend(shortlist(board).map(|(id, _)| id));
    proposed.sort_unstable();
    proposed.dedup();
    if proposed.len() < CHOICE {
        proposed = first_ranks(desk);
    }
    proposed
}

/// The first ranks, without the targets and those whom nobody is to contact.
fn first_ranks(desk: Desk<'_>) -> Vec<ActorId> {
    let board = desk.editor.board();
    let scores = desk.answers.ranks().iter();
    let open = |id: &ActorId| {
        let actor = board.actor(*id);
        actor.is_some_and(|actor| !actor.no_contact && !actor.target)
    };
    let ids = scores.map(|score| score.actor).filter(open);
    ids.take(FIRST).collect()
}

/// Shows the window’s content.
pub fn vote_ui(ui: &mut Ui, desk: Desk<'_>, state: &mut VoteState, requests: &mut Vec<Request>) {
    let candidates = state.candidates(desk);
    if state.ballot.is_some() {
        ballot::ballot_ui(ui, desk, state, &candidates, requests);
    } else if desk.editor.board().vote.shown {
        result::result_ui(ui, desk, state, &candidates, requests);
    } else {
        setup::setup_ui(ui, desk, state, &candidates, requests);
    }
}

/// Replaces the vote, as one entry of the undo list.
fn set_vote(vote: Vote) -> Request {
    Command::Do(Label::of(Act::Vote), vec![Edit::SetVote(vote)]).into()
}

/// A button with large letters for a screen that people stand around; `main` is what is most likely wanted next.
fn large_button(ui: &mut Ui, look: &Look, text: &str, main: bool) -> Response {
    let enabled = ui.is_enabled();
    let (ground, ink) = match (enabled, main) {
        (false, _) => (look.track, look.muted),
        (true, true) => (look.primary, look.on_primary),
        (true, false) => (look.panel, look.ink),
    };
    let font = fonts::id(Font::SemiBold, 18.0);
    let galley = ui.painter().layout(
        text.to_owned(),
        font,
        color32(ink),
        ui.available_width() - 40.0,
    );
    let size = Vec2::new(
        galley.size().x + 40.0,
        (galley.size().y + 24.0).max(TARGET + 4.0),
    );
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, text));
    let shown = rect.shrink(2.0);
    let edge = if main { ground } else { look.control };
    let mut fill = color32(ground);
    if response.hovered() && enabled {
        fill = fill.lerp_to_gamma(color32(ink), 0.08);
    }
    let stroke = egui::Stroke::new(1.0, color32(edge));
    ui.painter()
        .rect(shown, 12, fill, stroke, egui::StrokeKind::Inside);
    let at = Align2::CENTER_CENTER
        .anchor_size(shown.center(), galley.size())
        .min;
    ui.painter().galley(at, galley, color32(ink));
    focus_ring(ui, look, &response, shown, 12);
    response
}
