//! What panels read and what they ask for.

mod answers;
mod desk;
mod question;
mod request;

pub use answers::{Answers, Stage};
pub use desk::Desk;
pub use question::{Answer, Asked, Known, Outcome, Question, Through, Work};
pub use request::{Carried, Dialog, Panel, Request, ThemeChoice};
