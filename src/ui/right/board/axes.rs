//! The axes of the map: which preset, what they say, where they end, and the proportions of the map.

use crate::editor::{Act, Command, Label, with_axes};
use crate::library::Preset;
use crate::model::{Axes, Axis, Edit, Map};
use crate::ui::right::bench::{Bench, Written};
use crate::ui::widgets::{Field, Range, choice, hint, menu_choice, number_field};
use egui::Ui;

/// The preset of axes that somebody wrote.
const CUSTOM: &str = "custom";

/// The proportions on offer.
const ASPECTS: [(&str, f64); 4] = [
    ("4:3", 4.0 / 3.0),
    ("1:1", 1.0),
    ("3:2", 1.5),
    ("16:9", 16.0 / 9.0),
];

/// How far an axis may reach.
const REACH: f64 = 1e6;

/// Shows the axes and the proportions of the map.
pub fn axes_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, presets: &[Preset]) {
    let map = bench.desk.editor.map();
    bench.heading(ui, "board-map");
    bench.caption(ui, "board-map-name");
    let name = (0, "board-map-name", map.name.as_str());
    map_text(ui, bench, map, name, |map, text| map.name = text);
    if bench.board().maps.len() > 1 {
        hint(ui, bench.look(), bench.of("map-others-keep"));
    }
    preset_ui(ui, bench, map, presets);
    aspect_ui(ui, bench, map);
    axis_ui(ui, bench, map, "board-axis-up", |axes| &mut axes.y);
    axis_ui(ui, bench, map, "board-axis-across", |axes| &mut axes.x);
    quadrants_ui(ui, bench, map);
}

/// Gives the map other axes, with everyone at the same spot.
fn change(bench: &mut Bench<'_, '_>, map: &Map, axes: Axes) {
    let edits = with_axes(bench.board(), map.id, axes);
    bench.ask(Command::Do(Label::of(Act::Map), edits));
}

fn preset_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, map: &Map, presets: &[Preset]) {
    let texts = bench.texts();
    bench.caption(ui, "board-preset");
    let words: Vec<&str> = presets.iter().map(|it| it.name.as_str()).collect();
    let present = (presets.iter()).position(|it| it.axes.preset == map.axes.preset);
    let clicked = menu_choice(ui, texts.of("board-preset"), &words, present);
    hint(ui, bench.look(), texts.of("board-preset-keeps"));
    let Some(wanted) = clicked.and_then(|index| presets.get(index)) else {
        return;
    };
    let axes = if wanted.axes.preset == CUSTOM {
        // The axes as they are, to be written upon: nothing that somebody wrote is lost.
        Axes {
            preset: CUSTOM.to_owned(),
            ..map.axes.clone()
        }
    } else {
        wanted.axes.clone()
    };
    let mut edits = with_axes(bench.board(), map.id, axes.clone());
    if presets.iter().any(|it| it.name == map.name) {
        // The name came with the axes before, so the new ones bring theirs.
        let name = wanted.name.clone();
        let map = map.clone();
        edits.push(Edit::put(Map { name, axes, ..map }));
    }
    bench.ask(Command::Do(Label::of(Act::Map), edits));
}

/// A field for a text of the map.
fn map_text(
    ui: &mut Ui,
    bench: &mut Bench<'_, '_>,
    map: &Map,
    (salt, key, text): (u64, &str, &str),
    write: impl FnOnce(&mut Map, String),
) {
    let written = Written {
        key,
        hint: "",
        // Each map has fields of its own: what is typed never goes to another.
        salt: map.id.0.wrapping_mul(2).wrapping_add(salt),
        text,
        rows: 1,
    };
    let label = || Label::of(Act::Map);
    bench.written(ui, written, label, |text| {
        let mut map = map.clone();
        write(&mut map, text);
        Edit::put(map)
    });
}

/// A field for a text of the axes, which are then nobody's preset.
fn axes_text(
    ui: &mut Ui,
    bench: &mut Bench<'_, '_>,
    map: &Map,
    shown: (u64, &str, &str),
    write: impl FnOnce(&mut Axes, String),
) {
    map_text(ui, bench, map, shown, |map, text| {
        CUSTOM.clone_into(&mut map.axes.preset);
        write(&mut map.axes, text);
    });
}

fn aspect_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, map: &Map) {
    let (look, texts) = (bench.look(), bench.texts());
    bench.caption(ui, "board-aspect");
    let near = |(_, aspect): &(&str, f64)| (aspect - map.aspect).abs() < 1e-3;
    let known = ASPECTS.iter().position(near);
    let free = bench.state.free_aspect || known.is_none();
    let present = if free {
        ASPECTS.len()
    } else {
        known.unwrap_or(0)
    };
    let other = texts.of("board-aspect-other");
    let words: Vec<&str> = ASPECTS.iter().map(|it| it.0).chain([other]).collect();
    let clicked = choice(ui, look, &words, Some(present), (look.primary, 0));
    if let Some(index) = clicked {
        bench.state.free_aspect = index == ASPECTS.len();
        if let Some((_, aspect)) = ASPECTS.get(index) {
            let map = Map {
                aspect: *aspect,
                ..map.clone()
            };
            bench.change(Label::of(Act::Map), Edit::put(map));
        }
    }
    if free {
        free_aspect_ui(ui, bench, map);
    }
}

