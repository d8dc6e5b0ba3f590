//! What actors could bring: confirmed or hoped for, as chips.

use crate::editor::{Act, Command};
use crate::i18n::Value;
use crate::model::{Actor, Change, Edit, Offer, OfferState, Resource, ResourceId, name};
use crate::scene::icons::{self, glyph};
use crate::ui::right::bench::Bench;
use crate::ui::right::chosen::Chosen;
use crate::ui::widgets::{Chip, Entry, Field, chip, closable_chip, entry, hint, text_field};
use egui::{Popup, PopupCloseBehavior, ScrollArea, Ui};

/// From how many resources on the menu can be searched.
const SEARCHED: usize = 8;

/// What some actors make of one resource.
struct Offered<'a> {
    resource: &'a Resource,
    /// How many of them offer it.
    by: usize,
    /// Whether all who offer it confirmed it.
    confirmed: bool,
}

/// Shows what actors could bring; a click turns hope into certainty and back.
pub fn offers_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, chosen: &Chosen<'_>) {
    bench.heading(ui, "inspector-offers");
    let board = bench.board();
    let (offered, others): (Vec<_>, Vec<_>) = (board.resources.iter())
        .map(|resource| offered(chosen, resource))
        .partition(|it| it.by > 0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(8.0, 0.0);
        for offered in &offered {
            offer_ui(ui, bench, chosen, offered);
        }
        more_ui(ui, bench, chosen, &others);
    });
    if offered.is_empty() {
        hint(ui, bench.look(), bench.of("inspector-offers-none"));
    }
}

fn state(actor: &Actor, resource: ResourceId) -> Option<&OfferState> {
    let offer = actor.offers.iter().find(|it| it.resource == resource)?;
    Some(&offer.state)
}

fn offered<'a>(chosen: &Chosen<'_>, resource: &'a Resource) -> Offered<'a> {
    let states = chosen.actors.iter();
    let states: Vec<_> = states
        .filter_map(|actor| state(actor, resource.id))
        .collect();
    Offered {
        resource,
        by: states.len(),
        confirmed: states.iter().all(|it| **it == OfferState::Confirmed),
    }
}

fn offer_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, chosen: &Chosen<'_>, offered: &Offered<'_>) {
    let texts = bench.texts();
    let named = [
        ("name", Value::from(offered.resource.name.as_str())),
        ("by", Value::from(offered.by)),
        ("of", Value::from(chosen.count())),
    ];
    let by_all = offered.by == chosen.count();
    let text = match (by_all, offered.confirmed) {
        (true, true) => offered.resource.name.clone(),
        (true, false) => texts.with("inspector-hoped", &named),
        (false, _) => texts.with("inspector-offered-by", &named),
    };
    let shown = Chip {
        text: &text,
        icon: (by_all && offered.confirmed).then_some(glyph::CHECK_CIRCLE),
        soft: by_all && offered.confirmed,
        dashed: !(by_all && offered.confirmed),
        ..Chip::default()
    };
    let (key, tip) = match (by_all, offered.confirmed) {
        (true, true) => ("inspector-offer-confirmed", "inspector-offer-hope"),
        (true, false) => ("inspector-offer-hoped", "inspector-offer-confirm"),
        (false, _) => ("inspector-offered-by", "inspector-offer-all"),
    };
    let remove = texts.with("inspector-offer-remove", &named);
    let (offer, cross) = closable_chip(ui, bench.look(), shown, &remove);
    let offer = offer.accessible_name(texts.with(key, &named));
    if offer.on_hover_text(texts.of(tip)).clicked() {
        bench.ask(turned(chosen, offered));
    }
    if cross.clicked() {
        bench.ask(chosen.change(Act::Edit, &Change::NoOffer(offered.resource.id)));
    }
}

/// What a click on an offer does: those who lack it get it as a hope; if all have it, hope becomes certainty, and
/// certainty hope.
fn turned(chosen: &Chosen<'_>, offered: &Offered<'_>) -> Command {
    let resource = offered.resource.id;
    let by_all = offered.by == chosen.count();
    let turned = |actor: &Actor| match (by_all, state(actor, resource)) {
        (false, Some(state)) => state.clone(),
        (false, None) => OfferState::Hoped,
        (true, _) if offered.confirmed => OfferState::Hoped,
        (true, _) => OfferState::Confirmed,
    };
    let edits = (chosen.ids.iter().zip(&chosen.actors)).map(|(id, actor)| {
        let offer = actor.offering(resource, turned(actor));
        Edit::Change(*id, Change::Offer(offer))
    });
    Command::Do(chosen.label(Act::Edit), edits.collect())
}

/// The chip that opens the menu of resources.
fn more_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, chosen: &Chosen<'_>, others: &[Offered<'_>]) {
    let shown = Chip {
        text: "+",
        ..Chip::default()
    };
    let add = bench.of("inspector-offer-add");
    let button = chip(ui, bench.look(), shown).accessible_name(add);
    let button = button.on_hover_text(add);
    if button.clicked() {
        bench.state.search.clear();
    }
    Popup::menu(&button)
        .width(248.0)
        .close_behavior(PopupCloseBehavior::CloseOnClickOutside)
        .show(|ui| menu_ui(ui, bench, chosen, others));
}

fn menu_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, chosen: &Chosen<'_>, others: &[Offered<'_>]) {
    if others.is_empty() {
        hint(ui, bench.look(), bench.of("inspector-offers-all"));
        return;
    }
    if others.len() > SEARCHED {
        let name = bench.of("inspector-offer-search");
        let field = Field::new(name, name, "inspector-offer-search");
        text_field(ui, bench.look(), field, &mut bench.state.search);
    }
    let wanted = name::fold(bench.state.search.trim());
    ui.spacing_mut().item_spacing.y = 0.0;
    ScrollArea::vertical().max_height(330.0).show(ui, |ui| {
        for other in others {
            let fits = name::fold(&other.resource.name).contains(&wanted);
            let shown = Entry {
                icon: icons::named(&other.resource.icon).map(|it| it.glyph),
                text: &other.resource.name,
                ..Entry::default()
            };
            if fits && entry(ui, bench.look(), shown).clicked() {
                let offer = Offer::of(other.resource.id, OfferState::Hoped);
                bench.ask(chosen.change(Act::Edit, &Change::Offer(offer)));
                ui.close();
            }
        }
    });
}
