//! The best way to each target through an actor.

use crate::analysis::ways::Way;
use crate::i18n::Value;
use crate::model::{Actor, ActorId};
use crate::scene::Font;
use crate::scene::icons::glyph;
use crate::scene::look::apart;
use crate::ui::asks::Question;
use crate::ui::left::ways::{missing_ui, off_map_ui, toggled};
use crate::ui::parts::stage::stage_key;
use crate::ui::right::bench::Bench;
use crate::ui::style::fonts;
use crate::ui::style::theme::{TOUCH, color32};
use crate::ui::widgets::{focus_ring, hint, link_button};
use crate::ui::words::ways::Speaker;
use crate::ui::{Panel, Request};
use egui::{Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

/// The least contrast of letters with their ground.
const LEGIBLE: f64 = 4.5;

/// Shows the best way to each target through an actor, if the board has a target.
pub fn ways_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, id: ActorId, actor: &Actor) {
    let known = bench.desk.answers.ways();
    let targets: Vec<ActorId> = match known {
        Some(known) => known.targets.iter().map(|it| it.ways.target).collect(),
        None => bench.board().targets().collect(),
    };
    if targets.is_empty() {
        return;
    }
    bench.heading(ui, "inspector-way");
    let through = bench.desk.answers.through().filter(|it| it.actor == id);
    let ways = through.map_or(&[][..], |it| &it.ways);
    for (target, way) in ways {
        if targets.len() > 1 && *target != id {
            let name = bench.board().actor(*target).map_or("", |it| &it.name);
            let values = [("name", Value::from(name))];
            let caption = bench.texts().with("inspector-way-to", &values);
            hint(ui, bench.look(), &caption);
        }
        way_ui(ui, bench, way);
    }
    if ways.is_empty() {
        none_ui(ui, bench, id, actor);
    }
    let all = bench.of("inspector-ways-all");
    if link_button(ui, bench.look(), Some(glyph::PATH), all).clicked() {
        bench.ask(Request::Panel(Panel::Ways));
    }
}

/// Says why no way is shown.
fn none_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, id: ActorId, actor: &Actor) {
    let desk = bench.desk;
    if let Some(key) = stage_key(desk.answers.stage(Question::Ways)) {
        hint(ui, desk.look, desk.texts.of(key));
        return;
    }
    let known = desk.answers.ways();
    let mut about = known.iter().flat_map(|known| &known.targets);
    if let Some(about) = about.find(|about| about.ways.target == id) {
        let missing = about.ways.missing.as_ref();
        missing_ui(ui, desk, (id, missing), bench.requests);
    } else {
        let name = [("name", Value::from(actor.name.as_str()))];
        hint(ui, desk.look, &desk.texts.with("inspector-way-none", &name));
    }
}

fn way_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, way: &Way) {
    let desk = bench.desk;
    let on = desk.editor.lit_way() == Some(way);
    if path_ui(ui, bench, way, on).clicked() {
        bench.ask(toggled(way, on));
    }
    if on {
        hint(ui, desk.look, &Speaker::at(desk).sentence(way));
        off_map_ui(ui, desk, way);
    }
}

/// A way as names with arrows between, in the colour of ways; a click lights it up.
fn path_ui(ui: &mut Ui, bench: &Bench<'_, '_>, way: &Way, on: bool) -> Response {
    let look = bench.look();
    let speaker = Speaker::at(bench.desk);
    let color = color32(apart(look.way, look.panel, LEGIBLE));
    let path = speaker.path(way);
    let font = fonts::id(Font::SemiBold, 13.5);
    let room = ui.available_width() - if on { 16.0 } else { 0.0 };
    let words = ui.painter().layout(path, font, color, room);
    let size = vec2(ui.available_width(), (words.size().y + 12.0).max(TOUCH));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let said = speaker.sentence(way);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, on, &said));
    let mut at = pos2(rect.left(), rect.center().y - words.size().y / 2.0);
    if on {
        at.x += 8.0;
        let edge = Stroke::new(2.0, color32(look.way));
        ui.painter().rect_stroke(rect, 8, edge, StrokeKind::Inside);
    } else if response.hovered() {
        let ground = rect.expand2(vec2(6.0, 0.0));
        ui.painter().rect_filled(ground, 8, color32(look.hover));
    }
    ui.painter().galley(at, words, color);
    focus_ring(ui, look, &response, rect, 8);
    let tip = bench.of(if on { "way-put-out" } else { "way-light" });
    let response = response.on_hover_text(tip);
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}
