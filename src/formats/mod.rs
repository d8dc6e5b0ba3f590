//! A board as a file for other programs: a picture, and what it shows; a calendar of what is to be done.

pub mod calendar;
mod picture;
pub mod svg;
mod told;

pub use picture::{Picture, Shown, picture};

/// The formats that boards are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A map as scalable outlines and text.
    Svg,
    /// What is to be done, day by day.
    Calendar,
}

impl Format {
    /// All formats, in the order offered.
    pub const ALL: &[Self] = &[Self::Svg, Self::Calendar];

    /// How file names of the format end, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Calendar => "ics",
        }
    }
}
