"""Make the halo fonts: twins of the label fonts with fatter letters.

    python make_halo.py

needs fonttools and skia-pathops; it reads and writes the fonts that lie beside it.
README-halo.txt says what the halo fonts are for and how to use them.
"""

from pathlib import Path

import pathops
from fontTools import subset
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

HERE = Path(__file__).resolve().parent
LABELS = "AtkinsonHyperlegibleNext-SemiBold.ttf"
FALLBACK = "NotoSans-Bold-subset.ttf"

GROWTH = 0.14  # of an em, on every side

# What the fallback may hold: letters of Latin alphabets and Vietnamese, punctuation, currencies.
FALLBACK_RANGES = [
    (0x20, 0x20),  # even though Atkinson has it: a thin space may be measured by it
    (0xA0, 0x17F),
    (0x1A0, 0x1B0),
    (0x1CD, 0x1DC),
    (0x1E00, 0x1EF9),
    (0x2000, 0x20BF),
    (0x2E31, 0x2E31),
]


def main():
    atkinson = set(TTFont(HERE / LABELS).getBestCmap())
    noto = set(TTFont(HERE / FALLBACK).getBestCmap())
    wanted = {code for first, last in FALLBACK_RANGES for code in range(first, last + 1)}
    lacking = noto & wanted - (atkinson - {ord(" ")})
    make(LABELS, "AlliageHalo.ttf", "Alliage Halo", atkinson)
    make(FALLBACK, "AlliageHaloFallback.ttf", "Alliage Halo Fallback", lacking)


def make(source, target, family, characters):
    font = TTFont(HERE / source, recalcTimestamp=False)
    keep_only(font, characters)
    grow_all(font)
    rename(font, family)
    font.save(HERE / target)


def keep_only(font, characters):
    """Leave these characters, with all that places them; drop the hints, made for other outlines."""
    options = subset.Options()
    options.hinting = False
    options.layout_features = ["*"]
    options.layout_scripts = ["*"]
    options.glyph_names = False
    options.notdef_outline = True
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)


def grow_all(font):
    em = font["head"].unitsPerEm
    glyphs = font.getGlyphSet()
    grown = {name: grow(glyphs, name, em) for name in font.getGlyphOrder()}
    for name, glyph in grown.items():
        advance, _ = font["hmtx"][name]
        glyph.recalcBounds(font["glyf"])
        font["glyf"][name] = glyph
        font["hmtx"][name] = (advance, getattr(glyph, "xMin", 0))


def grow(glyphs, name, em):
    """The glyph with all that is near it, its holes filled; never a composite."""
    shape = pathops.Path()
    glyphs[name].draw(shape.getPen(glyphSet=glyphs))
    shape.simplify(fix_winding=True)
    edge = pathops.Path(shape)
    edge.stroke(2 * GROWTH * em, pathops.LineCap.ROUND_CAP, pathops.LineJoin.ROUND_JOIN, 4)
    edge.convertConicsToQuads()
    union = pathops.op(shape, edge, pathops.PathOp.UNION, fix_winding=True)
    union.simplify(fix_winding=True, clockwise=True)
    pen = TTGlyphPen(None)
    for contour in union.contours:
        if contour.clockwise:  # the other way round it is a hole, which would show as a speck
            contour.draw(pen)
    return pen.glyph(dropImpliedOnCurves=True)


def rename(font, family):
    """Give the font its own name; the copyright and the licence stay."""
    names = font["name"]
    names.names = [record for record in names.names if record.nameID in (0, 13, 14)]
    texts = {
        1: family,
        2: "Regular",
        3: family + " 1.0",
        4: family,
        5: "Version 1.0",
        6: family.replace(" ", "") + "-Regular",
        10: "A modified font with grown outlines, to be drawn behind the text of another.",
        13: "This Font Software is licensed under the SIL Open Font License, Version 1.1.",
        14: "https://openfontlicense.org",
    }
    for identifier, text in texts.items():
        names.setName(text, identifier, 3, 1, 0x409)


if __name__ == "__main__":
    main()
