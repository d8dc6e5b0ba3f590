//! What is put on a board only if what it names is there, and what goes when that goes.

use super::{
    Actor, ActorId, Axes, Board, Contact, End, MapId, Meeting, MeetingId, MemberId, PAIR_MAX, Task,
    TaskId, Tie, TieId, Vote, Wish, name,
};
use imbl::OrdMap;
use std::sync::Arc;

/// Takes out of a collection what is not to be kept.
fn keep<K: Ord + Copy, T>(items: &mut OrdMap<K, Arc<T>>, keep: impl Fn(&T) -> bool) {
    let gone = items.iter().filter(|(_, item)| !keep(item));
    let gone: Vec<K> = gone.map(|(id, _)| *id).collect();
    for id in gone {
        items.remove(&id);
    }
}

/// Mends what is broken in a collection, and shares the rest.
fn mend_each<K: Ord + Copy, T: Clone>(
    items: &mut OrdMap<K, Arc<T>>,
    broken: impl Fn(&T) -> bool,
    mend: impl Fn(&mut T),
) {
    let found = items.iter().filter(|(_, item)| broken(item));
    let found: Vec<K> = found.map(|(id, _)| *id).collect();
    for id in found {
        if let Some(item) = items.get_mut(&id) {
            mend(Arc::make_mut(item));
        }
    }
}

impl Wish {
    /// The wish with values that the axes can show; `None` if they are no numbers.
    pub fn within(&self, axes: &Axes) -> Option<Self> {
        Some(Self {
            x: axes.x.clamped(self.x)?,
            y: axes.y.clamped(self.y)?,
            how: name::cut(&self.how, super::NOTE_MAX),
        })
    }
}

impl Board {
    /// The members of a pair who exist, each once, no more than a pair has.
    pub(super) fn known_pair(&self, pair: &[MemberId]) -> Vec<MemberId> {
        let mut known = self.known_members(pair);
        known.truncate(PAIR_MAX);
        known
    }

    fn known_members(&self, members: &[MemberId]) -> Vec<MemberId> {
        let mut known = Vec::new();
        for id in members {
            if self.member(*id).is_some() && !known.contains(id) {
                known.push(*id);
            }
        }
        known
    }

    /// Whether both ends of a tie and its kind exist.
    pub fn can_hold_tie(&self, tie: &Tie) -> bool {
        let from = match tie.from {
            End::Actor(actor) => self.actors.contains_key(&actor),
            End::Member(member) => self.member(member).is_some(),
        };
        from && self.actors.contains_key(&tie.to) && self.tie_kind(tie.kind).is_some()
    }

    pub(super) fn put_tie(&mut self, id: TieId, tie: &Arc<Tie>) {
        if !self.can_hold_tie(tie) {
            return;
        }
        let mut tie = Arc::clone(tie);
        let mut mended = tie.as_ref().clone();
        mended.on = mended.on.filter(|actor| self.actors.contains_key(actor));
        mended.mend();
        if mended != *tie {
            tie = Arc::new(mended);
        }
        self.ties.insert(id, tie);
    }

    pub(super) fn put_meeting(&mut self, id: MeetingId, meeting: &Meeting) {
        if !self.actors.contains_key(&meeting.actor) {
            return;
        }
        let mut meeting = meeting.clone();
        meeting.who = self.known_members(&meeting.who);
        meeting.mend();
        self.meetings.insert(id, Arc::new(meeting));
    }

    pub(super) fn remove_meeting(&mut self, id: MeetingId) {
        self.meetings.remove(&id);
        let from = |task: &Task| task.meeting == Some(id);
        mend_each(&mut self.tasks, from, |task| task.meeting = None);
    }

    pub(super) fn put_task(&mut self, id: TaskId, task: &Task) {
        if !self.actors.contains_key(&task.actor) {
            return;
        }
        let mut task = task.clone();
        task.by = task.by.filter(|id| self.member(*id).is_some());
        task.meeting = task.meeting.filter(|id| self.meetings.contains_key(id));
        task.mend();
        self.tasks.insert(id, Arc::new(task));
    }

