//! The shortcuts of every action, and where each holds. The only place where they are named.

use super::chord::{Chord, Spot};
use super::{Action, Way};
use crate::editor::{Alignment, Step, ToolKind};
use crate::formats::FormatId;
use egui::{Key, Modifiers};

const NONE: Modifiers = Modifiers::NONE;
const CTRL: Modifiers = Modifiers::COMMAND;
const SHIFT: Modifiers = Modifiers::SHIFT;
const ALT: Modifiers = Modifiers::ALT;
const CTRL_SHIFT: Modifiers = CTRL.plus(SHIFT);

/// Where a shortcut holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Everywhere, also while a text is typed.
    Everywhere,
    /// Unless a text is typed.
    Untyped,
    /// When the keyboard is the board's: it has the focus, or nothing has.
    Board,
}

const fn named(held: Modifiers, key: Key) -> Chord {
    let spot = Spot::Named;
    Chord { held, key, spot }
}

const fn placed(held: Modifiers, key: Key) -> Chord {
    let spot = Spot::Placed;
    Chord { held, key, spot }
}

const fn sign(held: Modifiers, key: Key) -> Chord {
    let spot = Spot::Sign;
    Chord { held, key, spot }
}

impl Action {
    /// Its shortcuts; the first one is printed in menus.
    pub fn chords(self) -> Vec<Chord> {
        match self {
            Self::New => vec![named(CTRL, Key::N)],
            Self::Open => vec![named(CTRL, Key::O)],
            Self::Save => vec![named(CTRL, Key::S)],
            Self::SaveAs => vec![named(CTRL_SHIFT, Key::S)],
            Self::Export(FormatId::Svg) => vec![named(CTRL, Key::E)],
            Self::Quit => vec![named(CTRL, Key::Q)],
            Self::Undo => vec![named(CTRL, Key::Z)],
            Self::Redo => vec![named(CTRL_SHIFT, Key::Z), named(CTRL, Key::Y)],
            Self::Cut => vec![named(CTRL, Key::X)],
            Self::Copy => vec![named(CTRL, Key::C)],
            Self::Paste => vec![named(CTRL, Key::V)],
            Self::Duplicate => vec![named(CTRL, Key::D)],
            Self::Delete => vec![named(NONE, Key::Delete), named(NONE, Key::Backspace)],
            Self::SelectAll => vec![named(CTRL, Key::A)],
            Self::Deselect => vec![named(CTRL_SHIFT, Key::A)],
            Self::Rename => vec![named(NONE, Key::F2), named(NONE, Key::Enter)],
            Self::Lock => vec![named(CTRL_SHIFT, Key::L)],
            Self::Align(alignment) => alignment_chords(alignment),
            Self::NewActor => vec![named(NONE, Key::Insert)],
            Self::AddList => vec![named(CTRL_SHIFT, Key::N)],
            Self::FitAll => vec![placed(SHIFT, Key::Num1), named(NONE, Key::Home)],
            Self::FitSelection => vec![placed(SHIFT, Key::Num2)],
            Self::ActualSize => vec![placed(CTRL, Key::Num0), placed(SHIFT, Key::Num0)],
            Self::ZoomIn => vec![sign(CTRL, Key::Plus), sign(CTRL, Key::Equals)],
            Self::ZoomOut => vec![sign(CTRL, Key::Minus)],
            Self::Tool(tool) => vec![named(NONE, tool_key(tool))],
            Self::Step(step) => vec![step_chord(step)],
            Self::Nudge(way) => vec![named(NONE, arrow(way))],
            Self::Shove(way) => vec![named(SHIFT, arrow(way))],
            Self::Panels => vec![sign(NONE, Key::Backslash), named(CTRL, Key::B)],
            Self::FullScreen => vec![named(NONE, Key::F11)],
            Self::Dark => vec![named(ALT.plus(SHIFT), Key::D)],
            Self::Palette => vec![
                named(CTRL, Key::K),
                named(CTRL, Key::F),
                sign(CTRL, Key::Slash),
                named(CTRL_SHIFT, Key::P),
            ],
            Self::Sheet => vec![named(NONE, Key::F1), sign(NONE, Key::Questionmark)],
            Self::Settings => vec![named(CTRL, Key::Comma)],
            Self::Map(action) => action.chords(),
            Self::Start
            | Self::Distribute(_)
            | Self::ToTray
            | Self::Target
            | Self::Panel(_)
            | Self::Wear(_)
            | Self::Speak(_)
            | Self::Categories
            | Self::Matrix
            | Self::Vote
            | Self::TieKinds
            | Self::Reverse
            | Self::Wish
            | Self::NoWish
            | Self::Members
            | Self::Meet
            | Self::Export(_)
            | Self::TiesToo
            | Self::About => Vec::new(),
            Self::TieTo => vec![named(SHIFT, Key::L)],
            Self::TieBeside => vec![named(CTRL, Key::Enter)],
            Self::Follow(way) => vec![named(ALT, arrow(way))],
        }
    }

