//! The tabs above the left panel.

use super::theme::color32;
use super::widgets::{focus_ring, icon_in};
use super::{Panel, Request, fonts};
use crate::i18n::Texts;
use crate::scene::Font;
use crate::scene::icons::glyph;
use crate::scene::look::Look;
use egui::{Align2, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

/// The height of the tabs, in points.
const HEIGHT: f32 = 52.0;

/// Shows the tabs. `card` tells whether the card of what is selected is shown in place of a panel; `None` when it has
/// a panel of its own. Returns whether the card is to be shown, if that was asked for.
pub fn tabs_ui(
    ui: &mut Ui,
    texts: &Texts,
    look: &Look,
    open: Panel,
    card: Option<bool>,
    requests: &mut Vec<Request>,
) -> Option<bool> {
    ui.add_space(6.0);
    let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::hover());
    let count = Panel::ALL.len() + usize::from(card.is_some());
    let width = (row.width() - 8.0) / count as f32;
    let place = |nth: usize| {
        let left = row.left() + 4.0 + width * nth as f32;
        Rect::from_min_size(pos2(left, row.top()), vec2(width - 2.0, HEIGHT))
    };
    let mut shown = None;
    for (nth, panel) in Panel::ALL.into_iter().enumerate() {
        let on = panel == open && card != Some(true);
        if tab_ui(ui, look, place(nth), icon(panel), texts.of(panel.key()), on) {
            requests.push(Request::Panel(panel));
            shown = Some(false);
        }
    }
    if let Some(on) = card {
        let name = texts.of("panel-card");
        if tab_ui(
            ui,
            look,
            place(Panel::ALL.len()),
            glyph::IDENTIFICATION_CARD,
            name,
            on,
        ) {
            shown = Some(true);
        }
    }
    shown
}

fn icon(panel: Panel) -> char {
    match panel {
        Panel::Typology => glyph::SQUARES_FOUR,
        Panel::Resources => glyph::PACKAGE,
        Panel::Ways => glyph::PATH,
        Panel::Guide => glyph::BOOK_OPEN_TEXT,
    }
}

fn tab_ui(ui: &Ui, look: &Look, rect: Rect, icon: char, name: &str, on: bool) -> bool {
    let response = ui.interact(rect, ui.scope_id().with(("tab", name)), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Tab, true, on, name));
    let ground = match (on, response.hovered()) {
        (true, _) => Some(look.primary_soft),
        (false, true) => Some(look.hover),
        (false, false) => None,
    };
    if let Some(ground) = ground {
        ui.painter().rect_filled(rect, 10, color32(ground));
    }
    let color = color32(if on { look.primary } else { look.muted });
    let upper = Rect::from_center_size(rect.center() - vec2(0.0, 8.0), vec2(24.0, 24.0));
    icon_in(ui.painter(), upper, icon, 21.0, color);
    let at = pos2(rect.center().x, rect.bottom() - 10.0);
    let font = fonts::id(Font::SemiBold, 11.0);
    ui.painter()
        .text(at, Align2::CENTER_CENTER, name, font, color);
    focus_ring(ui, look, &response, rect.shrink(2.0), 10);
    response.clicked()
}
