//! What makes the rest of a board sound: one-line texts, capped notes, ordered axes. Every mending is safe to repeat, and
//! none trims spaces, so that a field can be mended while somebody types in it.

use super::{
    ActorLink, Axis, Board, Category, Description, GuideLink, Map, NAME_MAX, NOTE_MAX, Resource,
    name, sound_aspect,
};
use std::sync::Arc;

/// The most characters an address keeps.
pub const ADDRESS_MAX: usize = 2_000;
/// The most characters that a word such as a date or the name of an icon keeps.
const WORD_MAX: usize = 100;

impl Description {
    /// Makes each text fit.
    pub fn mend(&mut self) {
        line(&mut self.title, NAME_MAX);
        note(&mut self.question);
        note(&mut self.territory);
        note(&mut self.target);
        line(&mut self.date, WORD_MAX);
        line(&mut self.language, WORD_MAX);
        line(&mut self.collective, NAME_MAX);
    }
}

impl Category {
    /// Makes each text fit.
    pub fn mend(&mut self) {
        line(&mut self.name, NAME_MAX);
        line(&mut self.icon, WORD_MAX);
        line(&mut self.card, WORD_MAX);
        for suggestion in &mut self.suggestions {
            line(suggestion, NAME_MAX);
        }
    }
}

impl Resource {
    /// Makes each text fit.
    pub fn mend(&mut self) {
        line(&mut self.name, NAME_MAX);
        line(&mut self.icon, WORD_MAX);
    }
}

impl GuideLink {
    /// Makes each text fit.
    pub fn mend(&mut self) {
        line(&mut self.label, NAME_MAX);
        line(&mut self.address, ADDRESS_MAX);
        line(&mut self.checked, WORD_MAX);
    }
}

impl ActorLink {
    /// Makes each text fit.
    pub fn mend(&mut self) {
        line(&mut self.label, NAME_MAX);
        line(&mut self.address, ADDRESS_MAX);
        line(&mut self.checked, WORD_MAX);
    }
}

impl Map {
    /// Makes its texts, axes and proportions sound.
    pub fn mend(&mut self) {
        line(&mut self.name, NAME_MAX);
        line(&mut self.axes.preset, WORD_MAX);
        for text in &mut self.axes.quadrants {
            line(text, NAME_MAX);
        }
        self.axes.x.mend_texts();
        self.axes.y.mend_texts();
        self.axes.x.mend();
        self.axes.y.mend();
        self.aspect = sound_aspect(self.aspect);
    }
}

impl Axis {
    fn mend_texts(&mut self) {
        for text in [&mut self.title, &mut self.low, &mut self.high] {
            line(text, NAME_MAX);
        }
    }
}

impl Board {
    /// Takes from guide links the categories that are gone.
    pub(super) fn forget_dangling_in_links(&mut self) {
        let known = |id| self.categories.iter().any(|category| category.id == id);
        let broken = self
            .links
            .iter()
            .any(|link| !link.categories.iter().all(|id| known(*id)));
        if broken {
            let categories = Arc::clone(&self.categories);
            for link in Arc::make_mut(&mut self.links) {
                link.categories
                    .retain(|id| categories.iter().any(|category| category.id == *id));
            }
        }
    }
}

fn line(text: &mut String, most: usize) {
    let broken = |c: char| c.is_control();
    if text.contains(broken) || text.len() > most {
        *text = name::line(text, most);
    }
}

fn note(text: &mut String) {
    *text = name::cut(text, NOTE_MAX);
}
