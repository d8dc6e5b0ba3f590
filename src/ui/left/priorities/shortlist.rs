//! The alliances to build: who is pinned, with whom of us, what comes next and when.

use crate::analysis::follow_up::When;
use crate::editor::{Act, Command, Label};
use crate::i18n::{Value, firm};
use crate::model::{Actor, ActorId, Board, Change, Edit, Task, TaskId, TaskKind};
use crate::scene::Font;
use crate::scene::icons::glyph;
use crate::scene::look::Look;
use crate::ui::parts::{EDGE, actor_name, inset, quiet_icon};
use crate::ui::style::fonts;
use crate::ui::style::theme::{TOUCH, color32};
use crate::ui::widgets::{badge_in, focus_ring, hint, link_button};
use crate::ui::words::date;
use crate::ui::{Desk, Dialog, Request};
use egui::{Color32, Galley, Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};
use std::sync::Arc;

/// How many alliances one works on at a time, at least and at most.
const FEW: usize = 3;
const MANY: usize = 5;
/// From the margin of the panel to the words, with the badge before them.
const BEFORE: f32 = 36.0;
/// The room of the two buttons at the end.
const AFTER: f32 = 78.0;
/// The size of the badge.
const BADGE: f32 = 26.0;

/// The actors on the shortlist, by id.
pub fn shortlist(board: &Board) -> impl Iterator<Item = (ActorId, &Actor)> {
    let pinned = board.actors.iter().filter(|(_, actor)| actor.pinned);
    pinned.map(|(id, actor)| (*id, actor.as_ref()))
}

/// Puts an actor on the shortlist or takes it off; asks first when nobody is to contact it.
pub fn pin(desk: Desk<'_>, id: ActorId, pinned: bool) -> Request {
    let board = desk.editor.board();
    if pinned && board.actor(id).is_some_and(|actor| actor.no_contact) {
        return Request::Show(Dialog::PinAnyway(id));
    }
    pin_anyway(board, id, pinned)
}

/// Puts an actor on the shortlist or takes it off.
pub fn pin_anyway(board: &Board, id: ActorId, pinned: bool) -> Request {
    let act = if pinned { Act::Pin } else { Act::Unpin };
    let edits = vec![Edit::Change(id, Change::Pinned(pinned))];
    Command::Do(Label::on(act, board, &[id]), edits).into()
}

/// Shows the shortlist, and what to think of its length.
pub fn shortlist_ui(ui: &mut Ui, desk: Desk<'_>, requests: &mut Vec<Request>) {
    let board = desk.editor.board();
    let count = shortlist(board).count();
    let key = match count {
        0 => Some("shortlist-none"),
        1..FEW => Some("shortlist-few"),
        FEW..=MANY => None,
        _ => Some("shortlist-many"),
    };
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for (id, actor) in shortlist(board) {
            ui.push_id(("pinned", id), |ui| {
                alliance_ui(ui, desk, id, actor, requests);
            });
        }
    });
    if let Some(key) = key {
        let values = [
            ("count", Value::from(count)),
            ("missing", Value::from(FEW.saturating_sub(count))),
        ];
        let said = desk.texts.with(key, &values);
        inset(ui, |ui| hint(ui, desk.look, &said));
    }
    inset(ui, |ui| {
        let vote = desk.texts.of("vote-open");
        if link_button(ui, desk.look, Some(glyph::CHECK_CIRCLE), vote).clicked() {
            requests.push(Request::Show(Dialog::Vote));
        }
    });
}

/// One alliance to build; clicking it goes to the actor.
fn alliance_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    id: ActorId,
    actor: &Actor,
    requests: &mut Vec<Request>,
) {
    let look = desk.look;
    let words = [
        actor_name(desk, actor).to_owned(),
        pair(desk, actor),
        step(desk, id),
    ];
    let lines = laid_out(ui, look, &words);
    let height: f32 = lines.iter().map(|it| it.size().y + 2.0).sum();
    let size = vec2(ui.available_width(), (height + 16.0).max(TOUCH + 12.0));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, words.join(", ")));
    let ground = rect.shrink2(vec2(8.0, 3.0));
    ui.painter().rect_filled(ground, 10, color32(look.card));
    if response.hovered() {
        ui.painter().rect_filled(ground, 10, color32(look.hover));
    }
    paint(ui, desk, actor, rect, lines);
    focus_ring(ui, look, &response, ground.shrink(2.0), 10);
    if response.clicked() {
        requests.push(Command::go_to(id).into());
    }
    let [name, ..] = &words;
    buttons_ui(ui, desk, (rect, id), name, requests);
}

/// Paints the badge of an actor, and what is said of it beside that.
fn paint(ui: &Ui, desk: Desk<'_>, actor: &Actor, rect: Rect, lines: [Arc<Galley>; 3]) {
    let look = desk.look;
    let at = pos2(
        rect.left() + EDGE + BADGE / 2.0,
        rect.top() + 11.0 + BADGE / 2.0,
    );
    let badge = Rect::from_center_size(at, vec2(BADGE, BADGE));
    badge_in(
        ui.painter(),
        look,
        desk.editor.board().category_of(actor),
        badge,
    );
    let mut at = pos2(rect.left() + EDGE + BEFORE, rect.top() + 8.0);
    for line in lines {
        let height = line.size().y;
        ui.painter().galley(at, line, color32(look.ink));
        at.y += height + 2.0;
    }
}

