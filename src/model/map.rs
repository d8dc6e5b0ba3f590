//! The maps: pairs of axes on which actors are placed.

use super::keyed::mend_each;
use super::{Actor, Axes, Board, Ext, MapId, NAME_MAX, WORD_MAX, name};
use std::sync::Arc;

/// One pair of axes on which actors are placed.
#[derive(Clone, Debug, PartialEq)]
pub struct Map {
    /// Its id.
    pub id: MapId,
    /// What its tab says.
    pub name: String,
    /// The axes and the texts of the quadrants.
    pub axes: Axes,
    /// Width of the map area for a height of 1, from 0.5 to 3; 4:3 by default.
    pub aspect: f64,
    /// What a later version wrote of it.
    pub ext: Ext,
}

/// The width of the map area for a height of 1 when nothing else is said.
pub const ASPECT_DEFAULT: f64 = 4.0 / 3.0;

/// A width-to-height ratio within the bounds that a map can have.
pub fn sound_aspect(aspect: f64) -> f64 {
    if aspect.is_finite() {
        aspect.clamp(0.5, 3.0)
    } else {
        ASPECT_DEFAULT
    }
}

impl Map {
    /// Makes its texts, axes and proportions sound.
    pub fn mend(&mut self) {
        name::fit_line(&mut self.name, NAME_MAX);
        name::fit_line(&mut self.axes.preset, WORD_MAX);
        for text in &mut self.axes.quadrants {
            name::fit_line(text, NAME_MAX);
        }
        self.axes.x.mend_texts();
        self.axes.y.mend_texts();
        self.axes.x.mend();
        self.axes.y.mend();
        self.aspect = sound_aspect(self.aspect);
    }
}

impl Board {
    /// A map; the first one if there is none of that id.
    pub fn map(&self, id: MapId) -> &Map {
        self.maps
            .iter()
            .find(|known| known.id == id)
            .or_else(|| self.maps.first())
            .expect("a board has at least one map")
    }

    pub(super) fn put_map(&mut self, map: &Map) {
        let mut map = map.clone();
        map.mend();
        let id = map.id;
        let maps = Arc::make_mut(&mut self.maps);
        match maps.iter_mut().find(|known| known.id == id) {
            Some(known) => *known = map,
            None => maps.push(map),
        }
        let placed: Vec<_> = self
            .actors
            .iter()
            .filter_map(|(actor, data)| Some((*actor, data.places.get(&id)?.clone())))
            .collect();
        for (actor, place) in placed {
            if self.sound_place(id, &place).as_ref() != Some(&place) {
                self.place(actor, id, &place);
            }
        }
    }

    /// Takes a map away, unless it is the last one.
    pub(super) fn remove_map(&mut self, id: MapId) {
        if self.maps.len() < 2 || !self.maps.iter().any(|map| map.id == id) {
            return;
        }
        Arc::make_mut(&mut self.maps).retain(|map| map.id != id);
        let placed = |actor: &Actor| actor.places.contains_key(&id);
        mend_each(&mut self.actors, placed, |actor| {
            actor.places.remove(&id);
        });
    }

    pub(super) fn order_maps(&mut self, order: &[MapId]) {
        let place = |map: &Map| order.iter().position(|id| *id == map.id);
        let last = order.len();
        Arc::make_mut(&mut self.maps).sort_by_key(|map| place(map).unwrap_or(last));
    }
}
