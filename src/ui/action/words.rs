//! The names and icons of the actions.

use super::{Action, Way};
use crate::editor::{Alignment, Direction, Step, ToolKind};
use crate::i18n::Language;
use crate::scene::icons::glyph;
use crate::ui::{Panel, ThemeChoice};

impl Action {
    /// The key of its text.
    pub fn key(self) -> &'static str {
        match self {
            Self::New => "do-new",
            Self::Open => "do-open",
            Self::Save => "do-save",
            Self::SaveAs => "do-save-as",
            Self::Export(format) => format.format().action(),
            Self::Start => "do-start",
            Self::Quit => "do-quit",
            Self::Undo => "undo",
            Self::Redo => "redo",
            Self::Cut => "do-cut",
            Self::Copy => "do-copy",
            Self::Paste => "do-paste",
            Self::Duplicate => "do-duplicate",
            Self::Delete => "do-delete",
            Self::SelectAll => "do-select-all",
            Self::TiesToo => "do-ties-too",
            Self::Deselect => "do-deselect",
            Self::Rename => "do-rename",
            Self::Lock => "do-lock",
            Self::Align(alignment) => alignment_key(alignment),
            Self::Distribute(Direction::Across) => "do-distribute-across",
            Self::Distribute(Direction::Up) => "do-distribute-up",
            Self::ToTray => "do-tray",
            Self::NewActor => "do-new-actor",
            Self::AddList => "do-add-list",
            Self::FitAll => "do-fit-all",
            Self::FitSelection => "do-fit-selection",
            Self::ActualSize => "do-actual-size",
            Self::ZoomIn => "do-zoom-in",
            Self::ZoomOut => "do-zoom-out",
            Self::Tool(tool) => tool.key(),
            Self::Step(step) => step_key(step),
            Self::Nudge(way) => nudge_key(way),
            Self::Shove(way) => shove_key(way),
            Self::Panel(panel) => panel.shown_by(),
            Self::Panels => "do-panels",
            Self::FullScreen => "do-full-screen",
            Self::Dark => "do-dark",
            Self::Wear(choice) => theme_key(choice),
            Self::Speak(Language::French) => "do-french",
            Self::Speak(Language::English) => "do-english",
            Self::Categories => "do-categories",
            Self::Matrix => "do-matrix",
            Self::Vote => "do-vote",
            Self::Palette => "do-palette",
            Self::Sheet => "do-sheet",
            Self::Settings => "do-settings",
            Self::About => "do-about",
            Self::TieTo => "do-tie-to",
            Self::TieBeside => "do-tie-beside",
            Self::Reverse => "do-reverse",
            Self::Follow(way) => follow_key(way),
            Self::TieKinds => "do-tie-kinds",
            Self::Wish => "do-wish",
            Self::NoWish => "do-no-wish",
            Self::Members => "do-members",
            Self::Meet => "do-meet",
            Self::Map(action) => action.key(),
            Self::Target => "do-target",
        }
    }

    /// Its icon, where there is one that says it better than words.
    pub fn icon(self) -> Option<char> {
        Some(match self {
            Self::New => glyph::FILE_PLUS,
            Self::Open => glyph::FOLDER_OPEN,
            Self::Save | Self::SaveAs => glyph::FLOPPY_DISK,
            Self::Export(format) => return format.format().export.as_ref().map(|it| it.icon),
            Self::Start => glyph::HOUSE,
            Self::Quit => glyph::SIGN_OUT,
            Self::Undo => glyph::ARROW_COUNTER_CLOCKWISE,
            Self::Redo => glyph::ARROW_CLOCKWISE,
            Self::Cut => glyph::SCISSORS,
            Self::Copy => glyph::COPY,
            Self::Paste => glyph::CLIPBOARD,
            Self::Delete => glyph::TRASH,
            Self::Rename => glyph::PENCIL_SIMPLE,
            Self::Lock => glyph::LOCK_SIMPLE,
            Self::Align(alignment) => alignment_icon(alignment),
            Self::Distribute(Direction::Across) => glyph::ARROWS_OUT_LINE_HORIZONTAL,
            Self::Distribute(Direction::Up) => glyph::ARROWS_OUT_LINE_VERTICAL,
            Self::ToTray => glyph::TRAY_ARROW_DOWN,
            Self::NewActor => glyph::USER_CIRCLE_PLUS,
            Self::AddList => glyph::LIST_PLUS,
            Self::FitAll => glyph::CORNERS_OUT,
            Self::FitSelection => glyph::FRAME_CORNERS,
            Self::ZoomIn => glyph::PLUS,
            Self::ZoomOut => glyph::MINUS,
            Self::Tool(tool) => tool_icon(tool),
            Self::Matrix => glyph::PACKAGE,
            Self::Panel(Panel::Guide) => glyph::BOOK_OPEN,
            Self::Panel(panel) => panel.icon(),
            Self::Panels => glyph::SIDEBAR_SIMPLE,
            Self::FullScreen => glyph::ARROWS_OUT,
            Self::Dark => glyph::MOON,
            Self::Speak(_) => glyph::TRANSLATE,
            Self::Categories => glyph::TAG,
            Self::Vote => glyph::CHECK_CIRCLE,
            Self::Palette => glyph::MAGNIFYING_GLASS,
            Self::Sheet => glyph::KEYBOARD,
            Self::Settings => glyph::GEAR,
            Self::About => glyph::INFO,
            Self::Members => glyph::USERS_THREE,
            Self::Meet => glyph::CHATS,
            Self::Wear(choice) => theme_icon(choice),
            Self::TieTo => glyph::ARROW_UP_RIGHT,
            Self::TieBeside => glyph::USER_PLUS,
            Self::Reverse => glyph::ARROWS_LEFT_RIGHT,
            Self::TieKinds => glyph::FLOW_ARROW,
            Self::Wish => glyph::CIRCLE_DASHED,
            Self::Map(action) => action.icon(),
            Self::Target => glyph::TARGET,
            Self::Duplicate
            | Self::SelectAll
            | Self::TiesToo
            | Self::Deselect
            | Self::ActualSize
            | Self::Step(_)
            | Self::Nudge(_)
            | Self::Shove(_)
            | Self::Follow(_)
            | Self::NoWish => return None,
        })
    }
}

