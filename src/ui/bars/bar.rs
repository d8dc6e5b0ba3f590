//! The bar at the top: menu, title, whether all is saved, undo and redo, the field that finds and commands, help.

mod menu;
mod plan;

pub use menu::{MENUS, Menu, lines_ui};
pub use plan::{Plan, plan};

use crate::editor::Command;
use crate::i18n::{Language, Texts, Value};
use crate::scene::Font;
use crate::scene::icons::glyph;
use crate::ui::action::{Action, theme_icon, theme_key};
use crate::ui::style::fonts;
use crate::ui::style::theme::{TOUCH, color32};
use crate::ui::widgets::{focus_ring, icon_button, icon_in, line};
use crate::ui::{Desk, Request, ThemeChoice};
use egui::{
    Align, Align2, Layout, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, UiBuilder,
    WidgetInfo, pos2, vec2,
};

/// The height of the bar, in points.
pub const HEIGHT: f32 = 56.0;

/// Whether what is on the screen is on the disk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum SaveState {
    /// It is.
    #[default]
    Saved,
    /// Something changed since.
    Modified,
    /// It is being written.
    Saving,
    /// It could not be written, for this reason.
    Failed(String),
}

impl SaveState {
    /// What the bar says.
    pub fn text(&self, texts: &Texts) -> String {
        match self {
            Self::Saved => texts.of("bar-saved").to_owned(),
            Self::Modified => texts.of("bar-modified").to_owned(),
            Self::Saving => texts.of("bar-saving").to_owned(),
            Self::Failed(reason) => {
                texts.with("bar-failed", &[("reason", Value::from(reason.as_str()))])
            }
        }
    }
}

/// What the bar shows besides the board.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bar {
    /// Whether all is saved.
    pub save: SaveState,
    /// The theme chosen.
    pub theme: ThemeChoice,
}

/// Shows the bar along the top of the window.
pub fn bar_ui(root: &mut Ui, desk: Desk<'_>, bar: &Bar, requests: &mut Vec<Request>) {
    let look = desk.look;
    egui::Panel::top("bar")
        .exact_size(HEIGHT)
        .resizable(false)
        .show_separator_line(false)
        .frame(egui::Frame::new().fill(color32(look.panel)))
        .show(root, |ui| {
            let rect = ui.max_rect();
            let edge = Stroke::new(1.0, color32(look.line));
            ui.painter()
                .hline(rect.x_range(), rect.bottom() - 0.5, edge);
            parts_ui(ui, desk, bar, rect, requests);
        });
}

fn parts_ui(ui: &mut Ui, desk: Desk<'_>, bar: &Bar, rect: Rect, requests: &mut Vec<Request>) {
    let title = title_text(desk);
    let words = bar.save.text(desk.texts);
    let title_width = width(ui, &title, fonts::id(Font::Bold, 17.0));
    let said_width = width(ui, &words, state_font(&bar.save));
    let urgent = matches!(bar.save, SaveState::Failed(_));
    let plan = plan(rect.width(), title_width, said_width, urgent);
    let at = |left: f32, width: f32| {
        Rect::from_min_size(
            pos2(rect.left() + left, rect.center().y - TOUCH / 2.0),
            vec2(width, TOUCH),
        )
    };
    within(ui, at(8.0, TOUCH), |ui| menu::menu_ui(ui, desk, requests));
    if plan.title > 0.0 {
        within(ui, at(plan::TITLE_LEFT, plan.title), |ui| {
            title_ui(ui, desk, &title, requests);
        });
    }
    within(ui, at(plan.state_left, plan.state), |ui| {
        state_ui(ui, desk, &bar.save, plan.words, requests);
    });
    within(ui, at(plan.undo_left, 2.0 * TOUCH), |ui| {
        for action in [Action::Undo, Action::Redo] {
            action_button(ui, desk, action, requests);
        }
    });
    within(ui, at(plan.search_left, plan.search), |ui| {
        search_ui(ui, desk, requests);
    });
    let right = plan.right as f32 * TOUCH;
    within(ui, at(rect.width() - 8.0 - right, right), |ui| {
        right_ui(ui, desk, bar, plan.right, requests);
    });
}

