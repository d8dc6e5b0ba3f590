//! What comes forward: the ties of what the mouse is over, or of what is selected, while the others stand back.

use super::{Editor, Item, Selection, ToolKind};
use crate::scene::{Emphasis, Tone};

impl Editor {
    /// How the ties stand to each other. Nothing is special when what is pointed at has no ties to show.
    pub fn emphasis(&self) -> Emphasis {
        let focus = match self.hands.hovered.filter(|_| !self.held()) {
            Some(item) => Selection::of(item),
            // While ties are drawn one after the other all of them are to be seen.
            None if self.tool == ToolKind::Tie => Selection::default(),
            None => self.selection.clone(),
        };
        if focus.is_empty() {
            return Emphasis::default();
        }
        let nodes: Vec<bool> = (self.scene().nodes.iter())
            .map(|node| focus.actors.contains(&node.actor))
            .collect();
        let at = |node: u32| nodes.get(node as usize).copied().unwrap_or(false);
        let links = self.scene().links.iter().map(|link| {
            let itself = link.tie.is_some_and(|tie| focus.has(Item::Tie(tie)));
            if itself || at(link.from) || at(link.to) {
                Tone::Lit
            } else {
                Tone::Pale
            }
        });
        let links: Vec<_> = links.collect();
        if links.contains(&Tone::Lit) {
            Emphasis {
                links,
                ..Emphasis::default()
            }
        } else {
            Emphasis::default()
        }
    }
}
