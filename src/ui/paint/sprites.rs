//! The looks of nodes, made into triangles once for each size and then only stamped.

use super::Picture;
use super::disc::{self, Disc};
use super::lens::Lens;
use super::marks::shapes;
use super::sheet::{Quad, Stamp};
use crate::model::Color;
use crate::scene::{Mark, Sprite};
use egui::Context;
use egui::epaint::{Mesh, TessellationOptions, Tessellator};

/// Nodes smaller than this are dots, in physical pixels from their middle to the outside of their ring.
const DOT_BELOW: f32 = 14.0;
/// Size of the dot of a small node, as a share of the node.
const DOT_SHARE: f32 = 0.88;

/// What the drawings were made for.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Key {
    scale: f32,
    pixels: f32,
    revision: u64,
    paper: Color,
}

/// The drawings of all looks, as they come to be needed.
#[derive(Debug, Default)]
pub struct Sprites {
    key: Option<Key>,
    /// For each look, one as it is and one pale.
    stamps: Vec<[Option<Stamp>; 2]>,
    /// For small nodes.
    dot: Option<Quad>,
    /// At the true point of a node that is drawn elsewhere.
    point: Option<Quad>,
}

/// What a node is drawn with.
pub enum Look<'a> {
    /// All marks of its sprite.
    Full(&'a Stamp),
    /// One dot.
    Dot(&'a Quad, Color),
}

impl Sprites {
    /// Forgets all drawings: the atlas has been emptied.
    pub fn forget(&mut self) {
        self.key = None;
    }

    /// Begins a frame.
    pub fn begin(&mut self, ctx: &Context, picture: &Picture<'_>, lens: &Lens) {
        let key = Key {
            scale: lens.scale,
            pixels: lens.pixels,
            revision: picture.revision,
            paper: picture.paper,
        };
        if self.key == Some(key) && self.stamps.len() == picture.scene.sprites.len() {
            return;
        }
        self.key = Some(key);
        self.stamps.clear();
        self.stamps
            .resize_with(picture.scene.sprites.len(), Default::default);
        self.dot = disc::dot(ctx, DOT_SHARE * lens.radius, lens);
        self.point = disc::dot(ctx, 3.0, lens);
    }

    /// The dot at true points.
    pub fn point(&self) -> Option<&Quad> {
        self.point.as_ref()
    }

    /// What a node of that look is drawn with.
    pub fn look(
        &mut self,
        ctx: &Context,
        picture: &Picture<'_>,
        lens: &Lens,
        sprite: u32,
        pale: bool,
    ) -> Option<Look<'_>> {
        let drawing = picture.scene.sprites.get(sprite as usize)?;
        if lens.radius * lens.pixels < DOT_BELOW {
            return Some(Look::Dot(self.dot.as_ref()?, drawing.color));
        }
        let stamps = self.stamps.get_mut(sprite as usize)?;
        let stamp = stamps[usize::from(pale)].get_or_insert_with(|| {
            let tone = |color| if pale { picture.pale(color) } else { color };
            make(ctx, drawing, lens, &tone)
        });
        Some(Look::Full(stamp))
    }
}

/// Turns the marks of a look into triangles, with texture in texels.
fn make(ctx: &Context, sprite: &Sprite, lens: &Lens, tone: &dyn Fn(Color) -> Color) -> Stamp {
    let options = TessellationOptions {
        coarse_tessellation_culling: false,
        prerasterized_discs: false,
        ..TessellationOptions::default()
    };
    // An atlas of one texel leaves the texture of letters in texels, and keeps it right when the atlas grows.
    let mut tessellator = Tessellator::new(lens.pixels, options, [1, 1], Vec::new());
    let mut mesh = Mesh::default();
    for mark in &sprite.marks {
        let mark = recolored(mark, tone);
        if Disc::mark(ctx, &mark, lens.scale, &mut mesh) {
            continue;
        }
        for shape in shapes(ctx, &mark, lens.scale) {
            tessellator.tessellate_shape(shape, &mut mesh);
        }
    }
    Stamp {
        vertices: mesh.vertices,
        indices: mesh.indices,
    }
}

fn recolored(mark: &Mark, tone: &dyn Fn(Color) -> Color) -> Mark {
    let mut mark = mark.clone();
    mark.fill = mark.fill.map(tone);
    if let Some(line) = &mut mark.line {
        line.color = tone(line.color);
    }
    mark
}
