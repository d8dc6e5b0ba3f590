//! The ties from frame to frame: while nothing but the place of the board changes, they are moved along with it.

use super::Picture;
use super::kit::Kits;
use super::lens::{Lens, vector};
use super::ribbon::Ribbons;
use super::spots::Spots;
use super::swatches::Swatches;
use super::tie_index::TieIndex;
use super::tie_pass::Pass;
use crate::model::Color;
use crate::scene::Tone;
use crate::scene::arrange::Step;
use egui::epaint::Mesh;
use egui::{Painter, Rect, Shape, Vec2};
use kurbo::Point;
use std::sync::Arc;

/// How far around the view ties are drawn to be kept, in points.
const KEPT_AROUND: f32 = 200.0;
/// After so many moves ties are drawn anew, so that roundings do not add up.
const MOVES_MAX: u32 = 256;

/// What the kept ties were drawn for.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Key {
    revision: u64,
    count: usize,
    step: Step,
    scale: f32,
    zoom: f64,
    pixels: f32,
    paper: Color,
    lit: Color,
}

impl Key {
    fn new(picture: &Picture<'_>, lens: &Lens) -> Self {
        Self {
            revision: picture.revision,
            count: picture.scene.ties.len(),
            step: picture.arrangement.step,
            scale: lens.scale,
            zoom: lens.zoom(),
            pixels: lens.pixels,
            paper: picture.paper,
            lit: picture.lit,
        }
    }
}

/// What is special about nodes and ties; the ties are drawn anew when it changes.
#[derive(Debug, Default)]
struct Special {
    dimmed: Vec<bool>,
    tones: Vec<Tone>,
    moved: Vec<u32>,
}

impl Special {
    /// Whether it is the same as before.
    fn is_of(&self, picture: &Picture<'_>) -> bool {
        let moved = picture.moved.iter().map(|(node, _)| node);
        self.dimmed == picture.dimmed.unwrap_or_default()
            && self.tones == picture.tones.unwrap_or_default()
            && self.moved.iter().eq(moved)
    }

    fn read(&mut self, picture: &Picture<'_>) {
        self.dimmed.clear();
        self.dimmed.extend(picture.dimmed.unwrap_or_default());
        self.tones.clear();
        self.tones.extend(picture.tones.unwrap_or_default());
        self.moved.clear();
        self.moved
            .extend(picture.moved.iter().map(|(node, _)| node));
    }
}

/// All ties of a board, drawn once and kept.
#[derive(Debug, Default)]
pub struct Ties {
    index: TieIndex,
    swatches: Swatches,
    kits: Kits,
    /// Taken out while it is written to.
    mesh: Option<Arc<Mesh>>,
    key: Option<Key>,
    special: Special,
    /// How much of the mesh is kept: its first vertices and indices. What comes after belongs to moved nodes.
    kept: [usize; 2],
    /// The ties of moved nodes.
    loose: Vec<u32>,
    /// The part of the screen for which all ties are there.
    whole: Option<Rect>,
    /// Where the origin of the board stood in the last frame.
    origin: Point,
    moves: u32,
}

impl Ties {
    /// Paints the ties of a picture.
    pub fn paint(&mut self, painter: &Painter, picture: &Picture<'_>, lens: &Lens, spots: &Spots) {
        let mut mesh = self.mesh.take().unwrap_or_default();
        let written = Arc::make_mut(&mut mesh);
        if !self.follows(written, picture, lens) {
            self.draw(painter, written, picture, lens, spots);
        }
        self.origin = lens.origin();
        written.vertices.truncate(self.kept[0]);
        written.indices.truncate(self.kept[1]);
        if !self.loose.is_empty() {
            let mut ribbons = Ribbons::new(written, lens.view);
            let view = lens.view;
            Pass::new(picture, lens, view, spots, &self.index, &self.kits)
                .some(&mut ribbons, &self.loose);
        }
        if !mesh.is_empty() {
            painter.add(Shape::Mesh(Arc::clone(&mesh)));
        }
        self.mesh = Some(mesh);
    }

    /// Moves what was drawn before, if it is still right.
    fn follows(&mut self, mesh: &mut Mesh, picture: &Picture<'_>, lens: &Lens) -> bool {
        let by = vector(lens.origin() - self.origin);
        let whole = self.whole.map(|whole| whole.translate(by));
        let right = self.key == Some(Key::new(picture, lens))
            && whole.is_some_and(|whole| whole.contains_rect(lens.view))
            && self.moves < MOVES_MAX
            && self.special.is_of(picture);
        if !right {
            return false;
        }
        if by != Vec2::ZERO {
            self.whole = whole;
            self.moves += 1;
            for vertex in &mut mesh.vertices {
                vertex.pos += by;
            }
        }
        true
    }

    /// Draws everything anew.
    fn draw(
        &mut self,
        painter: &Painter,
        mesh: &mut Mesh,
        picture: &Picture<'_>,
        lens: &Lens,
        spots: &Spots,
    ) {
        let whole = self.prepare(painter, picture, lens);
        self.whole = Some(whole);
        self.special.read(picture);
        let pass = Pass::new(picture, lens, whole, spots, &self.index, &self.kits);
        pass.find_moved(&mut self.loose);
        mesh.vertices.clear();
        mesh.indices.clear();
        mesh.texture_id = self.swatches.texture(painter.ctx());
        pass.all(&mut Ribbons::new(mesh, lens.view), lens);
        self.kept = [mesh.vertices.len(), mesh.indices.len()];
    }

    /// Gets ready what ties are drawn with, and tells for which part of the screen they are to be drawn.
    fn prepare(&mut self, painter: &Painter, picture: &Picture<'_>, lens: &Lens) -> Rect {
        let key = Key::new(picture, lens);
        let last = self.key.replace(key);
        let same = |of: fn(&Key) -> f64| {
            last.is_some_and(|last| of(&last).to_bits() == of(&key).to_bits())
        };
        self.moves = 0;
        let changed = self.index.refresh(picture.scene, picture.revision);
        if changed || !same(|key| key.pixels.into()) {
            self.swatches.tidy();
        }
        let tones = picture.tones.unwrap_or_default();
        self.kits
            .refresh(painter.ctx(), &mut self.swatches, &self.index, tones);
        // While the zoom changes nothing can be kept, so that more than the view would be for nothing.
        let around = if same(|key| key.zoom) {
            KEPT_AROUND
        } else {
            0.0
        };
        lens.view.expand(around)
    }
}
