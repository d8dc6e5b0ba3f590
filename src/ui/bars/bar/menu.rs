//! The menu: every action, in groups, with its shortcut.

use crate::editor::{Alignment, Direction};
use crate::i18n::Language;
use crate::scene::icons::glyph;
use crate::ui::action::{Action, EXPORTS, MapAction, PANELS};
use crate::ui::style::theme::TOUCH;
use crate::ui::widgets::{Entry, entry, icon_button};
use crate::ui::{Desk, Request, ThemeChoice};
use egui::containers::menu::SubMenu;
use egui::{Popup, ScrollArea, Ui};

/// The widest that a menu gets.
const WIDTH_MAX: f32 = 380.0;

/// One line of a menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Menu {
    /// An action.
    Do(Action),
    /// Several actions, each with a line.
    Each(&'static [Action]),
    /// A line between groups.
    Line,
    /// A menu of its own, with the key of its name.
    More(&'static str, &'static [Self]),
}

impl Menu {
    /// How many lines it takes.
    fn count(self) -> usize {
        match self {
            Self::Each(actions) => actions.len(),
            Self::Do(_) | Self::Line | Self::More(..) => 1,
        }
    }
}

/// The whole menu.
pub const MENUS: &[Menu] = &[
    Menu::More("menu-file", FILE),
    Menu::More("menu-edit", EDIT),
    Menu::More("menu-actors", ACTORS),
    Menu::More("menu-ties", TIES),
    Menu::More("menu-maps", MAPS),
    Menu::More("menu-view", VIEW),
    Menu::More("menu-help", HELP),
];

const FILE: &[Menu] = &[
    Menu::Do(Action::New),
    Menu::Do(Action::Open),
    Menu::Do(Action::Save),
    Menu::Do(Action::SaveAs),
    Menu::Each(&EXPORTS),
    Menu::Line,
    Menu::Do(Action::Start),
    Menu::Do(Action::Quit),
];

const EDIT: &[Menu] = &[
    Menu::Do(Action::Undo),
    Menu::Do(Action::Redo),
    Menu::Line,
    Menu::Do(Action::Cut),
    Menu::Do(Action::Copy),
    Menu::Do(Action::Paste),
    Menu::Do(Action::Duplicate),
    Menu::Do(Action::Delete),
    Menu::Line,
    Menu::Do(Action::SelectAll),
    Menu::Do(Action::TiesToo),
    Menu::Do(Action::Deselect),
];

const ACTORS: &[Menu] = &[
    Menu::Do(Action::NewActor),
    Menu::Do(Action::AddList),
    Menu::Line,
    Menu::Do(Action::Rename),
    Menu::Do(Action::Lock),
    Menu::Do(Action::Target),
    Menu::Do(Action::ToTray),
    Menu::Do(Action::Meet),
    Menu::More("menu-align", ALIGN),
    Menu::Line,
    Menu::Do(Action::Categories),
    Menu::Do(Action::Members),
    Menu::Do(Action::Matrix),
    Menu::Do(Action::Vote),
];

const TIES: &[Menu] = &[
    Menu::Do(Action::TieTo),
    Menu::Do(Action::TieBeside),
    Menu::Do(Action::Reverse),
    Menu::Do(Action::TieKinds),
    Menu::Line,
    Menu::Do(Action::Wish),
    Menu::Do(Action::NoWish),
];

const ALIGN: &[Menu] = &[
    Menu::Do(Action::Align(Alignment::Left)),
    Menu::Do(Action::Align(Alignment::Column)),
    Menu::Do(Action::Align(Alignment::Right)),
    Menu::Do(Action::Align(Alignment::Top)),
    Menu::Do(Action::Align(Alignment::Row)),
    Menu::Do(Action::Align(Alignment::Bottom)),
    Menu::Line,
    Menu::Do(Action::Distribute(Direction::Across)),
    Menu::Do(Action::Distribute(Direction::Up)),
];

const MAPS: &[Menu] = &[
    Menu::Do(Action::Map(MapAction::Copy)),
    Menu::Do(Action::Map(MapAction::New)),
    Menu::Line,
    Menu::Do(Action::Map(MapAction::Rename)),
    Menu::Do(Action::Map(MapAction::Left)),
    Menu::Do(Action::Map(MapAction::Right)),
    Menu::Do(Action::Map(MapAction::Delete)),
    Menu::Line,
    Menu::Do(Action::Map(MapAction::Previous)),
    Menu::Do(Action::Map(MapAction::Next)),
];

const VIEW: &[Menu] = &[
    Menu::Do(Action::FitAll),
    Menu::Do(Action::FitSelection),
    Menu::Do(Action::ActualSize),
    Menu::Do(Action::ZoomIn),
    Menu::Do(Action::ZoomOut),
    Menu::Line,
    Menu::Each(&PANELS),
    Menu::Do(Action::Panels),
    Menu::Do(Action::FullScreen),
    Menu::Line,
    Menu::More("menu-theme", THEME),
    Menu::More("menu-language", LANGUAGE),
];

