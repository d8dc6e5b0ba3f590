//! The values at which an axis is graduated, and how they are written.

use crate::model::Axis;

/// The least distance between two lines that are there only because one looks closely, in points.
const FINE: f64 = 60.0;
/// The least distance between any two lines of the grid, in points.
const COARSE: f64 = 28.0;
/// The most lines that one axis ever has.
const MOST: i64 = 60;

/// One of the steps …, 0.1, 0.2, 0.5, 1, 2, 5, 10, …, counted from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Step(i32);

impl Step {
    fn size(self) -> f64 {
        self.times(1)
    }

    /// A whole number of steps, as exact as a value can be.
    fn times(self, count: i64) -> f64 {
        let digit = [1, 2, 5][self.0.rem_euclid(3) as usize];
        let ten = 10f64.powi(self.0.div_euclid(3).abs());
        let units = (count * digit) as f64;
        if self.0 < 0 { units / ten } else { units * ten }
    }

    /// The smallest step of at least a size.
    fn at_least(size: f64) -> Self {
        let mut step = Self((size.log10().floor() * 3.0).clamp(-60.0, 60.0) as i32);
        while step.size() < size * (1.0 - 1e-9) && step.0 < 63 {
            step.0 += 1;
        }
        step
    }
}

/// The graduation of one axis, as finely as there is room for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ticks {
    step: Step,
    whole: Step,
}

impl Ticks {
    /// The graduation of an axis that is `length` points long on the screen; `None` for one that has no length.
    pub fn of(axis: &Axis, length: f64) -> Option<Self> {
        let range = axis.max - axis.min;
        if !(range.is_finite() && range > 0.0 && length.is_finite() && length > 0.0) {
            return None;
        }
        let spacing = |step: Step| step.size() / range * length;
        let whole = Step::at_least(range / 10.0);
        let mut step = whole;
        while spacing(Step(step.0 - 1)) >= FINE && step.0 > whole.0 - 15 {
            step.0 -= 1;
        }
        while spacing(step) < COARSE && step.0 < whole.0 + 3 {
            step.0 += 1;
        }
        Some(Self { step, whole })
    }

    /// The graduated values from `low` to `high`, at most about 60.
    pub fn between(self, low: f64, high: f64) -> impl Iterator<Item = f64> + use<> {
        let mut step = self.step;
        loop {
            let first = (low / step.size() - 1e-9).ceil() as i64;
            let last = (high / step.size() + 1e-9).floor() as i64;
            if last.saturating_sub(first) <= MOST {
                return (first..=last).map(move |count| step.times(count));
            }
            step.0 += 1;
        }
    }

    /// Whether a line between those of the whole axis is drawn.
    pub fn fine(self) -> bool {
        self.step < self.whole
    }

    /// Whether a value is also graduated where the axis is seen whole.
    pub fn major(self, value: f64) -> bool {
        let count = value / self.whole.size();
        (count - count.round()).abs() < 1e-6
    }
}

/// A value as people write it, with at most six digits after the decimal sign.
pub fn number(value: f64, decimal: char) -> String {
    let digits = (0..6)
        .find(|digits| {
            let scaled = value * 10f64.powi(*digits);
            (scaled - scaled.round()).abs() < 1e-6
        })
        .unwrap_or(6);
    let text = format!("{value:.*}", digits as usize);
    let text = if text.trim_matches(['-', '0', '.']).is_empty() {
        "0".to_owned()
    } else {
        text
    };
    text.replace('.', &decimal.to_string()).replace('-', "−")
}
