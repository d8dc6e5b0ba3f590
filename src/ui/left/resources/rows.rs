//! One resource as a row: its icon, its name, who offers it, and how much it is needed.

use super::cover::{Cover, Offers};
use super::open::open_ui;
use super::{name, set_need};
use crate::analysis::coverage::Gap;
use crate::editor::Command;
use crate::model::{Need, Resource, ResourceId};
use crate::scene::icons::{self, glyph};
use crate::scene::{Font, look::Look};
use crate::ui::parts::{EDGE, Row, row, square};
use crate::ui::style::fonts;
use crate::ui::style::theme::{TOUCH, color32};
use crate::ui::widgets::{icon_in, need_button, next_need};
use crate::ui::words::word;
use crate::ui::{Desk, Request};
use egui::{Align2, Rect, Response, Shape, Stroke, StrokeKind, Ui, pos2, vec2};

/// The room of the gauge at the end of a row.
const GAUGE: f32 = 34.0;
/// The room of one number, and of the sign that says it is held.
const PILL: f32 = 36.0;
const HELD: f32 = 24.0;

/// Shows some resources, in this order.
pub fn rows_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    cover: &Cover,
    resources: &[ResourceId],
    requests: &mut Vec<Request>,
) {
    let board = desk.editor.board();
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for resource in resources.iter().filter_map(|id| board.resource(*id)) {
            ui.push_id(resource.id, |ui| {
                resource_ui(ui, desk, resource, cover, requests);
            });
        }
    });
}

/// One resource; when it is lit, what there is to say and who offers it.
fn resource_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    resource: &Resource,
    cover: &Cover,
    requests: &mut Vec<Request>,
) {
    let lit = desk.editor.view.shown.lit == Some(resource.id);
    let offers = cover.offers(resource.id);
    let tail = Tail {
        held: resource.held,
        offers,
        nobody: cover.gap(resource.id).is_some_and(Gap::open) && offers.hoped.is_empty(),
    };
    let said = said(desk, resource, offers);
    let words = Row {
        text: name(desk, resource),
        said: &said,
        before: 34.0,
        after: GAUGE + tail.width(desk, ui),
        strong: lit,
        on: Some(lit),
        ..Row::default()
    };
    let response = row(ui, desk.look, words);
    let rect = response.rect;
    icon_ui(ui, desk.look, resource, square(rect, 11.0, 22.0));
    tail.paint(ui, desk, rect.right() - EDGE - GAUGE, rect.center().y);
    if response.on_hover_text(&said).clicked() {
        requests.push(Command::Light((!lit).then_some(resource.id)).into());
    }
    let middle = rect.right_center() - vec2(EDGE + 9.0, 0.0);
    let place = Rect::from_center_size(middle, vec2(TOUCH, TOUCH));
    if gauge_ui(ui, desk, resource, place).clicked() {
        requests.push(set_need(desk, resource, next_need(&resource.need)));
    }
    if lit {
        open_ui(ui, desk, resource, cover, requests);
    }
}

/// What a screen reader says of a resource.
fn said(desk: Desk<'_>, resource: &Resource, offers: &Offers) -> String {
    let texts = desk.texts;
    let values = [
        ("name", name(desk, resource).into()),
        ("confirmed", offers.confirmed.len().into()),
        ("hoped", offers.hoped.len().into()),
    ];
    let mut said = texts.with("resources-row", &values);
    let need = word(texts, "need", resource.need.word());
    let needed = (resource.need != Need::None).then_some(need);
    let held = resource.held.then_some(texts.of("needs-held-short"));
    for part in [needed, held].into_iter().flatten() {
        said.push_str(", ");
        said.push_str(part);
    }
    said
}

/// The gauge of a need, which a press turns.
pub fn gauge_ui(ui: &mut Ui, desk: Desk<'_>, resource: &Resource, place: Rect) -> Response {
    let texts = desk.texts;
    let need = |need: &Need| word(texts, "need", need.word()).to_owned();
    let values = [
        ("name", name(desk, resource).into()),
        ("need", need(&resource.need).into()),
    ];
    let said = texts.with("needs-gauge", &values);
    let next = [("need", need(&next_need(&resource.need)).into())];
    let tip = texts.with("needs-gauge-next", &next);
    need_button(ui, desk.look, place, &resource.need, [&said, &tip])
}

/// Draws the icon of a resource.
pub fn icon_ui(ui: &Ui, look: &Look, resource: &Resource, square: Rect) {
    let icon = icons::named(&resource.icon).map_or(glyph::PACKAGE, |icon| icon.glyph);
    icon_in(ui.painter(), square, icon, 20.0, color32(look.muted));
}

/// What stands between the name and the gauge: that it is held, how many offer it, or that nobody does.
struct Tail<'a> {
    held: bool,
    offers: &'a Offers,
    nobody: bool,
}

impl Tail<'_> {
    fn width(&self, desk: Desk<'_>, ui: &Ui) -> f32 {
        if self.nobody {
            return nobody(desk, ui).size().x + 6.0;
        }
        let pills =
            [&self.offers.confirmed, &self.offers.hoped].map(|it| usize::from(!it.is_empty()));
        pills.iter().sum::<usize>() as f32 * PILL + if self.held { HELD } else { 0.0 } + 4.0
    }

    /// Draws it, its end at `right`: confirmed on a solid ground, hoped for within a dashed edge.
    fn paint(&self, ui: &Ui, desk: Desk<'_>, mut right: f32, middle: f32) {
        let look = desk.look;
        if self.nobody {
            let galley = nobody(desk, ui);
            let at = pos2(right - galley.size().x, middle - galley.size().y / 2.0);
            ui.painter().galley(at, galley, color32(look.muted));
            return;
        }
        for (actors, solid) in [(&self.offers.hoped, false), (&self.offers.confirmed, true)] {
            if actors.is_empty() {
                continue;
            }
            let place = Rect::from_center_size(pos2(right - 16.0, middle), vec2(32.0, 22.0));
            pill(ui, look, place, actors.len(), solid);
            right -= PILL;
        }
        if self.held {
            let place = Rect::from_center_size(pos2(right - 10.0, middle), vec2(20.0, 20.0));
            icon_in(
                ui.painter(),
                place,
                glyph::CHECK,
                17.0,
                color32(look.success),
            );
        }
    }
}

fn nobody(desk: Desk<'_>, ui: &Ui) -> std::sync::Arc<egui::Galley> {
    let font = fonts::id(Font::Regular, 12.5);
    let text = desk.texts.of("needs-nobody-short").to_owned();
    ui.painter()
        .layout_no_wrap(text, font, color32(desk.look.muted))
}

fn pill(ui: &Ui, look: &Look, rect: Rect, count: usize, solid: bool) {
    let painter = ui.painter();
    let ink = if solid {
        painter.rect_filled(rect, 11, color32(look.primary));
        look.on_primary
    } else {
        let stroke = Stroke::new(1.3, color32(look.control));
        let ground = color32(look.panel);
        painter.rect(rect, 11, ground, Stroke::NONE, StrokeKind::Inside);
        painter.extend(Shape::dashed_line(
            &rounded(rect.shrink(0.5)),
            stroke,
            3.0,
            2.5,
        ));
        look.muted
    };
    let font = fonts::id(Font::SemiBold, 12.5);
    painter.text(
        rect.center(),
        Align2::CENTER_CENTER,
        count,
        font,
        color32(ink),
    );
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
