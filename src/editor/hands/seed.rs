//! A place where an actor is to be added when the hand lifts.

use super::held::Hand;
use crate::editor::{Command, Editor};

/// The hand lifts, after a tap or a drag alike.
pub(super) fn drop(editor: &mut Editor, hand: &Hand) {
    editor.run(Command::AddAt(hand.now.at));
}
