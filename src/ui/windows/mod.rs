//! The windows that open over everything.

pub mod about;
pub mod ask_link;
pub mod before_export;
pub mod categories;
pub mod file_chooser;
pub mod finder;
pub mod list;
pub mod matrix;
pub mod meeting;
pub mod members;
pub mod new_map;
pub mod settings;
pub mod shortcuts;
pub mod start;
pub mod task_form;
pub mod tie_kinds;
pub mod tie_to;
pub mod vote;

use super::left::LeftState;

/// What the panels on the left and their windows remember between frames. None of it belongs to the board.
#[derive(Default)]
pub struct PanelState {
    /// Of the panels themselves.
    pub left: LeftState,
    /// Of the window that adds a list of actors.
    pub list: list::ListState,
    /// Of the window that changes the categories.
    pub categories: categories::CategoriesState,
    /// Of the window of needs and actors.
    pub matrix: matrix::MatrixState,
    /// Of the window of the vote.
    pub vote: vote::VoteState,
    /// Of the window that changes the kinds of ties.
    pub tie_kinds: tie_kinds::TieKindsState,
    /// Of the window that says who we are.
    pub members: members::MembersState,
    /// Of the window in which a meeting is written down.
    pub meeting: meeting::MeetingState,
    /// Of the window in which a promise or a next step is written down.
    pub task: task_form::TaskState,
    /// Of the window that asks for the axes of a new map.
    pub new_map: new_map::Choice,
}
