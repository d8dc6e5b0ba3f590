//! The tools: what pressing on the board means.

/// The tool in hand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ToolKind {
    /// Selects and moves actors.
    #[default]
    Select,
    /// Selects all that a line drawn around them holds.
    Lasso,
    /// Moves the board.
    Hand,
    /// Adds an actor where it is pressed.
    Actor,
    /// Draws ties from actor to actor.
    Tie,
}

impl ToolKind {
    /// All of them, in the order of the tool bar.
    pub const ALL: [Self; 5] = [
        Self::Select,
        Self::Lasso,
        Self::Hand,
        Self::Actor,
        Self::Tie,
    ];

    /// The key of its name.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Select => "tool-select",
            Self::Lasso => "tool-lasso",
            Self::Hand => "tool-hand",
            Self::Actor => "tool-actor",
            Self::Tie => "tool-tie",
        }
    }
}
