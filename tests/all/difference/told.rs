//! What the difference says of single changes, and what it looks at to find them.

use super::after;
use crate::desk::{self, MAP};
use alliage::model::{
    Actor, ActorId, Ballot, Board, Change, Contact, Edit, End, Ext, Flow, ListEdit, Map, MapId,
    Meeting, MeetingId, Member, MemberId, Offer, OfferState, Placement, Task, TaskId, TaskKind,
    Tie, TieId, Vote,
};
use std::sync::Arc;

const LPO: ActorId = ActorId(1);
const TOWN: ActorId = ActorId(2);
const UNION: ActorId = ActorId(3);

fn member(id: u64) -> Member {
    Member {
        id: MemberId(id),
        name: format!("M{id}"),
        ext: Ext::new(),
    }
}

/// A board on which everything is named by something else.
fn board() -> Board {
    let board = desk::board(&[("LPO", 8.0, 6.0), ("Mairie", 3.0, 7.0), ("CGT", 5.0, 5.0)]);
    let kind = board.tie_kinds[0].clone();
    let tie = Tie {
        on: Some(UNION),
        ..Tie::new(End::Actor(LPO), TOWN, &kind)
    };
    let ours = Tie::new(End::Member(MemberId(2)), UNION, &kind);
    let meeting = Meeting {
        who: vec![MemberId(1), MemberId(2)],
        ..Meeting::with(TOWN, None)
    };
    let task = Task {
        meeting: Some(MeetingId(1)),
        by: Some(MemberId(2)),
        ..Task::about(LPO, TaskKind::Ours)
    };
    let contact = Contact {
        phone: "12".to_owned(),
        ..Contact::default()
    };
    let ballot = Ballot {
        voter: "A".to_owned(),
        dots: [(LPO, 2), (TOWN, 1)].into(),
        ..Ballot::default()
    };
    let vote = Vote {
        ballots: vec![ballot],
        ..Vote::default()
    };
    let second = Map {
        id: MapId(2),
        ..board.map(MAP).clone()
    };
    let there = board.actor(TOWN).unwrap().placement(MAP);
    let offer = Offer::of(board.resources[0].id, OfferState::Hoped);
    let category = board.categories[0].id;
    let mut edits: Vec<Edit> = (1..=3).map(|id| Edit::put(member(id))).collect();
    edits.extend([
        Edit::put(second),
        Edit::Place(TOWN, MapId(2), there),
        Edit::Change(LPO, Change::Offer(offer)),
        Edit::Change(LPO, Change::Category(Some(category))),
        Edit::Change(LPO, Change::Pair(vec![MemberId(2), MemberId(1)])),
        Edit::PutTie(TieId(1), Arc::new(tie)),
        Edit::PutTie(TieId(2), Arc::new(ours)),
        Edit::PutMeeting(MeetingId(1), Arc::new(meeting)),
        Edit::PutTask(TaskId(1), Arc::new(task)),
        Edit::SetContact(TOWN, contact),
        Edit::SetVote(vote),
    ]);
    after(&board, &edits)
}

/// Asserts that these edits are told as they were made.
#[track_caller]
fn assert_told(board: &Board, edits: &[Edit]) {
    let to = after(board, edits);
    assert_ne!(*board, to);
    assert_eq!(board.difference(&to), edits);
}

#[test]
fn one_change_is_told_as_it_was_made() {
    let board = board();
    let place = Placement {
        x: Some(1.0),
        ..board.actor(LPO).unwrap().placement(MAP)
    };
    let tie = Tie {
        flow: Flow::None,
        ..board.ties[&TieId(1)].as_ref().clone()
    };
    let vote = Vote {
        shown: true,
        ..board.vote.as_ref().clone()
    };
    let mut category = board.categories[2].clone();
    category.name = "Amis".to_owned();
    let mut bruno = member(2);
    bruno.name = "Bruno".to_owned();
    let description = alliage::model::Description {
        territory: "Ici".to_owned(),
        ..board.description.as_ref().clone()
    };
    let later = || Ext::from([("seen".to_owned(), "3".to_owned())]);
    for edit in [
        Edit::Describe(description),
        Edit::SetExt(later()),
        Edit::Change(LPO, Change::Name("Ligue".to_owned())),
        Edit::Change(LPO, Change::Category(None)),
        Edit::Change(LPO, Change::Ext(later())),
        Edit::Place(LPO, MAP, place),
        Edit::Place(TOWN, MapId(2), Placement::default()),
        Edit::put(category),
        Edit::put(bruno),
        Edit::put(member(9)),
        Edit::PutTie(TieId(1), Arc::new(tie)),
        Edit::SetVote(vote),
        Edit::SetContact(TOWN, Contact::default()),
    ] {
        assert_told(&board, &[edit]);
    }
}

