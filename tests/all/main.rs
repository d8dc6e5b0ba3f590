//! The one test program: each module says what a part of the program promises.
#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on should stop there"
)]

mod architecture;
mod crowd;
mod desk;
mod edits;
mod files;
mod hands;
mod languages;
mod library;
mod names;
mod panels;
mod paint;
mod scene;
mod soft;
mod store;

mod arrange;
mod text;
