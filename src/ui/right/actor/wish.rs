//! Where we want an actor to move on the map that is shown, and what would move it.

use crate::editor::{Act, Awaiting, Command, Label};
use crate::i18n::Value;
use crate::model::{Actor, ActorId, Axis, Edit, MapId, Placement, Wish};
use crate::scene::icons::glyph;
use crate::ui::right::bench::{Bench, Written};
use crate::ui::style::theme::TOUCH;
use crate::ui::widgets::{Field, Range, hint, link_button, number_field, plain_button};
use egui::{Align, Layout, RichText, Ui, vec2};

/// The width of a number field.
const NUMBER: f32 = 78.0;
/// How much nearer an actor is wanted at first, as a share of the axis.
const STEP: f64 = 0.1;

/// Shows the wish for an actor, or the button that begins one.
pub fn wish_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, id: ActorId, actor: &Actor) {
    let map = bench.desk.editor.map_id();
    let place = actor.placement(map);
    bench.heading(ui, "inspector-wish");
    match place.wish.clone() {
        Some(wish) => {
            values_ui(ui, bench, (id, map, &place), &wish);
            how_ui(ui, bench, (id, map, &place), &wish);
            let remove = bench.of("inspector-wish-remove");
            if link_button(ui, bench.look(), Some(glyph::X), remove).clicked() {
                let label = label(bench, Act::NoWish, id);
                bench.change(label, with_wish(id, map, &place, None));
            }
        }
        None => begin_ui(ui, bench, (id, map, &place)),
    }
}

fn label(bench: &Bench<'_, '_>, act: Act, id: ActorId) -> Label {
    Label::on(act, bench.board(), &[id])
}

fn with_wish(id: ActorId, map: MapId, place: &Placement, wish: Option<Wish>) -> Edit {
    let place = Placement {
        wish,
        ..place.clone()
    };
    Edit::Place(id, map, place)
}

/// The buttons that begin a wish: by a tap on the map, or one step nearer.
fn begin_ui(
    ui: &mut Ui,
    bench: &mut Bench<'_, '_>,
    (id, map, place): (ActorId, MapId, &Placement),
) {
    let Some((x, y)) = place.x.zip(place.y) else {
        hint(ui, bench.look(), bench.of("inspector-wish-placed-first"));
        return;
    };
    let axes = &bench.desk.editor.map().axes;
    let words = bench.of("inspector-wish-add");
    if plain_button(ui, bench.look(), Some(glyph::FLOW_ARROW), words).clicked() {
        bench.ask(Command::Await(Some(Awaiting::Wish(id))));
    }
    let nearer = bench.of("inspector-wish-nearer");
    if link_button(ui, bench.look(), Some(glyph::ARROW_RIGHT), nearer).clicked() {
        let wish = Wish {
            x: axes.x.value(axes.x.share(x) + STEP),
            y,
            ..Wish::default()
        };
        let label = label(bench, Act::Wish, id);
        bench.change(label, with_wish(id, map, place, Some(wish)));
    }
    hint(ui, bench.look(), bench.of("inspector-wish-hint"));
}

/// The wanted values: a number for each axis.
fn values_ui(
    ui: &mut Ui,
    bench: &mut Bench<'_, '_>,
    (id, map, place): (ActorId, MapId, &Placement),
    wish: &Wish,
) {
    let axes = bench.desk.editor.map().axes.clone();
    for (axis, up) in [(&axes.y, true), (&axes.x, false)] {
        let value = if up { wish.y } else { wish.x };
        let Some(typed) = value_ui(ui, bench, (id, map), (axis, up), value) else {
            continue;
        };
        let mut wish = wish.clone();
        *(if up { &mut wish.y } else { &mut wish.x }) = typed;
        bench.ask(Command::Edit(with_wish(id, map, place, Some(wish))));
    }
}

/// One wanted value; tells what was typed.
fn value_ui(
    ui: &mut Ui,
    bench: &mut Bench<'_, '_>,
    (id, map): (ActorId, MapId),
    (axis, up): (&Axis, bool),
    value: f64,
) -> Option<f64> {
    let (look, texts) = (bench.look(), bench.texts());
    let named = [("axis", Value::from(axis.title.as_str()))];
    let named = texts.with("inspector-wish-value", &named);
    let field = Field::new(&named, "", (id.0, map.0, up));
    let typed = ui.horizontal(|ui| {
        let room = vec2(ui.available_width() - NUMBER - 8.0, TOUCH);
        ui.allocate_ui_with_layout(room, Layout::left_to_right(Align::Center), |ui| {
            ui.set_width(room.x);
            let title = RichText::new(crate::i18n::firm(&axis.title))
                .size(13.0)
                .weak();
            ui.add(egui::Label::new(title).wrap());
        });
        let range = Range {
            min: axis.min,
            max: axis.max,
        };
        let shown = (Some(value), range, NUMBER);
        number_field(ui, (look, texts), field, shown, &mut bench.state.draft)
    });
    let typed = typed.inner;
    if typed.began {
        let label = label(bench, Act::Wish, id);
        bench.ask(Command::Mark(label));
    }
    typed.advice_ui(ui, look);
    typed.value
}

/// What would move the actor, in words.
fn how_ui(
    ui: &mut Ui,
    bench: &mut Bench<'_, '_>,
    (id, map, place): (ActorId, MapId, &Placement),
    wish: &Wish,
) {
    bench.caption(ui, "inspector-wish-how");
    let written = Written {
        key: "inspector-wish-how",
        hint: "inspector-wish-how-hint",
        salt: id.0,
        text: &wish.how,
        rows: 2,
    };
    let board = bench.board();
    let label = || Label::on(Act::Wish, board, &[id]);
    bench.written(ui, written, label, |how| {
        let wish = Wish {
            how,
            ..wish.clone()
        };
        with_wish(id, map, place, Some(wish))
    });
}
