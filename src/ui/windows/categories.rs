//! The window that changes the categories: on the left their list, on the right the one that is chosen.

mod delete;
mod form;
pub mod order;

use crate::editor::{Act, Command, Label};
use crate::library::Card;
use crate::model::{Board, Category, CategoryId, Circle, Edit, NodeShape};
use crate::scene::icons::glyph;
use crate::ui::left::typology::circle_key;
use crate::ui::parts::sides::{both, form_side, list_side, sides};
use crate::ui::parts::{Row, category_name, hues, inset, row, square};
use crate::ui::style::theme::{TOUCH, color32};
use crate::ui::widgets::{badge_in, heading, hint, icon_in, link_button, plain_button};
use crate::ui::{Desk, Request};
use egui::{CursorIcon, Rect, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};
use std::collections::BTreeMap;

/// What the window remembers.
#[derive(Default)]
pub struct CategoriesState {
    /// The category that is changed.
    pub chosen: Option<CategoryId>,
    deleting: Option<delete::Fate>,
    coloring: bool,
}

/// Shows the content of the window.
pub fn categories_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    cards: &[Card],
    state: &mut CategoriesState,
    requests: &mut Vec<Request>,
) {
    let board = desk.editor.board();
    let both = both(ui);
    let chosen = state.chosen.and_then(|id| board.category(id));
    let chosen = chosen.or_else(|| board.categories.first().filter(|_| both));
    if state.chosen != chosen.map(|it| it.id) {
        state.deleting = None;
        state.chosen = chosen.map(|it| it.id);
    }
    sides(ui, |ui| {
        if both || chosen.is_none() {
            list_side(ui, |ui| categories_list_ui(ui, desk, state, requests));
        }
        let Some(category) = chosen else {
            return;
        };
        form_side(ui, category.id.0, |ui| {
            let back = desk.texts.of("categories-back");
            if !both && link_button(ui, desk.look, Some(glyph::ARROW_LEFT), back).clicked() {
                state.chosen = None;
            }
            form::form_ui(ui, desk, (category, cards), state, requests);
        });
    });
}

/// A row or a heading behind which a category can be dropped.
struct Place {
    circle: Circle,
    category: Option<CategoryId>,
    rect: Rect,
}

/// The categories of each circle, those that everyone knows in any case.
fn by_circle(board: &Board) -> BTreeMap<Circle, Vec<&Category>> {
    let known = Circle::KNOWN.iter();
    let mut circles: BTreeMap<_, Vec<_>> = known.map(|it| (it.clone(), Vec::new())).collect();
    for category in board.categories.iter() {
        let circle = circles.entry(category.circle.clone());
        circle.or_default().push(category);
    }
    circles
}

fn categories_list_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    state: &mut CategoriesState,
    requests: &mut Vec<Request>,
) {
    ui.spacing_mut().item_spacing.y = 2.0;
    let circles = by_circle(desk.editor.board());
    let (mut places, mut dragged) = (Vec::new(), None);
    for (circle, categories) in circles {
        let title = desk.texts.of(circle_key(&circle));
        let rect = inset(ui, |ui| heading(ui, desk.look, title).rect);
        places.push(Place {
            circle: circle.clone(),
            category: None,
            rect,
        });
        for category in categories {
            let (rect, handle) = row_ui(ui, desk, category, state);
            if handle.dragged() || handle.drag_stopped() {
                dragged = Some((category.id, handle));
            }
            let (circle, category) = (circle.clone(), Some(category.id));
            places.push(Place {
                circle,
                category,
                rect,
            });
        }
        let words = add_text(desk, &circle);
        let plus = Some(glyph::PLUS);
        if inset(ui, |ui| link_button(ui, desk.look, plus, words).clicked()) {
            add(desk, circle, state, requests);
        }
    }
    if let Some((id, handle)) = dragged {
        drag_ui(ui, desk, (id, &handle), &places, requests);
    }
}

