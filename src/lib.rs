//! Alliage: a whiteboard on which a local collective finds its allies.

pub mod editor;
pub mod export;
pub mod file;
pub mod i18n;
pub mod library;
pub mod model;
pub mod scene;
pub mod store;
pub mod ui;
