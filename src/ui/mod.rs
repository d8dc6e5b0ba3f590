//! The interface: menus, panels, canvas. Everything reads by shared reference and asks by [`Request`].

pub mod action;
pub mod asks;
pub mod bars;
pub mod canvas;
pub mod left;
pub mod paint;
pub mod parts;
pub mod right;
pub mod style;
pub mod widgets;
pub mod windows;
pub mod words;

pub use asks::{Carried, Desk, Dialog, Panel, Request, ThemeChoice};
