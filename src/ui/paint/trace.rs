//! Drawing one tie along its way: its heads and the line between them.

use super::course::{Course, split};
use super::ink::Tip;
use super::kit::Kit;
use super::lens::{length, unit};
use super::ribbon::{Ribbons, Row};
use super::swatches::Swatch;
use super::tie_index::{PIECES, Seen};
use egui::{Color32, Rect};

/// Smaller heads are left out, in physical pixels.
const HEAD_MIN: f32 = 4.0;
/// The share of a tie that a head may take.
const HEAD_SHARE: f32 = 0.45;

/// How the ties of a frame are drawn.
#[derive(Clone, Copy, Debug)]
pub struct Tracer {
    /// Where ties are seen.
    pub view: Rect,
    /// Physical pixels for one point.
    pub pixels: f32,
    /// How large heads are, if there are any.
    pub heads: Option<f32>,
    /// How far a drawn curve may be from the true one, in points.
    pub tolerance: f32,
}

/// The part of a tie that is drawn, and how.
pub struct Way<'a, C> {
    /// Where it runs.
    pub course: C,
    /// From where on it is drawn.
    pub start: f32,
    /// Until where it is drawn.
    pub end: f32,
    /// What it is drawn with.
    pub kit: &'a Kit,
    /// Its colour.
    pub color: Color32,
    /// Whether its start and its end are soft.
    pub soft: [bool; 2],
    /// Whether all of it is in the view.
    pub inside: bool,
}

impl Tracer {
    /// Draws the heads and what is left between them.
    pub fn way<C: Course>(
        &self,
        ribbons: &mut Ribbons<'_>,
        mut way: Way<'_, C>,
        tips: [Option<Tip>; 2],
        pieces: Seen,
    ) {
        if let Some(scale) = self.heads.filter(|_| tips != [None; 2]) {
            let (_, middle) = way.course.place(0.5 * (way.start + way.end));
            let room = length(middle) * (way.end - way.start) * HEAD_SHARE;
            let cut = tips.map(|tip| {
                let fit = tip
                    .and_then(|tip| way.kit.head(tip))
                    .map(|head| (head, scale.min(room / head.length)));
                fit.filter(|(head, fit)| 2.0 * head.half * fit * self.pixels >= HEAD_MIN)
            });
            let [start, end] = cut;
            if let Some((swatch, fit)) = start {
                way.start += self.head(ribbons, &way, swatch, fit, [way.start, 1.0]);
                way.soft[0] = false;
            }
            if let Some((swatch, fit)) = end {
                way.end -= self.head(ribbons, &way, swatch, fit, [way.end, -1.0]);
                way.soft[1] = false;
            }
        }
        if way.start >= way.end {
            return;
        }
        if way.inside {
            self.whole(ribbons, &way);
        } else {
            self.seen(ribbons, &way, pieces);
        }
    }

    /// Draws a head with its tip at a place of the way, and from there inward, which is forth or back. Tells how much
    /// the line is to end before.
    fn head<C: Course>(
        &self,
        ribbons: &mut Ribbons<'_>,
        way: &Way<'_, C>,
        swatch: &Swatch,
        scale: f32,
        [tip, inward]: [f32; 2],
    ) -> f32 {
        let size = swatch.length * scale;
        let (at, speed) = way.course.place(tip);
        let pace = length(speed).max(1.0);
        let (base, _) = way.course.place(tip + inward * size / pace);
        if way.inside || self.view.expand(size).contains(at) {
            ribbons.head(swatch, at, unit(at - base), scale, way.color);
        }
        swatch.cut * scale / pace
    }

