//! How an actor is reached: folded away, apart from the map, never drawn.

use crate::editor::{Act, Label};
use crate::model::{ActorId, Contact, Edit};
use crate::ui::right::bench::{Bench, Written};
use crate::ui::widgets::{fold_heading, hint};
use egui::Ui;

/// One text of the contact details.
struct Part {
    key: &'static str,
    hint: &'static str,
    rows: usize,
    read: fn(&Contact) -> &String,
    write: fn(&mut Contact, String),
}

const PARTS: [Part; 3] = [
    Part {
        key: "contact-phone",
        hint: "contact-phone-hint",
        rows: 1,
        read: |contact| &contact.phone,
        write: |contact, text| contact.phone = text,
    },
    Part {
        key: "contact-mail",
        hint: "contact-mail-hint",
        rows: 1,
        read: |contact| &contact.mail,
        write: |contact, text| contact.mail = text,
    },
    Part {
        key: "contact-details",
        hint: "contact-details-hint",
        rows: 2,
        read: |contact| &contact.details,
        write: |contact, text| contact.details = text,
    },
];

/// Shows how an actor is reached once it is asked for; another actor's details are folded away again.
pub fn contact_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, id: ActorId) {
    bench.state.contact = bench.state.contact.filter(|open| *open == id);
    let open = bench.state.contact.is_some();
    ui.add_space(4.0);
    let title = bench.of("contact-title");
    if fold_heading(ui, bench.look(), title, open).clicked() {
        bench.state.contact = (!open).then_some(id);
    }
    if !open {
        return;
    }
    let board = bench.board();
    let contact = board.contacts.get(&id).map(AsRef::as_ref);
    let contact = contact.cloned().unwrap_or_default();
    for part in &PARTS {
        bench.caption(ui, part.key);
        let written = Written {
            key: part.key,
            hint: part.hint,
            salt: id.0,
            text: (part.read)(&contact),
            rows: part.rows,
        };
        let label = || Label::on(Act::Edit, board, &[id]);
        bench.written(ui, written, label, |text| {
            let mut contact = contact.clone();
            (part.write)(&mut contact, text);
            Edit::SetContact(id, contact)
        });
    }
    hint(ui, bench.look(), bench.of("contact-apart"));
}
