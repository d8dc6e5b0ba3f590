//! What else is known of the targets, for those who want it: who acts on them, who cannot be lost, how strong each camp is.

use crate::analysis::TargetReport;
use crate::analysis::balance::Camp;
use crate::editor::Command;
use crate::i18n::Value;
use crate::model::ActorId;
use crate::scene::Font;
use crate::ui::asks::Known;
use crate::ui::parts::chart::{Total, chart_ui, stance_color};
use crate::ui::parts::{EDGE, actor_list, actor_name, inset};
use crate::ui::style::fonts;
use crate::ui::style::theme::{TOUCH, color32};
use crate::ui::widgets::{focus_ring, heading, hint, line, share_bar};
use crate::ui::words::ways::Speaker;
use crate::ui::words::word;
use crate::ui::{Desk, Request};
use egui::{Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

/// How many of those who act on a target are shown.
const ACTING: usize = 8;

/// Shows what else is known.
pub(super) fn further_ui(ui: &mut Ui, desk: Desk<'_>, known: &Known, requests: &mut Vec<Request>) {
    for about in &known.targets {
        ui.push_id(("further", about.ways.target), |ui| {
            acting_ui(ui, desk, about, requests);
            cut_points_ui(ui, desk, about, requests);
        });
    }
    inset(ui, |ui| camps_ui(ui, desk, &known.camps));
}

fn titled(ui: &mut Ui, desk: Desk<'_>, key: &str, target: ActorId) {
    let name = Speaker::at(desk).named(target);
    let title = desk.texts.with(key, &[("name", Value::from(name))]);
    heading(ui, desk.look, &title);
}

fn acting_ui(ui: &mut Ui, desk: Desk<'_>, about: &TargetReport, requests: &mut Vec<Request>) {
    let texts = desk.texts;
    inset(ui, |ui| {
        titled(ui, desk, "ways-acting", about.ways.target);
        let key = if about.acting.is_empty() {
            "ways-acting-nobody"
        } else {
            "ways-acting-hint"
        };
        hint(ui, desk.look, texts.of(key));
    });
    for (actor, share) in about.acting.iter().take(ACTING) {
        ui.push_id(actor, |ui| acting_row(ui, desk, *actor, *share, requests));
    }
}

/// One who acts on a target: a name above a bar.
fn acting_row(ui: &mut Ui, desk: Desk<'_>, id: ActorId, share: f64, requests: &mut Vec<Request>) {
    let Some(actor) = desk.editor.board().actor(id) else {
        return;
    };
    let look = desk.look;
    let size = vec2(ui.available_width(), TOUCH);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let name = actor_name(desk, actor);
    let worth = Speaker::at(desk).influence(share);
    let said = format!("{name}, {worth}");
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &said));
    let ground = rect.shrink2(vec2(8.0, 1.0));
    if response.hovered() {
        ui.painter().rect_filled(ground, 8, color32(look.hover));
    }
    let (ink, muted) = (color32(look.ink), color32(look.muted));
    let small = fonts::id(Font::Regular, 12.5);
    let worth = line(ui, worth, small, muted, rect.width() / 3.0);
    let room = rect.width() - 2.0 * EDGE - worth.size().x - 8.0;
    let words = line(ui, name, fonts::id(Font::SemiBold, 13.5), ink, room);
    let left = rect.left() + EDGE;
    let right = rect.right() - EDGE - worth.size().x;
    ui.painter()
        .galley(pos2(left, rect.top() + 6.0), words, ink);
    ui.painter()
        .galley(pos2(right, rect.top() + 7.0), worth, muted);
    let bar = Rect::from_min_max(
        pos2(left, rect.bottom() - 13.0),
        pos2(rect.right() - EDGE, rect.bottom() - 7.0),
    );
    share_bar(ui.painter(), look, bar, Some(share.sqrt()), look.primary);
    focus_ring(ui, look, &response, ground.shrink(2.0), 8);
    if response.clicked() {
        requests.push(Command::go_to(id).into());
    }
}

fn cut_points_ui(ui: &mut Ui, desk: Desk<'_>, about: &TargetReport, requests: &mut Vec<Request>) {
    if about.ways.ways.is_empty() {
        return;
    }
    let texts = desk.texts;
    inset(ui, |ui| {
        titled(ui, desk, "ways-cut", about.ways.target);
        let key = if about.cut_points.is_empty() {
            "ways-cut-nobody"
        } else {
            "ways-cut-hint"
        };
        hint(ui, desk.look, texts.of(key));
    });
    let actors: Vec<_> = about.cut_points.iter().map(|id| (*id, "")).collect();
    actor_list(ui, desk, &actors, requests);
}

/// The sum of power of each camp, and how many could not be counted.
fn camps_ui(ui: &mut Ui, desk: Desk<'_>, camps: &[Camp]) {
    let (texts, look) = (desk.texts, desk.look);
    let map = desk.editor.map();
    let values = [
        ("axis", Value::from(map.axes.y.title.as_str())),
        ("map", Value::from(map.name.as_str())),
    ];
    heading(ui, look, texts.of("ways-camps"));
    hint(ui, look, &texts.with("ways-camps-hint", &values));
    let counted = |camp: &&Camp| camp.actors > camp.unknown_power;
    let totals: Vec<Total> = camps
        .iter()
        .filter(counted)
        .map(|it| total(desk, it))
        .collect();
    if totals.is_empty() {
        hint(ui, look, texts.of("ways-camps-none"));
    } else {
        let said: Vec<&str> = totals.iter().map(|total| total.said.as_str()).collect();
        chart_ui(ui, look, ("ways-camps", &said.join(", ")), &totals);
    }
    unknown_ui(ui, desk, camps);
}

fn total(desk: Desk<'_>, camp: &Camp) -> Total {
    let texts = desk.texts;
    let name = word(texts, "stance", camp.stance.word());
    let number = texts.number(camp.power, 1);
    let values = [
        ("about", Value::from(name)),
        ("is", Value::from(number.as_str())),
    ];
    Total {
        name: name.to_owned(),
        color: stance_color(desk.look, &camp.stance),
        value: camp.power,
        said: texts.with("inspector-about", &values),
        number,
    }
}

/// Says how many of each camp have no known power.
fn unknown_ui(ui: &mut Ui, desk: Desk<'_>, camps: &[Camp]) {
    let texts = desk.texts;
    let unknown = camps.iter().filter(|camp| camp.unknown_power > 0);
    let count: usize = unknown.clone().map(|camp| camp.unknown_power).sum();
    let of = |camp: &Camp| {
        let values = [
            (
                "about",
                Value::from(word(texts, "stance", camp.stance.word())),
            ),
            ("is", Value::from(camp.unknown_power)),
        ];
        texts.with("inspector-about", &values)
    };
    let names: Vec<String> = unknown.map(of).collect();
    if count > 0 {
        let values = [
            ("count", Value::from(count)),
            ("names", Value::from(names.join(", "))),
        ];
        hint(ui, desk.look, &texts.with("ways-camps-unknown", &values));
    }
}
