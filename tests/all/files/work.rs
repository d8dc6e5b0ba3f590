//! Arbitrary ties, members, meetings, promises, contacts, weights and votes.

use super::boards::{ext, number, numbered, text, word};
use alliage::model::*;
use jiff::civil::{Date, date};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use std::sync::Arc;

/// What a board holds beside its actors. Actors are named by their place among those there are.
#[derive(Clone, Debug)]
pub struct Work {
    pub members: Vec<Member>,
    kinds: Vec<TieKind>,
    ties: Vec<(Tie, [usize; 3])>,
    meetings: Vec<(Meeting, usize)>,
    tasks: Vec<(Task, usize)>,
    contacts: Vec<(Contact, usize)>,
    weights: Weights,
    vote: (Vote, Vec<Vec<(usize, u8)>>),
}

impl Work {
    /// Puts all of it on a board that has the members and the actors already.
    pub fn put(&self, board: &mut Board) {
        crate::desk::list(board, &self.kinds);
        let actors: Vec<ActorId> = board.actors.keys().copied().collect();
        if actors.is_empty() {
            return;
        }
        let actor = |nth: usize| actors[nth % actors.len()];
        for (id, (tie, [from, to, on])) in (1..).zip(&self.ties) {
            let mut tie = tie.clone();
            tie.to = actor(*to);
            tie.on = tie.on.map(|_| actor(*on));
            if tie.from.member().is_none() {
                tie.from = End::Actor(actor(*from));
            }
            board.apply(&Edit::PutTie(TieId(id), Arc::new(tie)));
        }
        for (id, (meeting, nth)) in (1..).zip(&self.meetings) {
            let mut meeting = meeting.clone();
            meeting.actor = actor(*nth);
            board.apply(&Edit::PutMeeting(MeetingId(id), Arc::new(meeting)));
        }
        for (id, (task, nth)) in (1..).zip(&self.tasks) {
            let mut task = task.clone();
            task.actor = actor(*nth);
            board.apply(&Edit::PutTask(TaskId(id), Arc::new(task)));
        }
        for (contact, nth) in &self.contacts {
            board.apply(&Edit::SetContact(actor(*nth), contact.clone()));
        }
        board.apply(&Edit::SetWeights(self.weights.clone()));
        let mut vote = self.vote.0.clone();
        for (ballot, dots) in vote.ballots.iter_mut().zip(&self.vote.1) {
            ballot.dots = dots
                .iter()
                .map(|(nth, dots)| (actor(*nth), *dots))
                .collect();
        }
        board.apply(&Edit::SetVote(vote));
    }
}

fn day() -> impl Strategy<Value = Option<Date>> {
    option::of((-200..400_i16, 1..13_i8, 1..29_i8).prop_map(|(y, m, d)| date(2000 + y, m, d)))
}

fn member() -> impl Strategy<Value = Member> {
    (text(), ext()).prop_map(|(name, ext)| Member {
        id: MemberId(0),
        name,
        ext,
    })
}

fn kind() -> impl Strategy<Value = TieKind> {
    let looks = (
        word(TieRole::KNOWN, TieRole::from_word),
        word(Stroke::KNOWN, Stroke::from_word),
        word(Head::KNOWN, Head::from_word),
        word(Flow::KNOWN, Flow::from_word),
    );
    (text(), any::<[u8; 4]>(), looks, ext()).prop_map(
        |(name, [r, g, b, a], (role, stroke, head, flow), ext)| TieKind {
            id: TieKindId(0),
            name,
            role,
            color: Color { r, g, b, a },
            stroke,
            head,
            flow,
            ext,
        },
    )
}

fn tie() -> impl Strategy<Value = (Tie, [usize; 3])> {
    let member = option::of((0..4_u64).prop_map(MemberId));
    let words = (
        word(Flow::KNOWN, Flow::from_word),
        word(Certainty::KNOWN, Certainty::from_word),
    );
    (
        member,
        0..5_u64,
        words,
        0..9_u8,
        text(),
        any::<bool>(),
        any::<[u8; 3]>(),
        ext(),
    )
        .prop_map(
            |(member, kind, (flow, certainty), strength, note, on, nths, ext)| {
                let tie = Tie {
                    from: member.map_or(End::Actor(ActorId(0)), End::Member),
                    to: ActorId(0),
                    kind: TieKindId(kind),
                    flow,
                    strength,
                    certainty,
                    note,
                    on: on.then_some(ActorId(0)),
                    ext,
                };
                (tie, nths.map(usize::from))
            },
        )
}

