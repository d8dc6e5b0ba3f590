//! Several maps of the same actors: which one is shown, and from where; adding, taking away, putting in order.

use super::command::{NewMap, Side};
use super::label::{Act, Label};
use super::{Editor, hands};
use crate::model::{
    Actor, ActorId, Axes, Board, Change, Edit, Ext, ListEdit, Map, MapId, Placement, Stance, name,
};
use kurbo::Point;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Which map is shown, and from where each was last looked at.
#[derive(Debug)]
pub(super) struct Album {
    pub(super) shown: MapId,
    /// The map shown before this one.
    before: Option<MapId>,
    views: BTreeMap<MapId, Seen>,
    /// Whether another map was just opened, which the next frame may have to fit into the view.
    arrived: bool,
}

/// From where a map was looked at.
#[derive(Clone, Copy, Debug)]
struct Seen {
    centre: Point,
    zoom: f64,
    fitted: Option<(Point, f64)>,
}

impl Album {
    /// The first map of a board is shown.
    pub(super) fn of(board: &Board) -> Self {
        Self {
            shown: board.maps.first().map_or(MapId(1), |map| map.id),
            before: None,
            views: BTreeMap::new(),
            arrived: false,
        }
    }

    /// Whether another map was opened since last asked.
    pub(super) fn arrived(&mut self) -> bool {
        std::mem::take(&mut self.arrived)
    }
}

/// A name that no map of a board bears: the one wanted, or that one with a number.
pub fn free_map_name(board: &Board, wanted: &str) -> String {
    let taken = |name: &str| {
        let key = name::key(name);
        board.maps.iter().any(|map| name::key(&map.name) == key)
    };
    if !taken(wanted) {
        return wanted.to_owned();
    }
    let numbered = |nth: usize| format!("{wanted} {nth}");
    let last = board.maps.len() + 2;
    let free = (2..=last).map(numbered).find(|name| !taken(name));
    free.unwrap_or_else(|| numbered(last))
}

impl Editor {
    /// Shows a map; each is looked at from where it was left. Hands let go, the selection stays.
    pub(super) fn show_map(&mut self, id: MapId) {
        if id == self.view.maps.shown || !self.board().maps.iter().any(|map| map.id == id) {
            return;
        }
        self.end_rename();
        hands::put_back(self);
        self.view.traces.hovered = None;
        self.awaiting = None;
        if let Some(glide) = self.view.glide.take() {
            (self.view.camera.centre, self.view.camera.zoom) = glide.goal();
        }
        let seen = Seen {
            centre: self.view.camera.centre,
            zoom: self.view.camera.zoom,
            fitted: self.view.fitted,
        };
        self.view.maps.views.insert(self.view.maps.shown, seen);
        self.view.maps.before = Some(self.view.maps.shown);
        self.view.maps.shown = id;
        self.view.maps.arrived = true;
        self.view.fitted = None;
        if let Some(seen) = self.view.maps.views.get(&id) {
            (self.view.camera.centre, self.view.camera.zoom) = (seen.centre, seen.zoom);
            self.view.fitted = seen.fitted;
        }
    }

    /// Adds a map and shows it.
    pub(super) fn add_map(&mut self, new: &NewMap) {
        let id = self.fresh();
        let (map, places) = match new {
            NewMap::Copy(name) => self.copied(id, name),
            NewMap::Fresh { name, axes, at_top } => self.fresh_map(id, (name, axes), at_top),
        };
        let label = Label::named(Act::AddMap, &map.name);
        let edits = [Edit::put(map)].into_iter().chain(places);
        let edits: Vec<Edit> = edits.collect();
        self.change(label, &edits);
        self.show_map(id);
    }

    /// The map that is shown under another name, with everyone at the same place.
    fn copied(&self, id: MapId, name: &str) -> (Map, Vec<Edit>) {
        let shown = self.map().id;
        let map = Map {
            id,
            name: name.to_owned(),
            ext: Ext::new(),
            ..self.map().clone()
        };
        let place = |(actor, data): (&ActorId, &Arc<Actor>)| {
            Some(Edit::Place(*actor, id, data.places.get(&shown)?.clone()))
        };
        (map, self.board().actors.iter().filter_map(place).collect())
    }

