//! Pictures as SVG: text that stays text, icons as outlines, each look of a node written once.

mod layers;
mod xml;

use super::{
    Cancelled, Choice, Content, Export, Format, Options, Picture, Progress, Seen, picture,
};
use crate::model::Board;
use crate::scene::hit::drawn_at;
use crate::scene::icons::glyph;
use crate::scene::{Anchor, Font, Line, Look, Mark, Node, Shape, Text, text};
use kurbo::{Affine, BezPath, Point, Vec2};
use std::fmt::Write as _;
use std::ops::Range;
use xml::{anchor, escaped, fill, fine, number, outline, stroke, weight};

/// What is known of the format.
pub const FORMAT: Format = Format {
    name: "format-svg",
    title: "file-export",
    endings: &["svg"],
    begins: b"<svg ",
    holds: &[Content::Map],
    choices: &[THEME],
    write: Some(write),
    read: None,
    export: Some(Export {
        action: "do-export",
        icon: glyph::EXPORT,
        written: "file-exported",
        told: "cli-export-done",
        before: None,
    }),
};

/// The value of [`THEME`] for dark colours.
const DARK: &str = "dark";
/// The colours of a picture.
pub const THEME: Choice = Choice {
    name: "theme",
    about: "cli-export-theme",
    value: "cli-name-theme",
    values: &["light", DARK],
};

/// The fonts that letters are drawn with.
const FAMILIES: &str = "Atkinson Hyperlegible Next, Noto Sans, sans-serif";

fn write(
    board: &Board,
    seen: &Seen<'_>,
    options: &Options,
    progress: &Progress,
) -> Result<Vec<u8>, Cancelled> {
    let look = match options.of(&THEME) {
        DARK => Look::dark(),
        _ => Look::light(),
    };
    let decimal = seen.texts.language().decimal();
    let picture = picture(board, seen.map, look, decimal, seen.shown, progress)?;
    Ok(svg(&picture, progress)?.into_bytes())
}

/// The part of the work that writing takes, once the picture is made.
const WRITING: Range<f32> = 0.95..1.0;

/// Writes a picture as SVG; the same picture always gives the same text.
pub fn svg(picture: &Picture, progress: &Progress) -> Result<String, Cancelled> {
    let mut page = Page::default();
    page.open(picture);
    page.sprites(picture);
    page.layers(picture, progress)?;
    page.heading(picture);
    page.line("</svg>");
    Ok(page.text)
}

/// The text of the file while it is written.
#[derive(Default)]
struct Page {
    text: String,
}

impl Page {
    fn line(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push('\n');
    }

