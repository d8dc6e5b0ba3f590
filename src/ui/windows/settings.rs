//! The settings: language, theme, scale, keys, wheel, recent files.

use crate::i18n::{Language, Texts};
use crate::scene::Font;
use crate::scene::icons::glyph;
use crate::scene::look::Look;
use crate::ui::action::{theme_icon, theme_key};
use crate::ui::style::fonts;
use crate::ui::style::theme::color32;
use crate::ui::widgets::dialog::{Window, window_ui};
use crate::ui::widgets::{Chip, chip, heading, hint, icon_button, plain_button};
use crate::ui::{Request, ThemeChoice};
use egui::{Context, RichText, Ui};

/// The scales offered at once.
const SCALES: [f32; 6] = [0.75, 1.0, 1.25, 1.5, 1.75, 2.0];
/// A fine step of the scale.
const FINE: f32 = 0.05;

/// The settings as they are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Settings {
    /// The language.
    pub language: Language,
    /// The theme.
    pub theme: ThemeChoice,
    /// The scale of the interface: 1 is 100 %.
    pub scale: f32,
    /// Whether single letters take up tools.
    pub letter_keys: bool,
    /// Whether the wheel zooms instead of moving the board.
    pub wheel_zooms: bool,
    /// How many recent files are remembered.
    pub recent: usize,
}

/// Shows the settings.
pub fn settings_ui(
    ctx: &Context,
    (texts, look): (&Texts, &Look),
    settings: &Settings,
    requests: &mut Vec<Request>,
) {
    let window = Window {
        key: "settings",
        title: texts.of("settings-title"),
        close: texts.of("close"),
        width: 520.0,
    };
    let ((), closed) = window_ui(ctx, look, window, |ui| {
        language_ui(ui, texts, look, settings, requests);
        theme_ui(ui, texts, look, settings, requests);
        scale_ui(ui, texts, look, settings, requests);
        keys_ui(ui, texts, look, settings, requests);
        recent_ui(ui, texts, look, settings, requests);
        ui.add_space(4.0);
    });
    if closed {
        requests.push(Request::CloseDialog);
    }
}

fn language_ui(
    ui: &mut Ui,
    texts: &Texts,
    look: &Look,
    settings: &Settings,
    requests: &mut Vec<Request>,
) {
    heading(ui, look, texts.of("settings-language"));
    ui.horizontal_wrapped(|ui| {
        for language in Language::ALL {
            let on = settings.language == language;
            if chosen_ui(ui, look, None, language.name(), on) {
                requests.push(Request::Speak(language));
            }
        }
    });
}

fn theme_ui(
    ui: &mut Ui,
    texts: &Texts,
    look: &Look,
    settings: &Settings,
    requests: &mut Vec<Request>,
) {
    heading(ui, look, texts.of("settings-theme"));
    ui.horizontal_wrapped(|ui| {
        for choice in [ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::System] {
            let on = settings.theme == choice;
            let text = texts.of(theme_key(choice));
            if chosen_ui(ui, look, Some(theme_icon(choice)), text, on) {
                requests.push(Request::Wear(choice));
            }
        }
    });
}

fn chosen_ui(ui: &mut Ui, look: &Look, icon: Option<char>, text: &str, on: bool) -> bool {
    let shown = Chip {
        text,
        icon,
        chosen: Some(on),
        ..Chip::default()
    };
    chip(ui, look, shown).clicked() && !on
}

fn scale_ui(
    ui: &mut Ui,
    texts: &Texts,
    look: &Look,
    settings: &Settings,
    requests: &mut Vec<Request>,
) {
    heading(ui, look, texts.of("settings-scale"));
    ui.horizontal_wrapped(|ui| {
        for scale in SCALES {
            let text = texts.percent(f64::from(scale));
            let on = (settings.scale - scale).abs() < 0.001;
            if chosen_ui(ui, look, None, &text, on) {
                requests.push(Request::Scale(scale));
            }
        }
    });
    ui.horizontal(|ui| {
        let step = |by: f32| (((settings.scale + by) / FINE).round() * FINE).clamp(0.75, 2.0);
        if icon_button(ui, look, glyph::MINUS, texts.of("settings-smaller")).clicked() {
            requests.push(Request::Scale(step(-FINE)));
        }
        let now = texts.percent(f64::from(settings.scale));
        ui.label(RichText::new(now).font(fonts::id(Font::Bold, 15.0)));
        if icon_button(ui, look, glyph::PLUS, texts.of("settings-larger")).clicked() {
            requests.push(Request::Scale(step(FINE)));
        }
    });
}

fn keys_ui(
    ui: &mut Ui,
    texts: &Texts,
    look: &Look,
    settings: &Settings,
    requests: &mut Vec<Request>,
) {
    heading(ui, look, texts.of("settings-hands"));
    let mut letters = settings.letter_keys;
    if ui
        .checkbox(&mut letters, texts.of("settings-letters"))
        .changed()
    {
        requests.push(Request::LetterKeys(letters));
    }
    hint(ui, look, texts.of("settings-letters-hint"));
    let mut zooms = settings.wheel_zooms;
    if ui
        .checkbox(&mut zooms, texts.of("settings-wheel"))
        .changed()
    {
        requests.push(Request::WheelZooms(zooms));
    }
    hint(ui, look, texts.of("settings-wheel-hint"));
}

fn recent_ui(
    ui: &mut Ui,
    texts: &Texts,
    look: &Look,
    settings: &Settings,
    requests: &mut Vec<Request>,
) {
    heading(ui, look, texts.of("settings-recent"));
    let count = [("count", crate::i18n::Value::from(settings.recent))];
    let said = RichText::new(texts.with("settings-recent-count", &count)).color(color32(look.ink));
    ui.label(said);
    ui.add_enabled_ui(settings.recent > 0, |ui| {
        if plain_button(ui, look, Some(glyph::BROOM), texts.of("start-forget")).clicked() {
            requests.push(Request::ForgetRecent);
        }
    });
}
