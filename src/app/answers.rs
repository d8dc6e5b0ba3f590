//! Bringing the answers about the board up to date, as far as somebody looks at them.

use super::App;
use crate::ui::asks::{Asked, Question};
use crate::ui::{Dialog, Panel};

/// Asks the questions whose answers are looked at; what takes long is worked out on a thread.
pub(super) fn refresh(app: &mut App) {
    let Some(session) = &app.session else {
        return;
    };
    let (editor, board) = (&session.editor, session.editor.board());
    let asked = Asked::of(session.serial, editor);
    let panel = app.panels_shown.then_some(app.panel);
    let by_panel = panel.and_then(Panel::asks);
    let by_window = app.dialog.as_ref().and_then(Dialog::asks);
    let aimed = app.answers.aims(asked, board);
    for question in Question::ALL {
        // The card of every actor tells ways, where there is a target.
        let by_card = question == Question::Ways && aimed;
        if by_card || by_panel == Some(question) || by_window == Some(question) {
            if let Some(work) = app.answers.ask(question, asked, board) {
                app.jobs.work_out(work);
            }
        } else if question == Question::Ways {
            app.answers.forget(question);
        }
    }
    app.answers.look_through(board, editor.selected());
}
