//! Bars one below the other, each under its name and beside its number.

use crate::model::Color;
use crate::scene::Font;
use crate::scene::look::Look;
use crate::ui::style::fonts;
use crate::ui::style::theme::color32;
use egui::{Align2, RichText, Role, Ui, WidgetInfo};
use egui_plot::{Bar, BarChart, HoverPosition, Plot, PlotBounds, PlotPoint, PlotUi, Text};

/// The height of one line of the chart: a name above its bar.
const LINE: f32 = 36.0;

/// One bar.
pub struct Total {
    /// What it is about.
    pub name: String,
    /// The colour of the bar.
    pub color: Color,
    /// How long the bar is.
    pub value: f64,
    /// The number beside it, as it is written.
    pub number: String,
    /// All of it in words, for a tip.
    pub said: String,
}

/// Shows bars; `key` tells them from others, `spoken` is what a screen reader says of all of them.
pub fn chart_ui(ui: &mut Ui, look: &Look, (key, spoken): (&str, &str), totals: &[Total]) {
    let tips: Vec<String> = totals.iter().map(|total| total.said.clone()).collect();
    let response = Plot::new(key.to_owned())
        .height(LINE * totals.len() as f32)
        .show_axes(false)
        .show_grid(false)
        .show_background(false)
        .show_x(false)
        .show_y(false)
        .allow_drag(false)
        .allow_scroll(false)
        .allow_zoom(false)
        .allow_boxed_zoom(false)
        .allow_double_click_reset(false)
        .set_margin_fraction(egui::Vec2::ZERO)
        .sense(egui::Sense::hover())
        .cursor_color(egui::Color32::TRANSPARENT)
        .label_formatter(move |hover| match hover {
            HoverPosition::NearDataPoint { index, .. } => tips.get(*index).cloned(),
            HoverPosition::Elsewhere { .. } => None,
        })
        .show(ui, |plot| draw(plot, look, totals))
        .response;
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, spoken));
}

/// Draws each total as its name, its number and its bar, from the top.
fn draw(plot: &mut PlotUi<'_>, look: &Look, totals: &[Total]) {
    let most = totals.iter().map(|it| it.value).fold(0.0, f64::max);
    let most = if most > 0.0 { most } else { 1.0 };
    let lines = totals.len() as f64;
    plot.set_plot_bounds(PlotBounds::from_min_max([0.0, -lines], [most, 0.0]));
    let mut bars = Vec::new();
    for (line, total) in totals.iter().enumerate() {
        let top = -(line as f64);
        let letters = |text: &str, font| {
            let text = RichText::new(text).font(fonts::id(font, 13.0));
            text.color(color32(look.ink))
        };
        let at = |x: f64| PlotPoint::new(x, top - 0.36);
        let name = letters(&total.name, Font::Regular);
        let number = letters(&total.number, Font::Bold);
        plot.text(Text::new("", at(0.0), name).anchor(Align2::LEFT_CENTER));
        plot.text(Text::new("", at(most), number).anchor(Align2::RIGHT_CENTER));
        let bar = Bar::new(top - 0.78, total.value).width(0.2);
        let color = color32(total.color);
        bars.push(bar.name(&total.said).fill(color).stroke(egui::Stroke::NONE));
    }
    plot.bar_chart(BarChart::new("", bars).horizontal());
}

/// The colour of a stance in a chart.
pub fn stance_color(look: &Look, stance: &crate::model::Stance) -> Color {
    use crate::model::Stance;
    match stance {
        Stance::ActiveOpponent | Stance::Opponent => look.opponent,
        Stance::Neutral => look.neutral,
        Stance::Ally | Stance::ActiveAlly => look.ally,
        Stance::Unknown | Stance::Other(_) => look.control,
    }
}
