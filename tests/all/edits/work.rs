//! Edits of what is beside the actors, and what must always hold of it.

use super::{id, one_of};
use alliage::model::{
    ActorId, Ballot, Board, Change, Contact, Edit, End, ListEdit, MapId, Meeting, MeetingId,
    Member, MemberId, PAIR_MAX, STRENGTH_MAX, Task, TaskId, TaskKind, Tie, TieId, TieKind,
    TieKindId, Vote, WEIGHT_MAX, Weights,
};
use proptest::prelude::*;
use std::sync::Arc;

fn member_id() -> impl Strategy<Value = MemberId> {
    (0..5_u64).prop_map(MemberId)
}

fn tie() -> impl Strategy<Value = Edit> {
    let from = prop_oneof![id().prop_map(End::Actor), member_id().prop_map(End::Member)];
    let on = prop::option::of(id());
    ((0..9_u64), from, id(), 0..9_u64, any::<u8>(), on).prop_map(
        |(tie, from, to, kind, strength, on)| {
            let kinds = kinds(1);
            let mut drawn = Tie::new(from, to, &kinds[0]);
            drawn.kind = TieKindId(kind);
            drawn.strength = strength;
            drawn.on = on;
            Edit::PutTie(TieId(tie), Arc::new(drawn))
        },
    )
}

/// The first sorts of ties of a new board.
fn kinds(keep: usize) -> Vec<TieKind> {
    let board = crate::desk::board(&[]);
    board.tie_kinds.iter().take(keep).cloned().collect()
}

fn members(count: u64) -> Vec<Member> {
    let member = |id| Member {
        id: MemberId(id),
        name: format!("M{id}\u{7}"),
        ext: alliage::model::Ext::new(),
    };
    (0..count).map(member).collect()
}

fn meeting() -> impl Strategy<Value = Edit> {
    (0..6_u64, id(), prop::collection::vec(member_id(), 0..4)).prop_map(|(meeting, actor, who)| {
        let told = Meeting {
            who,
            ..Meeting::with(actor, None)
        };
        Edit::PutMeeting(MeetingId(meeting), Arc::new(told))
    })
}

fn task() -> impl Strategy<Value = Edit> {
    let meeting = prop::option::of((0..6_u64).prop_map(MeetingId));
    (0..6_u64, id(), meeting, prop::option::of(member_id())).prop_map(
        |(task, actor, meeting, by)| {
            let promised = Task {
                meeting,
                by,
                ..Task::about(actor, TaskKind::Ours)
            };
            Edit::PutTask(TaskId(task), Arc::new(promised))
        },
    )
}

fn vote() -> impl Strategy<Value = Edit> {
    let dots = prop::collection::btree_map(id(), any::<u8>(), 0..5);
    (any::<u8>(), prop::collection::vec(dots, 0..4)).prop_map(|(dots, given)| {
        let ballot = |dots| Ballot {
            dots,
            ..Ballot::default()
        };
        Edit::SetVote(Vote {
            dots,
            shown: false,
            ballots: given.into_iter().map(ballot).collect(),
            ..Vote::default()
        })
    })
}

fn weights() -> impl Strategy<Value = Edit> {
    prop::sample::select(vec![-1.0, 0.5, 9.0, f64::NAN, f64::INFINITY]).prop_map(|power| {
        Edit::SetWeights(Weights {
            power,
            ..Weights::default()
        })
    })
}

/// One edit of what is beside the actors.
pub fn edit() -> impl Strategy<Value = Edit> {
    let phone = |phone: &str| Contact {
        phone: phone.to_owned(),
        ..Contact::default()
    };
    prop_oneof![
        4 => tie(),
        1 => (0..9_u64).prop_map(|tie| Edit::RemoveTie(TieId(tie))),
        1 => one_of(kinds(7), TieKindId).prop_map(Edit::TieKind),
        4 => one_of(members(5), MemberId).prop_map(Edit::Member),
        2 => meeting(),
        1 => (0..6_u64).prop_map(|meeting| Edit::RemoveMeeting(MeetingId(meeting))),
        2 => task(),
        1 => (0..6_u64).prop_map(|task| Edit::RemoveTask(TaskId(task))),
        1 => (id(), "[0-9]{0,3}").prop_map(move |(id, text)| Edit::SetContact(id, phone(&text))),
        1 => weights(),
        1 => vote(),
        1 => (0..4_u64).prop_map(|map| Edit::Map(ListEdit::Remove(MapId(map)))),
        1 => (id(), prop::collection::vec(member_id(), 0..4))
            .prop_map(|(id, pair)| Edit::Change(id, Change::Pair(pair))),
    ]
}

/// What [`alliage::model`] says always holds of what is beside the actors.
pub fn assert_sound(board: &Board) {
    let actor = |id: &ActorId| board.actors.contains_key(id);
    let member = |id: &MemberId| board.member(*id).is_some();
    for tie in board.ties.values() {
        assert!(board.can_hold_tie(tie));
        assert!((1..=STRENGTH_MAX).contains(&tie.strength));
        assert!(tie.on.iter().all(actor));
    }
    for meeting in board.meetings.values() {
        assert!(actor(&meeting.actor) && meeting.who.iter().all(member));
    }
    for task in board.tasks.values() {
        assert!(actor(&task.actor) && task.by.iter().all(member));
        let meeting = |id: &MeetingId| board.meetings.contains_key(id);
        assert!(task.meeting.iter().all(meeting));
    }
    for (id, contact) in &board.contacts {
        assert!(actor(id) && !contact.is_empty());
    }
    for actor in board.actors.values() {
        assert!(actor.pair.len() <= PAIR_MAX && actor.pair.iter().all(member));
    }
    assert!((0.0..=WEIGHT_MAX).contains(&board.weights.power));
    for ballot in &board.vote.ballots {
        assert!(ballot.given() <= u32::from(board.vote.dots));
        assert!(ballot.dots.keys().all(actor));
    }
}
