//! One ranked actor as a row: its rank, its score and how sure that is; and the pin at its end.

use super::{Ranked, pin, why};
use crate::analysis::priorities::Score;
use crate::model::ActorId;
use crate::scene::icons::glyph;
use crate::scene::{Font, look::Look};
use crate::ui::parts::{EDGE, actor_name, no_contact, no_contact_sign, quiet_icon};
use crate::ui::style::fonts;
use crate::ui::style::theme::{TOUCH, color32};
use crate::ui::widgets::{badge_in, focus_ring, icon_in, share_bar};
use crate::ui::{Desk, Request};
use egui::{Align2, Galley, Rect, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};
use std::sync::Arc;

/// From the margin of the panel to the name, with the rank and the badge before it.
const BEFORE: f32 = 60.0;
/// The room of the pin, and of the score before it.
const PIN: f32 = 34.0;
const SCORE: f32 = 34.0;
/// The size of the badge.
const BADGE: f32 = 26.0;

/// Shows a row, and when it is open what its score is made of.
pub fn row_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    ranked: Ranked<'_>,
    open: &mut Option<ActorId>,
    requests: &mut Vec<Request>,
) {
    let id = ranked.score.actor;
    let is_open = *open == Some(id);
    let response = words_ui(ui, desk, ranked, is_open);
    if response.clicked() {
        *open = (!is_open).then_some(id);
    }
    pin_ui(ui, desk, response.rect, ranked, requests);
    if is_open {
        why::why_ui(ui, desk, ranked, requests);
    }
}

/// A score as a whole number out of a hundred.
pub fn hundredths(score: &Score) -> String {
    format!("{:.0}", score.score * 100.0)
}

/// How sure a score is, in words.
fn confidence<'a>(desk: Desk<'a>, score: &Score) -> &'a str {
    desk.texts.of(match score.confidence {
        it if it >= 0.8 => "confidence-high",
        it if it >= 0.5 => "confidence-middling",
        _ => "confidence-low",
    })
}

fn said(desk: Desk<'_>, ranked: Ranked<'_>) -> String {
    let values = [
        ("rank", ranked.rank.into()),
        ("name", actor_name(desk, ranked.actor).into()),
        ("score", hundredths(ranked.score).into()),
        ("confidence", confidence(desk, ranked.score).into()),
    ];
    let mut said = desk.texts.with("priorities-row", &values);
    if let Some(dots) = dots(desk, ranked.score.actor) {
        let count = [("count", dots.into())];
        said.push_str(", ");
        said.push_str(&desk.texts.with("vote-dots", &count));
    }
    if let Some(forbidden) = no_contact(desk, ranked.actor) {
        said.push_str(", ");
        said.push_str(forbidden);
    }
    said
}

/// The dots an actor got, once the result of the vote is shown.
pub fn dots(desk: Desk<'_>, actor: ActorId) -> Option<u32> {
    let vote = &desk.editor.board().vote;
    (vote.shown && !vote.ballots.is_empty()).then(|| vote.dots_for(actor))
}

fn words_ui(ui: &mut Ui, desk: Desk<'_>, ranked: Ranked<'_>, open: bool) -> Response {
    let look = desk.look;
    let width = ui.available_width() - 2.0 * EDGE - BEFORE - PIN;
    let text = actor_name(desk, ranked.actor);
    let name = wrapped(ui, look, text, Font::SemiBold, width - SCORE);
    let height = (name.size().y + 42.0).max(TOUCH);
    let size = vec2(ui.available_width(), height);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let said = said(desk, ranked);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, open, &said));
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let ground = rect.shrink2(vec2(8.0, 2.0));
    let color = if open { look.primary_soft } else { look.hover };
    if open || response.hovered() {
        ui.painter().rect_filled(ground, 8, color32(color));
    }
    before(ui, desk, rect, ranked);
    let left = rect.left() + EDGE + BEFORE;
    let at = pos2(left, rect.top() + 8.0);
    let under = at.y + name.size().y + 4.0;
    let elided = name.elided;
    ui.painter().galley(at, name, color32(look.ink));
    let bar = Rect::from_min_size(pos2(left, under), vec2(width, 6.0));
    let share = Some(ranked.score.score);
    share_bar(ui.painter(), look, bar, share, look.primary);
    score(ui, look, pos2(left + width, rect.top() + 8.0), ranked.score);
    below(ui, desk, bar.translate(vec2(0.0, 9.0)), ranked);
    focus_ring(ui, look, &response, ground.shrink(2.0), 8);
    if elided {
        response.on_hover_text(text)
    } else {
        response
    }
}

