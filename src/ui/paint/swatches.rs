//! The texture that ties are drawn with: one swatch for each kind of line and each kind of head.
//!
//! A line is a ribbon with two corners a row, whatever its width and however it is dashed: its soft edges, its dashes
//! and dots are in the texture, which repeats itself along the ribbon. A head is one piece of the texture.

use super::ink::Ink;
use egui::epaint::ColorImage;
use egui::{Color32, Context, TextureHandle, TextureId, TextureOptions, Vec2, vec2};

/// The size of the texture, in texels; a swatch is as long as the texture is wide, so that it can repeat itself.
const COLUMNS: usize = 64;
const ROWS: usize = 2048;
/// How many rows a swatch has.
const LINE_ROWS: usize = 16;
const HEAD_ROWS: usize = 32;
/// Around each swatch, in physical pixels: room for its soft edges.
const MARGIN: f32 = 1.0;

/// A piece of the texture, and how large it is drawn.
#[derive(Clone, Copy, Debug)]
pub struct Swatch {
    /// Where it is in the texture, from one side of the line to the other.
    pub sides: [f32; 2],
    /// Half of its breadth, soft edges included, in points.
    pub half: f32,
    /// Length of what it shows, in points.
    pub length: f32,
    /// Beyond each end of a head, in points: room for its soft edges.
    pub margin: f32,
    /// How far from the tip of a head its line ends, in points.
    pub cut: f32,
}

impl Swatch {
    /// The same, drawn larger or smaller.
    pub fn scaled(self, by: f32) -> Self {
        Self {
            sides: self.sides,
            half: self.half * by,
            length: self.length * by,
            margin: self.margin * by,
            cut: self.cut * by,
        }
    }
}

/// All swatches drawn so far.
#[derive(Default)]
pub struct Swatches {
    texture: Option<TextureHandle>,
    /// Each ink and its first row.
    known: Vec<(Ink, usize)>,
    /// How many rows are taken.
    taken: usize,
}

impl std::fmt::Debug for Swatches {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.known.fmt(formatter)
    }
}

impl Swatches {
    /// Forgets the swatches if there is not room for many more: the board has changed, so that some may be of no use.
    pub fn tidy(&mut self) {
        if self.taken > ROWS / 4 {
            self.known.clear();
            self.taken = 0;
        }
    }

    /// The texture.
    pub fn texture(&mut self, ctx: &Context) -> TextureId {
        self.handle(ctx).id()
    }

    fn handle(&mut self, ctx: &Context) -> &mut TextureHandle {
        self.texture.get_or_insert_with(|| {
            let empty = ColorImage::filled([COLUMNS, ROWS], Color32::TRANSPARENT);
            ctx.load_texture("ties", empty, TextureOptions::LINEAR_REPEAT)
        })
    }

    /// The swatch of an ink, if there is room for it.
    pub fn swatch(&mut self, ctx: &Context, ink: Ink) -> Option<Swatch> {
        let known = self.known.iter().find(|(known, _)| *known == ink);
        let first = match known.map(|(_, first)| *first) {
            Some(first) => first,
            None => self.add(ctx, ink)?,
        };
        let share = |row: f32| (first as f32 + row) / ROWS as f32;
        let pixel = 1.0 / ctx.pixels_per_point();
        let size = ink.size();
        Some(Swatch {
            sides: [share(0.5), share(rows(ink) as f32 - 0.5)],
            half: (0.5 * size.y + MARGIN) * pixel,
            length: size.x * pixel,
            margin: MARGIN * pixel,
            cut: ink.cut() * pixel,
        })
    }

    fn add(&mut self, ctx: &Context, ink: Ink) -> Option<usize> {
        let first = self.taken;
        if first + rows(ink) > ROWS {
            return None;
        }
        self.taken += rows(ink);
        self.known.push((ink, first));
        self.handle(ctx)
            .set_partial([0, first], drawn(ink), TextureOptions::LINEAR_REPEAT);
        Some(first)
    }
}

fn rows(ink: Ink) -> usize {
    match ink {
        Ink::Line { .. } => LINE_ROWS,
        Ink::Head { .. } => HEAD_ROWS,
    }
}

/// The texels of a swatch: white, covered as much as the ink covers.
fn drawn(ink: Ink) -> ColorImage {
    let places = (0..rows(ink)).flat_map(|row| (0..COLUMNS).map(move |column| (column, row)));
    let texels = places.map(|(column, row)| {
        let covered = (ink.cover(place(ink, column, row)) * 255.0).round() as u8;
        Color32::from_rgba_premultiplied(covered, covered, covered, covered)
    });
    ColorImage::new([COLUMNS, rows(ink)], texels.collect())
}

/// Where the middle of a texel stands, in pixels.
fn place(ink: Ink, column: usize, row: usize) -> Vec2 {
    let size = ink.size();
    let along = (column as f32 + 0.5) / COLUMNS as f32;
    // The first and the last row stand on the sides of the ribbon.
    let across = row as f32 / (rows(ink) - 1) as f32 - 0.5;
    let x = match ink {
        Ink::Line { .. } => along * size.x,
        Ink::Head { .. } => along * (size.x + 2.0 * MARGIN) - MARGIN,
    };
    vec2(x, across * (size.y + 2.0 * MARGIN))
}
