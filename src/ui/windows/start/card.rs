//! The card of an axes preset: its name, what it is good for, and its two axes drawn small.

use super::StartPreset;
use crate::i18n::firm;
use crate::model::Axes;
use crate::scene::Font;
use crate::scene::look::Look;
use crate::ui::style::fonts;
use crate::ui::style::theme::color32;
use crate::ui::widgets::{focus_ring, line};
use egui::{
    Color32, Galley, Painter, Pos2, Rect, Response, Role, Sense, Shape, Stroke, StrokeKind, Ui,
    Vec2, WidgetInfo, pos2, vec2,
};
use std::sync::Arc;

/// Room within a card, around its content.
const PADDING: f32 = 14.0;
/// The height of the drawing.
const DRAWING: f32 = 128.0;

fn words(
    ui: &Ui,
    preset: &StartPreset<'_>,
    width: f32,
    ink: Color32,
    muted: Color32,
) -> [Arc<Galley>; 2] {
    let room = width - 2.0 * PADDING;
    let painter = ui.painter();
    let title = fonts::id(Font::Bold, 15.0);
    let hint = fonts::id(Font::Regular, 13.0);
    [
        painter.layout(firm(preset.title).into_owned(), title, ink, room),
        painter.layout(firm(preset.hint).into_owned(), hint, muted, room),
    ]
}

/// The height that a card of that width needs.
pub(super) fn height(ui: &Ui, preset: &StartPreset<'_>, width: f32) -> f32 {
    let [title, hint] = words(ui, preset, width, Color32::BLACK, Color32::BLACK);
    2.0 * PADDING + DRAWING + 8.0 + title.size().y + 3.0 + hint.size().y
}

/// Shows a card.
pub fn card_ui(ui: &mut Ui, look: &Look, preset: &StartPreset<'_>, size: Vec2) -> Response {
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let said = format!("{}, {}", preset.title, preset.hint);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &said));
    let edge = if response.hovered() {
        look.primary
    } else {
        look.line
    };
    let stroke = Stroke::new(if response.hovered() { 1.5 } else { 1.0 }, color32(edge));
    ui.painter()
        .rect(rect, 12, color32(look.panel), stroke, StrokeKind::Inside);
    let inner = rect.shrink(PADDING);
    let drawing = inner.with_max_y(inner.top() + DRAWING);
    axes(ui, look, preset.axes, drawing);
    let (ink, muted) = (color32(look.ink), color32(look.muted));
    let [title, hint] = words(ui, preset, size.x, ink, muted);
    let at = pos2(inner.left(), drawing.bottom() + 8.0);
    let below = at + vec2(0.0, title.size().y + 3.0);
    ui.painter().galley(at, title, ink);
    ui.painter().galley(below, hint, muted);
    focus_ring(ui, look, &response, rect, 12);
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// Two axes with their names and worded ends.
fn axes(ui: &Ui, look: &Look, axes: &Axes, rect: Rect) {
    let painter = ui.painter();
    let (ink, muted) = (color32(look.ink), color32(look.muted));
    let bold = fonts::id(Font::SemiBold, 12.0);
    let small = fonts::id(Font::Regular, 11.5);
    let corner = pos2(rect.left() + 1.0, rect.bottom() - 34.0);
    let top = pos2(corner.x, rect.top() + 20.0);
    let right = pos2(rect.right(), corner.y);
    let plot = Rect::from_two_pos(top, right);
    painter.rect_filled(plot, 4, color32(look.paper));
    dots(painter, look, plot);
    arrow(painter, corner, top, ink);
    arrow(painter, corner, right, ink);
    let width = rect.width();
    let text = |words: &str, strong: bool, room: f32| {
        let (font, color) = if strong {
            (bold.clone(), ink)
        } else {
            (small.clone(), muted)
        };
        line(ui, words, font, color, room)
    };
    let put = |at: Pos2, galley: Arc<Galley>| painter.galley(at, galley, ink);
    put(
        rect.left_top() - vec2(0.0, 2.0),
        text(&axes.y.title, true, width),
    );
    put(
        top + vec2(10.0, 0.0),
        text(&axes.y.high, false, width - 16.0),
    );
    let low = text(&axes.y.low, false, width - 16.0);
    put(corner + vec2(10.0, -2.0 - low.size().y), low);
    let high = text(&axes.x.high, false, width * 0.6);
    let low = text(&axes.x.low, false, width - high.size().x - 8.0);
    put(corner + vec2(0.0, 3.0), low);
    put(pos2(rect.right() - high.size().x, corner.y + 3.0), high);
    let title = text(&axes.x.title, true, width);
    put(pos2(rect.right() - title.size().x, corner.y + 18.0), title);
}

/// A few actors, so that the drawing says what it is.
fn dots(painter: &Painter, look: &Look, plot: Rect) {
    let spots = [
        (0.3, 0.42, look.neutral),
        (0.55, 0.6, look.ally),
        (0.86, 0.36, look.ally),
        (0.7, 0.28, look.opponent),
    ];
    for (x, y, color) in spots {
        let at = pos2(
            plot.left() + plot.width() * x,
            plot.top() + plot.height() * y,
        );
        painter.circle_filled(at, 4.5, color32(color));
    }
}

fn arrow(painter: &Painter, from: Pos2, to: Pos2, color: Color32) {
    let way = (to - from).normalized();
    let side = way.rot90() * 3.5;
    let neck = to - way * 7.0;
    painter.line_segment([from, neck], Stroke::new(1.5, color));
    let head = vec![to, neck + side, neck - side];
    painter.add(Shape::convex_polygon(head, color, Stroke::NONE));
}