#[test]
fn what_hangs_on_something_goes_with_it_unsaid() {
    let board = board();
    for edit in [
        Edit::Remove(TOWN),
        Edit::Remove(UNION),
        Edit::Category(ListEdit::Remove(board.categories[0].id)),
        Edit::Resource(ListEdit::Remove(board.resources[0].id)),
        Edit::TieKind(ListEdit::Remove(board.tie_kinds[0].id)),
        Edit::Member(ListEdit::Remove(MemberId(2))),
        Edit::Map(ListEdit::Remove(MapId(2))),
        Edit::RemoveMeeting(MeetingId(1)),
    ] {
        assert_told(&board, &[edit]);
    }
}

#[test]
fn what_changes_beside_what_goes_is_told_and_no_more() {
    let board = board();
    let name = Edit::Change(LPO, Change::Name("Ligue".to_owned()));
    assert_told(
        &board,
        &[
            name,
            Edit::Category(ListEdit::Remove(board.categories[0].id)),
            Edit::Resource(ListEdit::Remove(board.resources[0].id)),
            Edit::Member(ListEdit::Remove(MemberId(2))),
        ],
    );
}

#[test]
fn narrower_axes_are_one_edit_although_they_move_those_beyond_them() {
    let board = board();
    let mut map = board.map(MAP).clone();
    map.axes.x.max = 4.0;
    assert_told(&board, &[Edit::put(map.clone())]);
    let back = board.map(MAP).clone();
    let narrow = after(&board, &[Edit::put(map)]);
    let places = [LPO, UNION].map(|id| {
        let place = board.actor(id).unwrap().placement(MAP);
        Edit::Place(id, MAP, place)
    });
    let edits: Vec<Edit> = [Edit::put(back)].into_iter().chain(places).collect();
    assert_eq!(narrow.difference(&board), edits);
}

#[test]
fn a_list_is_told_item_by_item_and_its_order_once() {
    let board = board();
    let order = |ids: [u64; 3]| Edit::Member(ListEdit::Order(ids.map(MemberId).to_vec()));
    assert_told(&board, &[order([2, 3, 1])]);
    let without = after(&board, &[Edit::Member(ListEdit::Remove(MemberId(3)))]);
    assert_eq!(without.difference(&board), [Edit::put(member(3)),]);
    let lonely = after(&board, &[Edit::Member(ListEdit::Remove(MemberId(1)))]);
    let told = lonely.difference(&board);
    assert_eq!(told[0], Edit::put(member(1)));
    assert_eq!(told.last(), Some(&order([1, 2, 3])));
}

#[test]
fn another_first_map_takes_the_place_of_the_only_one() {
    let from = desk::board(&[("LPO", 8.0, 6.0)]);
    let mut map = from.map(MAP).clone();
    map.id = MapId(77);
    let edits = [Edit::put(map), Edit::Map(ListEdit::Remove(MAP))];
    assert_told(&from, &edits);
}

#[test]
fn a_meeting_that_went_to_another_actor_keeps_its_promises() {
    let from = board();
    let mut to = from.clone();
    let meeting = Meeting {
        actor: UNION,
        ..from.meetings[&MeetingId(1)].as_ref().clone()
    };
    to.apply(&Edit::PutMeeting(MeetingId(1), Arc::new(meeting)));
    to.apply(&Edit::Remove(TOWN));
    assert_eq!(to.tasks[&TaskId(1)].meeting, Some(MeetingId(1)));
    assert_eq!(after(&from, &from.difference(&to)), to);
}

#[test]
fn a_promise_forgets_the_meeting_that_goes_with_another_actor() {
    let mut board = board();
    board.apply(&Edit::Remove(TOWN));
    assert_eq!(board.tasks[&TaskId(1)].meeting, None);
}

