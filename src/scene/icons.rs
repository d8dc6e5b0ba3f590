//! The bundled icons: finding one by name, and those that suit a category of actors.
//!
//! An icon is one character of the font “Alliage Icons” (lines, for the interface)
//! and the same character of “Alliage Icons Fill” (solid, for the actors).

pub use super::icon_glyphs::{ALL, Icon, glyph};

/// The icon of that name, if it is bundled.
pub fn named(name: &str) -> Option<Icon> {
    let place = ALL.binary_search_by(|icon| icon.name.cmp(name)).ok()?;
    ALL.get(place).copied()
}

/// The icons offered for a category of actors: people, places, causes, trades, then plain shapes.
pub const CATEGORY_CHOICES: &[&str] = &[
    // People and what they do together.
    "user",
    "users",
    "users-three",
    "handshake",
    "hand-heart",
    "hand-fist",
    "megaphone",
    "flag",
    "flag-banner",
    "chats",
    "baby",
    "student",
    "graduation-cap",
    "chalkboard-teacher",
    "wheelchair",
    // Places and powers.
    "house",
    "house-line",
    "buildings",
    "bank",
    "church",
    "barn",
    "tent",
    "storefront",
    "factory",
    "map-pin",
    "mountains",
    "globe-hemisphere-west",
    "gavel",
    "scales",
    "shield",
    "target",
    // Causes.
    "leaf",
    "plant",
    "tree",
    "drop",
    "wind",
    "fire",
    "bird",
    "fish",
    "butterfly",
    "paw-print",
    "bicycle",
    "recycle",
    "heart",
    "peace",
    "rainbow",
    // Trades and pastimes.
    "tractor",
    "carrot",
    "cow",
    "grains",
    "hammer",
    "wrench",
    "toolbox",
    "truck",
    "briefcase",
    "coins",
    "first-aid",
    "newspaper",
    "microphone",
    "book-open",
    "music-notes",
    "palette",
    "soccer-ball",
    "fork-knife",
    // For what no picture suits.
    "star",
    "circle",
    "question",
];