fn alignment_key(alignment: Alignment) -> &'static str {
    match alignment {
        Alignment::Left => "do-align-left",
        Alignment::Right => "do-align-right",
        Alignment::Top => "do-align-top",
        Alignment::Bottom => "do-align-bottom",
        Alignment::Column => "do-align-column",
        Alignment::Row => "do-align-row",
    }
}

fn alignment_icon(alignment: Alignment) -> char {
    match alignment {
        Alignment::Left => glyph::ALIGN_LEFT,
        Alignment::Right => glyph::ALIGN_RIGHT,
        Alignment::Top => glyph::ALIGN_TOP,
        Alignment::Bottom => glyph::ALIGN_BOTTOM,
        Alignment::Column => glyph::ALIGN_CENTER_HORIZONTAL,
        Alignment::Row => glyph::ALIGN_CENTER_VERTICAL,
    }
}

/// The icon of a tool.
pub fn tool_icon(tool: ToolKind) -> char {
    match tool {
        ToolKind::Select => glyph::CURSOR,
        ToolKind::Lasso => glyph::LASSO,
        ToolKind::Hand => glyph::HAND,
        ToolKind::Actor => glyph::USER_CIRCLE_PLUS,
        ToolKind::Tie => glyph::ARROW_UP_RIGHT,
    }
}

/// The key of the name of a theme.
pub fn theme_key(choice: ThemeChoice) -> &'static str {
    match choice {
        ThemeChoice::System => "do-theme-system",
        ThemeChoice::Light => "do-theme-light",
        ThemeChoice::Dark => "do-theme-dark",
    }
}

/// The icon of a theme.
pub fn theme_icon(choice: ThemeChoice) -> char {
    match choice {
        ThemeChoice::System => glyph::DESKTOP,
        ThemeChoice::Light => glyph::SUN,
        ThemeChoice::Dark => glyph::MOON,
    }
}

fn step_key(step: Step) -> &'static str {
    match step {
        Step::Next => "do-step-next",
        Step::Previous => "do-step-previous",
        Step::Left => "do-step-left",
        Step::Right => "do-step-right",
        Step::Up => "do-step-up",
        Step::Down => "do-step-down",
    }
}

fn nudge_key(way: Way) -> &'static str {
    match way {
        Way::Left => "do-nudge-left",
        Way::Right => "do-nudge-right",
        Way::Up => "do-nudge-up",
        Way::Down => "do-nudge-down",
    }
}

fn follow_key(way: Way) -> &'static str {
    match way {
        Way::Left => "do-follow-left",
        Way::Right => "do-follow-right",
        Way::Up => "do-follow-up",
        Way::Down => "do-follow-down",
    }
}

fn shove_key(way: Way) -> &'static str {
    match way {
        Way::Left => "do-shove-left",
        Way::Right => "do-shove-right",
        Way::Up => "do-shove-up",
        Way::Down => "do-shove-down",
    }
}
