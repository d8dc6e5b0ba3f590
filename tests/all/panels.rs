//! The panels beside the map, driven by label.

mod categories;
pub mod desk;
mod follow_up;
mod guide;
mod links;
mod list;
mod priorities;
mod resources;
mod tie_kinds;
mod typology;
mod ways;
