//! One category: its row, and what it opens.

use super::TypologyState;
use crate::editor::{Command, Newcomer};
use crate::model::{ActorId, Category, CategoryId};
use crate::scene::icons::glyph;
use crate::ui::parts::roll::Roll;
use crate::ui::parts::{
    EDGE, Row, actor_list, category_name, quiet_icon, row, square, word_at_end,
};
use crate::ui::style::theme::TOUCH;
use crate::ui::widgets::{Chip, badge_in, chip, hint};
use crate::ui::{Carried, Desk, Dialog, Request};
use egui::{Rect, Response, Role, Ui, WidgetInfo, pos2, vec2};

/// The size of the badge of a category.
const BADGE: f32 = 28.0;

/// Shows a category, or the actors without one; when it is open, its suggestions and its actors.
pub fn category_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    category: Option<&Category>,
    state: &mut TypologyState,
    requests: &mut Vec<Request>,
) {
    let id = category.map(|it| it.id);
    ui.push_id(("category", id), |ui| {
        let response = row_ui(ui, desk, category, state, requests);
        if response.clicked() {
            state.open = if state.open == Some(id) {
                None
            } else {
                Some(id)
            };
        }
        if state.open == Some(id) {
            open_ui(ui, desk, category, &state.roll, requests);
        }
    });
}

/// The row itself: badge, name, how many actors, and the eye.
fn row_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    category: Option<&Category>,
    state: &TypologyState,
    requests: &mut Vec<Request>,
) -> Response {
    let id = category.map(|it| it.id);
    let (name, count) = (category_name(desk, category), state.roll.of(id).len());
    let visible = !desk.editor.view.shown.hidden.contains(&id);
    let open = state.open == Some(id);
    let said = desk.texts.with(
        "typology-row",
        &[("name", name.into()), ("count", count.into())],
    );
    let response = row(
        ui,
        desk.look,
        Row {
            text: name,
            said: &said,
            before: 41.0,
            after: 58.0,
            strong: open,
            muted: !visible,
            on: Some(open),
        },
    );
    let rect = response.rect;
    let ui_badge = square(rect, 16.0, BADGE);
    badge_in(ui.painter(), desk.look, category, ui_badge);
    word_at_end(ui, desk.look, rect, 28.0, &count.to_string());
    let eye = Rect::from_center_size(
        pos2(rect.right() - EDGE - 9.0, rect.center().y),
        vec2(TOUCH, TOUCH),
    );
    eye_ui(ui, desk, eye, (id, name, visible), requests);
    response.context_menu(|ui| menu_ui(ui, desk, id, requests));
    response
}

/// The eye that shows and hides a category; with Alt or twice, it hides all others.
fn eye_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    rect: Rect,
    (id, name, visible): (Option<CategoryId>, &str, bool),
    requests: &mut Vec<Request>,
) {
    let (icon, key) = if visible {
        (glyph::EYE, "typology-hide")
    } else {
        (glyph::EYE_SLASH, "typology-show")
    };
    let said = desk.texts.with(key, &[("name", name.into())]);
    let info = WidgetInfo::selected(Role::Button, true, visible, said);
    let response = ui
        .push_id("eye", |ui| quiet_icon(ui, desk.look, rect, icon, &info))
        .inner;
    if response.double_clicked() || response.clicked() && ui.input(|it| it.modifiers.alt) {
        requests.push(Command::ShowOnly(id).into());
    } else if response.clicked() {
        requests.push(Command::Show(id, !visible).into());
    }
    response.context_menu(|ui| menu_ui(ui, desk, id, requests));
}

fn menu_ui(ui: &mut Ui, desk: Desk<'_>, id: Option<CategoryId>, requests: &mut Vec<Request>) {
    let entries = [
        ("typology-only", Request::from(Command::ShowOnly(id))),
        ("typology-show-all", Command::ShowAll.into()),
        ("typology-edit", Request::Show(Dialog::Categories)),
    ];
    for (key, request) in entries {
        if ui.button(desk.texts.of(key)).clicked() {
            requests.push(request);
        }
    }
}

/// What an open row shows: suggestions that are not on the board, and the actors.
fn open_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    category: Option<&Category>,
    roll: &Roll,
    requests: &mut Vec<Request>,
) {
    if let Some(category) = category {
        suggestions_ui(ui, desk, category, roll, requests);
    }
    let actors = roll.of(category.map(|it| it.id));
    let notes: Vec<_> = actors
        .iter()
        .map(|id| (*id, place_note(desk, *id)))
        .collect();
    actor_list(ui, desk, &notes, requests);
    ui.add_space(4.0);
}

/// The suggestions: each is dragged onto the map, or clicked to join those to be placed.
fn suggestions_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    category: &Category,
    roll: &Roll,
    requests: &mut Vec<Request>,
) {
    let left = category
        .suggestions
        .iter()
        .filter(|name| !name.trim().is_empty() && roll.namesake(name).is_none());
    let mut left = left.peekable();
    if left.peek().is_none() {
        return;
    }
    let margin = egui::Margin {
        left: (EDGE + 41.0) as i8,
        right: EDGE as i8,
        top: 2,
        bottom: 2,
    };
    egui::Frame::new().inner_margin(margin).show(ui, |ui| {
        hint(ui, desk.look, desk.texts.of("typology-suggestions"));
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(8.0, 0.0);
            for name in left {
                suggestion_ui(ui, desk, category, name, requests);
            }
        });
    });
}

fn suggestion_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    category: &Category,
    name: &str,
    requests: &mut Vec<Request>,
) {
    let words = Chip {
        text: name,
        edge: Some(category.color),
        drags: true,
        ..Chip::default()
    };
    let response =
        chip(ui, desk.look, words).on_hover_text(desk.texts.of("typology-suggestion-tip"));
    let category = Some(category.id);
    if response.drag_started() {
        let carried = Carried::Suggestion(name.to_owned(), category);
        requests.push(Request::Carry(carried));
    } else if response.clicked() {
        let newcomer = Newcomer {
            name: name.to_owned(),
            category,
            ..Newcomer::default()
        };
        requests.push(Command::Add(vec![newcomer]).into());
    }
}

/// What is said beside an actor that has no place yet.
pub fn place_note(desk: Desk<'_>, id: ActorId) -> &str {
    let editor = desk.editor;
    let placed = editor
        .board()
        .actor(id)
        .is_some_and(|actor| actor.position(editor.map_id()).is_some());
    if placed {
        ""
    } else {
        desk.texts.of("typology-to-place")
    }
}
