//! What comes forward: the ties of what the mouse is over, or of what is selected, while the others stand back.

use super::{Editor, Item, Selection, ToolKind};
use crate::scene::{Emphasis, TieLine};

impl Editor {
    /// How the ties stand to each other. Actors do not fade: they are what one moves and speaks of.
    pub fn emphasis(&self) -> Emphasis {
        let hovered = self.view.traces.hovered.filter(|_| !self.held());
        let hovered = hovered.map(|item| self.around(&Selection::of(item)));
        match hovered.filter(|emphasis| !emphasis.is_none()) {
            Some(emphasis) => emphasis,
            // While ties are drawn one after the other all of them are to be seen.
            None if self.tool == ToolKind::Tie => Emphasis::default(),
            None => self.around(&self.selection),
        }
    }

    /// Brings the ties of some things forward.
    fn around(&self, focus: &Selection) -> Emphasis {
        if focus.is_empty() {
            return Emphasis::default();
        }
        let nodes = self.scene().nodes.iter();
        let chosen: Vec<bool> = nodes.map(|it| focus.has(it.actor)).collect();
        let at = |node: u32| chosen.get(node as usize) == Some(&true);
        let near = |tie: &TieLine| {
            let itself = tie.id.is_some_and(|tie| focus.has(Item::Tie(tie)));
            itself || at(tie.from) || at(tie.to)
        };
        Emphasis::of_ties(self.scene(), &near)
    }
}
