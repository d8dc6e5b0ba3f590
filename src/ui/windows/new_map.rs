//! The window that asks for the axes of a new map of the same actors.

use super::start::{StartPreset, cards_ui};
use crate::editor::{Command, NewMap, free_map_name};
use crate::model::ActorId;
use crate::scene::icons::glyph;
use crate::ui::action::{Action, MapAction};
use crate::ui::parts::pick::{Pick, pick_ui, powerful};
use crate::ui::widgets::dialog::{Window, window_ui};
use crate::ui::widgets::{heading, hint, link_button, plain_button, primary_button};
use crate::ui::{Desk, Request};
use egui::{Context, Ui};

/// The axes on which those are placed who act on a target.
const INFLUENCE: &str = "influence";

/// What is chosen for a new map.
#[derive(Default)]
pub struct Choice {
    /// Whether it shows who acts on a target, and more is asked.
    influence: bool,
    /// Whether the targets are not to begin at its top.
    targets_apart: bool,
    /// The target, if none was marked before.
    target: Option<ActorId>,
    pick: Pick,
}

/// Shows the window; `presets` are the axes on offer.
pub fn new_map_ui(
    ctx: &Context,
    desk: Desk<'_>,
    presets: &[StartPreset<'_>],
    choice: &mut Choice,
    requests: &mut Vec<Request>,
) {
    let influence = presets.iter().find(|it| it.key == INFLUENCE);
    let asked = influence.filter(|_| choice.influence);
    let window = Window {
        key: "new-map",
        title: asked.map_or(desk.texts.of("map-new-title"), |preset| preset.title),
        close: desk.texts.of("cancel"),
        width: if asked.is_some() { 520.0 } else { 900.0 },
    };
    let (done, closed) = window_ui(ctx, desk.look, window, |ui| match asked {
        Some(preset) => influence_ui(ui, desk, preset, choice, requests),
        None => axes_ui(ui, desk, presets, choice, requests),
    });
    if done || closed {
        requests.push(Request::CloseDialog);
    }
}

/// The axes on offer; tells whether a map is added.
fn axes_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    presets: &[StartPreset<'_>],
    choice: &mut Choice,
    requests: &mut Vec<Request>,
) -> bool {
    let texts = desk.texts;
    let name = [("name", desk.editor.map().name.as_str().into())];
    let copy = texts.with("map-new-copy", &name);
    if plain_button(ui, desk.look, Some(glyph::COPY), &copy).clicked() {
        requests.extend(Action::Map(MapAction::Copy).request(desk));
        return true;
    }
    ui.add_space(4.0);
    hint(ui, desk.look, texts.of("map-new-hint"));
    ui.add_space(4.0);
    let Some(key) = cards_ui(ui, desk.look, presets) else {
        return false;
    };
    if key == INFLUENCE {
        choice.influence = true;
        return false;
    }
    let chosen = presets.iter().find(|preset| preset.key == key);
    requests.extend(chosen.map(|preset| added(desk, preset, Vec::new())));
    true
}

/// What is asked of a map of who acts on a target: whether the target begins at the top, and who it is. Tells whether the
/// map is added.
fn influence_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    preset: &StartPreset<'_>,
    choice: &mut Choice,
    requests: &mut Vec<Request>,
) -> bool {
    let texts = desk.texts;
    hint(ui, desk.look, texts.of("map-influence-hint"));
    let marked: Vec<ActorId> = desk.editor.board().targets().collect();
    let targets = if marked.is_empty() {
        pick_target_ui(ui, desk, choice);
        choice.target.into_iter().collect()
    } else {
        marked
    };
    if !targets.is_empty() {
        top_ui(ui, desk, &targets, choice);
    }
    ui.add_space(8.0);
    ui.horizontal_wrapped(|ui| {
        let add = texts.of("map-influence-add");
        let add = primary_button(ui, desk.look, Some(glyph::PLUS), add).clicked();
        if add {
            let at_top = if choice.targets_apart {
                Vec::new()
            } else {
                targets
            };
            requests.push(added(desk, preset, at_top));
        }
        choice.influence = !plain_button(ui, desk.look, None, texts.of("map-back")).clicked();
        add
    })
    .inner
}

/// The choice of a target among all actors, as none is marked.
fn pick_target_ui(ui: &mut Ui, desk: Desk<'_>, choice: &mut Choice) {
    let (texts, board) = (desk.texts, desk.editor.board());
    heading(ui, desk.look, texts.of("map-target-pick"));
    match choice.target.and_then(|id| board.actor(id)) {
        Some(actor) => {
            ui.label(actor.name.as_str());
            let other = texts.of("map-target-other");
            if link_button(ui, desk.look, Some(glyph::MAGNIFYING_GLASS), other).clicked() {
                choice.target = None;
            }
        }
        None => {
            choice.target = pick_ui(ui, desk, &mut choice.pick, &powerful(desk));
        }
    }
}

fn top_ui(ui: &mut Ui, desk: Desk<'_>, targets: &[ActorId], choice: &mut Choice) {
    let (texts, board) = (desk.texts, desk.editor.board());
    let actors = targets.iter().filter_map(|id| board.actor(*id));
    let names: Vec<&str> = actors.clone().map(|actor| actor.name.as_str()).collect();
    let said = [
        ("names", names.join(", ").into()),
        ("count", names.len().into()),
    ];
    let mut top = !choice.targets_apart;
    ui.checkbox(&mut top, texts.with("map-target-top", &said));
    choice.targets_apart = !top;
    let unknown = actors.filter(|actor| actor.stance == crate::model::Stance::Unknown);
    let unknown: Vec<&str> = unknown.map(|actor| actor.name.as_str()).collect();
    if top && !unknown.is_empty() {
        let said = [("names", unknown.join(", ").into())];
        hint(ui, desk.look, &texts.with("map-target-unknown", &said));
    }
}

fn added(desk: Desk<'_>, preset: &StartPreset<'_>, at_top: Vec<ActorId>) -> Request {
    let new = NewMap::Fresh {
        name: free_map_name(desk.editor.board(), preset.title),
        axes: Box::new(preset.axes.clone()),
        at_top,
    };
    Command::AddMap(Box::new(new)).into()
}
