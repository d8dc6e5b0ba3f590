//! The shell of the interface: shortcuts, bar, tools, palette, windows, start screen, messages.

mod bar;
mod keys;
mod palette;
mod windows;

use crate::desk;
use alliage::editor::Editor;
use alliage::i18n::{Language, Texts};
use alliage::scene::Look;
use alliage::ui::action::Focus;
use alliage::ui::asks::Answers;
use alliage::ui::style::theme;
use alliage::ui::{Desk, Request};
use egui::os::OperatingSystem;
use egui::{Event, Key, Modifiers};
use egui_kittest::Harness;

const WIDE: [f32; 2] = [1280.0, 720.0];

/// What a part of the interface reads, and what it asked for so far.
struct Seen {
    editor: Editor,
    texts: Texts,
    requests: Vec<Request>,
    answers: Answers,
    focus: Focus,
    letter_keys: bool,
    typed: String,
}

impl Seen {
    fn new(language: Language) -> Self {
        let board = desk::board(&[
            ("Préfète", 1.0, 9.0),
            ("Auditoría ciudadana", 3.0, 4.0),
            ("Mairie", 5.0, 7.0),
        ]);
        Self {
            editor: Editor::new(board, alliage::model::IdSource::seeded(1)),
            texts: Texts::new(language),
            requests: Vec::new(),
            answers: Answers::default(),
            focus: Focus::Board,
            letter_keys: true,
            typed: String::new(),
        }
    }

    fn desk(&self) -> Desk<'_> {
        Desk {
            editor: &self.editor,
            texts: &self.texts,
            look: Look::light(),
            answers: &self.answers,
        }
    }

    fn asked(&mut self) -> Vec<Request> {
        std::mem::take(&mut self.requests)
    }
}

/// A window that shows one part of the interface, over and over.
fn window<'a>(
    size: [f32; 2],
    seen: Seen,
    mut part: impl FnMut(&mut egui::Ui, &Seen, &mut Vec<Request>) + 'a,
) -> Harness<'a, Seen> {
    Harness::builder()
        .with_size(size)
        .with_os(OperatingSystem::Nix)
        .with_max_steps(60)
        .with_context_setup(theme::install)
        .build_ui_state(
            move |ui, seen: &mut Seen| {
                let mut requests = std::mem::take(&mut seen.requests);
                part(ui, seen, &mut requests);
                seen.requests = requests;
            },
            seen,
        )
}

fn asked_by(harness: &mut Harness<'_, Seen>, held: Modifiers, key: Key) -> Vec<Request> {
    harness.key_press_modifiers(held, key);
    harness.run();
    harness.state_mut().asked()
}

fn type_text(harness: &mut Harness<'_, Seen>, text: &str) {
    harness.event(Event::Text(text.to_owned()));
    harness.run();
}
