//! Motives and notes in a file, apart from the actors they are about: how they are read, mended and written.

use super::ACTORS_MAX;
use super::id::WrittenId;
use super::line::Line;
use super::list::List;
use super::mend::shown;
use super::report::{Repair, Repairs};
use crate::model::{Actor, ActorId};
use serde::Deserialize;
use std::collections::BTreeMap;

/// What is known of one actor, in words, as it is read.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Written {
    actor: WrittenId,
    #[serde(default)]
    motives: String,
    #[serde(default)]
    notes: String,
}

/// What is known of the actors of a file, by the id of each, and whether it was written twice.
pub(super) struct Notes(BTreeMap<u64, (Written, bool)>);

/// Gathers the notes of a file; those of one actor that are written twice stand one below the other.
pub(super) fn read(written: List<Written, ACTORS_MAX>) -> Notes {
    let mut notes: BTreeMap<u64, (Written, bool)> = BTreeMap::new();
    for note in written.items {
        match notes.get_mut(&note.actor.0) {
            Some((known, twice)) => {
                join(&mut known.motives, &note.motives);
                join(&mut known.notes, &note.notes);
                *twice = true;
            }
            None => {
                notes.insert(note.actor.0, (note, false));
            }
        }
    }
    Notes(notes)
}

fn join(text: &mut String, more: &str) {
    if !text.is_empty() && !more.is_empty() {
        text.push('\n');
    }
    text.push_str(more);
}

impl Notes {
    /// The motives and the notes about an actor; they are given once.
    pub(super) fn take(
        &mut self,
        actor: WrittenId,
        name: &str,
        report: &mut Repairs,
    ) -> (String, String) {
        let Some((note, twice)) = self.0.remove(&actor.0) else {
            return <(String, String)>::default();
        };
        if twice {
            let actor = shown(name);
            report.push(Repair::NotesTwice { actor });
        }
        (note.motives, note.notes)
    }

    /// Tells those that are about nobody.
    pub(super) fn tell_left(self, report: &mut Repairs) {
        for (id, (note, _)) in self.0 {
            let text = [note.motives, note.notes].join("\n").trim().to_owned();
            report.push(Repair::NotesOfNobody { id, text });
        }
    }
}

/// Whether there is anything to write about an actor.
pub(super) fn is_told(actor: &Actor) -> bool {
    !(actor.motives.is_empty() && actor.notes.is_empty())
}

pub(super) fn write(line: &mut Line<'_>, id: ActorId, actor: &Actor) {
    line.id("actor", id.0);
    line.string_unless_empty("motives", &actor.motives);
    line.string_unless_empty("notes", &actor.notes);
}
