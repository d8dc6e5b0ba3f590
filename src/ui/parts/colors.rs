//! Choosing a colour: one of those that suit, or any other.

use super::hues::PALETTE;
use super::icon_grid::square_choice;
use crate::model::Color;
use crate::ui::Desk;
use crate::ui::style::theme::color32;
use crate::ui::widgets::hint;
use egui::{Ui, vec2};

/// A colour that was chosen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Picked {
    /// The colour.
    pub color: Color,
    /// Whether it begins an entry of the undo list; each pull at the picker of other colours is only one.
    pub begins: bool,
}

/// Shows the colours. `pulling` remembers whether the picker of other colours is being pulled at.
pub fn colors_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    present: Color,
    pulling: &mut bool,
) -> Option<Picked> {
    let mut picked = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(0.0, 0.0);
        for (color, key) in PALETTE {
            let (on, name) = (present == color, desk.texts.of(key));
            let response = square_choice(ui, desk.look, name, on, |ui, rect| {
                let shown = color32(desk.look.shown(color));
                ui.painter().circle_filled(rect.center(), 14.0, shown);
            });
            if response.on_hover_text(name).clicked() {
                let begins = true;
                picked = Some(Picked { color, begins });
            }
        }
    });
    ui.horizontal(|ui| {
        picked = picked.or(other_ui(ui, desk, present, pulling));
        hint(ui, desk.look, desk.texts.of("categories-color-other"));
    });
    picked
}

/// Any other colour.
fn other_ui(ui: &mut Ui, desk: Desk<'_>, present: Color, pulling: &mut bool) -> Option<Picked> {
    let mut chosen = color32(present).to_opaque();
    let before = chosen;
    let name = desk.texts.of("categories-color-other");
    ui.name_inputs(name, |ui| {
        let alpha = egui::color_picker::Alpha::Opaque;
        egui::color_picker::color_edit_button_srgba(ui, &mut chosen, alpha);
    });
    if chosen != before {
        let begins = !std::mem::replace(pulling, true);
        let color = Color::rgb(chosen.r(), chosen.g(), chosen.b());
        return Some(Picked { color, begins });
    }
    if !ui.input(|input| input.pointer.any_down()) {
        *pulling = false;
    }
    None
}