const THEME: &[Menu] = &[
    Menu::Do(Action::Wear(ThemeChoice::Light)),
    Menu::Do(Action::Wear(ThemeChoice::Dark)),
    Menu::Do(Action::Wear(ThemeChoice::System)),
    Menu::Line,
    Menu::Do(Action::Dark),
];

const LANGUAGE: &[Menu] = &[
    Menu::Do(Action::Speak(Language::French)),
    Menu::Do(Action::Speak(Language::English)),
];

const HELP: &[Menu] = &[
    Menu::Do(Action::Palette),
    Menu::Do(Action::Sheet),
    Menu::Do(Action::Settings),
    Menu::Do(Action::About),
];

/// A line for something of which one is chosen.
pub(super) fn chosen(text: &str, icon: Option<char>, on: bool) -> Entry<'_> {
    Entry {
        icon: icon.or(on.then_some(glyph::CHECK)),
        text,
        chosen: on,
        ..Entry::default()
    }
}

/// The button that opens the menu.
pub(super) fn menu_ui(ui: &mut Ui, desk: Desk<'_>, requests: &mut Vec<Request>) {
    let button = icon_button(ui, desk.look, glyph::LIST, desk.texts.of("bar-menu"));
    Popup::menu(&button).show(|ui| lines_ui(ui, desk, MENUS, requests));
}

/// Shows the lines of one menu.
pub fn lines_ui(ui: &mut Ui, desk: Desk<'_>, lines: &[Menu], requests: &mut Vec<Request>) {
    let widths = lines.iter().map(|line| width(ui, desk, *line));
    let width = widths.fold(160.0, f32::max).min(WIDTH_MAX);
    ui.set_width(width);
    ui.spacing_mut().item_spacing.y = 2.0;
    let room = ui.ctx().content_rect().height() - 48.0;
    let count: usize = lines.iter().map(|line| line.count()).sum();
    if count as f32 * (TOUCH + 2.0) > room {
        let scroll = ScrollArea::vertical().max_height(room);
        scroll.min_scrolled_height(room).show(ui, |ui| {
            for line in lines {
                line_ui(ui, desk, *line, requests);
            }
        });
        return;
    }
    for line in lines {
        line_ui(ui, desk, *line, requests);
    }
}

fn width(ui: &Ui, desk: Desk<'_>, line: Menu) -> f32 {
    match line {
        Menu::Do(action) => width_of(ui, desk, action),
        Menu::Each(actions) => {
            let widths = actions.iter().map(|it| width_of(ui, desk, *it));
            widths.fold(0.0, f32::max)
        }
        Menu::More(key, _) => {
            let entry = Entry {
                text: desk.texts.of(key),
                leads_on: true,
                ..Entry::default()
            };
            entry.width(ui)
        }
        Menu::Line => 0.0,
    }
}

fn width_of(ui: &Ui, desk: Desk<'_>, action: Action) -> f32 {
    let (text, note) = words(ui, desk, action);
    let entry = Entry {
        text: &text,
        note: &note,
        ..Entry::default()
    };
    entry.width(ui)
}

fn words(ui: &Ui, desk: Desk<'_>, action: Action) -> (String, String) {
    let chords = action.chords();
    let note = chords.first().map(|chord| chord.text(desk.texts, ui.os()));
    (action.text(desk), note.unwrap_or_default())
}

fn line_ui(ui: &mut Ui, desk: Desk<'_>, line: Menu, requests: &mut Vec<Request>) {
    match line {
        Menu::Do(action) => action_ui(ui, desk, action, requests),
        Menu::Each(actions) => {
            for action in actions {
                action_ui(ui, desk, *action, requests);
            }
        }
        Menu::Line => {
            ui.separator();
        }
        Menu::More(key, lines) => {
            let shown = Entry {
                text: desk.texts.of(key),
                leads_on: true,
                ..Entry::default()
            };
            let response = entry(ui, desk.look, shown);
            SubMenu::new().show(ui, &response, |ui| lines_ui(ui, desk, lines, requests));
        }
    }
}

fn action_ui(ui: &mut Ui, desk: Desk<'_>, action: Action, requests: &mut Vec<Request>) {
    let (text, note) = words(ui, desk, action);
    let shown = Entry {
        icon: action.icon(),
        text: &text,
        note: &note,
        ..Entry::default()
    };
    ui.add_enabled_ui(action.enabled(desk), |ui| {
        if entry(ui, desk.look, shown).clicked() {
            requests.extend(action.request(desk));
        }
    });
}
