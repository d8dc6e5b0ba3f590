//! One bundled font with the fonts that stand in for its missing characters.

use kurbo::{BezPath, Point};
use std::sync::OnceLock;
use ttf_parser::gpos::{PairAdjustment, PositioningSubtable};
use ttf_parser::opentype_layout::LayoutTable;
use ttf_parser::{Face, GlyphId, OutlineBuilder, Tag};

/// How many of the first code points have their measures in flat tables.
const FLAT: usize = 256;

/// How wide a character that no font has is drawn, for a font size of 1.
const UNKNOWN_WIDTH: f32 = 0.6;

/// Kerning after one character, for each of the first code points.
type KerningRow = Box<[f32; FLAT]>;

/// One font file.
struct Source {
    face: Face<'static>,
    /// The pair adjustments of each lookup of the kerning feature.
    kerning: Vec<Vec<PairAdjustment<'static>>>,
}

/// A font and its stand-ins, with the measures of frequent characters ready.
pub(super) struct Typeface {
    sources: Vec<Source>,
    advances: [f32; FLAT],
    kerning: [OnceLock<KerningRow>; FLAT],
}

/// Writes a line of text, to know how far it goes.
#[derive(Clone)]
pub(super) struct Pen<'a> {
    typeface: &'a Typeface,
    previous: Option<char>,
    at: f32,
}

impl Typeface {
    /// Reads the files, the stand-ins after the font itself.
    pub fn new(files: &[&'static [u8]]) -> Self {
        let mut typeface = Self {
            sources: files.iter().map(|file| Source::new(file)).collect(),
            advances: [0.0; FLAT],
            kerning: [const { OnceLock::new() }; FLAT],
        };
        typeface.advances =
            std::array::from_fn(|code| typeface.look_up_advance(char::from(code as u8)));
        typeface
    }

    /// A pen at the start of a line.
    pub fn pen(&self) -> Pen<'_> {
        Pen {
            typeface: self,
            previous: None,
            at: 0.0,
        }
    }

    /// The outline of a character and its advance, for a font size of 1, y down.
    pub fn outline(&self, letter: char) -> Option<(BezPath, f64)> {
        let (place, glyph) = self.glyph(letter)?;
        let face = &self.sources.get(place)?.face;
        let mut outline = Outline {
            path: BezPath::new(),
            scale: 1.0 / f64::from(face.units_per_em()),
        };
        // A space has an advance and no outline.
        let _ = face.outline_glyph(glyph, &mut outline);
        Some((outline.path, f64::from(self.advance(letter))))
    }

    fn advance(&self, letter: char) -> f32 {
        match self.advances.get(letter as usize) {
            Some(advance) => *advance,
            None => self.look_up_advance(letter),
        }
    }

    fn look_up_advance(&self, letter: char) -> f32 {
        match letter {
            // Thin spaces are drawn as half a space whatever the font says.
            '\u{2009}' | '\u{202F}' => self.advance(' ') / 2.0,
            _ if is_invisible(letter) => 0.0,
            _ => self.glyph(letter).map_or(UNKNOWN_WIDTH, |(place, glyph)| {
                let face = &self.sources[place].face;
                let advance = face.glyph_hor_advance(glyph).unwrap_or_default();
                f32::from(advance) / f32::from(face.units_per_em())
            }),
        }
    }

    fn kerning(&self, left: char, right: char) -> f32 {
        match self.kerning.get(left as usize) {
            Some(row) if (right as usize) < FLAT => {
                row.get_or_init(|| self.kerning_row(left))[right as usize]
            }
            _ => self.look_up_kerning(left, right),
        }
    }

    fn kerning_row(&self, left: char) -> KerningRow {
        Box::new(std::array::from_fn(|code| {
            self.look_up_kerning(left, char::from(code as u8))
        }))
    }

    fn look_up_kerning(&self, left: char, right: char) -> f32 {
        let (Some((place, left)), Some((other, right))) = (self.glyph(left), self.glyph(right))
        else {
            return 0.0;
        };
        let source = &self.sources[place];
        if place == other {
            f32::from(source.pair(left, right)) / f32::from(source.face.units_per_em())
        } else {
            0.0
        }
    }

