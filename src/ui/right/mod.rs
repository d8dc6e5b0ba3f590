//! The panel on the right of the map: the cards of what is selected, and the board when nothing is.

pub(super) mod actor;
mod bench;
mod board;
mod chosen;
mod inspector;
mod several;
mod state;
mod tie;

pub use inspector::inspector_ui;
pub use state::InspectorState;
pub use tie::kind::kinds_ui as tie_kinds_menu;
pub use tie::menu::tie_menu_ui;
