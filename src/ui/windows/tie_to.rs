//! The window that draws a tie by name: one field that finds the actor at its other end, and the kinds to choose from.

use super::finder::arrows;
use crate::editor::{Command, TieCommand};
use crate::model::{ActorId, name};
use crate::scene::icons::glyph;
use crate::ui::parts::{actor_name, kind_name};
use crate::ui::widgets::dialog::{modal_at_top, opens};
use crate::ui::widgets::{Entry, Field, entry, heading, hint, text_field, tie_chip, typing};
use crate::ui::words::find::Finder;
use crate::ui::{Desk, Request};
use egui::{Context, Id, Key, Modifiers, ScrollArea, Ui, vec2};

/// How many actors are shown at most.
const MOST: usize = 30;

/// What the window remembers from one frame to the next.
#[derive(Default)]
pub struct TieTo {
    sought: String,
    at: usize,
    finder: Finder,
}

/// One result.
#[derive(Clone, Debug, PartialEq)]
enum Found {
    Actor(ActorId),
    Add(String),
}

impl TieTo {
    /// Forgets what was sought, and the names: another board is open.
    pub fn forget(&mut self) {
        *self = Self::default();
    }

    fn results(&mut self, desk: Desk<'_>, from: ActorId) -> Vec<Found> {
        let document = &desk.editor.document;
        let board = document.board();
        if self.sought.trim().is_empty() {
            let others = board.actors.iter().filter(|(id, _)| **id != from);
            let mut others: Vec<_> = others.collect();
            others.sort_by_cached_key(|(id, actor)| (name::fold(&actor.name), **id));
            let ids = others.into_iter().map(|(id, _)| Found::Actor(*id));
            return ids.take(MOST).collect();
        }
        self.finder.refresh(board, document.state());
        let actors = self.finder.actors(&self.sought, MOST);
        let mut results: Vec<Found> = actors.into_iter().map(Found::Actor).collect();
        if board.namesake(&self.sought).is_none() {
            results.push(Found::Add(self.sought.trim().to_owned()));
        }
        results
    }
}

/// Shows the window that seeks an actor to draw a tie to from another.
pub fn tie_to_ui(
    ctx: &Context,
    desk: Desk<'_>,
    from: ActorId,
    state: &mut TieTo,
    requests: &mut Vec<Request>,
) {
    let id = Id::unique("tie-to");
    if opens(ctx, id) {
        state.forget();
    }
    let moved = arrows(ctx, &mut state.at);
    let screen = ctx.content_rect();
    let shown = modal_at_top(desk.look, id).show(ctx, |ui| {
        ui.set_width((screen.width() - 72.0).min(560.0));
        let afar = head_ui(ui, desk, from, state, requests);
        let results = state.results(desk, from);
        state.at = state.at.min(results.len().saturating_sub(1));
        let height = (screen.height() - 360.0).max(120.0);
        let scroll = ScrollArea::vertical()
            .max_height(height)
            .min_scrolled_height(height);
        let clicked = scroll.auto_shrink([false, true]).show(ui, |ui| {
            results_ui(ui, desk, from, (state, moved), &results)
        });
        let entered = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
        let taken = clicked.inner.or((entered || afar).then_some(state.at));
        taken.and_then(|at| results.get(at).cloned())
    });
    let close = shown.should_close();
    if let Some(found) = shown.inner {
        let command = match found {
            Found::Actor(to) => TieCommand::Draw(from, to),
            Found::Add(name) => TieCommand::Newcomer(from, name),
        };
        requests.extend([Request::CloseDialog, Command::from(command).into()]);
    } else if close {
        requests.push(Request::CloseDialog);
    }
}

/// From whom the tie leads, of what kind it is, and whom it is to reach; tells whether a floating keyboard took what is
/// chosen.
fn head_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    from: ActorId,
    state: &mut TieTo,
    requests: &mut Vec<Request>,
) -> bool {
    let board = desk.editor.board();
    let name = board.actor(from).map_or("", |it| actor_name(desk, it));
    let said = desk.texts.with("tie-to-title", &[("name", name.into())]);
    heading(ui, desk.look, &said);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 0.0);
        let in_hand = desk.editor.tie_kind().map(|kind| kind.id);
        for kind in board.tie_kinds.iter() {
            let (name, chosen) = (kind_name(desk, kind), in_hand == Some(kind.id));
            if tie_chip(ui, desk.look, kind, name, chosen).clicked() {
                requests.push(Command::from(TieCommand::Kind(kind.id)).into());
            }
        }
    });
    ui.add_space(4.0);
    let field = Field::new(&said, desk.texts.of("tie-to-hint"), "tie-to");
    let response = text_field(ui, desk.look, field, &mut state.sought);
    if !typing::owns(&response) {
        typing::give(&response);
    }
    if response.changed() {
        state.at = 0;
    }
    ui.add_space(4.0);
    typing::entered_afar(&response)
}

fn results_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    from: ActorId,
    (state, moved): (&TieTo, bool),
    results: &[Found],
) -> Option<usize> {
    ui.spacing_mut().item_spacing.y = 2.0;
    if results.is_empty() {
        hint(ui, desk.look, desk.texts.of("palette-nobody"));
    }
    let mut clicked = None;
    for (place, found) in results.iter().enumerate() {
        let chosen = state.at == place;
        let response = found_ui(ui, desk, from, found, chosen);
        if chosen && moved {
            response.scroll_to_me(None);
        }
        if response.clicked() {
            clicked = Some(place);
        }
    }
    clicked
}

fn found_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    from: ActorId,
    found: &Found,
    chosen: bool,
) -> egui::Response {
    let (texts, board) = (desk.texts, desk.editor.board());
    match found {
        Found::Actor(id) => {
            let actor = board.actor(*id);
            let category = actor.and_then(|actor| board.category_of(actor));
            let note = if *id == from {
                texts.of("tie-itself")
            } else {
                category.map_or(texts.of("palette-unsorted"), |it| &it.name)
            };
            let shown = Entry {
                badge: Some(category),
                text: actor.map_or("", |actor| actor_name(desk, actor)),
                note,
                chosen,
                ..Entry::default()
            };
            ui.push_id(id, |ui| entry(ui, desk.look, shown)).inner
        }
        Found::Add(name) => {
            let text = texts.with("tie-to-add", &[("name", name.as_str().into())]);
            let shown = Entry {
                icon: Some(glyph::USER_CIRCLE_PLUS),
                text: &text,
                chosen,
                ..Entry::default()
            };
            entry(ui, desk.look, shown)
        }
    }
}
