//! What is to be followed up, when, and by whom.

use alliage::analysis::follow_up::{
    When, by_charge, done, in_charge, in_order, nearest, never_met, open,
};
use alliage::library;
use alliage::model::{
    Actor, ActorId, Board, Done, Edit, Engagement, Ext, Meeting, MeetingId, Member, MemberId,
    Placement, Task, TaskId, TaskKind,
};
use jiff::ToSpan as _;
use jiff::civil::{Date, date};
use std::sync::Arc;

/// A Monday.
const TODAY: Date = date(2026, 11, 23);

/// A board of four actors and three members, of whom the first two are the pair of the first actor.
fn board() -> Board {
    let mut board = library::board("fr", library::PRESET_DEFAULT);
    let member = |(id, name): (u64, &str)| Member {
        id: MemberId(id),
        name: name.to_owned(),
        ext: Ext::new(),
    };
    let members = [(7, "Amina"), (3, "Bruno"), (5, "Claire")].map(member);
    crate::desk::list(&mut board, &members);
    let map = board.maps.first().unwrap().id;
    for (id, name, power) in [(1, "LPO", 6.0), (2, "Mairie", 8.0), (3, "CGT", 2.0)] {
        let mut actor = Actor::named(name);
        let place = Placement {
            x: Some(5.0),
            y: Some(power),
            ..Placement::default()
        };
        actor.places.insert(map, place);
        if id == 1 {
            actor.pair = vec![MemberId(3), MemberId(7)];
        }
        board.apply(&Edit::Put(ActorId(id), Arc::new(actor)));
    }
    let unknown = Arc::new(Actor::named("Amap"));
    board.apply(&Edit::Put(ActorId(4), unknown));
    board
}

fn task(board: &mut Board, id: u64, actor: u64, due: Option<Date>) -> Task {
    let task = Task {
        due,
        ..Task::about(ActorId(actor), TaskKind::NextStep)
    };
    board.apply(&Edit::PutTask(TaskId(id), Arc::new(task.clone())));
    task
}

fn ids(tasks: &[TaskId]) -> Vec<u64> {
    tasks.iter().map(|id| id.0).collect()
}

#[test]
fn what_is_due_on_the_same_weekday_of_next_week_is_still_this_week() {
    let days = |count: i64| Some(TODAY.checked_add(count.days()).unwrap());
    for (due, when) in [
        (days(-400), When::Overdue),
        (days(-1), When::Overdue),
        (days(0), When::Week),
        (days(7), When::Week),
        (days(8), When::Later),
        (None, When::Undated),
    ] {
        assert_eq!(When::of(due, TODAY), when, "{due:?}");
    }
    assert_eq!(When::of(Some(Date::MAX), Date::MAX), When::Week);
}

#[test]
fn groups_are_in_order_and_hold_what_is_open_only() {
    let mut board = board();
    task(&mut board, 1, 1, Some(date(2026, 11, 29)));
    task(&mut board, 2, 1, Some(date(2026, 11, 24)));
    task(&mut board, 3, 2, Some(date(2026, 11, 1)));
    task(&mut board, 4, 2, None);
    task(&mut board, 5, 3, Some(date(2027, 1, 1)));
    let mut ticked = task(&mut board, 6, 3, Some(date(2026, 11, 2)));
    ticked.done = Some(Done::default());
    board.apply(&Edit::PutTask(TaskId(6), Arc::new(ticked)));
    let groups: Vec<_> = open(&board, TODAY)
        .into_iter()
        .map(|(when, tasks)| (when, ids(&tasks)))
        .collect();
    assert_eq!(
        groups,
        [
            (When::Overdue, vec![3]),
            (When::Week, vec![2, 1]),
            (When::Later, vec![5]),
            (When::Undated, vec![4]),
        ]
    );
    assert_eq!(ids(&done(&board)), [6]);
}

#[test]
fn what_was_done_last_comes_first_and_what_has_no_day_last() {
    let mut board = board();
    for (id, on) in [
        (1, Some(date(2026, 11, 2))),
        (2, None),
        (3, Some(date(2026, 11, 20))),
    ] {
        let mut ticked = task(&mut board, id, 1, None);
        ticked.done = Some(Done {
            on,
            ..Done::default()
        });
        board.apply(&Edit::PutTask(TaskId(id), Arc::new(ticked)));
    }
    assert_eq!(ids(&done(&board)), [3, 1, 2]);
}

