//! The icons that a category or a resource can wear.

use crate::scene::icons;
use crate::scene::look::Look;
use crate::ui::style::theme::{TOUCH, color32};
use crate::ui::widgets::{focus_ring, icon_in};
use egui::{Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};

/// Shows the icons; tells the name of the one that was clicked.
pub fn icon_grid(ui: &mut Ui, look: &Look, chosen: &str) -> Option<&'static str> {
    let mut clicked = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(0.0, 0.0);
        let known = icons::CATEGORY_CHOICES
            .iter()
            .filter_map(|name| icons::named(name));
        for icon in known {
            let on = icon.name == chosen;
            let response = square_choice(ui, look, icon.name, on, |ui, rect| {
                icon_in(ui.painter(), rect, icon.glyph, 22.0, color32(look.ink));
            });
            if response.clicked() {
                clicked = Some(icon.name);
            }
        }
    });
    clicked
}

/// A square that can be chosen, with something drawn in it.
pub fn square_choice(
    ui: &mut Ui,
    look: &Look,
    name: &str,
    on: bool,
    draw: impl FnOnce(&Ui, egui::Rect),
) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(TOUCH, TOUCH), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::RadioButton, true, on, name));
    let ground = rect.shrink(2.0);
    if on {
        ui.painter()
            .rect_filled(ground, 8, color32(look.primary_soft));
        let stroke = Stroke::new(2.0, color32(look.primary));
        ui.painter()
            .rect_stroke(ground, 8, stroke, StrokeKind::Inside);
    } else if response.hovered() {
        ui.painter().rect_filled(ground, 8, color32(look.hover));
    }
    draw(ui, rect);
    focus_ring(ui, look, &response, ground.shrink(2.0), 8);
    response
}
