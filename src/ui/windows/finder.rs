//! The palette: one field that finds actors and commands.

use crate::editor::{Command, Newcomer};
use crate::formats::FormatId;
use crate::i18n::Value;
use crate::model::{ActorId, MapId};
use crate::scene::icons::glyph;
use crate::ui::action::Action;
use crate::ui::style::theme::TOUCH;
use crate::ui::widgets::dialog::{modal_at_top, opens};
use crate::ui::widgets::{Entry, Field, entry, heading, hint, text_field, typing};
use crate::ui::words::find::Finder;
use crate::ui::{Desk, Request};
use egui::{Context, Id, Key, Modifiers, ScrollArea, Ui};

/// How many actors are shown at most.
const ACTORS_MAX: usize = 30;
/// How many commands are remembered.
const RECENT_MAX: usize = 6;
/// What is offered before anything is typed, after what was done last.
const LIKELY: [Action; 6] = [
    Action::AddList,
    Action::NewActor,
    Action::FitAll,
    Action::Save,
    Action::Export(FormatId::Svg),
    Action::Sheet,
];

/// What the palette remembers from one frame to the next.
#[derive(Default)]
pub struct Palette {
    sought: String,
    at: usize,
    finder: Finder,
    recent: Vec<Action>,
}

/// One result.
#[derive(Clone, Debug, PartialEq)]
enum Found {
    Actor(ActorId),
    Map(MapId),
    Do(Action),
    Add(String),
}

impl Palette {
    /// Forgets what was sought, and the names: another board is open.
    pub fn forget(&mut self) {
        self.sought.clear();
        self.finder.forget();
    }

    fn results(&mut self, desk: Desk<'_>) -> Vec<Found> {
        if self.sought.trim().is_empty() {
            return self.likely(desk).into_iter().map(Found::Do).collect();
        }
        let document = &desk.editor.document;
        self.finder.refresh(document.board(), document.state());
        let actors = self.finder.actors(&self.sought, ACTORS_MAX);
        let mut results: Vec<Found> = actors.into_iter().map(Found::Actor).collect();
        results.extend(self.maps(desk));
        let texts: Vec<String> = Action::ALL.iter().map(|it| it.text(desk)).collect();
        let places = self.finder.texts(&self.sought, &texts);
        let actions = places
            .into_iter()
            .filter_map(|place| Action::ALL.get(place));
        let usable = actions.filter(|action| **action != Action::Palette && action.enabled(desk));
        results.extend(usable.copied().map(Found::Do));
        if desk.editor.board().namesake(&self.sought).is_none() {
            results.push(Found::Add(self.sought.trim().to_owned()));
        }
        results
    }

    /// The other maps of the board whose names fit what is sought.
    fn maps(&mut self, desk: Desk<'_>) -> Vec<Found> {
        let shown = desk.editor.map_id();
        let maps = desk.editor.board().maps.iter();
        let others: Vec<_> = maps.filter(|map| map.id != shown).collect();
        let names: Vec<String> = others.iter().map(|map| map.name.clone()).collect();
        let places = self.finder.texts(&self.sought, &names);
        let found = places.into_iter().filter_map(|place| others.get(place));
        found.map(|map| Found::Map(map.id)).collect()
    }

    fn likely(&self, desk: Desk<'_>) -> Vec<Action> {
        let mut actions = self.recent.clone();
        actions.extend(LIKELY.iter().filter(|it| !self.recent.contains(it)));
        actions.retain(|action| action.enabled(desk));
        actions
    }

    fn remember(&mut self, action: Action) {
        self.recent.retain(|known| *known != action);
        self.recent.insert(0, action);
        self.recent.truncate(RECENT_MAX);
    }

    fn choose(&mut self, desk: Desk<'_>, result: Found, requests: &mut Vec<Request>) {
        requests.push(Request::CloseDialog);
        match result {
            Found::Actor(actor) => requests.push(Command::go_to(actor).into()),
            Found::Map(map) => requests.push(Command::ShowMap(map).into()),
            Found::Do(action) => {
                self.remember(action);
                requests.extend(action.request(desk));
            }
            Found::Add(name) => {
                let newcomer = Newcomer {
                    name,
                    ..Newcomer::default()
                };
                requests.push(Command::Add(vec![newcomer]).into());
            }
        }
        self.sought.clear();
    }
}

/// Shows the palette.
pub fn palette_ui(
    ctx: &Context,
    desk: Desk<'_>,
    palette: &mut Palette,
    requests: &mut Vec<Request>,
) {
    let id = Id::unique("palette");
    if opens(ctx, id) {
        palette.sought.clear();
        palette.at = 0;
    }
    let moved = arrows(ctx, &mut palette.at);
    let screen = ctx.content_rect();
    let shown = modal_at_top(desk.look, id).show(ctx, |ui| {
        ui.set_width((screen.width() - 72.0).min(560.0));
        let afar = field_ui(ui, desk, palette);
        let results = palette.results(desk);
        palette.at = palette.at.min(results.len().saturating_sub(1));
        ui.add_space(4.0);
        let height = (screen.height() - 220.0).max(120.0);
        let scroll = ScrollArea::vertical()
            .max_height(height)
            .min_scrolled_height(height);
        let clicked = scroll
            .auto_shrink([false, true])
            .show(ui, |ui| results_ui(ui, desk, palette, &results, moved));
        let entered = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
        let taken = clicked.inner.or((entered || afar).then_some(palette.at));
        taken.and_then(|at| results.get(at).cloned())
    });
    let close = shown.should_close();
    if let Some(result) = shown.inner {
        palette.choose(desk, result, requests);
    } else if close {
        requests.push(Request::CloseDialog);
    }
}

