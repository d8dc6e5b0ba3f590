//! What a board is about.

use super::edit::replace;
use super::{Board, Ext, NAME_MAX, WORD_MAX, name};

/// What the board is about.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Description {
    /// The name of the board.
    pub title: String,
    /// What the group asks itself.
    pub question: String,
    /// Where.
    pub territory: String,
    /// Who can grant what is asked, in words.
    pub target: String,
    /// The day of the workshop, as `YYYY-MM-DD`, or nothing.
    pub date: String,
    /// The language its first content was written in: `fr` or `en`.
    pub language: String,
    /// What the collective is called.
    pub collective: String,
    /// What a later version wrote of it.
    pub ext: Ext,
}

impl Description {
    /// Makes each text fit.
    pub fn mend(&mut self) {
        name::fit_line(&mut self.title, NAME_MAX);
        name::fit_note(&mut self.question);
        name::fit_note(&mut self.territory);
        name::fit_note(&mut self.target);
        name::fit_line(&mut self.date, WORD_MAX);
        name::fit_line(&mut self.language, WORD_MAX);
        name::fit_line(&mut self.collective, NAME_MAX);
    }
}

impl Board {
    pub(super) fn describe(&mut self, description: &Description) -> bool {
        let mut description = description.clone();
        description.mend();
        replace(&mut self.description, description)
    }
}
