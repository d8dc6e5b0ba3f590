//! Sixteen colours for categories. A white icon stands out on each of them (3:1 at least), and their lightness differs
//! so that they can be told apart by people who see few colours; most come from the sets of Okabe and Ito, and of Tol.

use crate::model::Color;

/// The colours, each with the key of its name.
pub const PALETTE: [(Color, &str); 16] = [
    (Color::rgb(0xD5, 0x5E, 0x00), "color-vermilion"),
    (Color::rgb(0xB0, 0x7D, 0x00), "color-gold"),
    (Color::rgb(0x86, 0x83, 0x2A), "color-olive"),
    (Color::rgb(0x00, 0x9A, 0x6F), "color-green"),
    (Color::rgb(0x11, 0x77, 0x33), "color-forest"),
    (Color::rgb(0x2A, 0x90, 0x94), "color-teal"),
    (Color::rgb(0x2F, 0x8F, 0xD0), "color-sky"),
    (Color::rgb(0x00, 0x72, 0xB2), "color-blue"),
    (Color::rgb(0x33, 0x22, 0x88), "color-indigo"),
    (Color::rgb(0x8E, 0x63, 0xC4), "color-violet"),
    (Color::rgb(0xAA, 0x44, 0x99), "color-purple"),
    (Color::rgb(0x88, 0x22, 0x55), "color-wine"),
    (Color::rgb(0xCC, 0x66, 0x77), "color-rose"),
    (Color::rgb(0x66, 0x11, 0x00), "color-brown"),
    (Color::rgb(0x6B, 0x72, 0x80), "color-grey"),
    (Color::rgb(0x1D, 0x27, 0x33), "color-ink"),
];

/// The colour that is worn least.
pub fn least_used(worn: &[Color]) -> Color {
    let worn = |color: Color| worn.iter().filter(|it| **it == color).count();
    PALETTE
        .iter()
        .map(|(color, _)| *color)
        .min_by_key(|color| worn(*color))
        .unwrap_or(Color::rgb(0x00, 0x72, 0xB2))
}
