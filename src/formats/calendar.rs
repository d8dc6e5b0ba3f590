//! What is to be done as a calendar (iCalendar, RFC 5545), to be read by the calendar of a phone.
//!
//! Each open promise or next step that has a day is an event of that whole day: phones leave out the other sort of entry,
//! things to do, when they import a file. An event bears the same name each time, so that importing again changes it instead of
//! adding it once more. It holds whom it is about and what is to be done, and nothing else: no contact details, no notes,
//! nothing that was learned, and none of our names. Actors whom nobody is to contact are left out.

use super::{Before, Cancelled, Content, Export, Format, Options, Progress, Seen, Told};
use crate::explain;
use crate::model::{Actor, Board, Task, TaskId};
use crate::scene::icons::glyph;
use icalendar::{Calendar, Component as _, Event, Property};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};

/// What is known of the format.
pub const FORMAT: Format = Format {
    name: "format-calendar",
    title: "calendar-title",
    endings: &["ics"],
    begins: b"BEGIN:VCALENDAR",
    holds: &[Content::Dates],
    choices: &[],
    write: Some(write),
    read: None,
    export: Some(Export {
        action: "do-calendar",
        icon: glyph::CALENDAR_DOTS,
        written: "calendar-written",
        told: "cli-export-calendar",
        before: Some(Before {
            holds: "calendar-holds",
            without: "calendar-without",
            held_back: "calendar-held-back",
            leaves: "calendar-leaves",
            choose: "calendar-choose",
            count,
        }),
    }),
};

fn count(board: &Board) -> Told {
    Told {
        told: told(board).count(),
        held_back: held_back(board).count(),
    }
}

/// What is told in a calendar: open, with a day, about an actor that may be contacted.
pub fn told(board: &Board) -> impl Iterator<Item = (TaskId, &Task, &Actor, Date)> {
    dated(board).filter(|(_, _, actor, _)| !actor.no_contact)
}

/// What is left out because nobody is to contact its actor.
pub fn held_back(board: &Board) -> impl Iterator<Item = TaskId> {
    let held = dated(board).filter(|(_, _, actor, _)| actor.no_contact);
    held.map(|(id, ..)| id)
}

fn dated(board: &Board) -> impl Iterator<Item = (TaskId, &Task, &Actor, Date)> {
    let open = board.tasks.iter().filter(|(_, task)| task.done.is_none());
    open.filter_map(|(id, task)| {
        let actor = board.actor(task.actor)?;
        Some((*id, task.as_ref(), actor, task.due?))
    })
}

/// The text of the calendar, in the language that is spoken.
fn write(
    board: &Board,
    seen: &Seen<'_>,
    _options: &Options,
    progress: &Progress,
) -> Result<Vec<u8>, Cancelled> {
    let mut calendar = Calendar::new();
    for property in &mut calendar.properties {
        if property.key() == "PRODID" {
            *property = Property::new("PRODID", "-//Alliage//Alliage//FR");
        }
    }
    for (nth, (id, task, actor, due)) in told(board).enumerate() {
        progress.step(nth, board.tasks.len(), &(0.0..1.0))?;
        let summary = explain::task(seen.texts, task, actor);
        calendar.push(event(id, task, due, seen.now, &summary));
    }
    Ok(calendar.to_string().into_bytes())
}

/// One whole day.
fn event(id: TaskId, task: &Task, due: Date, now: Timestamp, summary: &str) -> Event {
    let day = |name: &str, date: Date| {
        let mut property = Property::new(name, date.strftime("%Y%m%d").to_string());
        property.add_parameter("VALUE", "DATE").done()
    };
    let stamp = now.strftime("%Y%m%dT%H%M%SZ").to_string();
    // Minutes, since some calendars keep what they have unless this number has grown.
    let sequence = u32::try_from(now.as_second() / 60).unwrap_or_default();
    Event::new()
        .uid(&format!("task-{}-{}@alliage", task.actor.0, id.0))
        .summary(summary)
        .append_property(day("DTSTART", due))
        .append_property(day("DTEND", due.saturating_add(1.day())))
        .append_property(Property::new("DTSTAMP", stamp))
        .sequence(sequence)
        .append_property(Property::new("TRANSP", "TRANSPARENT"))
        .append_property(Property::new("CLASS", "PRIVATE"))
        .done()
}
