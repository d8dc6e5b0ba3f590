//! The names on the map: laid out once for each size of their letters, then only put down.
//!
//! Laying out is the one dear thing in a frame, so while the zoom runs through its steps only a few names a frame get
//! their new size; the others keep the size they had until their turn has come.

use super::lens::{Lens, sane};
use super::marks::base_line;
use super::sheet::{Quad, Sheet};
use crate::scene::Font;
use crate::scene::arrange::Arrangement;
use crate::ui::style::fonts;
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
    /// Half of its height.
    half: f32,
}

/// All names laid out.
#[derive(Debug, Default)]
pub struct Labels {
    runs: HashMap<Arc<str>, Run>,
    frame: u64,
    budget: u32,
    setting: Setting,
    waiting: bool,
}

/// How names are set.
#[derive(Clone, Copy, Debug, Default)]
struct Setting {
    /// The size of the letters, in points.
    size: f32,
    /// From one base line to the next.
    line: f32,
    /// From the middle of a name of one line to its base line.
    base: f32,
}

impl Setting {
    fn new(arrangement: &Arrangement) -> Self {
        let size = sane(arrangement.font_size, 14.0).clamp(4.0, 96.0);
        let share = |height: f64| size * sane(height as f32 / arrangement.font_size, 0.5);
        let second = arrangement.baseline(2, 1);
        Self {
            size,
            line: share(second - arrangement.baseline(2, 0)),
            base: share(arrangement.baseline(1, 0)),
        }
    }

    fn is_for(&self, size: f32) -> bool {
        self.size.to_bits() == size.to_bits()
    }
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

    /// Begins a frame.
    pub fn begin(&mut self, arrangement: &Arrangement) {
        let setting = Setting::new(arrangement);
        self.frame += 1;
        self.waiting = false;
        self.budget = if self.runs.is_empty() {
            u32::MAX
        } else if setting.is_for(self.setting.size) {
            BUDGET
        } else {
            BUDGET_ZOOMING
        };
        self.setting = setting;
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
        let setting = self.setting;
        let current = self
            .runs
            .get(text)
            .is_some_and(|run| setting.is_for(run.size));
        if !current && self.budget > 0 {
            self.budget -= 1;
            self.runs
                .insert(Arc::clone(text), Run::new(ctx, text, &setting));
        } else if !current {
            self.waiting = true;
        }
        let run = self.runs.get_mut(text)?;
        run.used = self.frame;
        Some(run)
    }
}

impl Run {
    fn new(ctx: &Context, text: &str, setting: &Setting) -> Self {
        let Setting { size, line, base } = *setting;
        let halo = layout(ctx, text, fonts::halo(size), line);
        let ink = layout(ctx, text, fonts::id(Font::SemiBold, size), line);
        let middle = 0.5 * line * ink.rows.len() as f32;
        let first = base - middle + 0.5 * line;
        let corner = Vec2::new(0.0, first - base_line(&ink));
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
            half: middle,
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
        self.half
    }
}

fn layout(ctx: &Context, text: &str, font: FontId, line: f32) -> Arc<Galley> {
    let format = TextFormat {
        line_height: Some(line),
        ..TextFormat::simple(font, Color32::WHITE)
    };
    let mut job = LayoutJob::single_section(text.to_owned(), format);
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