    fn open(&mut self, picture: &Picture) {
        let (width, height) = (number(picture.size.width), number(picture.size.height));
        self.line(&format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\" font-family=\"{FAMILIES}\" role=\"img\">"
        ));
        if !picture.title.is_empty() {
            self.line(&format!("<title>{}</title>", escaped(&picture.title)));
        }
        if !picture.question.is_empty() {
            self.line(&format!("<desc>{}</desc>", escaped(&picture.question)));
        }
        let paper = fill(Some(picture.look.paper));
        self.line(&format!(
            "<rect width=\"{width}\" height=\"{height}\"{paper}/>"
        ));
    }

    fn group(&mut self, name: &str, inside: impl FnOnce(&mut Self)) {
        self.line(&format!("<g id=\"{name}\">"));
        inside(self);
        self.line("</g>");
    }

    fn sprites(&mut self, picture: &Picture) {
        self.line("<defs>");
        for (index, sprite) in picture.scene.sprites.iter().enumerate() {
            self.group(&format!("look{index}"), |page| page.marks(&sprite.marks));
        }
        self.line("</defs>");
    }

    /// Marks that are one thing to those who listen.
    fn titled(&mut self, title: &str, marks: &[Mark]) {
        self.line("<g>");
        if !title.is_empty() {
            self.line(&format!("<title>{}</title>", escaped(title)));
        }
        self.marks(marks);
        self.line("</g>");
    }

    fn marks(&mut self, marks: &[Mark]) {
        for mark in marks {
            self.mark(mark);
        }
    }

    fn mark(&mut self, mark: &Mark) {
        let style = format!("{}{}", fill(mark.fill), stroke(mark.line.as_ref()));
        match &mark.shape {
            Shape::Disc { centre, radius } => self.line(&format!(
                "<circle cx=\"{}\" cy=\"{}\" r=\"{}\"{style}/>",
                number(centre.x),
                number(centre.y),
                number(*radius)
            )),
            Shape::Text(text) if matches!(text.font, Font::Icon | Font::IconFill) => {
                self.icon(text, &style);
            }
            Shape::Text(text) => {
                let line = mark.line.as_ref().map_or("", |_| HALO);
                self.words(text, &format!("{style}{line}"));
            }
            shape => {
                let path = shape.outline().unwrap_or_default();
                self.line(&format!("<path d=\"{}\"{style}/>", outline(&path)));
            }
        }
    }

    /// An icon as an outline, because nobody else has the font.
    fn icon(&mut self, text: &Text, style: &str) {
        for (path, by) in glyphs(text) {
            let path = Affine::translate(by) * Affine::scale(text.size) * path;
            self.line(&format!("<path d=\"{}\"{style}/>", outline(&path)));
        }
    }

    fn words(&mut self, text: &Text, style: &str) {
        self.line(&format!(
            "<text x=\"{}\" y=\"{}\" font-size=\"{}\"{}{}{style}>{}</text>",
            number(text.at.x),
            number(text.at.y),
            number(text.size),
            weight(text.font),
            anchor(text.anchor),
            escaped(&text.text)
        ));
    }

    fn nodes(&mut self, picture: &Picture) {
        for (node, at, true_point) in nodes(picture) {
            if at != true_point {
                self.leader(picture, true_point, at);
            }
            let scale = picture.arrangement.scale;
            self.line(&format!(
                "<g transform=\"translate({} {}) scale({})\"><title>{}</title><use href=\"#look{}\"/></g>",
                number(at.x),
                number(at.y),
                fine(f64::from(scale)),
                escaped(&node.label.replace('\n', " ")),
                node.sprite
            ));
        }
    }

    fn leader(&mut self, picture: &Picture, from: Point, to: Point) {
        let color = picture.look.leader;
        let line = Line {
            color,
            width: 1.2,
            dash: None,
        };
        let mut path = BezPath::new();
        path.move_to(from);
        path.line_to(to);
        let style = stroke(Some(&line));
        self.line(&format!("<path d=\"{}\"{style}/>", outline(&path)));
        let (x, y) = (number(from.x), number(from.y));
        let dot = fill(Some(color));
        self.line(&format!("<circle cx=\"{x}\" cy=\"{y}\" r=\"2.5\"{dot}/>"));
    }

    fn labels(&mut self, picture: &Picture) {
        let size = number(f64::from(picture.arrangement.font_size));
        let (look, places) = (&picture.look, &picture.arrangement.places);
        let halo = Line {
            color: look.paper,
            width: look.sizes.halo,
            dash: None,
        };
        self.line(&format!(
            "<g font-size=\"{size}\"{}{}{}{}{HALO}>",
            weight(Font::SemiBold),
            anchor(Anchor::Middle),
            fill(Some(look.ink)),
            stroke(Some(&halo)),
        ));
        for ((node, at, _), place) in nodes(picture).zip(places) {
            if let Some(label) = place.label {
                self.label(picture, node, at + label);
            }
        }
        self.line("</g>");
    }

    fn label(&mut self, picture: &Picture, node: &Node, middle: Point) {
        let x = number(middle.x);
        let baseline =
            |line: u8| number(middle.y + picture.arrangement.baseline(node.label_lines, line));
        let mut spans = String::new();
        for (line, text) in (0u8..).zip(node.label.split('\n')) {
            let (y, text) = (baseline(line), escaped(text));
            let _infallible = write!(spans, "<tspan x=\"{x}\" y=\"{y}\">{text}</tspan>");
        }
        self.line(&format!("<text>{spans}</text>"));
    }

    fn heading(&mut self, picture: &Picture) {
        if picture.title.is_empty() {
            return;
        }
        let look = &picture.look;
        let text = Text {
            at: Point::new(24.0, 38.0),
            text: picture.title.as_str().into(),
            size: 22.0,
            font: Font::Bold,
            anchor: Anchor::Start,
        };
        self.words(&text, &fill(Some(look.ink)));
    }
}

/// What makes the edge of letters a halo.
const HALO: &str = " paint-order=\"stroke\" stroke-linejoin=\"round\"";

/// The nodes, where each is drawn, and its true point.
fn nodes(picture: &Picture) -> impl Iterator<Item = (&Node, Point, Point)> {
    let camera = &picture.camera;
    let places = picture.scene.nodes.iter().zip(&picture.arrangement.places);
    places.map(move |(node, place)| {
        let at = drawn_at(camera, node, place);
        (node, at, camera.to_screen(node.at))
    })
}

/// The outlines of a line of icons for a size of 1, and where each stands: the middle of its box is held.
fn glyphs(text: &Text) -> Vec<(BezPath, Vec2)> {
    let shapes = text
        .text
        .chars()
        .filter_map(|c| text::glyph_outline(c, text.font));
    shapes
        .map(|(path, advance)| {
            let box_middle = Vec2::new(advance / 2.0, ICON_MIDDLE) * text.size;
            (path, text.at.to_vec2() - box_middle)
        })
        .collect()
}

/// How far below the base line the middle of an icon stands, for a size of 1.
const ICON_MIDDLE: f64 = -0.5;