fn wrapped(ui: &Ui, look: &Look, text: &str, font: Font, width: f32) -> Arc<Galley> {
    let font = fonts::id(font, 14.0);
    let text = crate::i18n::firm(text).into_owned();
    let mut job = egui::text::LayoutJob::simple(text, font, color32(look.ink), width.max(40.0));
    job.wrap.max_rows = 2;
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

/// The rank and the badge.
fn before(ui: &Ui, desk: Desk<'_>, rect: Rect, ranked: Ranked<'_>) {
    let look = desk.look;
    let middle = rect.top() + 8.0 + BADGE / 2.0;
    let at = pos2(rect.left() + EDGE + 20.0, middle);
    let font = fonts::id(Font::SemiBold, 13.0);
    ui.painter().text(
        at,
        Align2::RIGHT_CENTER,
        ranked.rank,
        font,
        color32(look.muted),
    );
    let at = pos2(rect.left() + EDGE + 26.0 + BADGE / 2.0, middle);
    let badge = Rect::from_center_size(at, vec2(BADGE, BADGE));
    let category = desk.editor.board().category_of(ranked.actor);
    badge_in(ui.painter(), look, category, badge);
}

fn score(ui: &Ui, look: &Look, corner: egui::Pos2, score: &Score) {
    let font = fonts::id(Font::Bold, 16.0);
    ui.painter().text(
        corner,
        Align2::RIGHT_TOP,
        hundredths(score),
        font,
        color32(look.ink),
    );
}

/// How sure the score is, or that the actor is to be left alone; and what the vote gave.
fn below(ui: &Ui, desk: Desk<'_>, line: Rect, ranked: Ranked<'_>) {
    let look = desk.look;
    let middle = line.top() + 8.0;
    let font = fonts::id(Font::Regular, 12.0);
    let forbidden = no_contact(desk, ranked.actor);
    let text = forbidden.unwrap_or_else(|| confidence(desk, ranked.score));
    let color = forbidden.map_or(look.muted, |_| look.danger);
    let mut left = line.left();
    if forbidden.is_some() {
        let middle = pos2(left + 7.0, middle);
        no_contact_sign(ui, look, Rect::from_center_size(middle, vec2(14.0, 14.0)));
        left += 18.0;
    }
    ui.painter().text(
        pos2(left, middle),
        Align2::LEFT_CENTER,
        text,
        font.clone(),
        color32(color),
    );
    if let Some(dots) = dots(desk, ranked.score.actor) {
        let ink = color32(look.ink);
        let at = pos2(line.right(), middle);
        let number = ui.painter().text(
            at,
            Align2::RIGHT_CENTER,
            dots,
            fonts::id(Font::Bold, 13.0),
            ink,
        );
        ui.painter()
            .circle_filled(pos2(number.left() - 8.0, middle), 4.5, ink);
    }
}

/// The pin at the end of a row.
fn pin_ui(ui: &mut Ui, desk: Desk<'_>, row: Rect, ranked: Ranked<'_>, requests: &mut Vec<Request>) {
    let pinned = ranked.actor.pinned;
    let key = if pinned {
        "shortlist-unpin"
    } else {
        "shortlist-pin"
    };
    let values = [("name", actor_name(desk, ranked.actor).into())];
    let said = desk.texts.with(key, &values);
    let middle = pos2(row.right() - EDGE - 9.0, row.top() + TOUCH / 2.0);
    let place = Rect::from_center_size(middle, vec2(TOUCH, TOUCH));
    let info = WidgetInfo::selected(Role::Button, true, pinned, said);
    let response = quiet_icon(ui, desk.look, place, glyph::PUSH_PIN, &info);
    if pinned {
        let ground = Rect::from_center_size(middle, vec2(30.0, 30.0));
        ui.painter()
            .rect_filled(ground, 8, color32(desk.look.primary));
        let ink = color32(desk.look.on_primary);
        icon_in(ui.painter(), place, glyph::PUSH_PIN, 18.0, ink);
    }
    if response.clicked() {
        requests.push(pin(desk, ranked.score.actor, !pinned));
    }
}
