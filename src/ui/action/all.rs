//! The list of all actions.

use super::{Action, MapAction, Way};
use crate::editor::{Alignment, Direction, Step, ToolKind};
use crate::formats::FormatId;
use crate::i18n::Language;
use crate::ui::{Panel, ThemeChoice};

/// Writing files in the formats besides that of boards.
pub const EXPORTS: [Action; FormatId::EXPORTED.len()] = {
    let mut all = [Action::SaveAs; FormatId::EXPORTED.len()];
    let mut place = 0;
    while place < all.len() {
        all[place] = Action::Export(FormatId::EXPORTED[place]);
        place += 1;
    }
    all
};

/// Showing the panels.
pub const PANELS: [Action; Panel::ALL.len()] = {
    let mut all = [Action::Panels; Panel::ALL.len()];
    let mut place = 0;
    while place < all.len() {
        all[place] = Action::Panel(Panel::ALL[place]);
        place += 1;
    }
    all
};

/// The actions before exporting.
const BEFORE: &[Action] = &[Action::New, Action::Open, Action::Save, Action::SaveAs];

/// The actions between exporting and the panels.
const BEHIND: &[Action] = &[
    Action::Start,
    Action::Quit,
    Action::Undo,
    Action::Redo,
    Action::Cut,
    Action::Copy,
    Action::Paste,
    Action::Duplicate,
    Action::Delete,
    Action::SelectAll,
    Action::TiesToo,
    Action::Deselect,
    Action::NewActor,
    Action::AddList,
    Action::Rename,
    Action::Lock,
    Action::ToTray,
    Action::Align(Alignment::Left),
    Action::Align(Alignment::Right),
    Action::Align(Alignment::Top),
    Action::Align(Alignment::Bottom),
    Action::Align(Alignment::Column),
    Action::Align(Alignment::Row),
    Action::Distribute(Direction::Across),
    Action::Distribute(Direction::Up),
    Action::Categories,
    Action::Matrix,
    Action::Vote,
    Action::Target,
    Action::Map(MapAction::Copy),
    Action::Map(MapAction::New),
    Action::Map(MapAction::Rename),
    Action::Map(MapAction::Left),
    Action::Map(MapAction::Right),
    Action::Map(MapAction::Delete),
    Action::Map(MapAction::Next),
    Action::Map(MapAction::Previous),
    Action::FitAll,
    Action::FitSelection,
    Action::ActualSize,
    Action::ZoomIn,
    Action::ZoomOut,
];

/// The actions behind the panels.
const LAST: &[Action] = &[
    Action::Panels,
    Action::FullScreen,
    Action::Wear(ThemeChoice::Light),
    Action::Wear(ThemeChoice::Dark),
    Action::Wear(ThemeChoice::System),
    Action::Dark,
    Action::Speak(Language::French),
    Action::Speak(Language::English),
    Action::Tool(ToolKind::Select),
    Action::Tool(ToolKind::Lasso),
    Action::Tool(ToolKind::Hand),
    Action::Tool(ToolKind::Actor),
    Action::Step(Step::Next),
    Action::Step(Step::Previous),
    Action::Step(Step::Left),
    Action::Step(Step::Right),
    Action::Step(Step::Up),
    Action::Step(Step::Down),
    Action::Nudge(Way::Left),
    Action::Nudge(Way::Right),
    Action::Nudge(Way::Up),
    Action::Nudge(Way::Down),
    Action::Shove(Way::Left),
    Action::Shove(Way::Right),
    Action::Shove(Way::Up),
    Action::Shove(Way::Down),
    Action::Palette,
    Action::Sheet,
    Action::Settings,
    Action::About,
    Action::Tool(ToolKind::Tie),
    Action::TieTo,
    Action::TieBeside,
    Action::Reverse,
    Action::Follow(Way::Left),
    Action::Follow(Way::Right),
    Action::Follow(Way::Up),
    Action::Follow(Way::Down),
    Action::TieKinds,
    Action::Wish,
    Action::NoWish,
    Action::Members,
    Action::Meet,
];

/// All of them, part by part.
const PARTS: [&[Action]; 5] = [BEFORE, &EXPORTS, BEHIND, &PANELS, LAST];

const COUNT: usize = BEFORE.len() + EXPORTS.len() + BEHIND.len() + PANELS.len() + LAST.len();

const ALL: [Action; COUNT] = {
    let mut all = [Action::New; COUNT];
    let (mut part, mut place, mut begin) = (0, 0, 0);
    while place < COUNT {
        if place - begin == PARTS[part].len() {
            begin = place;
            part += 1;
        } else {
            all[place] = PARTS[part][place - begin];
            place += 1;
        }
    }
    all
};

impl Action {
    /// All of them, in the order of the menus.
    pub const ALL: &[Self] = &ALL;
}
