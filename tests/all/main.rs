//! The one test program: each module says what a part of the program promises.
#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on should stop there"
)]

mod crowd;
mod desk;
mod files;
mod hands;
mod inspector;
mod library;
mod paint;
mod soft;
mod store;
