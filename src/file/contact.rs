//! The contact details in a file: how they are read, mended and written.

use super::id::WrittenId;
use super::line::Line;
use super::list::Later;
use super::mend::Reader;
use super::report::Item;
use crate::model::{ActorId, Contact, Edit, NAME_MAX, name};
use serde::Deserialize;

/// How an actor is reached, as it is read.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Written {
    actor: WrittenId,
    #[serde(default)]
    phone: String,
    #[serde(default)]
    mail: String,
    #[serde(default)]
    details: String,
    #[serde(default)]
    ext: Later,
}

impl Reader<'_> {
    pub(super) fn contacts(&mut self, written: Vec<Written>) {
        for contact in written {
            let id = ActorId(contact.actor.0);
            if !self.has_actor(contact.actor) || self.board.contacts.contains_key(&id) {
                let said = [contact.phone, contact.mail, contact.details];
                self.of_nobody(id.0, said.join("\n"));
                continue;
            }
            let sound = Contact {
                phone: contact.phone,
                mail: contact.mail,
                details: contact.details,
                ext: contact.ext.0,
            };
            self.board.apply(&Edit::SetContact(id, sound.clone()));
            let kept = self.board.contacts.get(&id);
            let same = kept.is_none_or(|kept| **kept == sound);
            self.text(same, || Item::Contact(name::line(&sound.mail, NAME_MAX)));
        }
    }
}

pub(super) fn write(line: &mut Line<'_>, actor: ActorId, contact: &Contact) {
    line.id("actor", actor.0);
    line.string_unless_empty("phone", &contact.phone);
    line.string_unless_empty("mail", &contact.mail);
    line.string_unless_empty("details", &contact.details);
    line.ext(&contact.ext);
}
