//! The actors in a file, with what they could bring and the pages about them: how they are read, mended and written.

use super::ACTORS_MAX;
use super::id::WrittenId;
use super::line::{Line, group};
use super::list::{Later, List};
use super::mend::{Ids, shown, word};
use super::notes::Notes;
use super::place::{self, WrittenPlace};
use super::report::{Item, Repair, Repairs};
use crate::model::{
    Actor, ActorId, ActorKind, ActorLink, Board, CategoryId, Edit, Effort, Engagement, LinkState,
    MemberId, Movability, Offer, OfferState, ResourceId, Scope, Stance,
};
use serde::Deserialize;
use std::collections::BTreeSet;
use std::sync::Arc;

/// An actor, but for its notes, as it is read.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact that may hold beside all others"
)]
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Written {
    id: WrittenId,
    #[serde(default)]
    name: String,
    category: Option<WrittenId>,
    kind: Option<String>,
    scope: Option<String>,
    stance: Option<String>,
    engagement: Option<String>,
    #[serde(default)]
    pub(super) offers: List<WrittenOffer, 1_000>,
    #[serde(default)]
    pub(super) links: List<WrittenPage, 1_000>,
    #[serde(default)]
    locked: bool,
    #[serde(default)]
    target: bool,
    #[serde(default)]
    pinned: bool,
    #[serde(default)]
    no_contact: bool,
    #[serde(default)]
    pub(super) pair: List<WrittenId, 1_000>,
    movability: Option<String>,
    effort: Option<String>,
    #[serde(default)]
    pub(super) at: List<WrittenPlace, 100>,
    #[serde(default)]
    ext: Later,
}

/// What an actor could bring, as it is read.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenOffer {
    resource: WrittenId,
    state: Option<String>,
    #[serde(default)]
    ext: Later,
}

/// A page about one actor, as it is read.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WrittenPage {
    #[serde(default)]
    label: String,
    address: String,
    state: Option<String>,
    #[serde(default)]
    checked: String,
    #[serde(default)]
    ext: Later,
}

/// Puts the actors of a file on a board that holds everything they name.
pub(super) fn read(
    written: List<Written, ACTORS_MAX>,
    mut notes: Notes,
    board: &mut Board,
    report: &mut Repairs,
) {
    let mut ids = Ids::new(written.items.iter().map(|actor| actor.id));
    for mut actor in written.items {
        let name = std::mem::take(&mut actor.name);
        let id = ids.give(actor.id, || Item::Actor(shown(&name)), report);
        let (motives, notes) = notes.take(actor.id, &name, report);
        let read = Reader {
            board: &*board,
            name: &name,
            report: &mut *report,
        }
        .actor(actor);
        let actor = Actor {
            name,
            motives,
            notes,
            ..read
        };
        put(ActorId(id), actor, board, report);
    }
    notes.tell_left(report);
}

fn put(id: ActorId, actor: Actor, board: &mut Board, report: &mut Repairs) {
    let written = Arc::new(actor);
    board.apply(&Edit::Put(id, Arc::clone(&written)));
    // The model keeps an actor that needs no mending as it is, not a copy of it.
    let kept = board.actors.get(&id);
    if !kept.is_some_and(|kept| Arc::ptr_eq(kept, &written)) {
        report.push(Repair::Text(Item::Actor(shown(&written.name))));
    }
}

/// Reads one actor.
struct Reader<'a> {
    board: &'a Board,
    /// The name as it was written.
    name: &'a str,
    report: &'a mut Repairs,
}

impl Reader<'_> {
    fn actor(mut self, actor: Written) -> Actor {
        Actor {
            category: self.category(actor.category),
            kind: word(actor.kind, ActorKind::from_word),
            scope: word(actor.scope, Scope::from_word),
            stance: word(actor.stance, Stance::from_word),
            engagement: word(actor.engagement, Engagement::from_word),
            offers: self.offers(actor.offers.items),
            motives: String::new(),
            notes: String::new(),
            links: actor.links.items.into_iter().map(page).collect(),
            locked: actor.locked,
            target: actor.target,
            pinned: actor.pinned,
            no_contact: actor.no_contact,
            pair: self.pair(&actor.pair.items),
            movability: word(actor.movability, Movability::from_word),
            effort: word(actor.effort, Effort::from_word),
            places: place::read(actor.at.items, self.board, self.name, self.report),
            ext: actor.ext.0,
            name: String::new(),
        }
    }

    /// The name to report; only made when there is something to report.
    fn name(&self) -> String {
        shown(self.name)
    }

    fn category(&mut self, written: Option<WrittenId>) -> Option<CategoryId> {
        let id = written?.0;
        if self.board.category(CategoryId(id)).is_some() {
            return Some(CategoryId(id));
        }
        let item = Item::Actor(self.name());
        self.report.push(Repair::NoSuchCategory { item, id });
        None
    }

    fn offers(&mut self, written: Vec<WrittenOffer>) -> Vec<Offer> {
        let mut seen = BTreeSet::new();
        let mut offers = Vec::with_capacity(written.len());
        for offer in written {
            let id = ResourceId(offer.resource.0);
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
                    ext: offer.ext.0,
                });
            }
        }
        offers
    }

    fn pair(&mut self, written: &[WrittenId]) -> Vec<MemberId> {
        let mut pair = Vec::with_capacity(written.len());
        for WrittenId(id) in written.iter().copied() {
            if self.board.member(MemberId(id)).is_some() {
                pair.push(MemberId(id));
            } else {
                let item = Item::Actor(self.name());
                self.report.push(Repair::Gone { item, id });
            }
        }
        pair
    }
}

fn page(page: WrittenPage) -> ActorLink {
    ActorLink {
        label: page.label,
        address: page.address,
        state: word(page.state, LinkState::from_word),
        checked: page.checked,
        ext: page.ext.0,
    }
}

pub(super) fn write(line: &mut Line<'_>, id: ActorId, actor: &Actor) {
    line.id("id", id.0);
    line.string("name", &actor.name);
    line.id_if_any("category", actor.category.map(|category| category.0));
    line.word("kind", &actor.kind, |word| word.word());
    line.word("scope", &actor.scope, |word| word.word());
    line.word("stance", &actor.stance, |word| word.word());
    line.word("engagement", &actor.engagement, |word| word.word());
    line.items("offers", &actor.offers, write_offer);
    line.items("links", &actor.links, write_page);
    line.flag("locked", actor.locked);
    line.flag("target", actor.target);
    line.flag("pinned", actor.pinned);
    line.flag("no_contact", actor.no_contact);
    line.ids("pair", &actor.pair);
    line.word("movability", &actor.movability, |word| word.word());
    line.word("effort", &actor.effort, |word| word.word());
    place::write(line, &actor.places);
    line.ext(&actor.ext);
}

fn write_offer(text: &mut String, offer: &Offer) {
    group(text, |line| {
        line.id("resource", offer.resource.0);
        line.word("state", &offer.state, |word| word.word());
        line.ext(&offer.ext);
    });
}

fn write_page(text: &mut String, page: &ActorLink) {
    group(text, |line| {
        line.string("label", &page.label);
        line.string("address", &page.address);
        line.word("state", &page.state, |word| word.word());
        line.string_unless_empty("checked", &page.checked);
        line.ext(&page.ext);
    });
}
