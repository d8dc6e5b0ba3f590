//! Marks in points of the screen as one mesh, such as the axes.

use super::color32;
use super::labels::gather;
use super::marks::{corner, layout, point, shapes, stroke};
use super::sheet::{Quad, Sheet};
use crate::model::Color;
use crate::scene::{Anchor, Font, Mark, Shape, Text};
use crate::ui::style::atlas::{self, Watch};
use crate::ui::style::fonts;
use egui::emath::GuiRounding as _;
use egui::epaint::Mesh;
use egui::{Color32, Context, Painter, Rect, Vec2, pos2};
use std::sync::Arc;

/// More texts than this are not remembered.
const REMEMBERED: usize = 128;

/// Paints marks frame by frame, and keeps what can be used again for the next one. Each layer needs its own.
#[derive(Debug, Default)]
pub struct MarkPainter {
    mesh: Arc<Mesh>,
    watch: Watch,
    laid: Vec<Laid>,
    /// The size of the atlas that the mesh is for.
    atlas: [usize; 2],
}

/// A text laid out: pieces of the atlas around its anchor.
#[derive(Debug)]
struct Laid {
    text: Arc<str>,
    font: Font,
    size: f64,
    anchor: Anchor,
    /// From the anchor to the upper left corner.
    corner: Vec2,
    quads: Box<[Quad]>,
}

impl Laid {
    fn new(ctx: &Context, text: &Text) -> Self {
        let font = fonts::id(text.font, text.size as f32);
        let galley = layout(ctx, &text.text, font, Color32::WHITE);
        let mut quads = Vec::with_capacity(galley.num_vertices / 4);
        gather(&galley, &mut quads);
        Self {
            text: Arc::clone(&text.text),
            font: text.font,
            size: text.size,
            anchor: text.anchor,
            corner: corner(&galley, pos2(0.0, 0.0), text).to_vec2(),
            quads: quads.into_boxed_slice(),
        }
    }

    fn is(&self, text: &Text) -> bool {
        self.font == text.font
            && self.size.to_bits() == text.size.to_bits()
            && self.anchor == text.anchor
            && self.text == text.text
    }
}

impl MarkPainter {
    /// Paints what was laid out.
    pub fn paint(&self, painter: &Painter) {
        if !self.mesh.is_empty() {
            painter.add(egui::Shape::Mesh(Arc::clone(&self.mesh)));
        }
    }

    /// Lays out nothing.
    pub fn clear(&mut self) {
        if !self.mesh.is_empty() {
            Arc::make_mut(&mut self.mesh).clear();
        }
    }

    /// Adds what another painter has laid out, over what there is. One mesh for both is fewer pieces to put together for
    /// egui.
    pub fn append(&mut self, over: &Self) {
        if !over.mesh.is_empty() {
            Arc::make_mut(&mut self.mesh).append_ref(&over.mesh);
        }
    }

    /// Puts what was laid out on a sheet.
    pub(super) fn put(&self, sheet: &mut Sheet<'_>) {
        sheet.mesh(&self.mesh);
    }

    /// Lays out the marks that `show` hands over, from back to front, over a ground if there is one and what other painters
    /// have laid out.
    pub fn lay_out(
        &mut self,
        painter: &Painter,
        ground: Option<Color>,
        under: &[Self],
        show: impl FnOnce(&mut dyn FnMut(&[Mark])),
    ) {
        let ctx = painter.ctx();
        if self.watch.is_renewed(ctx) || self.laid.len() > REMEMBERED {
            self.laid.clear();
        }
        let mut mesh = std::mem::take(&mut self.mesh);
        if Arc::get_mut(&mut mesh).is_none() {
            mesh = Arc::default();
        }
        if let Some(mesh) = Arc::get_mut(&mut mesh) {
            let feather = 1.0 / ctx.pixels_per_point();
            let mut sheet = Sheet::new(mesh, atlas::size(ctx), feather, painter.clip_rect());
            if let Some(ground) = ground {
                sheet.ground(painter.clip_rect(), color32(ground));
            }
            for marks in under {
                marks.put(&mut sheet);
            }
            show(&mut |marks| {
                for mark in marks {
                    self.mark(painter, &mut sheet, mark);
                }
            });
            let atlas = atlas::size(ctx);
            sheet.atlas_is(atlas);
            atlas::painted_for(ctx, atlas);
            self.atlas = atlas;
        }
        self.mesh = mesh;
    }

    /// Moves what was laid out last by so many points. Tells whether it can still be used: letters may stand elsewhere in
    /// the atlas by now.
    pub fn shift(&mut self, painter: &Painter, by: Vec2) -> bool {
        let ctx = painter.ctx();
        if self.watch.is_renewed(ctx) {
            self.laid.clear();
            return false;
        }
        if self.mesh.is_empty() {
            return true;
        }
        if self.atlas != atlas::size(ctx) {
            return false;
        }
        if by != Vec2::ZERO {
            for vertex in &mut Arc::make_mut(&mut self.mesh).vertices {
                vertex.pos += by;
            }
        }
        atlas::painted_for(ctx, self.atlas);
        true
    }

    /// Draws a mark; what is common on an axis as plainly as can be.
    fn mark(&mut self, painter: &Painter, sheet: &mut Sheet<'_>, mark: &Mark) {
        let solid = mark.line.filter(|line| line.dash.is_none());
        match (&mark.shape, mark.fill, solid) {
            (Shape::Segment(from, to), _, Some(line)) => {
                let ends = point(*from, 1.0).zip(point(*to, 1.0));
                if let Some(((from, to), stroke)) = ends.zip(stroke(line, 1.0)) {
                    sheet.line(from, to, stroke.width, stroke.color);
                }
            }
            (Shape::Tip { base, tip, width }, Some(fill), None) => {
                if let Some((base, tip)) = point(*base, 1.0).zip(point(*tip, 1.0)) {
                    sheet.arrowhead(base, tip, *width as f32, color32(fill));
                }
            }
            (Shape::Box(rect), Some(fill), None) => {
                let corners =
                    point(rect.origin(), 1.0).zip(point(kurbo::Point::new(rect.x1, rect.y1), 1.0));
                if let Some((min, max)) = corners {
                    let rect = Rect::from_min_max(min, max);
                    let (left, right) = (rect.left_center(), rect.right_center());
                    sheet.line(left, right, rect.height(), color32(fill));
                }
            }
            (Shape::Text(text), Some(fill), None) if mark.line.is_none() => {
                self.text(painter, sheet, text, color32(fill));
            }
            _ => {
                for shape in shapes(painter.ctx(), mark, 1.0) {
                    sheet.shape(shape);
                }
            }
        }
    }

    fn text(&mut self, painter: &Painter, sheet: &mut Sheet<'_>, text: &Text, color: Color32) {
        let sound = text.size.is_finite() && text.size > 0.5;
        let Some(at) = point(text.at, 1.0).filter(|_| sound) else {
            return;
        };
        let known = self.laid.iter().position(|laid| laid.is(text));
        let place = known.unwrap_or_else(|| {
            self.laid.push(Laid::new(painter.ctx(), text));
            self.laid.len() - 1
        });
        if let Some(laid) = self.laid.get(place) {
            let pixels = painter.pixels_per_point();
            let corner = (at + laid.corner).round_to_pixels(pixels).to_vec2();
            for quad in &laid.quads {
                sheet.quad(quad, corner, color);
            }
        }
    }
}