    /// Which file draws a character, and with which glyph.
    fn glyph(&self, letter: char) -> Option<(usize, GlyphId)> {
        self.sources
            .iter()
            .enumerate()
            .find_map(|(place, source)| Some((place, source.face.glyph_index(letter)?)))
    }
}

impl Pen<'_> {
    /// Moves past one more character.
    pub fn write(&mut self, letter: char) {
        self.at = self.before(letter) + self.typeface.advance(letter);
        // Marks stand on their letter: kerning looks through them.
        if !is_mark(letter) {
            self.previous = Some(letter);
        }
    }

    /// Where the pen would set a character, kerning included.
    pub fn before(&self, letter: char) -> f32 {
        let kerning = |left| self.typeface.kerning(left, letter);
        self.at + self.previous.map_or(0.0, kerning)
    }

    /// How far the pen has come.
    pub fn at(&self) -> f32 {
        self.at
    }
}

impl Source {
    fn new(file: &'static [u8]) -> Self {
        let face = Face::parse(file, 0).expect("the bundled fonts are sound, tests read them all");
        let kerning = face.tables().gpos.map(pair_adjustments).unwrap_or_default();
        Self { face, kerning }
    }

    /// What kerning adds between two glyphs, in the units of the font.
    fn pair(&self, left: GlyphId, right: GlyphId) -> i16 {
        let lookups = self.kerning.iter();
        lookups
            .filter_map(|lookup| lookup.iter().find_map(|pairs| adjust(pairs, left, right)))
            .fold(0, i16::saturating_add)
    }
}

/// The adjustments of the kerning feature for Latin letters, lookup by lookup.
fn pair_adjustments(gpos: LayoutTable<'static>) -> Vec<Vec<PairAdjustment<'static>>> {
    let script = gpos.scripts.find(Tag::from_bytes(b"latn"));
    let script = script.or_else(|| gpos.scripts.find(Tag::from_bytes(b"DFLT")));
    let Some(language) = script.and_then(|script| script.default_language) else {
        return Vec::new();
    };
    let features = language.feature_indices.into_iter();
    features
        .filter_map(|index| gpos.features.get(index))
        .filter(|feature| feature.tag == Tag::from_bytes(b"kern"))
        .flat_map(|feature| feature.lookup_indices)
        .filter_map(|index| gpos.lookups.get(index))
        .map(|lookup| {
            let subtables = lookup.subtables.into_iter::<PositioningSubtable<'static>>();
            subtables.filter_map(as_pairs).collect()
        })
        .collect()
}

fn as_pairs(subtable: PositioningSubtable<'static>) -> Option<PairAdjustment<'static>> {
    match subtable {
        PositioningSubtable::Pair(pairs) => Some(pairs),
        _ => None,
    }
}

/// What one table adds between two glyphs; `None` when it says nothing of them and the next one is asked.
fn adjust(pairs: &PairAdjustment<'_>, left: GlyphId, right: GlyphId) -> Option<i16> {
    let row = pairs.coverage().get(left)?;
    let (first, _) = match pairs {
        PairAdjustment::Format1 { sets, .. } => sets.get(row)?.get(right)?,
        PairAdjustment::Format2 {
            classes, matrix, ..
        } => matrix.get((classes.0.get(left), classes.1.get(right)))?,
    };
    Some(first.x_advance)
}

/// Whether a character is drawn over the one before it.
pub(super) fn is_mark(letter: char) -> bool {
    // No mark comes before U+0300, and most letters do: the search for the others is slower.
    letter >= '\u{300}' && unicode_normalization::char::is_combining_mark(letter)
}

/// Whether a character only tells how others are drawn.
fn is_invisible(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{FE00}'..='\u{FE0F}')
}

/// Collects the outline of a glyph.
struct Outline {
    path: BezPath,
    scale: f64,
}

impl Outline {
    fn point(&self, x: f32, y: f32) -> Point {
        Point::new(f64::from(x) * self.scale, -f64::from(y) * self.scale)
    }
}

impl OutlineBuilder for Outline {
    fn move_to(&mut self, x: f32, y: f32) {
        self.path.move_to(self.point(x, y));
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.path.line_to(self.point(x, y));
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.path.quad_to(self.point(x1, y1), self.point(x, y));
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let (first, second) = (self.point(x1, y1), self.point(x2, y2));
        self.path.curve_to(first, second, self.point(x, y));
    }

    fn close(&mut self) {
        self.path.close_path();
    }
}
