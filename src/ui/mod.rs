//! The interface: menus, panels, canvas. Everything reads by shared reference and asks by [`Request`].

pub mod about;
pub mod action;
pub mod answers;
pub mod aside;
pub mod ask;
pub mod bar;
pub mod before_export;
pub mod canvas;
pub mod date;
pub mod dialog;
pub mod find;
pub mod fonts;
pub mod links;
pub mod maps;
pub mod nouns;
pub mod paint;
pub mod palette;
pub mod panels;
pub mod path;
mod request;
pub mod router;
pub mod settings;
pub mod sheet;
pub mod side;
pub mod start;
pub mod theme;
pub mod tie_to;
pub mod toasts;
pub mod tools;
pub mod way_words;
pub mod widgets;
pub mod words;

pub use request::{Carried, Dialog, Panel, Request, ThemeChoice};

use crate::editor::Editor;
use crate::i18n::Texts;
use crate::scene::look::Look;

/// What a panel reads.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    /// The board being edited.
    pub editor: &'a Editor,
    /// The texts of the interface.
    pub texts: &'a Texts,
    /// The colours.
    pub look: &'a Look,
}
