//! The menu that a long press or the right button opens.

use super::held::Hand;
use super::under::item_at;
use crate::editor::{Editor, Outcome, Selection};

/// Asks for the menu of what is under a pointer; what is not selected yet is selected first.
pub(super) fn open(editor: &mut Editor, hand: &Hand) {
    let item = item_at(editor, &hand.now);
    if let Some(item) = item
        && !editor.selection.has(item)
    {
        editor.selection = Selection::of(item);
    }
    editor.outcomes.push(Outcome::Menu(hand.now.at, item));
}
