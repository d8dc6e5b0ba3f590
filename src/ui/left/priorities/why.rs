//! What a score is made of: each part as a bar, a number and a word, and how to say what is unknown.

use super::{Ranked, pin};
use crate::analysis::priorities::{Level, Part, level};
use crate::editor::{Act, Command, Label};
use crate::i18n::Value;
use crate::model::{Actor, ActorId, Change, Edit, Effort, Movability, Need};
use crate::scene::Font;
use crate::scene::icons::glyph;
use crate::ui::parts::inset;
use crate::ui::style::fonts;
use crate::ui::style::theme::color32;
use crate::ui::widgets::{choice, hint, link_button, plain_button, share_bar};
use crate::ui::words::word;
use crate::ui::{Desk, Panel, Request};
use egui::{Align, Layout, RichText, Role, Sense, Ui, WidgetInfo, vec2};

/// The key of the name of a part.
pub fn key(part: Part) -> &'static str {
    match part {
        Part::Power => "part-power",
        Part::Nearness => "part-nearness",
        Part::Resources => "part-resources",
        Part::Target => "part-target",
        Part::Acquaintance => "part-acquaintance",
        Part::Effort => "part-effort",
    }
}

/// Shows the parts of a score, and asks for what is not known of the actor.
pub fn why_ui(ui: &mut Ui, desk: Desk<'_>, ranked: Ranked<'_>, requests: &mut Vec<Request>) {
    let (id, actor) = (ranked.score.actor, ranked.actor);
    inset(ui, |ui| {
        ui.add_space(4.0);
        for part in Part::ALL {
            let value = ranked.score.part(part);
            ui.scope(|ui| part_ui(ui, desk, part, value));
            if value.is_none() {
                unknown_ui(ui, desk, (part, ranked), requests);
            }
        }
        let share = desk.texts.percent(ranked.score.confidence);
        let share = [("share", Value::from(share))];
        hint(ui, desk.look, &desk.texts.with("confidence-share", &share));
        if let Some(change) = movability_ui(ui, desk, actor).or(effort_ui(ui, desk, actor)) {
            let label = Label::on(Act::Edit, desk.editor.board(), &[id]);
            let edits = vec![Edit::Change(id, change)];
            requests.push(Command::Do(label, edits).into());
        }
        ui.add_space(4.0);
        buttons_ui(ui, desk, id, actor, requests);
        ui.add_space(8.0);
    });
}

/// One part: its name, its word and number, and its bar.
fn part_ui(ui: &mut Ui, desk: Desk<'_>, part: Part, value: Option<f64>) {
    let (look, texts) = (desk.look, desk.texts);
    let name = texts.of(key(part));
    let word = said(desk, part, value);
    ui.spacing_mut().item_spacing.y = 0.0;
    ui.spacing_mut().interact_size.y = 22.0;
    ui.horizontal(|ui| {
        ui.label(RichText::new(name).font(fonts::id(Font::SemiBold, 13.0)));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let color = color32(look.muted);
            ui.label(
                RichText::new(&word)
                    .font(fonts::id(Font::Regular, 13.0))
                    .color(color),
            );
        });
    });
    let size = vec2(ui.available_width(), 7.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let color = if part == Part::Effort {
        look.warning
    } else {
        look.primary
    };
    share_bar(ui.painter(), look, rect, value, color);
    let values = [("about", Value::from(name)), ("is", Value::from(word))];
    let spoken = texts.with("inspector-about", &values);
    response.widget_info(|| WidgetInfo::labeled(Role::ProgressIndicator, true, &spoken));
    ui.add_space(7.0);
}

