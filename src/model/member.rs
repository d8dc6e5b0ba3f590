//! The members: who we are.

use super::list::{ListEdit, Listed};
use super::named::Named;
use super::{Board, Edit, Ext, MemberId, NAME_MAX, name};
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
        name::fit_line(&mut self.name, NAME_MAX);
    }
}

impl Listed for Member {
    type Id = MemberId;

    fn id(&self) -> MemberId {
        self.id
    }

    fn list(board: &Board) -> &Arc<Vec<Self>> {
        &board.members
    }

    fn list_mut(board: &mut Board) -> &mut Arc<Vec<Self>> {
        &mut board.members
    }

    fn edit(edit: ListEdit<Self>) -> Edit {
        Edit::Member(edit)
    }

    fn mend_for(&mut self, _board: &Board) {
        self.mend();
    }

    fn named(id: MemberId) -> Option<Named> {
        Some(Named::Member(id))
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
