//! The texture that ties are drawn with: one swatch for each kind of line and each kind of head.
//!
//! A line is a ribbon with two corners a row, whatever its width and however it is dashed: its soft edges, its dashes
//! and dots are in the texture, which repeats itself along the ribbon. A head is one piece of the texture.

use super::ink::Ink;
use egui::epaint::ColorImage;
use egui::{Color32, Context, TextureHandle, TextureId, TextureOptions, Vec2, vec2};

/// The size of a swatch, in texels: along the line and across.
const COLUMNS: usize = 64;
const ROWS: usize = 32;
/// How many swatches there is room for.
const MOST: usize = 64;
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

/// All swatches drawn so far.
#[derive(Default)]
pub struct Swatches {
    texture: Option<TextureHandle>,
    inks: Vec<Ink>,
}

impl std::fmt::Debug for Swatches {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.inks.fmt(formatter)
    }
}

impl Swatches {
    /// Forgets the swatches if there is hardly room for more: the board has changed, so that some may be of no use.
    pub fn tidy(&mut self) {
        if self.inks.len() > MOST / 2 {
            self.inks.clear();
        }
    }

    /// The texture.
    pub fn texture(&mut self, ctx: &Context) -> TextureId {
        self.handle(ctx).id()
    }

    fn handle(&mut self, ctx: &Context) -> &mut TextureHandle {
        self.texture.get_or_insert_with(|| {
            let empty = ColorImage::filled([COLUMNS, ROWS * MOST], Color32::TRANSPARENT);
            ctx.load_texture("ties", empty, TextureOptions::LINEAR_REPEAT)
        })
    }

    /// The swatch of an ink; of another one if there is no more room.
    pub fn swatch(&mut self, ctx: &Context, ink: Ink) -> Swatch {
        let known = self.inks.iter().position(|known| *known == ink);
        let place = known.unwrap_or_else(|| self.add(ctx, ink));
        let first = (place * ROWS) as f32;
        let share = |row: f32| (first + row) / (ROWS * MOST) as f32;
        let pixel = 1.0 / ctx.pixels_per_point();
        let size = ink.size();
        Swatch {
            sides: [share(0.5), share(ROWS as f32 - 0.5)],
            half: (0.5 * size.y + MARGIN) * pixel,
            length: size.x * pixel,
            margin: MARGIN * pixel,
            cut: ink.cut() * pixel,
        }
    }

    fn add(&mut self, ctx: &Context, ink: Ink) -> usize {
        let place = self.inks.len();
        if place == MOST {
            return 0;
        }
        self.inks.push(ink);
        let corner = [0, place * ROWS];
        self.handle(ctx)
            .set_partial(corner, drawn(ink), TextureOptions::LINEAR_REPEAT);
        place
    }
}

/// The texels of a swatch: white, covered as much as the ink covers.
fn drawn(ink: Ink) -> ColorImage {
    let places = (0..ROWS).flat_map(|row| (0..COLUMNS).map(move |column| (column, row)));
    let texels = places.map(|(column, row)| {
        let covered = (ink.cover(place(ink, column, row)) * 255.0).round() as u8;
        Color32::from_rgba_premultiplied(covered, covered, covered, covered)
    });
    ColorImage::new([COLUMNS, ROWS], texels.collect())
}

/// Where the middle of a texel stands, in pixels.
fn place(ink: Ink, column: usize, row: usize) -> Vec2 {
    let size = ink.size();
    let along = (column as f32 + 0.5) / COLUMNS as f32;
    // The first and the last row stand on the sides of the ribbon.
    let across = row as f32 / (ROWS - 1) as f32 - 0.5;
    let x = match ink {
        Ink::Line { .. } => along * size.x,
        Ink::Head { .. } => along * (size.x + 2.0 * MARGIN) - MARGIN,
    };
    vec2(x, across * (size.y + 2.0 * MARGIN))
}
