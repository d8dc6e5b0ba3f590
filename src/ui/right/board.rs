//! The board itself: what it is about, who is on it, and its axes.

mod about;
mod axes;
mod targets;
mod totals;
mod who;

use super::bench::Bench;
use crate::library::Preset;
use crate::scene::Font;
use crate::ui::style::fonts;
use crate::ui::style::theme::TOUCH;
use egui::{Align, Layout, RichText, Ui, vec2};

/// Shows the title of the panel.
pub fn header_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>) {
    title_ui(ui, bench.of("board-panel"), |_| {});
}

/// Shows a title with something at its right.
pub fn title_ui(ui: &mut Ui, title: &str, beside: impl FnOnce(&mut Ui)) {
    let size = vec2(ui.available_width(), TOUCH);
    let layout = Layout::right_to_left(Align::Center);
    ui.allocate_ui_with_layout(size, layout, |ui| {
        ui.set_min_size(size);
        beside(ui);
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let title = RichText::new(title).font(fonts::id(Font::Bold, 16.0));
            ui.add(egui::Label::new(title).wrap());
        });
    });
}

/// Shows the board; `presets` are the axes on offer.
pub fn board_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, presets: &[Preset]) {
    about::about_ui(ui, bench);
    who::who_ui(ui, bench);
    targets::targets_ui(ui, bench);
    totals::totals_ui(ui, bench);
    axes::axes_ui(ui, bench, presets);
}
