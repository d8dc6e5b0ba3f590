//! Where the ties run on the board, sorted into cells, so that those near the pointer are found at once.

use super::arrange::Arrangement;
use super::camera::Camera;
use super::grid::BoxGrid;
use super::{Link, Scene};
use kurbo::{ParamCurve as _, Point, Rect};

/// How many cells a tie runs through on the whole.
const CELLS: f64 = 8.0;
/// The least size of a cell, on the board.
const CELL_MIN: f64 = 4.0;
/// A piece of a tie is about so many cells long.
const PIECE: f64 = 2.0;
/// The most pieces of one tie.
const PIECES_MAX: f64 = 256.0;

/// The ties of a scene in cells.
pub struct LinkGrid {
    cells: BoxGrid,
    /// The ties from a node to itself: their size is known only on the screen.
    loops: Vec<u32>,
    /// How far, at the most, a tie strays when its ends move by 1.
    stray: f64,
}

impl LinkGrid {
    /// Sorts the ties of a scene.
    pub fn new(scene: &Scene) -> Self {
        let at = |node: u32| scene.nodes.get(node as usize).map(|node| node.at);
        let ends = |link: &Link| at(link.from).zip(at(link.to));
        let length = |link: &Link| ends(link).map_or(0.0, |(from, to)| from.distance(to));
        let all: f64 = (scene.links.iter().map(length))
            .filter(|it| it.is_finite())
            .sum();
        let cell = (all / (CELLS * scene.links.len().max(1) as f64)).max(CELL_MIN);
        let mut grid = Self {
            cells: BoxGrid::new(cell, scene.links.len() * 2),
            loops: Vec::new(),
            stray: 1.0,
        };
        for (index, link) in (0..).zip(&scene.links) {
            match ends(link).filter(|(from, to)| from.is_finite() && to.is_finite()) {
                Some(_) if link.from == link.to => grid.loops.push(index),
                Some(ends) => grid.add(index, link, ends, cell),
                None => {}
            }
        }
        grid
    }

    fn add(&mut self, index: u32, link: &Link, (from, to): (Point, Point), cell: f64) {
        let curve = link.curve(from, to);
        self.stray = self
            .stray
            .max(1.0 + 2.0 * f64::from(link.bend.abs().min(2.0)));
        let count = from.distance(to) / (PIECE * cell);
        let count = count.ceil().clamp(1.0, PIECES_MAX);
        for piece in 0..count as u32 {
            let start = f64::from(piece) / count;
            let piece = curve.subsegment(start..start + 1.0 / count);
            let around = Rect::from_points(piece.p0, piece.p3);
            self.cells
                .add(around.union_pt(piece.p1).union_pt(piece.p2), index);
        }
    }

    /// Calls a function with each tie that may run within `slop` of a point of the screen, from back to front; loops come
    /// last.
    pub fn near(
        &self,
        arrangement: &Arrangement,
        camera: &Camera,
        screen: Point,
        slop: f64,
        mut found: impl FnMut(u32),
    ) {
        let reach = (slop + self.stray * arrangement.farthest) / camera.zoom;
        let at = camera.to_board(screen);
        let mut near = Vec::new();
        self.cells.any(
            Rect::from_center_size(at, (2.0 * reach, 2.0 * reach)),
            |index| {
                near.push(index);
                false
            },
        );
        near.sort_unstable();
        near.dedup();
        near.into_iter()
            .chain(self.loops.iter().copied())
            .for_each(&mut found);
    }
}
