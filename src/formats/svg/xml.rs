//! Colours, lines, paths, numbers and text as XML attributes and content.

use crate::model::Color;
use crate::scene::{Anchor, Font, Line};
use kurbo::{BezPath, PathEl, Point};

/// The attribute that fills a shape.
pub(super) fn fill(color: Option<Color>) -> String {
    match color {
        None => " fill=\"none\"".to_owned(),
        Some(color) => format!(" fill=\"{}\"{}", solid(color), opacity("fill", color)),
    }
}

/// The attributes that draw an edge.
pub(super) fn stroke(line: Option<&Line>) -> String {
    let Some(line) = line else {
        return String::new();
    };
    let dash = line.dash.map_or_else(String::new, |[dash, gap]| {
        // A dash no longer than the line is wide is a round dot.
        if dash <= line.width {
            let period = number(dash + gap);
            format!(" stroke-dasharray=\"0 {period}\" stroke-linecap=\"round\"")
        } else {
            format!(" stroke-dasharray=\"{} {}\"", number(dash), number(gap))
        }
    });
    format!(
        " stroke=\"{}\"{} stroke-width=\"{}\"{dash}",
        solid(line.color),
        opacity("stroke", line.color),
        number(line.width)
    )
}

fn solid(color: Color) -> Color {
    Color { a: 255, ..color }
}

fn opacity(of: &str, color: Color) -> String {
    match color.a {
        255 => String::new(),
        a => format!(" {of}-opacity=\"{}\"", number(f64::from(a) / 255.0)),
    }
}

/// The attribute that makes letters bold.
pub(super) fn weight(font: Font) -> &'static str {
    match font {
        Font::SemiBold => " font-weight=\"600\"",
        Font::Bold => " font-weight=\"700\"",
        Font::Regular | Font::Icon | Font::IconFill => "",
    }
}

/// The attribute that says which end of a text its point holds.
pub(super) fn anchor(anchor: Anchor) -> &'static str {
    match anchor {
        Anchor::Start => "",
        Anchor::Middle => " text-anchor=\"middle\"",
        Anchor::End => " text-anchor=\"end\"",
    }
}

/// The data of a path, with at most two decimals.
pub(super) fn outline(path: &BezPath) -> String {
    let mut data = String::new();
    for element in path.elements() {
        let (letter, points): (char, &[Point]) = match element {
            PathEl::MoveTo(a) => ('M', &[*a]),
            PathEl::LineTo(a) => ('L', &[*a]),
            PathEl::QuadTo(a, b) => ('Q', &[*a, *b]),
            PathEl::CurveTo(a, b, c) => ('C', &[*a, *b, *c]),
            PathEl::ClosePath => ('Z', &[]),
        };
        data.push(letter);
        let numbers = points.iter().flat_map(|at| [number(at.x), number(at.y)]);
        data.push_str(&numbers.collect::<Vec<_>>().join(" "));
    }
    data
}

/// A number with at most two decimals.
pub(super) fn number(value: f64) -> String {
    rounded(value, 100.0)
}

/// A number with at most four decimals, for scales.
pub(super) fn fine(value: f64) -> String {
    rounded(value, 10_000.0)
}

fn rounded(value: f64, parts: f64) -> String {
    let value = (value * parts).round() / parts;
    // Neither minus zero nor what is not a number has a place in a file.
    if value.is_finite() && value != 0.0 {
        value.to_string()
    } else {
        "0".to_owned()
    }
}

/// Text as XML can hold it.
pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\t' | '\n' => escaped.push(c),
            '\u{0}'..='\u{1F}' | '\u{FFFE}' | '\u{FFFF}' => {}
            other => escaped.push(other),
        }
    }
    escaped
}
