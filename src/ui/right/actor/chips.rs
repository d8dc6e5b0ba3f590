//! How actors are sorted, as chips that open menus: category, scope, kind.

use crate::editor::{Act, Command};
use crate::i18n::Value;
use crate::model::{ActorKind, Category, Change, Scope};
use crate::scene::icons::glyph;
use crate::ui::right::bench::Bench;
use crate::ui::right::chosen::Chosen;
use crate::ui::widgets::{Chip, Entry, chip, entry};
use crate::ui::words::word;
use egui::{Popup, ScrollArea, Ui};

/// The width of the menus, in points.
const MENU: f32 = 292.0;
/// The height of the menus at most; it ends within a line, so that one sees there is more.
const ROOM: f32 = 550.0;
/// What stays of the window above and below a menu.
const AROUND: f32 = 160.0;

/// Shows the category, scope and kind that actors share, each opening a menu.
pub fn chips_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, chosen: &Chosen<'_>) {
    let texts = bench.texts();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(8.0, 0.0);
        category_ui(ui, bench, chosen);
        let scope = chosen.shared(|actor| actor.scope.clone());
        let scope = scope.map(|it| word(texts, "scope", it.word()).to_owned());
        let scopes = Scope::KNOWN.iter();
        let scopes = scopes.map(|it| (word(texts, "scope", it.word()), Change::Scope(it.clone())));
        words_ui(ui, bench, chosen, ("inspector-scope", scope), scopes);
        let kind = chosen.shared(|actor| actor.kind.clone());
        let kind = kind.map(|it| word(texts, "kind", it.word()).to_owned());
        let kinds = ActorKind::KNOWN.iter();
        let kinds = kinds.map(|it| (word(texts, "kind", it.word()), Change::Kind(it.clone())));
        words_ui(ui, bench, chosen, ("inspector-kind", kind), kinds);
        target_ui(ui, bench, chosen);
    });
}

/// A chip that marks actors as targets, or takes that back.
fn target_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, chosen: &Chosen<'_>) {
    let on = chosen.shared(|actor| actor.target) == Some(true);
    let shown = Chip {
        text: bench.of("inspector-target"),
        icon: Some(glyph::TARGET),
        chosen: Some(on),
        ..Chip::default()
    };
    let response = chip(ui, bench.look(), shown);
    let tip = bench.of("inspector-target-tip");
    if response.on_hover_text(tip).clicked() {
        bench.ask(Command::Target(!on));
    }
}

fn category_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, chosen: &Chosen<'_>) {
    let board = bench.board();
    let shared = chosen.shared(|actor| board.category_of(actor).map(|it| it.id));
    let category = shared.flatten().and_then(|id| board.category(id));
    let text = match (shared, category) {
        (None, _) => bench.of("inspector-differing"),
        (Some(_), None) => bench.of("inspector-unsorted"),
        (Some(_), Some(category)) => category.name.as_str(),
    };
    let said = about(bench, "inspector-category", text);
    let shown = Chip {
        text: written(chosen, text, &said),
        tint: category.map(|it| it.color),
        dashed: category.is_none(),
        ..Chip::default()
    };
    let response = chip(ui, bench.look(), shown);
    let response = response.accessible_name(&said).on_hover_text(said);
    let mut sorted = None;
    Popup::menu(&response).width(MENU).show(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let room = ROOM.min(ui.content_rect().height() - AROUND);
        let scroll = ScrollArea::vertical().max_height(room);
        scroll.min_scrolled_height(room).show(ui, |ui| {
            for category in board.categories.iter().map(Some).chain([None]) {
                let on = shared == Some(category.map(|it| it.id));
                if category_row(ui, bench, category, on) {
                    sorted = Some(category.map(|it| it.id));
                }
            }
        });
    });
    if let Some(category) = sorted {
        bench.ask(chosen.change(Act::Category, &Change::Category(category)));
    }
}

/// One category of the menu; tells whether it was clicked.
fn category_row(ui: &mut Ui, bench: &Bench<'_, '_>, category: Option<&Category>, on: bool) -> bool {
    let shown = Entry {
        badge: Some(category),
        text: category.map_or(bench.of("inspector-unsorted"), |it| it.name.as_str()),
        chosen: on,
        ..Entry::default()
    };
    entry(ui, bench.look(), shown).clicked()
}

/// A chip that shows a word and opens a menu of all such words.
fn words_ui<'t>(
    ui: &mut Ui,
    bench: &mut Bench<'_, '_>,
    chosen: &Chosen<'_>,
    (key, present): (&str, Option<String>),
    all: impl Iterator<Item = (&'t str, Change)>,
) {
    let differing = bench.of("inspector-differing");
    let text = present.as_deref().unwrap_or(differing);
    let said = about(bench, key, text);
    let shown = Chip {
        text: written(chosen, text, &said),
        soft: present.is_some(),
        dashed: present.is_none(),
        ..Chip::default()
    };
    let response = chip(ui, bench.look(), shown);
    let response = response.accessible_name(&said).on_hover_text(said);
    let look = bench.look();
    let mut command: Option<Command> = None;
    Popup::menu(&response).width(MENU).show(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (word, change) in all {
            let shown = Entry {
                text: word,
                chosen: word == text,
                ..Entry::default()
            };
            if entry(ui, look, shown).clicked() {
                command = Some(chosen.change(Act::Edit, &change));
            }
        }
    });
    if let Some(command) = command {
        bench.ask(command);
    }
}

/// What a chip says something about, and what it says: for screen readers and a tip.
fn about(bench: &Bench<'_, '_>, key: &str, text: &str) -> String {
    let about = bench.texts().of(key);
    let values = [("about", Value::from(about)), ("is", Value::from(text))];
    bench.texts().with("inspector-about", &values)
}

/// What is written on a chip: of several actors, the words alone would not tell what differs.
fn written<'a>(chosen: &Chosen<'_>, text: &'a str, said: &'a str) -> &'a str {
    if chosen.count() > 1 { said } else { text }
}
