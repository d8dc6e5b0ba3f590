//! The start screen: a new board, a board from before, or an example.

mod card;

pub use card::card_ui;

use crate::i18n::{Language, Texts};
use crate::model::Axes;
use crate::scene::Font;
use crate::scene::icons::glyph;
use crate::scene::look::Look;
use crate::ui::action::{theme_icon, theme_key};
use crate::ui::style::fonts;
use crate::ui::style::theme::{TOUCH, color32};
use crate::ui::widgets::dialog::{Window, window_ui};
use crate::ui::widgets::{
    focus_ring, heading, hint, icon_button, icon_in, line, link_button, plain_button,
    primary_button,
};
use crate::ui::{Dialog, Request, ThemeChoice};
use egui::{
    Align, Color32, Context, FontId, Label, Layout, Rect, Response, RichText, Role, ScrollArea,
    Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};
use std::path::PathBuf;

/// The widest that the content gets, in points.
const WIDTH: f32 = 1040.0;
/// The least width of a card.
const CARD: f32 = 192.0;
/// Room between cards.
const GAP: f32 = 12.0;

/// A file opened not long ago.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recent {
    /// Where it is.
    pub path: PathBuf,
    /// The title of its board, or its file name.
    pub name: String,
    /// When it was last opened, in words.
    pub when: String,
}

/// A pair of axes to begin with.
#[derive(Clone, Copy, Debug)]
pub struct StartPreset<'a> {
    /// Its key, for [`Request::New`].
    pub key: &'a str,
    /// Its name.
    pub title: &'a str,
    /// What it is good for.
    pub hint: &'a str,
    /// Its axes, for the drawing.
    pub axes: &'a Axes,
}

/// A board to look at.
#[derive(Clone, Copy, Debug)]
pub struct Example<'a> {
    /// Its key, for [`Request::OpenExample`].
    pub key: &'a str,
    /// Its name.
    pub title: &'a str,
    /// What it shows.
    pub hint: &'a str,
}

/// What the start screen offers.
#[derive(Clone, Copy, Debug)]
pub struct Start<'a> {
    /// The files opened last, newest first.
    pub recent: &'a [Recent],
    /// The axes to begin with.
    pub presets: &'a [StartPreset<'a>],
    /// The examples.
    pub examples: &'a [Example<'a>],
    /// The theme chosen.
    pub theme: ThemeChoice,
}

/// Shows the start screen in all the room there is.
pub fn start_ui(
    ui: &mut Ui,
    (texts, look): (&Texts, &Look),
    start: &Start<'_>,
    requests: &mut Vec<Request>,
) {
    let rect = ui.max_rect();
    ui.painter().rect_filled(rect, 0, color32(look.paper));
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        corner_ui(ui, texts, look, start.theme, requests);
        let width = (ui.available_width() - 48.0).min(WIDTH);
        let side = (ui.available_width() - width) / 2.0;
        ui.horizontal_top(|ui| {
            ui.add_space(side);
            ui.vertical(|ui| {
                ui.set_width(width);
                content_ui(ui, texts, look, start, requests);
            });
        });
    });
}

fn content_ui(
    ui: &mut Ui,
    texts: &Texts,
    look: &Look,
    start: &Start<'_>,
    requests: &mut Vec<Request>,
) {
    let name = RichText::new(texts.of("app-name")).font(fonts::id(Font::Bold, 38.0));
    ui.label(name.color(color32(look.primary)));
    let what = RichText::new(texts.of("start-what")).font(fonts::id(Font::Regular, 17.0));
    ui.add(Label::new(what).wrap());
    ui.add_space(14.0);
    presets_ui(ui, texts, look, start.presets, requests);
    ui.add_space(14.0);
    if ui.available_width() < 680.0 {
        resume_ui(ui, texts, look, start.recent, requests);
        ui.add_space(14.0);
        examples_ui(ui, texts, look, start.examples, requests);
    } else {
        ui.spacing_mut().item_spacing.x = 32.0;
        ui.columns(2, |columns| {
            if let [left, right] = columns {
                resume_ui(left, texts, look, start.recent, requests);
                examples_ui(right, texts, look, start.examples, requests);
            }
        });
    }
    ui.add_space(18.0);
    hint(ui, look, texts.of("start-offline"));
    ui.add_space(24.0);
}

