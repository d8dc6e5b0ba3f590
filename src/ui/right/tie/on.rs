//! Whether an influence is in general or on one target.

use super::ChosenTies;
use crate::model::{Actor, ActorId, Tie, name};
use crate::scene::icons::glyph;
use crate::ui::parts::actor_name;
use crate::ui::right::bench::Bench;
use crate::ui::style::theme::color32;
use crate::ui::widgets::{Entry, Field, entry, hint, text_field};
use egui::{Frame, Popup, PopupCloseBehavior, ScrollArea, Stroke, Ui};

/// The width of the menu, in points.
const MENU: f32 = 292.0;
/// From how many actors on the menu can be searched.
const SEARCHED: usize = 8;
/// How many actors the menu shows at most.
const MOST: usize = 60;

/// What an influence is about.
#[derive(Clone, Copy)]
enum About {
    /// Everything.
    All,
    /// One target.
    Target(ActorId),
}

impl About {
    fn target(self) -> Option<ActorId> {
        match self {
            Self::All => None,
            Self::Target(target) => Some(target),
        }
    }
}

/// Shows the target that an influence is limited to; a click opens the menu of those it may be.
pub(super) fn on_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, chosen: &ChosenTies<'_>, tie: &Tie) {
    bench.heading(ui, "tie-on-target");
    let (look, board) = (bench.look(), bench.board());
    let target = tie.on.and_then(|id| board.actor(id));
    let text = target.map_or(bench.of("tie-on-all"), |it| actor_name(bench.desk, it));
    let shown = Entry {
        icon: Some(glyph::TARGET),
        text,
        leads_on: true,
        ..Entry::default()
    };
    let frame = Frame::new()
        .stroke(Stroke::new(1.0, color32(look.control)))
        .corner_radius(10);
    let button = frame.show(ui, |ui| entry(ui, look, shown)).inner;
    let about = [
        ("about", bench.of("tie-on-target").into()),
        ("is", text.into()),
    ];
    let said = bench.texts().with("inspector-about", &about);
    let button = button.accessible_name(said);
    let mut taken = None;
    let popup = Popup::menu(&button).width(MENU);
    let popup = popup.close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    if popup.show(|ui| taken = menu_ui(ui, bench, tie)).is_none() {
        bench.state.on_search.clear();
    }
    if let Some(on) = taken {
        bench.ask(chosen.change(|tie| tie.on = on.target()));
    }
    hint(ui, look, bench.of("tie-on-hint"));
}

/// The menu; tells what was taken.
fn menu_ui(ui: &mut Ui, bench: &mut Bench<'_, '_>, tie: &Tie) -> Option<About> {
    let look = bench.look();
    ui.spacing_mut().item_spacing.y = 0.0;
    let mut taken = None;
    let all = Entry {
        icon: Some(glyph::GLOBE),
        text: bench.of("tie-on-all"),
        chosen: tie.on.is_none(),
        ..Entry::default()
    };
    if entry(ui, look, all).clicked() {
        taken = Some(About::All);
    }
    if bench.board().actors.len() > SEARCHED {
        let name = bench.of("tie-on-search");
        let field = Field::new(name, name, "tie-on-search");
        text_field(ui, look, field, &mut bench.state.on_search);
    }
    let room = (ui.content_rect().height() - 260.0).clamp(120.0, 420.0);
    let scroll = ScrollArea::vertical().max_height(room);
    scroll.min_scrolled_height(room).show(ui, |ui| {
        for (id, actor) in candidates(bench, tie) {
            let shown = shown(bench, actor, tie.on == Some(id));
            if ui.push_id(id, |ui| entry(ui, look, shown)).inner.clicked() {
                taken = Some(About::Target(id));
            }
        }
    });
    if taken.is_some() {
        ui.close();
    }
    taken
}

/// An actor as an entry of the menu.
fn shown<'a>(bench: &Bench<'a, '_>, actor: &'a Actor, chosen: bool) -> Entry<'a> {
    Entry {
        badge: Some(bench.board().category_of(actor)),
        text: actor_name(bench.desk, actor),
        note: if actor.target {
            bench.of("tie-on-is-target")
        } else {
            ""
        },
        chosen,
        ..Entry::default()
    }
}

/// Those whom an influence may be about, the targets first: neither of its ends.
fn candidates<'a>(bench: &Bench<'a, '_>, tie: &Tie) -> Vec<(ActorId, &'a Actor)> {
    let wanted = name::fold(bench.state.on_search.trim());
    let fits = |(id, actor): &(ActorId, &Actor)| {
        !tie.touches(*id) && name::fold(&actor.name).contains(&wanted)
    };
    let actors = bench.board().actors.iter();
    let mut found: Vec<_> = actors
        .map(|(id, actor)| (*id, actor.as_ref()))
        .filter(fits)
        .collect();
    found.sort_by_cached_key(|(id, actor)| (!actor.target, name::fold(&actor.name), *id));
    found.truncate(MOST);
    found
}
