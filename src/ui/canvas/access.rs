//! What a screen reader is told of the map, and what it may do there.

use crate::editor::{Command, Editor};
use crate::i18n::Texts;
use crate::model::{Actor, TieId};
use crate::scene::{NODE_RADIUS, arrange::Arrangement};
use crate::ui::style::theme::TOUCH;
use crate::ui::{Dialog, Request, words};
use egui::{Id, Rect, Response, Role, Sense, Ui, WidgetInfo, vec2};

/// The most actors told in a frame. Beyond this many in view nothing can be read out in any case.
const NODES_MAX: usize = 500;

/// Names the canvas and each actor in view.
pub(super) fn names(
    ui: &Ui,
    response: &Response,
    editor: &Editor,
    texts: &Texts,
    requests: &mut Vec<Request>,
) {
    response.widget_info(|| WidgetInfo::labeled(Role::Canvas, true, texts.of("canvas-map")));
    let listened_to = ui.accesskit_node_builder(response.id, |_| ()).is_some();
    let Some(arrangement) = editor.arrangement().filter(|_| listened_to) else {
        return;
    };
    let seen = editor.view.camera.seen();
    let in_view = editor.scene().nodes.iter().zip(&arrangement.places);
    let in_view = in_view.filter(|(node, _)| seen.inflate(60.0, 60.0).contains(node.at));
    for (node, place) in in_view.take(NODES_MAX) {
        let Some(actor) = editor.board().actor(node.actor) else {
            continue;
        };
        let at = super::pos(editor.view.camera.to_screen(node.at) + place.offset);
        let id = response.id.with(node.actor.0);
        let spoken = Spoken {
            id,
            rect: node_rect(arrangement, at),
            selected: editor.selection.has(node.actor),
        };
        if spoken.tell(ui, editor, actor, texts) {
            requests.push(Command::select([node.actor]).into());
        }
    }
    ties(ui, response, editor, texts, requests);
    knob(ui, response, editor, texts, requests);
    let actor = editor.selected().map(|actor| response.id.with(actor.0));
    let tie = editor.selected_tie().map(|tie| tie_id(response, tie));
    if let Some(node) = actor.or(tie).filter(|_| response.has_focus()) {
        ui.accesskit_node_builder(response.id, |canvas| {
            canvas.set_active_descendant(node.accesskit_id());
        });
    }
}

fn tie_id(response: &Response, tie: TieId) -> Id {
    response.id.with(("tie", tie.0))
}

/// Names the ties in view.
fn ties(ui: &Ui, response: &Response, editor: &Editor, texts: &Texts, requests: &mut Vec<Request>) {
    let board = editor.board();
    let view = editor.view.camera.view;
    let ties = editor.scene().ties.iter().filter_map(|tie| {
        let at = |node| super::drawn_at(editor, &[], node);
        let scale = editor.arrangement()?.scale;
        let seen = tie.seen(at(tie.from)?, at(tie.to)?, scale)?;
        let middle = seen.course.at(f64::midpoint(seen.start, seen.end));
        let tie = tie.id?;
        let data = board.ties.get(&tie)?;
        view.contains(middle).then_some((tie, data, middle))
    });
    for (tie, data, middle) in ties.take(NODES_MAX) {
        let id = tie_id(response, tie);
        let rect = Rect::from_center_size(super::pos(middle), vec2(TOUCH, TOUCH));
        let selected = editor.selection.has(tie);
        let name = words::tie_said(texts, board, data);
        let spoken = ui.interact(rect, id, Sense::empty());
        spoken.widget_info(|| WidgetInfo::selected(Role::ListItem, true, selected, &name));
        let note = words::tie_note(texts, board, data);
        if asked(ui, id, note) {
            requests.push(Command::select(vec![tie]).into());
        }
    }
}

/// Names the knob from which a tie is drawn; those who do not point are asked for the other actor by name.
fn knob(ui: &Ui, response: &Response, editor: &Editor, texts: &Texts, requests: &mut Vec<Request>) {
    let Some(knob) = editor.knob() else {
        return;
    };
    let id = response.id.with("knob");
    let rect = Rect::from_center_size(super::pos(knob.at), vec2(TOUCH, TOUCH));
    let name = editor.board().actor(knob.actor).map_or("", |it| &it.name);
    let said = texts.with("canvas-knob", &[("name", name.into())]);
    let spoken = ui.interact(rect, id, Sense::empty());
    spoken.widget_info(|| WidgetInfo::labeled(Role::Button, true, &said));
    if asked(ui, id, String::new()) {
        requests.push(Request::Show(Dialog::TieTo(knob.actor)));
    }
}

/// Tells more about a node, and that it can be asked for; returns whether it was.
fn asked(ui: &Ui, id: Id, description: String) -> bool {
    ui.accesskit_node_builder(id, |node| {
        node.set_description(description);
        node.add_action(egui::accesskit::Action::Click);
        node.add_action(egui::accesskit::Action::Focus);
    });
    ui.input(|input| {
        input.has_accesskit_action_request(id, egui::accesskit::Action::Click)
            || input.has_accesskit_action_request(id, egui::accesskit::Action::Focus)
    })
}

fn node_rect(arrangement: &Arrangement, at: egui::Pos2) -> Rect {
    let side = 2.0 * NODE_RADIUS as f32 * arrangement.scale;
    Rect::from_center_size(at, vec2(side, side))
}

/// One actor as a screen reader has it.
struct Spoken {
    id: Id,
    rect: Rect,
    selected: bool,
}

impl Spoken {
    /// Tells the actor; returns whether it was asked for.
    fn tell(&self, ui: &Ui, editor: &Editor, actor: &Actor, texts: &Texts) -> bool {
        // It senses nothing itself: the canvas hears the pointer, and Tab steps from actor to actor by its own keys.
        let response = ui.interact(self.rect, self.id, Sense::empty());
        response.widget_info(|| {
            WidgetInfo::selected(Role::ListItem, true, self.selected, actor.name.as_str())
        });
        let value = words::values(texts, editor.map(), actor);
        let description = words::description(texts, editor.board(), actor);
        ui.accesskit_node_builder(self.id, |node| node.set_value(value));
        asked(ui, self.id, description)
    }
}
