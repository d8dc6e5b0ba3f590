//! The one test program: each module says what a part of the program promises.
#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on should stop there"
)]

mod architecture;
mod arrange;
mod cli;
mod crowd;
mod desk;
mod edits;
mod files;
mod frames;
mod hands;
mod inspector;
mod languages;
mod library;
mod names;
mod paint;
mod panels;
mod scene;
mod shell;
mod soft;
mod store;
mod text;
mod window;
