//! Alliage: a whiteboard on which a local collective finds its allies.

pub mod model;
pub mod scene;
pub mod ui;
