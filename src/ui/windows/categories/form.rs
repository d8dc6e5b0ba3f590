//! Everything that can be changed about one category.

use super::{CategoriesState, change, changed, delete, order_ui};
use crate::editor::{Act, Command, Label};
use crate::library::Card;
use crate::model::{Category, Circle, Edit, NAME_MAX, NodeShape, name};
use crate::ui::left::typology::circle_key;
use crate::ui::parts::colors::colors_ui;
use crate::ui::parts::icon_grid::{icon_grid, square_choice};
use crate::ui::widgets::{
    Field, badge, badge_in, choice, heading, menu_choice, text_area, text_field, typing,
};
use crate::ui::words::word;
use crate::ui::{Desk, Request};
use egui::{Rect, Response, Ui, vec2};

/// Shows the fields of a category.
pub fn form_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    (category, cards): (&Category, &[Card]),
    state: &mut CategoriesState,
    requests: &mut Vec<Request>,
) {
    let title = |ui: &mut Ui, key: &str| {
        heading(ui, desk.look, desk.texts.of(key));
    };
    ui.horizontal(|ui| {
        badge(ui, desk.look, Some(category), 44.0);
        name_ui(ui, desk, category, requests);
    });
    title(ui, "categories-circle");
    circle_ui(ui, desk, category, requests);
    title(ui, "categories-suggestions");
    suggestions_ui(ui, desk, category, requests);
    title(ui, "categories-color");
    color_ui(ui, desk, category, state, requests);
    title(ui, "categories-shape");
    shape_ui(ui, desk, category, requests);
    title(ui, "categories-icon");
    if let Some(icon) = icon_grid(ui, desk.look, &category.icon) {
        set(category, requests, |it| icon.clone_into(&mut it.icon));
    }
    title(ui, "categories-card");
    card_ui(ui, desk, (category, cards), requests);
    title(ui, "categories-order");
    order_ui(ui, desk, category.id, requests);
    ui.add_space(10.0);
    delete::delete_ui(ui, desk, category, &mut state.deleting, requests);
    ui.add_space(10.0);
}

/// Changes the category as one entry of the undo list.
fn set(category: &Category, requests: &mut Vec<Request>, how: impl FnOnce(&mut Category)) {
    requests.push(change(vec![Edit::put(changed(category, how))]));
}

/// Changes the category while it is typed: one entry of the undo list for the whole stay in the field.
fn typed(
    category: &Category,
    field: &Response,
    requests: &mut Vec<Request>,
    how: impl FnOnce(&mut Category),
) {
    if typing::begun(field) {
        requests.push(Command::Mark(Label::of(Act::Categories)).into());
    }
    if field.changed() || typing::ended(field) {
        let written = changed(category, how);
        if written != *category {
            requests.push(Command::Edit(Edit::put(written)).into());
        }
    }
}

fn name_ui(ui: &mut Ui, desk: Desk<'_>, category: &Category, requests: &mut Vec<Request>) {
    let words = desk.texts.of("categories-name");
    let mut text = category.name.clone();
    let response = text_field(
        ui,
        desk.look,
        Field::new(words, words, category.id),
        &mut text,
    );
    let ended = typing::ended(&response);
    typed(category, &response, requests, |it| {
        it.name = if ended {
            name::tidy(&text, NAME_MAX)
        } else {
            text.chars().take(NAME_MAX).collect()
        };
    });
}

fn circle_ui(ui: &mut Ui, desk: Desk<'_>, category: &Category, requests: &mut Vec<Request>) {
    let words: Vec<&str> = Circle::KNOWN
        .iter()
        .map(|circle| desk.texts.of(circle_key(circle)))
        .collect();
    let chosen = Circle::KNOWN
        .iter()
        .position(|circle| *circle == category.circle);
    let clicked = choice(ui, desk.look, &words, chosen, (category.color, 0));
    if let Some(circle) = clicked.and_then(|index| Circle::KNOWN.get(index)) {
        set(category, requests, |it| it.circle = circle.clone());
    }
}

fn suggestions_ui(ui: &mut Ui, desk: Desk<'_>, category: &Category, requests: &mut Vec<Request>) {
    let words = desk.texts.of("categories-suggestions-hint");
    let mut text = category.suggestions.join("\n");
    let field = Field::new(words, words, category.id);
    let response = text_area(ui, desk.look, field, &mut text, 3);
    let ended = typing::ended(&response);
    typed(category, &response, requests, |it| {
        it.suggestions = if ended { tidied(&text) } else { lines(&text) };
    });
}

/// The lines as they are typed: an empty one at the end is where the next name will stand.
fn lines(text: &str) -> Vec<String> {
    if text.is_empty() {
        return Vec::new();
    }
    text.split('\n').map(str::to_owned).collect()
}

/// The lines as they are kept.
fn tidied(text: &str) -> Vec<String> {
    text.lines()
        .map(|line| name::tidy(line, NAME_MAX))
        .filter(|line| !line.is_empty())
        .collect()
}

fn color_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    category: &Category,
    state: &mut CategoriesState,
    requests: &mut Vec<Request>,
) {
    let Some(picked) = colors_ui(ui, desk, category.color, &mut state.coloring) else {
        return;
    };
    if picked.begins {
        requests.push(Command::Mark(Label::of(Act::Categories)).into());
    }
    let worn = changed(category, |it| it.color = picked.color);
    requests.push(Command::Edit(Edit::put(worn)).into());
}

fn shape_ui(ui: &mut Ui, desk: Desk<'_>, category: &Category, requests: &mut Vec<Request>) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(4.0, 0.0);
        for shape in NodeShape::KNOWN {
            let name = word(desk.texts, "shape", shape.word());
            let on = category.shape == *shape;
            let mut worn = category.clone();
            worn.shape = shape.clone();
            let response = square_choice(ui, desk.look, name, on, |ui, rect| {
                let within = Rect::from_center_size(rect.center(), vec2(30.0, 30.0));
                badge_in(ui.painter(), desk.look, Some(&worn), within);
            });
            if response.on_hover_text(name).clicked() {
                set(category, requests, |it| it.shape = shape.clone());
            }
        }
    });
}

fn card_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    (category, cards): (&Category, &[Card]),
    requests: &mut Vec<Request>,
) {
    let none = ("", desk.texts.of("categories-card-none"));
    let entries: Vec<(&str, &str)> = std::iter::once(none)
        .chain(cards.iter().map(|card| (card.name, card.title)))
        .collect();
    let titles: Vec<&str> = entries.iter().map(|(_, title)| *title).collect();
    let chosen = entries.iter().position(|(name, _)| *name == category.card);
    let clicked = menu_choice(ui, desk.texts.of("categories-card"), &titles, chosen);
    if let Some((name, _)) = clicked.and_then(|index| entries.get(index)) {
        set(category, requests, |it| {
            (*name).clone_into(&mut it.card);
        });
    }
}
