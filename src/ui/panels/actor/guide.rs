//! Pages of advice that suit an actor.

use crate::i18n::Value;
use crate::model::{Actor, GuideLink};
use crate::scene::icons::glyph;
use crate::ui::panels::bench::Bench;
use crate::ui::widgets::{hint, link_button};
use crate::ui::{Panel, Request};
use egui::Ui;

/// How many pages are shown at most; all are in the guide.
const MOST: usize = 5;

/// Shows the pages for the category of an actor, then those for all, and the way to the guide.
pub fn guide_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, actor: &Actor) {
    bench.heading(ui, "inspector-further");
    let links = &bench.board().links;
    let suits = |link: &&GuideLink| {
        actor
            .category
            .is_some_and(|id| link.categories.contains(&id))
    };
    let general = |link: &&GuideLink| link.categories.is_empty();
    let shown = links.iter().filter(suits);
    let shown = shown.chain(links.iter().filter(general)).take(MOST);
    ui.spacing_mut().item_spacing.y = 0.0;
    for link in shown {
        link_ui(ui, bench, link);
    }
    let all = bench.of("inspector-further-all");
    if link_button(ui, bench.look(), Some(glyph::BOOK_OPEN), all).clicked() {
        bench.ask(Request::Panel(Panel::Guide));
    }
}

fn link_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, link: &GuideLink) {
    let look = bench.look();
    if link.address.is_empty() {
        let named = [("name", Value::from(link.label.as_str()))];
        ui.add_space(6.0);
        hint(ui, look, &bench.texts().with("inspector-to-find", &named));
        ui.add_space(6.0);
        return;
    }
    if link_button(ui, look, Some(glyph::ARROW_SQUARE_OUT), &link.label).clicked() {
        bench.ask(Request::AskLink(link.address.clone()));
    }
}
