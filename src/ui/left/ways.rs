//! The ways from us to the targets: who asks whom, through whom, and what is missing where there is none.

mod card;
mod further;
mod rule;

use crate::analysis::TargetReport;
use crate::analysis::ways::{Missing, Way};
use crate::editor::{Awaiting, Command, TieCommand};
use crate::i18n::{Language, Value};
use crate::model::{Actor, ActorId, Change, Edit, TieRole};
use crate::scene::icons::glyph;
use crate::ui::asks::{Known, Question};
use crate::ui::parts::pick::{Pick, pick_ui, powerful};
use crate::ui::parts::stage::stage_ui;
use crate::ui::parts::{EDGE, Row, fold_row, inset, row, square, title_ui, word_at_end};
use crate::ui::widgets::{badge_in, card as boxed, hint, link_button};
use crate::ui::words::ways::Speaker;
use crate::ui::{Desk, Request};
use card::Said;
use egui::{Response, ScrollArea, Ui};
use std::collections::BTreeMap;
use std::sync::Arc;

/// How many ways to a target are shown at first, and how many more each time.
const SHOWN: usize = 4;

/// What the panel remembers.
#[derive(Default)]
pub struct WaysState {
    /// The choice of one more target.
    picking: Option<Pick>,
    /// How many ways to each target are shown.
    shown: BTreeMap<ActorId, usize>,
    rule_open: bool,
    further_open: bool,
    spoken: Spoken,
}

/// The ways in words, kept as long as the answers stay the same.
#[derive(Default)]
struct Spoken {
    made_for: Option<(Arc<Known>, Language)>,
    ways: BTreeMap<ActorId, Vec<Said>>,
}

impl Spoken {
    /// The first ways to a target, in words.
    fn ways(&mut self, desk: Desk<'_>, about: &TargetReport, count: usize) -> &[Said] {
        let speaker = Speaker::at(desk);
        let said = self.ways.entry(about.ways.target).or_default();
        let more = about.ways.ways.iter().take(count).skip(said.len());
        said.extend(more.map(|way| Said::of(speaker, way)));
        said.get(..count.min(said.len())).unwrap_or_default()
    }

    fn refresh(&mut self, known: &Arc<Known>, language: Language) {
        let same = |(made, spoken): &(Arc<Known>, Language)| {
            Arc::ptr_eq(made, known) && *spoken == language
        };
        if !self.made_for.as_ref().is_some_and(same) {
            self.ways.clear();
            self.made_for = Some((Arc::clone(known), language));
        }
    }
}

/// Shows the ways to each target.
pub fn ways_ui(ui: &mut Ui, desk: Desk<'_>, state: &mut WaysState, requests: &mut Vec<Request>) {
    ScrollArea::vertical()
        .id_salt("ways")
        .auto_shrink(false)
        .show(ui, |ui| {
            ui.add_space(4.0);
            head_ui(ui, desk, state, requests);
            stage_ui(ui, desk, Question::Ways, requests);
            if let Some(known) = desk.answers.ways() {
                state.spoken.refresh(known, desk.texts.language());
                for about in &known.targets {
                    target_ui(ui, desk, state, about, requests);
                }
                if !known.targets.is_empty() {
                    folds_ui(ui, desk, state, known, requests);
                }
            }
            ui.add_space(12.0);
        });
}

/// The title, and the choice of a target.
fn head_ui(ui: &mut Ui, desk: Desk<'_>, state: &mut WaysState, requests: &mut Vec<Request>) {
    let texts = desk.texts;
    let known = desk.answers.ways();
    let none = known.is_none_or(|known| known.targets.is_empty())
        && desk.editor.board().targets().next().is_none();
    let add = (
        glyph::PLUS,
        texts.of("ways-add-target"),
        state.picking.is_some(),
    );
    if title_ui(ui, desk.look, texts.of("ways-title"), add).clicked() {
        state.picking = match state.picking {
            Some(_) => None,
            None => Some(Pick::default()),
        };
    }
    if none {
        inset(ui, |ui| hint(ui, desk.look, texts.of("ways-no-target")));
        state.picking.get_or_insert_default();
    }
    let Some(pick) = &mut state.picking else {
        return;
    };
    let picked = inset(ui, |ui| pick_ui(ui, desk, pick, &powerful(desk)));
    if let Some(actor) = picked {
        let label =
            crate::editor::Label::on(crate::editor::Act::Target, desk.editor.board(), &[actor]);
        let mark = Edit::Change(actor, Change::Target(true));
        requests.push(Command::Do(label, vec![mark]).into());
        state.picking = None;
    }
}

/// The name of a target, and how many ways lead to it.
fn name_ui(ui: &mut Ui, desk: Desk<'_>, actor: &Actor, count: usize) -> Response {
    let count = [("count", Value::from(count))];
    let counted = desk.texts.with("ways-count", &count);
    let said = format!("{}, {counted}", actor.name);
    let shown = Row {
        text: &actor.name,
        said: &said,
        before: 34.0,
        after: 76.0,
        strong: true,
        ..Row::default()
    };
    let response = row(ui, desk.look, shown);
    let category = desk.editor.board().category_of(actor);
    let badge = square(response.rect, 12.0, 24.0);
    badge_in(ui.painter(), desk.look, category, badge);
    word_at_end(ui, desk.look, response.rect, 0.0, &counted);
    response
}

