//! A slider along an axis.

use crate::model::Axis;
use crate::scene::look::Look;
use crate::ui::style::theme::{TOUCH, color32};
use egui::{Key, Rect, Response, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

/// The radius of the knob.
const KNOB: f32 = 9.0;

/// A slider that shows a value of an axis, or none while it is unknown. Sets `value` while dragged, clicked or moved with
/// the arrow keys.
pub fn value_slider(ui: &mut Ui, look: &Look, axis: &Axis, value: &mut Option<f64>) -> Response {
    let size = vec2(ui.available_width(), TOUCH);
    let (rect, mut response) = ui.allocate_exact_size(size, Sense::click_and_drag());
    let track = Rect::from_center_size(rect.center(), vec2(rect.width(), 6.0));
    let before = *value;
    if let Some(pointer) = response.interact_pointer_pos() {
        let share = f64::from((pointer.x - track.left() - KNOB) / (track.width() - 2.0 * KNOB));
        *value = Some(axis.value(share));
    }
    if response.has_focus() {
        arrows(ui, &response, axis, value);
    }
    if *value != before {
        response.mark_changed();
    }
    paint(ui, look, axis, *value, (track, response.has_focus()));
    response.widget_info(|| WidgetInfo {
        value: *value,
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

fn paint(ui: &Ui, look: &Look, axis: &Axis, value: Option<f64>, (track, focused): (Rect, bool)) {
    let painter = ui.painter();
    painter.rect_filled(track, 3, color32(look.track));
    let Some(value) = value else {
        if focused {
            let ring = Stroke::new(2.0, color32(look.primary));
            painter.rect_stroke(track.expand(4.0), 7, ring, egui::StrokeKind::Outside);
        }
        return;
    };
    let share = axis.share(value).clamp(0.0, 1.0) as f32;
    let knob = pos2(
        track.left() + KNOB + (track.width() - 2.0 * KNOB) * share,
        track.center().y,
    );
    painter.rect_filled(track.with_max_x(knob.x), 3, color32(look.primary));
    let ring = Stroke::new(if focused { 4.5 } else { 2.5 }, color32(look.primary));
    painter.circle(knob, KNOB, color32(look.panel), ring);
}
