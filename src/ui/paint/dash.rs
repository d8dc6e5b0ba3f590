//! Dashes along a line that is drawn segment by segment.

use super::sheet::{Sheet, Strip};
use egui::{Pos2, Rect};

/// Shorter than this, dash and gap together are drawn as a solid line, in points.
const PERIOD_MIN: f32 = 2.0;
const PERIOD_MAX: f32 = 1.0e4;

/// The state of a dashed line on its way.
#[derive(Clone, Copy, Debug)]
pub struct Dasher {
    dash: f32,
    period: f32,
    /// How far the line has come, from 0 to `period`.
    phase: f32,
}

impl Dasher {
    /// Dashes of these lengths of dash and gap; `None` if they make no dashes.
    pub fn new([dash, gap]: [f64; 2]) -> Option<Self> {
        let (dash, gap) = (dash as f32, gap as f32);
        let period = dash + gap;
        let sound = dash > 0.0 && gap > 0.0 && (PERIOD_MIN..PERIOD_MAX).contains(&period);
        sound.then_some(Self {
            dash,
            period,
            phase: 0.0,
        })
    }

    /// Goes on by `length` without drawing.
    pub fn skip(&mut self, length: f32) {
        let phase = self.phase + length;
        // The remainder; the operator for it is slow.
        self.phase = phase - self.period * (phase / self.period) as u32 as f32;
    }

    /// Goes on along a segment, drawing what is near the view.
    pub fn draw(
        &mut self,
        sheet: &mut Sheet<'_>,
        strip: &mut Strip,
        from: Pos2,
        to: Pos2,
        view: Rect,
    ) {
        let length = super::lens::length(to - from);
        let Some((enter, leave)) = within(from, to, view).filter(|_| length > 0.0) else {
            strip.lift();
            self.skip(length);
            return;
        };
        let along = (to - from) / length;
        let leave = leave * length;
        let mut gone = enter * length;
        self.skip(gone);
        while gone < leave {
            let (on, rest) = self.rest();
            let next = (gone + rest).min(leave);
            if on {
                if !strip.is_down() {
                    sheet.row(strip, from + along * gone, along);
                }
                sheet.row(strip, from + along * next, along);
            } else {
                strip.lift();
            }
            self.skip(next - gone);
            gone = next;
        }
        self.skip(length - gone);
    }

    /// Whether the line is on a dash, and how much is left of it or of the gap; never nothing.
    fn rest(&self) -> (bool, f32) {
        let on = self.phase < self.dash;
        let rest = if on { self.dash } else { self.period } - self.phase;
        (on, rest.max(0.01))
    }
}

/// Where a segment enters and leaves a rectangle, as shares of its length.
fn within(from: Pos2, to: Pos2, view: Rect) -> Option<(f32, f32)> {
    let along = to - from;
    let (mut enter, mut leave) = (0.0_f32, 1.0_f32);
    for (place, way, low, high) in [
        (from.x, along.x, view.min.x, view.max.x),
        (from.y, along.y, view.min.y, view.max.y),
    ] {
        if way.abs() < 1.0e-6 {
            if place < low || place > high {
                return None;
            }
            continue;
        }
        let (a, b) = ((low - place) / way, (high - place) / way);
        enter = enter.max(a.min(b));
        leave = leave.min(a.max(b));
    }
    (enter < leave).then_some((enter, leave))
}
