//! How the interface looks: its fonts and its colours.

pub mod atlas;
pub mod fonts;
pub mod theme;
