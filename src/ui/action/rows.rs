//! The table of all actions, in the order of the menus: the key of the text, the icon, and the shortcuts of each. The only
//! place where those are named.

use super::chord::{ALT, CTRL, CTRL_SHIFT, Chord, NONE, SHIFT, named, placed, sign};
use super::{Action, MapAction, Way};
use crate::editor::{Alignment, Direction, Step, ToolKind};
use crate::formats::FormatId;
use crate::i18n::Language;
use crate::scene::icons::glyph;
use crate::ui::{Panel, ThemeChoice};
use egui::Key;

/// An action, the key of its text, its icon where there is one that says it better than words, and its shortcuts, of which
/// the first is printed in menus.
type Row = (Action, &'static str, Option<char>, &'static [Chord]);

/// One line for each row, so that the table can be read as one.
macro_rules! rows {
    ($($action:expr, $key:expr, $icon:expr $(, $chord:expr)*;)*) => {
        &[$(($action, $key, $icon, &[$($chord),*])),*]
    };
}

/// The actions before those that write files in other formats.
const BEFORE: &[Row] = rows! {
    Action::New, "do-new", Some(glyph::FILE_PLUS), named(CTRL, Key::N);
    Action::Open, "do-open", Some(glyph::FOLDER_OPEN), named(CTRL, Key::O);
    Action::Save, "do-save", Some(glyph::FLOPPY_DISK), named(CTRL, Key::S);
    Action::SaveAs, "do-save-as", Some(glyph::FLOPPY_DISK), named(CTRL_SHIFT, Key::S);
};

/// The actions between those and the ones that show panels.
const BETWEEN: &[Row] = rows! {
    Action::Start, "do-start", Some(glyph::HOUSE);
    Action::Quit, "do-quit", Some(glyph::SIGN_OUT), named(CTRL, Key::Q);
    Action::Undo, "undo", Some(glyph::ARROW_COUNTER_CLOCKWISE), named(CTRL, Key::Z);
    Action::Redo, "redo", Some(glyph::ARROW_CLOCKWISE), named(CTRL_SHIFT, Key::Z), named(CTRL, Key::Y);
    Action::Cut, "do-cut", Some(glyph::SCISSORS), named(CTRL, Key::X);
    Action::Copy, "do-copy", Some(glyph::COPY), named(CTRL, Key::C);
    Action::Paste, "do-paste", Some(glyph::CLIPBOARD), named(CTRL, Key::V);
    Action::Duplicate, "do-duplicate", None, named(CTRL, Key::D);
    Action::Delete, "do-delete", Some(glyph::TRASH), named(NONE, Key::Delete), named(NONE, Key::Backspace);
    Action::SelectAll, "do-select-all", None, named(CTRL, Key::A);
    Action::TiesToo, "do-ties-too", None;
    Action::Deselect, "do-deselect", None, named(CTRL_SHIFT, Key::A);
    Action::NewActor, "do-new-actor", Some(glyph::USER_CIRCLE_PLUS), named(NONE, Key::Insert);
    Action::AddList, "do-add-list", Some(glyph::LIST_PLUS), named(CTRL_SHIFT, Key::N);
    Action::Rename, "do-rename", Some(glyph::PENCIL_SIMPLE), named(NONE, Key::F2), named(NONE, Key::Enter);
    Action::Lock, "do-lock", Some(glyph::LOCK_SIMPLE), named(CTRL_SHIFT, Key::L);
    Action::ToTray, "do-tray", Some(glyph::TRAY_ARROW_DOWN);
    Action::Align(Alignment::Left), "do-align-left", Some(glyph::ALIGN_LEFT), named(ALT, Key::A);
    Action::Align(Alignment::Right), "do-align-right", Some(glyph::ALIGN_RIGHT), named(ALT, Key::D);
    Action::Align(Alignment::Top), "do-align-top", Some(glyph::ALIGN_TOP), named(ALT, Key::W);
    Action::Align(Alignment::Bottom), "do-align-bottom", Some(glyph::ALIGN_BOTTOM), named(ALT, Key::S);
    Action::Align(Alignment::Column), "do-align-column", Some(glyph::ALIGN_CENTER_HORIZONTAL), named(ALT, Key::C);
    Action::Align(Alignment::Row), "do-align-row", Some(glyph::ALIGN_CENTER_VERTICAL), named(ALT, Key::R);
    Action::Distribute(Direction::Across), "do-distribute-across", Some(glyph::ARROWS_OUT_LINE_HORIZONTAL);
    Action::Distribute(Direction::Up), "do-distribute-up", Some(glyph::ARROWS_OUT_LINE_VERTICAL);
    Action::Categories, "do-categories", Some(glyph::TAG);
    Action::Matrix, "do-matrix", Some(glyph::PACKAGE);
    Action::Vote, "do-vote", Some(glyph::CHECK_CIRCLE);
    Action::Target, "do-target", Some(glyph::TARGET);
    Action::Map(MapAction::Copy), "do-map-copy", Some(glyph::COPY);
    Action::Map(MapAction::New), "do-map-new", Some(glyph::PLUS);
    Action::Map(MapAction::Rename), "do-map-rename", Some(glyph::PENCIL_SIMPLE);
    Action::Map(MapAction::Left), "do-map-left", Some(glyph::ARROW_LEFT);
    Action::Map(MapAction::Right), "do-map-right", Some(glyph::ARROW_RIGHT);
    Action::Map(MapAction::Delete), "do-map-delete", Some(glyph::TRASH);
    Action::Map(MapAction::Next), "do-map-next", Some(glyph::ARROW_RIGHT), named(CTRL, Key::PageDown);
    Action::Map(MapAction::Previous), "do-map-previous", Some(glyph::ARROW_LEFT), named(CTRL, Key::PageUp);
    Action::FitAll, "do-fit-all", Some(glyph::CORNERS_OUT), placed(SHIFT, Key::Num1), named(NONE, Key::Home);
    Action::FitSelection, "do-fit-selection", Some(glyph::FRAME_CORNERS), placed(SHIFT, Key::Num2);
    Action::ActualSize, "do-actual-size", None, placed(CTRL, Key::Num0), placed(SHIFT, Key::Num0);
    Action::ZoomIn, "do-zoom-in", Some(glyph::PLUS), sign(CTRL, Key::Plus), sign(CTRL, Key::Equals);
    Action::ZoomOut, "do-zoom-out", Some(glyph::MINUS), sign(CTRL, Key::Minus);
};

