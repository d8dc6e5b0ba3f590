//! Discs and slices of discs as pieces of one glyph, which are smooth with few corners.

use super::color32;
use super::labels::gather;
use super::lens::Lens;
use super::marks::icon_middle;
use super::sheet::Quad;
use crate::model::Color;
use crate::scene::icons::glyph;
use crate::scene::{Font, Mark, Shape};
use crate::ui::style::fonts;
use egui::epaint::{Mesh, Vertex};
use egui::{Color32, Context, FontId, Galley, Pos2, Rect, Vec2, pos2};
use kurbo::Point;
use std::f32::consts::{FRAC_PI_2, FRAC_PI_4};
use std::sync::Arc;

/// Diameter of the disc among the icons for a font size of 1.
const DISC_SHARE: f32 = 208.0 / 256.0;

/// Larger discs are drawn with corners, in texels: they would fill the atlas of glyphs.
const RADIUS_MAX: f32 = 96.0;

/// A disc in the atlas of glyphs, in texels.
#[derive(Clone, Copy, Debug)]
pub struct Disc {
    middle: Pos2,
    texels: Rect,
    /// Texels for one point.
    density: f32,
    /// Half a pixel, in points.
    soft: f32,
}

impl Disc {
    /// A disc of that radius, in points.
    pub fn new(ctx: &Context, radius: f32) -> Option<Self> {
        let pixels = ctx.pixels_per_point();
        // Where pixels are large, twice as many texels keep the edge sharp wherever the middle stands.
        let oversampling = if pixels < 1.5 { 2.0 } else { 1.0 };
        let density = pixels * oversampling;
        if !(0.5..RADIUS_MAX).contains(&(radius * density)) {
            return None;
        }
        let font = fonts::id(Font::IconFill, 2.0 * radius * oversampling / DISC_SHARE);
        let (galley, quad) = glyph_of(ctx, font)?;
        let middle = pos2(0.5 * galley.size().x, icon_middle(&galley)) - quad.rect.min;
        Some(Self {
            middle: quad.texels.min + middle * pixels,
            texels: quad.texels,
            density,
            soft: 0.5 / pixels,
        })
    }

    /// Draws a mark, `scale` times as large, if it is a disc or a slice without an edge.
    pub fn mark(ctx: &Context, mark: &Mark, scale: f32, mesh: &mut Mesh) -> bool {
        let place = |at: Point| pos2(at.x as f32, at.y as f32) * scale;
        let Some(color) = mark.fill.filter(|_| mark.line.is_none()) else {
            return false;
        };
        let drawn = match mark.shape {
            Shape::Disc { centre, radius } => Self::new(ctx, radius as f32 * scale)
                .map(|disc| disc.whole(place(centre), color, mesh)),
            Shape::Sector {
                centre,
                radius,
                start,
                sweep,
            } => Self::new(ctx, radius as f32 * scale).map(|disc| {
                let ends = [start as f32, (start + sweep) as f32];
                disc.slice(place(centre), ends, color, mesh);
            }),
            _ => None,
        };
        drawn.is_some()
    }

    fn whole(&self, at: Pos2, color: Color, mesh: &mut Mesh) {
        // Half a texel more on each side, so that the soft edge is whole where pixels and texels do not meet.
        let texels = self.texels.expand(0.5);
        let first = mesh.vertices.len() as u32;
        let corners = [
            texels.left_top(),
            texels.right_top(),
            texels.left_bottom(),
            texels.right_bottom(),
        ];
        let reach = |texel: Pos2| (texel - self.middle) / self.density;
        let corners = corners.map(|texel| self.vertex(at, reach(texel), color32(color)));
        mesh.vertices.extend(corners);
        mesh.add_triangle(first, first + 1, first + 2);
        mesh.add_triangle(first + 2, first + 1, first + 3);
    }

    /// A slice between two angles: a fan around the middle that ends on the box of the glyph, with soft sides.
    fn slice(&self, at: Pos2, ends: [f32; 2], color: Color, mesh: &mut Mesh) {
        let solid = color32(color);
        let first = mesh.vertices.len() as u32;
        let [start, end] = ends.map(|angle| self.rim(angle));
        let soft = |angle: f32, side: f32| Vec2::angled(angle).rot90() * (side * self.soft);
        let (before, after) = (soft(ends[0], 1.0), soft(ends[1], -1.0));
        let mut put = |by: Vec2, color| mesh.vertices.push(self.vertex(at, by, color));
        // The two soft sides, each from inside out, then the fan.
        for (rim, out) in [(start, before), (end, after)] {
            put(out, Color32::TRANSPARENT);
            put(rim + out, Color32::TRANSPARENT);
            put(-out, solid);
            put(rim - out, solid);
        }
        let mut fan = vec![first + 3];
        let corner = ((ends[0] - FRAC_PI_4) / FRAC_PI_2).floor() + 1.0;
        let corners = (0..4_u8).map(|more| FRAC_PI_4 + FRAC_PI_2 * (corner + f32::from(more)));
        for angle in corners.take_while(|angle| *angle < ends[1]) {
            fan.push(first + 8 + fan.len() as u32 - 1);
            put(self.rim(angle), solid);
        }
        fan.push(first + 7);
        for side in [first, first + 4] {
            mesh.add_triangle(side, side + 1, side + 2);
            mesh.add_triangle(side + 2, side + 1, side + 3);
        }
        mesh.add_triangle(first + 2, first + 3, first + 6);
        for pair in fan.windows(2) {
            mesh.add_triangle(first + 6, pair[0], pair[1]);
        }
    }

    /// Where a ray from the middle leaves the box of the glyph.
    fn rim(&self, angle: f32) -> Vec2 {
        let ray = Vec2::angled(angle);
        let reach = |ray: f32, low: f32, high: f32| {
            let edge = if ray < 0.0 { low } else { high };
            edge.abs() / ray.abs().max(1.0e-6)
        };
        let (min, max) = (self.texels.min - self.middle, self.texels.max - self.middle);
        let long = reach(ray.x, min.x, max.x).min(reach(ray.y, min.y, max.y));
        ray * (long / self.density)
    }

    fn vertex(&self, at: Pos2, by: Vec2, color: Color32) -> Vertex {
        Vertex {
            pos: at + by,
            uv: self.middle + by * self.density,
            color,
        }
    }
}

/// The dot of a small node: a disc whose corners stand on pixels.
pub fn dot(ctx: &Context, radius: f32, lens: &Lens) -> Option<Quad> {
    let font = fonts::id(Font::IconFill, 2.0 * radius / DISC_SHARE);
    let (_, quad) = glyph_of(ctx, font)?;
    let corner = lens.snap((-0.5 * quad.rect.size()).to_pos2());
    Some(Quad {
        rect: Rect::from_min_size(corner, quad.rect.size()),
        texels: quad.texels,
    })
}

/// The one glyph of a full circle.
fn glyph_of(ctx: &Context, font: FontId) -> Option<(Arc<Galley>, Quad)> {
    let text = glyph::CIRCLE.to_string();
    let galley = ctx.fonts_mut(|fonts| fonts.layout_no_wrap(text, font, Color32::WHITE));
    let mut quads = Vec::new();
    gather(&galley, &mut quads);
    let quad = *quads.first()?;
    Some((galley, quad))
}
