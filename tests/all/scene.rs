//! The picture: places, looks, axes, what is under the pointer, and its SVG.

mod axes;
pub mod desk;
mod export;
mod hit;
mod look;
mod place;
mod sprite;