/// The actions behind those that show panels.
const BEHIND: &[Row] = rows! {
    Action::Panels, "do-panels", Some(glyph::SIDEBAR_SIMPLE), sign(NONE, Key::Backslash), named(CTRL, Key::B);
    Action::FullScreen, "do-full-screen", Some(glyph::ARROWS_OUT), named(NONE, Key::F11);
    Action::Wear(ThemeChoice::Light), "do-theme-light", Some(glyph::SUN);
    Action::Wear(ThemeChoice::Dark), "do-theme-dark", Some(glyph::MOON);
    Action::Wear(ThemeChoice::System), "do-theme-system", Some(glyph::DESKTOP);
    Action::Dark, "do-dark", Some(glyph::MOON), named(ALT.plus(SHIFT), Key::D);
    Action::Speak(Language::French), "do-french", Some(glyph::TRANSLATE);
    Action::Speak(Language::English), "do-english", Some(glyph::TRANSLATE);
    Action::Tool(ToolKind::Select), ToolKind::Select.key(), Some(glyph::CURSOR), named(NONE, Key::V);
    Action::Tool(ToolKind::Lasso), ToolKind::Lasso.key(), Some(glyph::LASSO), named(NONE, Key::Q);
    Action::Tool(ToolKind::Hand), ToolKind::Hand.key(), Some(glyph::HAND), named(NONE, Key::H);
    Action::Tool(ToolKind::Actor), ToolKind::Actor.key(), Some(glyph::USER_CIRCLE_PLUS), named(NONE, Key::N);
    Action::Step(Step::Next), "do-step-next", None, named(NONE, Key::Tab);
    Action::Step(Step::Previous), "do-step-previous", None, named(SHIFT, Key::Tab);
    Action::Step(Step::Left), "do-step-left", None, named(CTRL, Key::ArrowLeft);
    Action::Step(Step::Right), "do-step-right", None, named(CTRL, Key::ArrowRight);
    Action::Step(Step::Up), "do-step-up", None, named(CTRL, Key::ArrowUp);
    Action::Step(Step::Down), "do-step-down", None, named(CTRL, Key::ArrowDown);
    Action::Nudge(Way::Left), "do-nudge-left", None, named(NONE, Key::ArrowLeft);
    Action::Nudge(Way::Right), "do-nudge-right", None, named(NONE, Key::ArrowRight);
    Action::Nudge(Way::Up), "do-nudge-up", None, named(NONE, Key::ArrowUp);
    Action::Nudge(Way::Down), "do-nudge-down", None, named(NONE, Key::ArrowDown);
    Action::Shove(Way::Left), "do-shove-left", None, named(SHIFT, Key::ArrowLeft);
    Action::Shove(Way::Right), "do-shove-right", None, named(SHIFT, Key::ArrowRight);
    Action::Shove(Way::Up), "do-shove-up", None, named(SHIFT, Key::ArrowUp);
    Action::Shove(Way::Down), "do-shove-down", None, named(SHIFT, Key::ArrowDown);
    Action::Palette, "do-palette", Some(glyph::MAGNIFYING_GLASS),
        named(CTRL, Key::K), named(CTRL, Key::F), sign(CTRL, Key::Slash), named(CTRL_SHIFT, Key::P);
    Action::Sheet, "do-sheet", Some(glyph::KEYBOARD), named(NONE, Key::F1), sign(NONE, Key::Questionmark);
    Action::Settings, "do-settings", Some(glyph::GEAR), named(CTRL, Key::Comma);
    Action::About, "do-about", Some(glyph::INFO);
    Action::Tool(ToolKind::Tie), ToolKind::Tie.key(), Some(glyph::ARROW_UP_RIGHT), named(NONE, Key::L);
    Action::TieTo, "do-tie-to", Some(glyph::ARROW_UP_RIGHT), named(SHIFT, Key::L);
    Action::TieBeside, "do-tie-beside", Some(glyph::USER_PLUS), named(CTRL, Key::Enter);
    Action::Reverse, "do-reverse", Some(glyph::ARROWS_LEFT_RIGHT);
    Action::Follow(Way::Left), "do-follow-left", None, named(ALT, Key::ArrowLeft);
    Action::Follow(Way::Right), "do-follow-right", None, named(ALT, Key::ArrowRight);
    Action::Follow(Way::Up), "do-follow-up", None, named(ALT, Key::ArrowUp);
    Action::Follow(Way::Down), "do-follow-down", None, named(ALT, Key::ArrowDown);
    Action::TieKinds, "do-tie-kinds", Some(glyph::FLOW_ARROW);
    Action::Wish, "do-wish", Some(glyph::CIRCLE_DASHED);
    Action::NoWish, "do-no-wish", None;
    Action::Members, "do-members", Some(glyph::USERS_THREE);
    Action::Meet, "do-meet", Some(glyph::CHATS);
};

