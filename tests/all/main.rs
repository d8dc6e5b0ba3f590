//! The one test program: each module says what a part of the program promises.
#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on should stop there"
)]
#![expect(
    clippy::float_cmp,
    reason = "what must be kept exactly is compared exactly"
)]

mod analysis;
mod answers;
mod architecture;
mod arrange;
mod calendar;
mod cli;
mod clips;
mod copied;
mod crowd;
mod dates;
mod desk;
mod difference;
mod documents;
mod edits;
mod files;
mod formats;
mod frames;
mod golden;
mod hands;
mod ids;
mod inspector;
mod languages;
mod layers;
mod library;
mod names;
mod paint;
mod panels;
mod scene;
mod sentences;
mod shell;
mod soft;
mod store;
mod surroundings;
mod text;
mod ties;
mod typing;
mod views;
mod window;
