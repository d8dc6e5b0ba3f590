//! What every panel reads.

use super::Answers;
use crate::editor::Editor;
use crate::i18n::Texts;
use crate::scene::look::Look;

/// What a panel reads.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    /// The board being edited.
    pub editor: &'a Editor,
    /// The texts of the interface.
    pub texts: &'a Texts,
    /// The colours.
    pub look: &'a Look,
    /// The answers about the board.
    pub answers: &'a Answers,
}
