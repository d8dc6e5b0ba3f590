//! What an open resource shows: how much it is needed, whether we have it, and who brings it or could.

use super::cover::Cover;
use super::{set_held, set_need};
use crate::model::{ActorId, Need, Resource};
use crate::ui::parts::{actor_list, inset};
use crate::ui::widgets::{choice, heading, hint};
use crate::ui::words::word;
use crate::ui::{Desk, Request};
use egui::Ui;

/// Shows what stands below the row of an open resource.
pub fn open_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    resource: &Resource,
    cover: &Cover,
    requests: &mut Vec<Request>,
) {
    inset(ui, |ui| need_ui(ui, desk, resource, requests));
    let offers = cover.offers(resource.id);
    match cover.gap(resource.id).filter(|gap| gap.open()) {
        Some(gap) => {
            // Those who would if they moved a step are hoped for too; each is named once.
            let hoped = gap.hoped.iter().filter(|id| !gap.nearer.contains(id));
            let hoped: Vec<ActorId> = hoped.copied().collect();
            listed_ui(
                ui,
                desk,
                "needs-could",
                (&hoped, "resources-hoped"),
                requests,
            );
            listed_ui(
                ui,
                desk,
                "needs-nearer",
                (&gap.nearer, "needs-one-step"),
                requests,
            );
            if gap.hoped.is_empty() {
                nobody_ui(ui, desk);
            }
        }
        None if offers.confirmed.is_empty() && offers.hoped.is_empty() => nobody_ui(ui, desk),
        None => {
            let mut actors = noted(desk, &offers.confirmed, "resources-confirmed");
            actors.extend(noted(desk, &offers.hoped, "resources-hoped"));
            actor_list(ui, desk, &actors, requests);
        }
    }
}

fn need_ui(ui: &mut Ui, desk: Desk<'_>, resource: &Resource, requests: &mut Vec<Request>) {
    let texts = desk.texts;
    let words: Vec<&str> = (Need::KNOWN.iter())
        .map(|need| word(texts, "need", need.word()))
        .collect();
    let present = Need::KNOWN.iter().position(|it| *it == resource.need);
    let clicked = choice(ui, desk.look, &words, present, (desk.look.primary, 0));
    if let Some(need) = clicked.and_then(|index| Need::KNOWN.get(index)) {
        requests.push(set_need(desk, resource, need.clone()));
    }
    let mut held = resource.held;
    if ui.checkbox(&mut held, texts.of("needs-held")).changed() {
        requests.push(set_held(desk, resource, held));
    }
}

fn nobody_ui(ui: &mut Ui, desk: Desk<'_>) {
    inset(ui, |ui| {
        hint(ui, desk.look, desk.texts.of("resources-nobody"));
    });
}

/// Shows actors under a heading, if there are any.
fn listed_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    title: &str,
    (actors, note): (&[ActorId], &'static str),
    requests: &mut Vec<Request>,
) {
    if actors.is_empty() {
        return;
    }
    inset(ui, |ui| heading(ui, desk.look, desk.texts.of(title)));
    actor_list(ui, desk, &noted(desk, actors, note), requests);
}

fn noted<'a>(desk: Desk<'a>, actors: &[ActorId], note: &'static str) -> Vec<(ActorId, &'a str)> {
    let note = desk.texts.of(note);
    actors.iter().map(|id| (*id, note)).collect()
}
