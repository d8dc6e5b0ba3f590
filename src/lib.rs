//! Alliage: a whiteboard on which a local collective finds its allies.

pub mod app;
pub mod cli;
pub mod editor;
pub mod explain;
pub mod export;
pub mod file;
pub mod i18n;
pub mod library;
pub mod model;
pub mod scene;
pub mod store;
pub mod store_words;
pub mod ui;
