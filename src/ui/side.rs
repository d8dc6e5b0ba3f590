//! The tabs above the left panel.

use super::theme::{TOUCH, color32};
use super::widgets::{focus_ring, icon_in};
use super::{Panel, Request, fonts};
use crate::i18n::Texts;
use crate::scene::Font;
use crate::scene::icons::glyph;
use crate::scene::look::Look;
use egui::{Align2, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

/// The height of the tabs, in points.
const HEIGHT: f32 = 52.0;
/// The smallest and the largest letters of their names.
const LETTERS: (f32, f32) = (10.0, 11.0);

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
    let panels = Panel::ALL.into_iter().map(|panel| Tab {
        icon: icon(panel),
        name: texts.of(panel.key()),
        on: panel == open && card != Some(true),
    });
    let card_tab = card.map(|on| Tab {
        icon: glyph::IDENTIFICATION_CARD,
        name: texts.of("panel-card"),
        on,
    });
    let tabs: Vec<Tab<'_>> = panels.chain(card_tab).collect();
    let mut shown = None;
    for (nth, (tab, place)) in tabs.iter().zip(places(ui, &tabs, row)).enumerate() {
        if tab.show(ui, look, place) {
            let panel = Panel::ALL.get(nth);
            requests.extend(panel.map(|panel| Request::Panel(*panel)));
            shown = Some(panel.is_none());
        }
    }
    shown
}

/// One tab.
struct Tab<'a> {
    icon: char,
    name: &'a str,
    on: bool,
}

/// Where a tab stands, and how large the letters of its name are; `None` where only its icon has room.
#[derive(Clone, Copy)]
struct Place {
    rect: Rect,
    letters: Option<f32>,
}

/// Where the tabs stand: all as wide as each other while every name has room; else as narrow as can be touched, but for
/// the one that is open.
fn places(ui: &Ui, tabs: &[Tab<'_>], row: Rect) -> Vec<Place> {
    let row = row.shrink2(vec2(4.0, 0.0));
    let wide = |tab: &Tab<'_>| {
        let font = fonts::id(Font::SemiBold, LETTERS.1);
        let galley = (ui.painter()).layout_no_wrap(tab.name.to_owned(), font, egui::Color32::BLACK);
        galley.size().x / LETTERS.1
    };
    let alike = row.width() / tabs.len() as f32;
    let widest = tabs.iter().map(wide).fold(1.0, f32::max);
    let letters = ((alike - 4.0) / widest).min(LETTERS.1);
    let named = letters >= LETTERS.0;
    let others = TOUCH.min(alike);
    let mut left = row.left();
    let place = |tab: &Tab<'_>| {
        let (width, letters) = match (named, tab.on) {
            (true, _) => (alike, Some(letters)),
            (false, true) => {
                let rest = row.width() - others * (tabs.len() as f32 - 1.0);
                (rest, Some(((rest - 4.0) / wide(tab)).min(LETTERS.1)))
            }
            (false, false) => (others, None),
        };
        let rect = Rect::from_min_size(pos2(left, row.top()), vec2(width, HEIGHT));
        left += width;
        Place { rect, letters }
    };
    tabs.iter().map(place).collect()
}

fn icon(panel: Panel) -> char {
    match panel {
        Panel::Typology => glyph::SQUARES_FOUR,
        Panel::Resources => glyph::PACKAGE,
        Panel::Priorities => glyph::RANKING,
        Panel::Guide => glyph::BOOK_OPEN_TEXT,
    }
}

impl Tab<'_> {
    /// Shows the tab; tells whether it was clicked.
    fn show(&self, ui: &Ui, look: &Look, place: Place) -> bool {
        let (rect, name) = (place.rect, self.name);
        let response = ui.interact(rect, ui.scope_id().with(("tab", name)), Sense::click());
        response.widget_info(|| WidgetInfo::selected(Role::Tab, true, self.on, name));
        let ground = match (self.on, response.hovered()) {
            (true, _) => Some(look.primary_soft),
            (false, true) => Some(look.hover),
            (false, false) => None,
        };
        let shown = rect.shrink2(vec2(1.0, 0.0));
        if let Some(ground) = ground {
            ui.painter().rect_filled(shown, 10, color32(ground));
        }
        let color = color32(if self.on { look.primary } else { look.muted });
        let above = if place.letters.is_some() { 8.0 } else { 0.0 };
        let middle = rect.center() - vec2(0.0, above);
        icon_in(
            ui.painter(),
            Rect::from_center_size(middle, vec2(24.0, 24.0)),
            self.icon,
            21.0,
            color,
        );
        if let Some(size) = place.letters {
            let at = pos2(rect.center().x, rect.bottom() - 10.0);
            let font = fonts::id(Font::SemiBold, size);
            ui.painter()
                .text(at, Align2::CENTER_CENTER, name, font, color);
        }
        focus_ring(ui, look, &response, shown.shrink(2.0), 10);
        let response = if place.letters.is_none() {
            response.on_hover_text(name)
        } else {
            response
        };
        response.clicked()
    }
}