/// The name, the pair and the next step of an alliance, in lines.
fn laid_out(ui: &Ui, look: &Look, [name, pair, step]: &[String; 3]) -> [Arc<Galley>; 3] {
    let width = ui.available_width() - 2.0 * EDGE - BEFORE - AFTER;
    let (ink, muted) = (color32(look.ink), color32(look.muted));
    [
        lines(ui, name, (Font::SemiBold, 14.0, ink), width, 2),
        lines(ui, pair, (Font::Regular, 12.5, muted), width, 2),
        lines(ui, step, (Font::Regular, 12.5, muted), width, 3),
    ]
}

/// The buttons for the next step and for taking the actor off the list.
fn buttons_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    (row, id): (Rect, ActorId),
    name: &str,
    requests: &mut Vec<Request>,
) {
    let place = |from_end: f32| {
        let middle = pos2(row.right() - EDGE - from_end, row.top() + 6.0 + TOUCH / 2.0);
        Rect::from_center_size(middle, vec2(TOUCH, TOUCH))
    };
    let named = [("name", Value::from(name))];
    let said = desk.texts.with("shortlist-step-write", &named);
    let info = WidgetInfo::labeled(Role::Button, true, said);
    let write = quiet_icon(ui, desk.look, place(55.0), glyph::CALENDAR_CHECK, &info);
    if write.clicked() {
        let next = next_step(desk.editor.board(), id).map(|(next, _)| next);
        requests.push(Request::Show(Dialog::Task(id, next)));
    }
    let said = desk.texts.with("shortlist-unpin", &named);
    let info = WidgetInfo::labeled(Role::Button, true, said);
    if quiet_icon(ui, desk.look, place(11.0), glyph::X, &info).clicked() {
        requests.push(pin(desk, id, false));
    }
}

fn lines(
    ui: &Ui,
    text: &str,
    (font, size, color): (Font, f32, Color32),
    width: f32,
    most: usize,
) -> Arc<Galley> {
    let text = firm(text).into_owned();
    let mut job =
        egui::text::LayoutJob::simple(text, fonts::id(font, size), color, width.max(40.0));
    job.wrap.max_rows = most;
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

/// Who of us is in charge of contact, in words.
fn pair(desk: Desk<'_>, actor: &Actor) -> String {
    let board = desk.editor.board();
    let names = actor.pair.iter().filter_map(|id| board.member(*id));
    let names: Vec<&str> = names.map(|member| member.name.as_str()).collect();
    match names.as_slice() {
        [] => desk.texts.of("shortlist-no-pair").to_owned(),
        names => {
            let names = names.join(desk.texts.of("shortlist-and"));
            desk.texts
                .with("shortlist-pair", &[("names", names.into())])
        }
    }
}

/// The nearest open next step, in words.
fn step(desk: Desk<'_>, id: ActorId) -> String {
    let texts = desk.texts;
    let Some((_, task)) = next_step(desk.editor.board(), id) else {
        return texts.of("shortlist-no-step").to_owned();
    };
    let step = ("step", Value::from(task.text.as_str()));
    let Some(due) = task.due else {
        return texts.with("shortlist-step", &[step]);
    };
    let today = desk.editor.today;
    let key = if When::of(Some(due), today) == When::Overdue {
        "shortlist-step-late"
    } else {
        "shortlist-step-dated"
    };
    let day = date::near(texts, due, today);
    texts.with(key, &[("date", day.into()), step])
}

/// The open next step about an actor that is due first; one without a date comes after all others.
fn next_step(board: &Board, id: ActorId) -> Option<(TaskId, &Task)> {
    let open = board
        .tasks_about(id)
        .filter(|(_, task)| task.kind == TaskKind::NextStep && task.done.is_none());
    open.min_by_key(|(id, task)| (task.due.is_none(), task.due, *id))
}

/// Asks whether an actor whom nobody is to contact goes on the shortlist all the same.
pub fn ask_ui(ctx: &egui::Context, desk: Desk<'_>, id: ActorId, requests: &mut Vec<Request>) {
    let board = desk.editor.board();
    let name = board.actor(id).map_or("", |actor| actor_name(desk, actor));
    let text = desk
        .texts
        .with("shortlist-ask-text", &[("name", name.into())]);
    let ask = crate::ui::widgets::ask::Ask {
        title: desk.texts.of("shortlist-ask-title"),
        text: &text,
        details: "",
        buttons: &[
            desk.texts.of("shortlist-ask-no"),
            desk.texts.of("shortlist-ask-yes"),
            desk.texts.of("cancel"),
        ],
    };
    if let Some(answer) = crate::ui::widgets::ask::ask_ui(ctx, desk.look, &ask) {
        requests.push(Request::CloseDialog);
        if answer == 1 {
            requests.push(pin_anyway(board, id, true));
        }
    }
}