#[test]
fn the_nearest_is_the_open_one_with_the_first_day() {
    let mut board = board();
    task(&mut board, 1, 1, None);
    assert_eq!(nearest(&board, ActorId(1)), None);
    task(&mut board, 2, 1, Some(date(2026, 12, 5)));
    task(&mut board, 3, 1, Some(date(2026, 11, 28)));
    task(&mut board, 4, 2, Some(date(2026, 11, 1)));
    let first = Some((TaskId(3), date(2026, 11, 28)));
    assert_eq!(nearest(&board, ActorId(1)), first);
}

#[test]
fn things_fall_to_the_pair_unless_somebody_else_does_them() {
    let mut board = board();
    let mut by = |id: u64, actor: u64, by: Option<u64>| {
        let mut task = task(&mut board, id, actor, None);
        task.by = by.map(MemberId);
        board.apply(&Edit::PutTask(TaskId(id), Arc::new(task.clone())));
        task
    };
    let tasks = [
        by(1, 1, None),
        by(2, 1, Some(7)),
        by(3, 1, Some(5)),
        by(4, 2, Some(3)),
        by(5, 2, None),
    ];
    let pair = vec![MemberId(7), MemberId(3)];
    let charges = tasks.map(|task| in_charge(&board, &task));
    assert_eq!(charges[0], pair, "in the order of the members");
    assert_eq!(charges[1], pair);
    assert_eq!(charges[2], [MemberId(5)]);
    assert_eq!(charges[3], [MemberId(3)]);
    assert_eq!(charges[4], []);
    let order = in_order(&board, |task| task.done.is_none());
    let charges: Vec<_> = by_charge(&board, &order)
        .into_iter()
        .map(|it| (it.members.len(), ids(&it.tasks)))
        .collect();
    let expected = [(2, vec![1, 2]), (1, vec![4]), (1, vec![3]), (0, vec![5])];
    assert_eq!(charges, expected, "nobody's come last");
}

#[test]
fn those_met_and_those_nobody_is_to_contact_are_never_suggested() {
    let mut board = board();
    let map = board.maps.first().unwrap().id;
    let suggested =
        |board: &Board| -> Vec<u64> { never_met(board, map).into_iter().map(|id| id.0).collect() };
    let mut all = suggested(&board);
    all.sort_unstable();
    assert_eq!(all, [1, 2, 3, 4]);
    let meeting = Arc::new(Meeting::with(ActorId(2), None));
    board.apply(&Edit::PutMeeting(MeetingId(1), meeting));
    let mut change = |id, change: fn(&mut Actor)| {
        let mut actor = board.actor(ActorId(id)).unwrap().clone();
        change(&mut actor);
        board.apply(&Edit::Put(ActorId(id), Arc::new(actor)));
    };
    change(3, |actor| actor.no_contact = true);
    change(4, |actor| actor.engagement = Engagement::Met);
    assert_eq!(suggested(&board), [1]);
}

#[test]
fn on_a_large_board_the_most_powerful_are_suggested_first() {
    let mut board = board();
    let map = board.maps.first().unwrap().id;
    for id in 5..2_100 {
        board.apply(&Edit::Put(ActorId(id), Arc::new(Actor::named("x"))));
    }
    let suggested = never_met(&board, map);
    let first: Vec<u64> = suggested.iter().take(4).map(|id| id.0).collect();
    assert_eq!(first, [2, 1, 3, 4], "those of unknown power at the end");
}

#[test]
fn initials_tell_the_members_apart() {
    let mut board = board();
    let mut initials = |names: &[&str]| -> Vec<String> {
        let member = |(nth, name): (usize, &&str)| Member {
            id: MemberId(nth as u64),
            name: (*name).to_owned(),
            ext: Ext::new(),
        };
        let members: Vec<_> = names.iter().enumerate().map(member).collect();
        crate::desk::list(&mut board, &members);
        let ids = 0..names.len() as u64;
        ids.map(|id| board.initials(MemberId(id))).collect()
    };
    assert_eq!(initials(&["Amina", "Bruno"]), ["A", "B"]);
    assert_eq!(
        initials(&["Claire D.", "Jean-Luc", "ab"]),
        ["CD", "JL", "AB"]
    );
    assert_eq!(initials(&["Amina", "Anne"]), ["Am", "An"]);
    assert_eq!(initials(&["Élise", "eric"]), ["Él", "er"]);
    assert_eq!(initials(&["Anne", "Anne"]), ["Anne", "Anne"]);
}
