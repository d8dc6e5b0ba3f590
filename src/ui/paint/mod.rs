//! Painting the board: the scene becomes one mesh a frame, as coarse as the zoom allows.
//!
//! What costs time is done once and kept: the looks of nodes as stamps, names as pieces of the atlas of glyphs, the
//! ways of ties as boxes on the board. A frame then only copies what is in view to where it stands.

mod course;
mod disc;
mod frame;
mod ink;
mod kit;
mod labels;
mod lens;
mod mark_painter;
mod marks;
mod ribbon;
mod sheet;
mod spots;
mod sprites;
mod swatches;
mod tie_index;
mod tie_pass;
mod ties;
mod trace;

pub use mark_painter::MarkPainter;
pub use marks::{draw, text_box};

use crate::model::Color;
use crate::scene::arrange::Arrangement;
use crate::scene::camera::Camera;
use crate::scene::layer::Kind;
use crate::scene::{Layer, Line, Scene, Tone};
use crate::ui::style::atlas;
use egui::epaint::Mesh;
use egui::{Color32, Context, Painter, Shape};
use frame::Frame;
use labels::{Labels, Tones};
use lens::Lens;
use sheet::Sheet;
use spots::Spots;
use sprites::Sprites;
use std::sync::Arc;
use tie_index::Tie;
use ties::Ties;

/// How much of its colour a dimmed node keeps.
const DIMMED: f32 = 0.3;

/// All that a frame of the board shows.
#[derive(Clone, Copy, Debug)]
pub struct Picture<'a> {
    /// What there is.
    pub scene: &'a Scene,
    /// Which names are shown, and where: the same for the same revision and the same step.
    pub arrangement: &'a Arrangement,
    /// Where it is looked at from.
    pub camera: &'a Camera,
    /// Nodes being dragged, and where on the board they are for now.
    pub moved: &'a [(u32, kurbo::Point)],
    /// For each node whether it is drawn pale, if any is.
    pub dimmed: Option<&'a [bool]>,
    /// For each tie how it stands among the others, if they differ.
    pub tones: Option<&'a [Tone]>,
    /// The node whose name is not drawn, since it is being written.
    pub hidden_label: Option<u32>,
    /// Nodes whose names are shown in any case, on top: the hovered and the selected.
    pub emphasis: &'a [u32],
    /// Changes whenever the scene does.
    pub revision: u64,
    /// Colour of the background.
    pub paper: Color,
    /// Colour of the names.
    pub ink: Color,
    /// Colour of lit ties.
    pub lit: Color,
    /// The line from a node to its true point when it had to make room.
    pub leader: Line,
    /// What was laid out for the layers that are drawn mark by mark: one for each of [`Layer::ORDER`], or none at all.
    pub marks: &'a [MarkPainter],
}

impl<'a> Picture<'a> {
    /// The runs of layers, from back to front, each with the marks that are painted for it.
    fn runs(&self) -> impl Iterator<Item = (&'static [Layer], &'a [MarkPainter])> + use<'a> {
        let mut rest = self.marks;
        Layer::runs().map(move |run| {
            let (own, after) = rest.split_at_checked(run.len()).unwrap_or_default();
            rest = after;
            // A layer that stands still has the others of its run in its mesh.
            let still = run.iter().position(|layer| !layer.moves());
            let own = still.map_or(own, |still| own.get(still..=still).unwrap_or_default());
            (run, own)
        })
    }

    fn is_dimmed(&self, node: u32) -> bool {
        let dimmed = self.dimmed.and_then(|dimmed| dimmed.get(node as usize));
        dimmed.copied().unwrap_or(false)
    }

    fn tie_tone(&self, place: usize, tie: &Tie) -> Tone {
        let tone = self.tones.and_then(|tones| tones.get(place)).copied();
        match tone.unwrap_or_default() {
            Tone::Normal if self.is_dimmed(tie.from) || self.is_dimmed(tie.to) => Tone::Pale,
            tone => tone,
        }
    }

    /// The colour of something dimmed: solid, so that what lies behind does not show through.
    fn pale(&self, color: Color) -> Color {
        let mixed = self.paper.mix(color, DIMMED);
        Color {
            a: color.a,
            ..mixed
        }
    }

    fn tone(&self, color: Color, pale: bool) -> Color32 {
        color32(if pale { self.pale(color) } else { color })
    }

    fn tones(&self, pale: bool) -> Tones {
        Tones {
            halo: color32(self.paper),
            ink: self.tone(self.ink, pale),
        }
    }
}

