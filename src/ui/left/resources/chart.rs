//! How well each need is covered, as stacked bars: what we have, what was confirmed, what is hoped for.

use super::cover::Cover;
use super::name;
use crate::analysis::coverage::Gap;
use crate::i18n::Value;
use crate::model::Color;
use crate::scene::{Font, look::Look};
use crate::ui::Desk;
use crate::ui::parts::inset;
use crate::ui::style::fonts;
use crate::ui::style::theme::color32;
use crate::ui::widgets::heading;
use egui::{Align2, Rect, RichText, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};
use egui_plot::{Bar, BarChart, HoverPosition, Plot, PlotBounds, PlotPoint, PlotUi, Text};

/// The height of one line of the chart: a name above its bar.
const LINE: f32 = 36.0;

/// One need in numbers.
struct Covered {
    name: String,
    /// What we have (one, or nothing), how many confirmed it, how many are hoped to bring it.
    parts: [usize; 3],
    said: String,
}

/// How one part of a bar is drawn, with the key of what it means.
struct Dress {
    key: &'static str,
    fill: Color,
    edge: Color,
}

fn dresses(look: &Look) -> [Dress; 3] {
    let dress = |key, fill, edge| Dress { key, fill, edge };
    [
        dress("needs-chart-held", look.ink, look.ink),
        dress("needs-chart-confirmed", look.primary, look.primary),
        dress("needs-chart-hoped", look.panel, look.primary),
    ]
}

/// Shows the chart, if anything is needed.
pub fn chart_ui(ui: &mut Ui, desk: Desk<'_>, cover: &Cover) {
    let covered: Vec<Covered> = (cover.gaps())
        .filter_map(|gap| covered(desk, gap))
        .collect();
    if covered.is_empty() {
        return;
    }
    inset(ui, |ui| {
        heading(ui, desk.look, desk.texts.of("needs-chart"));
        legend_ui(ui, desk);
        plot_ui(ui, desk, &covered);
    });
}

fn covered(desk: Desk<'_>, gap: &Gap) -> Option<Covered> {
    let resource = desk.editor.board().resource(gap.resource)?;
    let parts = [usize::from(gap.held), gap.confirmed.len(), gap.hoped.len()];
    let name = name(desk, resource).to_owned();
    let values = [
        ("name", Value::from(name.as_str())),
        ("held", parts[0].into()),
        ("confirmed", parts[1].into()),
        ("hoped", parts[2].into()),
    ];
    let said = desk.texts.with("needs-chart-row", &values);
    Some(Covered { name, parts, said })
}

fn legend_ui(ui: &mut Ui, desk: Desk<'_>) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 2.0);
        ui.spacing_mut().interact_size.y = 20.0;
        for dress in dresses(desk.look) {
            let (rect, _) = ui.allocate_exact_size(vec2(14.0, 14.0), Sense::hover());
            let swatch = Rect::from_center_size(rect.center(), vec2(12.0, 9.0));
            let edge = Stroke::new(1.3, color32(dress.edge));
            ui.painter()
                .rect(swatch, 2, color32(dress.fill), edge, StrokeKind::Inside);
            let words =
                RichText::new(desk.texts.of(dress.key)).font(fonts::id(Font::Regular, 12.5));
            ui.label(words);
            ui.add_space(6.0);
        }
    });
}

fn plot_ui(ui: &mut Ui, desk: Desk<'_>, covered: &[Covered]) {
    let all: Vec<&str> = covered.iter().map(|it| it.said.as_str()).collect();
    let values = [
        ("about", Value::from(desk.texts.of("needs-chart"))),
        ("is", Value::from(all.join(" ; "))),
    ];
    let spoken = desk.texts.with("inspector-about", &values);
    let tips: Vec<String> = covered.iter().map(|it| it.said.clone()).collect();
    let response = Plot::new("coverage")
        .height(LINE * covered.len() as f32)
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
        .sense(Sense::hover())
        .cursor_color(egui::Color32::TRANSPARENT)
        .label_formatter(move |hover| match hover {
            HoverPosition::NearDataPoint { index, .. } => tips.get(*index).cloned(),
            HoverPosition::Elsewhere { .. } => None,
        })
        .show(ui, |plot| draw(plot, desk.look, covered))
        .response;
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &spoken));
}

/// Draws each need as its name, how many could bring it, and its bar, from the top.
fn draw(plot: &mut PlotUi<'_>, look: &Look, covered: &[Covered]) {
    let total = |covered: &Covered| covered.parts.iter().sum::<usize>();
    let most = covered.iter().map(total).max().unwrap_or(0).max(1) as f64;
    let lines = covered.len() as f64;
    plot.set_plot_bounds(PlotBounds::from_min_max([0.0, -lines], [most, 0.0]));
    let mut charts = dresses(look).map(|dress| (dress, Vec::new()));
    for (line, covered) in covered.iter().enumerate() {
        let top = -(line as f64);
        let letters = |text: &str, font| {
            let text = RichText::new(text).font(fonts::id(font, 13.0));
            text.color(color32(look.ink))
        };
        let at = |x: f64| PlotPoint::new(x, top - 0.36);
        let name = letters(&covered.name, Font::Regular);
        let count = letters(&total(covered).to_string(), Font::Bold);
        plot.text(Text::new("", at(0.0), name).anchor(Align2::LEFT_CENTER));
        plot.text(Text::new("", at(most), count).anchor(Align2::RIGHT_CENTER));
        let mut before = 0.0;
        for ((dress, bars), part) in charts.iter_mut().zip(covered.parts) {
            let edge = Stroke::new(1.3, color32(dress.edge));
            let bar = Bar::new(top - 0.78, part as f64)
                .width(0.22)
                .base_offset(before);
            bars.push(
                bar.name(&covered.said)
                    .fill(color32(dress.fill))
                    .stroke(edge),
            );
            before += part as f64;
        }
    }
    for (_, bars) in charts {
        plot.bar_chart(BarChart::new("", bars).horizontal());
    }
}