    /// Draws a line that is in the view from end to end.
    fn whole<C: Course>(&self, ribbons: &mut Ribbons<'_>, way: &Way<'_, C>) {
        let step = way.step(self.tolerance);
        let (line, soft) = (&way.kit.line, 1.0 / self.pixels);
        let (mut speed, mut row) = way.row(way.start);
        if way.soft[0] {
            ribbons.near_row(&row.beyond(-soft), line, Color32::TRANSPARENT, false);
        }
        ribbons.near_row(&row, line, way.color, way.soft[0]);
        for place in 1..=step.count {
            let (next_speed, mut next) = way.row(way.start + step.size * place as f32);
            next.phase = row.phase + 0.5 * (speed + next_speed) * step.size * way.kit.rate;
            ribbons.near_row(&next, line, way.color, true);
            (speed, row) = (next_speed, next);
        }
        if way.soft[1] {
            ribbons.near_row(&row.beyond(soft), line, Color32::TRANSPARENT, true);
        }
    }

    /// Draws the parts of a line that are in the view. A dashed one counts its whole length, so that its dashes stay
    /// where they are while the board moves.
    fn seen<C: Course>(&self, ribbons: &mut Ribbons<'_>, way: &Way<'_, C>, pieces: Seen) {
        let step = way.step(self.tolerance);
        let (line, rate) = (&way.kit.line, way.kit.rate);
        let (mut speed, mut row) = way.row(way.start);
        let mut joined = way.soft[0] && self.view.contains(row.at);
        if joined {
            let end = row.beyond(-1.0 / self.pixels);
            ribbons.row(&end, line, Color32::TRANSPARENT, false);
            ribbons.row(&row, line, way.color, true);
        }
        let mut place = 0;
        while place < step.count {
            let t = way.start + step.size * place as f32;
            let hidden = hidden(t, step.size, pieces).min(step.count - place);
            if hidden > 0 && rate == 0.0 {
                place += hidden;
                (speed, row) = way.row(way.start + step.size * place as f32);
                joined = false;
                continue;
            }
            place += 1;
            let (next_speed, mut next) = way.row(way.start + step.size * place as f32);
            next.phase = row.phase + 0.5 * (speed + next_speed) * step.size * rate;
            if self.view.intersects(Rect::from_two_pos(row.at, next.at)) {
                if !joined {
                    ribbons.row(&row, line, way.color, false);
                }
                ribbons.row(&next, line, way.color, true);
                joined = true;
            } else {
                joined = false;
            }
            (speed, row) = (next_speed, next);
        }
        if joined && way.soft[1] {
            let end = row.beyond(1.0 / self.pixels);
            ribbons.row(&end, line, Color32::TRANSPARENT, true);
        }
    }
}

/// How a way is cut into segments.
struct Step {
    count: u32,
    size: f32,
}

impl<'a, C: Course> Way<'a, C> {
    /// A way with hard ends.
    pub fn new(
        course: C,
        [start, end]: [f32; 2],
        kit: &'a Kit,
        color: Color32,
        inside: bool,
    ) -> Self {
        Self {
            course,
            start,
            end,
            kit,
            color,
            soft: [false; 2],
            inside,
        }
    }

    /// As few segments as stay within `tolerance` points of the curve.
    fn step(&self, tolerance: f32) -> Step {
        let span = self.end - self.start;
        let count = (self.course.segments(tolerance) * span).ceil().max(1.0);
        Step {
            count: count as u32,
            size: span / count,
        }
    }

    /// How fast the way goes at `t`, and the place there.
    #[inline]
    fn row(&self, t: f32) -> (f32, Row) {
        let (at, speed) = self.course.place(t);
        let (pace, along) = split(speed);
        let row = Row {
            at,
            along,
            phase: 0.0,
        };
        (pace, row)
    }
}

/// How many segments from `t` on lie in a piece that is not seen.
fn hidden(t: f32, size: f32, pieces: Seen) -> u32 {
    let piece = ((t * f32::from(PIECES)) as u16).min(PIECES - 1);
    if pieces & (1 << piece) != 0 {
        return 0;
    }
    let next = f32::from(piece + 1) / f32::from(PIECES);
    ((next - t) / size) as u32
}
