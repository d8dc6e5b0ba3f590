//! Measures of the bundled fonts: how wide words are, how names break into lines, what glyphs look like.

mod face;
mod wrap;

use super::Font;
use face::Typeface;
use kurbo::BezPath;
use std::sync::LazyLock;

pub use wrap::{Wrapped, wrap_name};

const REGULAR: &[u8] = include_bytes!("../../assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf");
const SEMI_BOLD: &[u8] = include_bytes!("../../assets/fonts/AtkinsonHyperlegibleNext-SemiBold.ttf");
const BOLD: &[u8] = include_bytes!("../../assets/fonts/AtkinsonHyperlegibleNext-Bold.ttf");
const OTHER_LETTERS: &[u8] = include_bytes!("../../assets/fonts/NotoSans-Regular-subset.ttf");
const OTHER_LETTERS_BOLD: &[u8] = include_bytes!("../../assets/fonts/NotoSans-Bold-subset.ttf");
const SYMBOLS: &[u8] = include_bytes!("../../assets/fonts/Inter-symbols-subset.otf");
const ICONS: &[u8] = include_bytes!("../../assets/icons/icons.ttf");
const ICONS_FILL: &[u8] = include_bytes!("../../assets/icons/icons-fill.ttf");

/// The bundled fonts, read once.
struct Typefaces {
    regular: Typeface,
    semi_bold: Typeface,
    bold: Typeface,
    icon: Typeface,
    icon_fill: Typeface,
}

static TYPEFACES: LazyLock<Typefaces> = LazyLock::new(|| Typefaces {
    regular: Typeface::new(&[REGULAR, OTHER_LETTERS, SYMBOLS]),
    semi_bold: Typeface::new(&[SEMI_BOLD, OTHER_LETTERS_BOLD, SYMBOLS]),
    bold: Typeface::new(&[BOLD, OTHER_LETTERS_BOLD, SYMBOLS]),
    icon: Typeface::new(&[ICONS]),
    icon_fill: Typeface::new(&[ICONS_FILL]),
});

/// The measures of one of the bundled fonts.
fn typeface(font: Font) -> &'static Typeface {
    match font {
        Font::Regular => &TYPEFACES.regular,
        Font::SemiBold => &TYPEFACES.semi_bold,
        Font::Bold => &TYPEFACES.bold,
        Font::Icon => &TYPEFACES.icon,
        Font::IconFill => &TYPEFACES.icon_fill,
    }
}

/// How wide one line of text is for a font size of 1, kerning included.
pub fn width(text: &str, font: Font) -> f32 {
    let mut pen = typeface(font).pen();
    for letter in text.chars() {
        pen.write(letter);
    }
    pen.at()
}

/// The outline of one character for a font size of 1, from its origin on the base line, y down, and how far
/// it moves the pen; `None` when the font does not have it.
pub fn glyph_outline(letter: char, font: Font) -> Option<(BezPath, f64)> {
    typeface(font).outline(letter)
}
