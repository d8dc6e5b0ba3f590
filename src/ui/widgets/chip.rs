//! Chips: short words in a pill.

use super::{focus_ring, icon_in};
use crate::model::Color;
use crate::scene::Font;
use crate::scene::icons::glyph;
use crate::scene::look::Look;
use crate::ui::style::fonts;
use crate::ui::style::theme::{TOUCH, color32};
use egui::{
    Color32, Galley, Rect, Response, Role, Sense, Shape, Stroke, StrokeKind, Ui, WidgetInfo, pos2,
    vec2,
};
use std::sync::Arc;

/// How a chip looks and what it can do.
#[derive(Clone, Copy, Debug, Default)]
pub struct Chip<'a> {
    /// The words.
    pub text: &'a str,
    /// An icon before them.
    pub icon: Option<char>,
    /// The colour of its edge, as on suggestions of a category.
    pub edge: Option<Color>,
    /// A soft ground of this colour, as on the category of an actor; the primary colour if `soft` alone is set.
    pub tint: Option<Color>,
    /// Filled softly: it says something that holds.
    pub soft: bool,
    /// Dashed: it says something that is only hoped for.
    pub dashed: bool,
    /// It can be dragged as well as clicked.
    pub drags: bool,
    /// It is chosen; `None` when it cannot be.
    pub chosen: Option<bool>,
}

/// Shows a chip.
pub fn chip(ui: &mut Ui, look: &Look, chip: Chip<'_>) -> Response {
    lay(ui, look, chip, 0.0).0
}

/// Shows a chip with a small cross at its end, which bears the name given; returns what happened to the chip and to the
/// cross.
pub fn closable_chip(
    ui: &mut Ui,
    look: &Look,
    chip: Chip<'_>,
    close: &str,
) -> (Response, Response) {
    let (response, pill) = lay(ui, look, chip, CROSS - 8.0);
    let area = Rect::from_min_max(
        pos2(pill.right() - CROSS, pill.center().y - TOUCH / 2.0),
        pos2(pill.right(), pill.center().y + TOUCH / 2.0),
    );
    let cross = ui.interact(area, response.id.with("cross"), Sense::click());
    let enabled = ui.is_enabled();
    cross.widget_info(|| WidgetInfo::labeled(Role::Button, enabled, close));
    let color = if cross.hovered() {
        look.ink
    } else {
        letters(look, &chip)
    };
    icon_in(ui.painter(), area, glyph::X, 12.0, color32(color));
    focus_ring(ui, look, &cross, area.shrink2(vec2(3.0, 10.0)), 10);
    (response, cross.on_hover_text(close))
}

/// The width of the cross of a chip that can be closed.
const CROSS: f32 = TOUCH;

/// What a chip says, in one line.
fn words(ui: &Ui, text: &str, letters: Color32, room: f32) -> Arc<Galley> {
    ui.fonts_mut(|fonts| {
        let font = fonts::id(Font::SemiBold, 13.0);
        let mut job = egui::text::LayoutJob::simple(text.to_owned(), font, letters, room);
        job.wrap.max_rows = 1;
        job.wrap.break_anywhere = true;
        fonts.layout_job(job)
    })
}

/// Lays a chip out with room for something at its right; returns its pill too.
fn lay(ui: &mut Ui, look: &Look, chip: Chip<'_>, beside: f32) -> (Response, Rect) {
    let letters = letters(look, &chip);
    let icon_width = if chip.icon.is_some() { 20.0 } else { 0.0 };
    let room = (ui.max_rect().width() - 28.0 - icon_width - beside).max(40.0);
    let galley = words(ui, chip.text, color32(letters), room);
    let sense = if chip.drags {
        Sense::click_and_drag()
    } else {
        Sense::click()
    };
    let width = (galley.size().x + icon_width + 28.0).max(TOUCH) + beside;
    let (rect, response) = ui.allocate_exact_size(vec2(width, TOUCH), sense);
    let enabled = ui.is_enabled();
    response.widget_info(|| match chip.chosen {
        Some(on) => WidgetInfo::selected(Role::Button, enabled, on, chip.text),
        None => WidgetInfo::labeled(Role::Button, enabled, chip.text),
    });
    let pill = rect.shrink2(vec2(0.0, 7.0));
    paint(ui, look, &chip, pill, response.hovered());
    let left = rect.center().x - (galley.size().x + icon_width + beside) / 2.0;
    if let Some(icon) = chip.icon {
        let square = Rect::from_center_size(pos2(left + 7.0, rect.center().y), vec2(16.0, 16.0));
        icon_in(ui.painter(), square, icon, 15.0, color32(letters));
    }
    let at = pos2(left + icon_width, rect.center().y - galley.size().y / 2.0);
    let elided = galley.elided;
    ui.painter().galley(at, galley, color32(letters));
    focus_ring(ui, look, &response, pill, 15);
    if elided {
        (response.on_hover_text(chip.text), pill)
    } else {
        (response, pill)
    }
}

fn letters(look: &Look, chip: &Chip<'_>) -> Color {
    match (chip.tint, chip.chosen) {
        (_, Some(true)) => look.on_primary,
        // The category's colour, taken towards the ink until it can be read on its own tint.
        (Some(tint), _) => readable(tint, tint_ground(look, tint), look.ink),
        (None, _) if chip.soft => look.primary,
        (None, _) if chip.dashed => look.muted,
        (None, _) => chip
            .edge
            .map_or(look.ink, |edge| readable(edge, look.panel, look.ink)),
    }
}

fn tint_ground(look: &Look, tint: Color) -> Color {
    look.panel.mix(tint, 0.14)
}

/// A colour as near to `color` as can be read on `ground`.
fn readable(color: Color, ground: Color, ink: Color) -> Color {
    (0..=10_u8)
        .map(|tenth| color.mix(ink, f32::from(tenth) / 10.0))
        .find(|mixed| mixed.contrast(ground) >= 4.5)
        .unwrap_or(ink)
}

fn paint(ui: &Ui, look: &Look, chip: &Chip<'_>, pill: Rect, hovered: bool) {
    let ground = match (chip.tint, chip.chosen) {
        (_, Some(true)) => look.primary,
        (Some(tint), _) => tint_ground(look, tint),
        (None, _) if chip.soft => look.primary_soft,
        (None, _) if hovered => look.hover,
        (None, _) => look.panel,
    };
    let edge = match chip.edge {
        Some(edge) => look.shown(edge),
        None if chip.soft || chip.tint.is_some() || chip.chosen == Some(true) => ground,
        None => look.control,
    };
    let stroke = Stroke::new(1.3, color32(edge));
    if !chip.dashed {
        ui.painter()
            .rect(pill, 15, color32(ground), stroke, StrokeKind::Inside);
        return;
    }
    ui.painter().rect_filled(pill, 15, color32(ground));
    let radius = pill.height() / 2.0;
    let arc = |centre: egui::Pos2, from: f32| {
        (0..=12_u8).map(move |step| {
            let angle = from + std::f32::consts::PI * f32::from(step) / 12.0;
            centre + radius * vec2(angle.cos(), angle.sin())
        })
    };
    let quarter = std::f32::consts::FRAC_PI_2;
    let right = arc(pos2(pill.right() - radius, pill.center().y), -quarter);
    let left = arc(pos2(pill.left() + radius, pill.center().y), quarter);
    let mut outline: Vec<_> = right.chain(left).collect();
    outline.extend(outline.first().copied());
    ui.painter()
        .extend(Shape::dashed_line(&outline, stroke, 4.0, 3.0));
}
