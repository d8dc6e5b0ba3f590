//! Who we are, and how others are reached.

use super::{Ext, MemberId, NAME_MAX, NOTE_MAX, name};

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
