//! What is to be done as a calendar: it reads back, its days are right, and nothing private is in it.

use alliage::formats::calendar::{held_back, told};
use alliage::formats::{FormatId, Options, Progress, Seen, Shown};
use alliage::i18n::{Language, Texts};
use alliage::library;
use alliage::model::{
    Actor, ActorId, Board, Contact, Done, Edit, Ext, Meeting, MeetingId, Member, MemberId, Task,
    TaskId, TaskKind,
};
use icalendar::{Calendar, CalendarComponent, Component as _, Event};
use jiff::Timestamp;
use jiff::civil::{Date, date};
use std::sync::Arc;

const NOW: Timestamp = Timestamp::constant(1_795_600_000, 0);

fn put(board: &mut Board, id: u64, actor: u64, text: &str, due: Option<Date>) -> Task {
    let task = Task {
        text: text.to_owned(),
        by: Some(MemberId(1)),
        due,
        ..Task::about(ActorId(actor), TaskKind::NextStep)
    };
    board.apply(&Edit::PutTask(TaskId(id), Arc::new(task.clone())));
    task
}

/// A board full of secrets, with steps of every sort.
fn board() -> Board {
    let mut board = library::board("fr", library::PRESET_DEFAULT);
    let member = Member {
        id: MemberId(1),
        name: "Zorah".to_owned(),
        ext: Ext::new(),
    };
    crate::desk::list(&mut board, &[member]);
    for (id, name) in [
        (1, "Mairie, service; \\ des « fêtes »"),
        (2, "LPO"),
        (3, "Promoteur"),
    ] {
        let actor = Actor {
            notes: "secret-note".to_owned(),
            motives: "secret-motive".to_owned(),
            no_contact: id == 3,
            ..Actor::named(name)
        };
        board.apply(&Edit::Put(ActorId(id), Arc::new(actor)));
        let contact = Contact {
            phone: "0612345678".to_owned(),
            mail: "secret@example.org".to_owned(),
            details: "secret-door".to_owned(),
            ..Contact::default()
        };
        board.apply(&Edit::SetContact(ActorId(id), contact));
    }
    let meeting = Meeting {
        motives: "secret-learned".to_owned(),
        ..Meeting::with(ActorId(1), Some(date(2026, 11, 12)))
    };
    board.apply(&Edit::PutMeeting(MeetingId(1), Arc::new(meeting)));
    put(
        &mut board,
        1,
        1,
        "relancer\nau plus vite, ou pas",
        Some(date(2026, 11, 28)),
    );
    put(&mut board, 2, 2, "sans date", None);
    let mut ticked = put(&mut board, 3, 2, "déjà fait", Some(date(2026, 11, 1)));
    ticked.done = Some(Done {
        on: None,
        proof: "secret-proof".to_owned(),
        ..Done::default()
    });
    board.apply(&Edit::PutTask(TaskId(3), Arc::new(ticked)));
    put(&mut board, 4, 3, "appeler", Some(date(2026, 12, 1)));
    let mut promise = put(
        &mut board,
        5,
        2,
        "prêter la salle",
        Some(date(2026, 12, 31)),
    );
    promise.kind = TaskKind::Theirs;
    board.apply(&Edit::PutTask(TaskId(5), Arc::new(promise)));
    board
}

fn written(board: &Board, now: Timestamp) -> String {
    let texts = Texts::new(Language::French);
    let seen = Seen {
        map: board.maps.first().unwrap().id,
        shown: Shown::ALL,
        texts: &texts,
        now,
    };
    let format = FormatId::Calendar.format();
    let bytes = format.bytes(board, &seen, &Options::default(), &Progress::default());
    String::from_utf8(bytes.unwrap()).unwrap()
}

fn events(text: &str) -> Vec<Event> {
    let calendar: Calendar = text.parse().unwrap();
    let event = |component: CalendarComponent| match component {
        CalendarComponent::Event(event) => event,
        other => panic!("{other:?}"),
    };
    calendar.components.into_iter().map(event).collect()
}

#[test]
fn it_reads_back_with_the_days_of_what_is_open_and_dated() {
    let text = written(&board(), NOW);
    let days: Vec<_> = events(&text)
        .iter()
        .map(|event| {
            let of = |key| event.property_value(key).unwrap().to_owned();
            (of("SUMMARY"), of("DTSTART"), of("DTEND"))
        })
        .collect();
    assert_eq!(days.len(), 2);
    assert_eq!(
        days[0].0.replace('\u{A0}', "\u{202F}"),
        "Mairie, service; \\ des « fêtes »\u{202F}: relancer au plus vite, ou pas"
    );
    assert_eq!((&*days[0].1, &*days[0].2), ("20261128", "20261129"));
    assert_eq!(
        days[1].0.replace('\u{A0}', "\u{202F}"),
        "LPO a promis\u{202F}: prêter la salle"
    );
    assert_eq!((&*days[1].1, &*days[1].2), ("20261231", "20270101"));
    assert!(
        text.contains("DTSTART;VALUE=DATE:20261128"),
        "a whole day: {text}"
    );
    assert!(
        text.contains(r"Mairie\, service\; \\"),
        "signs are escaped: {text}"
    );
    assert!(
        text.lines().all(|line| line.len() <= 76),
        "lines are folded"
    );
}

#[test]
fn nothing_private_is_in_it() {
    let text = written(&board(), NOW).to_lowercase();
    for private in [
        "secret",
        "0612345678",
        "zorah",
        "description",
        "déjà fait",
        "appeler",
    ] {
        assert!(!text.contains(private), "{private}: {text}");
    }
    assert_eq!(told(&board()).count(), 2);
    let held: Vec<_> = held_back(&board()).collect();
    assert_eq!(held, [TaskId(4)], "nobody is to contact its actor");
}

#[test]
fn written_again_an_event_bears_the_same_name_and_a_higher_number() {
    let mut board = board();
    let first = events(&written(&board, NOW));
    put(&mut board, 1, 1, "relancer encore", Some(date(2026, 12, 2)));
    let later = NOW + jiff::SignedDuration::from_hours(1);
    let second = events(&written(&board, later));
    assert_eq!(first[0].get_uid(), second[0].get_uid());
    assert!(first[0].get_sequence() < second[0].get_sequence());
    assert_eq!(second[0].property_value("DTSTART"), Some("20261202"));
    let names: std::collections::BTreeSet<_> = second.iter().map(|it| it.get_uid()).collect();
    assert_eq!(names.len(), second.len());
}

#[test]
fn an_empty_calendar_is_a_calendar_too() {
    let board = library::board("en", library::PRESET_DEFAULT);
    let text = written(&board, NOW);
    assert!(text.starts_with("BEGIN:VCALENDAR"), "{text}");
    assert!(events(&text).is_empty());
}
