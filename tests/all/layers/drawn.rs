//! A board as pixels: all of it, and each of its layers alone, in the window and in a file.

use crate::paint::stage::Stage;
use alliage::editor::Editor;
use alliage::formats::{Picture, Progress, svg};
use alliage::i18n::{Language, Texts};
use alliage::model::{Board, Color, IdSource};
use alliage::scene::layer::Kind;
use alliage::scene::{Layer, Line, Look, Sight};
use alliage::ui::canvas::router::TouchRouter;
use alliage::ui::canvas::{Canvas, Scenery, canvas_ui};
use alliage::ui::paint::{self, MarkPainter};
use egui::vec2;
use resvg::{tiny_skia, usvg};

/// A colour from 0 to 255, multiplied by its alpha.
type Pixel = [f32; 4];

/// Pixels, line by line.
struct Raster(Vec<Pixel>);

/// All of a board, and each of [`Layer::ORDER`] alone.
pub struct Drawn {
    pub width: u32,
    pub height: u32,
    all: Raster,
    layers: Vec<Raster>,
}

impl Drawn {
    fn place(&self, x: u32, y: u32) -> usize {
        (y * self.width + x) as usize
    }

    /// What is drawn at a pixel.
    pub fn all(&self, x: u32, y: u32) -> Pixel {
        self.all.0[self.place(x, y)]
    }

    /// The layers that draw something at a pixel, from back to front.
    pub fn touched(&self, x: u32, y: u32) -> Vec<Layer> {
        let place = self.place(x, y);
        let layers = Layer::ORDER.into_iter().zip(&self.layers);
        let touched = layers.filter(|(_, raster)| raster.0[place][3] > 24.0);
        touched.map(|(layer, _)| layer).collect()
    }

    /// Whether a layer draws something within so many pixels.
    pub fn is_near(&self, layer: Layer, (x, y): (u32, u32), within: u32) -> bool {
        let nth = Layer::ORDER.iter().position(|it| *it == layer).unwrap();
        let columns = x.saturating_sub(within)..(x + within).min(self.width);
        let mut rows = y.saturating_sub(within)..(y + within).min(self.height);
        rows.any(|y| {
            let mut columns = columns.clone();
            columns.any(|x| self.layers[nth].0[self.place(x, y)][3] > 0.0)
        })
    }

    /// The front layer of a pixel, if it covers what lies behind.
    pub fn top(&self, x: u32, y: u32) -> Option<Layer> {
        let place = self.place(x, y);
        let mut layers = Layer::ORDER.into_iter().zip(&self.layers).rev();
        let (layer, raster) = layers.find(|(_, raster)| raster.0[place][3] > 2.0)?;
        (raster.0[place][3] > 200.0).then_some(layer)
    }

    /// What the layers give one over the other; with one of them moved right over another one if so told.
    pub fn composed(&self, x: u32, y: u32, lifted: Option<(Layer, Layer)>) -> Pixel {
        let place = self.place(x, y);
        let of = |layer: Layer| {
            let nth = Layer::ORDER.iter().position(|it| *it == layer).unwrap();
            self.layers[nth].0[place]
        };
        let paper = Look::light().paper;
        let mut color = [paper.r, paper.g, paper.b, 255].map(f32::from);
        for layer in Layer::ORDER {
            match lifted {
                Some((back, _)) if back == layer => {}
                Some((back, front)) if front == layer => {
                    color = over(of(back), over(of(front), color));
                }
                _ => color = over(of(layer), color),
            }
        }
        color
    }
}

fn over(top: Pixel, ground: Pixel) -> Pixel {
    let rest = 1.0 - top[3] / 255.0;
    std::array::from_fn(|part| top[part] + ground[part] * rest)
}

/// How far two colours are apart.
pub fn apart(a: Pixel, b: Pixel) -> f32 {
    let parts = a.iter().zip(b).map(|(a, b)| (a - b).abs());
    parts.fold(0.0, f32::max)
}

/// A picture of one layer and nothing else; the paper and the lines to true points are not seen.
fn only(picture: &Picture, layer: Layer) -> Picture {
    let nothing = Color {
        r: 0,
        g: 0,
        b: 0,
        a: 0,
    };
    let mut only = picture.clone();
    only.look.paper = nothing;
    let keeps = |of: &[Layer]| of.contains(&layer);
    if !keeps(&[Layer::Axes]) {
        only.axes.behind.clear();
    }
    if !keeps(&[Layer::Edges]) {
        only.axes.front.clear();
    }
    if !keeps(&[Layer::Ties]) {
        only.scene.ties.clear();
    }
    if !keeps(&[Layer::Wishes]) {
        only.scene.wishes.clear();
    }
    if !keeps(&[Layer::Hull]) {
        only.scene.hull = None;
    }
    if !keeps(&[Layer::Nodes]) {
        only.look.leader = nothing;
        let sprites = only.scene.sprites.iter_mut();
        sprites.for_each(|sprite| sprite.marks.clear());
    }
    if !keeps(&[Layer::Names]) {
        let places = only.arrangement.places.iter_mut();
        places.for_each(|place| place.label = None);
    }
    only
}

