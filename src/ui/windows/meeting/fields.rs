//! The fields of the form: when, how, who of us, what was learned, how they felt, what follows.

use super::draft::Draft;
use crate::i18n::Value;
use crate::model::{Actor, Engagement, Meeting, MeetingKind};
use crate::ui::parts::plan::{plan_ui, what_key};
use crate::ui::right::actor::{LEARNED, stance_grid};
use crate::ui::widgets::{Chip, Field, chip, choice, day_field, heading, hint, text_area};
use crate::ui::windows::members;
use crate::ui::words::word;
use crate::ui::{Desk, Request};
use egui::{RichText, Ui, vec2};

/// Shows the fields.
pub fn fields_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    (draft, actor): (&mut Draft, &Actor),
    newcomer: &mut String,
    requests: &mut Vec<Request>,
) {
    when_ui(ui, desk, draft);
    who_ui(ui, desk, draft, newcomer, requests);
    heading(ui, desk.look, desk.texts.of("meeting-learned"));
    for (nth, key) in LEARNED.into_iter().enumerate() {
        caption(ui, desk.texts.of(key));
        if let Some(text) = learned(&mut draft.meeting, nth) {
            let field = Field::new(desk.texts.of(key), "", key);
            text_area(ui, desk.look, field, text, 2);
        }
    }
    stance_ui(ui, desk, draft, actor);
    for plan in &mut draft.plans {
        let key = what_key(&plan.kind);
        heading(ui, desk.look, desk.texts.of(key));
        plan_ui(ui, desk, key, plan);
    }
    let less = actor.engagement.quarters() < Engagement::Met.quarters();
    if draft.id.is_none() && less {
        ui.add_space(8.0);
        let met = word(desk.texts, "engagement", Engagement::Met.word());
        let said = desk.texts.with("meeting-advance", &[("met", met.into())]);
        ui.checkbox(&mut draft.advance, said);
    }
}

fn learned(meeting: &mut Meeting, nth: usize) -> Option<&mut String> {
    match nth {
        0 => Some(&mut meeting.motives),
        1 => Some(&mut meeting.intentions),
        2 => Some(&mut meeting.worldview),
        3 => Some(&mut meeting.know_how),
        _ => None,
    }
}

fn caption(ui: &mut Ui, text: &str) {
    ui.add_space(2.0);
    ui.label(RichText::new(text).size(13.0).weak());
}

fn when_ui(ui: &mut Ui, desk: Desk<'_>, draft: &mut Draft) {
    let (look, texts) = (desk.look, desk.texts);
    caption(ui, texts.of("meeting-day"));
    let hinted = texts.of("board-date-hint");
    let field = Field::new(texts.of("meeting-day"), hinted, "meeting-day");
    day_field(ui, (look, texts), field, desk.editor.today, &mut draft.day);
    caption(ui, texts.of("meeting-kind"));
    let words: Vec<&str> = MeetingKind::KNOWN
        .iter()
        .map(|kind| word(texts, "meeting-kind", kind.word()))
        .collect();
    let mut kinds = MeetingKind::KNOWN.iter();
    let present = kinds.position(|kind| *kind == draft.meeting.kind);
    let clicked = choice(ui, look, &words, present, (look.primary, 0));
    if let Some(kind) = clicked.and_then(|at| MeetingKind::KNOWN.get(at)) {
        draft.meeting.kind = kind.clone();
    }
}

fn who_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    draft: &mut Draft,
    newcomer: &mut String,
    requests: &mut Vec<Request>,
) {
    let (look, texts) = (desk.look, desk.texts);
    let members = &desk.editor.board().members;
    caption(ui, texts.of("meeting-who"));
    if members.is_empty() {
        hint(ui, look, texts.of("board-members-none"));
        members::add_ui(ui, desk, (newcomer, false), requests);
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(6.0, 0.0);
        for member in members.iter() {
            let on = draft.meeting.who.contains(&member.id);
            let named = [("name", Value::from(member.name.as_str()))];
            let said = texts.with("meeting-was-there", &named);
            let shown = Chip {
                text: &member.name,
                chosen: Some(on),
                ..Chip::default()
            };
            if chip(ui, look, shown).accessible_name(said).clicked() {
                let who = &mut draft.meeting.who;
                if on {
                    who.retain(|known| *known != member.id);
                } else {
                    who.push(member.id);
                }
            }
        }
    });
}

/// The stance as it was felt that day, and whether it becomes the actor's.
fn stance_ui(ui: &mut Ui, desk: Desk<'_>, draft: &mut Draft, actor: &Actor) {
    let (look, texts) = (desk.look, desk.texts);
    heading(ui, look, texts.of("meeting-stance"));
    let clicked = stance_grid(ui, (look, texts), Some(&draft.meeting.stance));
    if let Some(stance) = clicked {
        draft.meeting.stance = stance;
    }
    if draft.feels_other(&actor.stance) {
        let now = word(texts, "stance", actor.stance.word());
        let said = texts.with("meeting-adopt", &[("now", now.into())]);
        ui.checkbox(&mut draft.adopt, said);
    } else {
        hint(ui, look, texts.of("meeting-stance-apart"));
    }
}
