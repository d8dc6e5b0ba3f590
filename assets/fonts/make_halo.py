"""Make the halo fonts: twins of the label fonts with fatter letters.

    python make_halo.py

needs fonttools and skia-pathops. It reads the fonts beside it and writes

    AllianceHalo... see TARGETS below

A label is drawn twice at the same place: first in the halo font, in the colour of the
background, then in the normal font. Therefore a halo font keeps the characters, advance
widths, kerning, substitutions and vertical metrics of its source; only outlines change.
"""

import sys
from pathlib import Path

import pathops
from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

HERE = Path(__file__).resolve().parent
GROWTH = 0.14  # of an em, in each direction
