//! One out of several.

use super::focus_ring;
use crate::model::Color;
use crate::scene::Font;
use crate::scene::look::Look;
use crate::ui::style::fonts;
use crate::ui::style::theme::{TOUCH, color32};
use egui::{Align2, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

/// Between two fields of a row.
const GAP: f32 = 3.0;
/// The least room beside the letters of a field, both sides together.
const BESIDE: f32 = 8.5;

/// A row of fields of which one is chosen; up to `filled` fields are coloured, as steps of a way. Returns the index
/// that was clicked.
pub fn choice(
    ui: &mut Ui,
    look: &Look,
    texts: &[&str],
    chosen: Option<usize>,
    (color, filled): (Color, usize),
) -> Option<usize> {
    let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), TOUCH), Sense::hover());
    let (widths, size) = widths(ui, texts, row.width());
    let mut left = row.left();
    let mut clicked = None;
    for (index, (text, width)) in texts.iter().zip(widths).enumerate() {
        let rect = Rect::from_min_size(pos2(left, row.top()), vec2(width, TOUCH));
        left += width + GAP;
        let way = if filled > 0 {
            (index < filled).then_some(color)
        } else {
            (chosen == Some(index)).then_some(look.primary)
        };
        let step = Step {
            text,
            size,
            on: chosen == Some(index),
            fill: way,
            outlined: filled > 0,
        };
        if step.show(ui, look, rect) {
            clicked = Some(index);
        }
    }
    clicked
}

/// One field of a row.
struct Step<'a> {
    text: &'a str,
    size: f32,
    on: bool,
    /// Its ground, if it is coloured.
    fill: Option<Color>,
    /// Whether the chosen one has an edge, because its ground does not tell it from the others.
    outlined: bool,
}

impl Step<'_> {
    fn show(&self, ui: &Ui, look: &Look, rect: Rect) -> bool {
        let id = ui.scope_id().with(("choice", self.text));
        let response = ui.interact(rect, id, Sense::click());
        let enabled = ui.is_enabled();
        response
            .widget_info(|| WidgetInfo::selected(Role::RadioButton, enabled, self.on, self.text));
        let ground = self.fill.map_or(look.track, |color| look.shown(color));
        let letters = if self.fill.is_some() {
            clearest(ground, look)
        } else {
            look.ink
        };
        let shown = rect.shrink2(vec2(0.0, 5.0));
        let edge = match (self.on && self.outlined, response.hovered()) {
            (true, _) => Stroke::new(2.0, color32(look.ink)),
            (false, true) => Stroke::new(1.0, color32(look.control)),
            (false, false) => Stroke::NONE,
        };
        ui.painter()
            .rect(shown, 8, color32(ground), edge, StrokeKind::Inside);
        let font = fonts::id(Font::SemiBold, self.size);
        let middle = shown.center();
        let letters = color32(letters);
        ui.painter()
            .text(middle, Align2::CENTER_CENTER, self.text, font, letters);
        focus_ring(ui, look, &response, shown, 8);
        response.on_hover_text(self.text).clicked()
    }
}

/// Small letters on a solid ground: white or dark, whichever can be read better.
fn clearest(ground: Color, look: &Look) -> Color {
    let dark = if look.dark { look.paper } else { look.ink };
    let white = Color::rgb(255, 255, 255);
    if white.contrast(ground) >= dark.contrast(ground) {
        white
    } else {
        dark
    }
}

/// How wide each field is and how large the letters are, so that every word fits: all alike when they can be with
/// letters of 12 points, else wider for longer words.
fn widths(ui: &Ui, texts: &[&str], available: f32) -> (Vec<f32>, f32) {
    let natural: Vec<f32> = texts
        .iter()
        .map(|text| {
            let font = fonts::id(Font::SemiBold, 12.5);
            let painter = ui.painter();
            let galley = painter.layout_no_wrap((*text).to_owned(), font, egui::Color32::BLACK);
            galley.size().x / 12.5
        })
        .collect();
    let count = texts.len().max(1) as f32;
    let room = available - GAP * (count - 1.0);
    let widest = natural.iter().copied().fold(0.1, f32::max);
    let alike = (room / count - BESIDE) / widest;
    if alike >= 12.0 {
        return (vec![room / count; texts.len()], alike.min(12.5));
    }
    let needs = |size: f32| -> Vec<f32> {
        let need = |natural: &f32| (natural * size + BESIDE).max(TOUCH);
        natural.iter().map(need).collect()
    };
    let mut sizes = (36..=48_u8).rev().map(|quarter| f32::from(quarter) / 4.0);
    let fits = |size: &f32| needs(*size).iter().sum::<f32>() <= room;
    let size = sizes.find(fits).unwrap_or(9.0);
    (shared_out(needs(size), room), size)
}

/// Gives what is left of a room to the narrowest fields first, so that short words are no smaller to the touch than
/// need be.
fn shared_out(mut widths: Vec<f32>, room: f32) -> Vec<f32> {
    let mut order: Vec<usize> = (0..widths.len()).collect();
    order.sort_by(|a, b| widths[*b].total_cmp(&widths[*a]));
    let mut left = room;
    for (done, index) in order.iter().enumerate() {
        let share = left / (widths.len() - done) as f32;
        widths[*index] = widths[*index].max(share);
        left -= widths[*index];
    }
    widths
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
