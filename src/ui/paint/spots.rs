//! Where every node is drawn in this frame, and which ones are seen.

use super::Picture;
use super::lens::{Lens, offset, vector};
use crate::scene::arrange::{Place, Step};
use egui::{Pos2, Rect, Vec2, pos2};

/// Names reach at most this far from their node, in points.
const NAME_REACH: f32 = 320.0;
/// At the most so many names are shown in any case: more could not be read.
const EMPHASISED_MAX: usize = 128;
/// Farthest from the origin of the screen, in points, that a node is drawn.
const FAR: f32 = 4.0e6;

/// What is special about a node in this frame.
#[derive(Clone, Copy, Debug, Default)]
struct Mark {
    /// It is drawn away from where the scene says.
    moved: bool,
    /// Its name is shown in any case.
    emphasised: bool,
}

/// What the nodes of a scene were last read for.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Key {
    revision: u64,
    step: Step,
    count: usize,
}

/// What a frame needs of every node, packed: a walk through all nodes must be short.
#[derive(Clone, Copy, Debug)]
struct Packed {
    /// On the board.
    at: Pos2,
    /// From there to where it is drawn, in points of the screen.
    offset: Vec2,
    named: bool,
}

/// The places of all nodes on the screen, in the order of the scene.
#[derive(Debug, Default)]
pub struct Spots {
    key: Option<Key>,
    nodes: Vec<Packed>,
    farthest_offset: f32,
    /// Not a number for what cannot be drawn.
    drawn: Vec<Pos2>,
    marks: Vec<Mark>,
    /// The nodes with a mark.
    marked: Vec<u32>,
    any_moved: bool,
    seen: Vec<u32>,
}

impl Spots {
    /// Finds all places anew.
    pub fn refresh(&mut self, picture: &Picture<'_>, lens: &Lens) {
        let key = Key {
            revision: picture.revision,
            step: picture.arrangement.step,
            count: picture.scene.nodes.len(),
        };
        if self.key != Some(key) {
            self.read(picture);
            self.key = Some(key);
        }
        let (zoom, shift) = lens.affine();
        self.drawn.clear();
        let places = self.nodes.iter().map(|node| {
            let by = shift + node.offset;
            pos2(node.at.x * zoom + by.x, node.at.y * zoom + by.y)
        });
        self.drawn.extend(places);
        for node in self.marked.drain(..) {
            if let Some(mark) = self.marks.get_mut(node as usize) {
                *mark = Mark::default();
            }
        }
        self.any_moved = !picture.moved.is_empty();
        self.move_some(picture, lens);
        for &node in picture.emphasis.iter().take(EMPHASISED_MAX) {
            if let Some(mark) = self.marks.get_mut(node as usize) {
                mark.emphasised = true;
                self.marked.push(node);
            }
        }
        self.look(lens);
    }

    /// Packs what is needed of the nodes.
    fn read(&mut self, picture: &Picture<'_>) {
        self.nodes.clear();
        let mut farthest = 0.0_f64;
        for (index, node) in picture.scene.nodes.iter().enumerate() {
            let place = picture.place(index as u32);
            let offset = offset(place.offset);
            farthest = farthest.max(offset.hypot2());
            self.nodes.push(Packed {
                at: pos2(node.at.x as f32, node.at.y as f32),
                offset: vector(offset),
                named: place.label.is_some(),
            });
        }
        self.farthest_offset = farthest.sqrt() as f32;
        self.marked.clear();
        self.marks.clear();
        self.marks.resize(self.nodes.len(), Mark::default());
    }

    fn move_some(&mut self, picture: &Picture<'_>, lens: &Lens) {
        for &(node, at) in picture.moved {
            let offset = offset(picture.place(node).offset);
            let place = node as usize;
            if let (Some(drawn), Some(mark)) =
                (self.drawn.get_mut(place), self.marks.get_mut(place))
            {
                *drawn = lens.screen(at, offset).unwrap_or(Pos2::NAN);
                mark.moved = true;
                self.marked.push(node);
            }
        }
    }

    fn look(&mut self, lens: &Lens) {
        let bare = lens.view.expand(lens.radius + 2.0);
        let named = lens.view.expand(lens.radius + NAME_REACH);
        self.seen.clear();
        let nodes = self.drawn.iter().zip(&self.nodes).enumerate();
        let seen = nodes
            .filter(|(_, (at, node))| named.contains(**at) && (node.named || bare.contains(**at)));
        self.seen.extend(seen.map(|(index, _)| index as u32));
    }

    /// Where a node is drawn, if it can be.
    #[inline]
    pub fn drawn(&self, node: u32) -> Option<Pos2> {
        let at = self.drawn.get(node as usize).copied();
        at.filter(|at| at.x.abs() < FAR && at.y.abs() < FAR)
    }

    /// Whether a node is drawn away from where the scene says.
    pub fn is_moved(&self, node: u32) -> bool {
        self.marks.get(node as usize).is_some_and(|mark| mark.moved)
    }

    /// Whether the name of a node is shown in any case.
    pub fn is_emphasised(&self, node: u32) -> bool {
        self.marks
            .get(node as usize)
            .is_some_and(|mark| mark.emphasised)
    }

    /// Whether any node is.
    pub fn any_moved(&self) -> bool {
        self.any_moved
    }

    /// The nodes that are seen, or whose names may be, from back to front.
    pub fn seen(&self) -> &[u32] {
        &self.seen
    }

    /// The greatest distance between a node and its true point, in points.
    pub fn farthest_offset(&self) -> f32 {
        self.farthest_offset
    }
}

/// Whether a node drawn at `at` shows in the view.
pub fn shows(at: Pos2, radius: f32, view: Rect) -> bool {
    view.expand(radius + 2.0).contains(at)
}

impl Picture<'_> {
    /// Where a node stands within the arrangement; in the middle if the arrangement does not know it.
    pub(super) fn place(&self, node: u32) -> Place {
        let places = &self.arrangement.places;
        places.get(node as usize).copied().unwrap_or_default()
    }
}