/// The row of a category with the handle by which it is dragged.
fn row_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    category: &Category,
    state: &mut CategoriesState,
) -> (Rect, egui::Response) {
    let name = category_name(desk, Some(category));
    let chosen = state.chosen == Some(category.id);
    ui.push_id(category.id, |ui| {
        let words = Row {
            text: name,
            before: 41.0,
            after: 28.0,
            strong: chosen,
            on: Some(chosen),
            ..Row::default()
        };
        let response = row(ui, desk.look, words);
        badge_in(
            ui.painter(),
            desk.look,
            Some(category),
            square(response.rect, 16.0, 28.0),
        );
        if response.clicked() {
            state.chosen = Some(category.id);
            state.deleting = None;
        }
        let middle = pos2(response.rect.right() - 26.0, response.rect.center().y);
        let grip = Rect::from_center_size(middle, vec2(TOUCH, TOUCH));
        let handle = ui.interact(grip, ui.scope_id().with("handle"), Sense::drag());
        let said = desk.texts.with("categories-drag", &[("name", name.into())]);
        handle.widget_info(|| WidgetInfo::labeled(Role::Button, true, &said));
        let muted = color32(desk.look.muted);
        icon_in(ui.painter(), grip, glyph::DOTS_SIX_VERTICAL, 18.0, muted);
        (response.rect, handle.on_hover_cursor(CursorIcon::Grab))
    })
    .inner
}

/// Shows where the dragged category would go, and puts it there when it is let go.
fn drag_ui(
    ui: &Ui,
    desk: Desk<'_>,
    (id, handle): (CategoryId, &egui::Response),
    places: &[Place],
    requests: &mut Vec<Request>,
) {
    let pointer = ui.input(|input| input.pointer.latest_pos());
    let Some(at) = pointer.or(handle.interact_pointer_pos()) else {
        return;
    };
    let above = |place: &&Place| place.rect.center().y <= at.y;
    let Some(place) = places.iter().rev().find(above).or(places.first()) else {
        return;
    };
    if handle.drag_stopped() {
        let mut categories = desk.editor.board().categories.to_vec();
        order::put_after(&mut categories, id, &place.circle, place.category);
        requests.push(change(desk.editor.board().listing(&categories)));
        return;
    }
    let line = Stroke::new(3.0, color32(desk.look.primary));
    let across = ui.min_rect().x_range();
    ui.painter().hline(across, place.rect.bottom() + 1.0, line);
}

fn add_text<'a>(desk: Desk<'a>, circle: &Circle) -> &'a str {
    desk.texts.of(match circle {
        Circle::Local => "categories-add-local",
        Circle::Wider => "categories-add-wider",
        Circle::Power => "categories-add-power",
        Circle::Other(_) => "categories-add",
    })
}

fn add(desk: Desk<'_>, circle: Circle, state: &mut CategoriesState, requests: &mut Vec<Request>) {
    let board = desk.editor.board();
    let id = desk.editor.fresh();
    let worn: Vec<_> = board.categories.iter().map(|it| it.color).collect();
    let category = Category {
        id,
        name: desk.texts.of("categories-new").to_owned(),
        circle,
        color: hues::least_used(&worn),
        icon: "circle".to_owned(),
        shape: NodeShape::Disc,
        suggestions: Vec::new(),
        card: String::new(),
        ext: BTreeMap::new(),
    };
    state.chosen = Some(id);
    state.deleting = None;
    requests.push(change(vec![Edit::put(category)]));
}

/// The request that changes the categories, as one entry of the undo list.
fn change(edits: Vec<Edit>) -> Request {
    Command::Do(Label::of(Act::Categories), edits).into()
}

/// A category with something changed.
fn changed(category: &Category, how: impl FnOnce(&mut Category)) -> Category {
    let mut category = category.clone();
    how(&mut category);
    category
}

/// Two buttons that move the category up and down within its circle.
fn order_ui(ui: &mut Ui, desk: Desk<'_>, id: CategoryId, requests: &mut Vec<Request>) {
    ui.horizontal_wrapped(|ui| {
        let ways = [
            (glyph::ARROW_UP, "categories-up", order::Way::Up),
            (glyph::ARROW_DOWN, "categories-down", order::Way::Down),
        ];
        for (icon, key, way) in ways {
            let mut categories = desk.editor.board().categories.to_vec();
            let moved = order::step(&mut categories, id, way);
            ui.add_enabled_ui(moved, |ui| {
                if plain_button(ui, desk.look, Some(icon), desk.texts.of(key)).clicked() {
                    requests.push(change(desk.editor.board().listing(&categories)));
                }
            });
        }
    });
    hint(ui, desk.look, desk.texts.of("categories-order-hint"));
}