/// Moves along the results; tells whether it did.
pub(super) fn arrows(ctx: &Context, at: &mut usize) -> bool {
    ctx.input_mut(|input| {
        let down = input.count_and_consume_key(Modifiers::NONE, Key::ArrowDown);
        let up = input.count_and_consume_key(Modifiers::NONE, Key::ArrowUp);
        *at = (*at + down).saturating_sub(up);
        down + up > 0
    })
}

/// The field; tells whether a floating keyboard took what is chosen.
fn field_ui(ui: &mut Ui, desk: Desk<'_>, palette: &mut Palette) -> bool {
    let name = desk.texts.of("do-palette");
    let field = Field::new(name, desk.texts.of("palette-hint"), "palette");
    let response = text_field(ui, desk.look, field, &mut palette.sought);
    if !typing::owns(&response) {
        typing::give(&response);
    }
    if response.changed() {
        palette.at = 0;
    }
    typing::entered_afar(&response)
}

fn results_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    palette: &Palette,
    results: &[Found],
    moved: bool,
) -> Option<usize> {
    ui.spacing_mut().item_spacing.y = 2.0;
    let texts = desk.texts;
    let actors = results.iter().any(|it| matches!(it, Found::Actor(_)));
    if !actors && !palette.sought.trim().is_empty() {
        ui.add_space(4.0);
        hint(ui, desk.look, texts.of("palette-nobody"));
    }
    let mut clicked = None;
    let mut part = "";
    for (place, result) in results.iter().enumerate() {
        let now = part_of(result, &palette.sought);
        if now != part {
            part = now;
            heading(ui, desk.look, texts.of(part));
        }
        let chosen = palette.at == place;
        let response = result_ui(ui, desk, result, chosen);
        if chosen && moved {
            response.scroll_to_me(None);
        }
        if response.clicked() {
            clicked = Some(place);
        }
    }
    ui.add_space(TOUCH / 4.0);
    clicked
}

/// The key of the heading above a result.
fn part_of(result: &Found, sought: &str) -> &'static str {
    match result {
        Found::Actor(_) => "palette-actors",
        Found::Map(_) => "menu-maps",
        Found::Do(_) if sought.trim().is_empty() => "palette-likely",
        Found::Do(_) => "palette-actions",
        Found::Add(_) => "palette-add",
    }
}

fn result_ui(ui: &mut Ui, desk: Desk<'_>, result: &Found, chosen: bool) -> egui::Response {
    let board = desk.editor.board();
    match result {
        Found::Actor(id) => actor_ui(ui, desk, *id, chosen),
        Found::Map(map) => {
            let shown = Entry {
                icon: Some(glyph::MAP_TRIFOLD),
                text: &board.map(*map).name,
                chosen,
                ..Entry::default()
            };
            entry(ui, desk.look, shown)
        }
        Found::Do(action) => {
            let text = action.text(desk);
            let chord = action.chords().first();
            let note = chord.map(|chord| chord.text(desk.texts, ui.os()));
            let shown = Entry {
                icon: action.icon().or(Some(glyph::CARET_RIGHT)),
                text: &text,
                note: note.as_deref().unwrap_or_default(),
                chosen,
                ..Entry::default()
            };
            entry(ui, desk.look, shown)
        }
        Found::Add(name) => {
            let named = [("name", Value::from(name.as_str()))];
            let shown = Entry {
                icon: Some(glyph::USER_CIRCLE_PLUS),
                text: &desk.texts.with("palette-add-named", &named),
                chosen,
                ..Entry::default()
            };
            entry(ui, desk.look, shown)
        }
    }
}

/// An actor that was found: its badge, its name, its category, and whether nobody is to contact it.
fn actor_ui(ui: &mut Ui, desk: Desk<'_>, id: ActorId, chosen: bool) -> egui::Response {
    let (texts, board) = (desk.texts, desk.editor.board());
    let actor = board.actor(id);
    let category = actor.and_then(|actor| board.category_of(actor));
    let sorted = category.map_or(texts.of("palette-unsorted"), |it| &it.name);
    let note = match actor {
        Some(actor) if actor.no_contact => format!("{sorted} · {}", texts.of("no-contact")),
        _ => sorted.to_owned(),
    };
    let shown = Entry {
        badge: Some(category),
        text: actor.map_or("", |actor| &actor.name),
        note: &note,
        chosen,
        ..Entry::default()
    };
    entry(ui, desk.look, shown)
}
