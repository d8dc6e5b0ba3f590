//! The one mesh of a frame, and the few things written into it: quads, stamps, strips and arrowheads.

use super::lens::unit;
use egui::epaint::{Mesh, TessellationOptions, Tessellator, Vertex, WHITE_UV};
use egui::{Color32, Pos2, Rect, Vec2, pos2, vec2};

/// A piece of the atlas of glyphs: corners around an origin, in points, and in the atlas, in texels.
#[derive(Clone, Copy, Debug)]
pub struct Quad {
    /// Where it is drawn, around the origin.
    pub rect: Rect,
    /// Where it is in the atlas.
    pub texels: Rect,
}

/// A drawing made once and put down many times: positions around an origin, texture in texels.
#[derive(Clone, Debug, Default)]
pub struct Stamp {
    /// The corners of its triangles.
    pub vertices: Vec<Vertex>,
    /// Three places in `vertices` for each triangle.
    pub indices: Vec<u32>,
}

/// How the mesh of a frame is written.
pub struct Sheet<'a> {
    mesh: &'a mut Mesh,
    /// From texels to shares of the atlas.
    texel: Vec2,
    /// Width of a soft edge: one physical pixel, in points.
    pub feather: f32,
    /// No vertex goes beyond.
    bounds: Rect,
}

impl<'a> Sheet<'a> {
    /// An empty sheet that writes to `mesh`, for an atlas of that size and a view on the screen.
    pub fn new(mesh: &'a mut Mesh, atlas: [usize; 2], feather: f32, view: Rect) -> Self {
        mesh.vertices.clear();
        mesh.indices.clear();
        Self {
            mesh,
            texel: vec2(1.0 / atlas[0] as f32, 1.0 / atlas[1] as f32),
            feather,
            bounds: view.expand2(1.5 * view.size()),
        }
    }

    /// Corrects the texture when the atlas has grown since the sheet was begun.
    pub fn atlas_is(&mut self, atlas: [usize; 2]) {
        let texel = vec2(1.0 / atlas[0] as f32, 1.0 / atlas[1] as f32);
        let ratio = texel / self.texel;
        if ratio != Vec2::splat(1.0) {
            for vertex in &mut self.mesh.vertices {
                vertex.uv = (vertex.uv.to_vec2() * ratio).to_pos2();
            }
            self.texel = texel;
        }
    }

    /// A whole mesh that was drawn for the same atlas.
    pub fn mesh(&mut self, mesh: &Mesh) {
        if !mesh.is_empty() {
            self.mesh.append_ref(mesh);
        }
    }

    fn next(&self) -> u32 {
        self.mesh.vertices.len() as u32
    }

    /// A piece of the atlas, moved by `by`.
    #[inline]
    pub fn quad(&mut self, quad: &Quad, by: Vec2, color: Color32) {
        let first = self.next();
        let (min, max) = (quad.rect.min + by, quad.rect.max + by);
        let uv_min = (quad.texels.min.to_vec2() * self.texel).to_pos2();
        let uv_max = (quad.texels.max.to_vec2() * self.texel).to_pos2();
        let corner = |pos, uv| Vertex { pos, uv, color };
        self.mesh.vertices.extend_from_slice(&[
            corner(min, uv_min),
            corner(pos2(max.x, min.y), pos2(uv_max.x, uv_min.y)),
            corner(pos2(min.x, max.y), pos2(uv_min.x, uv_max.y)),
            corner(max, uv_max),
        ]);
        self.mesh.indices.extend_from_slice(&band(first, first + 2));
    }

    /// A ready drawing, moved by `by`.
    pub fn stamp(&mut self, stamp: &Stamp, by: Vec2) {
        let (first, texel) = (self.next(), self.texel);
        self.mesh
            .indices
            .extend(stamp.indices.iter().map(|index| first + index));
        self.mesh
            .vertices
            .extend(stamp.vertices.iter().map(|vertex| Vertex {
                pos: vertex.pos + by,
                uv: (vertex.uv.to_vec2() * texel).to_pos2(),
                color: vertex.color,
            }));
    }

    /// Fills a rectangle whose edges are not seen.
    pub fn ground(&mut self, rect: Rect, color: Color32) {
        let first = self.next();
        let corners = [
            rect.left_top(),
            rect.right_top(),
            rect.left_bottom(),
            rect.right_bottom(),
        ];
        self.vertices(&corners, color);
        self.triangles(first, &[0, 1, 2, 2, 1, 3]);
    }

    /// Any shape of egui, at greater cost.
    pub fn shape(&mut self, shape: egui::Shape) {
        let options = TessellationOptions {
            coarse_tessellation_culling: false,
            prerasterized_discs: false,
            ..TessellationOptions::default()
        };
        let atlas = [(1.0 / self.texel.x) as usize, (1.0 / self.texel.y) as usize];
        Tessellator::new(1.0 / self.feather, options, atlas, Vec::new())
            .tessellate_shape(shape, self.mesh);
    }

