//! Where the arrow keys point.

use crate::editor::{Command, Step};

/// Where an arrow points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// To the left.
    Left,
    /// To the right.
    Right,
    /// Up.
    Up,
    /// Down.
    Down,
}

impl Way {
    /// Moves the selection that way.
    pub(super) fn nudge(self, hundredths: f64) -> Command {
        match self {
            Self::Left => Command::Nudge(-hundredths, 0.0),
            Self::Right => Command::Nudge(hundredths, 0.0),
            Self::Up => Command::Nudge(0.0, hundredths),
            Self::Down => Command::Nudge(0.0, -hundredths),
        }
    }

    /// The step of the selection that way.
    pub(super) fn step(self) -> Step {
        match self {
            Self::Left => Step::Left,
            Self::Right => Step::Right,
            Self::Up => Step::Up,
            Self::Down => Step::Down,
        }
    }
}
