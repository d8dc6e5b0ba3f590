//! The resources: what is offered, by whom, and changing the list.

mod edit;

use super::parts::{EDGE, Row, actor_list, inset, row, square, title_ui};
use crate::editor::Command;
use crate::model::{ActorId, Board, OfferState, Resource, ResourceId};
use crate::scene::icons::{self, glyph};
use crate::scene::{Font, look::Look};
use crate::ui::theme::color32;
use crate::ui::widgets::{hint, icon_in};
use crate::ui::{Desk, Request, fonts};
use egui::{Align2, Rect, ScrollArea, Shape, Stroke, StrokeKind, Ui, pos2, vec2};
use std::collections::BTreeMap;

/// What the panel remembers.
#[derive(Default)]
pub struct ResourcesState {
    editing: bool,
    open: Option<ResourceId>,
    deleting: bool,
}

/// Who offers one resource.
#[derive(Default)]
struct Offers {
    confirmed: Vec<ActorId>,
    hoped: Vec<ActorId>,
}

/// Shows the resources. Clicking one lights up those who offer it.
pub fn resources_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    state: &mut ResourcesState,
    requests: &mut Vec<Request>,
) {
    let offers = offers(desk.editor.board());
    ScrollArea::vertical()
        .id_salt("resources")
        .auto_shrink(false)
        .show(ui, |ui| {
            ui.add_space(8.0);
            head_ui(ui, desk, state);
            if state.editing {
                edit::edit_ui(ui, desk, state, &offers, requests);
            } else {
                reading_ui(ui, desk, &offers, requests);
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
        *state = ResourcesState {
            editing: !state.editing,
            ..ResourcesState::default()
        };
    }
}

/// Who offers what.
fn offers(board: &Board) -> BTreeMap<ResourceId, Offers> {
    let mut all: BTreeMap<ResourceId, Offers> = BTreeMap::new();
    for (id, actor) in &board.actors {
        for offer in &actor.offers {
            let offers = all.entry(offer.resource).or_default();
            if offer.state == OfferState::Confirmed {
                offers.confirmed.push(*id);
            } else {
                offers.hoped.push(*id);
            }
        }
    }
    all
}

fn reading_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    offers: &BTreeMap<ResourceId, Offers>,
    requests: &mut Vec<Request>,
) {
    let (texts, resources) = (desk.texts, &desk.editor.board().resources);
    let key = if resources.is_empty() {
        "resources-empty"
    } else {
        "resources-help"
    };
    inset(ui, |ui| hint(ui, desk.look, texts.of(key)));
    ui.add_space(4.0);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let nobody = Offers::default();
        for resource in resources.iter() {
            let offers = offers.get(&resource.id).unwrap_or(&nobody);
            resource_ui(ui, desk, resource, offers, requests);
        }
    });
}

/// One resource; when it is lit, those who offer it.
fn resource_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    resource: &Resource,
    offers: &Offers,
    requests: &mut Vec<Request>,
) {
    let lit = desk.editor.shown.lit == Some(resource.id);
    ui.push_id(resource.id, |ui| {
        let values = [
            ("name", resource.name.as_str().into()),
            ("confirmed", offers.confirmed.len().into()),
            ("hoped", offers.hoped.len().into()),
        ];
        let said = desk.texts.with("resources-row", &values);
        let words = Row {
            text: name(desk, resource),
            said: &said,
            before: 34.0,
            after: 78.0,
            strong: lit,
            on: Some(lit),
            ..Row::default()
        };
        let response = row(ui, desk.look, words);
        let rect = response.rect;
        icon_ui(ui, desk.look, resource, square(rect, 11.0, 22.0));
        counts_ui(ui, desk.look, rect, offers);
        if response.on_hover_text(&said).clicked() {
            let wanted = (!lit).then_some(resource.id);
            requests.push(Command::Light(wanted).into());
        }
        if lit {
            offerers_ui(ui, desk, offers, requests);
        }
    });
}

/// A resource's name, or what stands for one that is not named yet.
fn name<'a>(desk: Desk<'a>, resource: &'a Resource) -> &'a str {
    if resource.name.trim().is_empty() {
        desk.texts.of("resources-unnamed")
    } else {
        &resource.name
    }
}

fn icon_ui(ui: &Ui, look: &Look, resource: &Resource, square: Rect) {
    let icon = icons::named(&resource.icon).map_or(glyph::PACKAGE, |icon| icon.glyph);
    icon_in(ui.painter(), square, icon, 20.0, color32(look.muted));
}

/// How many offer it: confirmed on a solid ground, hoped for within a dashed edge.
fn counts_ui(ui: &Ui, look: &Look, row: Rect, offers: &Offers) {
    let pill = |right: f32| {
        let middle = pos2(row.right() - EDGE - right - 16.0, row.center().y);
        Rect::from_center_size(middle, vec2(32.0, 22.0))
    };
    let font = fonts::id(Font::SemiBold, 12.5);
    let painter = ui.painter();
    if !offers.confirmed.is_empty() {
        let rect = pill(38.0);
        painter.rect_filled(rect, 11, color32(look.primary));
        let (count, ink) = (offers.confirmed.len(), color32(look.on_primary));
        painter.text(
            rect.center(),
            Align2::CENTER_CENTER,
            count,
            font.clone(),
            ink,
        );
    }
    if !offers.hoped.is_empty() {
        let rect = pill(0.0);
        let stroke = Stroke::new(1.3, color32(look.control));
        painter.rect(
            rect,
            11,
            color32(look.panel),
            Stroke::NONE,
            StrokeKind::Inside,
        );
        painter.extend(Shape::dashed_line(
            &rounded(rect.shrink(0.5)),
            stroke,
            3.0,
            2.5,
        ));
        let (count, ink) = (offers.hoped.len(), color32(look.muted));
        painter.text(rect.center(), Align2::CENTER_CENTER, count, font, ink);
    }
}

/// The outline of a lying box with round ends.
fn rounded(rect: Rect) -> Vec<egui::Pos2> {
    let radius = rect.height() / 2.0;
    let arc = |middle: egui::Pos2, from: f32| {
        (0..=10_u8).map(move |step| {
            let angle = from + std::f32::consts::PI * f32::from(step) / 10.0;
            middle + radius * vec2(angle.cos(), angle.sin())
        })
    };
    let quarter = std::f32::consts::FRAC_PI_2;
    let right = arc(pos2(rect.right() - radius, rect.center().y), -quarter);
    let left = arc(pos2(rect.left() + radius, rect.center().y), quarter);
    let mut outline: Vec<_> = right.chain(left).collect();
    outline.extend(outline.first().copied());
    outline
}

fn offerers_ui(ui: &mut Ui, desk: Desk<'_>, offers: &Offers, requests: &mut Vec<Request>) {
    let noted = |actors: &[ActorId], key: &'static str| -> Vec<_> {
        let note = desk.texts.of(key);
        actors.iter().map(|id| (*id, note)).collect()
    };
    let mut actors = noted(&offers.confirmed, "resources-confirmed");
    actors.extend(noted(&offers.hoped, "resources-hoped"));
    if actors.is_empty() {
        inset(ui, |ui| {
            hint(ui, desk.look, desk.texts.of("resources-nobody"));
        });
    }
    actor_list(ui, desk, &actors, requests);
}
