//! The panels beside the map, and the contents of the windows that go with them.
//!
//! Those on the left lay themselves out in the whole width they are given, margins included.

mod actor;
mod bench;
mod board;
pub mod categories;
mod chart;
mod chosen;
mod colors;
pub mod follow_up;
pub mod guide;
mod icon_grid;
mod inspector;
pub mod list;
pub mod meeting;
pub mod members;
pub(super) mod parts;
mod pick;
mod plan;
pub mod priorities;
pub mod resources;
mod roll;
mod several;
mod sides;
mod task;
pub mod task_form;
mod tie;
pub mod tie_kinds;
pub mod typology;
pub mod vote;
pub mod ways;

pub use inspector::{InspectorState, inspector_ui};
pub use pick::{Pick, pick_ui, powerful};
pub use tie::kind::kinds_ui as tie_kinds_menu;
pub use tie::menu::tie_menu_ui;

use crate::ui::aside::{Aside, Study};
use egui::Rect;

/// What the panels on the left and their windows remember between frames. None of it belongs to the board.
#[derive(Default)]
pub struct PanelState {
    /// Of the typology.
    pub typology: typology::TypologyState,
    /// Of the resources.
    pub resources: resources::ResourcesState,
    /// Of the guide.
    pub guide: guide::GuideState,
    /// Of the ways to the targets.
    pub ways: ways::WaysState,
    /// Of the window that adds a list of actors.
    pub list: list::ListState,
    /// Of the window that changes the categories.
    pub categories: categories::CategoriesState,
    /// Of the window of needs and actors.
    pub matrix: resources::matrix::MatrixState,
    /// Of the priorities.
    pub priorities: priorities::PrioritiesState,
    /// Of the window of the vote.
    pub vote: vote::VoteState,
    /// Of the window that changes the kinds of ties.
    pub tie_kinds: tie_kinds::TieKindsState,
    /// Of the follow-up.
    pub follow_up: follow_up::FollowUpState,
    /// Of the window that says who we are.
    pub members: members::MembersState,
    /// Of the window in which a meeting is written down.
    pub meeting: meeting::MeetingState,
    /// Of the window in which a promise or a next step is written down.
    pub task: task_form::TaskState,
}

impl PanelState {
    /// The answers of one sort.
    pub fn aside(&mut self, study: Study) -> &mut Aside {
        match study {
            Study::Ranks => &mut self.priorities.ranking,
            Study::SmallestSet => &mut self.resources.set,
        }
    }
}

/// What a panel tells the app besides its requests.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct PanelReply {
    /// Where actors can be dropped to be taken off the map, on the screen.
    pub tray: Option<Rect>,
}
