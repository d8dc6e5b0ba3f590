//! Where the ties run on the board, sorted into cells, so that those near the pointer are found at once.

use super::arrange::Arrangement;
use super::camera::Camera;
use super::grid::{BoxGrid, PointGrid};
use super::tie_line::gap;
use super::{Scene, TieLine};
use kurbo::{ParamCurve as _, Point, Rect};

/// How many cells a tie of middling length runs through.
const CELLS: f64 = 4.0;
/// The least size of a cell, on the board.
const CELL_MIN: f64 = 4.0;
/// A piece of a tie is about so many cells long.
const PIECE: f64 = 1.0;
/// The most pieces of one tie.
const PIECES_MAX: f64 = 256.0;

/// The size of the cells of loops, on the board.
const LOOP_CELL: f64 = 24.0;
/// How far the largest loop reaches from its node, in distances from the middle of a node to its ties.
const LOOP_REACH: f64 = 3.6;

/// The ties of a scene in cells.
pub struct TieGrid {
    cells: BoxGrid,
    /// The ties from a node to itself, by where the node is: their size is known only on the screen.
    loops: PointGrid,
    /// A box around all of them.
    bounds: Option<Rect>,
    /// How far, at the most, a tie strays when its ends move by 1.
    stray: f64,
}

impl TieGrid {
    /// Sorts the ties of a scene.
    pub fn new(scene: &Scene) -> Self {
        let at = |node: u32| scene.nodes.get(node as usize).map(|node| node.at);
        let ends = |tie: &TieLine| at(tie.from).zip(at(tie.to));
        let length = |tie: &TieLine| ends(tie).map_or(0.0, |(from, to)| from.distance(to));
        let all: f64 = (scene.ties.iter().map(length))
            .filter(|it| it.is_finite())
            .sum();
        let cell = (all / (CELLS * scene.ties.len().max(1) as f64)).max(CELL_MIN);
        let mut loops = Vec::new();
        let mut grid = Self {
            cells: BoxGrid::new(cell, scene.ties.len() * 4),
            loops: PointGrid::new(LOOP_CELL, [].into_iter()),
            bounds: None,
            stray: 1.0,
        };
        for (index, tie) in (0..).zip(&scene.ties) {
            match ends(tie).filter(|(from, to)| from.is_finite() && to.is_finite()) {
                Some((at, _)) if tie.from == tie.to => {
                    loops.push((at, index));
                    grid.reach_to(Rect::from_points(at, at));
                }
                Some(ends) => grid.add(index, tie, ends, cell),
                None => {}
            }
        }
        grid.loops = PointGrid::new(LOOP_CELL, loops.into_iter());
        grid
    }

    fn add(&mut self, index: u32, tie: &TieLine, (from, to): (Point, Point), cell: f64) {
        let curve = tie.curve(from, to);
        let bend = f64::from(tie.bend.abs().min(2.0));
        self.stray = self.stray.max(1.0 + 2.0 * bend);
        let count = from.distance(to) / (PIECE * cell);
        let count = count.ceil().clamp(1.0, PIECES_MAX);
        for piece in 0..count as u32 {
            let start = f64::from(piece) / count;
            let piece = curve.subsegment(start..start + 1.0 / count);
            let around = Rect::from_points(piece.p0, piece.p3);
            let around = around.union_pt(piece.p1).union_pt(piece.p2);
            self.cells.add(around, index);
            self.reach_to(around);
        }
    }

    fn reach_to(&mut self, around: Rect) {
        self.bounds = Some(self.bounds.map_or(around, |bounds| bounds.union(around)));
    }

    /// Calls a function with each tie that may run within `slop` of a point of the screen, from back to front.
    pub fn near(
        &self,
        arrangement: &Arrangement,
        camera: &Camera,
        screen: Point,
        slop: f64,
        mut found: impl FnMut(u32),
    ) {
        let Some(bounds) = self.bounds else {
            return;
        };
        let at = camera.to_board(screen);
        // There are only so many cells within the bounds.
        let around = |reach: f64| {
            let reach = reach / camera.zoom;
            Rect::from_center_size(at, (2.0 * reach, 2.0 * reach)).intersect(bounds)
        };
        let mut near = Vec::new();
        let arches = around(slop + self.stray * arrangement.farthest);
        self.cells.any(arches, |index| {
            near.push(index);
            false
        });
        let loops = slop + arrangement.farthest + LOOP_REACH * gap(arrangement.scale);
        self.loops.any(around(loops), |_, index| {
            near.push(index);
            false
        });
        near.sort_unstable();
        near.dedup();
        near.into_iter().for_each(&mut found);
    }
}
