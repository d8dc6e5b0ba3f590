//! Answers about a board: pure functions that read it and change nothing, one file for each question.
//!
//! All of them give the same answer for the same board, in the same order. What can take longer than a frame on a large
//! board takes a [`Stop`], so that it can run aside on a copy of the board, tell how far it is, and be called off.

pub mod balance;
pub mod coverage;
pub mod follow_up;
pub mod influence;
pub mod priorities;
mod reach;
pub mod rule;
mod target;
pub mod ways;
mod web;

pub use target::TargetReport;
pub use web::Web;

/// Told now and then during long work what share of it is done, from 0 to 1 and never less than before; once it says yes,
/// the work ends.
pub type Stop<'a> = &'a dyn Fn(f32) -> bool;

/// The [`Stop`] of work that is never called off.
pub fn never(_done: f32) -> bool {
    false
}

/// The share that is done of a number of like steps.
fn share_done(steps: usize, of: usize) -> f32 {
    steps as f32 / of.max(1) as f32
}
