//! The roll: who is on the board, sorted once for all panels and kept until the actors change.

use crate::editor::Editor;
use crate::model::{Actor, ActorId, CategoryId, MapId, name};
use imbl::OrdMap;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Everyone on the board, by name, category and place.
#[derive(Default)]
pub struct Roll {
    made_for: Option<(MapId, OrdMap<ActorId, Arc<Actor>>)>,
    keys: BTreeMap<String, ActorId>,
    sorted: Vec<(String, ActorId)>,
    categories: BTreeMap<Option<CategoryId>, Vec<ActorId>>,
    to_place: Vec<ActorId>,
}

impl Roll {
    /// Calls the roll again if the actors changed.
    pub fn update(&mut self, editor: &Editor) {
        let (map, actors) = (editor.map_id(), &editor.board().actors);
        let same = self
            .made_for
            .as_ref()
            .is_some_and(|(of, known)| *of == map && known.ptr_eq(actors));
        if !same {
            self.call(map, actors);
            self.made_for = Some((map, actors.clone()));
        }
    }

    fn call(&mut self, map: MapId, actors: &OrdMap<ActorId, Arc<Actor>>) {
        *self = Self::default();
        for (id, actor) in actors {
            self.keys.entry(name::key(&actor.name)).or_insert(*id);
            self.sorted.push((name::fold(&actor.name), *id));
        }
        self.keys.remove("");
        self.sorted.sort();
        for (_, id) in &self.sorted {
            let Some(actor) = actors.get(id) else {
                continue;
            };
            self.categories.entry(actor.category).or_default().push(*id);
            if actor.position(map).is_none() {
                self.to_place.push(*id);
            }
        }
    }

    /// The actor that already bears a name, but for case, accents and inclusive endings.
    pub fn namesake(&self, name: &str) -> Option<ActorId> {
        self.keys.get(&name::key(name)).copied()
    }

    /// The actors of a category, or of none, by name.
    pub fn of(&self, category: Option<CategoryId>) -> &[ActorId] {
        self.categories
            .get(&category)
            .map_or(&[], |actors| actors.as_slice())
    }

    /// The actors still to be placed, by name.
    pub fn to_place(&self) -> &[ActorId] {
        &self.to_place
    }

    /// The actors whose name holds every word of a text, by name.
    pub fn find(&self, text: &str) -> Vec<ActorId> {
        let folded = name::fold(text);
        let words: Vec<&str> = folded.split_whitespace().collect();
        let holds = |name: &str| words.iter().all(|word| name.contains(word));
        self.sorted
            .iter()
            .filter(|(name, _)| holds(name))
            .map(|(_, id)| *id)
            .collect()
    }
}
