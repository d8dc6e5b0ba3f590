//! Where an actor stands: a slider, a number and "unknown" for each axis; how sure the group is, and why.

use crate::editor::{Act, Command, Direction, Label};
use crate::i18n::{Value, firm};
use crate::model::{Actor, ActorId, Axis, Certainty, Edit, Placement};
use crate::scene::icons::glyph;
use crate::ui::right::bench::{Bench, Written};
use crate::ui::style::theme::TOUCH;
use crate::ui::widgets::{
    Field, Range, choice, hint, icon_toggle, number_field, typing, value_slider,
};
use crate::ui::words::word;
use crate::ui::{Desk, Request};
use egui::{Align, Key, Layout, Response, RichText, Ui, vec2};

/// The width of a number field.
const NUMBER: f32 = 78.0;

/// Shows where an actor stands on the map.
pub fn place_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, id: ActorId, actor: &Actor) {
    let map = bench.desk.editor.map_id();
    let place = actor.placement(map);
    ui.add_space(4.0);
    for direction in [Direction::Up, Direction::Across] {
        axis_ui(ui, bench, (id, &place), direction);
    }
    if actor.position(map).is_none() {
        hint(ui, bench.look(), bench.of("inspector-to-place"));
    }
    certainty_ui(ui, bench, id, &place);
    bench.caption(ui, "inspector-reason");
    let written = Written {
        key: "inspector-reason",
        hint: "inspector-reason-hint",
        salt: id.0,
        text: &place.reason,
        rows: 2,
    };
    let board = bench.board();
    let label = || Label::on(Act::Edit, board, &[id]);
    bench.written(ui, written, label, |reason| {
        let place = Placement {
            reason,
            ..place.clone()
        };
        Edit::Place(id, map, place)
    });
}

fn value(place: &mut Placement, direction: Direction) -> &mut Option<f64> {
    match direction {
        Direction::Across => &mut place.x,
        Direction::Up => &mut place.y,
    }
}

fn axis(desk: Desk<'_>, direction: Direction) -> &Axis {
    let axes = &desk.editor.map().axes;
    match direction {
        Direction::Across => &axes.x,
        Direction::Up => &axes.y,
    }
}

/// The entry of the undo list for another value: an actor is placed the first time, moved later.
fn label(bench: &Bench<'_, '_>, id: ActorId, place: &Placement) -> Label {
    let act = match place.x.zip(place.y) {
        Some(_) => Act::Move,
        None => Act::Place,
    };
    Label::on(act, bench.board(), &[id])
}

fn axis_ui(
    ui: &mut Ui,
    bench: &mut Bench<'_, '_>,
    (id, place): (ActorId, &Placement),
    direction: Direction,
) {
    let look = bench.look();
    let axis = axis(bench.desk, direction);
    let spacing = ui.spacing().item_spacing;
    ui.spacing_mut().item_spacing.y = 0.0;
    let typed = row_ui(ui, bench, (id, place), (axis, direction));
    let mut after = place.clone();
    let slid = value_slider(ui, look, axis, value(&mut after, direction));
    let slid = slid.on_hover_text(ends(bench, axis));
    ui.spacing_mut().item_spacing = spacing;
    slide(ui, bench, (id, place), &slid, after);
    if let Some(advice) = typed {
        hint(ui, look, &advice);
    }
}

/// What the two ends of an axis mean.
fn ends(bench: &Bench<'_, '_>, axis: &Axis) -> String {
    let texts = bench.texts();
    let values = [
        ("min", Value::from(texts.number(axis.min, 0))),
        ("low", Value::from(axis.low.as_str())),
        ("max", Value::from(texts.number(axis.max, 0))),
        ("high", Value::from(axis.high.as_str())),
    ];
    texts.with("inspector-ends", &values)
}

/// Passes on what a slider did. One drag, or one press of an arrow key, is one entry of the undo list.
fn slide(
    ui: &Ui,
    bench: &mut Bench<'_, '_>,
    (id, place): (ActorId, &Placement),
    slid: &Response,
    after: Placement,
) {
    if slid.changed() {
        let fresh_key = |event: &egui::Event| {
            matches!(
                event,
                egui::Event::Key {
                    key: Key::ArrowLeft | Key::ArrowRight,
                    pressed: true,
                    repeat: false,
                    ..
                }
            )
        };
        let by_key = ui.input(|input| input.events.iter().any(fresh_key));
        if by_key || bench.state.sliding != Some(slid.id) {
            bench.ask(Command::Mark(label(bench, id, place)));
            bench.state.sliding = Some(slid.id);
        }
        let map = bench.desk.editor.map_id();
        bench.ask(Command::Edit(Edit::Place(id, map, after)));
    } else if bench.state.sliding == Some(slid.id) && !slid.is_pointer_button_down_on() {
        bench.state.sliding = None;
    }
}

