//! The frame of the windows that open over everything: a title, a way to close, and a content that scrolls.

use super::icon_button;
use crate::model::Color;
use crate::scene::Font;
use crate::scene::icons::glyph;
use crate::scene::look::Look;
use crate::ui::style::fonts;
use crate::ui::style::theme::{TOUCH, color32};
use egui::{
    Align, Align2, Area, Context, Id, Layout, Modal, Rect, RichText, ScrollArea, Sense, Ui,
    UiBuilder, vec2,
};

/// Room left between a window and the edges of the screen, in points.
const MARGIN: f32 = 16.0;
/// Room within a window, around its content.
const PADDING: i8 = 20;
/// How much of that the scroll bar takes, so that it does not lie on the content.
const BAR: i8 = 14;

/// A window over everything.
#[derive(Clone, Copy, Debug)]
pub struct Window<'a> {
    /// Tells it from other windows.
    pub key: &'a str,
    /// Its title.
    pub title: &'a str,
    /// The name of the button that closes it; there is none if this is empty.
    pub close: &'a str,
    /// Its width, as far as the screen allows.
    pub width: f32,
}

/// Shows a window; tells what its content returned and whether the person closed it.
pub fn window_ui<R>(
    ctx: &Context,
    look: &Look,
    window: Window<'_>,
    add: impl FnOnce(&mut Ui) -> R,
) -> (R, bool) {
    let room = ctx.content_rect().size() - 2.0 * vec2(MARGIN, MARGIN + f32::from(PADDING));
    let width = window.width.min(room.x - 2.0 * f32::from(PADDING));
    let shown = modal(look, Id::unique(("window", window.key))).show(ctx, |ui| {
        ui.set_width(width);
        let closed = title_ui(ui, look, window);
        let left = (room.y - 56.0).max(80.0);
        // Without a least height it would be no higher than the window was at first.
        let scroll = ScrollArea::vertical()
            .max_height(left)
            .min_scrolled_height(left)
            .auto_shrink([false, true]);
        let content = |ui: &mut Ui| {
            ui.set_max_width(width);
            add(ui)
        };
        let frame = egui::Frame::new().outer_margin(egui::Margin {
            right: -BAR,
            ..egui::Margin::ZERO
        });
        let scrolled = frame.show(ui, |ui| scroll.show(ui, content).inner);
        (scrolled.inner, closed)
    });
    let closed = shown.should_close() || shown.inner.1;
    (shown.inner.0, closed)
}

/// A dimmed screen with a box on it.
pub fn modal(look: &Look, id: Id) -> Modal {
    let frame = egui::Frame::new()
        .fill(color32(look.panel))
        .stroke(egui::Stroke::new(1.0, color32(look.line)))
        .corner_radius(14)
        .inner_margin(PADDING);
    let dim = Color {
        a: 96,
        ..look.shadow
    };
    Modal::new(id).frame(frame).backdrop_color(color32(dim))
}

/// The same with the box at the top of the screen.
pub fn modal_at_top(look: &Look, id: Id) -> Modal {
    let area: Area = Modal::default_area(id).anchor(Align2::CENTER_TOP, vec2(0.0, 64.0));
    modal(look, id).area(area)
}

fn title_ui(ui: &mut Ui, look: &Look, window: Window<'_>) -> bool {
    let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), TOUCH), Sense::hover());
    let place = |rect: Rect, layout| UiBuilder::new().max_rect(rect).layout(layout);
    let left = Layout::left_to_right(Align::Center);
    let room = row.with_max_x(row.right() - TOUCH - 8.0);
    let title = RichText::new(window.title).font(fonts::id(Font::Bold, 19.0));
    ui.scope_builder(place(room, left), |ui| {
        ui.add(egui::Label::new(title).truncate());
    });
    if window.close.is_empty() {
        return false;
    }
    let corner = row
        .with_min_x(row.right() - TOUCH)
        .translate(vec2(8.0, -6.0));
    ui.scope_builder(place(corner, left), |ui| {
        icon_button(ui, look, glyph::X, window.close).clicked()
    })
    .inner
}

/// Whether something is shown for the first time since it was last gone: the moment to put the focus in it.
pub fn opens(ctx: &Context, id: Id) -> bool {
    let now = ctx.cumulative_pass_nr();
    let before: Option<u64> = ctx.data_mut(|data| {
        let before = data.get_temp(id);
        data.insert_temp(id, now);
        before
    });
    before.is_none_or(|pass| pass + 2 < now)
}
