//! A slider along an axis.

use crate::i18n::Texts;
use crate::model::Axis;
use crate::scene::Font;
use crate::scene::look::Look;
use crate::ui::fonts;
use crate::ui::theme::{TOUCH, color32};
use egui::{Align2, Key, Rect, Response, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

/// A slider that shows a value of an axis, or that it is unknown. Sets `value` while dragged, clicked or moved with the arrow keys.
pub fn value_slider(
    ui: &mut Ui,
    look: &Look,
    texts: &Texts,
    axis: &Axis,
    value: &mut Option<f64>,
) -> Response {
    let size = vec2(ui.available_width(), 54.0_f32.max(TOUCH));
    let (rect, mut response) = ui.allocate_exact_size(size, Sense::click_and_drag());
    let track = Rect::from_min_max(
        pos2(rect.left(), rect.bottom() - 21.0),
        pos2(rect.right(), rect.bottom() - 15.0),
    );
    let before = *value;
    if let Some(pointer) = response.interact_pointer_pos() {
        let share = f64::from((pointer.x - track.left() - 9.0) / (track.width() - 18.0));
        *value = Some(axis.value(share));
    }
    if response.has_focus() {
        arrows(ui, &response, axis, value);
    }
    if *value != before {
        response.mark_changed();
    }
    paint(
        ui,
        look,
        texts,
        axis,
        *value,
        (rect, track),
        response.has_focus(),
    );
    let said = value.map_or(f64::NAN, |it| it);
    response.widget_info(|| WidgetInfo {
        value: value.is_some().then_some(said),
        ..WidgetInfo::labeled(Role::Slider, true, &axis.title)
    });
    response
}

/// A hundredth of the axis for each arrow key, a twentieth with Shift.
fn arrows(ui: &Ui, response: &Response, axis: &Axis, value: &mut Option<f64>) {
    ui.memory_mut(|memory| {
        let filter = egui::EventFilter {
            horizontal_arrows: true,
            ..Default::default()
        };
        memory.set_focus_lock_filter(response.id, filter);
    });
    let step = ui.input(|input| {
        let by = if input.modifiers.shift { 0.05 } else { 0.01 };
        let presses = |key| input.num_presses(key) as f64;
        (presses(Key::ArrowRight) - presses(Key::ArrowLeft)) * by
    });
    if step != 0.0 {
        let share = value.map_or(0.5, |it| axis.share(it));
        *value = Some(axis.value(share + step));
    }
}

fn paint(
    ui: &Ui,
    look: &Look,
    texts: &Texts,
    axis: &Axis,
    value: Option<f64>,
    (rect, track): (Rect, Rect),
    focused: bool,
) {
    let painter = ui.painter();
    let line = rect.top() + 12.0;
    let title = painter.layout(
        axis.title.clone(),
        fonts::id(Font::Regular, 13.0),
        color32(look.muted),
        rect.width() - 70.0,
    );
    let at = pos2(
        rect.left(),
        line - title.rows.first().map_or(8.0, |row| row.height() / 2.0),
    );
    painter.galley(at, title, color32(look.muted));
    let said = value.map_or_else(
        || texts.of("value-unknown").to_owned(),
        |it| texts.number(it, 1),
    );
    let (font, color) = match value {
        Some(_) => (fonts::id(Font::Bold, 14.0), look.ink),
        None => (fonts::id(Font::Regular, 13.0), look.muted),
    };
    painter.text(
        pos2(rect.right(), line),
        Align2::RIGHT_CENTER,
        said,
        font,
        color32(color),
    );
    painter.rect_filled(track, 3, color32(look.track));
    let Some(value) = value else {
        return;
    };
    let share = axis.share(value).clamp(0.0, 1.0) as f32;
    let knob = pos2(
        track.left() + 9.0 + (track.width() - 18.0) * share,
        track.center().y,
    );
    painter.rect_filled(track.with_max_x(knob.x), 3, color32(look.primary));
    let ring = Stroke::new(if focused { 4.0 } else { 2.5 }, color32(look.primary));
    painter.circle(knob, 9.0, color32(look.panel), ring);
}