    /// A map with axes of its own, on which only those at its top have a place.
    fn fresh_map(
        &self,
        id: MapId,
        (name, axes): (&str, &Axes),
        at_top: &[ActorId],
    ) -> (Map, Vec<Edit>) {
        let map = Map {
            id,
            name: name.to_owned(),
            axes: axes.clone(),
            aspect: self.map().aspect,
            ext: Ext::new(),
        };
        let mut edits = Vec::new();
        for actor in at_top {
            let Some(data) = self.board().actor(*actor) else {
                continue;
            };
            if !data.target {
                edits.push(Edit::Change(*actor, Change::Target(true)));
            }
            edits.push(Edit::Place(*actor, id, at_the_top(data, axes)));
        }
        (map, edits)
    }

    /// Takes a map away; one beside it is shown instead. The last one stays.
    pub(super) fn remove_map(&mut self, id: MapId) {
        let maps = &self.board().maps;
        let Some(at) = maps.iter().position(|map| map.id == id) else {
            return;
        };
        let beside = maps.get(at + 1).or_else(|| maps.get(at.wrapping_sub(1)));
        let Some(beside) = beside.map(|map| map.id) else {
            return;
        };
        let label = Label::named(Act::RemoveMap, &self.board().map(id).name);
        if id == self.view.maps.shown {
            self.show_map(beside);
        }
        self.change(label, &[Edit::Map(ListEdit::Remove(id))]);
    }

    /// Moves the tab of a map by one.
    pub(super) fn move_map(&mut self, id: MapId, side: Side) {
        let maps = &self.board().maps;
        let Some(at) = maps.iter().position(|map| map.id == id) else {
            return;
        };
        let to = match side {
            Side::Left => at.checked_sub(1),
            Side::Right => Some(at + 1).filter(|to| *to < maps.len()),
        };
        if let Some(to) = to {
            let edit = Edit::swap(maps, at, to);
            let label = Label::named(Act::OrderMaps, &self.board().map(id).name);
            self.change(label, &[edit]);
        }
    }

    /// Gives a map another name; an empty one changes nothing.
    pub(super) fn name_map(&mut self, id: MapId, name: &str) {
        let maps = &self.board().maps;
        let known = maps.iter().find(|map| map.id == id).cloned();
        let name = name.trim();
        if let Some(map) = known.filter(|map| !name.is_empty() && map.name != name) {
            let label = Label::named(Act::RenameMap, &map.name);
            let name = name.to_owned();
            self.change(label, &[Edit::put(Map { name, ..map })]);
        }
    }

    /// After going back or forward from `before`: shows where something changed, if it cannot be seen on the map that is
    /// shown.
    pub(super) fn follow_changes(&mut self, before: &Board) {
        let board = self.board();
        let edits = before.difference(board);
        let changed = edits.iter().flat_map(|edit| edit.maps(before));
        let there = changed.filter(|id| board.maps.iter().any(|map| map.id == *id));
        let changed: BTreeSet<MapId> = there.collect();
        if !changed.contains(&self.view.maps.shown)
            && let Some(map) = changed.last()
        {
            self.show_map(*map);
        }
    }

    /// Leaves a map that is gone.
    pub(super) fn leave_lost_map(&mut self) {
        let maps = &self.document.board().maps;
        let exists = |id: &MapId| maps.iter().any(|map| map.id == *id);
        if exists(&self.view.maps.shown) {
            return;
        }
        let first = maps.first().map(|map| map.id);
        if let Some(id) = self.view.maps.before.filter(exists).or(first) {
            self.show_map(id);
        }
    }
}

/// Where a target begins on a map of who acts on it: at the top, and across as its stance says. Where that is not known, it
/// is still to be placed.
fn at_the_top(actor: &Actor, axes: &Axes) -> Placement {
    let share = match actor.stance {
        Stance::ActiveOpponent => Some(0.1),
        Stance::Opponent => Some(0.3),
        Stance::Neutral => Some(0.5),
        Stance::Ally => Some(0.7),
        Stance::ActiveAlly => Some(0.9),
        Stance::Unknown | Stance::Other(_) => None,
    };
    Placement {
        x: share.map(|share| axes.x.value(share)),
        y: Some(axes.y.max),
        ..Placement::default()
    }
}