    /// Where one of its shortcuts holds.
    pub fn reach(self, chord: Chord) -> Reach {
        match (self, chord.key) {
            (
                Self::Step(_) | Self::Nudge(_) | Self::Shove(_) | Self::Follow(_) | Self::Delete,
                _,
            )
            | (_, Key::Enter | Key::Home | Key::Insert) => Reach::Board,
            _ if self.means_something_in_text() => Reach::Untyped,
            _ if types_text(chord) => Reach::Untyped,
            _ => Reach::Everywhere,
        }
    }

    /// Whether a text field has its own idea of these shortcuts, or they are meant for what is selected.
    fn means_something_in_text(self) -> bool {
        matches!(
            self,
            Self::Undo
                | Self::Redo
                | Self::Cut
                | Self::Copy
                | Self::Paste
                | Self::SelectAll
                | Self::Deselect
                | Self::Lock
                | Self::Duplicate
                | Self::Align(_)
        )
    }

    /// Whether the key of this shortcut is a single letter or sign, that a person may want to forbid.
    pub fn single_letter(self, chord: Chord) -> bool {
        let letter = matches!(self, Self::Tool(_) | Self::Panels) || chord.spot == Spot::Sign;
        // A capital letter is a letter too.
        (letter && chord.held == NONE) || self == Self::TieTo
    }
}

/// Whether a text field would take this shortcut for typing.
fn types_text(chord: Chord) -> bool {
    let function = matches!(chord.key, Key::F1 | Key::F2 | Key::F11);
    !chord.held.command && !function
}

fn alignment_chords(alignment: Alignment) -> Vec<Chord> {
    match alignment {
        Alignment::Left => vec![named(ALT, Key::A)],
        Alignment::Right => vec![named(ALT, Key::D)],
        Alignment::Top => vec![named(ALT, Key::W)],
        Alignment::Bottom => vec![named(ALT, Key::S)],
        Alignment::Column => vec![named(ALT, Key::C)],
        Alignment::Row => vec![named(ALT, Key::R)],
    }
}

fn tool_key(tool: ToolKind) -> Key {
    match tool {
        ToolKind::Select => Key::V,
        ToolKind::Lasso => Key::Q,
        ToolKind::Hand => Key::H,
        ToolKind::Actor => Key::N,
        ToolKind::Tie => Key::L,
    }
}

fn step_chord(step: Step) -> Chord {
    match step {
        Step::Next => named(NONE, Key::Tab),
        Step::Previous => named(SHIFT, Key::Tab),
        Step::Left => named(CTRL, Key::ArrowLeft),
        Step::Right => named(CTRL, Key::ArrowRight),
        Step::Up => named(CTRL, Key::ArrowUp),
        Step::Down => named(CTRL, Key::ArrowDown),
    }
}

fn arrow(way: Way) -> Key {
    match way {
        Way::Left => Key::ArrowLeft,
        Way::Right => Key::ArrowRight,
        Way::Up => Key::ArrowUp,
        Way::Down => Key::ArrowDown,
    }
}
