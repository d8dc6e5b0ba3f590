//! Turns the ties, members, meetings, promises, contacts and votes of a file into sound ones, on a board that holds the
//! actors already.

use super::list::List;
use super::repair::{Ids, color, tell, word};
use super::report::{Item, Repair, Repairs};
use super::v2;
use crate::model::{
    ActorId, Ballot, Board, Certainty, Contact, Done, Edit, End, Flow, Head, Meeting, MeetingId,
    MeetingKind, Member, MemberId, NAME_MAX, STRENGTH_MAX, Stance, Stroke, Task, TaskId, TaskKind,
    Tie, TieId, TieKind, TieKindId, TieRole, Vote, Weights, name,
};
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What a file says beside the actors.
pub(super) struct Work {
    pub(super) ties: Vec<v2::Tie>,
    pub(super) meetings: Vec<v2::Meeting>,
    pub(super) tasks: Vec<v2::Task>,
    pub(super) contacts: Vec<v2::Contact>,
    pub(super) weights: v2::Weights,
    pub(super) vote: v2::Vote,
}

/// Puts all of it on a board.
pub(super) fn read(written: Work, board: &mut Board, report: &mut Repairs) {
    let mut reader = Reader { board, report };
    reader.ties(written.ties);
    reader.meetings(written.meetings);
    reader.tasks(written.tasks);
    reader.contacts(written.contacts);
    reader.weights(&written.weights);
    reader.vote(written.vote);
}

/// The sorts of ties of a file.
pub(super) fn tie_kinds(written: List<v2::TieKind, 1_000>, report: &mut Repairs) -> Vec<TieKind> {
    let mut ids = Ids::new(written.items.iter().map(|kind| kind.id));
    let mut kinds = Vec::with_capacity(written.items.len());
    for kind in written.items {
        let shown = name::line(&kind.name, NAME_MAX);
        let id = ids.give(kind.id, || Item::TieKind(shown.clone()), report);
        let mut kind = TieKind {
            id: TieKindId(id),
            name: kind.name,
            role: word(kind.role, TieRole::from_word),
            color: color(&kind.color, &shown, report),
            stroke: word(kind.stroke, Stroke::from_word),
            head: word(kind.head, Head::from_word),
            flow: word(kind.flow, Flow::from_word),
            ext: kind.ext.0,
        };
        let repair = |kind: &TieKind| Repair::Text(Item::TieKind(kind.name.clone()));
        tell(&mut kind, TieKind::mend, repair, report);
        kinds.push(kind);
    }
    kinds
}

/// The members of a file.
pub(super) fn members(written: List<v2::Member, 1_000>, report: &mut Repairs) -> Vec<Member> {
    let mut ids = Ids::new(written.items.iter().map(|member| member.id));
    let mut members = Vec::with_capacity(written.items.len());
    for member in written.items {
        let shown = name::line(&member.name, NAME_MAX);
        let id = ids.give(member.id, || Item::Member(shown), report);
        let mut member = Member {
            id: MemberId(id),
            name: member.name,
            ext: member.ext.0,
        };
        let repair = |member: &Member| Repair::Text(Item::Member(member.name.clone()));
        tell(&mut member, Member::mend, repair, report);
        members.push(member);
    }
    members
}

struct Reader<'a> {
    board: &'a mut Board,
    report: &'a mut Repairs,
}

