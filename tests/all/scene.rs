//! The picture: places, looks, axes, what is under the pointer, and its SVG.

mod axes;
mod bends;
pub mod company;
mod cut;
pub mod desk;
mod emphasis;
mod export;
mod hit;
mod hull;
mod look;
pub mod place;
mod sprite;
mod ties;
mod ties_at;
mod wish;
