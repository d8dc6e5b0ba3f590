//! Where each shortcut holds.

use super::Action;
use super::chord::{Chord, NONE, Spot};
use egui::Key;

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

impl Action {
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
