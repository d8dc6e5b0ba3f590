//! The ties: curves between the borders of nodes, with arrowheads and dashes, drawn only where they are seen.

use super::Picture;
use super::curve::Curve;
use super::dash::Dasher;
use super::frame::Frame;
use super::lens::{Lens, length, unit};
use super::link_index::{LinkIndex, PIECES, Seen, View, WHOLE, bend, width};
use super::sheet::{Sheet, Strip};
use super::spots::Spots;
use crate::model::Head;
use crate::scene::Link;
use egui::{Color32, Rect};

/// How far a drawn curve may be from the true one, in physical pixels.
const TOLERANCE: f32 = 0.4;
const TOLERANCE_CROWDED: f32 = 1.0;
/// Between the border of a node and its ties, in points.
const GAP: f32 = 2.0;
/// Around the view, in points, ties are still drawn.
const MARGIN: f32 = 4.0;
/// Shorter ties are left out, in physical pixels.
const UNSEEN: f32 = 1.5;
/// Shorter ties are drawn as plain straight lines, in physical pixels.
const SHORT: f32 = 24.0;
/// Ties shorter than this have hard ends, in physical pixels.
const SOFT_FROM: f32 = 60.0;
/// With nodes smaller than this, the board is crowded and ties are drawn with less care, in physical pixels.
const CROWDED: f32 = 14.0;
/// Nodes smaller than this have ties without arrowheads, in physical pixels.
const ARROWS_FROM: f32 = 9.0;
/// Draws the ties of a picture.
pub fn draw(frame: &mut Frame<'_, '_>, spots: &Spots, index: &LinkIndex) {
    let pass = Pass::new(frame.picture, frame.lens, spots, index.widest());
    let stray = index.stray(spots.farthest_offset());
    let seen = View::from(frame.lens.seen(stray + MARGIN + index.widest()));
    for (place, link) in frame.picture.scene.links.iter().enumerate() {
        let moved = spots.any_moved() && (spots.is_moved(link.from) || spots.is_moved(link.to));
        let pieces = if moved {
            WHOLE
        } else {
            index.pieces(place, &seen)
        };
        if pieces != 0 {
            pass.link(frame.sheet, link, pieces);
        }
    }
}

/// What is alike for all ties of a frame.
struct Pass<'a> {
    picture: &'a Picture<'a>,
    spots: &'a Spots,
    pixels: f32,
    view: Rect,
    gap: f32,
    /// Size of the arrowheads, if there are any.
    arrow: Option<f32>,
    crowded: bool,
    /// How far a drawn curve may be from the true one, in points.
    tolerance: f32,
}

/// The part of a tie that is drawn, and how.
struct Way {
    curve: Curve,
    start: f32,
    end: f32,
    width: f32,
    color: Color32,
    /// Whether its ends are soft.
    soft: bool,
}

impl<'a> Pass<'a> {
    fn new(picture: &'a Picture<'a>, lens: &Lens, spots: &'a Spots, widest: f32) -> Self {
        let crowded = lens.radius * lens.pixels < CROWDED;
        let tolerance = if crowded {
            TOLERANCE_CROWDED
        } else {
            TOLERANCE
        };
        Self {
            picture,
            spots,
            pixels: lens.pixels,
            view: lens.view.expand(MARGIN + 0.5 * widest),
            gap: lens.radius + GAP,
            arrow: (lens.radius * lens.pixels >= ARROWS_FROM).then(|| lens.scale.clamp(0.6, 1.2)),
            crowded,
            tolerance: tolerance / lens.pixels,
        }
    }

    fn link(&self, sheet: &mut Sheet<'_>, link: &Link, pieces: Seen) {
        let (Some(from), Some(to)) = (self.spots.drawn(link.from), self.spots.drawn(link.to))
        else {
            return;
        };
        let distance = length(to - from);
        if distance * self.pixels < UNSEEN || distance <= 2.0 * self.gap {
            return;
        }
        let pale = self.picture.is_dimmed(link.from) || self.picture.is_dimmed(link.to);
        let color = self.picture.tone(link.line.color, pale);
        let hidden = if self.crowded { 2.0 * self.gap } else { 0.0 };
        if (distance - hidden) * self.pixels < SHORT {
            let along = (to - from) * (self.gap / distance);
            let width = width(link).max(sheet.feather);
            sheet.plain_line(from + along, to - along, width, color);
            return;
        }
        let curve = Curve::new(from, to, bend(link));
        let hull = curve.hull();
        let part = self.view.intersects(hull).then(|| curve.trim(self.gap));
        let Some((start, end)) = part.flatten() else {
            return;
        };
        let mut way = Way {
            curve,
            start,
            end,
            width: width(link),
            color,
            soft: !self.crowded && distance * self.pixels >= SOFT_FROM,
        };
        if let Some(scale) = self.arrow.filter(|_| link.heads[1] != Head::None) {
            self.arrow(sheet, &mut way, scale);
        }
        match link.line.dash.and_then(|dash| self.dasher(dash)) {
            Some(dasher) => self.dashed(sheet, &way, dasher),
            None if self.view.contains_rect(hull) => self.whole(sheet, &way),
            None => self.seen(sheet, &way, pieces),
        }
    }

