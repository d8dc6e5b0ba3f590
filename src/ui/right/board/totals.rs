//! Who is on the board, in numbers: in words, and as bars per stance and per category.

use crate::i18n::Value;
use crate::model::{Actor, Certainty, Color, Stance};
use crate::ui::parts::chart;
use crate::ui::parts::chart::stance_color;
use crate::ui::right::bench::Bench;
use crate::ui::widgets::hint;
use crate::ui::words::word;
use egui::Ui;

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
    chart_ui(ui, bench, "board-per-stance", &stances(bench));
    bench.caption(ui, "board-per-category");
    chart_ui(ui, bench, "board-per-category", &categories(bench));
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
        color: stance_color(look, stance),
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
fn chart_ui(ui: &mut Ui, bench: &Bench<'_, '_>, key: &str, totals: &[Total]) {
    let shown = |total: &Total| chart::Total {
        name: total.name.clone(),
        color: total.color,
        value: total.count as f64,
        number: total.count.to_string(),
        said: said(bench, total),
    };
    let totals = totals.iter().filter(|it| it.count > 0);
    let totals: Vec<chart::Total> = totals.map(shown).collect();
    let said: Vec<&str> = totals.iter().map(|total| total.said.as_str()).collect();
    let values = [
        ("about", Value::from(bench.texts().of(key))),
        ("is", Value::from(said.join(", "))),
    ];
    let spoken = bench.texts().with("inspector-about", &values);
    chart::chart_ui(ui, bench.look(), (key, &spoken), &totals);
}

/// A total in words.
fn said(bench: &Bench<'_, '_>, total: &Total) -> String {
    let values = [
        ("about", Value::from(total.name.as_str())),
        ("is", Value::from(total.count)),
    ];
    bench.texts().with("inspector-about", &values)
}