/// A file, read by somebody else’s reader, which knows no letters here.
pub fn file(picture: &Picture) -> Drawn {
    let size = picture.size;
    Drawn {
        width: size.width as u32,
        height: size.height as u32,
        all: read(picture),
        layers: Layer::ORDER.map(|layer| read(&only(picture, layer))).into(),
    }
}

fn read(picture: &Picture) -> Raster {
    let text = svg::svg(picture, &Progress::default()).unwrap();
    let tree = usvg::Tree::from_str(&text, &usvg::Options::default()).unwrap();
    let (width, height) = (picture.size.width as u32, picture.size.height as u32);
    let mut pixels = tiny_skia::Pixmap::new(width, height).unwrap();
    resvg::render(
        &tree,
        tiny_skia::Transform::identity(),
        &mut pixels.as_mut(),
    );
    let pixel = |it: &tiny_skia::PremultipliedColorU8| {
        [it.red(), it.green(), it.blue(), it.alpha()].map(f32::from)
    };
    Raster(pixels.pixels().iter().map(pixel).collect())
}

/// The canvas of the window, showing the board as it stands on the page.
pub fn window(board: &Board, picture: &Picture) -> Drawn {
    let size = picture.size;
    Drawn {
        width: size.width as u32,
        height: size.height as u32,
        all: canvas(board, picture),
        layers: Layer::ORDER.map(|layer| alone(picture, layer)).into(),
    }
}

fn stage(picture: &Picture) -> Stage {
    Stage::new(
        vec2(picture.size.width as f32, picture.size.height as f32),
        1.0,
    )
}

fn canvas(board: &Board, picture: &Picture) -> Raster {
    let mut stage = stage(picture);
    stage.ctx.add_plugin(TouchRouter::default());
    let mut canvas = Canvas::default();
    let mut editor = Editor::new(board.clone(), IdSource::seeded(7));
    let texts = Texts::new(Language::French);
    let scenery = Scenery {
        texts: &texts,
        look: Look::light(),
        wheel_zooms: false,
        covered: false,
        menu_open: false,
    };
    let mut last = None;
    // Names take their size a few at a time.
    for _ in 0..20 {
        editor.view.camera = picture.camera;
        editor.view.camera.view = picture.camera.view;
        let output = stage.frame(|ui| {
            canvas_ui(ui, &mut canvas, &mut editor, scenery, &mut Vec::new());
        });
        last = Some(output);
    }
    assert_eq!(editor.view.camera, picture.camera, "both look at the same");
    raster(&stage, &last.unwrap())
}

/// One layer as the window paints it.
fn alone(picture: &Picture, layer: Layer) -> Raster {
    let mut stage = stage(picture);
    let drawn = |node| picture.drawn(node);
    let sight = Sight {
        view: picture.camera.view.inflate(60.0, 60.0),
        free: picture.camera.view,
        ..picture.sight(&drawn)
    };
    let only = only(picture, layer);
    let look = &picture.look;
    let board = paint::Picture {
        paper: look.paper,
        ink: look.ink,
        lit: look.way,
        leader: Line {
            color: only.look.leader,
            width: 1.2,
            dash: None,
        },
        ..crate::crowd::picture(&only.scene, &only.arrangement, &only.camera)
    };
    let output = stage.show(|painter, ui| {
        if layer.kind() == Kind::Marks {
            let mut marks = MarkPainter::default();
            marks.lay_out(ui, None, &[], |draw| {
                layer.pieces(&sight, &mut |piece| draw(&piece.marks));
            });
            marks.paint(ui);
        } else {
            painter.paint(ui, &board, &mut |_| {});
        }
    });
    raster(&stage, &output)
}

fn raster(stage: &Stage, output: &egui::FullOutput) -> Raster {
    let image = stage.soft.render(&stage.ctx, output);
    let pixel = |it: &image::Rgba<u8>| {
        let [r, g, b, a] = it.0.map(f32::from);
        [r * a / 255.0, g * a / 255.0, b * a / 255.0, a]
    };
    Raster(image.pixels().map(pixel).collect())
}
