//! What the parts of the inspector share: what they read, what they keep, what they ask.

use super::InspectorState;
use crate::editor::{Command, Label};
use crate::i18n::Texts;
use crate::model::{Board, Edit};
use crate::scene::look::Look;
use crate::ui::widgets::{Field, heading, text_area, text_field, typing};
use crate::ui::{Desk, Request};
use egui::{Response, RichText, Ui};

/// What a part of the inspector has at hand.
pub struct Bench<'a, 'r> {
    /// What it reads.
    pub desk: Desk<'a>,
    /// What it keeps between frames.
    pub state: &'r mut InspectorState,
    /// What it asks.
    pub requests: &'r mut Vec<Request>,
}

/// A field for a text of the board.
#[derive(Clone, Copy)]
pub struct Written<'a> {
    /// The key of its name.
    pub key: &'a str,
    /// The key of what stands in it while it is empty, or nothing.
    pub hint: &'a str,
    /// Tells it from the same field of another actor.
    pub salt: u64,
    /// What the board says.
    pub text: &'a str,
    /// How many lines it shows at least; one is a field of one line.
    pub rows: usize,
}

impl<'a> Written<'a> {
    /// The field itself.
    pub fn field(&self, texts: &'a Texts) -> Field<'a> {
        let hint = texts.of(self.hint);
        Field::new(texts.of(self.key), hint, (self.key, self.salt))
    }
}

impl<'a> Bench<'a, '_> {
    /// The texts of the interface.
    pub fn texts(&self) -> &'a Texts {
        self.desk.texts
    }

    /// The colours.
    pub fn look(&self) -> &'a Look {
        self.desk.look
    }

    /// The board.
    pub fn board(&self) -> &'a Board {
        self.desk.editor.board()
    }

    /// Asks for something.
    pub fn ask(&mut self, request: impl Into<Request>) {
        self.requests.push(request.into());
    }

    /// Makes a change as an entry of the undo list.
    pub fn change(&mut self, label: Label, edit: Edit) {
        self.ask(Command::Do(label, vec![edit]));
    }

    /// A text of the interface, kept as long as the desk.
    pub fn of(&self, key: &'a str) -> &'a str {
        self.desk.texts.of(key)
    }

    /// Shows a heading.
    pub fn heading(&self, ui: &mut Ui, key: &str) -> Response {
        heading(ui, self.look(), self.texts().of(key))
    }

    /// Shows a field for a text of the board: what is typed is one entry of the undo list from when the field gets the
    /// focus.
    pub fn written(
        &mut self,
        ui: &mut Ui,
        written: Written<'_>,
        label: impl FnOnce() -> Label,
        edit: impl FnOnce(String) -> Edit,
    ) {
        let field = written.field(self.texts());
        let mut text = written.text.to_owned();
        let response = if written.rows > 1 {
            text_area(ui, self.look(), field, &mut text, written.rows)
        } else {
            text_field(ui, self.look(), field, &mut text)
        };
        if typing::begun(&response) {
            self.ask(Command::Mark(label()));
        }
        if response.changed() {
            self.ask(Command::Edit(edit(text)));
        }
    }

    /// Shows the name of a field above it.
    pub fn caption(&self, ui: &mut Ui, key: &str) {
        let text = RichText::new(self.texts().of(key)).size(13.0).weak();
        ui.add_space(2.0);
        ui.label(text);
    }
}
