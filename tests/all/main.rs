//! The one test program: every folder and file beside this one is about one part of Alliage.

#![expect(
    clippy::unwrap_used,
    reason = "in a test, what is missing is a failure"
)]

mod crowd;
mod paint;
mod soft;
