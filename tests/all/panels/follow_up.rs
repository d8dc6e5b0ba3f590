//! The follow-up beside the map.

use super::desk::{self, Bench};
use alliage::editor::Command;
use alliage::formats::FormatId;
use alliage::i18n::Language;
use alliage::model::{ActorId, Board, Change, Edit, Ext, Member, MemberId, Task, TaskId, TaskKind};
use alliage::ui::left::follow_up::follow_up_ui;
use alliage::ui::{Dialog, Request};
use egui::{Event, Key, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use jiff::civil::{Date, date};
use std::sync::Arc;

const TODAY: Date = date(2026, 11, 23);

fn board() -> Board {
    let mut board = desk::board();
    let member = |(id, name): (u64, &str)| Member {
        id: MemberId(id),
        name: name.to_owned(),
        ext: Ext::new(),
    };
    let members = [(1, "Amina"), (2, "Bruno")].map(member);
    crate::desk::list(&mut board, &members);
    let pair = Change::Pair(vec![MemberId(1), MemberId(2)]);
    board.apply(&Edit::Change(ActorId(7), pair));
    for (id, actor, text, due) in [
        (1, 7, "Relancer", Some(date(2026, 11, 20))),
        (2, 5, "Écrire", Some(date(2026, 11, 25))),
        (3, 5, "Un jour", None),
    ] {
        let task = Task {
            text: text.to_owned(),
            due,
            ..Task::about(ActorId(actor), TaskKind::NextStep)
        };
        board.apply(&Edit::PutTask(TaskId(id), Arc::new(task)));
    }
    board
}

fn open() -> Harness<'static, Bench> {
    let mut harness = desk::open(Language::French, board(), |ui, desk, panels, requests| {
        follow_up_ui(ui, desk, &mut panels.left.follow_up, requests);
    });
    harness.state_mut().editor.today = TODAY;
    harness.run();
    harness
}

fn headings(harness: &Harness<'_, Bench>) -> Vec<String> {
    let all = harness.get_all_by_role(Role::Heading);
    all.filter_map(|it| it.accesskit_node().label()).collect()
}

fn done(harness: &Harness<'_, Bench>, id: u64) -> Option<(Option<Date>, String)> {
    let task = harness.state().editor.board().tasks.get(&TaskId(id));
    let done = task.unwrap().done.clone()?;
    Some((done.on, done.proof))
}

#[test]
fn groups_say_how_many_they_hold() {
    let harness = open();
    let said = headings(&harness);
    let said: Vec<_> = said.iter().map(|it| it.replace('\u{A0}', " ")).collect();
    let said: Vec<_> = said.iter().map(|it| it.replace('\u{202F}', " ")).collect();
    assert_eq!(
        said,
        [
            "En retard : 1",
            "Dans les sept jours : 1",
            "Sans date : 1",
            "Jamais rencontré·es : 12",
        ]
    );
}

#[test]
fn a_click_on_a_row_goes_to_its_actor_and_brings_the_card() {
    let mut harness = open();
    let row = "Mairie, Relancer, A+B · en retard (il y a 3 jours)";
    harness.get_by_label(row).click();
    harness.run();
    assert_eq!(harness.state().editor.selected(), Some(ActorId(7)));
    assert!(harness.state().asked.contains(&Request::Card));
}

#[test]
fn a_row_is_ticked_in_place_with_what_shows_it_and_unticked() {
    let mut harness = open();
    harness.get_by_label("Cocher\u{202F}: Relancer").click();
    harness.run();
    assert_eq!(done(&harness, 1), None, "first, what shows it");
    harness.event(Event::Text("Courrier reçu".to_owned()));
    harness.run();
    harness.key_press(Key::Enter);
    harness.run();
    let ticked = Some((Some(TODAY), "Courrier reçu".to_owned()));
    assert_eq!(done(&harness, 1), ticked);
    harness.get_by_label("Fait").click();
    harness.run();
    harness.get_by_label("Décocher\u{202F}: Relancer").click();
    harness.run();
    assert_eq!(done(&harness, 1), None);
    harness.state_mut().editor.run(Command::Undo);
    assert_eq!(done(&harness, 1), ticked);
    harness.state_mut().editor.run(Command::Undo);
    assert_eq!(done(&harness, 1), None);
}

#[test]
fn escape_leaves_a_row_unticked() {
    let mut harness = open();
    harness.get_by_label("Cocher\u{202F}: Relancer").click();
    harness.run();
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(done(&harness, 1), None);
    assert!(harness.query_by_label("C’est fait").is_none());
}

#[test]
fn by_pair_each_has_theirs_and_nobody_s_come_last() {
    let mut harness = open();
    harness.get_by_label("Voir par binôme").click();
    harness.run();
    let said = headings(&harness);
    assert!(said[0].starts_with("Binôme A+B"), "{said:?}");
    assert!(said[1].starts_with("Personne encore"), "{said:?}");
    assert!(said[1].ends_with('2'), "{said:?}");
}

#[test]
fn whom_nobody_is_to_contact_is_marked_and_never_suggested() {
    let mut harness = open();
    let forbidden = Edit::Change(ActorId(7), Change::NoContact(true));
    harness.state_mut().editor.run(Command::Edit(forbidden));
    harness.run();
    let row = "Mairie, Relancer, A+B · en retard (il y a 3 jours), Ne pas contacter";
    harness.get_by_label(row);
    assert!(headings(&harness).last().unwrap().ends_with("11"));
    assert!(harness.query_by_label("Mairie").is_none());
}

#[test]
fn the_calendar_is_asked_for() {
    let mut harness = open();
    let export = "Exporter en calendrier (.ics)…";
    harness.get_by_label(export).scroll_to_me();
    harness.run();
    harness.get_by_label(export).click();
    harness.run();
    let asked = Request::Show(Dialog::Export(FormatId::Calendar));
    assert!(harness.state().asked.contains(&asked));
}
