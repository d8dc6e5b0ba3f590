//! What follows from the board and what is shown: the scene and its arrangement, made anew only when they changed.

use super::shown::Shown;
use crate::model::{Actor, ActorId, Board, MapId};
use crate::scene::arrange::{Arrangement, Step, arrange};
use crate::scene::look::Look;
use crate::scene::tie_grid::TieGrid;
use crate::scene::{Scene, build::Builder};
use std::cell::OnceCell;
use std::collections::BTreeMap;

/// The picture kept between frames.
#[derive(Default)]
pub struct Derived {
    builder: Builder,
    built_for: Option<BuiltFor>,
    scene: Scene,
    arrangement: Option<Arrangement>,
    /// The ties by where they run; made when a pointer first asks for one.
    grid: OnceCell<TieGrid>,
    index: BTreeMap<ActorId, u32>,
    dimmed: Vec<bool>,
    revision: u64,
}

/// What the scene was built from.
#[derive(Clone, PartialEq)]
struct BuiltFor {
    state: u64,
    map: MapId,
    shown: Shown,
    dark: bool,
}

impl Derived {
    /// Brings the scene up to date.
    pub fn update_scene(
        &mut self,
        (board, state): (&Board, u64),
        map: MapId,
        shown: &Shown,
        look: &Look,
    ) {
        let wanted = BuiltFor {
            state,
            map,
            shown: shown.clone(),
            dark: look.dark,
        };
        if self.built_for.as_ref() != Some(&wanted) {
            self.build(board, map, shown, look);
            self.built_for = Some(wanted);
        }
    }

    /// Brings the arrangement up to date with the scene and a zoom.
    pub fn update_arrangement(&mut self, zoom: f64) {
        let step = Step::of(zoom);
        let made = self.arrangement.as_ref();
        if made.is_none_or(|made| made.step != step) {
            self.arrangement = Some(arrange(&self.scene, step, &[]));
        }
    }

    fn build(&mut self, board: &Board, map: MapId, shown: &Shown, look: &Look) {
        let visible = |actor: &Actor| shown.shows(actor);
        self.scene =
            (self.builder).build(board, map, look, &visible, &|_, tie| shown.shows_tie(tie));
        self.arrangement = None;
        self.grid = OnceCell::new();
        self.revision += 1;
        let nodes = self.scene.nodes.iter().enumerate();
        self.index = nodes
            .map(|(index, node)| (node.actor, index as u32))
            .collect();
        let dims = |id: &ActorId| board.actor(*id).is_some_and(|actor| shown.dims(actor));
        self.dimmed = match shown.lit {
            Some(_) => self
                .scene
                .nodes
                .iter()
                .map(|node| dims(&node.actor))
                .collect(),
            None => Vec::new(),
        };
    }

    /// The picture.
    pub fn scene(&self) -> &Scene {
        &self.scene
    }

    /// Where everything stands at the present zoom; `None` before the first update.
    pub fn arrangement(&self) -> Option<&Arrangement> {
        self.arrangement.as_ref()
    }

    /// The ties by where they run.
    pub fn tie_grid(&self) -> &TieGrid {
        self.grid.get_or_init(|| TieGrid::new(&self.scene))
    }

    /// The node of an actor, if it is on the map and shown.
    pub fn node(&self, actor: ActorId) -> Option<u32> {
        self.index.get(&actor).copied()
    }

    /// Which nodes stand back; empty when none does.
    pub fn dimmed(&self) -> &[bool] {
        &self.dimmed
    }

    /// Changes whenever the scene was built anew.
    pub fn revision(&self) -> u64 {
        self.revision
    }
}
