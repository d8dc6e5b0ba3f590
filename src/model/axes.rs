//! The two axes of a map and what its quadrants say.

use super::{Ext, NAME_MAX, name};

/// Two named axes, each with worded ends, and four texts.
#[derive(Clone, Debug, PartialEq)]
pub struct Axes {
    /// Which preset they come from: its name, or `custom`.
    pub preset: String,
    /// The axis that runs across.
    pub x: Axis,
    /// The axis that runs up.
    pub y: Axis,
    /// The texts of the quadrants: top left, top right, bottom left, bottom right.
    pub quadrants: [String; 4],
}

/// One axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Axis {
    /// What it measures.
    pub title: String,
    /// What its low end means.
    pub low: String,
    /// What its high end means.
    pub high: String,
    /// The value at its low end.
    pub min: f64,
    /// The value at its high end, above `min`.
    pub max: f64,
    /// What a later version wrote of it.
    pub ext: Ext,
}

impl Axis {
    /// How far a value lies along the axis: 0 at the low end, 1 at the high end.
    pub fn share(&self, value: f64) -> f64 {
        (value - self.min) / (self.max - self.min)
    }

    /// The value at a share of the axis, kept within its ends and rounded to a thousandth of its length.
    pub fn value(&self, share: f64) -> f64 {
        let share = if share.is_nan() { 0.0 } else { share };
        let steps = (share.clamp(0.0, 1.0) * 1000.0).round();
        let step = (self.max - self.min) / 1000.0;
        // Rounded again, because 0.01 × 363 would be written 3.6300000000000003.
        let exact = self.min + steps * step;
        let rounded = (exact * 1e6).round() / 1e6;
        rounded.clamp(self.min, self.max)
    }

    /// A value kept within the axis; `None` for what is not a number.
    pub fn clamped(&self, value: f64) -> Option<f64> {
        value.is_finite().then(|| value.clamp(self.min, self.max))
    }

    pub(super) fn mend_texts(&mut self) {
        for text in [&mut self.title, &mut self.low, &mut self.high] {
            name::fit_line(text, NAME_MAX);
        }
    }

    /// Makes the ends finite, ordered and no farther than a million from zero.
    pub fn mend(&mut self) {
        let sound = |value: f64, other: f64| {
            if value.is_finite() {
                value.clamp(-1e6, 1e6)
            } else {
                other
            }
        };
        self.min = sound(self.min, 0.0);
        self.max = sound(self.max, 10.0);
        if self.max - self.min < 1e-3 {
            self.max = self.min + 10.0;
        }
    }
}
