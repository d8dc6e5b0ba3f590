//! What panels read and what they ask for.

pub mod answers;
pub mod aside;
mod desk;
mod request;

pub use desk::Desk;
pub use request::{Carried, Dialog, Panel, Request, ThemeChoice};