/// The title of an axis, the number and whether it is unknown; returns advice about the number.
fn row_ui(
    ui: &mut Ui,
    bench: &mut Bench<'_, '_>,
    (id, place): (ActorId, &Placement),
    (axis, direction): (&Axis, Direction),
) -> Option<String> {
    let (look, texts) = (bench.look(), bench.texts());
    let mut after = place.clone();
    let present = *value(&mut after, direction);
    let named = texts.with("inspector-value", &[("axis", Value::from(&axis.title))]);
    let field = Field::new(&named, texts.of("value-unknown"), (id.0, direction as u8));
    let mut advice = None;
    ui.horizontal(|ui| {
        let room = vec2(ui.available_width() - NUMBER - TOUCH - 12.0, TOUCH);
        ui.allocate_ui_with_layout(room, Layout::left_to_right(Align::Center), |ui| {
            ui.set_width(room.x);
            let title = RichText::new(firm(&axis.title)).size(13.0).weak();
            ui.add(egui::Label::new(title).wrap());
        });
        ui.spacing_mut().item_spacing.x = 4.0;
        let (min, max) = (axis.min, axis.max);
        let shown = (present, Range { min, max }, NUMBER);
        let typed = number_field(ui, (look, texts), field, shown, &mut bench.state.draft);
        if typed.began {
            bench.ask(Command::Mark(label(bench, id, place)));
        }
        if typed.value.is_some() {
            *value(&mut after, direction) = typed.value;
            let map = bench.desk.editor.map_id();
            bench.ask(Command::Edit(Edit::Place(id, map, after)));
        }
        advice = typed.advice;
        unknown_ui(ui, bench, (id, place), (axis, direction), field.id);
    });
    advice
}

/// The button that makes a value unknown; when it is already, one is invited to type it.
fn unknown_ui(
    ui: &mut Ui,
    bench: &mut Bench<'_, '_>,
    (id, place): (ActorId, &Placement),
    (axis, direction): (&Axis, Direction),
    field: egui::Id,
) {
    let texts = bench.texts();
    let mut after = place.clone();
    let unknown = value(&mut after, direction).is_none();
    let name = texts.with("inspector-unknown", &[("axis", Value::from(&axis.title))]);
    let button = icon_toggle(ui, bench.look(), glyph::QUESTION, &name, Some(unknown));
    if !button.clicked() {
        return;
    }
    if unknown {
        typing::ask(ui.ctx(), field);
        return;
    }
    *value(&mut after, direction) = None;
    let board = bench.board();
    let map = bench.desk.editor.map_id();
    bench.change(
        Label::on(Act::Tray, board, &[id]),
        Edit::Place(id, map, after),
    );
    if place.x.is_some() && place.y.is_some() {
        let name = board.actor(id).map_or("", |actor| actor.name.as_str());
        let said = texts.with("inspector-back-to-place", &[("name", Value::from(name))]);
        bench.ask(Request::Say(said));
    }
}

fn certainty_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, id: ActorId, place: &Placement) {
    let (look, texts) = (bench.look(), bench.texts());
    bench.heading(ui, "inspector-certainty");
    let words: Vec<&str> = Certainty::KNOWN
        .iter()
        .map(|it| word(texts, "certainty", it.word()))
        .collect();
    let present = Certainty::KNOWN.iter();
    let present = present.clone().position(|it| *it == place.certainty);
    let clicked = choice(ui, look, &words, present, (look.primary, 0));
    if let Some(certainty) = clicked.and_then(|index| Certainty::KNOWN.get(index)) {
        let map = bench.desk.editor.map_id();
        let after = Placement {
            certainty: certainty.clone(),
            ..place.clone()
        };
        let label = Label::on(Act::Edit, bench.board(), &[id]);
        bench.change(label, Edit::Place(id, map, after));
    }
}
