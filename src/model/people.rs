//! Who we are, and how others are reached.

use super::{Board, Ext, MemberId, NAME_MAX, NOTE_MAX, name};

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

/// How an actor is reached; kept apart from the map and never drawn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contact {
    /// A telephone number.
    pub phone: String,
    /// A mail address.
    pub mail: String,
    /// Whom to ask for, where, when.
    pub details: String,
}

impl Contact {
    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        self.phone.is_empty() && self.mail.is_empty() && self.details.is_empty()
    }

    /// Makes each text fit.
    pub fn mend(&mut self) {
        self.phone = name::line(&self.phone, NAME_MAX);
        self.mail = name::line(&self.mail, NAME_MAX);
        self.details = name::cut(&self.details, NOTE_MAX);
    }
}
