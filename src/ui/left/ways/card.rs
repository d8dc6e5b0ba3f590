//! One way to a target: its sentence, how much it is worth, and who takes the first step.

use crate::analysis::ways::Way;
use crate::i18n::firm;
use crate::scene::Font;
use crate::scene::look::Look;
use crate::ui::style::fonts;
use crate::ui::style::theme::color32;
use crate::ui::widgets::{focus_ring, share_bar};
use crate::ui::words::ways::Speaker;
use egui::{
    Color32, Galley, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};
use std::sync::Arc;

/// The room around what a card holds, in points.
const PADDING: f32 = 12.0;
/// The length of the bar.
const BAR: f32 = 84.0;
/// Between the parts of a card.
const GAP: f32 = 7.0;

/// A way in words.
pub(super) struct Said {
    /// As a sentence.
    sentence: String,
    /// What it is worth and how many steps it takes.
    worth: String,
    /// Who takes the first step.
    first: String,
    /// How long its bar is, from 0 to 1.
    share: f64,
}

impl Said {
    /// Puts a way into words.
    pub(super) fn of(speaker: Speaker<'_>, way: &Way) -> Self {
        let texts = speaker.texts;
        let steps = [("count", way.steps().into())];
        let steps = texts.with("ways-steps", &steps);
        Self {
            sentence: speaker.sentence(way),
            worth: format!("{}\u{A0}· {steps}", speaker.strength(way.strength)),
            first: speaker.first_step(way),
            // A product of shares soon becomes small: its root keeps weak ways apart.
            share: way.strength.sqrt(),
        }
    }
}

/// Shows a way; `on` when it is lit up on the map.
pub(super) fn way_card(ui: &mut Ui, look: &Look, said: &Said, on: bool) -> Response {
    let room = ui.available_width() - 2.0 * PADDING;
    let lay = |ui: &Ui, text: &str, size, color| -> Arc<Galley> {
        let font = fonts::id(Font::Regular, size);
        ui.painter()
            .layout(firm(text).into_owned(), font, color, room)
    };
    let (ink, muted) = (color32(look.ink), color32(look.muted));
    let sentence = lay(ui, &said.sentence, 14.0, ink);
    let first = lay(ui, &said.first, 13.0, muted);
    let worth =
        ui.painter()
            .layout_no_wrap(said.worth.clone(), fonts::id(Font::SemiBold, 12.5), muted);
    let height = sentence.size().y + worth.size().y + first.size().y + 2.0 * (GAP + PADDING);
    let size = vec2(ui.available_width(), height);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let spoken = format!("{} {}. {}", said.sentence, said.worth, said.first);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, on, &spoken));
    ground(ui, look, rect, (on, response.hovered()));
    let mut at = rect.min + vec2(PADDING, PADDING);
    let mut next = |galley: &Galley| {
        let here = at;
        at.y += galley.size().y + GAP;
        here
    };
    let (top, middle, below) = (next(&sentence), next(&worth), next(&first));
    ui.painter().galley(top, sentence, ink);
    let bar = Rect::from_min_size(
        pos2(middle.x, middle.y + worth.size().y / 2.0 - 3.0),
        vec2(BAR, 6.0),
    );
    share_bar(ui.painter(), look, bar, Some(said.share), look.way);
    ui.painter()
        .galley(middle + vec2(BAR + 10.0, 0.0), worth, muted);
    ui.painter().galley(below, first, muted);
    focus_ring(ui, look, &response, rect.shrink(2.0), 9);
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

fn ground(ui: &Ui, look: &Look, rect: Rect, (on, hovered): (bool, bool)) {
    let fill = if hovered && !on {
        look.hover
    } else {
        look.card
    };
    let edge = if on {
        Stroke::new(2.0, color32(look.way))
    } else {
        Stroke::new(1.0, color32(look.line))
    };
    let fill: Color32 = color32(fill);
    ui.painter().rect(rect, 10, fill, edge, StrokeKind::Inside);
}
