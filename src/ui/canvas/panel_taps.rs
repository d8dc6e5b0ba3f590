//! What fingers do on panels besides the one that is egui's pointer: a short tap presses what is under it.
//!
//! egui has one pointer, and another finger may be holding it. The press is told the way assistive technology tells it, by
//! the widget it is meant for, so that no pointer is needed.

use egui::accesskit::{Action, ActionRequest, TreeId};
use egui::{Context, Event, Id, LayerId, Pos2, TouchDeviceId, TouchId};
use std::collections::BTreeMap;

/// A finger, as the system names it.
pub(super) type Finger = (TouchDeviceId, TouchId);

/// The longest that a tap may last, in seconds.
const SECONDS: f64 = 0.5;
/// How far it may stray, in points: five millimetres at 96 dots to the inch.
const STRAY: f32 = 18.9;

/// The fingers that may yet turn out to have tapped, each with where and when it came down.
#[derive(Default)]
pub(super) struct PanelTaps {
    down: BTreeMap<Finger, (Pos2, f64)>,
}

impl PanelTaps {
    /// A finger comes down.
    pub(super) fn begin(&mut self, finger: Finger, at: Pos2, time: f64) {
        self.down.insert(finger, (at, time));
    }

    /// It moves: too far, and it does not tap.
    pub(super) fn stray(&mut self, finger: Finger, at: Pos2) {
        if let Some((from, _)) = self.down.get(&finger)
            && from.distance(at) > STRAY
        {
            self.down.remove(&finger);
        }
    }

    /// It is lost.
    pub(super) fn lose(&mut self, finger: Finger) {
        self.down.remove(&finger);
    }

    /// It lifts; returns the press of what is under it, if it has tapped.
    pub(super) fn end(
        &mut self,
        ctx: &Context,
        finger: Finger,
        at: Pos2,
        time: f64,
    ) -> Option<Event> {
        self.stray(finger, at);
        let (from, since) = self.down.remove(&finger)?;
        let pressed = (time - since <= SECONDS).then(|| button_at(ctx, from));
        pressed.flatten().map(press)
    }
}

/// What can be clicked at a point and lies uppermost there, as the frame before left it.
fn button_at(ctx: &Context, at: Pos2) -> Option<Id> {
    let layer = ctx.layer_id_at(at).unwrap_or_else(LayerId::background);
    ctx.viewport(|viewport| {
        let widgets = viewport.prev_pass.widgets.get_layer(layer);
        let fits = |it: &&egui::WidgetRect| {
            it.enabled && it.sense.senses_click() && it.interact_rect.contains(at)
        };
        widgets.filter(fits).last().map(|it| it.id)
    })
}

/// A click on a widget.
fn press(id: Id) -> Event {
    Event::AccessKitActionRequest(ActionRequest {
        action: Action::Click,
        target_tree: TreeId::ROOT,
        target_node: id.accesskit_id(),
        data: None,
    })
}
