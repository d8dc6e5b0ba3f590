//! The members: who we are.

use super::keyed::{keep, mend_each};
use super::{Actor, Board, Ext, Meeting, MemberId, NAME_MAX, Task, name};
use std::sync::Arc;

/// The most letters that initials have, unless more are needed to tell people apart.
const INITIALS_MAX: usize = 3;

/// One of the collective.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// Its id.
    pub id: MemberId,
    /// A name, a first name or initials, as the person wants.
    pub name: String,
    /// What a later version wrote of it.
    pub ext: Ext,
}

impl Member {
    /// Makes the name fit.
    pub fn mend(&mut self) {
        self.name = name::line(&self.name, NAME_MAX);
    }
}

/// The letters of a name that a pair is written with: the first of each word, at most three; a name of at most three
/// letters is its own.
fn initials(name: &str) -> String {
    let name = name.trim();
    if name.chars().count() <= INITIALS_MAX {
        return name.to_uppercase();
    }
    let words = name.split(|c: char| c.is_whitespace() || matches!(c, '-' | '.'));
    let firsts = words.filter_map(|word| word.chars().find(|c| c.is_alphanumeric()));
    let firsts = firsts.take(INITIALS_MAX).collect::<String>();
    firsts.to_uppercase()
}

impl Board {
    /// One of the collective.
    pub fn member(&self, id: MemberId) -> Option<&Member> {
        self.members.iter().find(|known| known.id == id)
    }

    /// Those of some members who exist, each once.
    pub(super) fn known_members(&self, members: &[MemberId]) -> Vec<MemberId> {
        let mut known = Vec::new();
        for id in members {
            if self.member(*id).is_some() && !known.contains(id) {
                known.push(*id);
            }
        }
        known
    }

    pub(super) fn set_members(&mut self, members: &[Member]) {
        self.members = super::list::mended(members, Member::mend);
        self.forget_members();
    }

    /// Takes members who are gone out of ties, pairs, meetings and tasks.
    fn forget_members(&mut self) {
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

    /// The initials of a member: as many letters of the name as tell it from all other members.
    pub fn initials(&self, id: MemberId) -> String {
        let Some(member) = self.member(id) else {
            return String::new();
        };
        let others = self.members.iter().filter(|it| it.id != id);
        let mine = initials(&member.name);
        let count = member.name.trim().chars().count();
        let alike = |other: &Member| name::fold(&initials(&other.name)) == name::fold(&mine);
        if !others.clone().any(alike) {
            return mine;
        }
        let start = |name: &str, many: usize| -> String {
            name::fold(name.trim()).chars().take(many).collect()
        };
        let unlike = |many: usize| {
            let mut others = others.clone();
            others.all(|it| start(&it.name, many) != start(&member.name, many))
        };
        let many = (2..count).find(|many| unlike(*many)).unwrap_or(count);
        member.name.trim().chars().take(many).collect()
    }
}
