//! What was copied: any program can read the clipboard, so motives, notes and what would move somebody stay within this
//! one.

use crate::file;
use crate::model::{Actor, Board, Tie};
use std::sync::Arc;

/// Copied actors and the ties between them, as the clipboard holds them and as they were.
pub struct Copied {
    /// What goes to the clipboard, without motives, notes and what would move somebody.
    pub text: String,
    board: Board,
}

impl Copied {
    /// Copies the actors of a board.
    pub fn new(board: Board) -> Self {
        let mut told = board.clone();
        let silent = |actor: &Actor| {
            let mut actor = Actor {
                motives: String::new(),
                notes: String::new(),
                pair: Vec::new(),
                ..actor.clone()
            };
            let wishes = actor.places.values_mut();
            for wish in wishes.filter_map(|place| place.wish.as_mut()) {
                wish.how.clear();
            }
            actor
        };
        told.actors = (board.actors.iter())
            .map(|(id, actor)| (*id, Arc::new(silent(actor))))
            .collect();
        let silent = |tie: &Tie| Tie {
            note: String::new(),
            ..tie.clone()
        };
        told.ties = (board.ties.iter())
            .filter(|(_, tie)| tie.from.member().is_none())
            .map(|(id, tie)| (*id, Arc::new(silent(tie))))
            .collect();
        Self {
            text: file::write(&told),
            board,
        }
    }

    /// The actors with all that is known of them, if that text is what was copied here.
    pub fn whole(&self, text: &str) -> Option<&Board> {
        // Some systems change how lines end.
        let same = text.lines().eq(self.text.lines());
        same.then_some(&self.board)
    }
}