fn within<R>(ui: &mut Ui, rect: Rect, add: impl FnOnce(&mut Ui) -> R) -> R {
    let layout = Layout::left_to_right(Align::Center);
    ui.scope_builder(UiBuilder::new().max_rect(rect).layout(layout), |ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        add(ui)
    })
    .inner
}

fn title_text(desk: Desk<'_>) -> String {
    let title = &desk.editor.board().description.title;
    if title.is_empty() {
        desk.texts.of("bar-untitled").to_owned()
    } else {
        title.clone()
    }
}

/// The title; a click shows what the board is about.
fn title_ui(ui: &mut Ui, desk: Desk<'_>, title: &str, requests: &mut Vec<Request>) {
    let look = desk.look;
    let size = vec2(ui.available_width(), TOUCH);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, title));
    let ink = color32(if response.hovered() {
        look.primary
    } else {
        look.ink
    });
    let text = line(ui, title, fonts::id(Font::Bold, 17.0), ink, rect.width());
    let at = pos2(rect.left(), rect.center().y - text.size().y / 2.0);
    ui.painter().galley(at, text, ink);
    focus_ring(ui, look, &response, rect.shrink2(vec2(0.0, 6.0)), 6);
    let tip = format!("{title}\n{}", desk.texts.of("bar-title-tip"));
    if response.on_hover_text(tip).clicked() {
        requests.push(Command::Deselect.into());
    }
}

fn state_font(save: &SaveState) -> egui::FontId {
    match save {
        SaveState::Failed(_) => fonts::id(Font::Bold, 13.0),
        _ => fonts::id(Font::Regular, 13.0),
    }
}

/// Whether all is saved; a click saves what is not.
fn state_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    save: &SaveState,
    words: bool,
    requests: &mut Vec<Request>,
) {
    let look = desk.look;
    let size = vec2(ui.available_width(), TOUCH);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let said = save.text(desk.texts);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &said));
    let (dot, letters) = match save {
        SaveState::Saved => (look.success, look.muted),
        SaveState::Modified => (look.warning, look.muted),
        SaveState::Saving => (look.muted, look.muted),
        SaveState::Failed(_) => (look.danger, look.danger),
    };
    let at = pos2(rect.left() + 9.0, rect.center().y);
    if matches!(save, SaveState::Failed(_)) {
        let square = Rect::from_center_size(at, vec2(16.0, 16.0));
        icon_in(ui.painter(), square, glyph::WARNING, 18.0, color32(dot));
    } else {
        ui.painter().circle_filled(at, 4.0, color32(dot));
    }
    if words {
        let room = rect.width() - plan::DOT;
        let text = line(ui, &said, state_font(save), color32(letters), room);
        let at = pos2(
            rect.left() + plan::DOT,
            rect.center().y - text.size().y / 2.0,
        );
        ui.painter().galley(at, text, color32(letters));
    }
    focus_ring(ui, look, &response, rect.shrink2(vec2(0.0, 8.0)), 6);
    let unsaved = matches!(save, SaveState::Modified | SaveState::Failed(_));
    if response.on_hover_text(said).clicked() && unsaved {
        requests.push(Request::Save);
    }
}

/// A button that shows the icon of an action and does it; the tip says what and by which keys.
pub fn action_button(
    ui: &mut Ui,
    desk: Desk<'_>,
    action: Action,
    requests: &mut Vec<Request>,
) -> Response {
    let name = tip(ui, desk, action);
    let icon = action.icon().unwrap_or(glyph::CIRCLE);
    let button = ui.add_enabled_ui(action.enabled(desk), |ui| {
        icon_button(ui, desk.look, icon, &name)
    });
    if button.inner.clicked() {
        requests.extend(action.request(desk));
    }
    button.inner
}

/// What an action is called now, with its shortcut.
pub fn tip(ui: &Ui, desk: Desk<'_>, action: Action) -> String {
    let text = action.text(desk);
    match action.chords().first() {
        Some(chord) => format!("{text} ({})", chord.text(desk.texts, ui.os())),
        None => text,
    }
}

