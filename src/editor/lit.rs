//! A way to a target that is lit up on the map, while all else stands back.

use super::Editor;
use crate::analysis::ways::Way;
use crate::model::{ActorId, Board};
use crate::scene::{Emphasis, emphasis, spaces};
use kurbo::Rect;
use std::sync::Arc;

/// Room left around a way that is brought into view, in points.
const PADDING: f64 = 72.0;

/// A way that is lit up, and how the picture stands because of it.
#[derive(Debug)]
pub(super) struct Lit {
    way: Way,
    /// The revision of the picture it was worked out for.
    made_for: Option<u64>,
    emphasis: Emphasis,
}

impl Editor {
    /// The way that is lit up.
    pub fn lit_way(&self) -> Option<&Way> {
        self.view.lit.as_ref().map(|lit| &lit.way)
    }

    /// How everything stands because a way is lit up.
    pub fn way_emphasis(&self) -> Option<&Emphasis> {
        self.view.lit.as_ref().map(|lit| &lit.emphasis)
    }

    /// Lights a way up and brings it into view; none is lit after nothing.
    pub(super) fn light_way(&mut self, way: Option<Way>) {
        self.view.lit = way.filter(|way| holds(self.board(), way)).map(|way| Lit {
            way,
            made_for: None,
            emphasis: Emphasis::default(),
        });
        let Some(way) = self.lit_way() else {
            return;
        };
        let actors = way.actors.clone();
        let categories = actors.iter().filter_map(|id| self.board().actor(*id));
        let categories: Vec<_> = categories.map(|actor| actor.category).collect();
        for category in categories {
            self.view.shown.hidden.remove(&category);
        }
        self.look_by(|editor| editor.bring_into_view(&actors));
    }

    /// Looks so that all these actors are seen, as far as they are on the map.
    fn bring_into_view(&mut self, actors: &[ActorId]) {
        let (map, board) = (self.map(), self.board());
        let place = |id: &ActorId| {
            let (x, y) = board.actor(*id)?.position(map.id)?;
            Some(spaces::board_point(map, x, y))
        };
        let points = actors.iter().filter_map(place);
        let around = points
            .map(|point| Rect::from_center_size(point, (1.0, 1.0)))
            .reduce(|all, one| all.union(one));
        let Some(around) = around else {
            return;
        };
        let free = self.free();
        let camera = &self.view.camera;
        let corners = [(around.x0, around.y0), (around.x1, around.y1)];
        let seen = corners.map(|corner| free.contains(camera.to_screen(corner.into())));
        if seen != [true, true] {
            let zoom = camera.zoom;
            self.view
                .camera
                .fit(around.inflate(20.0, 20.0), free.inset(-PADDING), zoom);
        }
    }

    /// Puts a way out that is no longer there.
    pub(super) fn put_out_lost_way(&mut self) {
        let board = self.document.board();
        self.view.lit.take_if(|lit| !holds(board, &lit.way));
    }

    /// Brings what a lit way makes of the picture up to date.
    pub(super) fn update_lit(&mut self) {
        let revision = self.view.derived.revision();
        let board = self.document.board();
        let Some(lit) = self
            .view
            .lit
            .as_mut()
            .filter(|it| it.made_for != Some(revision))
        else {
            return;
        };
        let asker = lit.way.asker.and_then(|id| board.member(id));
        let way = emphasis::Way {
            asker: asker.map(|member| Arc::from(member.name.as_str())),
            actors: lit.way.actors.clone(),
            ties: lit.way.ties.clone(),
        };
        lit.emphasis = Emphasis::of_way(self.view.derived.scene(), &way);
        lit.made_for = Some(revision);
    }
}

/// Whether all that a way goes by is on the board.
fn holds(board: &Board, way: &Way) -> bool {
    let actors = way.actors.iter().all(|id| board.actor(*id).is_some());
    actors && way.ties.iter().all(|id| board.ties.contains_key(id))
}
