//! Opening a window over everything, ready to be written in.

use super::{App, Question};
use crate::model::ActorId;
use crate::ui::Dialog;
use crate::ui::windows::list::ListState;
use crate::ui::windows::matrix::MatrixState;
use crate::ui::windows::members::MembersState;
use crate::ui::windows::new_map;

/// Opens a window, or asks first.
pub(super) fn show(app: &mut App, dialog: Dialog) {
    match &dialog {
        Dialog::Palette => app.finder.forget(),
        Dialog::List(_) => app.panels.list = ListState::default(),
        Dialog::Matrix => app.panels.matrix = MatrixState::default(),
        Dialog::NewMap => app.panels.new_map = new_map::Choice::default(),
        _ => {}
    }
    app.menu = None;
    match forbidden(app, &dialog) {
        Some(actor) => app.question = Some(Question::NoContact(actor, dialog)),
        None => app.open_dialog(dialog),
    }
}

impl App {
    /// Opens a window, ready to be written in.
    pub(super) fn open_dialog(&mut self, dialog: Dialog) {
        if let Some(session) = &self.session {
            let (editor, texts) = (&session.editor, &self.texts);
            match &dialog {
                Dialog::Meeting(actor, id) => {
                    self.panels.meeting.begin(editor, texts, *actor, *id);
                }
                Dialog::Task(actor, id) => self.panels.task.begin(editor, texts, *actor, *id),
                Dialog::Members => self.panels.members = MembersState::default(),
                _ => {}
            }
        }
        self.dialog = Some(dialog);
    }
}

/// The actor that a window would have somebody contact, although nobody is to contact it.
fn forbidden(app: &App, dialog: &Dialog) -> Option<ActorId> {
    let (Dialog::Meeting(actor, None) | Dialog::Task(actor, None)) = dialog else {
        return None;
    };
    let known = app.editor()?.board().actor(*actor)?;
    known.no_contact.then_some(*actor)
}
