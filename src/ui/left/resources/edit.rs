//! Changing the list of resources.

use super::cover::Cover;
use super::rows::icon_ui;
use super::{Form, changed, name};
use crate::editor::{Act, Command, Label};
use crate::model::{Edit, ListEdit, NAME_MAX, Need, Resource, ResourceId, name::tidy};
use crate::scene::icons::glyph;
use crate::ui::parts::icon_grid::icon_grid;
use crate::ui::parts::{Row, inset, row, square};
use crate::ui::widgets::{
    Field, card, hint, icon_button, link_button, notice, plain_button, text_field, typing,
};
use crate::ui::{Desk, Request};
use egui::{Popup, PopupCloseBehavior, Ui};
use std::collections::BTreeMap;

/// Shows the resources as rows that open into fields, and a button for one more.
pub fn edit_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    state: &mut Form,
    cover: &Cover,
    requests: &mut Vec<Request>,
) {
    let board = desk.editor.board();
    inset(ui, |ui| {
        hint(ui, desk.look, desk.texts.of("resources-edit-help"));
    });
    for (index, resource) in board.resources.iter().enumerate() {
        ui.push_id(resource.id, |ui| {
            if row_ui(ui, desk, resource, state) {
                let offers = cover.offers(resource.id);
                let offered = offers.confirmed.len() + offers.hoped.len();
                inset(ui, |ui| {
                    form_ui(ui, desk, (index, resource, offered), state, requests);
                });
            }
        });
    }
    inset(ui, |ui| {
        let add = desk.texts.of("resources-add");
        if link_button(ui, desk.look, Some(glyph::PLUS), add).clicked() {
            state.open = Some(self::add(desk, requests));
            state.deleting = false;
        }
    });
}

/// One resource as a row; tells whether it was open.
fn row_ui(ui: &mut Ui, desk: Desk<'_>, resource: &Resource, state: &mut Form) -> bool {
    let open = state.open == Some(resource.id);
    let words = Row {
        text: name(desk, resource),
        before: 34.0,
        strong: open,
        on: Some(open),
        ..Row::default()
    };
    let response = row(ui, desk.look, words);
    icon_ui(ui, desk.look, resource, square(response.rect, 11.0, 22.0));
    if response.clicked() {
        state.open = (!open).then_some(resource.id);
        state.deleting = false;
    }
    open
}

fn add(desk: Desk<'_>, requests: &mut Vec<Request>) -> ResourceId {
    let id = desk.editor.fresh();
    let resource = Resource {
        id,
        name: desk.texts.of("resources-new").to_owned(),
        icon: "star".to_owned(),
        need: Need::None,
        held: false,
        ext: BTreeMap::new(),
    };
    requests.push(change(Edit::put(resource)));
    id
}

/// The request that changes the resources, as one entry of the undo list.
fn change(edit: Edit) -> Request {
    Command::Do(Label::of(Act::Resources), vec![edit]).into()
}

fn form_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    (index, resource, offered): (usize, &Resource, usize),
    state: &mut Form,
    requests: &mut Vec<Request>,
) {
    card(ui, desk.look, |ui| {
        ui.set_width(ui.available_width());
        name_ui(ui, desk, resource, requests);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 4.0;
            icon_menu(ui, desk, resource, requests);
            order_ui(ui, desk, index, requests);
            let delete = desk.texts.of("resources-delete");
            if icon_button(ui, desk.look, glyph::TRASH, delete).clicked() {
                state.deleting = offered > 0;
                if offered == 0 {
                    self::delete(desk, resource.id, requests);
                }
            }
        });
        if state.deleting {
            state.deleting = delete_ui(ui, desk, resource, offered, requests);
        }
    });
}

fn name_ui(ui: &mut Ui, desk: Desk<'_>, resource: &Resource, requests: &mut Vec<Request>) {
    let words = desk.texts.of("resources-name");
    let mut text = resource.name.clone();
    let field = Field::new(words, words, resource.id);
    let response = text_field(ui, desk.look, field, &mut text);
    if typing::begun(&response) {
        requests.push(Command::Mark(Label::of(Act::Resources)).into());
    }
    if typing::ended(&response) {
        text = tidy(&text, NAME_MAX);
    }
    if text != resource.name {
        let text = text.chars().take(NAME_MAX).collect();
        let edit = changed(resource, |it| it.name = text);
        requests.push(Command::Edit(edit).into());
    }
}

fn icon_menu(ui: &mut Ui, desk: Desk<'_>, resource: &Resource, requests: &mut Vec<Request>) {
    let name = desk.texts.of("resources-icon");
    let icon = crate::scene::icons::named(&resource.icon).map_or(glyph::PACKAGE, |it| it.glyph);
    let button = icon_button(ui, desk.look, icon, name);
    Popup::from_toggle_button_response(&button)
        .close_behavior(PopupCloseBehavior::CloseOnClick)
        .width(308.0)
        .show(|ui| {
            if let Some(icon) = icon_grid(ui, desk.look, &resource.icon) {
                let edit = changed(resource, |it| icon.clone_into(&mut it.icon));
                requests.push(change(edit));
            }
        });
}

fn order_ui(ui: &mut Ui, desk: Desk<'_>, index: usize, requests: &mut Vec<Request>) {
    let resources = &desk.editor.board().resources;
    let ways = [
        (glyph::ARROW_UP, "resources-up", index.checked_sub(1)),
        (glyph::ARROW_DOWN, "resources-down", index.checked_add(1)),
    ];
    for (icon, key, to) in ways {
        let to = to.filter(|to| *to < resources.len());
        ui.add_enabled_ui(to.is_some(), |ui| {
            let clicked = icon_button(ui, desk.look, icon, desk.texts.of(key)).clicked();
            if let Some(to) = to.filter(|_| clicked) {
                requests.push(change(Edit::swap(resources, index, to)));
            }
        });
    }
}

/// Says how many offers would be lost. Tells whether the question stays open.
fn delete_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    resource: &Resource,
    offered: usize,
    requests: &mut Vec<Request>,
) -> bool {
    let texts = desk.texts;
    notice(ui, desk.look, |ui| {
        ui.set_width(ui.available_width());
        let said = texts.with("resources-delete-offers", &[("count", offered.into())]);
        ui.add(egui::Label::new(said).wrap());
        let deleted = plain_button(ui, desk.look, None, texts.of("resources-delete-now")).clicked();
        if deleted {
            delete(desk, resource.id, requests);
        }
        let kept = plain_button(ui, desk.look, None, texts.of("resources-delete-cancel")).clicked();
        !deleted && !kept
    })
}

fn delete(desk: Desk<'_>, id: ResourceId, requests: &mut Vec<Request>) {
    requests.push(change(Edit::Resource(ListEdit::Remove(id))));
    // Nobody would offer it any more, and everybody would stand back.
    if desk.editor.view.shown.lit == Some(id) {
        requests.push(Command::Light(None).into());
    }
}
