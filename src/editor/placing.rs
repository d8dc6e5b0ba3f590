//! Where actors stand on the map: moving them, lining them up, taking them off.

use super::Editor;
use super::command::{Alignment, Direction};
use super::label::{Act, Label};
use crate::model::{ActorId, Edit};

impl Editor {
    /// The selected actors that may be moved, with their values on the map.
    pub(super) fn movable(&self) -> Vec<(ActorId, f64, f64)> {
        let place = |id: ActorId| {
            let actor = self.board().actor(id).filter(|actor| !actor.locked)?;
            let (x, y) = actor.position(self.map_id())?;
            Some((id, x, y))
        };
        self.selection.actors().filter_map(place).collect()
    }

    pub(super) fn send_to_tray(&mut self, actors: &[ActorId]) {
        let label = Label::on(Act::Tray, self.board(), actors);
        let map = self.map_id();
        let edits: Vec<_> = actors
            .iter()
            .filter_map(|id| {
                let mut place = self.board().actor(*id)?.placement(map);
                place.x = None;
                place.y = None;
                Some(Edit::Place(*id, map, place))
            })
            .collect();
        self.change(label, &edits);
    }

    /// The change that puts an actor at values of the map, its certainty and reason kept.
    pub(super) fn placing(&self, id: ActorId, x: f64, y: f64) -> Option<Edit> {
        let map = self.map_id();
        let mut place = self.board().actor(id)?.placement(map);
        place.x = Some(x);
        place.y = Some(y);
        Some(Edit::Place(id, map, place))
    }

    /// Puts actors at values of the map as one entry; named "place" for those that had none.
    pub(super) fn place_all(&mut self, act: Act, places: &[(ActorId, f64, f64)]) {
        let ids: Vec<_> = places.iter().map(|(id, ..)| *id).collect();
        let label = Label::on(act, self.board(), &ids);
        let edits: Vec<_> = places
            .iter()
            .filter_map(|(id, x, y)| self.placing(*id, *x, *y))
            .collect();
        self.change(label, &edits);
    }

    pub(super) fn nudge(&mut self, across: f64, up: f64) {
        let axes = self.map().axes.clone();
        let moved = |(id, x, y)| {
            let x = axes.x.value(axes.x.share(x) + across / 100.0);
            let y = axes.y.value(axes.y.share(y) + up / 100.0);
            (id, x, y)
        };
        let places: Vec<_> = self.movable().into_iter().map(moved).collect();
        if !places.is_empty() {
            self.place_all(Act::Move, &places);
        }
    }

    pub(super) fn align(&mut self, alignment: Alignment) {
        let places = self.movable();
        if places.len() < 2 {
            return;
        }
        let count = places.len() as f64;
        let xs = || places.iter().map(|(_, x, _)| *x);
        let ys = || places.iter().map(|(_, _, y)| *y);
        let (x, y) = match alignment {
            Alignment::Left => (xs().reduce(f64::min), None),
            Alignment::Right => (xs().reduce(f64::max), None),
            Alignment::Column => (Some(xs().sum::<f64>() / count), None),
            Alignment::Top => (None, ys().reduce(f64::max)),
            Alignment::Bottom => (None, ys().reduce(f64::min)),
            Alignment::Row => (None, Some(ys().sum::<f64>() / count)),
        };
        let row: Vec<_> = places
            .iter()
            .map(|(id, own_x, own_y)| (*id, x.unwrap_or(*own_x), y.unwrap_or(*own_y)))
            .collect();
        self.place_all(Act::Align, &row);
    }

    pub(super) fn distribute(&mut self, direction: Direction) {
        let mut places = self.movable();
        let along = |place: &(ActorId, f64, f64)| match direction {
            Direction::Across => place.1,
            Direction::Up => place.2,
        };
        places.sort_by(|a, b| along(a).total_cmp(&along(b)).then(a.0.cmp(&b.0)));
        let (Some(first), Some(last)) = (places.first().map(along), places.last().map(along))
        else {
            return;
        };
        let gaps = (places.len().max(2) - 1) as f64;
        for (nth, place) in places.iter_mut().enumerate() {
            let value = first + (last - first) * nth as f64 / gaps;
            match direction {
                Direction::Across => place.1 = value,
                Direction::Up => place.2 = value,
            }
        }
        if places.len() > 2 {
            self.place_all(Act::Distribute, &places);
        }
    }
}