/// A part in words and as a number.
fn said(desk: Desk<'_>, part: Part, value: Option<f64>) -> String {
    let texts = desk.texts;
    let Some(value) = value else {
        return texts.of("value-unknown").to_owned();
    };
    let grade = match level(value) {
        Level::Low if value <= 0.0 => "none",
        Level::Low => "low",
        Level::Middle => "middle",
        Level::High => "high",
    };
    let key = format!("{}-{grade}", key(part));
    let values = [
        ("word", Value::from(texts.of(&key))),
        ("value", Value::from(texts.number(value, 2))),
    ];
    texts.with("part-value", &values)
}

/// How an unknown part can be said: a link to where.
fn unknown_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    (part, ranked): (Part, Ranked<'_>),
    requests: &mut Vec<Request>,
) {
    let (board, id) = (desk.editor.board(), ranked.score.actor);
    let card = Request::OpenCard(id);
    let no_need = board.resources.iter().all(|it| it.need == Need::None);
    let (key, request) = match part {
        Part::Power | Part::Nearness => ("part-say-place", card),
        Part::Resources if no_need => ("part-say-needs", Request::Panel(Panel::Resources)),
        Part::Resources => ("part-say-offers", card),
        Part::Target if board.targets().next().is_none() => {
            ("ways-add-target", Request::Panel(Panel::Ways))
        }
        Part::Target => ("part-say-ties", card),
        Part::Acquaintance => ("part-say-acquaintance", card),
        // It is chosen below.
        Part::Effort => return,
    };
    let text = desk.texts.of(key);
    if link_button(ui, desk.look, Some(glyph::ARROW_RIGHT), text).clicked() {
        requests.push(request);
    }
}

/// Shows whether an actor could be moved one step; returns what was chosen.
pub fn movability_ui(ui: &mut Ui, desk: Desk<'_>, actor: &Actor) -> Option<Change> {
    caption(ui, desk, "movability-title");
    let known = Movability::KNOWN.iter();
    let words: Vec<&str> = known
        .map(|it| word(desk.texts, "movability", it.word()))
        .collect();
    let present = Movability::KNOWN
        .iter()
        .position(|it| *it == actor.movability);
    let clicked = ui
        .push_id("movability", |ui| {
            choice(ui, desk.look, &words, present, (desk.look.primary, 0))
        })
        .inner;
    let chosen = clicked.and_then(|index| Movability::KNOWN.get(index));
    chosen.map(|it| Change::Movability(it.clone()))
}

/// Shows how much effort an alliance would take; returns what was chosen.
pub fn effort_ui(ui: &mut Ui, desk: Desk<'_>, actor: &Actor) -> Option<Change> {
    caption(ui, desk, "effort-title");
    let known = Effort::KNOWN.iter();
    let words: Vec<&str> = known
        .map(|it| word(desk.texts, "effort", it.word()))
        .collect();
    let present = Effort::KNOWN.iter().position(|it| *it == actor.effort);
    let clicked = ui
        .push_id("effort", |ui| {
            choice(ui, desk.look, &words, present, (desk.look.primary, 0))
        })
        .inner;
    let chosen = clicked.and_then(|index| Effort::KNOWN.get(index));
    chosen.map(|it| Change::Effort(it.clone()))
}

fn caption(ui: &mut Ui, desk: Desk<'_>, key: &str) {
    ui.add_space(2.0);
    ui.label(RichText::new(desk.texts.of(key)).size(13.0).weak());
}

fn buttons_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    id: ActorId,
    actor: &Actor,
    requests: &mut Vec<Request>,
) {
    let texts = desk.texts;
    ui.horizontal_wrapped(|ui| {
        let card = texts.of("priorities-card");
        if plain_button(ui, desk.look, Some(glyph::IDENTIFICATION_CARD), card).clicked() {
            requests.push(Request::OpenCard(id));
        }
        let key = if actor.pinned {
            "shortlist-unpin-short"
        } else {
            "shortlist-pin-short"
        };
        if plain_button(ui, desk.look, Some(glyph::PUSH_PIN), texts.of(key)).clicked() {
            requests.push(pin(desk, id, !actor.pinned));
        }
    });
}
