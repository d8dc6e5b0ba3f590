//! Turns the actors and notes of a file into sound ones, on a board that holds everything else already.

use super::list::List;
use super::repair::{Ids, word};
use super::report::{Item, Repair, Repairs};
use super::{ACTORS_MAX, v2};
use crate::model::{
    Actor, ActorId, ActorKind, ActorLink, Axes, Axis, Board, CategoryId, Certainty, Edit, Effort,
    Engagement, LinkState, MapId, MemberId, Movability, NAME_MAX, Offer, OfferState, Placement,
    ResourceId, Scope, Stance, Wish, name,
};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Motives and notes by the id of the actor, and whether they were written twice.
type Notes = BTreeMap<u64, (v2::Note, bool)>;

/// Puts the actors of a file on a board.
pub(super) fn read(
    written: List<v2::Actor, ACTORS_MAX>,
    notes: List<v2::Note, ACTORS_MAX>,
    board: &mut Board,
    report: &mut Repairs,
) {
    let mut notes = gather(notes);
    let mut ids = Ids::new(written.items.iter().map(|actor| actor.id));
    for actor in written.items {
        let shown = name::line(&actor.name, NAME_MAX);
        let id = ids.give(actor.id, || Item::Actor(shown.clone()), report);
        let note = notes.remove(&actor.id);
        let actor = Reader {
            board: &*board,
            shown: &shown,
            report: &mut *report,
        }
        .actor(actor, note);
        put(ActorId(id), actor, shown, board, report);
    }
    for (id, (note, _)) in notes {
        let text = [note.motives, note.notes].join("\n").trim().to_owned();
        report.push(Repair::NotesOfNobody { id, text });
    }
}

fn put(id: ActorId, actor: Actor, shown: String, board: &mut Board, report: &mut Repairs) {
    let written = Arc::new(actor);
    board.apply(&Edit::Put(id, Arc::clone(&written)));
    // The model keeps an actor that needs no mending as it is, not a copy of it.
    let kept = board.actors.get(&id);
    if !kept.is_some_and(|kept| Arc::ptr_eq(kept, &written)) {
        report.push(Repair::Text(Item::Actor(shown)));
    }
}

fn gather(written: List<v2::Note, ACTORS_MAX>) -> Notes {
    let mut notes = Notes::new();
    for note in written.items {
        match notes.get_mut(&note.actor) {
            Some((known, twice)) => {
                join(&mut known.motives, &note.motives);
                join(&mut known.notes, &note.notes);
                *twice = true;
            }
            None => {
                notes.insert(note.actor, (note, false));
            }
        }
    }
    notes
}

fn join(text: &mut String, more: &str) {
    if !text.is_empty() && !more.is_empty() {
        text.push('\n');
    }
    text.push_str(more);
}

/// Reads one actor.
struct Reader<'a> {
    board: &'a Board,
    shown: &'a str,
    report: &'a mut Repairs,
}

impl Reader<'_> {
    fn actor(mut self, actor: v2::Actor, note: Option<(v2::Note, bool)>) -> Actor {
        let (motives, notes) = self.note(note);
        Actor {
            category: self.category(actor.category),
            kind: word(actor.kind, ActorKind::from_word),
            scope: word(actor.scope, Scope::from_word),
            stance: word(actor.stance, Stance::from_word),
            engagement: word(actor.engagement, Engagement::from_word),
            offers: self.offers(actor.offers.items),
            motives,
            notes,
            links: actor.links.items.into_iter().map(page).collect(),
            locked: actor.locked,
            target: actor.target,
            pinned: actor.pinned,
            no_contact: actor.no_contact,
            pair: self.pair(&actor.pair.items),
            movability: word(actor.movability, Movability::from_word),
            effort: word(actor.effort, Effort::from_word),
            places: self.places(actor.at.items),
            ext: actor.ext.0,
            name: actor.name,
        }
    }

    /// The name to report; only made when there is something to report.
    fn name(&self) -> String {
        self.shown.to_owned()
    }

    fn note(&mut self, note: Option<(v2::Note, bool)>) -> (String, String) {
        let Some((note, twice)) = note else {
            return <(String, String)>::default();
        };
        if twice {
            let actor = self.name();
            self.report.push(Repair::NotesTwice { actor });
        }
        (note.motives, note.notes)
    }

    fn category(&mut self, written: Option<u64>) -> Option<CategoryId> {
        let id = written?;
        if self.board.category(CategoryId(id)).is_some() {
            return Some(CategoryId(id));
        }
        let item = Item::Actor(self.name());
        self.report.push(Repair::NoSuchCategory { item, id });
        None
    }

    fn offers(&mut self, written: Vec<v2::Offer>) -> Vec<Offer> {
        let mut seen = BTreeSet::new();
        let mut offers = Vec::with_capacity(written.len());
        for offer in written {
            let id = ResourceId(offer.resource);
            if self.board.resource(id).is_none() {
                let actor = self.name();
                self.report.push(Repair::NoSuchResource { actor, id: id.0 });
            } else if !seen.insert(id) {
                let actor = self.name();
                let resource = id.0;
                self.report.push(Repair::OfferedTwice { actor, resource });
            } else {
                offers.push(Offer {
                    resource: id,
                    state: word(offer.state, OfferState::from_word),
                });
            }
        }
        offers
    }

    fn pair(&mut self, written: &[u64]) -> Vec<MemberId> {
        let mut pair = Vec::with_capacity(written.len());
        for id in written {
            if self.board.member(MemberId(*id)).is_some() {
                pair.push(MemberId(*id));
            } else {
                let item = Item::Actor(self.name());
                self.report.push(Repair::Gone { item, id: *id });
            }
        }
        pair
    }

    fn wish(&mut self, written: Option<v2::Wish>, axes: &Axes) -> Option<Wish> {
        let written = written?;
        let wish = Wish {
            x: written.x,
            y: written.y,
            how: written.how,
        };
        let sound = wish.within(axes);
        if sound.as_ref() != Some(&wish) {
            let actor = self.name();
            self.report.push(Repair::Number(Item::Actor(actor)));
        }
        sound
    }

    fn places(&mut self, written: Vec<v2::Place>) -> BTreeMap<MapId, Placement> {
        let mut places = BTreeMap::new();
        for place in written {
            let id = MapId(place.map);
            let Some(map) = self.board.maps.iter().find(|known| known.id == id) else {
                let actor = self.name();
                self.report.push(Repair::NoSuchMap { actor, id: id.0 });
                continue;
            };
            if places.contains_key(&id) {
                let actor = self.name();
                self.report.push(Repair::PlacedTwice { actor, map: id.0 });
                continue;
            }
            let placement = Placement {
                x: self.value(place.x, &map.axes.x),
                y: self.value(place.y, &map.axes.y),
                certainty: word(place.certainty, Certainty::from_word),
                reason: place.reason,
                wish: self.wish(place.wish, &map.axes),
            };
            places.insert(id, placement);
        }
        places
    }

    fn value(&mut self, written: Option<f64>, axis: &Axis) -> Option<f64> {
        let written = written?;
        let sound = axis.clamped(written);
        if sound.map(f64::to_bits) != Some(written.to_bits()) {
            let actor = self.name();
            self.report.push(match sound {
                None => Repair::NotANumber { actor },
                Some(_) => Repair::BeyondAxis { actor },
            });
        }
        sound
    }
}

fn page(page: v2::Page) -> ActorLink {
    ActorLink {
        label: page.label,
        address: page.address,
        state: word(page.state, LinkState::from_word),
        checked: page.checked,
    }
}
