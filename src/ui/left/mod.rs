//! The panels on the left of the map. They lay themselves out in the whole width they are given, margins included.

pub mod follow_up;
pub mod guide;
pub mod priorities;
pub mod resources;
pub mod typology;
pub mod ways;

pub use typology::PanelReply;

use crate::library;
use crate::ui::{Desk, Panel, Request};
use egui::Ui;

/// What the panels remember between frames, each under its own name.
#[derive(Default)]
pub struct LeftState {
    /// Of the typology.
    pub typology: typology::TypologyState,
    /// Of the resources.
    pub resources: resources::ResourcesState,
    /// Of the priorities.
    pub priorities: priorities::PrioritiesState,
    /// Of the follow-up.
    pub follow_up: follow_up::FollowUpState,
    /// Of the ways to the targets.
    pub ways: ways::WaysState,
    /// Of the guide.
    pub guide: guide::GuideState,
}

/// Shows a panel.
pub fn panel_ui(
    ui: &mut Ui,
    desk: Desk<'_>,
    panel: Panel,
    state: &mut LeftState,
    requests: &mut Vec<Request>,
) -> PanelReply {
    match panel {
        Panel::Typology => {
            return typology::typology_ui(ui, desk, &mut state.typology, requests);
        }
        Panel::Resources => resources::resources_ui(ui, desk, &mut state.resources, requests),
        Panel::Priorities => {
            priorities::priorities_ui(ui, desk, &mut state.priorities, requests);
        }
        Panel::FollowUp => {
            follow_up::follow_up_ui(ui, desk, &mut state.follow_up, requests);
        }
        Panel::Ways => ways::ways_ui(ui, desk, &mut state.ways, requests),
        Panel::Guide => {
            let cards = library::cards(desk.texts.language().code());
            guide::guide_ui(ui, desk, &cards, &mut state.guide, requests);
        }
    }
    PanelReply::default()
}
