//! Alliage: a whiteboard on which a local collective finds its allies.

pub mod file;
pub mod library;
pub mod model;
pub mod scene;
