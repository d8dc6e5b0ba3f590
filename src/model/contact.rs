//! The contact details: how actors are reached.

use super::keyed::{Keyed, Table};
use super::named::Named;
use super::{ActorId, Board, Edit, Ext, NAME_MAX, NOTE_MAX, name};
use std::sync::Arc;

/// How an actor is reached; kept apart from the map and never drawn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contact {
    /// A telephone number.
    pub phone: String,
    /// A mail address.
    pub mail: String,
    /// Whom to ask for, where, when.
    pub details: String,
    /// What a later version wrote of it.
    pub ext: Ext,
}

impl Contact {
    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        self.phone.is_empty()
            && self.mail.is_empty()
            && self.details.is_empty()
            && self.ext.is_empty()
    }

    /// Makes each text fit.
    pub fn mend(&mut self) {
        self.phone = name::line(&self.phone, NAME_MAX);
        self.mail = name::line(&self.mail, NAME_MAX);
        self.details = name::cut(&self.details, NOTE_MAX);
    }
}

impl Keyed for Contact {
    type Id = ActorId;

    fn table(board: &Board) -> &Table<Self> {
        &board.contacts
    }

    fn table_mut(board: &mut Board) -> &mut Table<Self> {
        &mut board.contacts
    }

    fn held_by(&self, id: ActorId, board: &Board) -> Option<Self> {
        let mut contact = self.clone();
        contact.mend();
        let held = board.actors.contains_key(&id) && !contact.is_empty();
        held.then_some(contact)
    }

    fn put(id: ActorId, contact: &Arc<Self>) -> Edit {
        Edit::SetContact(id, contact.as_ref().clone())
    }

    fn removal(id: ActorId) -> Edit {
        Edit::SetContact(id, Self::default())
    }

    fn names(&self, id: ActorId, named: Named) -> bool {
        named == Named::Actor(id)
    }

    fn named(_id: ActorId) -> Option<Named> {
        None
    }
}

impl Board {
    pub(super) fn set_contact(&mut self, id: ActorId, contact: &Contact) -> bool {
        let mut contact = contact.clone();
        contact.mend();
        if contact.is_empty() {
            self.take::<Contact>(id)
        } else {
            self.put(id, &Arc::new(contact))
        }
    }
}
