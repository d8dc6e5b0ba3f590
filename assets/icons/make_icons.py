"""Make the icon fonts and their table in Rust.

    npm pack @phosphor-icons/web && tar xzf phosphor-icons-web-*.tgz
    python make_icons.py package

needs fonttools. It writes, from the Bold and Fill weights of Phosphor:

    icons.ttf                       "Alliage Icons", the lines of the interface
    icons-fill.ttf                  "Alliage Icons Fill", the signs of the actors
    LICENSE-Phosphor.txt
    ../../src/scene/icon_glyphs.rs  one constant for each icon (then run rustfmt)

An icon has the same character in both fonts: the one it has in Phosphor.
To add an icon, add its Phosphor name to NAMES and run this again.
"""

import json
import shutil
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

HERE = Path(__file__).resolve().parent
TABLE = HERE.parent.parent / "src" / "scene" / "icon_glyphs.rs"

NAMES = """
house house-line plant leaf bank users-three users user user-plus user-circle-plus
flag flag-banner flag-pennant handshake target megaphone megaphone-simple newspaper
tree bicycle carrot bread cow tractor fish bird drop fire factory truck hammer wrench
gavel scales briefcase buildings building-office graduation-cap student book-open
book-open-text heart heartbeat first-aid baby music-notes palette camera microphone
globe globe-hemisphere-west map-pin mountains waves wind lightning bug butterfly
paw-print church soccer-ball storefront fork-knife package coins hand-coins
chalkboard-teacher hand-heart laptop phone envelope car van key shield shield-check
star circle square diamond hexagon octagon pentagon triangle question warning
warning-circle info prohibit eye eye-slash eye-closed magnifying-glass list x plus
minus plus-circle check check-circle check-square caret-down caret-up caret-left
caret-right dots-three dots-three-vertical dots-six-vertical arrow-counter-clockwise
arrow-clockwise arrow-right arrow-left arrow-up arrow-down arrow-up-right
arrow-square-out cursor hand hand-grabbing hand-pointing selection lasso bounding-box
note note-pencil notepad pencil pencil-simple eraser flashlight timer
presentation-chart presentation squares-four calendar-check calendar-dots ranking link
link-simple lock lock-open lock-simple lock-simple-open trash copy clipboard
clipboard-text scissors floppy-disk folder-open file file-plus file-text export
download-simple upload-simple gear gear-six sun moon sun-dim translate keyboard command
arrows-out arrows-in arrows-out-cardinal frame-corners corners-out funnel funnel-simple
sort-ascending crosshair crosshair-simple align-left align-right align-top align-bottom
align-center-horizontal align-center-vertical arrows-out-line-horizontal
arrows-out-line-vertical tray tray-arrow-down tag list-plus list-checks arrow-bend-up-left
arrow-elbow-down-left sidebar sidebar-simple monitor desktop clock
clock-counter-clockwise bell bell-ringing push-pin thumbs-up thumbs-down smiley
smiley-sad smiley-meh plus-minus equals chart-bar chart-bar-horizontal chart-pie graph
path tree-structure flow-arrow arrows-left-right arrows-horizontal circle-dashed
lifebuoy compass map-trifold sign-out power backspace floppy-disk-back hand-palm
hand-fist rectangle text-t textbox snowflake wifi-slash network tent sword scroll
certificate identification-card warehouse shopping-cart barn grains flower-lotus flower
sailboat train bus road-horizon airplane gas-can recycle solar-panel nuclear-plant
windmill garage toolbox broom cooking-pot baby-carriage wheelchair rainbow peace chats
chat-circle chat-text quotes
""".split()


def main():
    package = Path(sys.argv[1])
    bold = characters(package / "src/bold/selection.json", "-bold")
    fill = characters(package / "src/fill/selection.json", "-fill")
    missing = [name for name in NAMES if name not in bold or name not in fill]
    if missing:
        sys.exit("not in Phosphor: " + ", ".join(missing))
    icons = {name: bold[name] for name in sorted(set(NAMES))}
    assert all(fill[name] == code for name, code in icons.items())
    write_font(package / "src/bold/Phosphor-Bold.ttf", "icons.ttf", "Alliage Icons", icons)
    write_font(package / "src/fill/Phosphor-Fill.ttf", "icons-fill.ttf", "Alliage Icons Fill", icons)
    shutil.copyfile(package / "LICENSE", HERE / "LICENSE-Phosphor.txt")
    TABLE.write_text(table(icons), encoding="utf-8")


def characters(selection, suffix):
    """The code point of every name and of every alias of a Phosphor weight."""
    found = {}
    for icon in json.loads(selection.read_text(encoding="utf-8"))["icons"]:
        for alias in icon["properties"]["name"].split(","):
            found[alias.strip().removesuffix(suffix)] = icon["properties"]["code"]
    return found


def write_font(source, target, family, icons):
    options = subset.Options()
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "gasp"]
    options.glyph_names = False
    options.notdef_outline = True
    font = TTFont(source, recalcTimestamp=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=icons.values())
    subsetter.subset(font)
    rename(font, family)
    place(font)
    font.save(HERE / target)


def place(font):
    """Says where each glyph begins: Phosphor says 0 for all, by which egui would move them to the left."""
    glyphs = font["glyf"]
    for name, (advance, _) in font["hmtx"].metrics.items():
        font["hmtx"][name] = (advance, getattr(glyphs[name], "xMin", 0))


def rename(font, family):
    names = font["name"]
    names.names = []
    texts = {
        0: "Copyright (c) 2020-2021 Phosphor Icons",
        1: family,
        2: "Regular",
        3: family + " 1.0",
        4: family,
        5: "Version 1.0",
        6: family.replace(" ", "") + "-Regular",
        10: "A subset of Phosphor Icons, for Alliage.",
        13: "MIT License",
    }
    for identifier, text in texts.items():
        names.setName(text, identifier, 3, 1, 0x409)


def table(icons):
    lines = "\n".join(
        f'    {name.upper().replace("-", "_")} = "{name}", \'\\u{{{code:X}}}\';'
        for name, code in icons.items()
    )
    return HEAD + "icons! {\n" + lines + "\n}\n"


HEAD = """\
//! The character of every bundled icon; `assets/icons/make_icons.py` writes this file.

/// One icon of the bundled family.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Icon {
    /// What maps and typologies call it, such as `"hand-heart"`.
    pub name: &'static str,
    /// Its character, the same in both icon fonts.
    pub glyph: char,
}

/// Makes one constant of each line, and the list of them all.
macro_rules! icons {
    ($($constant:ident = $name:literal, $glyph:literal;)*) => {
        /// The characters of the icons, one constant each.
        pub mod glyph {
            $(
                #[doc = concat!("The character of the icon “", $name, "”.")]
                pub const $constant: char = $glyph;
            )*
        }

        /// Every icon, sorted by name.
        pub const ALL: &[Icon] = &[$(Icon { name: $name, glyph: $glyph }),*];
    };
}

"""

if __name__ == "__main__":
    main()
