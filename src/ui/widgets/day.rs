//! A field for one day: typed, or picked from a month.

use super::{Field, focus_ring, hint, icon_button, text_field};
use crate::i18n::Texts;
use crate::scene::Font;
use crate::scene::icons::glyph;
use crate::scene::look::Look;
use crate::ui::style::fonts;
use crate::ui::style::theme::{TOUCH, color32};
use crate::ui::words::date;
use egui::{
    Align2, Id, Popup, PopupCloseBehavior, Response, Role, Sense, Stroke, Ui, WidgetInfo, vec2,
};
use jiff::ToSpan as _;
use jiff::civil::Date;

/// How many days a week has, in the numbers of the screen.
const WEEK: f32 = 7.0;

/// Shows a field for a day, and below it that day in words or what is wrong. It is changed by typing and by picking.
pub fn day_field(
    ui: &mut Ui,
    (look, texts): (&Look, &Texts),
    field: Field<'_>,
    today: Date,
    typed: &mut String,
) -> Response {
    let mut response = ui
        .horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            let room = vec2(ui.available_width() - TOUCH - 2.0, TOUCH);
            let response = ui
                .allocate_ui(room, |ui| text_field(ui, look, field, typed))
                .inner;
            let picked = picker_ui(ui, (look, texts), (field.name, today), date::read(typed));
            (response, picked)
        })
        .inner;
    if let Some(picked) = response.1 {
        *typed = date::typed(texts, picked);
        response.0.mark_changed();
    }
    match date::read(typed) {
        Some(day) => hint(ui, look, &date::in_words(texts, day)),
        None if typed.trim().is_empty() => return response.0,
        None => hint(ui, look, texts.of("board-date-unread")),
    };
    response.0
}

/// The button that opens the month; returns the day that was picked.
fn picker_ui(
    ui: &mut Ui,
    words: (&Look, &Texts),
    (name, today): (&str, Date),
    chosen: Option<Date>,
) -> Option<Date> {
    let (look, texts) = words;
    let said = texts.with("date-pick", &[("name", name.into())]);
    let button = icon_button(ui, look, glyph::CALENDAR_DOTS, &said);
    let shown = button.id.with("month");
    if button.clicked() {
        ui.data_mut(|data| data.insert_temp(shown, chosen.unwrap_or(today)));
    }
    let mut picked = None;
    Popup::from_toggle_button_response(&button)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .width(WEEK * TOUCH)
        .show(|ui| {
            picked = month_ui(ui, words, shown, (today, chosen));
            if picked.is_some() {
                ui.close();
            }
        });
    picked
}

/// Shows one month; returns the day that was clicked.
fn month_ui(
    ui: &mut Ui,
    (look, texts): (&Look, &Texts),
    shown: Id,
    (today, chosen): (Date, Option<Date>),
) -> Option<Date> {
    let first: Date = ui.data(|data| data.get_temp(shown)).unwrap_or(today);
    let first = first.first_of_month();
    ui.spacing_mut().item_spacing = vec2(0.0, 0.0);
    ui.set_width(WEEK * TOUCH);
    let mut other = None;
    ui.horizontal(|ui| {
        let before = icon_button(ui, look, glyph::CARET_LEFT, texts.of("date-month-before"));
        other = before
            .clicked()
            .then(|| first.saturating_sub(1.months()))
            .or(other);
        let size = vec2(ui.available_width() - TOUCH, TOUCH);
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        let title = date::month(texts, first);
        let font = fonts::id(Font::Bold, 15.0);
        let painter = ui.painter();
        let ink = color32(look.ink);
        painter.text(rect.center(), Align2::CENTER_CENTER, title, font, ink);
        let after = icon_button(ui, look, glyph::CARET_RIGHT, texts.of("date-month-after"));
        other = after
            .clicked()
            .then(|| first.saturating_add(1.months()))
            .or(other);
    });
    if let Some(other) = other {
        ui.data_mut(|data| data.insert_temp(shown, other));
    }
    weekdays_ui(ui, look, texts);
    days_ui(ui, (look, texts), first, (today, chosen))
}

fn weekdays_ui(ui: &mut Ui, look: &Look, texts: &Texts) {
    ui.horizontal(|ui| {
        for weekday in 1..=7 {
            let (rect, _) = ui.allocate_exact_size(vec2(TOUCH, 24.0), Sense::hover());
            let key = format!("weekday-short-{weekday}");
            let font = fonts::id(Font::Regular, 12.0);
            let muted = color32(look.muted);
            let painter = ui.painter();
            painter.text(
                rect.center(),
                Align2::CENTER_CENTER,
                texts.of(&key),
                font,
                muted,
            );
        }
    });
}

fn days_ui(
    ui: &mut Ui,
    words: (&Look, &Texts),
    first: Date,
    marked: (Date, Option<Date>),
) -> Option<Date> {
    let before = i64::from(first.weekday().to_monday_zero_offset());
    let last = i64::from(first.days_in_month());
    let mut picked = None;
    for week in 0..(before + last + 6) / 7 {
        ui.horizontal(|ui| {
            for weekday in 0..7 {
                let nth = week * 7 + weekday - before;
                if !(0..last).contains(&nth) {
                    ui.allocate_exact_size(vec2(TOUCH, TOUCH), Sense::hover());
                    continue;
                }
                let day = first.saturating_add(nth.days());
                if day_ui(ui, words, day, marked).clicked() {
                    picked = Some(day);
                }
            }
        });
    }
    picked
}

fn day_ui(
    ui: &mut Ui,
    (look, texts): (&Look, &Texts),
    day: Date,
    (today, chosen): (Date, Option<Date>),
) -> Response {
    let (rect, response) = ui.allocate_exact_size(vec2(TOUCH, TOUCH), Sense::click());
    let on = chosen == Some(day);
    let name = date::in_words(texts, day);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, on, &name));
    let (ground, ink) = match (on, response.hovered()) {
        (true, _) => (Some(look.primary), look.on_primary),
        (false, true) => (Some(look.hover), look.ink),
        (false, false) => (None, look.ink),
    };
    let inner = rect.shrink(3.0);
    if let Some(ground) = ground {
        ui.painter().rect_filled(inner, 10, color32(ground));
    }
    if day == today {
        let edge = Stroke::new(1.5, color32(look.primary));
        let inside = egui::StrokeKind::Inside;
        ui.painter().rect_stroke(inner, 10, edge, inside);
    }
    let font = fonts::id(Font::SemiBold, 14.0);
    let (middle, ink) = (Align2::CENTER_CENTER, color32(ink));
    ui.painter()
        .text(rect.center(), middle, day.day(), font, ink);
    focus_ring(ui, look, &response, inner.shrink(1.0), 10);
    response
}
