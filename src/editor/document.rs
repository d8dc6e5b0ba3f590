//! The board being edited, with its undo and redo.

use super::label::Label;
use crate::model::{Board, Edit};

/// How many entries are kept; a snapshot shares all that did not change, so this is some tens of megabytes at most.
const HISTORY_MAX: usize = 20_000;

/// A board and how it came to be. Every state it was in has a number of its own, so that what is saved can be told
/// from what is not, also after an undo.
#[derive(Clone, Debug)]
pub struct Document {
    board: Board,
    state: u64,
    newest: u64,
    saved: u64,
    undo: Vec<Entry>,
    redo: Vec<Entry>,
}

/// One state to go back or forward to.
#[derive(Clone, Debug)]
struct Entry {
    label: Label,
    board: Board,
    state: u64,
}

impl Document {
    /// A document that has nothing to save yet.
    pub fn new(board: Board) -> Self {
        Self {
            board,
            state: 0,
            newest: 0,
            saved: 0,
            undo: Vec::new(),
            redo: Vec::new(),
        }
    }

    /// The board.
    pub fn board(&self) -> &Board {
        &self.board
    }

    /// The number of the present state: the same number is the same board.
    pub fn state(&self) -> u64 {
        self.state
    }

    /// Whether the board is as it was last saved.
    pub fn saved(&self) -> bool {
        self.state == self.saved
    }

    /// Notes that the state of that number is on the disk.
    pub fn set_saved(&mut self, state: u64) {
        self.saved = state;
    }

    /// Notes that what is shown was never saved (a board made from a preset or mended while reading).
    pub fn set_unsaved(&mut self) {
        self.saved = u64::MAX;
    }

    /// Begins an entry of the undo list: what follows is undone together. A mark that nothing follows leaves no trace.
    pub fn mark(&mut self, label: Label) {
        if self
            .undo
            .last()
            .is_some_and(|entry| entry.state == self.state)
        {
            self.undo.pop();
        }
        self.undo.push(Entry {
            label,
            board: self.board.clone(),
            state: self.state,
        });
        if self.undo.len() > HISTORY_MAX {
            self.undo.remove(0);
        }
    }

    /// Makes one change; one that changes nothing is not counted.
    pub fn apply(&mut self, edit: &Edit) {
        if self.board.apply(edit) {
            self.newest += 1;
            self.state = self.newest;
            self.redo.clear();
        }
    }

    /// Goes back by one entry; tells its name.
    pub fn undo(&mut self) -> Option<Label> {
        self.forget_empty_mark();
        let entry = self.undo.pop()?;
        let label = entry.label.clone();
        let present = self.swap(entry);
        self.redo.push(present);
        Some(label)
    }

    /// Takes the last entry back as if it had never been: an actor added and left without a name.
    pub fn retract(&mut self) {
        if let Some(entry) = self.undo.pop() {
            self.swap(entry);
        }
    }

    /// Goes forward again by one entry; tells its name.
    pub fn redo(&mut self) -> Option<Label> {
        self.forget_empty_mark();
        let entry = self.redo.pop()?;
        let label = entry.label.clone();
        let present = self.swap(entry);
        self.undo.push(present);
        Some(label)
    }

    /// What undo would undo.
    pub fn undo_label(&self) -> Option<&Label> {
        self.undo
            .iter()
            .rev()
            .find(|entry| entry.state != self.state)
            .map(|entry| &entry.label)
    }

    /// What redo would do again.
    pub fn redo_label(&self) -> Option<&Label> {
        self.redo.last().map(|entry| &entry.label)
    }

    fn forget_empty_mark(&mut self) {
        if self
            .undo
            .last()
            .is_some_and(|entry| entry.state == self.state)
        {
            self.undo.pop();
        }
    }

    fn swap(&mut self, entry: Entry) -> Entry {
        let board = std::mem::replace(&mut self.board, entry.board);
        let state = std::mem::replace(&mut self.state, entry.state);
        Entry {
            label: entry.label,
            board,
            state,
        }
    }
}
