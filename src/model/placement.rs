//! The placements: where actors stand on the maps, and where we want them.

use super::{Actor, ActorId, Axes, Board, Certainty, Ext, MapId, NOTE_MAX, name};

/// Where an actor stands on one map, in the values of its axes. Unknown is unknown: never the middle.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Placement {
    /// The value on the axis that runs across: proximity by default.
    pub x: Option<f64>,
    /// The value on the axis that runs up: power by default.
    pub y: Option<f64>,
    /// How sure the group is.
    pub certainty: Certainty,
    /// Why it was placed there.
    pub reason: String,
    /// Where we want it to move, if anywhere.
    pub wish: Option<Wish>,
    /// What a later version wrote of it.
    pub ext: Ext,
}

/// Where we want an actor to move.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wish {
    /// The value across.
    pub x: f64,
    /// The value up.
    pub y: f64,
    /// What would move them.
    pub how: String,
    /// What a later version wrote of it.
    pub ext: Ext,
}

impl Wish {
    /// The wish with values that the axes can show; `None` if they are no numbers.
    pub fn within(&self, axes: &Axes) -> Option<Self> {
        Some(Self {
            x: axes.x.clamped(self.x)?,
            y: axes.y.clamped(self.y)?,
            how: name::cut(&self.how, NOTE_MAX),
            ext: self.ext.clone(),
        })
    }
}

impl Actor {
    /// Its place on a map; all unknown if it has none.
    pub fn placement(&self, map: MapId) -> Placement {
        self.places.get(&map).cloned().unwrap_or_default()
    }

    /// Where it stands on a map, if both values are known: across, then up.
    pub fn position(&self, map: MapId) -> Option<(f64, f64)> {
        let place = self.places.get(&map)?;
        place.x.zip(place.y)
    }

    /// Where it must be put, and where it must be taken off, to stand as another does. `None` if that one has a place of
    /// which nothing is known: files hold such places, but to put somebody there is to take them off.
    pub(super) fn moves(&self, to: &Self) -> Option<Vec<(MapId, Placement)>> {
        let put = |(map, place): &(&MapId, &Placement)| self.places.get(map) != Some(place);
        let put = to.places.iter().filter(put);
        if put.clone().any(|(_, place)| *place == Placement::default()) {
            return None;
        }
        let gone = |map: &&MapId| !to.places.contains_key(map);
        let gone = self.places.keys().filter(gone);
        let gone = gone.map(|map| (*map, Placement::default()));
        let put = put.map(|(map, place)| (*map, place.clone()));
        Some(gone.chain(put).collect())
    }
}

impl Board {
    /// The actors that have a place on a map, by id.
    pub fn placed(&self, map: MapId) -> impl Iterator<Item = (ActorId, &Actor)> {
        self.actors
            .iter()
            .filter(move |(_, actor)| actor.position(map).is_some())
            .map(|(id, actor)| (*id, actor.as_ref()))
    }

    /// The actors still to be placed on a map, by id.
    pub fn to_place(&self, map: MapId) -> impl Iterator<Item = (ActorId, &Actor)> {
        self.actors
            .iter()
            .filter(move |(_, actor)| actor.position(map).is_none())
            .map(|(id, actor)| (*id, actor.as_ref()))
    }

    /// A placement with values that the map's axes can show; `None` if there is no such map.
    pub(super) fn sound_place(&self, map: MapId, place: &Placement) -> Option<Placement> {
        let map = self.maps.iter().find(|known| known.id == map)?;
        Some(Placement {
            x: place.x.and_then(|value| map.axes.x.clamped(value)),
            y: place.y.and_then(|value| map.axes.y.clamped(value)),
            certainty: place.certainty.clone(),
            reason: name::cut(&place.reason, NOTE_MAX),
            wish: place.wish.as_ref().and_then(|wish| wish.within(&map.axes)),
            ext: place.ext.clone(),
        })
    }

    pub(super) fn place(&mut self, id: ActorId, map: MapId, placement: &Placement) -> bool {
        let Some(place) = self.sound_place(map, placement) else {
            return false;
        };
        self.alter(id, |actor| {
            if place == Placement::default() {
                actor.places.remove(&map);
            } else {
                actor.places.insert(map, place);
            }
        })
    }
}
