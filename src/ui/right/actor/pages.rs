//! Pages about one actor: shown as links, changed in place.

use crate::editor::{Act, Command, Label};
use crate::i18n::Value;
use crate::model::{Actor, ActorId, ActorLink, Change, Edit, LinkState};
use crate::scene::icons::glyph;
use crate::ui::Request;
use crate::ui::right::bench::{Bench, Written};
use crate::ui::style::theme::TOUCH;
use crate::ui::widgets::{self, card, choice, icon_button, link_button, plain_button};
use crate::ui::words::word;
use egui::Ui;

/// Shows the pages about an actor.
pub fn pages_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, id: ActorId, actor: &Actor) {
    bench.heading(ui, "inspector-pages");
    for (index, page) in actor.links.iter().enumerate() {
        if bench.state.page == Some((id, index)) {
            card(ui, bench.look(), |ui| {
                form_ui(ui, bench, (id, actor), (index, page));
            });
        } else {
            page_ui(ui, bench, (id, actor), (index, page));
        }
    }
    let add = bench.of("inspector-page-add");
    if link_button(ui, bench.look(), Some(glyph::PLUS), add).clicked() {
        let mut pages = actor.links.clone();
        pages.push(ActorLink::default());
        bench.state.page = Some((id, actor.links.len()));
        change(bench, id, pages);
    }
}

/// Replaces the pages as one entry of the undo list.
fn change(bench: &mut Bench<'_, '_>, id: ActorId, pages: Vec<ActorLink>) {
    let label = Label::on(Act::Edit, bench.board(), &[id]);
    bench.change(label, Edit::Change(id, Change::Links(pages)));
}

/// A page's label, or its address when it has none.
fn title<'a>(bench: &Bench<'a, '_>, page: &'a ActorLink) -> &'a str {
    match (page.label.trim(), page.address.trim()) {
        ("", "") => bench.of("inspector-page-new"),
        ("", address) => address,
        (label, _) => label,
    }
}

fn page_ui(
    ui: &mut Ui,
    bench: &mut Bench<'_, '_>,
    (id, actor): (ActorId, &Actor),
    (index, page): (usize, &ActorLink),
) {
    let (look, texts) = (bench.look(), bench.texts());
    let title = title(bench, page).to_owned();
    let named = [("name", Value::from(title.as_str()))];
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let room = ui.available_width() - 2.0 * TOUCH;
        ui.vertical(|ui| {
            ui.set_width(room);
            let there = !page.address.trim().is_empty();
            ui.add_enabled_ui(there, |ui| {
                let icon = Some(glyph::ARROW_SQUARE_OUT);
                if link_button(ui, look, icon, &title).clicked() {
                    bench.ask(Request::AskLink(page.address.trim().to_owned()));
                }
            });
        });
        let name = texts.with("inspector-page-edit", &named);
        if icon_button(ui, look, glyph::PENCIL_SIMPLE, &name).clicked() {
            bench.state.page = Some((id, index));
        }
        let name = texts.with("inspector-page-delete", &named);
        if icon_button(ui, look, glyph::TRASH, &name).clicked() {
            let mut pages = actor.links.clone();
            pages.remove(index);
            bench.state.page = None;
            change(bench, id, pages);
        }
    });
    known_ui(ui, bench, page);
}

/// What is known of the address of a page, unless all is well.
fn known_ui(ui: &mut Ui, bench: &Bench<'_, '_>, page: &ActorLink) {
    let state = match &page.state {
        _ if page.address.trim().is_empty() => &LinkState::ToFind,
        LinkState::Verified => return,
        state => state,
    };
    let said = word(bench.texts(), "link-state", state.word());
    widgets::hint(ui, bench.look(), said);
}

fn form_ui(
    ui: &mut Ui,
    bench: &mut Bench<'_, '_>,
    (id, actor): (ActorId, &Actor),
    (index, page): (usize, &ActorLink),
) {
    fields_ui(ui, bench, (id, actor), (index, page));
    let address = page.address.trim();
    if !address.is_empty() && !address.starts_with("https://") && !address.starts_with("http://") {
        widgets::hint(ui, bench.look(), bench.of("inspector-page-address-begins"));
    }
    state_ui(ui, bench, (id, actor), (index, page));
    let done = bench.of("inspector-page-done");
    if plain_button(ui, bench.look(), Some(glyph::CHECK), done).clicked() {
        bench.state.page = None;
        if page.label.trim().is_empty() && address.is_empty() {
            let mut pages = actor.links.clone();
            pages.remove(index);
            bench.ask(Command::Edit(Edit::Change(id, Change::Links(pages))));
        }
    }
}

/// The change of one part of a page, once it is known what it becomes.
fn with_part(
    (id, actor): (ActorId, &Actor),
    index: usize,
    set: fn(&mut ActorLink, String),
) -> impl FnOnce(String) -> Edit + use<> {
    let mut pages = actor.links.clone();
    move |text| {
        if let Some(page) = pages.get_mut(index) {
            set(page, text);
        }
        Edit::Change(id, Change::Links(pages))
    }
}

/// The fields for what a page is called and where it leads.
fn fields_ui(
    ui: &mut Ui,
    bench: &mut Bench<'_, '_>,
    (id, actor): (ActorId, &Actor),
    (index, page): (usize, &ActorLink),
) {
    let part = |set| with_part((id, actor), index, set);
    let salt = id.0.wrapping_mul(1000).wrapping_add(index as u64);
    let board = bench.board();
    let label = || Label::on(Act::Edit, board, &[id]);
    let fields = [
        (
            ["inspector-page-label", "inspector-page-label-hint"],
            &page.label,
            part(|page, text| page.label = text),
        ),
        (
            ["inspector-page-address", "inspector-page-address-hint"],
            &page.address,
            part(|page, text| page.address = text),
        ),
    ];
    for ([key, hint], text, edit) in fields {
        bench.caption(ui, key);
        let written = Written {
            key,
            hint,
            salt,
            text,
            rows: 1,
        };
        bench.written(ui, written, label, edit);
    }
}

fn state_ui(
    ui: &mut Ui,
    bench: &mut Bench<'_, '_>,
    (id, actor): (ActorId, &Actor),
    (index, page): (usize, &ActorLink),
) {
    let (look, texts) = (bench.look(), bench.texts());
    bench.caption(ui, "inspector-page-state");
    let words: Vec<&str> = LinkState::KNOWN
        .iter()
        .map(|it| word(texts, "link-state-short", it.word()))
        .collect();
    let present = LinkState::KNOWN.iter().position(|it| *it == page.state);
    let clicked = choice(ui, look, &words, present, (look.primary, 0));
    if let Some(state) = clicked.and_then(|at| LinkState::KNOWN.get(at)) {
        let mut pages = actor.links.clone();
        if let Some(page) = pages.get_mut(index) {
            page.state = state.clone();
        }
        change(bench, id, pages);
    }
}