/// How wide a line of text wants to be; a little more than measured, for what fits exactly is cut by rounding.
fn width(ui: &Ui, text: &str, font: egui::FontId) -> f32 {
    let line = line(ui, text, font, egui::Color32::BLACK, f32::INFINITY);
    line.size().x + 1.0
}

/// What looks like a field and opens the palette.
fn search_ui(ui: &mut Ui, desk: Desk<'_>, requests: &mut Vec<Request>) {
    let look = desk.look;
    let size = vec2(ui.available_width(), TOUCH);
    if size.x <= TOUCH {
        action_button(ui, desk, Action::Palette, requests);
        return;
    }
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let name = tip(ui, desk, Action::Palette);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
    let field = rect.shrink2(vec2(0.0, 4.0));
    let ground = if response.hovered() {
        look.hover
    } else {
        look.field
    };
    let edge = Stroke::new(1.0, color32(look.line));
    ui.painter()
        .rect(field, 9, color32(ground), edge, StrokeKind::Inside);
    search_words(ui, desk, field);
    focus_ring(ui, look, &response, field, 9);
    if response.on_hover_text(name).clicked() {
        requests.extend(Action::Palette.request(desk));
    }
}

/// What stands in it: a lens, what to do, and the keys that do the same.
fn search_words(ui: &Ui, desk: Desk<'_>, field: Rect) {
    let muted = color32(desk.look.muted);
    let square = Rect::from_center_size(field.left_center() + vec2(20.0, 0.0), vec2(18.0, 18.0));
    icon_in(ui.painter(), square, glyph::MAGNIFYING_GLASS, 18.0, muted);
    let keys = Action::Palette.chords();
    let keys = keys.first().map(|chord| chord.text(desk.texts, ui.os()));
    let keys = keys.unwrap_or_default().replace('+', " ");
    let font = fonts::id(Font::SemiBold, 12.0);
    let keys = ui.painter().text(
        field.right_center() - vec2(12.0, 0.0),
        Align2::RIGHT_CENTER,
        keys,
        font,
        muted,
    );
    let left = field.left() + 38.0;
    let hint = desk.texts.of("bar-search");
    let text = line(
        ui,
        hint,
        fonts::id(Font::Regular, 14.0),
        muted,
        keys.left() - 8.0 - left,
    );
    let at = pos2(left, field.center().y - text.size().y / 2.0);
    ui.painter().galley(at, text, muted);
}

/// Language, theme, settings, help: as many as there is room for, the last ones first; the menu has them all.
fn right_ui(ui: &mut Ui, desk: Desk<'_>, bar: &Bar, count: usize, requests: &mut Vec<Request>) {
    if count > 3 {
        language_ui(ui, desk, requests);
    }
    if count > 2 {
        theme_ui(ui, desk, bar.theme, requests);
    }
    if count > 1 {
        action_button(ui, desk, Action::Settings, requests);
    }
    let name = tip(ui, desk, Action::Sheet);
    if icon_button(ui, desk.look, glyph::QUESTION, &name).clicked() {
        requests.extend(Action::Sheet.request(desk));
    }
}

fn language_ui(ui: &mut Ui, desk: Desk<'_>, requests: &mut Vec<Request>) {
    let button = icon_button(
        ui,
        desk.look,
        glyph::TRANSLATE,
        desk.texts.of("bar-language"),
    );
    egui::Popup::menu(&button).width(180.0).show(|ui| {
        for language in Language::ALL {
            let entry = menu::chosen(language.name(), None, desk.texts.language() == language);
            if crate::ui::widgets::entry(ui, desk.look, entry).clicked() {
                requests.push(Request::Speak(language));
            }
        }
    });
}

fn theme_ui(ui: &mut Ui, desk: Desk<'_>, theme: ThemeChoice, requests: &mut Vec<Request>) {
    let button = icon_button(ui, desk.look, theme_icon(theme), desk.texts.of("bar-theme"));
    egui::Popup::menu(&button).width(240.0).show(|ui| {
        for choice in [ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::System] {
            let text = desk.texts.of(theme_key(choice));
            let entry = menu::chosen(text, Some(theme_icon(choice)), theme == choice);
            if crate::ui::widgets::entry(ui, desk.look, entry).clicked() {
                requests.push(Request::Wear(choice));
            }
        }
    });
}
