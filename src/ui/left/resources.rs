//! The resources: what is needed and missing, what is offered and by whom, and changing the list.

mod chart;
pub(in crate::ui) mod cover;
mod edit;
mod open;
pub(in crate::ui) mod rows;
mod set;

use crate::analysis::coverage::Gap;
use crate::editor::{Act, Command, Label};
use crate::model::{Edit, Need, Resource, ResourceId};
use crate::scene::icons::glyph;
use crate::ui::parts::{inset, title_ui};
use crate::ui::widgets::{heading, hint, link_button};
use crate::ui::{Desk, Dialog, Request};
use cover::Cover;
use egui::{ScrollArea, Ui};

/// What the panel remembers.
#[derive(Default)]
pub struct ResourcesState {
    editing: bool,
    form: Form,
    cover: Cover,
}

/// What the list being changed remembers.
#[derive(Default)]
struct Form {
    open: Option<ResourceId>,
    deleting: bool,
}

/// Shows the resources. Clicking one lights up those who offer it.
pub fn resources_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    state: &mut ResourcesState,
    requests: &mut Vec<Request>,
) {
    state.cover.update(desk.editor);
    ScrollArea::vertical()
        .id_salt("resources")
        .auto_shrink(false)
        .show(ui, |ui| {
            ui.add_space(8.0);
            head_ui(ui, desk, state);
            if state.editing {
                edit::edit_ui(ui, desk, &mut state.form, &state.cover, requests);
            } else {
                reading_ui(ui, desk, &state.cover, requests);
            }
            ui.add_space(12.0);
        });
}

fn head_ui(ui: &mut Ui, desk: Desk<'_>, state: &mut ResourcesState) {
    let (icon, key) = if state.editing {
        (glyph::CHECK, "resources-edit-end")
    } else {
        (glyph::PENCIL_SIMPLE, "resources-edit")
    };
    let texts = desk.texts;
    let title = texts.of("resources-title");
    if title_ui(ui, desk.look, title, (icon, texts.of(key), state.editing)).clicked() {
        state.editing = !state.editing;
        state.form = Form::default();
    }
}

fn reading_ui(ui: &mut Ui, desk: Desk<'_>, cover: &Cover, requests: &mut Vec<Request>) {
    let texts = desk.texts;
    if desk.editor.board().resources.is_empty() {
        inset(ui, |ui| hint(ui, desk.look, texts.of("resources-empty")));
        return;
    }
    let (missing, covered): (Vec<&Gap>, Vec<&Gap>) = cover.gaps().partition(|gap| gap.open());
    inset(ui, |ui| {
        heading(ui, desk.look, texts.of("needs-missing"));
        if let Some(key) = nothing_missing(&missing, &covered) {
            hint(ui, desk.look, texts.of(key));
        }
    });
    let ids = |gaps: &[&Gap]| gaps.iter().map(|gap| gap.resource).collect::<Vec<_>>();
    rows::rows_ui(ui, desk, cover, &ids(&missing), requests);
    set::set_ui(ui, desk, requests);
    if !(missing.is_empty() && covered.is_empty()) {
        inset(ui, |ui| {
            let name = texts.of("needs-matrix-open");
            if link_button(ui, desk.look, Some(glyph::ARROWS_OUT), name).clicked() {
                requests.push(Request::Show(Dialog::Matrix));
            }
        });
    }
    if !covered.is_empty() {
        inset(ui, |ui| heading(ui, desk.look, texts.of("needs-covered")));
        rows::rows_ui(ui, desk, cover, &ids(&covered), requests);
    }
    others_ui(ui, desk, cover, requests);
    chart::chart_ui(ui, desk, cover);
}

/// What is said where nothing is missing.
fn nothing_missing(missing: &[&Gap], covered: &[&Gap]) -> Option<&'static str> {
    match (missing, covered) {
        ([], []) => Some("needs-none-said"),
        ([], _) => Some("needs-all-covered"),
        _ => None,
    }
}

/// The resources that are not needed.
fn others_ui(ui: &mut Ui, desk: Desk<'_>, cover: &Cover, requests: &mut Vec<Request>) {
    let resources = desk.editor.board().resources.iter();
    let others = resources.filter(|it| cover.gap(it.id).is_none());
    let others: Vec<ResourceId> = others.map(|it| it.id).collect();
    inset(ui, |ui| {
        if !others.is_empty() {
            heading(ui, desk.look, desk.texts.of("needs-others"));
        }
        hint(ui, desk.look, desk.texts.of("resources-help"));
    });
    ui.add_space(4.0);
    rows::rows_ui(ui, desk, cover, &others, requests);
}

/// A resource's name, or what stands for one that is not named yet.
pub(in crate::ui) fn name<'a>(desk: Desk<'a>, resource: &'a Resource) -> &'a str {
    if resource.name.trim().is_empty() {
        desk.texts.of("resources-unnamed")
    } else {
        &resource.name
    }
}

/// A resource with something changed.
fn changed(resource: &Resource, how: impl FnOnce(&mut Resource)) -> Edit {
    let mut resource = resource.clone();
    how(&mut resource);
    Edit::put(resource)
}

/// Says how much a resource is needed.
pub(in crate::ui) fn set_need(desk: Desk<'_>, resource: &Resource, need: Need) -> Request {
    let edit = changed(resource, |it| it.need = need);
    let label = Label::named(Act::Need, name(desk, resource));
    Command::Do(label, vec![edit]).into()
}

/// Says whether the collective has a resource.
fn set_held(desk: Desk<'_>, resource: &Resource, held: bool) -> Request {
    let edit = changed(resource, |it| it.held = held);
    let label = Label::named(Act::Need, name(desk, resource));
    Command::Do(label, vec![edit]).into()
}
