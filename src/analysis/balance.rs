//! The balance of camps: how much power stands for, against and between.

use crate::model::{Board, MapId, Stance};

/// The actors of one stance.
#[derive(Clone, Debug, PartialEq)]
pub struct Camp {
    /// The stance.
    pub stance: Stance,
    /// How many actors have it.
    pub actors: usize,
    /// The sum of their values on the axis that runs up, each counted from the low end of the axis.
    pub power: f64,
    /// How many of them have no such value; they add nothing to the sum.
    pub unknown_power: usize,
}

/// The camps of a map, one for each stance, from active opponents to active allies, the unknown last.
///
/// As in Net-Map, where towers of influence are added up camp by camp (Schiffer, "The power mapping tool", IFPRI, 2007). All
/// actors of the board count, also those still to be placed: their power is unknown, not nothing. A word of a later
/// version counts as an unknown stance.
pub fn camps(board: &Board, map: MapId) -> Vec<Camp> {
    let low = board.map(map).axes.y.min;
    let stances = Stance::KNOWN.iter();
    let mut camps: Vec<_> = stances.map(Camp::none).collect();
    for actor in board.actors.values() {
        let value = actor.places.get(&map).and_then(|place| place.y);
        let known = camps.iter().position(|camp| camp.stance == actor.stance);
        let at = known.unwrap_or(camps.len() - 1);
        if let Some(camp) = camps.get_mut(at) {
            camp.add(value.map(|value| value - low));
        }
    }
    camps
}

impl Camp {
    fn none(stance: &Stance) -> Self {
        Self {
            stance: stance.clone(),
            actors: 0,
            power: 0.0,
            unknown_power: 0,
        }
    }

    fn add(&mut self, power: Option<f64>) {
        self.actors += 1;
        match power {
            Some(power) => self.power += power,
            None => self.unknown_power += 1,
        }
    }
}
