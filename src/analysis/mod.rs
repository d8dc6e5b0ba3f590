//! Answers about a board: pure functions that read it and change nothing, one file for each question.
//!
//! All of them give the same answer for the same board, in the same order. What can take longer than a frame on a large
//! board takes a [`Stop`], so that it can run aside on a copy of the board and be called off.

pub mod balance;
pub mod coverage;
pub mod follow_up;
pub mod influence;
pub mod priorities;
mod report;
pub mod rule;
pub mod ways;
mod web;

pub use report::{Report, TargetReport};

/// Asked now and then during long work; once it says yes, the work ends.
pub type Stop<'a> = &'a dyn Fn() -> bool;

/// The [`Stop`] of work that is never called off.
pub fn never() -> bool {
    false
}
