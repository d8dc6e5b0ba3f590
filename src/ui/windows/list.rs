//! The window that adds a list of actors, pasted or typed.

use crate::editor::{Command, Newcomer, read_list, unknown_categories};
use crate::model::name;
use crate::scene::Font;
use crate::ui::parts::roll::Roll;
use crate::ui::parts::{LIST_MAX, more_ui};
use crate::ui::style::fonts;
use crate::ui::style::theme::color32;
use crate::ui::widgets::{
    Field, badge, card, hint, notice, plain_button, primary_button, text_area, typing,
};
use crate::ui::{Desk, Request};
use egui::{Align, Layout, RichText, ScrollArea, Ui};
use std::collections::BTreeSet;

/// What the window remembers: what was understood of the text, until the text or the board changes.
#[derive(Default)]
pub struct ListState {
    /// Whether those that are on the board already are added all the same.
    pub with_known: bool,
    read_for: Option<(String, u64)>,
    lines: Vec<Line>,
    unknown: Vec<String>,
    roll: Roll,
}

/// One actor of the list.
struct Line {
    newcomer: Newcomer,
    /// Whether one of that name is on the board, or higher in the list.
    known: bool,
}

/// Shows the content of the window: `text` is the list as it is typed.
pub fn list_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    text: &mut String,
    state: &mut ListState,
    requests: &mut Vec<Request>,
) {
    let texts = desk.texts;
    let field = Field::new(texts.of("list-name"), texts.of("list-hint"), "list");
    ScrollArea::vertical()
        .id_salt("list-text")
        .max_height(210.0)
        .show(ui, |ui| {
            let response = text_area(ui, desk.look, field, text, 8);
            if state.read_for.is_none() {
                typing::give(&response);
            }
        });
    state.read(desk, text);
    ui.add_space(4.0);
    understood_ui(ui, desk, state);
    ui.add_space(4.0);
    buttons_ui(ui, desk, text, state, requests);
}

impl ListState {
    /// Reads the list again if it changed.
    fn read(&mut self, desk: Desk<'_>, text: &str) {
        let state = desk.editor.document.state();
        let same = |(read, of): &(String, u64)| read == text && *of == state;
        if self.read_for.as_ref().is_some_and(same) {
            return;
        }
        self.read_for = Some((text.to_owned(), state));
        self.roll.update(desk.editor);
        let board = desk.editor.board();
        self.unknown = unknown_categories(text, board);
        let mut seen = BTreeSet::new();
        self.lines = read_list(text, board, desk.editor.map_id())
            .into_iter()
            .map(|newcomer| {
                let again = !seen.insert(name::key(&newcomer.name));
                let known = again || self.roll.namesake(&newcomer.name).is_some();
                Line { newcomer, known }
            })
            .collect();
    }

    fn known(&self) -> usize {
        self.lines.iter().filter(|line| line.known).count()
    }

    /// Those that would be added.
    fn chosen(&self) -> impl Iterator<Item = &Newcomer> {
        self.lines
            .iter()
            .filter(|line| self.with_known || !line.known)
            .map(|line| &line.newcomer)
    }
}

/// What was understood: how many, which are known already, which categories are not.
fn understood_ui(ui: &mut Ui, desk: Desk<'_>, state: &mut ListState) {
    let (texts, known) = (desk.texts, state.known());
    if state.lines.is_empty() {
        hint(ui, desk.look, texts.of("list-help"));
        return;
    }
    let count = texts.with("list-count", &[("count", state.lines.len().into())]);
    ui.label(RichText::new(count).font(fonts::id(Font::SemiBold, 14.0)));
    card(ui, desk.look, |ui| {
        ui.set_width(ui.available_width());
        ScrollArea::vertical()
            .id_salt("list-lines")
            .max_height(168.0)
            .show(ui, |ui| {
                for line in state.lines.iter().take(LIST_MAX) {
                    line_ui(ui, desk, line);
                }
                more_ui(ui, desk, state.lines.len().saturating_sub(LIST_MAX));
            });
    });
    if known > 0 {
        let mut skip = !state.with_known;
        let said = texts.with("list-skip", &[("count", known.into())]);
        ui.checkbox(&mut skip, said);
        state.with_known = !skip;
    }
    if !state.unknown.is_empty() {
        let names = state.unknown.join(", ");
        let values = [
            ("count", state.unknown.len().into()),
            ("names", names.into()),
        ];
        notice(ui, desk.look, |ui| {
            ui.set_width(ui.available_width());
            ui.add(egui::Label::new(texts.with("list-unknown", &values)).wrap());
        });
    }
}

fn line_ui(ui: &mut Ui, desk: Desk<'_>, line: &Line) {
    ui.spacing_mut().interact_size.y = 24.0;
    let board = desk.editor.board();
    let newcomer = &line.newcomer;
    let category = newcomer.category.and_then(|id| board.category(id));
    ui.horizontal(|ui| {
        badge(ui, desk.look, category, 20.0);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let muted = color32(desk.look.muted);
            ui.label(RichText::new(said_beside(desk, line)).color(muted));
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let name = RichText::new(&newcomer.name);
                let name = if line.known { name.color(muted) } else { name };
                ui.add(egui::Label::new(name).truncate());
            });
        });
    });
}

/// That an actor is there already, or the values that were read: power, then proximity, as in the columns.
fn said_beside(desk: Desk<'_>, line: &Line) -> String {
    if line.known {
        return desk.texts.of("list-known").to_owned();
    }
    let number = |value: Option<f64>| {
        value.map_or_else(|| "–".to_owned(), |value| desk.texts.number(value, 1))
    };
    match (line.newcomer.x, line.newcomer.y) {
        (None, None) => String::new(),
        (x, y) => format!("{} · {}", number(y), number(x)),
    }
}

fn buttons_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    text: &mut String,
    state: &mut ListState,
    requests: &mut Vec<Request>,
) {
    let texts = desk.texts;
    let count = state.chosen().count();
    ui.horizontal(|ui| {
        let said = texts.with("list-add", &[("count", count.into())]);
        ui.add_enabled_ui(count > 0, |ui| {
            if primary_button(ui, desk.look, None, &said).clicked() {
                let newcomers = state.chosen().cloned().collect();
                requests.push(Command::Add(newcomers).into());
                close(text, state, requests);
            }
        });
        if plain_button(ui, desk.look, None, texts.of("list-cancel")).clicked() {
            close(text, state, requests);
        }
    });
}

fn close(text: &mut String, state: &mut ListState, requests: &mut Vec<Request>) {
    text.clear();
    *state = ListState::default();
    requests.push(Request::CloseDialog);
}
