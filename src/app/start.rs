//! The start screen.

use super::{App, presets};
use crate::i18n::Texts;
use crate::library;
use crate::ui::action::{self, Focus};
use crate::ui::style::theme;
use crate::ui::windows::start::{Example, Recent, Start, start_ui};
use crate::ui::{Desk, Request};
use eframe::egui::{self, Frame, Ui};

/// The examples that are offered: the key of each, of its title, and of what it is about.
const EXAMPLES: [(&str, &str, &str); 3] = [
    (
        "entrepot-des-trois-chenes",
        "start-example-struggle",
        "start-example-struggle-hint",
    ),
    (
        "cible-conseil-departemental",
        "start-example-target",
        "start-example-target-hint",
    ),
    (
        "atelier-vide",
        "start-example-workshop",
        "start-example-workshop-hint",
    ),
];

/// Lays out the start screen.
pub(super) fn start(app: &App, ui: &mut Ui, focus: Focus, requests: &mut Vec<Request>) {
    let texts = &app.texts;
    let ctx = ui.ctx().clone();
    let look = theme::look(&ctx);
    let desk = Desk {
        editor: &app.blank,
        texts,
        look,
        answers: &app.answers,
    };
    requests.extend(action::pressed(&ctx, desk, focus, app.settings.letter_keys));
    let known = library::presets(texts.language().code());
    let offered = Start {
        recent: &recent(app),
        presets: &presets::offered(known, texts),
        examples: &examples(texts),
        theme: app.settings.wears(),
    };
    egui::CentralPanel::default()
        .frame(Frame::NONE)
        .show(ui, |ui| start_ui(ui, (texts, look), &offered, requests));
}

fn examples(texts: &Texts) -> [Example<'_>; 3] {
    EXAMPLES.map(|(key, title, hint)| Example {
        key,
        title: texts.of(title),
        hint: texts.of(hint),
    })
}

/// The recent files, in words.
pub(super) fn recent(app: &App) -> Vec<Recent> {
    let recent = app.settings.recent.iter();
    recent
        .map(|known| Recent {
            path: known.path.clone(),
            name: if known.title.is_empty() {
                let name = known.path.file_name().unwrap_or_default();
                name.to_string_lossy().into_owned()
            } else {
                known.title.clone()
            },
            when: crate::ui::words::date::shown(&app.texts, &known.day),
        })
        .collect()
}