impl Reader<'_> {
    fn name_of(&self, actor: u64) -> String {
        let actor = self.board.actor(ActorId(actor));
        actor.map_or_else(String::new, |actor| actor.name.clone())
    }

    fn has_actor(&self, actor: u64) -> bool {
        self.board.actors.contains_key(&ActorId(actor))
    }

    fn text(&mut self, same: bool, item: impl FnOnce() -> Item) {
        if !same {
            self.report.push(Repair::Text(item()));
        }
    }

    /// A day, or nothing; what is no day is told.
    fn date(&mut self, text: &str, of: impl FnOnce() -> Item) -> Option<Date> {
        if text.is_empty() {
            return None;
        }
        let date = text.parse().ok();
        if date.is_none() {
            let text = super::short(text);
            self.report.push(Repair::NotADate { item: of(), text });
        }
        date
    }

    fn member(&mut self, id: u64, of: impl FnOnce() -> Item) -> Option<MemberId> {
        let known = self.board.member(MemberId(id)).is_some();
        if !known {
            self.report.push(Repair::Gone { item: of(), id });
        }
        known.then_some(MemberId(id))
    }

    fn ties(&mut self, written: Vec<v2::Tie>) {
        let mut ids = Ids::new(written.iter().map(|tie| tie.id));
        for tie in written {
            let item = Item::Tie(self.name_of(tie.to));
            let id = ids.give(tie.id, || item.clone(), self.report);
            let from = match (tie.from, tie.member) {
                (Some(actor), _) => End::Actor(ActorId(actor)),
                (None, Some(member)) => End::Member(MemberId(member)),
                (None, None) => End::Actor(ActorId(u64::MAX)),
            };
            let strength = tie.strength.unwrap_or(2);
            let sound = strength.clamp(1, u64::from(STRENGTH_MAX)) as u8;
            let tie = Tie {
                from,
                to: ActorId(tie.to),
                kind: TieKindId(tie.kind),
                flow: word(tie.flow, Flow::from_word),
                strength: sound,
                certainty: word(tie.certainty, Certainty::from_word),
                on: tie.on.map(ActorId),
                note: tie.note,
                ext: tie.ext.0,
            };
            self.tie(TieId(id), tie, u64::from(sound) == strength, item);
        }
    }

    fn tie(&mut self, id: TieId, tie: Tie, sound: bool, item: Item) {
        if !self.board.can_hold_tie(&tie) {
            let text = tie.note;
            self.report.push(Repair::OfNobody { id: id.0, text });
            return;
        }
        if !sound {
            self.report.push(Repair::Number(item.clone()));
        }
        let written = Arc::new(tie);
        self.board.apply(&Edit::PutTie(id, Arc::clone(&written)));
        let Some(kept) = self.board.ties.get(&id).cloned() else {
            return;
        };
        if let Some(target) = written.on.filter(|_| kept.on.is_none()) {
            let item = item.clone();
            self.report.push(Repair::Gone { item, id: target.0 });
        }
        self.text(kept.note == written.note, || item);
    }

    fn meetings(&mut self, written: Vec<v2::Meeting>) {
        let mut ids = Ids::new(written.iter().map(|meeting| meeting.id));
        for meeting in written {
            let item = Item::Meeting(self.name_of(meeting.actor));
            let id = ids.give(meeting.id, || item.clone(), self.report);
            if !self.has_actor(meeting.actor) {
                let text = [
                    meeting.motives,
                    meeting.intentions,
                    meeting.worldview,
                    meeting.know_how,
                ]
                .join("\n");
                self.report.push(Repair::OfNobody { id, text });
                continue;
            }
            let date = self.date(&meeting.date, || item.clone());
            let who = meeting.who.items.iter();
            let meeting = Meeting {
                who: who
                    .filter_map(|id| self.member(*id, || item.clone()))
                    .collect(),
                actor: ActorId(meeting.actor),
                date,
                kind: word(meeting.kind, MeetingKind::from_word),
                motives: meeting.motives,
                intentions: meeting.intentions,
                worldview: meeting.worldview,
                know_how: meeting.know_how,
                stance: word(meeting.stance, Stance::from_word),
                ext: meeting.ext.0,
            };
            let id = MeetingId(id);
            let written = Arc::new(meeting);
            self.board
                .apply(&Edit::PutMeeting(id, Arc::clone(&written)));
            let same = self.board.meetings.get(&id) == Some(&written);
            self.text(same, || item);
        }
    }

    fn tasks(&mut self, written: Vec<v2::Task>) {
        let mut ids = Ids::new(written.iter().map(|task| task.id));
        for task in written {
            let item = Item::Task(self.name_of(task.actor));
            let id = ids.give(task.id, || item.clone(), self.report);
            if !self.has_actor(task.actor) {
                let text = task.text;
                self.report.push(Repair::OfNobody { id, text });
                continue;
            }
            let meeting = task.meeting.map(MeetingId);
            if let Some(gone) = meeting.filter(|id| !self.board.meetings.contains_key(id)) {
                let item = item.clone();
                self.report.push(Repair::Gone { item, id: gone.0 });
            }
            let task = Task {
                actor: ActorId(task.actor),
                meeting: meeting.filter(|id| self.board.meetings.contains_key(id)),
                kind: word(task.kind, TaskKind::from_word),
                text: task.text,
                by: task.by.and_then(|id| self.member(id, || item.clone())),
                due: self.date(&task.due, || item.clone()),
                done: task.done.map(|done| Done {
                    on: self.date(&done.on, || item.clone()),
                    proof: done.proof,
                }),
                ext: task.ext.0,
            };
            let id = TaskId(id);
            let written = Arc::new(task);
            self.board.apply(&Edit::PutTask(id, Arc::clone(&written)));
            let same = self.board.tasks.get(&id) == Some(&written);
            self.text(same, || item);
        }
    }

    fn contacts(&mut self, written: Vec<v2::Contact>) {
        for contact in written {
            let id = ActorId(contact.actor);
            let item = || Item::Contact(name::line(&contact.mail, NAME_MAX));
            if !self.has_actor(id.0) || self.board.contacts.contains_key(&id) {
                let text = [contact.phone, contact.mail, contact.details].join("\n");
                self.report.push(Repair::OfNobody { id: id.0, text });
                continue;
            }
            let sound = Contact {
                phone: contact.phone.clone(),
                mail: contact.mail.clone(),
                details: contact.details.clone(),
            };
            self.board.apply(&Edit::SetContact(id, sound.clone()));
            let kept = self.board.contacts.get(&id);
            let same = kept.is_none_or(|kept| **kept == sound);
            self.text(same, item);
        }
    }

    fn weights(&mut self, written: &v2::Weights) {
        let weights = Weights {
            power: written.power,
            nearness: written.nearness,
            resources: written.resources,
            target: written.target,
            acquaintance: written.acquaintance,
            effort: written.effort,
        };
        self.board.apply(&Edit::SetWeights(weights));
        if self.board.weights != weights {
            self.report.push(Repair::Number(Item::Description));
        }
    }

    fn vote(&mut self, written: v2::Vote) {
        let ballot = |ballot: v2::Ballot| Ballot {
            voter: ballot.voter,
            dots: gather(&ballot.dots.items),
        };
        let vote = Vote {
            dots: written.dots.min(255) as u8,
            shown: written.shown,
            ballots: written.ballots.items.into_iter().map(ballot).collect(),
        };
        self.board.apply(&Edit::SetVote(vote.clone()));
        if *self.board.vote != vote {
            self.report.push(Repair::Vote);
        }
    }
}

fn gather(pairs: &[(u64, u64)]) -> BTreeMap<ActorId, u8> {
    let mut dots = BTreeMap::new();
    for (actor, count) in pairs {
        let sum: &mut u8 = dots.entry(ActorId(*actor)).or_default();
        *sum = sum.saturating_add((*count).min(255) as u8);
    }
    dots
}
