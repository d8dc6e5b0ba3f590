//! The window's parts: everything that knows egui.

pub mod fonts;
pub mod paint;
