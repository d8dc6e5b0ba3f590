//! Where every node is drawn in this frame, and which ones are seen.

use super::Picture;
use super::lens::{Lens, offset};
use crate::scene::arrange::Place;
use egui::{Pos2, Rect};

/// Names reach at most this far from their node, in points.
const NAME_REACH: f32 = 320.0;
/// At the most so many names are shown in any case: more could not be read.
const EMPHASISED_MAX: usize = 128;

/// What is special about a node in this frame.
#[derive(Clone, Copy, Debug, Default)]
struct Mark {
    /// It is drawn away from where the scene says.
    moved: bool,
    /// Its name is shown in any case.
    emphasised: bool,
}

/// The places of all nodes on the screen, in the order of the scene.
#[derive(Debug, Default)]
pub struct Spots {
    /// `None` for what cannot be drawn.
    drawn: Vec<Option<Pos2>>,
    marks: Vec<Mark>,
    any_moved: bool,
    seen: Vec<u32>,
    farthest_offset: f32,
}

impl Spots {
    /// Finds all places anew.
    pub fn refresh(&mut self, picture: &Picture<'_>, lens: &Lens) {
        self.seen.clear();
        self.drawn.clear();
        self.marks.clear();
        self.marks
            .resize(picture.scene.nodes.len(), Mark::default());
        self.any_moved = !picture.moved.is_empty();
        let mut farthest = 0.0_f64;
        for (index, node) in picture.scene.nodes.iter().enumerate() {
            let offset = offset(picture.place(index as u32).offset);
            farthest = farthest.max(offset.hypot2());
            self.drawn.push(lens.screen(node.at, offset));
        }
        self.farthest_offset = farthest.sqrt() as f32;
        self.move_some(picture, lens);
        for &node in picture.emphasis.iter().take(EMPHASISED_MAX) {
            if let Some(mark) = self.marks.get_mut(node as usize) {
                mark.emphasised = true;
            }
        }
        self.look(picture, lens);
    }

    fn move_some(&mut self, picture: &Picture<'_>, lens: &Lens) {
        for &(node, at) in picture.moved {
            let offset = offset(picture.place(node).offset);
            let place = node as usize;
            if let (Some(drawn), Some(mark)) =
                (self.drawn.get_mut(place), self.marks.get_mut(place))
            {
                *drawn = lens.screen(at, offset);
                mark.moved = true;
            }
        }
    }

    fn look(&mut self, picture: &Picture<'_>, lens: &Lens) {
        let bare = lens.view.expand(lens.radius + 2.0);
        let named = lens.view.expand(lens.radius + NAME_REACH);
        for (index, drawn) in self.drawn.iter().enumerate() {
            let view = match picture.place(index as u32).label {
                Some(_) => named,
                None => bare,
            };
            if drawn.is_some_and(|at| view.contains(at)) {
                self.seen.push(index as u32);
            }
        }
    }

    /// Where a node is drawn, if it can be.
    #[inline]
    pub fn drawn(&self, node: u32) -> Option<Pos2> {
        self.drawn.get(node as usize).copied().flatten()
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
