//! Ranking the actors of a large board aside, so that no frame waits for it.

use super::App;
use crate::analysis::priorities::Score;
use crate::ui::panels::priorities::Asked;

impl App {
    /// Ranks the actors of the board that is open, on a thread.
    pub(super) fn rank(&mut self) {
        if let Some(session) = &self.session {
            let (board, asked) = (session.editor.board().clone(), Asked::of(&session.editor));
            self.jobs.rank(session.serial, board, asked);
        }
    }

    /// Takes the ranks, unless another board was opened meanwhile.
    pub(super) fn ranked(&mut self, serial: u64, asked: Asked, scores: Vec<Score>) {
        let still_open = self.session.as_ref().is_some_and(|it| it.serial == serial);
        if still_open {
            self.panels.priorities.ranking.take(asked, scores);
        }
    }
}
