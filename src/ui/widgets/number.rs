//! A field for one number.

use super::{Draft, Field, draft_field, hint, typing};
use crate::i18n::{Texts, Value, read_number};
use crate::scene::look::Look;
use crate::ui::style::theme::TOUCH;
use egui::{Ui, vec2};

/// The lowest and the highest number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    /// The lowest.
    pub min: f64,
    /// The highest.
    pub max: f64,
}

/// What was typed in a number field in this frame.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Typed {
    /// The typing begins.
    pub began: bool,
    /// The number it now holds, within the range, if what was typed is one and has just changed.
    pub value: Option<f64>,
    /// The number it held last, within the range, once the typing ends.
    pub ended: Option<f64>,
    /// What to tell the person about what is typed, if anything.
    pub advice: Option<String>,
}

/// A number field `width` points wide; a comma and a point are the same to it.
pub fn number_field(
    ui: &mut Ui,
    (look, texts): (&Look, &Texts),
    field: Field<'_>,
    (value, range, width): (Option<f64>, Range, f32),
    draft: &mut Option<Draft>,
) -> Typed {
    let shown = value.map_or_else(String::new, |value| exact(texts, value));
    let drafted = ui
        .allocate_ui(vec2(width, TOUCH), |ui| {
            ui.set_width(width);
            draft_field(ui, look, field, &shown, draft)
        })
        .inner;
    let number = read_number(&drafted.text);
    let within = number.map(|it| it.clamp(range.min, range.max));
    let written = typing::owns(&drafted.response) && drafted.text != shown;
    Typed {
        began: typing::begun(&drafted.response),
        value: within.filter(|_| drafted.response.changed()),
        ended: within.filter(|_| drafted.ended.is_some() && !drafted.given_up),
        advice: advice(texts, &drafted.text, range).filter(|_| written),
    }
}

impl Typed {
    /// Shows the advice, if there is any.
    pub fn advice_ui(&self, ui: &mut Ui, look: &Look) {
        if let Some(advice) = &self.advice {
            hint(ui, look, advice);
        }
    }
}

fn advice(texts: &Texts, typed: &str, range: Range) -> Option<String> {
    let bounds = [
        ("min", Value::from(exact(texts, range.min))),
        ("max", Value::from(exact(texts, range.max))),
    ];
    match read_number(typed) {
        Some(number) if (range.min..=range.max).contains(&number) => None,
        Some(_) => Some(texts.with("number-outside", &bounds)),
        None if typed.trim().is_empty() => None,
        None => Some(texts.with("number-unread", &bounds)),
    }
}

/// A number with as many decimals as it has, from one to three.
fn exact(texts: &Texts, value: f64) -> String {
    let text = texts.number(value, 3);
    let short = text.trim_end_matches('0');
    let sign = texts.language().decimal();
    if short.ends_with(sign) {
        format!("{short}0")
    } else {
        short.to_owned()
    }
}
