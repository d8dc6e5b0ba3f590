//! Answers about a large board, worked out aside, so that no frame waits for them.

use super::App;
use crate::ui::asks::aside::{Asked, Studied, Study};

impl App {
    /// Works something out about the board that is open, on a thread.
    pub(super) fn study(&mut self, study: Study) {
        if let Some(session) = &self.session {
            let (board, asked) = (session.editor.board().clone(), Asked::of(&session.editor));
            self.jobs.study(session.serial, board, asked, study);
        }
    }

    /// Takes what was worked out, unless another board was opened meanwhile.
    pub(super) fn studied(
        &mut self,
        (serial, asked): (u64, Asked),
        study: Study,
        answer: Option<Studied>,
    ) {
        let still_open = self.session.as_ref().is_some_and(|it| it.serial == serial);
        if still_open {
            self.panels.aside(study).take(asked, answer);
        }
    }
}
