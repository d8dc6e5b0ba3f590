//! What a floating keyboard writes, and how it arrives in a text.

use super::{Enter, Rules};
use egui::text::{CCursor, CCursorRange};
use egui::{Context, Id, TextEdit};
use unicode_segmentation::UnicodeSegmentation as _;

/// What is pressed on a floating keyboard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stroke {
    /// Letters.
    Text(String),
    /// Takes away the character before the caret, however many parts it is made of.
    Backspace,
    /// Enter.
    Enter,
}

/// A stroke that waits for its field.
#[derive(Clone, Debug)]
pub(super) struct Queued {
    pub field: Id,
    pub keyboard: u8,
    pub stroke: Stroke,
    /// The pass since which it waits.
    pub pass: u64,
}

/// Writes the strokes where the caret of the field stands, else at its end; tells whether the text is another now.
pub(super) fn apply(
    ctx: &Context,
    (field, focused): (Id, bool),
    rules: Rules,
    text: &mut String,
    strokes: &[Stroke],
) -> bool {
    if strokes.is_empty() {
        return false;
    }
    let before = text.clone();
    let mut state = TextEdit::load_state(ctx, field).unwrap_or_default();
    let mut caret = Caret::of(text, state.cursor.char_range(), focused);
    for stroke in strokes {
        match stroke {
            Stroke::Text(letters) if rules.enter == Enter::Breaks => {
                caret.write(text, letters, rules.most);
            }
            Stroke::Text(letters) => {
                caret.write(text, &letters.replace(['\r', '\n'], " "), rules.most);
            }
            Stroke::Backspace => caret.take_back(text),
            Stroke::Enter if rules.enter == Enter::Breaks => caret.write(text, "\n", rules.most),
            Stroke::Enter => {}
        }
    }
    let at = CCursor::new(text[..caret.to].chars().count());
    state.cursor.set_char_range(Some(CCursorRange::one(at)));
    TextEdit::store_state(ctx, field, state);
    *text != before
}

/// What is selected, in bytes; where nothing is, both ends are one.
struct Caret {
    from: usize,
    to: usize,
}

impl Caret {
    fn of(text: &str, range: Option<CCursorRange>, focused: bool) -> Self {
        let byte = |chars: usize| {
            let found = text.char_indices().nth(chars);
            found.map_or(text.len(), |(at, _)| at)
        };
        let Some(range) = range else {
            return Self {
                from: text.len(),
                to: text.len(),
            };
        };
        if focused {
            let range = range.as_sorted_char_range();
            return Self {
                from: byte(range.start.0),
                to: byte(range.end.0),
            };
        }
        // What was selected in a field is not any more once the keyboard has left it.
        let at = byte(range.primary.index.0);
        Self { from: at, to: at }
    }

    fn write(&mut self, text: &mut String, letters: &str, most: usize) {
        text.replace_range(self.from..self.to, "");
        let room = most.saturating_sub(text.chars().count());
        let letters: String = letters.chars().take(room).collect();
        text.insert_str(self.from, &letters);
        self.from += letters.len();
        self.to = self.from;
    }

    fn take_back(&mut self, text: &mut String) {
        if self.from == self.to {
            let last = text[..self.to].graphemes(true).next_back();
            self.from -= last.map_or(0, str::len);
        }
        text.replace_range(self.from..self.to, "");
        self.to = self.from;
    }
}
