//! What is said above the tools while ties are drawn or a wish is placed: what the next tap does, and the kinds to choose
//! from.

use crate::editor::{Awaiting, Command, TieCommand, ToolKind};
use crate::model::ActorId;
use crate::scene::Font;
use crate::scene::icons::glyph;
use crate::ui::parts::{actor_name, kind_name};
use crate::ui::right::tie_kinds_menu;
use crate::ui::style::fonts;
use crate::ui::style::theme::{TOUCH, color32};
use crate::ui::widgets::{icon_button, tie_chip, tie_chip_width};
use crate::ui::{Desk, Dialog, Request};
use egui::accesskit::Live;
use egui::{Label, Popup, RichText, ScrollArea, Ui, vec2};

/// Between two chips.
const GAP: f32 = 6.0;
/// With more rows of chips than this there would be little left of the map.
const ROWS_MAX: f32 = 2.0;
/// The width of the menu of kinds, in points.
const MENU: f32 = 292.0;

/// Whether there is anything to say.
pub(super) fn speaks(desk: Desk<'_>) -> bool {
    desk.editor.tool == ToolKind::Tie || desk.editor.awaiting().is_some()
}

/// Shows what the next tap does and the kinds of ties, no wider than `room`.
pub(super) fn prompt_ui(ui: &mut Ui, desk: Desk<'_>, room: f32, requests: &mut Vec<Request>) {
    let wish = matches!(desk.editor.awaiting(), Some(Awaiting::Wish(_)));
    let text = said(desk);
    let letters = RichText::new(&text)
        .font(fonts::id(Font::Regular, 13.0))
        .color(color32(desk.look.muted));
    let kinds = kinds_width(ui, desk);
    let width = if wish {
        said_width(ui, &text) + TOUCH + GAP
    } else {
        said_width(ui, &text).max(kinds)
    };
    ui.set_width(width.min(room));
    ui.spacing_mut().item_spacing = vec2(GAP, 0.0);
    if wish {
        ui.horizontal(|ui| {
            let left = ui.available_width() - TOUCH - GAP;
            ui.allocate_ui(vec2(left, TOUCH), |ui| say(ui, letters));
            end_ui(ui, desk, requests);
        });
        return;
    }
    say(ui, letters);
    ui.horizontal_wrapped(|ui| {
        if kinds > ROWS_MAX * room {
            in_hand_ui(ui, desk, requests);
        } else {
            kinds_ui(ui, desk, requests);
        }
        end_ui(ui, desk, requests);
    });
}

/// Shows a sentence that is read out when it changes.
fn say(ui: &mut Ui, letters: RichText) {
    let said = ui.add(Label::new(letters).wrap());
    ui.ctx()
        .accesskit_node_builder(said.id, |node| node.set_live(Live::Polite));
}

fn said_width(ui: &Ui, text: &str) -> f32 {
    let font = fonts::id(Font::Regular, 13.0);
    let color = egui::Color32::BLACK;
    let galley = ui.painter().layout_no_wrap(text.to_owned(), font, color);
    galley.size().x + 4.0
}

/// What the next tap does.
fn said(desk: Desk<'_>) -> String {
    let named = |key: &str, actor: ActorId| {
        let actor = desk.editor.board().actor(actor);
        let name = actor.map_or("", |actor| actor_name(desk, actor));
        desk.texts.with(key, &[("name", name.into())])
    };
    match desk.editor.awaiting() {
        Some(Awaiting::Tie(from)) => named("prompt-tie-second", from),
        Some(Awaiting::Wish(actor)) => named("prompt-wish", actor),
        None => desk.texts.of("prompt-tie-first").to_owned(),
    }
}

/// The width that shows all kinds in one row.
fn kinds_width(ui: &Ui, desk: Desk<'_>) -> f32 {
    let kinds = desk.editor.board().tie_kinds.iter();
    let chips = kinds.map(|kind| tie_chip_width(ui, kind_name(desk, kind)) + GAP);
    chips.sum::<f32>() + 2.0 * TOUCH + GAP
}

fn kinds_ui(ui: &mut Ui, desk: Desk<'_>, requests: &mut Vec<Request>) {
    let in_hand = desk.editor.tie_kind().map(|kind| kind.id);
    for kind in desk.editor.board().tie_kinds.iter() {
        let chosen = in_hand == Some(kind.id);
        let name = kind_name(desk, kind);
        if tie_chip(ui, desk.look, kind, name, chosen).clicked() {
            requests.push(Command::from(TieCommand::Kind(kind.id)).into());
        }
    }
    let edit = desk.texts.of("do-tie-kinds");
    if icon_button(ui, desk.look, glyph::PENCIL_SIMPLE, edit).clicked() {
        requests.push(Request::Show(Dialog::TieKinds));
    }
}

/// Where there is little room: only the kind in hand, which opens the menu of all.
fn in_hand_ui(ui: &mut Ui, desk: Desk<'_>, requests: &mut Vec<Request>) {
    let Some(kind) = desk.editor.tie_kind() else {
        return;
    };
    let chip = tie_chip(ui, desk.look, kind, kind_name(desk, kind), true);
    let mut taken = None;
    Popup::menu(&chip).width(MENU).show(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let room = ui.content_rect().height() - 48.0;
        let scroll = ScrollArea::vertical().max_height(room);
        let scroll = scroll.min_scrolled_height(room);
        taken = scroll
            .show(ui, |ui| tie_kinds_menu(ui, desk, Some(kind)))
            .inner;
    });
    if let Some(kind) = taken {
        requests.push(Command::from(TieCommand::Kind(kind.id)).into());
    }
}

/// The button that gives up what is awaited, else puts the tool down.
fn end_ui(ui: &mut Ui, desk: Desk<'_>, requests: &mut Vec<Request>) {
    let (key, command) = if desk.editor.awaiting().is_some() {
        ("prompt-give-up", Command::Await(None))
    } else {
        ("prompt-end", Command::Tool(ToolKind::default()))
    };
    if icon_button(ui, desk.look, glyph::X, desk.texts.of(key)).clicked() {
        requests.push(command.into());
    }
}