/// Language, theme and help, in the corner.
fn corner_ui(
    ui: &mut Ui,
    texts: &Texts,
    look: &Look,
    theme: ThemeChoice,
    requests: &mut Vec<Request>,
) {
    ui.add_space(8.0);
    let size = vec2(ui.available_width(), TOUCH);
    ui.allocate_ui_with_layout(size, Layout::right_to_left(Align::Center), |ui| {
        ui.add_space(16.0);
        for (icon, key, dialog) in [
            (glyph::QUESTION, "do-sheet", Dialog::Sheet),
            (glyph::GEAR, "do-settings", Dialog::Settings),
        ] {
            if icon_button(ui, look, icon, texts.of(key)).clicked() {
                requests.push(Request::Show(dialog));
            }
        }
        let next = match theme {
            ThemeChoice::System => ThemeChoice::Light,
            ThemeChoice::Light => ThemeChoice::Dark,
            ThemeChoice::Dark => ThemeChoice::System,
        };
        let name = format!("{}, {}", texts.of("bar-theme"), texts.of(theme_key(theme)));
        if icon_button(ui, look, theme_icon(theme), &name).clicked() {
            requests.push(Request::Wear(next));
        }
        for language in Language::ALL {
            if language != texts.language()
                && link_button(ui, look, Some(glyph::TRANSLATE), language.name()).clicked()
            {
                requests.push(Request::Speak(language));
            }
        }
    });
}

fn presets_ui(
    ui: &mut Ui,
    texts: &Texts,
    look: &Look,
    presets: &[StartPreset<'_>],
    requests: &mut Vec<Request>,
) {
    section(ui, texts.of("start-new"));
    hint(ui, look, texts.of("start-new-hint"));
    ui.add_space(4.0);
    if let Some(key) = cards_ui(ui, look, presets) {
        requests.push(Request::New(key));
    }
}

/// Shows a card for each preset; tells the key of the one that was clicked.
pub(super) fn cards_ui(ui: &mut Ui, look: &Look, presets: &[StartPreset<'_>]) -> Option<String> {
    let room = ui.available_width();
    let most = (((room + GAP) / (CARD + GAP)).floor() as usize).max(1);
    let rows = presets.len().div_ceil(most).max(1);
    let columns = presets.len().div_ceil(rows).max(1);
    let width = (room - GAP * (columns as f32 - 1.0)) / columns as f32;
    let mut clicked = None;
    for row in presets.chunks(columns) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            let height = row.iter().map(|preset| card::height(ui, preset, width));
            let height = height.fold(0.0, f32::max);
            for preset in row {
                if card_ui(ui, look, preset, vec2(width, height)).clicked() {
                    clicked = Some(preset.key.to_owned());
                }
            }
        });
        ui.add_space(GAP - ui.spacing().item_spacing.y);
    }
    clicked
}

