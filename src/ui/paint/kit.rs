//! What the ties of a frame are drawn with: for each style its line and its heads, plain and lit.

use super::ink::{Ink, Tip};
use super::swatches::{Swatch, Swatches};
use super::tie_index::{Style, TieIndex};
use crate::scene::{Tone, head};
use egui::Context;

/// Heads are drawn in sizes that are so many times as large as one another, and brought to their true size then.
const SIZES: f32 = 1.25;

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
    /// What a head is drawn with.
    pub fn head(&self, tip: Tip) -> Option<&Swatch> {
        self.heads[tip as usize].as_ref()
    }
}

/// All kits of a frame.
#[derive(Debug, Default)]
pub struct Kits {
    plain: Vec<Option<Kit>>,
    lit: Vec<Option<Kit>>,
    widest: f32,
}

impl Kits {
    /// Gets the kits of all styles ready; of the lit ones only those that there are.
    pub fn refresh(
        &mut self,
        ctx: &Context,
        swatches: &mut Swatches,
        index: &TieIndex,
        tones: &[Tone],
    ) {
        let styles = index.styles();
        self.widest = 0.0;
        for kits in [&mut self.plain, &mut self.lit] {
            kits.clear();
            kits.resize(styles.len(), None);
        }
        for (kit, style) in self.plain.iter_mut().zip(styles) {
            *kit = ruled(ctx, swatches, style, style.width);
            self.widest = self.widest.max(style.width);
        }
        let lit = index.ties().iter().zip(tones);
        for (tie, _) in lit.filter(|(_, tone)| **tone == Tone::Lit) {
            let place = usize::from(tie.style);
            let Some((kit, style)) = self.lit.get_mut(place).zip(styles.get(place)) else {
                continue;
            };
            if kit.is_none() {
                *kit = ruled(ctx, swatches, style, lit_width(style.width));
                self.widest = self.widest.max(lit_width(style.width));
            }
        }
        // Lines come first, so that there is room for all of them.
        for (kits, is_lit) in [(&mut self.plain, false), (&mut self.lit, true)] {
            for (kit, style) in kits.iter_mut().zip(styles) {
                if let Some(kit) = kit {
                    let wide = lit_width(style.width);
                    let width = if is_lit { wide } else { style.width };
                    kit.heads = heads(ctx, swatches, style, width);
                }
            }
        }
    }

    /// The kit of a style.
    #[inline]
    pub fn kit(&self, style: u16, lit: bool) -> Option<&Kit> {
        let kits = if lit { &self.lit } else { &self.plain };
        kits.get(usize::from(style))?.as_ref()
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

/// A kit that has only its line.
fn ruled(ctx: &Context, swatches: &mut Swatches, style: &Style, width: f32) -> Option<Kit> {
    let pixels = ctx.pixels_per_point();
    let line = Ink::Line {
        width: width * pixels,
        dash: style.dash.map(|dash| dash.map(|length| length * pixels)),
    };
    Some(Kit {
        line: swatches.swatch(ctx, line)?,
        rate: style.dash.map_or(0.0, |[dash, gap]| 1.0 / (dash + gap)),
        heads: [None; 5],
    })
}

/// The heads that ties of a style have, for lines of that width.
fn heads(ctx: &Context, swatches: &mut Swatches, style: &Style, width: f32) -> [Option<Swatch>; 5] {
    let size = head::size(width.into(), 1.0) as f32;
    let near = SIZES.powf(size.log(SIZES).round());
    let pixels = ctx.pixels_per_point();
    Tip::ALL.map(|tip| {
        let ink = Ink::Head {
            tip,
            size: near * pixels,
            width: head::width(near.into()) as f32 * pixels,
        };
        let wanted = style.tips[tip as usize];
        let swatch = wanted.then(|| swatches.swatch(ctx, ink)).flatten()?;
        Some(swatch.scaled(size / near))
    })
}
