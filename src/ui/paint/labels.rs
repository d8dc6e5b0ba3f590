//! The names on the map: laid out once for each size of their letters, then only put down.
//!
//! Laying out is the one dear thing in a frame, so while the zoom runs through its steps only a few names a frame get
//! their new size; the others keep the size they had until their turn has come.

use super::lens::Lens;
use super::sheet::{Quad, Sheet};
use crate::ui::fonts;
use egui::epaint::text::{LayoutJob, TextFormat};
use egui::{Align, Color32, Context, FontId, Galley, Pos2, Rect, Vec2};
use std::collections::HashMap;
use std::sync::Arc;

/// Names laid out in a frame in which the size of the letters changed, and in any other.
const BUDGET_ZOOMING: u32 = 8;
const BUDGET: u32 = 32;
/// More names than this are not remembered when they are out of view.
const REMEMBERED: usize = 4096;

/// A name laid out: pieces of the atlas around its middle.
#[derive(Debug)]
pub struct Run {
    size: f32,
    used: u64,
    quads: Box<[Quad]>,
    /// How many of the quads, the first ones, make the halo.
    halo: usize,
    bounds: Rect,
    /// From the middle to the corner that stands on a pixel.
    corner: Vec2,
}

/// All names laid out.
#[derive(Debug, Default)]
pub struct Labels {
    runs: HashMap<Arc<str>, Run>,
    frame: u64,
    budget: u32,
    size: f32,
    waiting: bool,
}

/// The two colours of a name.
#[derive(Clone, Copy, Debug)]
pub struct Tones {
    /// Behind the letters.
    pub halo: Color32,
    /// Of the letters.
    pub ink: Color32,
}

impl Labels {
    /// Forgets all names: the atlas has been emptied.
    pub fn forget(&mut self) {
        self.runs.clear();
    }

    /// Begins a frame with letters of `size` points.
    pub fn begin(&mut self, size: f32) {
        self.frame += 1;
        self.waiting = false;
        self.budget = if self.runs.is_empty() {
            u32::MAX
        } else if self.size.to_bits() == size.to_bits() {
            BUDGET
        } else {
            BUDGET_ZOOMING
        };
        self.size = size;
        if self.runs.len() > REMEMBERED {
            let last = self.frame - 1;
            self.runs.retain(|_, run| run.used == last);
        }
    }

    /// Whether a name of this frame still waits for its turn.
    pub fn is_waiting(&self) -> bool {
        self.waiting
    }

    /// Makes sure that a name is laid out, in another size if need be, unless its turn has not come.
    pub fn run(&mut self, ctx: &Context, text: &Arc<str>) -> Option<&Run> {
        let size = self.size;
        let current = self
            .runs
            .get(text)
            .is_some_and(|run| run.size.to_bits() == size.to_bits());
        if !current && self.budget > 0 {
            self.budget -= 1;
            self.runs
                .insert(Arc::clone(text), Run::new(ctx, text, size));
        } else if !current {
            self.waiting = true;
        }
        let run = self.runs.get_mut(text)?;
        run.used = self.frame;
        Some(run)
    }
}

impl Run {
    fn new(ctx: &Context, text: &str, size: f32) -> Self {
        let halo = layout(ctx, text, fonts::halo(size));
        let ink = layout(ctx, text, fonts::id(crate::scene::Font::SemiBold, size));
        let corner = Vec2::new(0.0, -0.5 * ink.size().y);
        let mut quads = Vec::with_capacity((halo.num_vertices + ink.num_vertices) / 4);
        gather(&halo, &mut quads);
        let count = quads.len();
        gather(&ink, &mut quads);
        let bounds = quads
            .iter()
            .fold(Rect::NOTHING, |bounds, quad| bounds.union(quad.rect));
        Self {
            size,
            used: 0,
            quads: quads.into_boxed_slice(),
            halo: count,
            bounds,
            corner,
        }
    }

    /// Puts the name down with its middle at `middle`, if it shows in the view.
    pub fn put(&self, sheet: &mut Sheet<'_>, middle: Pos2, lens: &Lens, tones: Tones) {
        let corner = lens.snap(middle + self.corner).to_vec2();
        if self.quads.is_empty() || !lens.view.intersects(self.bounds.translate(corner)) {
            return;
        }
        let (halo, ink) = self.quads.split_at(self.halo);
        for quad in halo {
            sheet.quad(quad, corner, tones.halo);
        }
        for quad in ink {
            sheet.quad(quad, corner, tones.ink);
        }
    }

    /// Half the height of the name, in points.
    pub fn half_height(&self) -> f32 {
        -self.corner.y
    }
}

fn layout(ctx: &Context, text: &str, font: FontId) -> Arc<Galley> {
    let mut job =
        LayoutJob::single_section(text.to_owned(), TextFormat::simple(font, Color32::WHITE));
    job.halign = Align::Center;
    ctx.fonts_mut(|fonts| fonts.layout_job(job))
}

/// The pieces of the atlas that make up a text, in texels.
pub fn gather(galley: &Galley, quads: &mut Vec<Quad>) {
    for row in &galley.rows {
        let by = row.pos.to_vec2();
        for [min, _, _, max] in row.visuals.mesh.vertices.as_chunks().0 {
            quads.push(Quad {
                rect: Rect::from_min_max(min.pos + by, max.pos + by),
                texels: Rect::from_min_max(min.uv, max.uv),
            });
        }
    }
}
