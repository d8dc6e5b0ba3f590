//! The panels on the left of the map. They lay themselves out in the whole width they are given, margins included.

pub mod follow_up;
pub mod guide;
pub mod priorities;
pub mod resources;
pub mod typology;
pub mod ways;

use egui::Rect;

/// What a panel tells the app besides its requests.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct PanelReply {
    /// Where actors can be dropped to be taken off the map, on the screen.
    pub tray: Option<Rect>,
}
