//! Whom the ranked list shows: all, or those of a scope, a category, an engagement. None of it belongs to the board.

use crate::model::{Actor, CategoryId, Engagement, Scope};
use crate::ui::Desk;
use crate::ui::parts::category_name;
use crate::ui::widgets::{Chip, Entry, chip, entry};
use crate::ui::words::word;
use egui::{Popup, Response, ScrollArea, Ui, vec2};

/// The width of the menus, in points.
const MENU: f32 = 280.0;
/// The height of the menus at most; it ends within a line, so that one sees there is more.
const ROOM: f32 = 420.0;

/// Under which category, or under none.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Sorted(Option<CategoryId>);

/// Whom the list shows; nothing said shows everybody.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    scope: Option<Scope>,
    category: Option<Sorted>,
    engagement: Option<Engagement>,
}

impl Filter {
    /// Whether an actor is shown.
    pub fn shows(&self, actor: &Actor) -> bool {
        fn fits<T: PartialEq>(wanted: Option<&T>, is: &T) -> bool {
            wanted.is_none_or(|wanted| wanted == is)
        }
        fits(self.scope.as_ref(), &actor.scope)
            && fits(self.category.as_ref(), &Sorted(actor.category))
            && fits(self.engagement.as_ref(), &actor.engagement)
    }

    /// Whether everybody is shown.
    pub fn is_open(&self) -> bool {
        *self == Self::default()
    }
}

/// Shows the filters as chips that open menus.
pub fn filter_ui(ui: &mut Ui, desk: Desk<'_>, filter: &mut Filter) {
    let texts = desk.texts;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 0.0);
        let scopes = Scope::KNOWN
            .iter()
            .map(|it| (it, word(texts, "scope", it.word())));
        words_ui(ui, desk, "inspector-scope", &mut filter.scope, scopes);
        category_ui(ui, desk, &mut filter.category);
        // Those in the collective are not ranked.
        let steps = Engagement::KNOWN
            .iter()
            .filter(|it| **it != Engagement::InCollective);
        let steps = steps.map(|it| (it, word(texts, "engagement", it.word())));
        words_ui(
            ui,
            desk,
            "inspector-engagement",
            &mut filter.engagement,
            steps,
        );
    });
}

fn chip_ui(ui: &mut Ui, desk: Desk<'_>, key: &str, chosen: Option<&str>) -> Response {
    let about = desk.texts.of(key);
    let shown = Chip {
        text: chosen.unwrap_or(about),
        chosen: Some(chosen.is_some()),
        ..Chip::default()
    };
    let values = [
        ("about", about.into()),
        (
            "is",
            chosen.unwrap_or(desk.texts.of("priorities-all")).into(),
        ),
    ];
    let said = desk.texts.with("inspector-about", &values);
    chip(ui, desk.look, shown)
        .accessible_name(&said)
        .on_hover_text(said)
}

fn words_ui<'t, T: Clone + PartialEq + 't>(
    ui: &mut Ui,
    desk: Desk<'_>,
    key: &str,
    chosen: &mut Option<T>,
    all: impl Iterator<Item = (&'t T, &'t str)> + Clone,
) {
    let present = all.clone().find(|(it, _)| chosen.as_ref() == Some(it));
    let response = chip_ui(ui, desk, key, present.map(|(_, words)| words));
    Popup::menu(&response).width(MENU).show(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        if all_ui(ui, desk, chosen.is_none()) {
            *chosen = None;
        }
        for (value, words) in all {
            let shown = Entry {
                text: words,
                chosen: chosen.as_ref() == Some(value),
                ..Entry::default()
            };
            if entry(ui, desk.look, shown).clicked() {
                *chosen = Some(value.clone());
            }
        }
    });
}

fn category_ui(ui: &mut Ui, desk: Desk<'_>, chosen: &mut Option<Sorted>) {
    let board = desk.editor.board();
    let named = |it: Sorted| category_name(desk, it.0.and_then(|id| board.category(id)));
    let response = chip_ui(ui, desk, "inspector-category", chosen.map(named));
    Popup::menu(&response).width(MENU).show(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let room = ROOM.min(ui.content_rect().height() - 160.0);
        let scroll = ScrollArea::vertical().max_height(room);
        scroll.min_scrolled_height(room).show(ui, |ui| {
            if all_ui(ui, desk, chosen.is_none()) {
                *chosen = None;
            }
            for category in board.categories.iter().map(Some).chain([None]) {
                let sorted = Sorted(category.map(|it| it.id));
                let shown = Entry {
                    badge: Some(category),
                    text: category_name(desk, category),
                    chosen: *chosen == Some(sorted),
                    ..Entry::default()
                };
                if entry(ui, desk.look, shown).clicked() {
                    *chosen = Some(sorted);
                }
            }
        });
    });
}

/// The line of a menu that shows everybody; tells whether it was clicked.
fn all_ui(ui: &mut Ui, desk: Desk<'_>, chosen: bool) -> bool {
    let shown = Entry {
        text: desk.texts.of("priorities-all"),
        chosen,
        ..Entry::default()
    };
    entry(ui, desk.look, shown).clicked()
}
