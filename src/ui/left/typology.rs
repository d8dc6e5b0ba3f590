//! The typology: how actors are sorted, who is still to be placed, and adding more.

mod quick;
mod rows;
mod tray;

use crate::editor::Command;
use crate::model::{Category, CategoryId, Circle};
use crate::scene::icons::glyph;
use crate::ui::parts::roll::Roll;
use crate::ui::parts::{actor_list, head, inset};
use crate::ui::style::theme::{TOUCH, color32};
use crate::ui::widgets::{
    Field, heading, hint, icon_button, icon_in, link_button, text_field, typing,
};
use crate::ui::{Desk, Dialog, Request};
use egui::{Margin, Rect, ScrollArea, Ui, pos2, vec2};

/// What a panel tells the app besides its requests.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct PanelReply {
    /// Where actors can be dropped to be taken off the map, on the screen.
    pub tray: Option<Rect>,
}

/// What the typology remembers.
#[derive(Default)]
pub struct TypologyState {
    /// The category whose row is open; within it, `None` is the actors without one. Newcomers are sorted there.
    pub open: Option<Option<CategoryId>>,
    filter: String,
    quick: quick::QuickAdd,
    roll: Roll,
    /// How many actors were to be placed when last shown.
    waiting: Option<usize>,
}

/// Shows the typology, the tray and the field that adds actors. Tells where the tray is.
pub fn typology_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    state: &mut TypologyState,
    requests: &mut Vec<Request>,
) -> PanelReply {
    state.roll.update(desk.editor);
    let gone = |id: CategoryId| desk.editor.board().category(id).is_none();
    state.open = state.open.filter(|open| !open.is_some_and(gone));
    egui::Panel::bottom("quick-add")
        .resizable(false)
        .show_separator_line(false)
        .frame(egui::Frame::new().inner_margin(Margin::symmetric(14, 8)))
        .show(ui, |ui| {
            let category = state.open.flatten();
            quick::quick_ui(
                ui,
                desk,
                &mut state.quick,
                (&state.roll, category),
                requests,
            );
        });
    let scrolled = ScrollArea::vertical()
        .id_salt("typology")
        .auto_shrink(false)
        .show(ui, |ui| list_ui(ui, desk, state, requests));
    let seen = scrolled.state.unclamped_offset().y + scrolled.inner_rect.height();
    if scrolled.content_size.y > seen + 14.0 {
        more_below(ui, desk, scrolled.inner_rect);
    }
    let tray = tray::drop_area(ui, desk, scrolled.inner_rect, scrolled.inner);
    PanelReply { tray }
}

/// A sign at the lower edge that there is more to see below it.
fn more_below(ui: &Ui, desk: Desk<'_>, view: Rect) {
    let at = pos2(view.center().x, view.bottom() - 1.0);
    let square = Rect::from_center_size(at, vec2(18.0, 18.0));
    let ink = color32(desk.look.muted);
    icon_in(ui.painter(), square, glyph::CARET_DOWN, 16.0, ink);
}

/// Everything above the field that adds actors. Tells where the tray is, if it is shown.
fn list_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    state: &mut TypologyState,
    requests: &mut Vec<Request>,
) -> Option<Rect> {
    ui.add_space(8.0);
    find_ui(ui, desk, &mut state.filter, requests);
    if !state.filter.trim().is_empty() {
        found_ui(ui, desk, state, requests);
        return None;
    }
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        sections_ui(ui, desk, state, requests);
    });
    let tray = tray::tray_ui(ui, desk, state.roll.to_place(), requests);
    let count = state.roll.to_place().len();
    if state.waiting.is_some_and(|before| before < count) {
        // Somebody new waits there: the name that was just typed is to be seen.
        ui.scroll_to_rect(tray, Some(egui::Align::BOTTOM));
    }
    state.waiting = Some(count);
    Some(tray)
}

/// The field that finds actors, the button that changes the categories, and how to see everyone again.
fn find_ui(ui: &mut Ui, desk: Desk<'_>, filter: &mut String, requests: &mut Vec<Request>) {
    let texts = desk.texts;
    head(ui, |ui| {
        let room = vec2(ui.available_width() - TOUCH - 4.0, TOUCH);
        ui.allocate_ui(room, |ui| {
            let (name, empty) = (texts.of("typology-find"), texts.of("typology-find-hint"));
            let field = Field::new(name, empty, "typology");
            let response = text_field(ui, desk.look, field, filter);
            if typing::owns(&response) && ui.input(|input| input.key_pressed(egui::Key::Escape)) {
                filter.clear();
            }
        });
        ui.add_space(4.0);
        if filter.is_empty() {
            let name = texts.of("typology-edit");
            if icon_button(ui, desk.look, glyph::PENCIL_SIMPLE, name).clicked() {
                requests.push(Request::Show(Dialog::Categories));
            }
        } else if icon_button(ui, desk.look, glyph::X, texts.of("typology-find-end")).clicked() {
            filter.clear();
        }
    });
    let all = texts.of("typology-show-all");
    let hides = !desk.editor.view.shown.hidden.is_empty();
    if hides && inset(ui, |ui| link_button(ui, desk.look, Some(glyph::EYE), all)).clicked() {
        requests.push(Command::ShowAll.into());
    }
}

/// The actors whose names match what was typed.
fn found_ui(ui: &mut Ui, desk: Desk<'_>, state: &TypologyState, requests: &mut Vec<Request>) {
    let found = state.roll.find(&state.filter);
    if found.is_empty() {
        let text = desk.texts.of("typology-found-none");
        inset(ui, |ui| hint(ui, desk.look, text));
    }
    let notes: Vec<_> = found
        .iter()
        .map(|id| (*id, rows::place_note(desk, *id)))
        .collect();
    actor_list(ui, desk, &notes, requests);
}

/// The circles of the typology with their categories; at the end, those without one.
fn sections_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    state: &mut TypologyState,
    requests: &mut Vec<Request>,
) {
    let categories = &desk.editor.board().categories;
    for (key, categories) in sections(categories) {
        inset(ui, |ui| heading(ui, desk.look, desk.texts.of(key)));
        ui.add_space(4.0);
        for category in categories {
            rows::category_ui(ui, desk, Some(category), state, requests);
        }
    }
    if !state.roll.of(None).is_empty() {
        rows::category_ui(ui, desk, None, state, requests);
    }
}

/// The key of the name of a circle.
pub fn circle_key(circle: &Circle) -> &'static str {
    match circle {
        Circle::Local => "circle-local",
        Circle::Wider => "circle-wider",
        Circle::Power => "circle-power",
        Circle::Other(_) => "circle-other",
    }
}

/// The categories of each circle, in order; circles of later versions come last, together.
pub fn sections(categories: &[Category]) -> Vec<(&'static str, Vec<&Category>)> {
    let keys = [
        "circle-local",
        "circle-wider",
        "circle-power",
        "circle-other",
    ];
    keys.into_iter()
        .map(|key| {
            let within = categories
                .iter()
                .filter(|category| circle_key(&category.circle) == key);
            (key, within.collect::<Vec<_>>())
        })
        .filter(|(_, within)| !within.is_empty())
        .collect()
}
