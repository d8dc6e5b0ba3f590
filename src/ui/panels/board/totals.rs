//! Who is on the board, in numbers: in words, and as bars per stance and per category.

use crate::i18n::Value;
use crate::model::{Actor, Certainty, Color, Stance};
use crate::scene::Font;
use crate::scene::look::Look;
use crate::ui::fonts;
use crate::ui::panels::bench::Bench;
use crate::ui::theme::color32;
use crate::ui::widgets::hint;
use crate::ui::words::word;
use egui::{Align2, RichText, Role, Ui, WidgetInfo};
use egui_plot::{Bar, BarChart, HoverPosition, Plot, PlotBounds, PlotPoint, PlotUi, Text};

/// The height of one line of the chart: a name above its bar.
const LINE: f32 = 36.0;

/// One bar.
struct Total {
    name: String,
    color: Color,
    count: usize,
}

/// Shows the totals.
pub fn totals_ui(ui: &mut Ui, bench: &Bench<'_, '_>) {
    bench.heading(ui, "board-totals");
    let (look, texts, board) = (bench.look(), bench.texts(), bench.board());
    if board.actors.is_empty() {
        hint(ui, look, texts.of("board-totals-none"));
        return;
    }
    words_ui(ui, bench);
    bench.caption(ui, "board-per-stance");
    chart_ui(ui, bench, "board-per-stance", stances(bench));
    bench.caption(ui, "board-per-category");
    chart_ui(ui, bench, "board-per-category", categories(bench));
}

fn words_ui(ui: &mut Ui, bench: &Bench<'_, '_>) {
    let (texts, board) = (bench.texts(), bench.board());
    let map = bench.desk.editor.map_id();
    let placed = board.placed(map).count();
    let doubt = |certainty: &Certainty| {
        let of = |actor: &Actor| actor.placement(map).certainty == *certainty;
        board.placed(map).filter(|(_, actor)| of(actor)).count()
    };
    let counts = [
        ("board-count-actors", board.actors.len()),
        ("board-count-placed", placed),
        ("board-count-to-place", board.actors.len() - placed),
        ("board-count-unsure", doubt(&Certainty::Unsure)),
        ("board-count-disputed", doubt(&Certainty::Disputed)),
    ];
    let said = |(key, count): &(&str, usize)| texts.with(key, &[("count", Value::from(*count))]);
    let parts: Vec<String> = (counts.iter())
        .filter(|(key, count)| *count > 0 || *key == "board-count-actors")
        .map(said)
        .collect();
    // A dot never begins a line.
    ui.label(parts.join("\u{A0}· "));
}

fn stances(bench: &Bench<'_, '_>) -> Vec<Total> {
    let (look, texts) = (bench.look(), bench.texts());
    let total = |stance: &Stance| Total {
        name: word(texts, "stance", stance.word()).to_owned(),
        color: match stance {
            Stance::ActiveOpponent | Stance::Opponent => look.opponent,
            Stance::Neutral => look.neutral,
            Stance::Ally | Stance::ActiveAlly => look.ally,
            Stance::Unknown | Stance::Other(_) => look.control,
        },
        count: count(bench, |actor| actor.stance == *stance),
    };
    Stance::KNOWN.iter().map(total).collect()
}

fn categories(bench: &Bench<'_, '_>) -> Vec<Total> {
    let look = bench.look();
    let sorted = bench.board().categories.iter().map(|category| Total {
        name: category.name.clone(),
        color: look.shown(category.color),
        count: count(bench, |actor| actor.category == Some(category.id)),
    });
    let unsorted = Total {
        name: bench.of("inspector-unsorted").to_owned(),
        color: look.sorted_nowhere,
        count: count(bench, |actor| actor.category.is_none()),
    };
    sorted.chain([unsorted]).collect()
}

fn count(bench: &Bench<'_, '_>, of: impl Fn(&Actor) -> bool) -> usize {
    let actors = bench.board().actors.values();
    actors.filter(|actor| of(actor)).count()
}

/// Shows the totals that are not nothing as bars.
fn chart_ui(ui: &mut Ui, bench: &Bench<'_, '_>, key: &str, totals: Vec<Total>) {
    let look = bench.look();
    let totals: Vec<Total> = totals.into_iter().filter(|it| it.count > 0).collect();
    let said: Vec<String> = totals.iter().map(|total| said(bench, total)).collect();
    let values = [
        ("about", Value::from(bench.texts().of(key))),
        ("is", Value::from(said.join(", "))),
    ];
    let spoken = bench.texts().with("inspector-about", &values);
    let tips = said.clone();
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
        .show(ui, |plot| draw(plot, look, &totals, &said))
        .response;
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &spoken));
}

/// A total in words.
fn said(bench: &Bench<'_, '_>, total: &Total) -> String {
    let values = [
        ("about", Value::from(total.name.as_str())),
        ("is", Value::from(total.count)),
    ];
    bench.texts().with("inspector-about", &values)
}

/// Draws each total as its name, its number and its bar, from the top.
fn draw(plot: &mut PlotUi<'_>, look: &Look, totals: &[Total], said: &[String]) {
    let most = totals.iter().map(|it| it.count).max().unwrap_or(1) as f64;
    let lines = totals.len() as f64;
    plot.set_plot_bounds(PlotBounds::from_min_max([0.0, -lines], [most, 0.0]));
    let mut bars = Vec::new();
    for (line, (total, said)) in totals.iter().zip(said).enumerate() {
        let top = -(line as f64);
        let letters = |text: &str, font| {
            let text = RichText::new(text).font(fonts::id(font, 13.0));
            text.color(color32(look.ink))
        };
        let at = |x: f64| PlotPoint::new(x, top - 0.36);
        let name = letters(&total.name, Font::Regular);
        let count = letters(&total.count.to_string(), Font::Bold);
        plot.text(Text::new("", at(0.0), name).anchor(Align2::LEFT_CENTER));
        plot.text(Text::new("", at(most), count).anchor(Align2::RIGHT_CENTER));
        let bar = Bar::new(top - 0.78, total.count as f64).width(0.2);
        let color = color32(total.color);
        bars.push(bar.name(said).fill(color).stroke(egui::Stroke::NONE));
    }
    plot.bar_chart(BarChart::new("", bars).horizontal());
}