/// One target: the ways to it, or what is missing.
fn target_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    state: &mut WaysState,
    about: &TargetReport,
    requests: &mut Vec<Request>,
) {
    let target = about.ways.target;
    let Some(actor) = desk.editor.board().actor(target) else {
        return;
    };
    ui.push_id(("target", target), |ui| {
        if name_ui(ui, desk, actor, about.ways.ways.len()).clicked() {
            requests.push(Command::go_to(target).into());
        }
        inset(ui, |ui| {
            if about.ways.ways.is_empty() {
                let missing = about.ways.missing.as_ref();
                missing_ui(ui, desk, (target, missing), requests);
            }
            list_ui(ui, desk, state, about, requests);
            notes_ui(ui, desk, state, about);
        });
        ui.add_space(6.0);
    });
}

/// The first ways, and a way to more of them.
fn list_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    state: &mut WaysState,
    about: &TargetReport,
    requests: &mut Vec<Request>,
) {
    let shown = state.shown.entry(about.ways.target).or_insert(SHOWN);
    let said = state.spoken.ways(desk, about, *shown);
    ui.spacing_mut().item_spacing.y = 8.0;
    for (way, said) in about.ways.ways.iter().zip(said) {
        let on = desk.editor.lit_way() == Some(way);
        if card::way_card(ui, desk.look, said, on).clicked() {
            requests.push(toggled(way, on));
        }
        if on {
            off_map_ui(ui, desk, way);
        }
    }
    let left = about.ways.ways.len().saturating_sub(*shown);
    if left > 0 {
        let more = [("count", Value::from(left.min(SHOWN)))];
        let more = desk.texts.with("ways-more", &more);
        if link_button(ui, desk.look, Some(glyph::CARET_DOWN), &more).clicked() {
            *shown += SHOWN;
        }
    }
}

/// Lights a way, or puts it out when it is lit.
pub(in crate::ui) fn toggled(way: &Way, on: bool) -> Request {
    let way = (!on).then(|| Box::new(way.clone()));
    Command::LightWay(way).into()
}

/// Names those on a lit way who cannot be seen.
pub(in crate::ui) fn off_map_ui(ui: &mut Ui, desk: Desk<'_>, way: &Way) {
    let map = desk.editor.map_id();
    let actors = way
        .actors
        .iter()
        .filter_map(|id| desk.editor.board().actor(*id));
    let unseen = actors.filter(|actor| actor.position(map).is_none());
    let names: Vec<&str> = unseen.map(|actor| actor.name.as_str()).collect();
    if !names.is_empty() {
        let names = [("names", Value::from(names.join(", ")))];
        hint(ui, desk.look, &desk.texts.with("ways-off-map", &names));
    }
}

/// What else there is to say about the ways to a target.
fn notes_ui(ui: &mut Ui, desk: Desk<'_>, state: &WaysState, about: &TargetReport) {
    let texts = desk.texts;
    let shown = state
        .shown
        .get(&about.ways.target)
        .copied()
        .unwrap_or(SHOWN);
    if about.ways.cut_short && about.ways.ways.len() <= shown {
        hint(ui, desk.look, texts.of("ways-cut-short"));
    }
    let board = desk.editor.board();
    let avoided = about.ways.avoided.iter().filter_map(|id| board.actor(*id));
    let names: Vec<&str> = avoided.map(|actor| actor.name.as_str()).collect();
    if !names.is_empty() {
        let names = [("names", Value::from(names.join(", ")))];
        hint(ui, desk.look, &texts.with("ways-avoided", &names));
    }
}

/// Says that there is no way, and helps with the tie that is missing.
pub(in crate::ui) fn missing_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    (target, missing): (ActorId, Option<&Missing>),
    requests: &mut Vec<Request>,
) {
    let speaker = Speaker::at(desk);
    boxed(ui, desk.look, |ui| {
        ui.set_width(ui.available_width());
        let said = speaker.missing(target, missing);
        ui.add(egui::Label::new(crate::i18n::firm(&said)).wrap());
        let Some(missing) = missing else {
            return;
        };
        if let Some(from) = missing.from {
            let draw = desk.texts.of("ways-draw");
            if link_button(ui, desk.look, Some(glyph::FLOW_ARROW), draw).clicked() {
                begin_tie(desk, from, requests);
            }
        } else {
            let name = [("name", Value::from(speaker.named(missing.to)))];
            let go = desk.texts.with("ways-go-to", &name);
            if link_button(ui, desk.look, Some(glyph::ARROW_RIGHT), &go).clicked() {
                requests.push(Command::go_to(missing.to).into());
            }
        }
    });
}

/// Begins to draw an influence from an actor: the next tap on the map says on whom.
fn begin_tie(desk: Desk<'_>, from: ActorId, requests: &mut Vec<Request>) {
    requests.push(Command::go_to(from).into());
    let mut kinds = desk.editor.board().tie_kinds.iter();
    let influence = kinds.find(|kind| kind.role == TieRole::Influence);
    requests.extend(influence.map(|kind| Command::from(TieCommand::Kind(kind.id)).into()));
    requests.push(Command::Await(Some(Awaiting::Tie(from))).into());
}

/// How ways are ranked, and what else is known of the targets, each folded.
fn folds_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    state: &mut WaysState,
    known: &Known,
    requests: &mut Vec<Request>,
) {
    let texts = desk.texts;
    ui.spacing_mut().item_spacing.y = 2.0;
    let title = texts.of("ways-rule");
    if fold_row(ui, desk.look, title, state.rule_open).clicked() {
        state.rule_open = !state.rule_open;
    }
    if state.rule_open {
        inset(ui, |ui| rule::rule_ui(ui, desk));
    }
    let title = texts.of("ways-further");
    if fold_row(ui, desk.look, title, state.further_open).clicked() {
        state.further_open = !state.further_open;
    }
    if state.further_open {
        further::further_ui(ui, desk, known, requests);
    }
    ui.add_space(EDGE / 2.0);
}
