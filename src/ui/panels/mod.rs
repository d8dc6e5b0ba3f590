//! The panels beside the map.

mod actor;
mod bench;
mod board;
mod chosen;
mod inspector;
mod several;

pub use inspector::{InspectorState, inspector_ui};