fn meeting() -> impl Strategy<Value = (Meeting, usize)> {
    let words = (
        word(MeetingKind::KNOWN, MeetingKind::from_word),
        word(Stance::KNOWN, Stance::from_word),
    );
    let who = vec((0..4_u64).prop_map(MemberId), 0..4);
    let learned = [text(), text(), text(), text()];
    (day(), words, who, learned, 0..9_usize, ext()).prop_map(
        |(date, (kind, stance), who, [motives, intentions, worldview, know_how], nth, ext)| {
            let meeting = Meeting {
                actor: ActorId(0),
                date,
                kind,
                who,
                motives,
                intentions,
                worldview,
                know_how,
                stance,
                ext,
            };
            (meeting, nth)
        },
    )
}

fn task() -> impl Strategy<Value = (Task, usize)> {
    let meeting = option::of((0..5_u64).prop_map(MeetingId));
    let by = option::of((0..4_u64).prop_map(MemberId));
    let done =
        option::of((day(), text(), ext()).prop_map(|(on, proof, ext)| Done { on, proof, ext }));
    let kind = word(TaskKind::KNOWN, TaskKind::from_word);
    (meeting, by, done, kind, text(), day(), 0..9_usize, ext()).prop_map(
        |(meeting, by, done, kind, text, due, nth, ext)| {
            let task = Task {
                actor: ActorId(0),
                meeting,
                kind,
                text,
                by,
                due,
                done,
                ext,
            };
            (task, nth)
        },
    )
}

fn contact() -> impl Strategy<Value = (Contact, usize)> {
    (text(), text(), text(), 0..9_usize, ext()).prop_map(|(phone, mail, details, nth, ext)| {
        let contact = Contact {
            phone,
            mail,
            details,
            ext,
        };
        (contact, nth)
    })
}

fn weights() -> impl Strategy<Value = Weights> {
    let numbers = [number(), number(), number(), number(), number(), number()];
    (numbers, ext()).prop_map(
        |([power, nearness, resources, target, acquaintance, effort], ext)| Weights {
            power,
            nearness,
            resources,
            target,
            acquaintance,
            effort,
            ext,
        },
    )
}

fn vote() -> impl Strategy<Value = (Vote, Vec<Vec<(usize, u8)>>)> {
    let dots = btree_map(0..9_usize, 0..9_u8, 0..4).prop_map(|dots| dots.into_iter().collect());
    let ballots = vec(((text(), ext()), dots), 0..4);
    (any::<u8>(), any::<bool>(), ballots, ext()).prop_map(|(dots, shown, ballots, ext)| {
        let (voters, given): (Vec<_>, Vec<_>) = ballots.into_iter().unzip();
        let ballot = |(voter, ext)| Ballot {
            voter,
            ext,
            ..Ballot::default()
        };
        let vote = Vote {
            dots,
            shown,
            ballots: voters.into_iter().map(ballot).collect(),
            ext,
        };
        (vote, given)
    })
}

/// What a board holds beside its actors.
pub fn work() -> impl Strategy<Value = Work> {
    (
        numbered(member(), 0, |member, id| member.id = MemberId(id)),
        numbered(kind(), 0, |kind, id| kind.id = TieKindId(id)),
        vec(tie(), 0..5),
        vec(meeting(), 0..4),
        vec(task(), 0..4),
        vec(contact(), 0..4),
        weights(),
        vote(),
    )
        .prop_map(
            |(members, kinds, ties, meetings, tasks, contacts, weights, vote)| Work {
                members,
                kinds,
                ties,
                meetings,
                tasks,
                contacts,
                weights,
                vote,
            },
        )
}
