//! The maps: pairs of axes on which actors are placed.

use super::list::{ListEdit, Listed};
use super::named::Named;
use super::{Axes, Board, Edit, Ext, MapId, NAME_MAX, WORD_MAX, name};
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

impl Listed for Map {
    type Id = MapId;

    const LEAST: usize = 1;

    fn id(&self) -> MapId {
        self.id
    }

    fn list(board: &Board) -> &Arc<Vec<Self>> {
        &board.maps
    }

    fn list_mut(board: &mut Board) -> &mut Arc<Vec<Self>> {
        &mut board.maps
    }

    fn edit(edit: ListEdit<Self>) -> Edit {
        Edit::Map(edit)
    }

    fn mend_for(&mut self, _board: &Board) {
        self.mend();
    }

    fn named(id: MapId) -> Option<Named> {
        Some(Named::Map(id))
    }

    fn unsettles(&self, before: &Self) -> bool {
        let ends = |map: &Self| [&map.axes.x, &map.axes.y].map(|it| (it.min, it.max));
        ends(self) != ends(before)
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
}
