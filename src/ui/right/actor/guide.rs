//! Pages of advice that suit an actor.

use crate::model::{Actor, GuideLink};
use crate::scene::icons::glyph;
use crate::ui::right::bench::Bench;
use crate::ui::widgets::link_button;
use crate::ui::{Panel, Request};
use egui::Ui;

/// How many pages are shown at most; all are in the guide.
const MOST: usize = 5;

/// Shows the pages for the category of an actor, then those for all, and the way to the guide.
pub fn guide_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, actor: &Actor) {
    bench.heading(ui, "inspector-further");
    let links = &bench.board().links;
    // Pages whose address is to be found are in the guide only: here there would be nothing to click.
    let known = || links.iter().filter(|link| !link.address.is_empty());
    let suits = |link: &&GuideLink| {
        actor
            .category
            .is_some_and(|id| link.categories.contains(&id))
    };
    let general = |link: &&GuideLink| link.categories.is_empty();
    let shown = known().filter(suits).chain(known().filter(general));
    ui.spacing_mut().item_spacing.y = 0.0;
    for link in shown.take(MOST) {
        let icon = Some(glyph::ARROW_SQUARE_OUT);
        if link_button(ui, bench.look(), icon, &link.label).clicked() {
            bench.ask(Request::AskLink(link.address.clone()));
        }
    }
    let all = bench.of("inspector-further-all");
    if link_button(ui, bench.look(), Some(glyph::BOOK_OPEN), all).clicked() {
        bench.ask(Request::Panel(Panel::Guide));
    }
}
