//! The meetings with an actor, as cards that open; and the way to write one more down.

use crate::editor::{Act, Label};
use crate::i18n::{Value, firm};
use crate::model::{ActorId, Edit, Meeting, MeetingId, Stance};
use crate::scene::Font;
use crate::scene::icons::glyph;
use crate::ui::right::bench::Bench;
use crate::ui::style::fonts;
use crate::ui::style::theme::color32;
use crate::ui::widgets::{focus_ring, hint, icon_button, link_button, stance_sign};
use crate::ui::words::{self, date, word};
use crate::ui::{Dialog, Request};
use egui::{Frame, Label as Words, RichText, Role, Sense, Stroke, Ui, UiBuilder, WidgetInfo, vec2};

/// The keys of the four things learned, in the order of [`Meeting::learned`].
pub const LEARNED: [&str; 4] = [
    "meeting-motives",
    "meeting-intentions",
    "meeting-worldview",
    "meeting-know-how",
];

/// Shows the meetings with an actor, the last first.
pub fn meetings_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, id: ActorId) {
    bench.heading(ui, "meetings-title");
    let meetings = bench.board().meetings_with(id);
    if meetings.is_empty() {
        hint(ui, bench.look(), bench.of("meetings-none"));
    }
    for (meeting_id, meeting) in meetings {
        ui.push_id(meeting_id, |ui| {
            meeting_ui(ui, bench, meeting_id, meeting);
        });
    }
    let add = bench.of("meeting-add");
    if link_button(ui, bench.look(), Some(glyph::PLUS), add).clicked() {
        bench.ask(Request::Show(Dialog::Meeting(id, None)));
    }
}

/// When and what, and the first thing learned, if it is not shown below.
fn words_ui(ui: &mut Ui, bench: &Bench<'_, '_>, title: &str, (first, open): (Option<&str>, bool)) {
    let look = bench.look();
    ui.set_width(ui.available_width());
    let bold = RichText::new(firm(title)).font(fonts::id(Font::Bold, 14.0));
    ui.add(Words::new(bold).wrap());
    match first {
        Some(first) if !open => {
            let words = RichText::new(firm(first)).color(color32(look.muted));
            ui.add(Words::new(words).truncate());
        }
        None if !open => {
            hint(ui, look, bench.of("meeting-nothing-learned"));
        }
        _ => {}
    }
}

/// One meeting as a card: when and what, and the first thing learned; all of it once it is open.
fn meeting_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, id: MeetingId, meeting: &Meeting) {
    let look = bench.look();
    let open = bench.state.meeting == Some(id);
    let title = title(bench, meeting, open);
    let first = meeting
        .learned()
        .into_iter()
        .find(|it| !it.trim().is_empty());
    let first = first.and_then(|text| text.trim().lines().next());
    let scope = UiBuilder::new().sense(Sense::click());
    let shown = ui.scope_builder(scope, |ui| {
        let response = ui.response();
        let (ground, edge) = if response.hovered() {
            (look.hover, look.control)
        } else {
            (look.card, look.line)
        };
        let frame = Frame::new()
            .fill(color32(ground))
            .stroke(Stroke::new(1.0, color32(edge)))
            .corner_radius(10)
            .inner_margin(12);
        frame.show(ui, |ui| words_ui(ui, bench, &title, (first, open)));
    });
    let response = shown.response;
    let said = first.map_or_else(|| title.clone(), |first| format!("{title}. {first}"));
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &said));
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_expanded(open));
    focus_ring(ui, look, &response, response.rect.shrink(2.0), 10);
    if response.clicked() {
        bench.state.meeting = (!open).then_some(id);
    }
    if open {
        whole_ui(ui, bench, id, meeting);
    }
}

/// Such as `12 nov. — tête-à-tête`, or `jeu. 12 nov. 2026 — tête-à-tête` in full.
fn title(bench: &Bench<'_, '_>, meeting: &Meeting, in_full: bool) -> String {
    let texts = bench.texts();
    let today = bench.desk.editor.today;
    let day = match meeting.date {
        None => texts.of("meeting-undated").to_owned(),
        Some(day) if in_full => date::full(texts, day),
        Some(day) => date::short(texts, day, today),
    };
    let kind = word(texts, "meeting-kind", meeting.kind.word());
    let values = [("date", day.into()), ("kind", kind.to_lowercase().into())];
    texts.with("meeting-named", &values)
}

/// All that is known of a meeting, and what can be done with it.
fn whole_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, id: MeetingId, meeting: &Meeting) {
    let (look, texts) = (bench.look(), bench.texts());
    if !meeting.who.is_empty() {
        bench.caption(ui, "meeting-who");
        let names = words::names(bench.board(), &meeting.who);
        ui.add(Words::new(names).wrap());
    }
    for (key, text) in LEARNED.into_iter().zip(meeting.learned()) {
        if !text.trim().is_empty() {
            bench.caption(ui, key);
            ui.add(Words::new(firm(text.trim()).into_owned()).wrap());
        }
    }
    if meeting.stance != Stance::Unknown {
        bench.caption(ui, "meeting-stance");
        ui.horizontal(|ui| {
            ui.spacing_mut().interact_size.y = 22.0;
            let (square, _) = ui.allocate_exact_size(vec2(24.0, 22.0), Sense::hover());
            stance_sign(ui.painter(), look, &meeting.stance, square.center());
            ui.label(word(texts, "stance", meeting.stance.word()));
        });
    }
    let named = [("name", Value::from(title(bench, meeting, false)))];
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let edit = texts.with("meeting-edit", &named);
        if icon_button(ui, look, glyph::PENCIL_SIMPLE, &edit).clicked() {
            bench.ask(Request::Show(Dialog::Meeting(meeting.actor, Some(id))));
        }
        let delete = texts.with("meeting-delete", &named);
        if icon_button(ui, look, glyph::TRASH, &delete).clicked() {
            let label = Label::on(Act::Unmeet, bench.board(), &[meeting.actor]);
            bench.change(label, Edit::RemoveMeeting(id));
            bench.ask(Request::SayDone(texts.of("meeting-deleted").to_owned()));
        }
    });
}
