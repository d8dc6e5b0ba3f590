//! The tabs above the left panel.

use crate::i18n::Texts;
use crate::scene::icons::glyph;
use crate::scene::look::Look;
use crate::scene::{Font, text};
use crate::ui::style::fonts;
use crate::ui::style::theme::{TOUCH, color32};
use crate::ui::widgets::{focus_ring, icon_in};
use crate::ui::{Panel, Request};
use egui::{Align2, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

/// The height of the tabs, in points.
const HEIGHT: f32 = 52.0;

/// The sizes of the letters under the icons, the first that fits is taken.
const SIZES: [f32; 5] = [11.0, 10.75, 10.5, 10.25, SMALLEST];
const SMALLEST: f32 = 10.0;
/// The least room beside a word, both sides together.
const BESIDE: f32 = 5.0;

/// How tabs share a row.
struct Plan {
    widths: Vec<f32>,
    /// The size of their letters; `None` when there is room for the words of the open one only.
    size: Option<f32>,
}

impl Plan {
    /// Gives each tab the room of its word, and what is left to all alike; none is narrower than a finger.
    fn of(names: &[&str], room: f32) -> Self {
        let count = names.len().max(1) as f32;
        let needs = |size: f32| -> Vec<f32> {
            let need = |name: &&str| (text::width(name, Font::SemiBold) * size + BESIDE).max(TOUCH);
            names.iter().map(need).collect()
        };
        let fits = |size: &f32| needs(*size).iter().sum::<f32>() <= room;
        let size = SIZES.into_iter().find(fits);
        let widths = size.map_or_else(|| vec![room / count; names.len()], needs);
        let more = (room - widths.iter().sum::<f32>()) / count;
        Self {
            widths: widths.iter().map(|width| width + more).collect(),
            size,
        }
    }
}

/// One tab.
#[derive(Clone, Copy)]
struct Tab<'a> {
    icon: char,
    name: &'a str,
    on: bool,
}

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
    let mut tabs: Vec<Tab<'_>> = (Panel::ALL.into_iter())
        .map(|panel| Tab {
            icon: panel.icon(),
            name: texts.of(panel.key()),
            on: panel == open && card != Some(true),
        })
        .collect();
    tabs.extend(card.map(|on| Tab {
        icon: glyph::IDENTIFICATION_CARD,
        name: texts.of("panel-card"),
        on,
    }));
    let names: Vec<&str> = tabs.iter().map(|tab| tab.name).collect();
    let plan = Plan::of(&names, row.width());
    let mut left = row.left();
    let mut clicked = None;
    for (nth, (tab, width)) in tabs.iter().zip(&plan.widths).enumerate() {
        let rect = Rect::from_min_size(pos2(left, row.top()), vec2(*width, HEIGHT));
        left += width;
        if tab_ui(ui, look, rect, *tab, plan.size) {
            clicked = Some(nth);
        }
    }
    let panel = clicked.map(|nth| Panel::ALL.get(nth));
    requests.extend(panel.flatten().map(|panel| Request::Panel(*panel)));
    panel.map(|panel| panel.is_none())
}

fn tab_ui(ui: &Ui, look: &Look, rect: Rect, tab: Tab<'_>, size: Option<f32>) -> bool {
    let Tab { icon, name, on } = tab;
    let response = ui.interact(rect, ui.scope_id().with(("tab", name)), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Tab, true, on, name));
    let ground = match (on, response.hovered()) {
        (true, _) => Some(look.primary_soft),
        (false, true) => Some(look.hover),
        (false, false) => None,
    };
    let inner = rect.shrink2(vec2(2.0, 0.0));
    if let Some(ground) = ground {
        ui.painter().rect_filled(inner, 10, color32(ground));
    }
    let color = color32(if on { look.primary } else { look.muted });
    let upper = Rect::from_center_size(rect.center() - vec2(0.0, 8.0), vec2(24.0, 24.0));
    icon_in(ui.painter(), upper, icon, 21.0, color);
    if let Some(size) = size.or(on.then_some(SMALLEST)) {
        // A word alone may be wider than its tab; it stays within the panel.
        let half = text::width(name, Font::SemiBold) * size / 2.0 + 4.0;
        let panel = ui.max_rect().x_range();
        let x = rect.center().x.min(panel.max - half).max(panel.min + half);
        let at = pos2(x, rect.bottom() - 10.0);
        let font = fonts::id(Font::SemiBold, size);
        ui.painter()
            .text(at, Align2::CENTER_CENTER, name, font, color);
    }
    focus_ring(ui, look, &response, inner.shrink(2.0), 10);
    if size.is_some() {
        response.clicked()
    } else {
        response.on_hover_text(name).clicked()
    }
}