/// The shortcut of the format that is written most.
const EXPORT: (FormatId, &[Chord]) = (FormatId::Svg, &[named(CTRL, Key::E)]);

/// Writing files in the formats besides that of boards; their texts and icons stand in the table of formats.
pub const EXPORTS: [Action; FormatId::EXPORTED.len()] = {
    let mut all = [Action::SaveAs; FormatId::EXPORTED.len()];
    let mut place = 0;
    while place < all.len() {
        all[place] = Action::Export(FormatId::EXPORTED[place]);
        place += 1;
    }
    all
};

/// Showing the panels, one after the other.
pub const PANELS: [Action; Panel::ALL.len()] = {
    let mut all = [Action::Panels; Panel::ALL.len()];
    let mut place = 0;
    while place < all.len() {
        all[place] = Action::Panel(Panel::ALL[place]);
        place += 1;
    }
    all
};

const COUNT: usize = BEFORE.len() + EXPORTS.len() + BETWEEN.len() + PANELS.len() + BEHIND.len();

const ALL: [Action; COUNT] = {
    let mut all = [Action::New; COUNT];
    let at = put_rows(&mut all, 0, BEFORE);
    let at = put(&mut all, at, &EXPORTS);
    let at = put_rows(&mut all, at, BETWEEN);
    let at = put(&mut all, at, &PANELS);
    put_rows(&mut all, at, BEHIND);
    all
};

/// Puts actions into a list from a place on; tells the place behind them.
const fn put(all: &mut [Action], from: usize, actions: &[Action]) -> usize {
    let mut nth = 0;
    while nth < actions.len() {
        all[from + nth] = actions[nth];
        nth += 1;
    }
    from + nth
}

/// Puts the actions of rows into a list.
const fn put_rows(all: &mut [Action], from: usize, rows: &[Row]) -> usize {
    let mut nth = 0;
    while nth < rows.len() {
        all[from + nth] = rows[nth].0;
        nth += 1;
    }
    from + nth
}

impl Action {
    /// All of them, in the order of the menus.
    pub const ALL: &[Self] = &ALL;

    /// Its row in the table; a format has its own.
    fn row(self) -> Option<&'static Row> {
        BEFORE
            .iter()
            .chain(BETWEEN)
            .chain(BEHIND)
            .find(|(it, ..)| *it == self)
    }

    /// The key of its text.
    pub fn key(self) -> &'static str {
        match self {
            Self::Export(format) => format.format().action(),
            Self::Panel(panel) => panel.action(),
            _ => self.row().map_or("", |(_, key, ..)| key),
        }
    }

    /// Its icon, where there is one that says it better than words.
    pub fn icon(self) -> Option<char> {
        match self {
            Self::Export(format) => format.format().export.as_ref().map(|it| it.icon),
            Self::Panel(panel) => Some(panel.icon()),
            _ => self.row().and_then(|(_, _, icon, _)| *icon),
        }
    }

    /// Its shortcuts; the first one is printed in menus.
    pub fn chords(self) -> &'static [Chord] {
        match self {
            Self::Export(format) if format == EXPORT.0 => EXPORT.1,
            _ => self.row().map_or(&[], |(.., chords)| chords),
        }
    }
}

/// The icon of a tool.
pub fn tool_icon(tool: ToolKind) -> char {
    Action::Tool(tool).icon().unwrap_or_default()
}

/// The key of the name of a theme.
pub fn theme_key(choice: ThemeChoice) -> &'static str {
    Action::Wear(choice).key()
}

/// The icon of a theme.
pub fn theme_icon(choice: ThemeChoice) -> char {
    Action::Wear(choice).icon().unwrap_or_default()
}
