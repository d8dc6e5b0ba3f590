//! Drawing egui’s triangles on the processor, so that pixels can be looked at without a window or a driver.

use egui::epaint::{ImageData, ImageDelta, Mesh, Primitive, Vertex};
use egui::{
    Color32, ColorImage, Context, FullOutput, Pos2, TextureId, TextureWrapMode, TexturesDelta,
};
use std::collections::BTreeMap;

/// A painter of frames into pictures, which keeps the textures from one frame to the next.
#[derive(Default)]
pub struct SoftRenderer {
    textures: BTreeMap<TextureId, Texture>,
}

/// A texture, and what is beyond its edges.
struct Texture {
    image: ColorImage,
    wrap: TextureWrapMode,
}

/// The pixels painted so far.
struct Canvas {
    width: usize,
    height: usize,
    pixels: Vec<Color32>,
    /// Physical pixels for one point.
    scale: f32,
}

impl SoftRenderer {
    /// Takes over the textures that a frame has made or changed.
    pub fn update(&mut self, delta: &mut TexturesDelta) {
        delta.set.drain().for_each(|(id, images)| {
            images.iter().for_each(|image| self.change(id, image));
        });
        delta.free.drain().for_each(|id| {
            self.textures.remove(&id);
        });
    }

    fn change(&mut self, id: TextureId, delta: &ImageDelta) {
        let ImageData::Color(image) = &delta.image;
        let Some([left, top]) = delta.pos else {
            let texture = Texture {
                image: ColorImage::clone(image),
                wrap: delta.options.wrap_mode,
            };
            self.textures.insert(id, texture);
            return;
        };
        let texture = &mut self
            .textures
            .get_mut(&id)
            .expect("a texture is made before it is changed")
            .image;
        let (width, columns) = (texture.size[0], image.size[0]);
        for (row, line) in image.pixels.chunks_exact(columns).enumerate() {
            let first = (top + row) * width + left;
            texture.pixels[first..first + columns].copy_from_slice(line);
        }
    }

    /// Paints a frame on a transparent ground.
    pub fn render(&self, ctx: &Context, output: &FullOutput) -> image::RgbaImage {
        let scale = output.pixels_per_point;
        let size = ctx.content_rect().size() * scale;
        let (width, height) = (size.x.round() as usize, size.y.round() as usize);
        let mut canvas = Canvas {
            width,
            height,
            pixels: vec![Color32::TRANSPARENT; width * height],
            scale,
        };
        for primitive in ctx.tessellate(output.shapes.clone(), scale) {
            if let Primitive::Mesh(mesh) = &primitive.primitive
                && let Some(texture) = self.textures.get(&mesh.texture_id)
            {
                canvas.mesh(mesh, texture, canvas.area(primitive.clip_rect));
            }
        }
        let bytes = canvas
            .pixels
            .iter()
            .flat_map(Color32::to_srgba_unmultiplied)
            .collect();
        image::RgbaImage::from_raw(width as u32, height as u32, bytes)
            .expect("four bytes for each pixel")
    }
}

/// A rectangle of whole pixels: from the first ones to before the last ones.
type Area = [usize; 4];

impl Canvas {
    fn area(&self, rect: egui::Rect) -> Area {
        let pixel =
            |place: f32, end: usize| ((place * self.scale).round().max(0.0) as usize).min(end);
        [
            pixel(rect.min.x, self.width),
            pixel(rect.min.y, self.height),
            pixel(rect.max.x, self.width),
            pixel(rect.max.y, self.height),
        ]
    }

    fn mesh(&mut self, mesh: &Mesh, texture: &Texture, clip: Area) {
        for corners in mesh.triangles() {
            self.triangle(
                corners.map(|corner| mesh.vertices[corner as usize]),
                texture,
                clip,
            );
        }
    }

    fn triangle(&mut self, corners: [Vertex; 3], texture: &Texture, clip: Area) {
        let Some(shape) = Triangle::new(corners.map(|corner| corner.pos * self.scale)) else {
            return;
        };
        let [left, top, right, bottom] = shape.area(clip);
        for y in top..bottom {
            for x in left..right {
                if let Some(shares) = shape.shares(egui::pos2(x as f32 + 0.5, y as f32 + 0.5)) {
                    let color = shade(&corners, shares, texture);
                    let pixel = &mut self.pixels[y * self.width + x];
                    *pixel = over(color, *pixel);
                }
            }
        }
    }
}

