//! How far a work has got, and the wish that it stop: shared by who works and who waits.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use thiserror::Error;

/// A work was called off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("called off")]
pub struct Cancelled;

/// A handle on a work; all clones are about the same one.
#[derive(Clone, Debug, Default)]
pub struct Progress(Arc<State>);

#[derive(Debug, Default)]
struct State {
    /// The bits of the share that is done.
    done: AtomicU32,
    cancelled: AtomicBool,
}

impl Progress {
    /// The share of the work that is done, from 0 to 1.
    pub fn done(&self) -> f32 {
        f32::from_bits(self.0.done.load(Ordering::Relaxed))
    }

    /// Calls the work off; it stops at the next point that it reaches.
    pub fn cancel(&self) {
        self.0.cancelled.store(true, Ordering::Relaxed);
    }

    /// Whether it was called off.
    pub fn is_cancelled(&self) -> bool {
        self.0.cancelled.load(Ordering::Relaxed)
    }

    /// Says what share is done; whoever works stops here if it was called off.
    pub fn reach(&self, done: f32) -> Result<(), Cancelled> {
        if self.is_cancelled() {
            return Err(Cancelled);
        }
        let done = done.clamp(0.0, 1.0);
        self.0.done.store(done.to_bits(), Ordering::Relaxed);
        Ok(())
    }

    /// Says that so many of a number of like steps are done, which take a part of the whole.
    pub fn step(&self, steps: usize, of: usize, part: &Range<f32>) -> Result<(), Cancelled> {
        let share = steps as f32 / of.max(1) as f32;
        self.reach(part.start + (part.end - part.start) * share)
    }
}

/// The files that are being written.
#[derive(Debug, Default)]
pub struct UnderWay(BTreeMap<PathBuf, Progress>);

impl UnderWay {
    /// A handle for writing to a file. What is still being made for the same file is called off: it would be replaced.
    pub fn begin(&mut self, path: &Path) -> Progress {
        self.0.retain(|_, progress| progress.done() < 1.0);
        let progress = Progress::default();
        if let Some(before) = self.0.insert(path.to_owned(), progress.clone()) {
            before.cancel();
        }
        progress
    }
}
