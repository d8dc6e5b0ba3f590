//! How far an answer is, and what one can do about it.

use super::inset;
use crate::scene::icons::glyph;
use crate::ui::asks::{Question, Stage};
use crate::ui::widgets::{hint, plain_button};
use crate::ui::{Desk, Request};
use egui::Ui;

/// Says how far an answer is, unless it is there, and lets it be called off or worked out after all.
pub fn stage_ui(ui: &mut Ui, desk: Desk<'_>, question: Question, requests: &mut Vec<Request>) {
    let stage = desk.answers.stage(question);
    let Some(said) = stage_key(stage) else {
        return;
    };
    let (icon, button, asked) = match stage {
        Stage::UnderWay => (glyph::X, "answer-stop", Request::StopAnswer(question)),
        Stage::Done | Stage::Stopped | Stage::Failed => (
            glyph::ARROW_CLOCKWISE,
            "answer-resume",
            Request::ResumeAnswer(question),
        ),
    };
    inset(ui, |ui| {
        let said = hint(ui, desk.look, desk.texts.of(said));
        if stage == Stage::UnderWay && said.hovered() {
            said.on_hover_text(desk.texts.percent(f64::from(desk.answers.done(question))));
        }
        if plain_button(ui, desk.look, Some(icon), desk.texts.of(button)).clicked() {
            requests.push(asked);
        }
    });
}

/// The text that says how far an answer is, unless it is there.
pub fn stage_key(stage: Stage) -> Option<&'static str> {
    match stage {
        Stage::Done => None,
        Stage::UnderWay => Some("answer-under-way"),
        Stage::Stopped => Some("answer-stopped"),
        Stage::Failed => Some("answer-failed"),
    }
}
