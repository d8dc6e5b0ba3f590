//! The panels beside the map, driven by label.

pub mod desk;
