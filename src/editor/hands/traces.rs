//! What pointers leave behind in one view.

use super::coast::Coast;
use super::pinch::Pinch;
use crate::editor::event::Pointer;
use crate::model::Item;
use kurbo::Point;

/// Fingers that are down together, to tell a tap of two or three.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Taps {
    pub(super) since: f64,
    pub(super) most: usize,
    pub(super) spoilt: bool,
}

/// What pointers leave behind in one view.
#[derive(Default)]
pub(in crate::editor) struct Traces {
    pub(super) pinch: Option<Pinch>,
    pub(super) taps: Taps,
    pub(super) coast: Coast,
    pub(in crate::editor) hovered: Option<Item>,
    /// Where the mouse is over the board.
    pub(super) mouse: Option<Point>,
    pub(super) last_tap: Option<(Pointer, Option<Item>)>,
}