#[test]
fn offers_are_told_one_by_one_and_come_in_the_same_order() {
    let board = board();
    let ids: Vec<_> = board.resources.iter().map(|it| it.id).collect();
    let offer = |nth: usize, state: OfferState| Offer::of(ids[nth], state);
    let with = |offers: Vec<Offer>| {
        let mut actor = board.actor(UNION).unwrap().clone();
        actor.offers = offers;
        after(&board, &[Edit::Put(UNION, Arc::new(actor))])
    };
    let (hoped, sure) = (OfferState::Hoped, OfferState::Confirmed);
    let changes = |from: &Board, to: &Board| -> Vec<Change> {
        let change = |edit| match edit {
            Edit::Change(UNION, change) => change,
            other => panic!("{other:?}"),
        };
        let edits = from.difference(to);
        assert_eq!(after(from, &edits), *to);
        edits.into_iter().map(change).collect()
    };
    let start = with(vec![
        offer(0, hoped.clone()),
        offer(1, hoped.clone()),
        offer(2, hoped.clone()),
    ]);
    let one = with(vec![
        offer(0, hoped.clone()),
        offer(1, sure.clone()),
        offer(2, hoped.clone()),
    ]);
    assert_eq!(
        changes(&start, &one),
        [Change::Offer(offer(1, sure.clone()))]
    );
    let less = with(vec![offer(0, hoped.clone()), offer(2, hoped.clone())]);
    assert_eq!(changes(&start, &less), [Change::NoOffer(ids[1])]);
    let more = with(vec![
        offer(0, hoped.clone()),
        offer(2, hoped.clone()),
        offer(5, sure.clone()),
    ]);
    assert_eq!(
        changes(&less, &more),
        [Change::Offer(offer(5, sure.clone()))]
    );
    let turned = with(vec![
        offer(0, hoped.clone()),
        offer(2, sure),
        offer(1, hoped),
    ]);
    assert_eq!(changes(&start, &turned).len(), 4);
}

#[test]
fn an_offer_that_is_turned_keeps_what_a_later_version_wrote_of_it() {
    let board = board();
    let resource = board.resources[0].id;
    let hoped = board.actor(LPO).unwrap().offers[0].clone();
    let later = Offer {
        ext: Ext::from([("since".to_owned(), "3".to_owned())]),
        ..hoped
    };
    let told = Edit::Change(LPO, Change::Offer(later.clone()));
    assert_told(&board, std::slice::from_ref(&told));
    let board = after(&board, &[told]);
    let turned = board
        .actor(LPO)
        .unwrap()
        .offering(resource, OfferState::Confirmed);
    assert_eq!((&turned.ext, turned.resource), (&later.ext, resource));
    assert_told(&board, &[Edit::Change(LPO, Change::Offer(turned))]);
    let new = board
        .actor(TOWN)
        .unwrap()
        .offering(resource, OfferState::Confirmed);
    assert_eq!(new, Offer::of(resource, OfferState::Confirmed));
}

#[test]
fn details_of_contact_that_hold_nothing_are_no_details() {
    let mut board = board();
    let nothing = Contact {
        details: "\u{7}".to_owned(),
        ..Contact::default()
    };
    assert!(board.apply(&Edit::SetContact(TOWN, nothing)));
    assert!(board.contacts.is_empty());
}

/// A board of ten thousand actors.
fn crowd() -> Board {
    let mut board = desk::board(&[]);
    for id in 1..=10_000 {
        let mut actor = Actor::named(format!("A{id}"));
        let place = Placement {
            x: Some(5.0),
            y: Some(5.0),
            ..Placement::default()
        };
        actor.places.insert(MAP, place);
        board.apply(&Edit::Put(ActorId(id), Arc::new(actor)));
    }
    board
}

fn moved() -> Edit {
    let place = Placement {
        x: Some(7.5),
        y: Some(2.5),
        ..Placement::default()
    };
    Edit::Place(ActorId(5_000), MAP, place)
}

#[test]
fn of_ten_thousand_actors_one_that_moved_is_one_edit() {
    let board = crowd();
    assert_told(&board, &[moved()]);
    assert_told(&board, &[Edit::Remove(ActorId(1))]);
}

#[test]
fn what_both_boards_share_is_not_looked_at() {
    let mut board = crowd();
    // What is no number differs from itself: whoever looks at such an actor tells of it.
    let ids: Vec<ActorId> = board.actors.keys().copied().collect();
    for id in ids {
        let actor = Arc::make_mut(board.actors.get_mut(&id).unwrap());
        actor.places.get_mut(&MAP).unwrap().x = Some(f64::NAN);
    }
    assert!(board.difference(&board.clone()).is_empty());
    let mut to = board.clone();
    to.apply(&moved());
    let told = board.difference(&to).len();
    assert!((1..100).contains(&told), "{told} actors were looked at");
    let mut apart = to.clone();
    apart.actors = to
        .actors
        .iter()
        .map(|(id, it)| (*id, Arc::clone(it)))
        .collect();
    assert!(board.difference(&apart).len() > 9_000, "nothing is shared");
}