/// A triangle that is not flat, in pixels.
struct Triangle {
    corners: [Pos2; 3],
    /// Twice its area; negative when it turns the other way.
    area: f32,
}

/// Twice the area of a triangle.
fn turn(a: Pos2, b: Pos2, c: Pos2) -> f32 {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

impl Triangle {
    fn new(corners: [Pos2; 3]) -> Option<Self> {
        let area = turn(corners[0], corners[1], corners[2]);
        (area.is_finite() && area != 0.0).then_some(Self { corners, area })
    }

    fn area(&self, clip: Area) -> Area {
        let bounds = egui::Rect::from_points(&self.corners);
        [
            (bounds.min.x.max(0.0) as usize).max(clip[0]),
            (bounds.min.y.max(0.0) as usize).max(clip[1]),
            (bounds.max.x.max(0.0).ceil() as usize).min(clip[2]),
            (bounds.max.y.max(0.0).ceil() as usize).min(clip[3]),
        ]
    }

    /// How much each corner counts at a point, if the point is inside. A point on an edge belongs to one of the two
    /// triangles that share the edge, so that no pixel is painted twice.
    fn shares(&self, at: Pos2) -> Option<[f32; 3]> {
        let mut shares = [0.0; 3];
        for (corner, share) in shares.iter_mut().enumerate() {
            let (from, to) = (
                self.corners[(corner + 1) % 3],
                self.corners[(corner + 2) % 3],
            );
            *share = turn(from, to, at) / self.area;
            let way = (to - from) * self.area.signum();
            let owns_edge = way.y < 0.0 || (way.y == 0.0 && way.x > 0.0);
            if *share < 0.0 || (*share == 0.0 && !owns_edge) {
                return None;
            }
        }
        Some(shares)
    }
}

/// The colour within a triangle, from 0 to 255 with multiplied alpha.
fn shade(corners: &[Vertex; 3], shares: [f32; 3], texture: &Texture) -> [f32; 4] {
    let mut uv = egui::Vec2::ZERO;
    let mut color = [0.0; 4];
    for (corner, share) in corners.iter().zip(shares) {
        uv += corner.uv.to_vec2() * share;
        for (part, value) in color.iter_mut().zip(corner.color.to_array()) {
            *part += f32::from(value) * share;
        }
    }
    let texel = sample(texture, uv);
    std::array::from_fn(|part| color[part] * texel[part] / 255.0)
}

/// The colour of a texture, mixed from the four nearest texels.
fn sample(texture: &Texture, uv: egui::Vec2) -> [f32; 4] {
    let [width, height] = texture.image.size;
    let (x, y) = (uv.x * width as f32 - 0.5, uv.y * height as f32 - 0.5);
    let (right, low) = (x - x.floor(), y - y.floor());
    let within = |place: f32, count: usize| match texture.wrap {
        TextureWrapMode::Repeat => place.rem_euclid(count as f32) as usize % count,
        _ => (place.max(0.0) as usize).min(count - 1),
    };
    let texel = |x: f32, y: f32| {
        let (column, row) = (within(x, width), within(y, height));
        texture.image.pixels[row * width + column]
            .to_array()
            .map(f32::from)
    };
    let (x, y) = (x.floor(), y.floor());
    let (top, bottom) = (
        [texel(x, y), texel(x + 1.0, y)],
        [texel(x, y + 1.0), texel(x + 1.0, y + 1.0)],
    );
    let mix = |a: f32, b: f32, share: f32| a + (b - a) * share;
    std::array::from_fn(|part| {
        mix(
            mix(top[0][part], top[1][part], right),
            mix(bottom[0][part], bottom[1][part], right),
            low,
        )
    })
}

fn over(color: [f32; 4], ground: Color32) -> Color32 {
    let rest = 1.0 - color[3] / 255.0;
    let ground = ground.to_array().map(f32::from);
    let [r, g, b, a] =
        std::array::from_fn(|part| (color[part] + ground[part] * rest).round() as u8);
    Color32::from_rgba_premultiplied(r, g, b, a)
}
