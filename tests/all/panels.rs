//! The panels beside the map, driven by label.

mod categories;
pub mod desk;
mod guide;
mod links;
mod list;
mod priorities;
mod resources;
mod typology;
mod ways;