    fn dasher(&self, dash: [f64; 2]) -> Option<Dasher> {
        let stretch = if self.crowded { 2.0 } else { 1.0 };
        Dasher::new(dash.map(|length| length * stretch))
    }

    /// Draws the arrowhead and ends the line inside of it.
    fn arrow(&self, sheet: &mut Sheet<'_>, way: &mut Way, scale: f32) {
        let size = (5.0 + 3.0 * way.width.min(8.0)) * scale;
        let speed = length(way.curve.speed(way.end));
        let base = way.end - size / speed.max(1.0);
        if base <= way.start {
            return;
        }
        let (base_at, tip) = (way.curve.at(base), way.curve.at(way.end));
        if self.view.expand(size).contains(tip) {
            sheet.arrowhead(base_at, tip, 0.8 * size, way.color);
        }
        way.end = base + 0.25 * (way.end - base);
    }

    fn strip(&self, way: &Way, feather: f32) -> Strip {
        let new = if self.crowded {
            Strip::blurred
        } else {
            Strip::new
        };
        new(way.width, feather, way.color)
    }

    /// A curve that is seen from end to end.
    fn whole(&self, sheet: &mut Sheet<'_>, way: &Way) {
        let mut strip = self.strip(way, sheet.feather);
        let step = way.step(self.tolerance);
        let direction = |t: f32| unit(way.curve.speed(t));
        if way.soft {
            let out = -direction(way.start);
            sheet.end(&mut strip, way.curve.at(way.start), out);
        }
        for place in 0..=step.count {
            let t = way.start + step.size * place as f32;
            sheet.row(&mut strip, way.curve.at(t), direction(t));
        }
        if way.soft {
            let out = direction(way.end);
            sheet.end(&mut strip, way.curve.at(way.end), out);
        }
    }

    /// The parts of a curve in the view.
    fn seen(&self, sheet: &mut Sheet<'_>, way: &Way, pieces: Seen) {
        let mut strip = self.strip(way, sheet.feather);
        let step = way.step(self.tolerance);
        let mut place = 0;
        while place < step.count {
            let t = way.start + step.size * place as f32;
            let piece = ((t * f32::from(PIECES)) as u16).min(PIECES - 1);
            let next = f32::from(piece + 1) / f32::from(PIECES);
            let inside = ((next - t) / step.size) as u32;
            if pieces & (1 << piece) == 0 && inside > 0 {
                strip.lift();
                place += inside;
            } else {
                self.segment(sheet, &mut strip, way, [t, t + step.size]);
                place += 1;
            }
        }
    }

    fn segment(&self, sheet: &mut Sheet<'_>, strip: &mut Strip, way: &Way, [from, to]: [f32; 2]) {
        let (a, b) = (way.curve.at(from), way.curve.at(to));
        if !self.view.intersects(Rect::from_two_pos(a, b)) {
            strip.lift();
            return;
        }
        if !strip.is_down() {
            sheet.row(strip, a, unit(way.curve.speed(from)));
        }
        sheet.row(strip, b, unit(way.curve.speed(to)));
    }

    /// A dashed curve: the whole length counts, so that dashes stay where they are while the board moves.
    fn dashed(&self, sheet: &mut Sheet<'_>, way: &Way, mut dasher: Dasher) {
        let mut strip = self.strip(way, sheet.feather);
        let step = way.step(self.tolerance);
        let mut last = way.curve.at(way.start);
        for place in 1..=step.count {
            let next = way.curve.at(way.start + step.size * place as f32);
            if self.view.intersects(Rect::from_two_pos(last, next)) {
                dasher.draw(sheet, &mut strip, last, next, self.view);
            } else {
                strip.lift();
                dasher.skip(length(next - last));
            }
            last = next;
        }
    }
}

/// How a curve is cut into segments.
struct Step {
    count: u32,
    size: f32,
}

impl Way {
    fn step(&self, tolerance: f32) -> Step {
        let segments = self.curve.segments(tolerance);
        let span = self.end - self.start;
        let count = (segments * span).ceil().max(1.0);
        Step {
            count: count as u32,
            size: span / count,
        }
    }
}