/// The window that asks for the axes of a new board while another is open.
pub fn new_board_ui(
    ctx: &Context,
    (texts, look): (&Texts, &Look),
    presets: &[StartPreset<'_>],
    requests: &mut Vec<Request>,
) {
    let window = Window {
        key: "new-board",
        title: texts.of("start-new"),
        close: texts.of("cancel"),
        width: 900.0,
    };
    let (chosen, closed) = window_ui(ctx, look, window, |ui| {
        hint(ui, look, texts.of("start-new-hint"));
        ui.add_space(4.0);
        cards_ui(ui, look, presets)
    });
    if closed || chosen.is_some() {
        requests.push(Request::CloseDialog);
    }
    requests.extend(chosen.map(Request::New));
}

fn section(ui: &mut Ui, text: &str) {
    let text = RichText::new(text).font(fonts::id(Font::Bold, 18.0));
    ui.label(text);
}

fn resume_ui(
    ui: &mut Ui,
    texts: &Texts,
    look: &Look,
    recent: &[Recent],
    requests: &mut Vec<Request>,
) {
    section(ui, texts.of("start-resume"));
    let words = texts.of("start-open");
    let icon = Some(glyph::FOLDER_OPEN);
    let open = if recent.is_empty() {
        plain_button(ui, look, icon, words)
    } else {
        primary_button(ui, look, icon, words)
    };
    if open.clicked() {
        requests.push(Request::Open);
    }
    if recent.is_empty() {
        hint(ui, look, texts.of("start-nothing"));
        return;
    }
    heading(ui, look, texts.of("start-recent"));
    for known in recent {
        let path = known.path.display().to_string();
        let note = (path.as_str(), known.when.as_str());
        if row_ui(ui, look, glyph::FILE_TEXT, &known.name, note).clicked() {
            requests.push(Request::OpenPath(known.path.clone()));
        }
    }
    if link_button(ui, look, Some(glyph::BROOM), texts.of("start-forget")).clicked() {
        requests.push(Request::ForgetRecent);
    }
}

fn examples_ui(
    ui: &mut Ui,
    texts: &Texts,
    look: &Look,
    examples: &[Example<'_>],
    requests: &mut Vec<Request>,
) {
    if examples.is_empty() {
        return;
    }
    section(ui, texts.of("start-examples"));
    for example in examples {
        let note = (example.hint, "");
        if row_ui(ui, look, glyph::MAP_TRIFOLD, example.title, note).clicked() {
            requests.push(Request::OpenExample(example.key.to_owned()));
        }
    }
}

/// A row with a name, a line below it that is cut in the middle, and a word at the right.
fn row_ui(ui: &mut Ui, look: &Look, icon: char, name: &str, note: (&str, &str)) -> Response {
    let (below, right) = note;
    let size = vec2(ui.available_width(), 56.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let said = [name, below, right].into_iter().filter(|it| !it.is_empty());
    let said = said.collect::<Vec<_>>().join(", ");
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &said));
    let ground = if response.hovered() {
        look.hover
    } else {
        look.panel
    };
    let edge = Stroke::new(1.0, color32(look.line));
    ui.painter()
        .rect(rect, 10, color32(ground), edge, StrokeKind::Inside);
    let square = Rect::from_center_size(rect.left_center() + vec2(24.0, 0.0), vec2(22.0, 22.0));
    icon_in(ui.painter(), square, icon, 22.0, color32(look.primary));
    let muted = color32(look.muted);
    let small = fonts::id(Font::Regular, 13.0);
    let right = line(ui, right, small.clone(), muted, rect.width() / 3.0);
    let end = rect.right() - 14.0 - right.size().x;
    let left = rect.left() + 48.0;
    let room = end - 10.0 - left;
    ui.painter().galley(
        pos2(end, rect.center().y - right.size().y / 2.0),
        right,
        muted,
    );
    let ink = color32(look.ink);
    let title = line(ui, name, fonts::id(Font::SemiBold, 15.0), ink, room);
    ui.painter()
        .galley(pos2(left, rect.top() + 9.0), title, ink);
    let below = middle_cut(ui, below, &small, room);
    let below = line(ui, &below, small, muted, room);
    ui.painter()
        .galley(pos2(left, rect.top() + 30.0), below, muted);
    focus_ring(ui, look, &response, rect, 10);
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}

/// A text cut in its middle so that it fits: the beginning and the end of a path say most.
pub fn middle_cut(ui: &Ui, text: &str, font: &FontId, width: f32) -> String {
    let fits = |text: &str| {
        let galley = line(ui, text, font.clone(), Color32::BLACK, f32::INFINITY);
        galley.size().x <= width
    };
    if fits(text) {
        return text.to_owned();
    }
    let letters: Vec<char> = text.chars().collect();
    let cut = |kept: usize| -> String {
        let (head, tail) = (kept / 3, kept - kept / 3);
        let tail = letters.len().saturating_sub(tail);
        let head = letters.iter().take(head);
        head.chain(&['…'])
            .chain(letters.iter().skip(tail))
            .collect()
    };
    let (mut least, mut most) = (0, letters.len());
    while least < most {
        let kept = (least + most).div_ceil(2);
        if fits(&cut(kept)) {
            least = kept;
        } else {
            most = kept - 1;
        }
    }
    cut(least)
}
