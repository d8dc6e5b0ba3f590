//! What a screen reader is told of the map, and what it may do there.

use crate::editor::{Command, Editor};
use crate::i18n::Texts;
use crate::model::Actor;
use crate::scene::{NODE_RADIUS, arrange::Arrangement};
use crate::ui::Request;
use crate::ui::words;
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
    let seen = editor.camera.seen();
    let in_view = editor.scene().nodes.iter().zip(&arrangement.places);
    let in_view = in_view.filter(|(node, _)| seen.inflate(60.0, 60.0).contains(node.at));
    for (node, place) in in_view.take(NODES_MAX) {
        let Some(actor) = editor.board().actor(node.actor) else {
            continue;
        };
        let at = super::pos(editor.camera.to_screen(node.at) + place.offset);
        let id = response.id.with(node.actor.0);
        let spoken = Spoken {
            id,
            rect: node_rect(arrangement, at),
            selected: editor.selection.actors.contains(&node.actor),
        };
        if spoken.tell(ui, editor, actor, texts) {
            requests.push(Command::Select(vec![node.actor]).into());
        }
    }
    if let Some(actor) = editor.selected().filter(|_| response.has_focus()) {
        let node = response.id.with(actor.0);
        ui.accesskit_node_builder(response.id, |canvas| {
            canvas.set_active_descendant(node.accesskit_id());
        });
    }
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
        ui.accesskit_node_builder(self.id, |node| {
            node.set_value(value);
            node.set_description(description);
            node.add_action(egui::accesskit::Action::Click);
            node.add_action(egui::accesskit::Action::Focus);
        });
        ui.input(|input| {
            input.has_accesskit_action_request(self.id, egui::accesskit::Action::Click)
                || input.has_accesskit_action_request(self.id, egui::accesskit::Action::Focus)
        })
    }
}
