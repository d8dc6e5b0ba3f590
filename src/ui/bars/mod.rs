//! What stands around the map: the bar and its menus, the tools, the tabs of panels and of maps, the messages.

pub mod bar;
pub mod side;
pub mod tabs;
pub mod toasts;
pub mod tools;
