//! The result: the dots of each candidate as a bar, and its score beside them, not in them.

use super::setup::clear_ui;
use super::{VoteState, large_button, set_vote};
use crate::i18n::Value;
use crate::model::{Actor, ActorId, Ballot};
use crate::scene::Font;
use crate::scene::icons::glyph;
use crate::scene::look::Look;
use crate::ui::left::priorities::{hundredths, pin};
use crate::ui::parts::actor_name;
use crate::ui::style::fonts;
use crate::ui::style::theme::{TOUCH, color32};
use crate::ui::widgets::{badge_in, hint, icon_toggle, share_bar};
use crate::ui::{Desk, Request};
use egui::{Align2, Rect, Role, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

/// The height of a line.
const HEIGHT: f32 = 56.0;
/// The room of the number after a bar.
const NUMBER: f32 = 44.0;

/// One line of the result.
struct Line<'a> {
    id: ActorId,
    actor: &'a Actor,
    dots: u32,
    score: Option<(f64, String)>,
}

/// Shows who got how many dots.
pub fn result_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    state: &mut VoteState,
    candidates: &[ActorId],
    requests: &mut Vec<Request>,
) {
    let (texts, board) = (desk.texts, desk.editor.board());
    let given: u32 = board.vote.ballots.iter().map(Ballot::given).sum();
    let counts = [
        ("people", Value::from(board.vote.ballots.len())),
        ("dots", Value::from(given)),
    ];
    hint(ui, desk.look, &texts.with("vote-result", &counts));
    ui.add_space(4.0);
    let lines = lines(desk, candidates);
    let most = lines.iter().map(|it| it.dots).max().unwrap_or(0).max(1);
    captions_ui(ui, desk);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for line in &lines {
            ui.push_id(line.id, |ui| line_ui(ui, desk, line, most, requests));
        }
    });
    ui.add_space(10.0);
    ui.horizontal_wrapped(|ui| {
        if large_button(ui, desk.look, texts.of("vote-hide"), false).clicked() {
            let mut vote = board.vote.as_ref().clone();
            vote.shown = false;
            requests.push(set_vote(vote));
        }
    });
    clear_ui(ui, desk, state, requests);
}

/// The candidates, those with most dots first.
fn lines<'a>(desk: Desk<'a>, candidates: &[ActorId]) -> Vec<Line<'a>> {
    let board = desk.editor.board();
    let line = |id: &ActorId| {
        let mut scores = desk.answers.ranks().iter();
        let score = scores.find(|score| score.actor == *id);
        Some(Line {
            id: *id,
            actor: board.actor(*id)?,
            dots: board.vote.dots_for(*id),
            score: score.map(|it| (it.score, hundredths(it))),
        })
    };
    let mut lines: Vec<Line<'_>> = candidates.iter().filter_map(line).collect();
    lines.sort_by_key(|line| std::cmp::Reverse(line.dots));
    lines
}

/// Where a line is divided: the name, the dots, the score, the pin.
fn parts(rect: Rect) -> [Rect; 4] {
    let pin = rect.right() - TOUCH - 4.0;
    let room = pin - rect.left();
    let (dots, score) = (rect.left() + room * 0.4, rect.left() + room * 0.72);
    let between = |left: f32, right: f32| rect.with_min_x(left).with_max_x(right);
    [
        between(rect.left(), dots - 12.0),
        between(dots, score - 16.0),
        between(score, pin - 12.0),
        between(pin, rect.right()),
    ]
}

fn captions_ui(ui: &mut Ui, desk: Desk<'_>) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 24.0), Sense::hover());
    let [_, dots, score, _] = parts(rect);
    for (place, key) in [(dots, "vote-dots-caption"), (score, "vote-score-caption")] {
        let font = fonts::id(Font::SemiBold, 13.0);
        let ink = color32(desk.look.muted);
        ui.painter().text(
            place.left_center(),
            Align2::LEFT_CENTER,
            desk.texts.of(key),
            font,
            ink,
        );
    }
}

fn line_ui(ui: &mut Ui, desk: Desk<'_>, line: &Line<'_>, most: u32, requests: &mut Vec<Request>) {
    let (look, texts) = (desk.look, desk.texts);
    let size = vec2(ui.available_width(), HEIGHT);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    let name = actor_name(desk, line.actor);
    let unknown = || texts.of("value-unknown").to_owned();
    let score = line
        .score
        .as_ref()
        .map_or_else(unknown, |(_, said)| said.clone());
    let values = [
        ("name", Value::from(name)),
        ("count", line.dots.into()),
        ("score", score.clone().into()),
    ];
    let said = texts.with("vote-line", &values);
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &said));
    let [words, dots, scored, end] = parts(rect);
    name_in(ui, desk, words, line.actor);
    let share = f64::from(line.dots) / f64::from(most);
    bar(
        ui,
        look,
        (dots, 20.0),
        (Some(share), &line.dots.to_string(), 20.0),
    );
    let share = line.score.as_ref().map(|(share, _)| *share);
    bar(ui, look, (scored, 8.0), (share, &score, 15.0));
    let place = UiBuilder::new().max_rect(end.shrink2(vec2(0.0, 6.0)));
    ui.scope_builder(place, |ui| pin_ui(ui, desk, line, requests));
}

/// The pin at the end of a line.
fn pin_ui(ui: &mut Ui, desk: Desk<'_>, line: &Line<'_>, requests: &mut Vec<Request>) {
    let pinned = line.actor.pinned;
    let key = if pinned {
        "shortlist-unpin"
    } else {
        "shortlist-pin"
    };
    let named = [("name", Value::from(actor_name(desk, line.actor)))];
    let said = desk.texts.with(key, &named);
    if icon_toggle(ui, desk.look, glyph::PUSH_PIN, &said, Some(pinned)).clicked() {
        requests.push(pin(desk, line.id, !pinned));
    }
}

fn name_in(ui: &Ui, desk: Desk<'_>, rect: Rect, actor: &Actor) {
    let look = desk.look;
    let badge = Rect::from_center_size(pos2(rect.left() + 18.0, rect.center().y), vec2(32.0, 32.0));
    badge_in(
        ui.painter(),
        look,
        desk.editor.board().category_of(actor),
        badge,
    );
    let ink = color32(look.ink);
    let left = rect.left() + 44.0;
    let font = fonts::id(Font::SemiBold, 17.0);
    let text = crate::i18n::firm(actor_name(desk, actor)).into_owned();
    let mut job = egui::text::LayoutJob::simple(text, font, ink, rect.right() - left);
    job.wrap.max_rows = 2;
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let at = pos2(left, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, ink);
}

/// A bar with its number at its end.
fn bar(
    ui: &Ui,
    look: &Look,
    (rect, height): (Rect, f32),
    (share, number, size): (Option<f64>, &str, f32),
) {
    let room = rect.with_max_x(rect.right() - NUMBER);
    let bar = Rect::from_center_size(room.center(), vec2(room.width(), height));
    share_bar(ui.painter(), look, bar, share, look.primary);
    let at = pos2(bar.right() + 10.0, rect.center().y);
    let font = fonts::id(Font::Bold, size);
    ui.painter()
        .text(at, Align2::LEFT_CENTER, number, font, color32(look.ink));
}
