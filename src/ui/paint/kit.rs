//! What the ties of a frame are drawn with: for each style its line and its heads, plain and lit.

use super::ink::{Ink, Tip};
use super::link_index::{LinkIndex, Style};
use super::swatches::{Swatch, Swatches};
use egui::Context;

/// Wider lines have no larger heads, in points.
const HEADED_MAX: f32 = 8.0;

/// What the ties of one style are drawn with.
#[derive(Clone, Copy, Debug)]
pub struct Kit {
    /// The line.
    pub line: Swatch,
    /// How many patterns there are on a point of the line; none on a solid one.
    pub rate: f32,
    heads: [Option<Swatch>; 5],
}

impl Kit {
    fn new(ctx: &Context, swatches: &mut Swatches, style: &Style, width: f32) -> Self {
        let pixels = ctx.pixels_per_point();
        let dash = style.dash.map(|dash| dash.map(|length| length * pixels));
        let width_px = width * pixels;
        let line = Ink::Line {
            width: width_px,
            dash,
        };
        let mut heads = [None; 5];
        for tip in Tip::ALL.into_iter().filter(|tip| style.tips[*tip as usize]) {
            let size = (5.0 + 3.0 * width.min(HEADED_MAX)) * pixels;
            let ink = Ink::Head {
                tip,
                size,
                width: width_px.min(0.3 * size),
            };
            heads[tip as usize] = Some(swatches.swatch(ctx, ink));
        }
        Self {
            line: swatches.swatch(ctx, line),
            rate: style.dash.map_or(0.0, |[dash, gap]| 1.0 / (dash + gap)),
            heads,
        }
    }

    /// What a head is drawn with.
    pub fn head(&self, tip: Tip) -> Option<&Swatch> {
        self.heads[tip as usize].as_ref()
    }
}

/// All kits of a frame.
#[derive(Debug, Default)]
pub struct Kits {
    plain: Vec<Kit>,
    lit: Vec<Kit>,
    widest: f32,
}

impl Kits {
    /// Gets the kits of all styles ready; those of lit ties only if there are any.
    pub fn refresh(
        &mut self,
        ctx: &Context,
        swatches: &mut Swatches,
        index: &LinkIndex,
        lit: bool,
    ) {
        self.plain.clear();
        self.lit.clear();
        self.widest = 0.0;
        for style in index.styles() {
            self.plain.push(Kit::new(ctx, swatches, style, style.width));
            self.widest = self.widest.max(style.width);
            if lit {
                let width = lit_width(style.width);
                self.lit.push(Kit::new(ctx, swatches, style, width));
                self.widest = self.widest.max(width);
            }
        }
    }

    /// The kit of a style.
    #[inline]
    pub fn kit(&self, style: u16, lit: bool) -> Option<&Kit> {
        let kits = if lit { &self.lit } else { &self.plain };
        kits.get(usize::from(style))
    }

    /// The width of the widest line, in points.
    pub fn widest(&self) -> f32 {
        self.widest
    }
}

/// How wide a lit tie is drawn.
fn lit_width(width: f32) -> f32 {
    1.5 * width + 1.0
}