    pub(super) fn set_contact(&mut self, id: ActorId, contact: &Contact) {
        let mut contact = contact.clone();
        contact.mend();
        if contact.is_empty() {
            self.contacts.remove(&id);
        } else if self.actors.contains_key(&id) {
            self.contacts.insert(id, Arc::new(contact));
        }
    }

    pub(super) fn set_vote(&mut self, vote: &Vote) {
        let mut vote = vote.clone();
        for ballot in &mut vote.ballots {
            ballot.dots.retain(|id, _| self.actors.contains_key(id));
        }
        vote.mend();
        self.vote = Arc::new(vote);
    }

    /// Takes an actor away, and with it what is about it alone.
    pub(super) fn remove(&mut self, id: ActorId) {
        if self.actors.remove(&id).is_none() {
            return;
        }
        self.contacts.remove(&id);
        keep(&mut self.ties, |tie| !tie.touches(id));
        keep(&mut self.meetings, |meeting| meeting.actor != id);
        keep(&mut self.tasks, |task| task.actor != id);
        let limited = |tie: &Tie| tie.on == Some(id);
        mend_each(&mut self.ties, limited, |tie| tie.on = None);
        if self.vote.ballots.iter().any(|it| it.dots.contains_key(&id)) {
            for ballot in &mut Arc::make_mut(&mut self.vote).ballots {
                ballot.dots.remove(&id);
            }
        }
    }

    /// Takes a map away, unless it is the last one.
    pub(super) fn remove_map(&mut self, id: MapId) {
        if self.maps.len() < 2 || !self.maps.iter().any(|map| map.id == id) {
            return;
        }
        Arc::make_mut(&mut self.maps).retain(|map| map.id != id);
        let placed = |actor: &Actor| actor.places.contains_key(&id);
        mend_each(&mut self.actors, placed, |actor| {
            actor.places.remove(&id);
        });
    }

    /// Takes away the ties whose kind is gone.
    pub(super) fn forget_ties_of_no_kind(&mut self) {
        let kinds = Arc::clone(&self.tie_kinds);
        let known = |tie: &Tie| kinds.iter().any(|kind| kind.id == tie.kind);
        keep(&mut self.ties, known);
    }

    /// Takes members who are gone out of ties, pairs, meetings and tasks.
    pub(super) fn forget_members(&mut self) {
        let members = Arc::clone(&self.members);
        let known = |id: &MemberId| members.iter().any(|member| member.id == *id);
        keep(&mut self.ties, |tie| {
            tie.from.member().is_none_or(|id| known(&id))
        });
        let lost = |actor: &Actor| !actor.pair.iter().all(known);
        mend_each(&mut self.actors, lost, |actor| actor.pair.retain(known));
        let lost = |meeting: &Meeting| !meeting.who.iter().all(known);
        mend_each(&mut self.meetings, lost, |it| it.who.retain(known));
        let lost = |task: &Task| task.by.is_some_and(|id| !known(&id));
        mend_each(&mut self.tasks, lost, |task| task.by = None);
    }

    /// Takes from actors what refers to a category or a resource that is gone.
    pub(super) fn forget_dangling(&mut self) {
        let broken: Vec<ActorId> = self
            .actors
            .iter()
            .filter(|(_, actor)| !self.refers_to_known(actor))
            .map(|(id, _)| *id)
            .collect();
        for id in broken {
            if let Some(mut actor) = self.actors.get(&id).cloned() {
                self.mend(Arc::make_mut(&mut actor));
                self.actors.insert(id, actor);
            }
        }
    }

    fn refers_to_known(&self, actor: &Actor) -> bool {
        actor.category.is_none_or(|id| self.category(id).is_some())
            && actor
                .offers
                .iter()
                .all(|offer| self.resource(offer.resource).is_some())
    }
}