    /// A straight line with soft edges.
    pub fn line(&mut self, from: Pos2, to: Pos2, width: f32, color: Color32) {
        let along = unit(to - from);
        let mut strip = Strip::new(width, self.feather, color);
        self.end(&mut strip, from, -along);
        self.row(&mut strip, from, along);
        self.row(&mut strip, to, along);
        self.end(&mut strip, to, along);
    }

    /// Goes on with a strip to a point where it runs along `along`, a vector of length 1.
    #[inline]
    pub fn row(&mut self, strip: &mut Strip, at: Pos2, along: Vec2) {
        self.row_in(strip, at, along, strip.color);
    }

    /// A soft end of a strip, before its first row or after its last: `out` points away from the strip.
    pub fn end(&mut self, strip: &mut Strip, at: Pos2, out: Vec2) {
        let along = if strip.last.is_none() { -out } else { out };
        self.row_in(strip, at + out * self.feather, along, Color32::TRANSPARENT);
    }

    #[inline]
    fn row_in(&mut self, strip: &mut Strip, at: Pos2, along: Vec2, color: Color32) {
        let first = self.next();
        let at = self.within(at);
        let (outer, inner) = (along.rot90() * strip.outer, along.rot90() * strip.inner);
        let (above, below) = (soft(at + outer), soft(at - outer));
        let vertices = &mut self.mesh.vertices;
        if strip.thin {
            vertices.extend_from_slice(&[above, plain(at, color), below]);
        } else {
            let middle = [plain(at + inner, color), plain(at - inner, color)];
            vertices.extend_from_slice(&[above, middle[0], middle[1], below]);
        }
        if let Some(last) = strip.last {
            self.join(last, first, strip.thin);
        }
        strip.last = Some(first);
    }

    /// Fills the bands between two rows of a strip.
    #[inline]
    fn join(&mut self, last: u32, first: u32, thin: bool) {
        let indices = &mut self.mesh.indices;
        indices.extend_from_slice(&band(last, first));
        indices.extend_from_slice(&band(last + 1, first + 1));
        if !thin {
            indices.extend_from_slice(&band(last + 2, first + 2));
        }
    }

    /// An arrowhead with soft edges, from the middle of its base to its tip.
    pub fn arrowhead(&mut self, base: Pos2, tip: Pos2, width: f32, color: Color32) {
        let along = unit(tip - base);
        let side = along.rot90() * (width * 0.5);
        let inner = [base + side, tip, base - side];
        let middle = base + (tip - base) / 3.0;
        let first = self.next();
        self.vertices(&inner, color);
        let outer = inner.map(|corner| corner + unit(corner - middle) * (1.6 * self.feather));
        self.vertices(&outer, Color32::TRANSPARENT);
        self.triangles(first, &[0, 1, 2]);
        self.triangles(
            first,
            &[0, 3, 1, 1, 3, 4, 1, 4, 2, 2, 4, 5, 2, 5, 0, 0, 5, 3],
        );
    }

    fn vertices(&mut self, places: &[Pos2], color: Color32) {
        for place in places {
            let place = self.within(*place);
            self.mesh.vertices.push(plain(place, color));
        }
    }

    fn within(&self, place: Pos2) -> Pos2 {
        place.max(self.bounds.min).min(self.bounds.max)
    }

    fn triangles(&mut self, first: u32, corners: &[u32]) {
        self.mesh
            .indices
            .extend(corners.iter().map(|corner| first + corner));
    }
}

/// A vertex of that colour.
#[inline]
fn plain(pos: Pos2, color: Color32) -> Vertex {
    let uv = WHITE_UV;
    Vertex { pos, uv, color }
}

/// A vertex that cannot be seen: the outside of a soft edge.
#[inline]
fn soft(pos: Pos2) -> Vertex {
    plain(pos, Color32::TRANSPARENT)
}

/// The two triangles between two vertices in a row and two in the next.
#[inline]
fn band(last: u32, first: u32) -> [u32; 6] {
    [last, last + 1, first, first, last + 1, first + 1]
}

/// A line being written point by point.
#[derive(Clone, Debug)]
pub struct Strip {
    color: Color32,
    outer: f32,
    inner: f32,
    thin: bool,
    last: Option<u32>,
}

impl Strip {
    /// A line of that width; one thinner than a pixel is as wide as a pixel and paler.
    pub fn new(width: f32, feather: f32, color: Color32) -> Self {
        let thin = width <= feather;
        Self {
            color: if thin {
                color.gamma_multiply((width / feather).clamp(0.0, 1.0))
            } else {
                color
            },
            outer: if thin {
                feather
            } else {
                0.5 * (width + feather)
            },
            inner: 0.5 * (width - feather).max(0.0),
            thin,
            last: None,
        }
    }
}
