//! What the board is about.

use crate::editor::{Act, Command, Label};
use crate::model::{Description, Edit};
use crate::ui::right::bench::{Bench, Written};
use crate::ui::widgets::{Field, draft_field, hint, typing};
use crate::ui::words::date;
use egui::Ui;

/// One text of the description.
struct Part {
    key: &'static str,
    hint: &'static str,
    rows: usize,
    read: fn(&Description) -> &String,
    write: fn(&mut Description, String),
}

const PARTS: [Part; 4] = [
    Part {
        key: "board-title",
        hint: "board-title-hint",
        rows: 1,
        read: |about| &about.title,
        write: |about, text| about.title = text,
    },
    Part {
        key: "board-question",
        hint: "board-question-hint",
        rows: 3,
        read: |about| &about.question,
        write: |about, text| about.question = text,
    },
    Part {
        key: "board-target",
        hint: "board-target-hint",
        rows: 1,
        read: |about| &about.target,
        write: |about, text| about.target = text,
    },
    Part {
        key: "board-territory",
        hint: "board-territory-hint",
        rows: 1,
        read: |about| &about.territory,
        write: |about, text| about.territory = text,
    },
];

/// Shows what the board is about.
pub fn about_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>) {
    let about = &bench.board().description;
    for part in &PARTS {
        bench.caption(ui, part.key);
        let written = Written {
            key: part.key,
            hint: part.hint,
            salt: 0,
            text: (part.read)(about),
            rows: part.rows,
        };
        let label = || Label::of(Act::Describe);
        bench.written(ui, written, label, |text| {
            let mut about = Description::clone(about);
            (part.write)(&mut about, text);
            Edit::Describe(about)
        });
    }
    date_ui(ui, bench, about);
}

fn date_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, about: &Description) {
    let (look, texts) = (bench.look(), bench.texts());
    bench.caption(ui, "board-date");
    let hinted = texts.of("board-date-hint");
    let field = Field::new(texts.of("board-date"), hinted, "board-date");
    let shown = date::shown(texts, &about.date);
    let drafted = draft_field(ui, look, field, &shown, &mut bench.state.draft);
    if typing::begun(&drafted.response) {
        bench.ask(Command::Mark(Label::of(Act::Describe)));
    }
    let typed = drafted.text.trim();
    let read = date::read(typed);
    if drafted.response.changed() && (read.is_some() || typed.is_empty()) {
        let mut about = about.clone();
        about.date = read.map(|date| date.to_string()).unwrap_or_default();
        bench.ask(Command::Edit(Edit::Describe(about)));
    }
    match read {
        Some(date) => hint(ui, look, &date::in_words(texts, date)),
        None if typed.is_empty() => return,
        None => hint(ui, look, texts.of("board-date-unread")),
    };
}
