//! One out of several.

use super::focus_ring;
use crate::model::Color;
use crate::scene::Font;
use crate::scene::look::Look;
use crate::ui::fonts;
use crate::ui::theme::{TOUCH, color32};
use egui::{Align2, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

/// A row of fields of which one is chosen; up to `filled` fields are coloured, as steps of a way. Returns the index
/// that was clicked.
pub fn choice(
    ui: &mut Ui,
    look: &Look,
    texts: &[&str],
    chosen: Option<usize>,
    (color, filled): (Color, usize),
) -> Option<usize> {
    let gap = 4.0;
    let count = texts.len().max(1) as f32;
    let width = (ui.available_width() - gap * (count - 1.0)) / count;
    let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), TOUCH), Sense::hover());
    let mut clicked = None;
    for (index, text) in texts.iter().enumerate() {
        let left = row.left() + index as f32 * (width + gap);
        let rect = Rect::from_min_size(pos2(left, row.top()), vec2(width, TOUCH));
        let response = ui.interact(rect, ui.scope_id().with(("choice", text)), Sense::click());
        let on = chosen == Some(index);
        let enabled = ui.is_enabled();
        response.widget_info(|| WidgetInfo::selected(Role::RadioButton, enabled, on, *text));
        let ground = if index < filled {
            look.shown(color)
        } else {
            look.track
        };
        let letters = if index < filled {
            look.on(ground)
        } else {
            look.ink
        };
        let shown = rect.shrink2(vec2(0.0, 5.0));
        let edge = if on { look.ink } else { ground };
        let stroke = Stroke::new(if on { 2.0 } else { 0.0 }, color32(edge));
        ui.painter()
            .rect(shown, 8, color32(ground), stroke, StrokeKind::Inside);
        let font = fonts::id(Font::SemiBold, fitting(ui, text, width - 6.0));
        let middle = shown.center();
        ui.painter()
            .text(middle, Align2::CENTER_CENTER, text, font, color32(letters));
        focus_ring(ui, look, &response, shown, 8);
        if response.on_hover_text(*text).clicked() {
            clicked = Some(index);
        }
    }
    clicked
}

/// The largest size of letters, from 12.5 points down to 9, at which a word fits a width.
fn fitting(ui: &Ui, text: &str, width: f32) -> f32 {
    let font = fonts::id(Font::SemiBold, 12.5);
    let natural = ui
        .painter()
        .layout_no_wrap(text.to_owned(), font, egui::Color32::BLACK)
        .size()
        .x;
    let size = 12.5 * (width / natural.max(1.0)).min(1.0);
    ((size * 2.0).floor() / 2.0).max(9.0)
}

/// A menu of which one entry is chosen, with a name for screen readers. Returns the index that was clicked.
pub fn menu_choice(
    ui: &mut Ui,
    name: &str,
    texts: &[&str],
    chosen: Option<usize>,
) -> Option<usize> {
    let shown = chosen
        .and_then(|index| texts.get(index))
        .copied()
        .unwrap_or("—");
    let mut clicked = None;
    let combo = egui::ComboBox::from_id_salt(name)
        .selected_text(shown)
        .width(ui.available_width())
        .height(360.0)
        .show_ui(ui, |ui| {
            for (index, text) in texts.iter().enumerate() {
                if ui.selectable_label(chosen == Some(index), *text).clicked() {
                    clicked = Some(index);
                }
            }
        });
    let text = format!("{name}: {shown}");
    combo
        .response
        .widget_info(|| WidgetInfo::labeled(Role::ComboBox, true, text.as_str()));
    clicked
}
