//! Finding names as people remember them: without case and accents, and with letters left out.

use crate::model::{ActorId, Board, name};
use nucleo_matcher::pattern::{AtomKind, CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32String};

/// What is added to the score of a name that is what is sought, of one that begins with it, and of one where a word does.
const IS: u32 = 120;
const BEGINS: u32 = 60;
const WORD_BEGINS: u32 = 30;

/// Finds actors by name; keeps the names folded as long as the board stays the same.
pub struct Finder {
    matcher: Matcher,
    names: Vec<(ActorId, String, Utf32String)>,
    state: Option<u64>,
}

impl Default for Finder {
    fn default() -> Self {
        Self {
            matcher: Matcher::new(Config::DEFAULT),
            names: Vec::new(),
            state: None,
        }
    }
}

impl Finder {
    /// Takes note of the names of a board; `state` is the number of its document's state.
    pub fn refresh(&mut self, board: &Board, state: u64) {
        if self.state == Some(state) {
            return;
        }
        self.state = Some(state);
        let folded = board.actors.iter().map(|(id, actor)| {
            let folded = fold(&actor.name);
            (*id, folded.clone(), Utf32String::from(folded))
        });
        self.names = folded.collect();
    }

    /// Forgets all names; the next board may have the same numbers of states.
    pub fn forget(&mut self) {
        self.state = None;
        self.names.clear();
    }

    /// The actors whose names fit what is sought, best first, at most so many.
    pub fn actors(&mut self, sought: &str, most: usize) -> Vec<ActorId> {
        let sought = fold(sought);
        let Some(pattern) = pattern(&sought) else {
            return Vec::new();
        };
        let mut found: Vec<(u32, usize, ActorId)> = Vec::new();
        for (id, name, letters) in &self.names {
            if let Some(score) = pattern.score(letters.slice(..), &mut self.matcher) {
                found.push((score + bonus(name, &sought), name.len(), *id));
            }
        }
        found.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)).then(a.2.cmp(&b.2)));
        found.into_iter().take(most).map(|(_, _, id)| id).collect()
    }

    /// The places in a list of the texts that fit what is sought, best first.
    pub fn texts(&mut self, sought: &str, texts: &[String]) -> Vec<usize> {
        let sought = fold(sought);
        let Some(pattern) = pattern(&sought) else {
            return Vec::new();
        };
        let mut found: Vec<(u32, usize)> = Vec::new();
        for (place, text) in texts.iter().enumerate() {
            let folded = fold(text);
            let letters = Utf32String::from(folded.as_str());
            // Letters strewn over a long sentence are chance: a text must hold each word nearly whole.
            if let Some(score) = pattern.score(letters.slice(..), &mut self.matcher)
                && sought.split(' ').all(|word| folded.contains(word))
            {
                found.push((score + bonus(&folded, &sought), place));
            }
        }
        found.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        found.into_iter().map(|(_, place)| place).collect()
    }
}

/// Folds a name for searching; the middle dots of inclusive forms may be left out.
fn fold(text: &str) -> String {
    name::fold(text).chars().filter(|c| *c != '·').collect()
}

/// What to look for: every word, in any order; nothing if there is none.
fn pattern(folded: &str) -> Option<Pattern> {
    let (case, marks) = (CaseMatching::Respect, Normalization::Never);
    (!folded.trim().is_empty()).then(|| Pattern::new(folded, case, marks, AtomKind::Fuzzy))
}

fn bonus(name: &str, sought: &str) -> u32 {
    let sought = sought.trim();
    if name == sought {
        return IS;
    }
    if name.starts_with(sought) {
        return BEGINS;
    }
    let mut words = name.split(|c: char| !c.is_alphanumeric());
    u32::from(words.any(|word| word.starts_with(sought))) * WORD_BEGINS
}