fn free_aspect_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, map: &Map) {
    let (look, texts) = (bench.look(), bench.texts());
    bench.caption(ui, "board-aspect-width");
    let field = Field::new(texts.of("board-aspect-width"), "", map.id.0);
    let range = Range { min: 0.5, max: 3.0 };
    let shown = (Some(map.aspect), range, ui.available_width());
    let typed = number_field(ui, (look, texts), field, shown, &mut bench.state.draft);
    if typed.began {
        bench.ask(Command::Mark(Label::of(Act::Map)));
    }
    if let Some(aspect) = typed.value {
        let map = map.clone();
        bench.ask(Command::Edit(Edit::put(Map { aspect, ..map })));
    }
    typed.advice_ui(ui, look);
}

fn axis_ui(
    ui: &mut Ui,
    bench: &mut Bench<'_, '_>,
    map: &Map,
    key: &str,
    part: fn(&mut Axes) -> &mut Axis,
) {
    let mut axes = map.axes.clone();
    let shown = part(&mut axes).clone();
    bench.heading(ui, key);
    let salt = u64::from(key == "board-axis-up");
    let field = (salt, "board-axis-title", shown.title.as_str());
    bench.caption(ui, "board-axis-title");
    axes_text(ui, bench, map, field, |axes, text| part(axes).title = text);
    let field = (salt, "board-axis-low", shown.low.as_str());
    bench.caption(ui, "board-axis-low");
    axes_text(ui, bench, map, field, |axes, text| part(axes).low = text);
    let field = (salt, "board-axis-high", shown.high.as_str());
    bench.caption(ui, "board-axis-high");
    axes_text(ui, bench, map, field, |axes, text| part(axes).high = text);
    ends_ui(ui, bench, map, (salt, part));
}

/// Two numbers side by side; tells which were changed and to what, when the typing ended.
fn numbers_ui(
    ui: &mut Ui,
    bench: &mut Bench<'_, '_>,
    numbers: [(&str, f64, Range); 2],
    salt: (u64, u64),
) -> [Option<f64>; 2] {
    let (look, texts) = (bench.look(), bench.texts());
    let width = (ui.available_width() - 8.0) / 2.0;
    let mut ended = [None, None];
    ui.horizontal(|ui| {
        for ((key, value, range), ended) in numbers.into_iter().zip(&mut ended) {
            ui.vertical(|ui| {
                ui.set_width(width);
                bench.caption(ui, key);
                let field = Field::new(texts.of(key), "", (key, salt.0, salt.1));
                let shown = (Some(value), range, width);
                let typed = number_field(ui, (look, texts), field, shown, &mut bench.state.draft);
                *ended = typed.ended.filter(|it| (it - value).abs() > 1e-9);
                typed.advice_ui(ui, look);
            });
        }
    });
    ended
}

/// The two numbers at which an axis ends. They count only when the typing ends: on the way from 10 to 100 stands a 1.
fn ends_ui(
    ui: &mut Ui,
    bench: &mut Bench<'_, '_>,
    map: &Map,
    (salt, part): (u64, fn(&mut Axes) -> &mut Axis),
) {
    let mut axes = map.axes.clone();
    let (min, max) = (part(&mut axes).min, part(&mut axes).max);
    let low = Range {
        min: -REACH,
        max: max - 1e-3,
    };
    let high = Range {
        min: min + 1e-3,
        max: REACH,
    };
    let ends = [("board-axis-min", min, low), ("board-axis-max", max, high)];
    let [new_min, new_max] = numbers_ui(ui, bench, ends, (salt, map.id.0));
    if new_min.or(new_max).is_some() {
        let ends = part(&mut axes);
        ends.min = new_min.unwrap_or(min);
        ends.max = new_max.unwrap_or(max);
        CUSTOM.clone_into(&mut axes.preset);
        change(bench, map, axes);
    }
}

fn quadrants_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, map: &Map) {
    bench.heading(ui, "board-quadrants");
    let keys = [
        "board-quadrant-top-left",
        "board-quadrant-top-right",
        "board-quadrant-bottom-left",
        "board-quadrant-bottom-right",
    ];
    for (index, (key, text)) in keys.into_iter().zip(&map.axes.quadrants).enumerate() {
        bench.caption(ui, key);
        axes_text(ui, bench, map, (0, key, text), |axes, text| {
            if let Some(quadrant) = axes.quadrants.get_mut(index) {
                *quadrant = text;
            }
        });
    }
}