/// Paints boards, and keeps what can be used again for the next frame. Each window needs its own.
#[derive(Debug, Default)]
pub struct BoardPainter {
    /// Of nodes and names; taken out while it is written to.
    mesh: Option<Arc<Mesh>>,
    ties: Ties,
    watch: atlas::Watch,
    sprites: Sprites,
    labels: Labels,
    spots: Spots,
    /// Physical pixels for one point in the last frame.
    pixels: f32,
}

impl BoardPainter {
    /// Paints a picture within its view; asks for another frame only if a name is not in its final size yet. What `below`
    /// paints lies right under the ties.
    pub fn paint(
        &mut self,
        painter: &Painter,
        picture: &Picture<'_>,
        below: &mut dyn FnMut(&Painter),
    ) {
        let ctx = painter.ctx();
        let Some(lens) = Lens::new(picture, ctx.pixels_per_point()) else {
            return;
        };
        self.begin(ctx, picture, &lens);
        // A clip rectangle of its own, though hardly smaller, starts a mesh of its own: egui would have to copy the large
        // mesh of the board to lengthen it.
        let clip = painter.clip_rect().shrink(0.01).intersect(lens.view);
        let board = painter.with_clip_rect(clip);
        let mut under: &[MarkPainter] = &[];
        for (run, marks) in picture.runs() {
            match run.first().map(|layer| layer.kind()) {
                Some(Kind::Marks) => under = marks,
                Some(Kind::Ties) => {
                    paint_marks(painter, std::mem::take(&mut under));
                    below(painter);
                    self.ties.paint(&board, picture, &lens, &self.spots);
                }
                Some(Kind::Nodes) => {
                    let under = std::mem::take(&mut under);
                    self.paint_nodes(&board, picture, &lens, (run, under));
                }
                None => {}
            }
        }
        paint_marks(painter, under);
        if self.labels.is_waiting() {
            ctx.request_repaint();
        }
    }

    /// Nodes and names, from back to front, in one mesh with the marks that lie right below.
    fn paint_nodes(
        &mut self,
        painter: &Painter,
        picture: &Picture<'_>,
        lens: &Lens,
        (run, under): (&[Layer], &[MarkPainter]),
    ) {
        let ctx = painter.ctx();
        let (spots, sprites, labels) = (&self.spots, &mut self.sprites, &mut self.labels);
        let mut mesh = unshared(self.mesh.take());
        if let Some(mesh) = Arc::get_mut(&mut mesh) {
            let mut sheet = Sheet::new(mesh, atlas::size(ctx), 1.0 / lens.pixels, lens.view);
            for marks in under {
                marks.put(&mut sheet);
            }
            let mut frame = Frame {
                sheet: &mut sheet,
                ctx,
                picture,
                lens,
            };
            for layer in run {
                match layer {
                    Layer::Nodes => frame.all_nodes(spots, sprites),
                    Layer::Names => frame.all_names(spots, labels),
                    _ => {}
                }
            }
            let atlas = atlas::size(ctx);
            sheet.atlas_is(atlas);
            atlas::painted_for(ctx, atlas);
        }
        painter.add(Shape::Mesh(Arc::clone(&mesh)));
        self.mesh = Some(mesh);
    }

    fn begin(&mut self, ctx: &Context, picture: &Picture<'_>, lens: &Lens) {
        let other_pixels = self.pixels.to_bits() != lens.pixels.to_bits();
        if self.watch.is_renewed(ctx) || other_pixels {
            self.labels.forget();
            self.sprites.forget();
        }
        self.pixels = lens.pixels;
        self.labels.begin(picture.arrangement);
        self.sprites.begin(ctx, picture, lens);
        self.spots.refresh(picture, lens);
    }
}

fn paint_marks(painter: &Painter, marks: &[MarkPainter]) {
    for marks in marks {
        marks.paint(painter);
    }
}

/// A mesh that can be written to: the one of an earlier frame, so that its memory is used again, unless it is still in
/// use.
fn unshared(mesh: Option<Arc<Mesh>>) -> Arc<Mesh> {
    let ours = |mesh: &mut Arc<Mesh>| Arc::get_mut(mesh).is_some();
    let mesh = mesh.and_then(|mut mesh| ours(&mut mesh).then_some(mesh));
    mesh.unwrap_or_default()
}

/// The same colour for egui.
pub fn color32(color: Color) -> Color32 {
    Color32::from_rgba_unmultiplied(color.r, color.g, color.b, color.a)
}
