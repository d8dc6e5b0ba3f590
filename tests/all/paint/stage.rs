//! A window without a screen to paint boards in.

use crate::soft::SoftRenderer;
use alliage::ui::paint::{BoardPainter, Picture};
use alliage::ui::style::fonts;
use egui::epaint::{ClippedPrimitive, Primitive};
use egui::{Context, FullOutput, RawInput, ViewportId};
use kurbo::Rect;

/// A window without a screen.
pub struct Stage {
    pub ctx: Context,
    pub painter: BoardPainter,
    pub soft: SoftRenderer,
    pub size: egui::Vec2,
    pub pixels: f32,
}

impl Stage {
    pub fn new(size: egui::Vec2, pixels: f32) -> Self {
        let ctx = Context::default();
        fonts::install(&ctx);
        Self {
            ctx,
            painter: BoardPainter::default(),
            soft: SoftRenderer::default(),
            size,
            pixels,
        }
    }

    pub fn show(
        &mut self,
        mut contents: impl FnMut(&mut BoardPainter, &egui::Painter),
    ) -> FullOutput {
        let mut board = std::mem::take(&mut self.painter);
        let output = self.frame(|ui| contents(&mut board, ui.painter()));
        self.painter = board;
        output
    }

    pub fn frame(&mut self, mut contents: impl FnMut(&mut egui::Ui)) -> FullOutput {
        let mut input = RawInput {
            screen_rect: Some(egui::Rect::from_min_size(egui::Pos2::ZERO, self.size)),
            ..RawInput::default()
        };
        input
            .viewports
            .entry(ViewportId::ROOT)
            .or_default()
            .native_pixels_per_point = Some(self.pixels);
        let mut output = self.ctx.run_ui(input, |ui| contents(ui));
        self.soft.update(&mut output.textures_delta);
        output
    }

    pub fn paint(&mut self, picture: &Picture<'_>) -> FullOutput {
        self.show(|board, painter| board.paint(painter, picture, &mut |_| {}))
    }

    pub fn triangles(&self, output: FullOutput) -> Vec<ClippedPrimitive> {
        self.ctx.tessellate(output.shapes, self.pixels)
    }

    pub fn view(&self) -> Rect {
        Rect::new(0.0, 0.0, f64::from(self.size.x), f64::from(self.size.y))
    }
}

/// How many vertices there are; every one must be sound.
pub fn vertices(primitives: &[ClippedPrimitive]) -> usize {
    let mut count = 0;
    for primitive in primitives {
        let Primitive::Mesh(mesh) = &primitive.primitive else {
            continue;
        };
        count += mesh.vertices.len();
        for vertex in &mesh.vertices {
            assert!(
                vertex.pos.is_finite() && vertex.uv.is_finite(),
                "{vertex:?}"
            );
            assert!(
                vertex.pos.x.abs() < 10_000.0 && vertex.pos.y.abs() < 10_000.0,
                "{vertex:?}"
            );
        }
    }
    count
}
