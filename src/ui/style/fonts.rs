//! The bundled fonts, and how egui is told to draw with them.

use crate::scene::Font;
use egui::epaint::text::FontTweak;
use egui::{Context, FontData, FontDefinitions, FontFamily, FontId};
use std::num::NonZeroUsize;
use std::sync::{Arc, LazyLock};

/// Largest font size asked of egui: what is larger does not fit its atlas of glyphs.
const SIZE_MAX: f32 = 300.0;

/// How often a frame may be laid out until it is right.
const PASSES: NonZeroUsize = NonZeroUsize::new(3).expect("three is not zero");

/// Name, bytes, and whether letters may be bent to fit the pixels. Those of the map may not: they would
/// jump from one step of the zoom to the next, and leave the middle of their halo.
const FILES: [(&str, &[u8], bool); 10] = [
    (
        "regular",
        include_bytes!("../../../assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf"),
        true,
    ),
    (
        "semibold",
        include_bytes!("../../../assets/fonts/AtkinsonHyperlegibleNext-SemiBold.ttf"),
        false,
    ),
    (
        "bold",
        include_bytes!("../../../assets/fonts/AtkinsonHyperlegibleNext-Bold.ttf"),
        true,
    ),
    (
        "noto",
        include_bytes!("../../../assets/fonts/NotoSans-Regular-subset.ttf"),
        true,
    ),
    (
        "noto-bold",
        include_bytes!("../../../assets/fonts/NotoSans-Bold-subset.ttf"),
        false,
    ),
    (
        "symbols",
        include_bytes!("../../../assets/fonts/Inter-symbols-subset.otf"),
        false,
    ),
    (
        "halo",
        include_bytes!("../../../assets/fonts/AlliageHalo.ttf"),
        false,
    ),
    (
        "halo-fallback",
        include_bytes!("../../../assets/fonts/AlliageHaloFallback.ttf"),
        false,
    ),
    (
        "icon",
        include_bytes!("../../../assets/icons/icons.ttf"),
        false,
    ),
    (
        "icon-fill",
        include_bytes!("../../../assets/icons/icons-fill.ttf"),
        false,
    ),
];

/// The families with a name, and their files by falling preference. The fonts of `halo` stand in the order of
/// those of `semibold`, of which they are the grown twins, so that both set a text alike.
const FAMILIES: [(&str, &[&str]); 5] = [
    ("semibold", &["semibold", "noto-bold", "symbols"]),
    ("bold", &["bold", "noto-bold", "symbols"]),
    ("halo", &["halo", "halo-fallback", "noto-bold", "symbols"]),
    ("icon", &["icon"]),
    ("icon-fill", &["icon-fill"]),
];

/// The families, made once so that asking for a font costs no allocation.
static NAMES: LazyLock<[FontFamily; 5]> =
    LazyLock::new(|| FAMILIES.map(|(name, _)| FontFamily::Name(Arc::from(name))));

/// Replaces all fonts of egui by the bundled ones.
pub fn install(ctx: &Context) {
    ctx.set_fonts(definitions());
    super::atlas::watch(ctx);
    tune(ctx);
}

/// Sets how egui turns shapes into triangles.
///
/// The board is one mesh from which all that is out of view has been left out already; culling it again would
/// walk every vertex of every frame for nothing.
///
/// A frame may be laid out three times, not two: when egui empties its full atlas of glyphs in the second, because it
/// grew in the first, the third shows the right letters.
pub fn tune(ctx: &Context) {
    ctx.options_mut(|options| options.max_passes = PASSES);
    ctx.tessellation_options_mut(|options| options.coarse_tessellation_culling = false);
}

/// The font of that weight in that size, in points.
pub fn id(font: Font, size: f32) -> FontId {
    match font {
        Font::Regular => FontId::proportional(sane(size)),
        Font::SemiBold => named(0, size),
        Font::Bold => named(1, size),
        Font::Icon => named(3, size),
        Font::IconFill => named(4, size),
    }
}

/// The twin of [`Font::SemiBold`] with grown letters, to be drawn behind it in the colour of the paper.
pub fn halo(size: f32) -> FontId {
    named(2, size)
}

fn named(family: usize, size: f32) -> FontId {
    FontId::new(sane(size), NAMES[family].clone())
}

/// egui panics on a size that is not finite, and on one that is not positive.
fn sane(size: f32) -> f32 {
    if size.is_finite() {
        size.clamp(1.0, SIZE_MAX)
    } else {
        14.0
    }
}

fn definitions() -> FontDefinitions {
    let mut definitions = FontDefinitions::empty();
    for (name, bytes, hinting) in FILES {
        let tweak = FontTweak {
            hinting: Some(hinting),
            ..FontTweak::default()
        };
        let data = FontData::from_static(bytes).tweak(tweak);
        definitions
            .font_data
            .insert(name.to_owned(), Arc::new(data));
    }
    let running = ["regular", "noto", "symbols"].map(str::to_owned);
    for family in [FontFamily::Proportional, FontFamily::Monospace] {
        definitions.families.insert(family, running.to_vec());
    }
    for (family, (_, files)) in NAMES.iter().zip(FAMILIES) {
        let files = files.iter().map(|&file| file.to_owned()).collect();
        definitions.families.insert(family.clone(), files);
    }
    definitions
}
