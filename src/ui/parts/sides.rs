//! A window of two sides, a list and the form of what is chosen in it, which take turns where there is little room.

use egui::{AsIdSalt, ScrollArea, Ui, Vec2, vec2};

/// The width of the list beside the form.
const LIST_WIDTH: f32 = 280.0;
/// Below this width the list and the form take turns.
const BOTH_WIDTH: f32 = 620.0;

/// Whether both sides are shown at once.
pub fn both(ui: &Ui) -> bool {
    ui.available_width() >= BOTH_WIDTH
}

/// Lays out two sides beside each other.
pub fn sides(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    let height = ui.available_height().clamp(300.0, 640.0);
    ui.horizontal_top(|ui| {
        ui.set_height(height);
        // The scroll bar of the list stands between the two.
        ui.spacing_mut().item_spacing.x = 16.0;
        add(ui);
    });
}

/// The side of the list.
pub fn list_side(ui: &mut Ui, add: impl FnOnce(&mut Ui)) {
    let width = LIST_WIDTH.min(ui.available_width());
    side(ui, vec2(width, ui.available_height()), "list", add);
}

/// The side of the form; `salt` tells it from the form of something else.
pub fn form_side(ui: &mut Ui, salt: impl AsIdSalt, add: impl FnOnce(&mut Ui)) {
    let size = vec2(ui.available_width(), ui.available_height());
    side(ui, size, salt, add);
}

/// One of the two sides, which scrolls on its own.
fn side(ui: &mut Ui, size: Vec2, salt: impl AsIdSalt, add: impl FnOnce(&mut Ui)) {
    let layout = egui::Layout::top_down(egui::Align::Min);
    ui.allocate_ui_with_layout(size, layout, |ui| {
        ui.set_min_size(size);
        ScrollArea::vertical()
            .id_salt(salt)
            .auto_shrink(false)
            .show(ui, add);
    });
}
